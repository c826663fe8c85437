"""The window's language: translators are installed and taken away as it changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gsef_desktop.domain.records import LANGUAGES

NAMES = {"en": "English", "fr": "Français", "es": "Español", "ko": "한국어"}
"""Each language by its own name; these are never translated."""


def system_language() -> str:
    """The first of the system's languages that the window speaks; English if there is none."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def translation_file(language: str) -> Path | None:
    """The compiled translation of the window, in the installed package or beside it in a checkout; None where there is none."""
    package = Path(__file__).resolve().parent.parent
    for directory in (package / "translations", package.parent / "translations"):
        path = directory / f"gsef_{language}.qm"
        if path.is_file():
            return path
    return None


class Languages:
    """Installs the translators of one language at a time on the application."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.current = "en"

    def use(self, language: str) -> str:
        """Switch to `language` (ISO 639-1; empty or unknown follows the system) and answer the language that is used."""
        language = language if language in LANGUAGES else system_language()
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        if language != "en":
            self._install(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm")
            ours = translation_file(language)
            if ours is not None:
                self._install(ours)
        QLocale.setDefault(QLocale(language) if language != "en" else QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self.current = language
        return language

    def _install(self, path: Path) -> None:
        translator = QTranslator(self._app)
        if path.is_file() and translator.load(str(path)):
            self._app.installTranslator(translator)
            self._installed.append(translator)
