"""The only wiring: command line, settings, log, translators, theme, window."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from PySide6.QtWidgets import QApplication

    from gsef_desktop.ui.shell.window import MainWindow

_COMMANDS = frozenset({"new", "import", "export", "attach", "list", "print", "letters", "times", "verify", "backup"})
_LOG_BYTES = 1_000_000
_COLLECTOR_DELAY_MS = 500

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or hand a command to `gsef_desktop.cli`; answers the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in _COMMANDS:
        from gsef_desktop.cli import main as run_command

        return run_command(arguments)
    options = parse_options(arguments)
    if not has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 1
    return _run_window(options)


def has_display() -> bool:
    """Whether a window can be shown: on Linux a display is named, or Qt has been told to do without one."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_window(app: QApplication, *, language: str | None = None, theme: str | None = None, config_dir: Path | None = None) -> MainWindow:
    """Make the window without a file; `language` and `theme` go before the settings for this run."""
    from gsef_desktop.services.settings import Settings
    from gsef_desktop.ui.languages import Languages
    from gsef_desktop.ui.shell.window import MainWindow
    from gsef_desktop.ui.theme.theme import ThemeMaker

    settings = Settings.load(config_dir)
    app.setApplicationName("GSEF Desktop")
    app.setStyle("Fusion")
    languages = Languages(app)
    languages.use(language if language is not None else settings.language)
    themes = ThemeMaker()
    if languages.current == "ko":
        themes.fonts.need_korean()
    return MainWindow(app, settings, themes, languages, theme=theme)


def spare_collector() -> None:
    """Keep what the start has made out of later collections, which would otherwise stop the window for as long as it takes to walk it."""
    import gc

    from gsef_desktop.ui.collecting import allow_collecting

    gc.freeze()
    allow_collecting()


def prepare_window(options: argparse.Namespace) -> tuple[QApplication, MainWindow]:
    """Everything that a start does before the window is shown; `options` are those of `parse_options`."""
    import gc

    gc.disable()  # until `spare_collector`: nothing that a start makes can be thrown away
    _start_log()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    window = make_window(app, language=options.language, theme=options.theme)
    _tell_of_errors(window)
    if options.file is None or not window.open_file(options.file):
        window.show_start()
    QTimer.singleShot(_COLLECTOR_DELAY_MS, app, spare_collector)
    return app, window


def parse_options(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a start with a window.  Raises SystemExit as argparse does."""
    return _parser().parse_args(arguments)


def _run_window(options: argparse.Namespace) -> int:
    app, window = prepare_window(options)
    window.show()
    return app.exec()


def _parser() -> argparse.ArgumentParser:
    import argparse

    from gsef_desktop import __version__

    parser = argparse.ArgumentParser(
        prog="gsef-desktop",
        description="Planning software for the secretariat of an international network of cities.",
        epilog="Without a window: gsef-desktop new, import, export, list, print, letters, times, verify, backup (each with --help).",
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a .gsef file to open")
    parser.add_argument("--language", choices=("en", "fr", "es", "ko"), help="language of the window")
    parser.add_argument("--theme", choices=("light", "dark", "system"), help="look of the window")
    parser.add_argument("--version", action="version", version=f"gsef-desktop {__version__}")
    return parser


def _start_log() -> None:
    """Write warnings and what the user was told into the log file; without one, nothing is lost but the log."""
    from logging.handlers import RotatingFileHandler

    from gsef_desktop.services.settings import log_file

    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("gsef_desktop").setLevel(logging.INFO)


def _tell_of_errors(window: MainWindow) -> None:
    """An error that nothing has caught is written to the log and told in the message bar, never as a traceback."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            window.close()
            return
        _log.error("not caught", exc_info=(kind, error, trace))
        if isinstance(error, Exception):
            window.show_error(error)

    sys.excepthook = tell


_NO_DISPLAY = (
    "There is no display, so the window cannot be opened. Nothing has been changed.\n"
    "These commands need none: gsef-desktop new, import, export, list, print, letters, times, verify, backup (each with --help)."
)
