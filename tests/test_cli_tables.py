"""Tables and address cards at the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gsef_desktop.cli import main

MEMBERS = (
    "Nom;Ville;Pays;Statut;Depuis;Contact\nVille d'Exemple;Dakar;Sénégal;membre;01/02/2015;Ada Exemple\nRéseau;Lyon;Atlantide;;jamais;\n"
)


@pytest.fixture
def file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "network.gsef"
    assert main(["new", str(path)]) == 0
    capsys.readouterr()
    return path


@pytest.fixture
def members(tmp_path: Path) -> Path:
    path = tmp_path / "members.csv"
    path.write_bytes(MEMBERS.encode("cp1252"))
    return path


def _listed(file: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main(["list", str(file), kind, "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


def test_a_dry_run_says_everything_and_writes_nothing(file: Path, members: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = file.read_bytes()
    assert main(["import", str(file), str(members), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "cp1252" in said
    assert "New: 2 organisations, 1 people" in said
    assert "C3 (Pays): Atlantide" in said
    assert "E3 (Depuis): jamais" in said
    assert file.read_bytes() == before


def test_a_table_is_imported_and_its_review_is_json(file: Path, members: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(file), str(members), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(row["kind"], row["name"]) for row in rows if row["section"] == "new"] == [
        ("organisation", "Ville d'Exemple"), ("organisation", "Réseau"), ("person", "Ada Exemple"),
    ]  # fmt: skip
    assert {(row["column"], row["row"]) for row in rows if row["section"] == "remark"} == {("C", 3), ("E", 3)}
    assert [one["status"] for one in _listed(file, "organisations", capsys) if one["city"] == "Dakar"] == ["member"]
    assert main(["import", str(file), str(members)]) == 0
    assert "Same: 2 organisations, 1 people" in capsys.readouterr().out
    assert main(["verify", str(file)]) == 0


@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods", "vcf"])
def test_what_is_exported_is_imported_elsewhere(
    file: Path, members: Path, tmp_path: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(file), str(members)]) == 0
    out, other = tmp_path / f"out.{ending}", tmp_path / "other.gsef"
    assert main(["export", str(file), str(out), "--what", "organisations"]) == 0
    assert main(["new", str(other)]) == 0
    assert main(["import", str(other), str(out)]) == 0

    def plain(path: Path) -> list[dict[str, object]]:
        return [
            {name: value for name, value in one.items() if name not in ("id", "names")} for one in _listed(path, "organisations", capsys)
        ]

    assert plain(other) == plain(file)


def test_the_doubtful_are_left_out_unless_it_is_said_what_they_are(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "people.csv"
    for text, options, count in (
        ("Margurite", [], 1), ("Marguerite", [], 1), ("Marguerite", ["--doubtful", "same"], 1), ("Margueritte", ["--doubtful", "new"], 2),
    ):  # fmt: skip
        table.write_text(f"First name,Last name,Country\n{text},Example,Canada\n")
        assert main(["import", str(file), str(table), *options]) == 0
        assert len(_listed(file, "people", capsys)) == count
    assert {one["given_name"] for one in _listed(file, "people", capsys)} == {"Marguerite", "Margueritte"}


def test_a_mapping_says_what_columns_mean(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, mapping = tmp_path / "t.csv", tmp_path / "map.json"
    table.write_text("A#B\nx@example.org#Example\n")
    mapping.write_text(json.dumps({"separator": "#", "columns": {"A": "person.mail", "B": "person.family_name"}}))
    assert main(["import", str(file), str(table), "--map", str(mapping)]) == 0
    assert [(one["family_name"], one["mail"]) for one in _listed(file, "people", capsys)] == [("Example", "x@example.org")]
    mapping.write_bytes(b"\xff\xfe{")
    assert main(["import", str(file), str(table), "--map", str(mapping)]) == 1
    assert "is no mapping" in capsys.readouterr().err
    mapping.write_text("{")
    assert main(["import", str(file), str(table), "--map", str(mapping)]) == 1
    assert main(["import", str(file), str(table), "--map", str(tmp_path / "none.json")]) == 1


@pytest.mark.parametrize(
    "arguments",
    [["out.csv"], ["out.vcf", "--what", "seats"], ["out.txt", "--what", "people"], ["network.gsef", "--what", "people"]],
)
def test_an_export_that_makes_no_sense_is_refused(file: Path, tmp_path: Path, arguments: list[str]) -> None:
    before = file.read_bytes()
    assert main(["export", str(file), str(tmp_path / arguments[0]), *arguments[1:]]) == 1
    assert file.read_bytes() == before
    assert not (tmp_path / "out.csv").exists()


def test_several_tables_at_once_are_refused(file: Path, members: Path) -> None:
    assert main(["import", str(file), str(members), str(members)]) == 1


def test_possible_duplicates_are_listed_with_reasons(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Given name,Family name,Mail\nMargurite,Example,\nMarguerite,Example,\nBruno,Example,b@example.org\n", "utf-8")
    assert main(["import", str(file), str(people)]) == 0
    (group,) = _listed(file, "duplicates", capsys)
    ids = group.pop("ids")
    assert group == {
        "kind": "person", "score": 0.86, "reasons": ["Names differ by one letter"], "names": ["Margurite Example", "Marguerite Example"],
    }  # fmt: skip
    listed = {one["name"]: one["id"] for one in _listed(file, "people", capsys)}
    assert ids == [listed["Margurite Example"], listed["Marguerite Example"]]
    assert main(["list", str(file), "duplicates"]) == 0
    assert "Names differ by one letter" in capsys.readouterr().out
