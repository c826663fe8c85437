"""Starting the program: options, commands, and no display."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from gsef_desktop import app

_ROOT = Path(__file__).parent.parent


def test_without_a_display_it_says_what_can_be_done(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert app.main([]) == 1
    told = capsys.readouterr().err
    assert "no display" in told
    assert "verify" in told


def test_a_command_is_handed_to_the_command_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "made.gsef"
    assert app.main(["new", str(path)]) == 0
    assert path.is_file()
    assert app.main(["verify", str(path)]) == 0


def test_a_wrong_option_ends_with_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        app.main(["--colour", "blue"])
    assert ended.value.code == 2


def test_what_the_first_view_does_not_need_is_not_imported(tmp_path: Path) -> None:
    from gsef_desktop.services.files import create_file

    path = tmp_path / "year.gsef"
    create_file(path=path, config_dir=tmp_path / "config").close()
    script = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication; from gsef_desktop.app import make_window\n"
        f"app = QApplication([]); window = make_window(app, config_dir=Path({str(tmp_path)!r}) / 'config')\n"
        f"assert window.open_file(Path({str(path)!r})); window.show(); app.processEvents()\n"
        "heavy = {'sqlalchemy', 'alembic', 'reportlab', 'babel', 'icalendar', 'openpyxl', 'PySide6.QtPdf',"
        " 'gsef_desktop.services.meeting_making', 'gsef_desktop.reference.gazetteer'} & set(sys.modules)\n"
        "print(sorted(heavy)); window.close()"
    )
    answer = subprocess.run([sys.executable, "-c", script], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert answer.stdout.strip() == "[]"
