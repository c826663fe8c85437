"""The usual paper of a file on the command line, and in the dialogs that print."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from gsef_desktop.cli import main
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Programme
from gsef_desktop.services import house_style
from gsef_desktop.services.files import create_file
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.programme_form import ProgrammeForm
from tests.services.cards_sample import MEETING, fill


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "file.gsef"
    with create_file(path=made) as workspace:
        fill(workspace)
        house_style.set_house_paper(workspace, paper="Letter")
        house_style.set_house_text(workspace, text=house_style.HouseText.FOOTER, language="", value="www.example.org")
    return made


@pytest.mark.parametrize(
    ("arguments", "size"),
    [
        (["agenda", "--meeting", MEETING], (612, 792)),
        (["agenda", "--meeting", MEETING, "--paper", "A4"], (595, 842)),
        (["agenda", "--meeting", MEETING, "--paper", "A3"], (842, 1191)),
        (["minutes", "--meeting", MEETING], (612, 792)),
        (["pack", "--meeting", MEETING], (612, 792)),
        (["programme", "--year", "2031"], (612, 792)),
        (["wall-planner", "--year", "2031"], (1191, 842)),
        (["table-cards", "--meeting", MEETING], (792, 612)),
    ],
)
def test_what_is_printed_without_a_paper_is_on_the_usual_one(
    path: Path, tmp_path: Path, arguments: list[str], size: tuple[int, int]
) -> None:
    out = tmp_path / "out.pdf"
    assert main(["print", str(path), *arguments, "--output", str(out)]) == 0
    page = pypdf.PdfReader(out).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == size
    assert ("www.example.org" in page.extract_text()) is (arguments[0] not in ("wall-planner", "table-cards"))


def test_the_page_that_prints_begins_with_the_usual_paper(qtbot: QtBot, context: UiContext, workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        unit.add(Programme(id="p", year=2031, title="Bread for all", organisation_name="Example Network"))
    house_style.set_house_paper(workspace, paper="Letter")
    form = ProgrammeForm(context)
    qtbot.addWidget(form)
    assert form.paper() == "Letter"
    context.remember("programme.print.paper", "A4")
    again = ProgrammeForm(context)
    qtbot.addWidget(again)
    assert again.paper() == "A4", "what was chosen the last time goes before"
