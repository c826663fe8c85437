"""Languages by their names in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def language_name(code: str) -> str:
    """A language by its ISO 639-1 code, in the window's language."""
    match code:
        case "en":
            return QCoreApplication.translate("Meetings", "English")
        case "fr":
            return QCoreApplication.translate("Meetings", "French")
        case "es":
            return QCoreApplication.translate("Meetings", "Spanish")
        case "ko":
            return QCoreApplication.translate("Meetings", "Korean")
        case "":
            return QCoreApplication.translate("Meetings", "Not known")
    return QLocale.languageToString(QLocale(code).language())
