"""Everything a file holds about a person, in one place: nothing is missed, and nothing of others is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gsef_desktop import cli
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.records import LANGUAGES, Person
from gsef_desktop.services.personal_data import collect_personal_data, find_person, personal_data_json
from gsef_desktop.services.printing_personal_data import personal_data_pdf
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import squeezed, text_of
from tests.documents.structure_reading import TaggedPdf
from tests.storage.test_purge import Network

TRACES = (
    "Xanthippe", "Quartermain", "보기하늘", "xanthippe@example.org", "xq@example.net", "+82 2-2133-9999", "02-2133-9999", "Zzyzx Road 17",
    "Nut-free-diet", "Ramp-for-two", "Kvetchy remark", "Ombudsperson-Extraordinary", "Passport-AB-998877", "Secret-detail-text",
    "Oberprotokollchefin", "Pending-delegate-note", "Vip-participant-note", "Xanthi-badge", "Needs-a-zygomatic-chair",
    "Flight-ZZ-4711", "Hotel-Zyxwvut", "Xanthippine", "Example Forum", "Example Town",
    "Example Committee", "2019-06-01", "ATTENDEE", "Ask Xanthippe Quartermain first", "XANTHIPPE QUARTERMAIN and Ben Sample spoke",
)  # fmt: skip
"""What the file of `Network` holds about her."""


@pytest.fixture
def network(workspace: Workspace) -> Network:
    return Network(workspace)


def test_every_trace_is_collected(network: Network) -> None:
    told = personal_data_json(network.file, person_id=network.person.id).decode()
    assert [one for one in TRACES if one not in told] == []
    data = json.loads(told)
    assert data["format"] == "gsef-personal-data"
    assert data["portrait"]["media_type"] == "image/jpeg"
    assert set(data["sections"]) == {
        "person", "own_fields", "functions", "addresses", "seats", "participations", "delegations", "responsibilities", "tasks", "details",
        "translations", "calendar", "mentions", "history",
    }  # fmt: skip
    assert "ben@example.org" not in told  # what is somebody else's stays theirs
    (part,) = data["sections"]["participations"]
    assert {name: part["values"][name] for name in ("arrives_on", "arrives_at", "departs_at", "replied_on", "acts_as", "head")} == {
        "arrives_on": "2019-06-07", "arrives_at": "14:37", "departs_at": "08:01", "replied_on": "2019-02-03", "acts_as": "host",
        "head": True,
    }  # fmt: skip
    (person,) = data["sections"]["person"]
    assert person["values"]["mail"] == "xq@example.net, xanthippe@example.org"
    changes = [change for item in data["sections"]["history"] for change in item["values"].get("change", ())]
    assert {"field": "given_name", "before": "Xanthippine", "after": "Xanthippe"} in changes


def test_what_others_hold_is_not_told(network: Network) -> None:
    told = personal_data_json(network.file, person_id=network.other.id).decode()
    assert "Xanthippe" not in told.replace("XANTHIPPE QUARTERMAIN and Ben Sample spoke.", "")
    assert "Passport-AB-998877" not in told
    assert "xanthippe@example.org" not in told


def test_nothing_is_told_of_the_erased(network: Network) -> None:
    network.file.erase_person(network.person.id)
    with pytest.raises(NotFound):
        collect_personal_data(network.file, person_id=network.person.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_in_every_language(network: Network, language: str) -> None:
    printed = personal_data_pdf(network.file, person_id=network.person.id, language=language)
    text = squeezed(text_of(printed.data))
    missing = [one for one in TRACES if squeezed(one) not in text and one not in {"2019-06-01", "ATTENDEE"}]
    assert missing == []
    heading = {"en": "Personal data", "fr": "Données personnelles", "es": "Datos personales", "ko": "개인정보"}[language]
    assert squeezed(heading) in text
    field = {"en": "Access needs", "fr": "Besoins d’accès", "es": "Necesidades de acceso", "ko": "접근 지원"}[language]
    assert squeezed(field) in text
    if language != "en":
        for word in ("Given name", "Telephone", "The person", "History of changes", "Further addresses"):
            assert squeezed(word) not in text
    read = TaggedPdf(printed.data)
    assert read.faults == []
    assert len(list(read.document.all("H1"))) == 1
    name = {"en": "Given name", "fr": "Prénom", "es": "Nombre de pila", "ko": "이름"}[language]
    assert squeezed(f"{name}: Xanthippine → Xanthippe") in text
    assert printed.title.startswith(heading)


def test_another_language_is_refused_and_a_long_note_runs_over_pages(network: Network) -> None:
    from gsef_desktop.services import members

    with pytest.raises(Invalid):
        personal_data_pdf(network.file, person_id=network.person.id, language="xx")
    long = "\n".join(f"Line {number} of a long note." for number in range(300))
    members.update(network.file, record=Person, record_id=network.person.id, note=long)
    printed = personal_data_pdf(network.file, person_id=network.person.id)
    assert printed.pages > 4
    assert squeezed("Line 299 of a long note.") in squeezed(text_of(printed.data))


def test_finding_a_person(network: Network) -> None:
    file, id = network.file, network.person.id
    for reference in (id, "XQ@example.net", "Quartermain Xanthippe", "Xanthippe Quartermain"):
        assert find_person(file, reference=reference) == id
    for reference in ("nobody@example.org", "Nobody", ""):
        with pytest.raises(NotFound):
            find_person(file, reference=reference)


def test_the_commands(network: Network, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(network.file.path)
    network.file.close()
    pdf, out = tmp_path / "x.pdf", tmp_path / "x.json"
    command = ["print", file, "personal-data", "--person", "Xanthippe Quartermain", "--language", "fr", "--output", str(pdf)]
    assert cli.main(command) == 0
    assert squeezed("Données personnelles") in squeezed(text_of(pdf.read_bytes()))
    assert cli.main(["export", file, str(out), "--what", "personal-data", "--person", network.person.id]) == 0
    assert json.loads(out.read_text("utf-8"))["person"] == network.person.id
    assert cli.main(["print", file, "personal-data", "--output", str(pdf)]) == 2
    assert cli.main(["export", file, str(out), "--what", "personal-data"]) == 1
    assert cli.main(["export", file, str(tmp_path / "x.csv"), "--what", "personal-data", "--person", network.person.id]) == 1
    assert cli.main(["print", file, "personal-data", "--person", "Nobody", "--output", str(pdf)]) == 1
    assert "is not one person of this file" in capsys.readouterr().err
