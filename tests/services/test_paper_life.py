"""Papers from the day they are expected: due, delivered, replaced, revised, made into PDFs, and what they still want."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Cancelled, GsefError, Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import BodyRules, Paper, PaperItem, PaperKind, PaperStatus, Person
from gsef_desktop.interchange import office_pdf
from gsef_desktop.services import agenda, meeting_states, meetings, packs, paper_versions, papers
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.pack_reading import read_pack
from gsef_desktop.services.paper_register import Want, papers_to_chase, read_register
from gsef_desktop.services.papers import NewPaper, PaperRow
from gsef_desktop.services.printing import agenda_pdf
from gsef_desktop.storage.workspace import Workspace
from tests.documents import paper_samples
from tests.ui.meeting_sample import Sample, make_sample

DAY = date(2019, 6, 1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "file.gsef", config_dir=tmp_path / "config", author="Ada Example") as opened:
        yield opened


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    made = make_sample(workspace, with_participants=False)
    with workspace.edit(message("Without the papers of the sample")) as unit:
        for paper in unit.all(Paper, meeting_id=made.meeting_id):
            unit.delete(Paper, paper.id)
    return made


def _file(name: str, data: bytes, status: PaperStatus = PaperStatus.FINAL) -> NewPaper:
    return NewPaper(name=name, data=data, title=name.partition(".")[0], language=None, status=status)


def _paper(workspace: Workspace, id: str) -> PaperRow:
    return papers.read_paper(workspace, paper_id=id)


def _expect(workspace: Workspace, sample: Sample, item: str | None = "Welcome", **fields: object) -> str:
    item_id = sample.items[item] if item is not None else None
    return papers.add_expected(workspace, meeting_id=sample.meeting_id, item_id=item_id, **fields)  # type: ignore[arg-type]


# --- expected, due, numbered ---------------------------------------------------------------------------------------------------------


def test_a_paper_is_expected_before_there_is_a_file(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("Rules")) as unit:
        unit.update(BodyRules, unit.all(BodyRules, body_id=sample.body_id)[0].id, papers_days=14)
    id = _expect(workspace, sample, title="Budget", owner="The treasurer")
    row = _paper(workspace, id)
    assert (row.symbol, row.status, row.due_on, row.owner) == (
        "EX/SC/2019/1/1.1", PaperStatus.EXPECTED, date(2019, 6, 24), "The treasurer",
    )  # fmt: skip
    papers.attach_version(workspace, paper_id=id, language="en", file=_file("Budget.pdf", b"%PDF-1.7"), day=DAY)
    row = _paper(workspace, id)
    assert (row.status, row.versions[0].author) == (PaperStatus.FINAL, "Ada Example")


def test_an_owner_is_a_person_or_words(workspace: Workspace, sample: Sample) -> None:
    id = _expect(workspace, sample, owner="Somebody")
    with workspace.edit(message("Person")) as unit:
        person = unit.add(Person(given_name="Bea", family_name="Example"))
    papers.update_paper(workspace, paper_id=id, owner_id=person.id)
    assert (_paper(workspace, id).owner, _paper(workspace, id).owner_id) == ("Bea Example", person.id)
    papers.update_paper(workspace, paper_id=id, owner="Another")
    assert (_paper(workspace, id).owner, _paper(workspace, id).owner_id) == ("Another", None)


def test_kinds_have_their_symbols_and_own_ones_stay(workspace: Workspace, sample: Sample) -> None:
    first = _expect(workspace, sample, title="Budget")
    second = _expect(workspace, sample, title="More", kind=PaperKind.PAPER)
    assert _paper(workspace, second).symbol == "EX/SC/2019/1/1.1/2"
    papers.set_kind(workspace, paper_id=second, kind=PaperKind.CORRIGENDUM, of_id=first)
    assert _paper(workspace, second).symbol == "EX/SC/2019/1/1.1/Corr.1"
    papers.set_kind(workspace, paper_id=second, kind=PaperKind.INFORMATION)
    assert _paper(workspace, second).symbol == "EX/SC/2019/1/INF.1"
    papers.update_paper(workspace, paper_id=second, symbol="OWN/1")
    papers.set_kind(workspace, paper_id=second, kind=PaperKind.ADDENDUM, of_id=first)
    assert _paper(workspace, second).symbol == "OWN/1"
    papers.number_paper(workspace, paper_id=second)
    assert _paper(workspace, second).symbol == "EX/SC/2019/1/1.1/Add.1"
    with pytest.raises(Invalid, match="belongs to another paper"):
        papers.update_paper(workspace, paper_id=second, symbol="EX/SC/2019/1/1.1")
    with pytest.raises(Invalid):
        papers.set_kind(workspace, paper_id=second, kind=PaperKind.ADDENDUM, of_id=second)


def test_a_revision_is_in_the_symbol(workspace: Workspace, sample: Sample) -> None:
    id = _expect(workspace, sample)
    papers.revise_paper(workspace, paper_id=id)
    papers.revise_paper(workspace, paper_id=id)
    assert (_paper(workspace, id).symbol, _paper(workspace, id).revision) == ("EX/SC/2019/1/1.1/Rev.2", 2)
    papers.revise_paper(workspace, paper_id=id, revision=0)
    assert _paper(workspace, id).symbol == "EX/SC/2019/1/1.1"


def test_a_paper_belongs_to_several_items(workspace: Workspace, sample: Sample) -> None:
    id = _expect(workspace, sample, title="Budget")
    theme, welcome = sample.items["Main theme"], sample.items["Welcome"]
    papers.set_items(workspace, paper_id=id, item_ids=[welcome, theme])
    assert _paper(workspace, id).items == "1.1, 2.1"
    assert [row.id for row in papers.read_papers(workspace, meeting_id=sample.meeting_id, item_id=theme)] == [id]
    rows = {row.id: row.papers for row in read_agenda(workspace, meeting_id=sample.meeting_id).rows()}
    assert rows[welcome] == rows[theme] == ("1/1.1",)
    papers.set_items(workspace, paper_id=id, item_ids=[theme])
    assert (_paper(workspace, id).items, _paper(workspace, id).symbol) == ("2.1", "EX/SC/2019/1/2.1")
    with workspace.read() as reader:
        assert reader.count(PaperItem) == 0
    other = meetings.make_meeting(workspace, title="Other")
    foreign = agenda.add_item(workspace, meeting_id=other.id, title="Item")
    with pytest.raises(Invalid, match="another meeting"):
        papers.set_items(workspace, paper_id=id, item_ids=[foreign.id])


# --- versions and their history --------------------------------------------------------------------------------------------------------


def test_replacing_keeps_what_was_there(workspace: Workspace, sample: Sample) -> None:
    id = _expect(workspace, sample)
    for number in range(3):
        file = _file(f"Budget {number}.pdf", b"%PDF" + bytes([number]))
        papers.attach_version(
            workspace, paper_id=id, language="en", file=file, day=DAY + timedelta(days=number), author=f"A{number} Example"
        )
    row = _paper(workspace, id)
    assert [one.file_name for one in row.versions] == ["Budget 2.pdf"]
    assert [(one.file_name, one.author, one.replaced_on) for one in row.history] == [
        ("Budget 1.pdf", "A1 Example", DAY + timedelta(days=2)), ("Budget 0.pdf", "A0 Example", DAY + timedelta(days=1)),
    ]  # fmt: skip
    paper_versions.restore_version(workspace, version_id=row.history[1].id, day=DAY + timedelta(days=9))
    row = _paper(workspace, id)
    assert (row.versions[0].file_name, row.versions[0].author, len(row.history)) == ("Budget 0.pdf", "Ada Example", 3)
    assert papers.file_of_version(workspace, version_id=row.versions[0].id)[1] == b"%PDF\x00"
    workspace.undo()
    assert _paper(workspace, id).versions[0].file_name == "Budget 2.pdf"


def test_the_same_bytes_are_no_new_version(workspace: Workspace, sample: Sample) -> None:
    id = _expect(workspace, sample)
    for name in ("One.pdf", "Two.pdf"):
        papers.attach_version(workspace, paper_id=id, language="en", file=_file(name, b"%PDF same"), day=DAY)
    assert [one.file_name for one in _paper(workspace, id).versions] == ["Two.pdf"]
    assert _paper(workspace, id).history == ()


def test_what_is_written_on_one_day_is_one_version(workspace: Workspace, sample: Sample) -> None:
    id = _expect(workspace, sample)
    for text in ("A", "A text", "A text\nof two lines"):
        papers.write_version(workspace, paper_id=id, language="en", text=text, day=DAY)
    assert (_paper(workspace, id).status, _paper(workspace, id).history) == (PaperStatus.DRAFT, ())
    papers.write_version(workspace, paper_id=id, language="en", text="Another", day=DAY + timedelta(days=1))
    assert len(_paper(workspace, id).history) == 1
    assert paper_versions.text_of_version(workspace, paper_id=id, language="en") == "Another"
    papers.write_version(workspace, paper_id=id, language="en", text="Another", day=DAY + timedelta(days=2))
    assert len(_paper(workspace, id).history) == 1


# --- packs -----------------------------------------------------------------------------------------------------------------------------


def test_a_pack_binds_the_version_that_counts_and_the_pdf_of_it(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    id = _expect(workspace, sample, title="Budget")
    papers.attach_version(workspace, paper_id=id, language="en", file=_file("Old.pdf", paper_samples.plain("Old")), day=DAY)
    papers.attach_version(workspace, paper_id=id, language="en", file=_file("New.docx", b"PK new"), day=DAY)
    assert _paper(workspace, id).versions[0].needs_pdf
    with pytest.raises(Invalid, match="no PDF"):
        paper_versions.set_pdf(workspace, version_id=_paper(workspace, id).versions[0].id, data=b"PK")
    (tmp_path / "work").mkdir()
    options = packs.PackOptions()

    def build(last: packs.BuiltPack | None = None) -> packs.BuiltPack:
        return packs.build_pack(
            workspace, meeting_id=sample.meeting_id, language="en", options=options, folder=tmp_path / "work", last=last
        )

    without = build()
    assert [paper.title for paper in without.report.unbound] == ["Budget"]
    paper_versions.set_pdf(workspace, version_id=_paper(workspace, id).versions[0].id, data=paper_samples.plain("Converted", pages=2))
    built = build(without)
    assert built.fingerprint != without.fingerprint
    assert (built.report.unbound, built.report.papers[0].pages) == ((), 2)
    papers.revise_paper(workspace, paper_id=id)
    assert build(built).fingerprint != built.fingerprint


def test_a_text_written_here_is_bound_with_its_headings_and_points(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    import pypdf

    id = _expect(workspace, sample, title="Budget")
    papers.write_version(workspace, paper_id=id, language="en", text="# Proposal\nThe Committee is invited to:\n1. Take note\n- Decide")
    (tmp_path / "work").mkdir()
    built = packs.build_pack(
        workspace, meeting_id=sample.meeting_id, language="en", options=packs.PackOptions(), folder=tmp_path / "work"
    )  # fmt: skip
    page = next(one for one in pypdf.PdfReader(built.path).pages if "invited" in one.extract_text()).extract_text()
    lines = [line.strip() for line in page.splitlines() if line.strip()]
    assert "# Proposal" not in page
    assert lines.index("Proposal") < lines.index("The Committee is invited to:")
    assert "Take note" in page
    assert "•" in page


def test_confidential_papers_are_in_no_open_pack(workspace: Workspace, sample: Sample) -> None:
    id = _expect(workspace, sample, title="Secret")
    papers.write_version(workspace, paper_id=id, language="en", text="Hidden words")
    papers.update_paper(workspace, paper_id=id, confidential=True)
    whole = read_pack(workspace, meeting_id=sample.meeting_id, language="en").document
    public = read_pack(workspace, meeting_id=sample.meeting_id, language="en", without_confidential=True).document
    assert [paper.title for paper in whole.papers] == ["Secret"]
    assert (public.papers, public.agenda.papers, public.without_confidential) == ((), (), True)
    assert "1/1.1" not in repr(public.agenda)


# --- what papers want ------------------------------------------------------------------------------------------------------------------


def test_the_register_says_what_is_missing_late_and_untranslated(workspace: Workspace, sample: Sample) -> None:
    late = _expect(workspace, sample, title="Late", due_on=DAY)
    partly = _expect(workspace, sample, "Main theme", title="Partly")
    papers.set_paper_title(workspace, paper_id=partly, language="fr", title="En partie")
    papers.attach_version(workspace, paper_id=partly, language="en", file=_file("a.docx", b"PK"))
    papers.attach_version(workspace, paper_id=partly, language="fr", file=_file("b.pdf", b"%PDF", PaperStatus.DRAFT))
    gone = _expect(workspace, sample, title="Gone", due_on=DAY)
    papers.set_status(workspace, paper_id=gone, status=PaperStatus.WITHDRAWN)
    register = read_register(workspace, meeting_id=sample.meeting_id, today=DAY + timedelta(days=3))
    rows = {row.paper.id: row for row in register.rows}
    assert rows[late].wants == (Want.LATE, Want.MISSING, Want.TITLE)
    assert (rows[late].days_late, rows[late].missing) == (3, ("en", "fr", "es"))
    assert rows[partly].wants == (Want.UNTRANSLATED, Want.DRAFT, Want.TITLE, Want.PDF)
    assert (rows[partly].missing, rows[partly].drafts, rows[partly].no_title, rows[partly].no_pdf) == (("es",), ("fr",), ("es",), ("en",))
    assert rows[gone].wants == ()
    assert [row.paper.id for row in register.to_chase] == [late, partly]
    assert (register.count(Want.LATE), register.count(Want.PDF)) == (1, 1)
    before = read_register(workspace, meeting_id=sample.meeting_id, today=DAY)
    assert before.count(Want.LATE) == 0


def test_papers_of_meetings_to_come_are_chased_first_the_first_due(workspace: Workspace, sample: Sample) -> None:
    _expect(workspace, sample, title="Second", due_on=DAY + timedelta(days=5))
    first = _expect(workspace, sample, "Main theme", title="First", due_on=DAY)
    found = papers_to_chase(workspace, today=DAY + timedelta(days=1), limit=1)
    assert ([one.row.paper.id for one in found.papers], found.total, found.late) == ([first], 2, 1)
    assert found.papers[0].meeting == "EX/SC/2019/1"
    assert papers_to_chase(workspace, today=date(2019, 8, 1), limit=5).total == 0
    meeting_states.close_meeting(workspace, meeting_id=sample.meeting_id)
    assert papers_to_chase(workspace, today=DAY, limit=5).total == 0


# --- printing ---------------------------------------------------------------------------------------------------------------------------


def test_the_agenda_prints_its_revision_and_what_has_changed(workspace: Workspace, sample: Sample) -> None:
    from io import BytesIO

    import pypdf

    def text(**options: bool) -> str:
        data = agenda_pdf(workspace, meeting_id=sample.meeting_id, **options).data  # type: ignore[arg-type]
        return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages).split())

    meeting_states.issue_meeting(workspace, meeting_id=sample.meeting_id)
    assert "EX/SC/2019/1/Rev" not in text(with_changes=True)
    agenda.update_item(workspace, item_id=sample.items["Welcome"], title="Words of welcome")
    pending = text(with_changes=True)
    assert "EX/SC/2019/1/Rev.1" in pending
    assert "Draft" in pending
    meeting_states.revise_meeting(workspace, meeting_id=sample.meeting_id)
    revised = text(with_changes=True)
    assert "EX/SC/2019/1/Rev.1" in revised
    assert "Draft" not in revised
    assert "Item 1.1 is now called “Words of welcome”; it was “Welcome”." in revised
    assert "is now called" not in text()


def test_a_picture_becomes_a_page_that_is_the_same_each_time(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    import pypdf
    from PIL import Image

    path = tmp_path / "Map.png"
    Image.new("RGBA", (400, 200), (255, 0, 0, 128)).save(path)
    first, again = (papers.read_new_papers([path], making_pdfs=lambda share: None)[0] for _ in range(2))
    assert first.pdf == again.pdf
    (page,) = pypdf.PdfReader(io.BytesIO(first.pdf)).pages
    assert page.mediabox.width > page.mediabox.height
    (made,) = papers.attach_papers(workspace, meeting_id=sample.meeting_id, files=[first])
    assert not _paper(workspace, made).versions[0].needs_pdf
    workspace.undo()
    with workspace.read() as reader:
        assert reader.count(Paper) == 0
    (tmp_path / "Broken.png").write_bytes(b"no picture")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(office_pdf, "find_office", lambda: None)
        (broken,) = papers.read_new_papers([tmp_path / "Broken.png"], making_pdfs=lambda share: None)
    assert broken.pdf == b""


def test_making_pdfs_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "Paper.docx"
    path.write_bytes(b"PK")

    def stop(share: float) -> None:
        raise Cancelled

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(office_pdf, "find_office", lambda: "soffice")
        patch.setattr(office_pdf, "make_pdf", lambda data, name, *, check: check())
        with pytest.raises(Cancelled):
            papers.read_new_papers([path], making_pdfs=stop)


# --- LibreOffice -------------------------------------------------------------------------------------------------------------------------

needs_office = pytest.mark.skipif(office_pdf.find_office() is None, reason="LibreOffice is not installed")


@needs_office
def test_libreoffice_makes_a_pdf() -> None:
    made = office_pdf.make_pdf(b"Words of the paper\n", "Paper.txt")
    assert made.startswith(b"%PDF-")


def test_what_takes_too_long_or_is_cancelled_is_ended(tmp_path: Path) -> None:
    slow = tmp_path / "soffice"
    slow.write_text("#!/bin/sh\nsleep 60\n")
    slow.chmod(0o755)
    with pytest.raises(GsefError, match="longer than"):
        office_pdf.make_pdf(b"PK", "Paper.docx", seconds=0.2, program=str(slow))

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        office_pdf.make_pdf(b"PK", "Paper.docx", check=stop, program=str(slow))


def test_without_libreoffice_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_pdf, "find_office", lambda: None)
    with pytest.raises(GsefError, match="not installed"):
        office_pdf.make_pdf(b"PK", "Paper.docx")
