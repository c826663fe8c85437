"""Portraits and logos in address cards: in, out, and back the same."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from PIL import Image

from gsef_desktop.domain.records import Attachment, Organisation, Person
from gsef_desktop.domain.table_file import TableFormat
from gsef_desktop.domain.table_proposal import RowState, TableProposal
from gsef_desktop.interchange.pictures import SIDE, picture_of
from gsef_desktop.services.table_export import Exported, export_table
from gsef_desktop.services.table_import import apply_table, propose_table
from gsef_desktop.services.table_words import review_rows
from gsef_desktop.storage.workspace import Workspace

_ORIENTATION, _GPS = 0x0112, 0x8825


def picture(size: tuple[int, int] = (40, 30), kind: str = "JPEG", *, turned: bool = False) -> bytes:
    """A picture, with where and how it was taken if it is `turned`."""
    target, exif = io.BytesIO(), Image.Exif()
    if turned:
        exif[_ORIENTATION] = 6
        exif.get_ifd(_GPS)[1] = "N"
    Image.new("RGB", size, "teal").save(target, kind, **({"exif": exif} if turned else {}))
    return target.getvalue()


def folded(line: str) -> str:
    """A property in lines of 75 octets."""
    return "\r\n ".join(line[at : at + 74] for at in range(0, len(line), 74))


def card(photo: str) -> str:
    """A card of Ada Example with such a property."""
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Example;Ada;;;\r\nFN:Ada Example\r\nEMAIL:ada@example.org\r\n{folded(photo)}\r\nEND:VCARD\r\n"


def propose(workspace: Workspace, folder: Path, text: str) -> TableProposal:
    """What an import of such cards would do."""
    (folder / "cards.vcf").write_text(text, "utf-8", newline="")
    return propose_table(workspace, path=folder / "cards.vcf")


def portrait(workspace: Workspace) -> bytes:
    """The bytes of the portrait of the only person."""
    with workspace.read() as reader:
        (one,) = reader.all(Person)
        assert one.portrait_id is not None
        return reader.get(Attachment, one.portrait_id).data


@pytest.mark.parametrize("head", ["PHOTO;ENCODING=b;TYPE=JPEG:", "PHOTO;ENCODING=BASE64;JPEG:", "PHOTO:data:image/jpeg;base64,"])
def test_a_photo_becomes_the_portrait(workspace: Workspace, tmp_path: Path, head: str) -> None:
    data = picture()
    proposal = propose(workspace, tmp_path, card(head + base64.b64encode(data).decode()))
    assert proposal.table.warnings == ()
    apply_table(workspace, proposal=proposal)
    assert portrait(workspace) == data
    workspace.undo()
    with workspace.read() as reader:
        assert reader.count(Person) == 0


def test_metadata_go_and_what_lies_is_set_upright(workspace: Workspace, tmp_path: Path) -> None:
    data = picture((40, 30), turned=True)
    apply_table(workspace, proposal=propose(workspace, tmp_path, card("PHOTO:data:image/jpeg;base64," + base64.b64encode(data).decode())))
    with Image.open(io.BytesIO(portrait(workspace))) as kept:
        assert kept.size == (30, 40)
        assert not kept.getexif()


def test_large_pictures_are_scaled() -> None:
    found = picture_of("data:image/png;base64," + base64.b64encode(picture((SIDE * 2, 100), "PNG")).decode())
    assert found is not None
    with Image.open(io.BytesIO(found[0])) as made:
        assert made.size == (SIDE, 50)


@pytest.mark.parametrize("text", ["data:image/jpeg;base64,bm8gcGljdHVyZQ==", "data:image/svg+xml;base64,PHN2Zy8+", "data:text/plain,x", ""])
def test_what_is_no_picture_is_none(text: str) -> None:
    assert picture_of(text) is None


def test_a_broken_photo_is_said_and_the_rest_is_imported(workspace: Workspace, tmp_path: Path) -> None:
    proposal = propose(workspace, tmp_path, card("PHOTO;ENCODING=b;TYPE=JPEG:bm8gcGljdHVyZQ=="))
    (remark,) = proposal.remarks
    assert "picture" in str(remark.reason)
    apply_table(workspace, proposal=proposal)
    with workspace.read() as reader:
        assert [one.portrait_id for one in reader.all(Person)] == [None]


def test_an_address_of_a_picture_is_kept_in_the_note(workspace: Workspace, tmp_path: Path) -> None:
    apply_table(workspace, proposal=propose(workspace, tmp_path, card("PHOTO;VALUE=uri:https://example.org/ada.jpg")))
    with workspace.read() as reader:
        assert "https://example.org/ada.jpg" in reader.all(Person)[0].note


def test_pictures_go_out_and_come_back_the_same(workspace: Workspace, tmp_path: Path) -> None:
    logo = "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Example Network\r\n{photo}\r\nEND:VCARD\r\n"
    text = card("PHOTO:data:image/jpeg;base64," + base64.b64encode(picture()).decode())
    apply_table(workspace, proposal=propose(workspace, tmp_path, text))
    line = folded("LOGO:data:image/png;base64," + base64.b64encode(picture(kind="PNG")).decode())
    apply_table(workspace, proposal=propose(workspace, tmp_path, logo.format(photo=line)))
    with workspace.read() as reader:
        assert reader.all(Organisation)[0].logo_id is not None
    for what in (Exported.PEOPLE, Exported.ORGANISATIONS):
        made = export_table(workspace, what=what, format=TableFormat.VCARD)
        again = propose(workspace, tmp_path, made.data.decode())
        assert {one.state for one in again.records} == {RowState.SAME}, review_rows(again)
    other = propose(workspace, tmp_path, card("PHOTO:data:image/jpeg;base64," + base64.b64encode(picture((20, 20))).decode()))
    (one,) = other.people
    assert one.state is RowState.CHANGED
    assert str(one.differences[0].after).startswith("image/jpeg")
    assert "portrait" not in export_table(workspace, what=Exported.PEOPLE, format=TableFormat.CSV).data.decode().lower()
