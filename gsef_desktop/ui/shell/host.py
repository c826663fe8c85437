"""What the helpers of the main window may ask of it; the window itself knows them, not they it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from gsef_desktop.services.settings import Settings
    from gsef_desktop.ui.context import UiContext
    from gsef_desktop.ui.languages import Languages
    from gsef_desktop.ui.shell.commands import Commands
    from gsef_desktop.ui.shell.frame import Frame
    from gsef_desktop.ui.theme.theme import Theme


class Host(QMainWindow):
    """The face that the main window shows to its commands and reminders."""

    settings: Settings
    languages: Languages
    theme: Theme
    commands: Commands
    context: UiContext | None
    frame: Frame | None

    def open_file(self, path: Path, *, read_only: bool = False) -> bool:
        """Open a file in place of the present one; answers whether it did."""
        raise NotImplementedError

    def create_file(self, path: Path, *, replace: bool = False) -> bool:
        """Make a new file and open it; answers whether it did."""
        raise NotImplementedError

    def close_file(self) -> None:
        """Close the file and show the welcome page."""
        raise NotImplementedError

    def choose_save_path(self, title: str, name: str) -> Path | None:
        """Ask where to save a file of that name; None if the user thinks better of it."""
        raise NotImplementedError

    def set_theme(self, choice: str) -> None:
        """Use the light, the dark or the system's theme from now on."""
        raise NotImplementedError

    def set_language(self, code: str) -> None:
        """Speak that language from now on."""
        raise NotImplementedError
