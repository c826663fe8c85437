"""The words for documents of the archive."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from gsef_desktop.domain.archive import ArchiveRow
from gsef_desktop.domain.records import ArchiveKind, ArchiveRelation

ARCHIVE_ICONS = {
    ArchiveKind.CASE_STUDY: "book-open",
    ArchiveKind.AGREEMENT: "handshake",
    ArchiveKind.REPORT: "file-text",
    ArchiveKind.PUBLICATION: "book",
    ArchiveKind.LETTER: "mail",
    ArchiveKind.STATUTES: "scale",
    ArchiveKind.MINUTES: "gavel",
    ArchiveKind.PICTURE: "image",
    ArchiveKind.OTHER: "file",
}
"""The icon of each kind of document."""


def archive_kind_word(kind: ArchiveKind) -> str:
    """What a kind of document is called."""
    return {
        ArchiveKind.CASE_STUDY: QCoreApplication.translate("Archive", "Case study"),
        ArchiveKind.AGREEMENT: QCoreApplication.translate("Archive", "Agreement"),
        ArchiveKind.REPORT: QCoreApplication.translate("Archive", "Report"),
        ArchiveKind.PUBLICATION: QCoreApplication.translate("Archive", "Publication"),
        ArchiveKind.LETTER: QCoreApplication.translate("Archive", "Letter"),
        ArchiveKind.STATUTES: QCoreApplication.translate("Archive", "Statutes"),
        ArchiveKind.MINUTES: QCoreApplication.translate("Archive", "Minutes"),
        ArchiveKind.PICTURE: QCoreApplication.translate("Archive", "Picture"),
        ArchiveKind.OTHER: QCoreApplication.translate("Archive", "Other"),
    }[kind]


def relation_word(relation: ArchiveRelation) -> str:
    """What a document has to do with a record."""
    if relation is ArchiveRelation.OF:
        return QCoreApplication.translate("Archive", "by")
    return QCoreApplication.translate("Archive", "about")


def size_text(size: int | None, language: str) -> str:
    """The size of a file; empty where there is none."""
    return QLocale(language).formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat) if size is not None else ""


def owners_text(row: ArchiveRow) -> str:
    """Of and about whom or what a document is."""
    return ", ".join(dict.fromkeys(owner.name for owner in row.owners))
