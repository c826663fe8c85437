"""Many documents in one go, and a mail with documents: whole or not at all, and nothing lost in silence."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from gsef_desktop.documents.content import Fallback, MissingGlyph, PrintedDocument
from gsef_desktop.domain.errors import Cancelled, GsefError, Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.services.document_folder import (
    FolderReport,
    Wanted,
    WrittenPack,
    everything_name,
    free_folder,
    pack_maker,
    write_documents,
)
from gsef_desktop.services.mail_documents import Attached, draft_with, save_draft
from gsef_desktop.services.packs import PackOptions
from gsef_desktop.storage.workspace import Workspace
from tests.services.minutes_sample import MEETING, fill

Progress = Callable[[float], object]
FALLBACK = Fallback(kind="agenda_item", id="i", field="title", language="en", text="Bread")
GLYPH = MissingGlyph(character="🦀", text="The 🦀 walk", page=1)


def document(name: str = "Agenda en.pdf", data: bytes = b"%PDF-1", **more: object) -> PrintedDocument:
    return PrintedDocument(**({"data": data, "pages": 1, "title": "Agenda", "file_name": name, "language": "en"} | more))  # type: ignore[arg-type]


def wanted(made: PrintedDocument | Exception, title: str = "Agenda") -> Wanted:
    def make(progress: Progress, _: Path) -> PrintedDocument | WrittenPack:
        progress(0.5)
        if isinstance(made, Exception):
            raise made
        return made

    return Wanted(title=title, language="en", make=make)


def test_names_never_clash_whatever_their_capitals(tmp_path: Path) -> None:
    wishes = [wanted(document("Letters en.pdf", b"1")), wanted(document("letters EN.pdf", b"2")), wanted(document("Letters en.pdf", b"3"))]
    report = write_documents(wishes, folder=tmp_path / "out")
    assert report.files == ("Letters en.pdf", "letters EN (2).pdf", "Letters en (3).pdf")
    assert [(tmp_path / "out" / name).read_bytes() for name in report.files] == [b"1", b"2", b"3"]


def test_what_cannot_be_made_is_told_and_the_others_are_there(tmp_path: Path) -> None:
    gone = Invalid(message("There is nobody to print this for."))
    whole = document(fallbacks=(FALLBACK,), missing_glyphs=(GLYPH,), remarks=(message("Left out"),))
    report = write_documents([wanted(gone, "Badges"), wanted(whole)], folder=tmp_path / "out")
    assert [one.title for one in report.missing] == ["Badges"]
    assert report.missing[0].error is gone
    (made,) = (one for one in report.made if one.error is None)
    assert (made.fallbacks, made.missing_glyphs, made.remarks, made.pages) == ((FALLBACK,), (GLYPH,), (message("Left out"),), 1)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["Agenda en.pdf"]


@pytest.mark.parametrize("error", [Cancelled(), RuntimeError("a fault of ours"), OSError(28, "No space left on device")])
def test_after_a_cancel_or_a_fault_nothing_is_left(error: Exception, tmp_path: Path) -> None:
    with pytest.raises((type(error), GsefError)):
        write_documents([wanted(document()), wanted(error)], folder=tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_explained(tmp_path: Path) -> None:
    with pytest.raises(GsefError, match="The disk is full"):
        write_documents([wanted(OSError(28, "No space left on device"))], folder=tmp_path / "out")


def test_nothing_at_all_makes_no_folder(tmp_path: Path) -> None:
    with pytest.raises(GsefError, match="There is nobody"):
        write_documents([wanted(Invalid(message("There is nobody to print this for.")))], folder=tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_is_not_touched_and_an_empty_one_is_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    write_documents([wanted(document())], folder=tmp_path / "out")
    with pytest.raises(GsefError, match="is there already"):
        write_documents([wanted(document(data=b"other"))], folder=tmp_path / "out")
    assert (tmp_path / "out" / "Agenda en.pdf").read_bytes() == b"%PDF-1"
    assert free_folder(tmp_path, "out") == tmp_path / "out (2)"
    assert free_folder(tmp_path, "new") == tmp_path / "new"
    (tmp_path / "file").write_text("")
    assert free_folder(tmp_path, "file") == tmp_path / "file (2)"


def test_a_place_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(GsefError, match="There is no folder"):
        write_documents([wanted(document())], folder=tmp_path / "nowhere" / "out")


def test_progress_goes_from_nothing_to_all(tmp_path: Path) -> None:
    told: list[float] = []
    write_documents([wanted(document(f"{number}.pdf")) for number in range(4)], folder=tmp_path / "out", progress=told.append)
    assert told[0] == 0
    assert told == sorted(told)
    assert max(told) <= 1


def test_a_pack_is_among_them_and_leaves_nothing_behind(tmp_path: Path, workspace: Workspace) -> None:
    fill(workspace)
    assert everything_name(workspace, meeting_id=MEETING) == "EX-BD-2019-2"
    make = pack_maker(workspace, meeting_id=MEETING, language="fr", options=PackOptions())
    report: FolderReport = write_documents([Wanted(title="Pack", language="fr", make=make)], folder=tmp_path / "out")
    (made,) = report.made
    assert made.pack is not None
    assert [paper.symbol for paper in made.pack.unbound] == ["EX/BD/2019/2/1"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == [made.file_name]
    assert (tmp_path / "out" / made.file_name).read_bytes().startswith(b"%PDF")


# --- mails -------------------------------------------------------------------------------------------------------------------------------


def read_mail(data: bytes) -> EmailMessage:
    mail = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def test_a_draft_is_unsent_and_has_the_files_byte_by_byte(tmp_path: Path) -> None:
    data = bytes(range(256)) * 40
    made = [document("의제 ko.pdf", data, title="의제, EX/1\r\nBcc: x@example.org"), document("Agenda en.docx", b"PK")]
    mail = read_mail(save_draft(made, folder=tmp_path).read_bytes())
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == "의제, EX/1 Bcc: x@example.org", "a line break makes no header"
    assert mail["To"] is None
    assert mail["Bcc"] is None
    files = list(mail.iter_attachments())
    assert [one.get_filename() for one in files] == ["의제 ko.pdf", "Agenda en.docx"]
    assert [one.get_content_type() for one in files] == [
        "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ]  # fmt: skip
    assert [one.get_content() for one in files] == [data, b"PK"]


def test_what_is_no_document_is_not_mailed() -> None:
    with pytest.raises(ValueError, match=r"run\.exe"):
        draft_with([Attached(name="run.exe", data=b"")])


def test_a_draft_replaces_the_one_before(tmp_path: Path) -> None:
    first = save_draft([document(data=b"1")], folder=tmp_path)
    assert save_draft([document(data=b"2")], folder=tmp_path) == first
    assert [one.get_content() for one in read_mail(first.read_bytes()).iter_attachments()] == [b"2"]
