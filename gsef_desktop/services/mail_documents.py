"""Mails with documents: a draft with attachments that a mail program opens to be addressed, written and sent.  Nothing is sent here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gsef_desktop.documents.content import PrintedDocument
from gsef_desktop.services.saving import save_bytes

_TYPES = {
    ".pdf": ("application", "pdf"),
    ".docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A file that goes with a mail."""

    name: str
    data: bytes


def draft_with(attached: Sequence[Attached], *, subject: str = "") -> bytes:
    """A mail as a draft (.eml, X-Unsent) with files attached, to nobody yet.  Raises ValueError for a file of an unknown kind."""
    from email.message import EmailMessage
    from email.policy import SMTP

    mail = EmailMessage(policy=SMTP)
    if subject.strip():
        mail["Subject"] = " ".join(subject.split())
    mail["X-Unsent"] = "1"
    mail.set_content("\n", cte="quoted-printable")
    for one in attached:
        kind = _TYPES.get(Path(one.name).suffix.lower())
        if kind is None:
            raise ValueError(f"no kind of document: {one.name}")
        mail.add_attachment(one.data, maintype=kind[0], subtype=kind[1], filename=one.name)
    return mail.as_bytes()


def save_draft(documents: Sequence[PrintedDocument], *, folder: Path) -> Path:
    """Write a draft with these documents attached into a folder, under the name of the first; answers where it is.

    One that is there already is replaced.  Raises GsefError where it cannot be written.
    """
    attached = [Attached(name=one.file_name, data=one.data) for one in documents]
    return save_draft_of(attached, subject=documents[0].title, folder=folder)


def save_draft_of(attached: Sequence[Attached], *, subject: str, folder: Path) -> Path:
    """Write a draft with these files attached, as `save_draft` does."""
    path = folder / f"{Path(attached[0].name).stem}.eml"
    save_bytes(draft_with(attached, subject=subject), path, ending=".eml")
    return path
