"""Packs made from a file: what is in them, what falls back, what is left out, and when they are out of date."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pikepdf
import pypdf
import pytest

from gsef_desktop.documents.pack_content import Dividers, PaperFile, Problem, Removed
from gsef_desktop.domain.errors import Cancelled, GsefError, Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    ActionItem,
    Activity,
    Decision,
    Meeting,
    MeetingSession,
    Paper,
    PaperStatus,
    Participation,
    Person,
    Reply,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import agenda, meetings, packs, papers, participants, practical
from gsef_desktop.services.pack_folder import write_folder
from gsef_desktop.services.pack_reading import read_pack
from gsef_desktop.services.packs import BuiltPack, PackOptions
from gsef_desktop.storage.workspace import Workspace
from tests.documents import paper_samples
from tests.ui.meeting_sample import Sample, make_sample


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "file.gsef", config_dir=tmp_path / "config") as opened:
        yield opened


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    """A meeting with three papers of its own, one of them only in French."""
    made = make_sample(workspace)
    with workspace.edit(message("Without the papers of the sample")) as unit:
        for paper in unit.all(Paper, meeting_id=made.meeting_id):
            unit.delete(Paper, paper.id)
    _attach(workspace, made, "Main theme", "Theme", "en", paper_samples.plain("Theme", pages=3, links=True))
    _attach(workspace, made, "Main theme", "Theme", "fr", paper_samples.plain("Thème", pages=2))
    _attach(workspace, made, "Admission of members", "Members", "fr", paper_samples.plain("Membres"))
    return made


def _attach(workspace: Workspace, sample: Sample, item: str, title: str, language: str, data: bytes, ending: str = "pdf") -> str:
    file = papers.NewPaper(name=f"{title}.{ending}", data=data, title=title, language=language, status=PaperStatus.FINAL)
    (made,) = papers.attach_papers(
        workspace, meeting_id=sample.meeting_id, files=[file], item_id=sample.items[item], day=date(2019, 6, 1)
    )  # fmt: skip
    return made


def _build(workspace: Workspace, sample: Sample, folder: Path, language: str = "en", **options: object) -> BuiltPack:
    folder.mkdir(exist_ok=True)
    made = PackOptions(**options)  # type: ignore[arg-type]
    return packs.build_pack(workspace, meeting_id=sample.meeting_id, language=language, options=made, folder=folder)


def _text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


def test_a_pack_holds_everything_of_the_meeting(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    practical.set_practical(workspace, meeting_id=sample.meeting_id, field="hotels", language="en", text="Hotel Example\nHotel Sample")
    built = _build(workspace, sample, tmp_path / "work")
    text = _text(built.path)
    assert len(pypdf.PdfReader(built.path).pages) == built.pages
    for part in (
        "Meeting pack", "Contents", "Provisional agenda", "Theme page 3", "Membres page 1", "List of participants", "Ada Example",
        "Nothing is open since the last meeting.", "Hotel Example", "Hotel Sample", "Mexico City", f"Page {built.pages} of {built.pages}",
    ):  # fmt: skip
        assert part in text, part
    assert built.file_name == "EX-SC-2019-1 Meeting pack en.pdf"
    theme, members = built.report.papers
    assert (theme.symbol, theme.pages, theme.falls_back) == ("EX/SC/2019/1/2.1", 3, False)
    assert (members.language, members.falls_back, members.problem) == ("fr", True, None)


def test_each_language_has_its_own_versions_and_words(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    french = _build(workspace, sample, tmp_path / "work", "fr")
    text = _text(french.path)
    assert f"Page 1 sur {french.pages}" in text
    assert "Thème page 2" in text
    assert "Theme page 1" not in text
    assert [paper.falls_back for paper in french.report.papers] == [False, False]
    korean = _build(workspace, sample, tmp_path / "work", "ko")
    assert [(paper.language, paper.falls_back) for paper in korean.report.papers] == [("en", True), ("fr", True)]
    assert any(fallback.text == "Main theme" for fallback in korean.report.fallbacks)


def test_the_report_before_says_what_the_pack_will_lack(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    _attach(workspace, sample, "Admission of members", "Locked", "en", paper_samples.locked("Locked"))
    _attach(workspace, sample, "Admission of members", "Sheet", "en", b"PK", "xlsx")
    _attach(workspace, sample, "Admission of members", "Armed", "en", paper_samples.with_actions("Armed"))
    draft = _attach(workspace, sample, "Review of the budget", "Budget", "en", paper_samples.plain("Budget"))
    papers.set_status(workspace, paper_id=draft, status=PaperStatus.DRAFT)
    with workspace.edit(message("Expected")) as unit:
        unit.add(Paper(meeting_id=sample.meeting_id, title="Not here yet", rank="Z"))
        unit.add(Paper(meeting_id=sample.meeting_id, title="Withdrawn", status=PaperStatus.WITHDRAWN, rank="ZV"))
    (tmp_path / "work").mkdir()
    report = packs.check_pack(
        workspace, meeting_id=sample.meeting_id, language="en", options=PackOptions(), folder=tmp_path / "work"
    )  # fmt: skip
    found = {paper.title.removesuffix(" [FR]"): paper for paper in report.papers}
    assert "Withdrawn" not in found
    assert found["Not here yet"].problem is Problem.MISSING
    assert found["Locked"].problem is Problem.ENCRYPTED
    assert found["Sheet"].problem is Problem.NOT_PDF
    assert Removed.JAVASCRIPT in found["Armed"].removed
    assert found["Budget"].draft
    built = _build(workspace, sample, tmp_path / "work", dividers=Dividers.NONE)
    assert {paper.id: paper.problem for paper in built.report.papers} == {paper.id: paper.problem for paper in report.papers}
    assert [paper.title for paper in built.report.unbound] == ["Not here yet", "Locked", "Sheet"]


def test_confidential_items_are_left_out_of_an_open_pack(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    _attach(workspace, sample, "Review of the budget", "Secret figures", "en", paper_samples.plain("Figures"))
    agenda.update_item(workspace, item_id=sample.items["Review of the budget"], confidential=True)
    whole, opened = _build(workspace, sample, tmp_path / "work"), _build(workspace, sample, tmp_path / "work", without_confidential=True)
    for word in ("Review of the budget", "Secret figures", "Figures page 1"):
        assert word in _text(whole.path)
        assert word.encode() not in _everything(opened.path)
        assert word not in _text(opened.path)
    assert "Without confidential items" in _text(opened.path)
    assert "3.4 Appointment of advisors" in _text(opened.path) or "3.4" in _text(opened.path)
    with workspace.read() as reader:
        person = next(one for one in reader.all(Person) if one.given_name == "Ada")
    personal = _build(workspace, sample, tmp_path / "work", personal_for_id=person.id)
    assert "Personal copy of Ada Example" in _text(personal.path)
    assert "Secret figures" not in _text(personal.path)


def _everything(path: Path) -> bytes:
    """All bytes of a PDF with its streams unpacked."""
    out = io.BytesIO()
    with pikepdf.open(path) as pdf:
        pdf.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.generalized, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def test_what_stands_under_a_confidential_item_is_left_out_with_it(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    agenda.update_item(workspace, item_id=sample.items["Planning of the next forum"], confidential=True)
    text = _text(_build(workspace, sample, tmp_path / "work", without_confidential=True).path)
    for word in ("Planning of the next forum", "Main theme", "Theme page 1"):
        assert word not in text


def test_decisions_and_actions_of_earlier_meetings_are_listed_while_they_are_open(
    workspace: Workspace, sample: Sample, tmp_path: Path
) -> None:  # fmt: skip
    earlier = meetings.make_meeting(
        workspace, title="Steering Committee", year=2019, body_id=sample.body_id, languages=("en",),
        time_frame=TimeFrame(earliest=date(2019, 2, 1), latest=date(2019, 2, 1), precision=Precision.DAY), place=Place(online=True),
    )  # fmt: skip
    later = meetings.make_meeting(
        workspace, title="Steering Committee", year=2019, body_id=sample.body_id, languages=("en",),
        time_frame=TimeFrame(earliest=date(2019, 10, 1), latest=date(2019, 10, 1), precision=Precision.DAY), place=Place(online=True),
    )  # fmt: skip
    secret = agenda.add_item(workspace, meeting_id=earlier.id, title="Closed session")
    agenda.update_item(workspace, item_id=secret.id, confidential=True)
    with workspace.edit(message("Decided")) as unit:
        unit.add(Decision(meeting_id=earlier.id, symbol="SC/2019/0/D1", text="Bread is baked", number=1))
        unit.add(Decision(meeting_id=earlier.id, symbol="SC/2019/0/D2", text="Roses are watered", number=2, implemented=True))
        unit.add(Decision(meeting_id=earlier.id, text="The vault is moved", number=3, item_id=secret.id))
        unit.add(Decision(meeting_id=later.id, text="Not yet thought of", number=1))
        unit.add(ActionItem(meeting_id=earlier.id, title="Find an oven", owner="Ada Example", due_on=date(2019, 3, 1)))
        unit.add(ActionItem(meeting_id=earlier.id, title="Sweep the floor", status="done"))
    text = _text(_build(workspace, sample, tmp_path / "work").path)
    for word in ("Bread is baked", "SC/2019/0/D1", "The vault is moved", "Find an oven", "1 March 2019 (overdue)"):
        assert word in text, word
    for word in ("Roses are watered", "Not yet thought of", "Sweep the floor", "Nothing is open"):
        assert word not in text, word
    assert "The vault is moved" not in _text(_build(workspace, sample, tmp_path / "work", without_confidential=True).path)


def test_two_builds_are_the_same_bytes(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    first, second = _build(workspace, sample, tmp_path / "one"), _build(workspace, sample, tmp_path / "two")
    assert first.path.read_bytes() == second.path.read_bytes()
    assert first.fingerprint == second.fingerprint


def test_cancel_leaves_nothing_of_the_pack(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    for limit in (0.02, 0.15, 0.3, 0.7):

        def stop(share: float, limit: float = limit) -> None:
            if share >= limit:
                raise Cancelled

        with pytest.raises(Cancelled):
            packs.build_pack(workspace, meeting_id=sample.meeting_id, language="en", options=PackOptions(), folder=folder, progress=stop)
        assert [path.name for path in folder.iterdir() if path.name.startswith("pack")] == []


def test_a_full_disk_is_said_in_words(
    workspace: Workspace, sample: Sample, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(GsefError) as error:
        _build(workspace, sample, tmp_path / "work")
    assert "disk is full" in str(error.value.meaning)


def test_progress_goes_up_to_the_end(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    shares: list[float] = []
    packs.build_pack(
        workspace, meeting_id=sample.meeting_id, language="en", options=PackOptions(booklet=True), folder=tmp_path, progress=shares.append
    )
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


# --- out of date -------------------------------------------------------------------------------------------------------------------------


def test_a_pack_is_out_of_date_as_soon_as_something_inside_changes(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    built = _build(workspace, sample, tmp_path / "work")
    packs.record_pack(workspace, built=built, file_name="pack.pdf", day=date(2019, 6, 2))
    assert [(row.file_name, row.language, row.built_on, row.out_of_date) for row in _rows(workspace, sample)] == [
        ("pack.pdf", "en", date(2019, 6, 2), False)
    ]
    with workspace.read() as reader:
        someone = reader.all(Participation, meeting_id=sample.meeting_id, reply=Reply.ACCEPTED)[0]
    changes = (
        lambda: agenda.update_item(workspace, item_id=sample.items["Welcome"], title="Words of welcome"),
        lambda: _attach(workspace, sample, "Main theme", "Theme", "en", paper_samples.plain("Theme", pages=4)),
        lambda: participants.set_reply(workspace, participation_ids=[someone.id], reply=Reply.DECLINED),
        lambda: practical.set_practical(workspace, meeting_id=sample.meeting_id, field="venue", language="en", text="Room 1"),
        lambda: meetings.set_symbol(workspace, meeting_id=sample.meeting_id, symbol="EX/9"),
    )
    for change in changes:
        change()
        assert _rows(workspace, sample)[0].out_of_date
        workspace.undo()
        assert not _rows(workspace, sample)[0].out_of_date


def test_a_pack_in_which_nothing_has_changed_is_not_made_again(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    known = dict[str, PaperFile]()

    def build(last: packs.BuiltPack | None, *, watermark: str = "", password: str = "") -> packs.BuiltPack:
        options = PackOptions(watermark=watermark, password=password)
        return packs.build_pack(
            workspace, meeting_id=sample.meeting_id, language="en", options=options, folder=tmp_path, known=known, last=last
        )

    _attach(workspace, sample, "Main theme", "Theme", "en", paper_samples.plain("Theme", pages=4))
    built = build(None)
    assert known
    agenda.update_item(workspace, item_id=sample.items["Welcome"], chair_note="Smile")  # is not in it
    assert build(built) is built
    assert build(built, watermark="Draft") is not built
    assert build(built, password="geheim") is not built
    agenda.update_item(workspace, item_id=sample.items["Welcome"], title="Words of welcome")
    after = build(built)
    assert after is not built
    assert "Words of welcome" in "".join(page.extract_text() for page in pypdf.PdfReader(after.path).pages)
    built.path.unlink()
    workspace.undo()
    assert build(built).path.exists()


def test_what_is_not_inside_does_not_make_a_pack_old(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    agenda.update_item(workspace, item_id=sample.items["Review of the budget"], confidential=True)
    built = _build(workspace, sample, tmp_path / "work", without_confidential=True)
    packs.record_pack(workspace, built=built)
    agenda.update_item(workspace, item_id=sample.items["Review of the budget"], title="Secret")
    agenda.update_item(workspace, item_id=sample.items["Welcome"], chair_note="Smile")
    _attach(workspace, sample, "Main theme", "Theme", "ko", paper_samples.plain("Korean"))
    assert not _rows(workspace, sample)[0].out_of_date


def test_a_pack_made_again_takes_the_place_of_the_old_one(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    packs.record_pack(workspace, built=_build(workspace, sample, tmp_path / "work"), file_name="a.pdf")
    agenda.update_item(workspace, item_id=sample.items["Welcome"], title="Words of welcome")
    packs.record_pack(workspace, built=_build(workspace, sample, tmp_path / "work"), file_name="b.pdf")
    packs.record_pack(workspace, built=_build(workspace, sample, tmp_path / "work", "fr"), file_name="c.pdf")
    rows = _rows(workspace, sample)
    assert sorted((row.file_name, row.language, row.out_of_date) for row in rows) == [("b.pdf", "en", False), ("c.pdf", "fr", False)]
    packs.forget_pack(workspace, pack_id=rows[0].id)
    assert len(_rows(workspace, sample)) == 1
    workspace.undo()
    assert len(_rows(workspace, sample)) == 2


def test_the_password_is_never_kept(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    built = _build(workspace, sample, tmp_path / "work", password="open-sesame")
    packs.record_pack(workspace, built=built)
    assert "open-sesame" not in repr(built)
    workspace.close()
    assert b"open-sesame" not in (tmp_path / "file.gsef").read_bytes()


def _rows(workspace: Workspace, sample: Sample) -> list[packs.PackRow]:
    return packs.list_packs(workspace, meeting_id=sample.meeting_id)


# --- folders -----------------------------------------------------------------------------------------------------------------------------


def test_a_pack_as_a_folder(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    _attach(workspace, sample, "Review of the budget", "Sheet", "en", b"PK\x03\x04", "xlsx")
    data = paper_samples.plain("Theme", pages=3, links=True)
    (tmp_path / "work").mkdir()

    def write(output: Path, **options: object) -> None:
        write_folder(
            workspace, meeting_id=sample.meeting_id, language="en", options=PackOptions(**options),  # type: ignore[arg-type]
            output=output, scratch=tmp_path / "work",
        )  # fmt: skip

    write(tmp_path / "pack")
    names = sorted(path.name for path in (tmp_path / "pack").iterdir())
    assert names == [
        "00 Contents.pdf", "01 Provisional agenda.pdf", "02 EX-SC-2019-1-2.1 Theme.pdf", "03 EX-SC-2019-1-3.2 Members.pdf",
        "04 EX-SC-2019-1-3.3 Sheet.xlsx", "05 List of participants.pdf", "06 Decisions and action items still open.pdf",
        "07 Practical information.pdf",
    ]  # fmt: skip
    assert (tmp_path / "pack" / "02 EX-SC-2019-1-2.1 Theme.pdf").read_bytes() == data  # nothing was asked of it
    assert (tmp_path / "pack" / "04 EX-SC-2019-1-3.3 Sheet.xlsx").read_bytes() == b"PK\x03\x04"
    assert "the file is not a PDF" in _text(tmp_path / "pack" / "00 Contents.pdf")
    with pytest.raises(GsefError):
        write(tmp_path / "pack")
    write(tmp_path / "marked", watermark="Draft", password="x")
    for path in (tmp_path / "marked").glob("*.pdf"):
        with pikepdf.open(path, password="x") as pdf:
            assert all("/GsefWatermark" in page.obj.Resources.XObject for page in pdf.pages), path.name


def test_a_cancelled_folder_leaves_nothing(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "out").mkdir()

    def stop(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_folder(
            workspace, meeting_id=sample.meeting_id, language="en", options=PackOptions(), output=tmp_path / "out" / "pack",
            scratch=tmp_path / "work", progress=stop,
        )  # fmt: skip
    assert list((tmp_path / "out").iterdir()) == []


def test_what_cannot_be_made(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    with pytest.raises(Invalid):
        _build(workspace, sample, tmp_path / "work", "de")
    with pytest.raises(Invalid):
        _build(workspace, sample, tmp_path / "work", paper="A5")
    with pytest.raises(NotFound):
        packs.build_pack(workspace, meeting_id="no", language="en", options=PackOptions(), folder=tmp_path)


def test_where_to_join_and_where_it_is_can_be_scanned(workspace: Workspace, sample: Sample) -> None:
    assert read_pack(workspace, meeting_id=sample.meeting_id, language="en").document.codes == ()
    with workspace.edit(message("Links")) as unit:
        for session, link in zip(
            unit.all(MeetingSession, meeting_id=sample.meeting_id), ("https://meet.example/a", "by telephone"), strict=False
        ):
            unit.update(MeetingSession, session.id, link=link)
        activity = unit.get(Meeting, sample.meeting_id).activity_id
        place = Place(text="Bilbao", city="Bilbao", country="ES", latitude=43.26271, longitude=-2.92528)
        unit.update(Activity, activity, place=place)
    codes = read_pack(workspace, meeting_id=sample.meeting_id, language="fr").document.codes
    assert [(one.label, one.address) for one in codes] == [
        ("Participer en ligne", "https://meet.example/a"),
        ("Ouvrir la carte", "https://www.openstreetmap.org/?mlat=43.26271&mlon=-2.92528#map=12/43.26271/-2.92528"),
    ]
