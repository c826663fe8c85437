"""The archive: adding, finding by text, linking, and files that come out as they went in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gsef_desktop.domain.archive import ArchiveFilter
from gsef_desktop.domain.errors import GsefError, Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    ArchiveDocument,
    ArchiveKind,
    ArchiveLink,
    ArchiveRelation,
    Attachment,
    Organisation,
    Person,
    Series,
)
from gsef_desktop.services import archive, archive_owners, programme
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.storage.queries.search import search
from gsef_desktop.storage.workspace import Workspace

FRENCH = "Une étude de cas sur les coopératives de la ville et sur les quartiers qui en ont fait des lieux de vie pour les habitants."


@pytest.fixture
def town(workspace: Workspace) -> Organisation:
    """An organisation with a namesake activity."""
    with workspace.edit(message("Fill")) as unit:
        unit.add(Activity(title="Example Dialogue"))
        return unit.add(Organisation(name="Example Town", acronym="EXT"))


def add(workspace: Workspace, folder: Path, name: str, text: str = "", owner: tuple[str, str] | None = None) -> str:
    """Add a text file."""
    (folder / name).write_text(text, "utf-8")
    (made,) = archive.add_documents(workspace, files=archive.read_files([folder / name]), owner=owner, day=date(2019, 7, 8))
    return made


def titles(workspace: Workspace, language: str = "en", order: str = "title", *, descending: bool = False, **wanted: object) -> list[str]:
    """The titles of the documents that pass."""
    given = ArchiveFilter(**wanted)  # type: ignore[arg-type]
    ids = archive.find_documents(workspace, wanted=given, language=language, order=order, descending=descending)
    return [row.title for row in archive.read_documents(workspace, ids=ids, language=language)]


def test_a_file_is_kept_with_what_its_name_and_text_say(workspace: Workspace, tmp_path: Path, town: Organisation) -> None:
    id = add(workspace, tmp_path, "Étude de cas 2018.txt", FRENCH, ("organisation", town.id))
    (row,) = archive.documents_of(workspace, kind="organisation", id=town.id, language="en")
    assert (row.id, row.title, row.kind, row.year, row.languages) == (id, "Étude de cas 2018", ArchiveKind.CASE_STUDY, 2018, ("fr",))
    assert (row.added_on, row.size) == (date(2019, 7, 8), len(FRENCH.encode()))
    assert [(owner.name, owner.relation) for owner in row.owners] == [("Example Town", ArchiveRelation.ABOUT)]
    with workspace.read() as reader:
        assert reader.get(ArchiveDocument, id).text == FRENCH
    workspace.undo()
    assert titles(workspace) == []
    workspace.redo()
    assert archive.file_of(workspace, document_id=id) == ("Étude de cas 2018.txt", FRENCH.encode())


def test_documents_are_found_by_what_is_written_in_them(workspace: Workspace, tmp_path: Path) -> None:
    add(workspace, tmp_path, "a.txt", FRENCH)
    add(workspace, tmp_path, "b.txt", "사회적경제 기본법 연구")
    add(workspace, tmp_path, "cooperatives.txt", "nothing")
    assert titles(workspace, text="cooperative") == ["a", "cooperatives"]
    assert titles(workspace, text="QUARTIERS ville") == ["a"]
    assert titles(workspace, text="경제") == ["b"]
    assert titles(workspace, text="uartier") == ["a"]
    assert titles(workspace, text="quartiers nothing") == []
    assert titles(workspace, text="()") == []
    ids = archive.find_documents(workspace, wanted=ArchiveFilter(text="lieux"), language="en")
    assert "lieux de vie" in archive.found_passage(workspace, document_id=ids[0], text="lieux")
    with workspace.read() as reader:
        (hit,) = search(reader, "quartiers")
    assert (hit.ref.kind, hit.ref.id) == ("archive_document", ids[0])
    assert "quartiers" in hit.excerpt


def test_a_passage_far_down_a_long_text_is_found(workspace: Workspace, tmp_path: Path) -> None:
    for start in (7_990, 60_000):
        add(workspace, tmp_path, f"{start}.txt", "é" * start + " needle " + "x" * 500)
    for id in archive.find_documents(workspace, wanted=ArchiveFilter(text="needle"), language="en"):
        assert "needle" in archive.found_passage(workspace, document_id=id, text="needle")


def test_filters_combine_and_orders_put_what_has_no_value_last(workspace: Workspace, tmp_path: Path) -> None:
    add(workspace, tmp_path, "Report 2017_en.txt")
    add(workspace, tmp_path, "Report 2018_fr.txt")
    add(workspace, tmp_path, "Letter_fr.txt")
    assert titles(workspace, kinds=frozenset({ArchiveKind.REPORT}), languages=frozenset({"fr"})) == ["Report 2018 fr"]
    assert titles(workspace, years=frozenset({2017, 2018})) == ["Report 2017 en", "Report 2018 fr"]
    assert titles(workspace, order="year") == ["Report 2017 en", "Report 2018 fr", "Letter fr"]
    assert titles(workspace, order="year", descending=True) == ["Report 2018 fr", "Report 2017 en", "Letter fr"]
    for order in archive.ARCHIVE_ORDERS:
        assert len(titles(workspace, order=order)) == 3
    counts = archive.count_documents(workspace)
    assert (counts.total, counts.kinds[ArchiveKind.REPORT], list(counts.years)) == (3, 2, [2018, 2017])
    assert counts.languages == {"fr": 2, "en": 1}


def test_links_are_made_once_changed_and_taken_away(workspace: Workspace, tmp_path: Path, town: Organisation) -> None:
    id = add(workspace, tmp_path, "a.txt")
    archive.link_document(workspace, document_id=id, kind="organisation", id=town.id)
    archive.link_document(workspace, document_id=id, kind="organisation", id=town.id, relation=ArchiveRelation.OF)
    (row,) = archive.read_documents(workspace, ids=[id], language="en")
    assert [(owner.name, owner.relation) for owner in row.owners] == [("Example Town", ArchiveRelation.OF)]
    archive.unlink_document(workspace, link_id=row.owners[0].link_id)
    assert archive.documents_of(workspace, kind="organisation", id=town.id, language="en") == []
    with pytest.raises(NotFound):
        archive.link_document(workspace, document_id=id, kind="person", id="nobody")


def test_a_deleted_owner_takes_its_links_along_and_not_the_document(workspace: Workspace, tmp_path: Path, town: Organisation) -> None:
    add(workspace, tmp_path, "a.txt", owner=("organisation", town.id))
    with workspace.edit(message("Delete")) as unit:
        delete_with_dependents(unit, Organisation, town.id)
    assert titles(workspace) == ["a"]
    with workspace.read() as reader:
        assert reader.count(ArchiveLink) == 0


def test_deleting_is_undone_with_links(workspace: Workspace, tmp_path: Path, town: Organisation) -> None:
    id = add(workspace, tmp_path, "a.txt", "text", ("organisation", town.id))
    archive.delete_documents(workspace, ids=[id])
    assert titles(workspace) == []
    workspace.undo()
    assert [row.id for row in archive.documents_of(workspace, kind="organisation", id=town.id, language="en")] == [id]


def test_titles_in_other_languages(workspace: Workspace, tmp_path: Path) -> None:
    id = add(workspace, tmp_path, "Report_en.txt")
    programme.set_title_in(workspace, record=ArchiveDocument, record_id=id, language="fr", title=" Le  rapport ")
    assert (titles(workspace, "fr"), titles(workspace, "es")) == (["Le rapport"], ["Report en"])
    programme.set_title_in(workspace, record=ArchiveDocument, record_id=id, language="en", title="The report")
    assert titles(workspace) == ["The report"]


def test_a_replaced_file_can_be_had_back(workspace: Workspace, tmp_path: Path) -> None:
    id = add(workspace, tmp_path, "a.txt", "first words")
    (tmp_path / "b.txt").write_text("other words")
    archive.replace_file(workspace, document_id=id, file=archive.read_files([tmp_path / "b.txt"])[0])
    assert archive.file_of(workspace, document_id=id) == ("b.txt", b"other words")
    assert titles(workspace, text="first") == []
    workspace.undo()
    assert archive.file_of(workspace, document_id=id) == ("a.txt", b"first words")
    with workspace.read() as reader:
        assert reader.count(Attachment) == 1


def test_the_same_bytes_are_kept_once(workspace: Workspace, tmp_path: Path) -> None:
    add(workspace, tmp_path, "a.txt", "same")
    add(workspace, tmp_path, "b.txt", "same")
    with workspace.read() as reader:
        assert (reader.count(Attachment), reader.count(ArchiveDocument)) == (1, 2)


def test_files_come_out_under_harmless_names(workspace: Workspace, tmp_path: Path) -> None:
    id = add(workspace, tmp_path, "a.txt", "body")
    archive.save_file(workspace, document_id=id, path=tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text() == "body"
    archive.update_document(workspace, document_id=id, file_name="../../evil\u202e<x>.EXE")
    path = archive.unpack_file(workspace, document_id=id, folder=tmp_path / "scratch")
    assert path.parent.parent == tmp_path / "scratch"
    assert path.name == "evil x .EXE.txt"
    assert [archive.clean_name(name) for name in ("..", "a/b\\c.pdf", "no ending", "x.pdf ")] == ["document", "c.pdf", "no ending", "x.pdf"]
    assert [archive.clean_name(name) for name in ("tool.py", "a.appimage", "B.EXE ")] == ["tool.py.txt", "a.appimage.txt", "B.EXE.txt"]


@pytest.mark.parametrize("name", ["가" * 300 + ".pdf", "a." + "x" * 300, "é" * 300, "가" * 300 + ".exe"])
def test_a_long_name_fits_on_every_disk(workspace: Workspace, tmp_path: Path, name: str) -> None:
    file = archive.NewFile(
        name=name, data=b"x", media_type="", text="", title="x", kind=ArchiveKind.OTHER, year=None, languages=(), warning=None
    )
    (id,) = archive.add_documents(workspace, files=[file])
    path = archive.unpack_file(workspace, document_id=id, folder=tmp_path)
    assert path.read_bytes() == b"x"
    assert len(path.name.encode()) <= 255


def test_what_cannot_be_added_says_why(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(GsefError, match=r"missing\.pdf"):
        archive.read_files([tmp_path / "missing.pdf"])
    monkeypatch.setattr(archive, "MOST_BYTES", 3)
    (tmp_path / "big.txt").write_text("1234")
    with pytest.raises(GsefError) as refused:
        archive.read_files([tmp_path / "big.txt"])
    assert "at most" in str(refused.value.meaning)


def test_a_document_that_lies_elsewhere_is_a_link(workspace: Workspace, town: Organisation) -> None:
    made = archive.add_link_document(workspace, title="", link=" https://example.org/report-2016 ", owner=("organisation", town.id))
    assert made.title == "https://example.org/report-2016"
    with pytest.raises(Invalid):
        archive.file_of(workspace, document_id=made.id)
    with pytest.raises(Invalid):
        archive.add_link_document(workspace, title="x", link=" ")


def test_owners_are_found_by_any_of_their_names(workspace: Workspace, town: Organisation) -> None:
    with workspace.edit(message("Fill")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example", own_script_name="에이다"))
        series = unit.add(Series(title="Example Dialogue Series"))
    for name, expected in (
        ("example town", town.id), ("EXT", town.id), ("Ada Example", ada.id), ("Example  Ada", ada.id), ("에이다", ada.id),
        ("Example Dialogue Series", series.id),
    ):  # fmt: skip
        found = archive_owners.owner_called(workspace, name=name)
        assert found is not None
        assert found.id == expected
    assert archive_owners.owner_called(workspace, name="nobody") is None
    assert {"Example Town", "Ada Example", "Example Dialogue"} <= set(archive_owners.owner_names(workspace))
