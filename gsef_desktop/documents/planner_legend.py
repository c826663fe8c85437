"""What the numbers and looks of planners mean: the lines of the programme, and how an activity stands."""

from __future__ import annotations

from gsef_desktop.documents.content import WallPlannerDocument
from gsef_desktop.documents.planner_drawing import Drawing, State
from gsef_desktop.documents.styles import INK, INK_4
from gsef_desktop.documents.typesetting import set_text
from gsef_desktop.documents.wording import Words

_LEGEND_LINE = 17.0


def draw_legend(drawing: Drawing, document: WallPlannerDocument, words: Words, width: float, top: float, *, draw: bool) -> float:
    """What numbers and looks mean, in as many lines of that width as it takes; answers its height.  Only measured unless `draw`."""
    lines = [(number, set_text(title, document.language)) for number, title in document.lines]
    if any(not row.line_number for row in document.rows):
        lines.append((0, words("no_line")))
    x, y = 0.0, 0.0

    def place(wanted: float) -> tuple[float, float]:
        """Where the next thing stands."""
        nonlocal x, y
        if x and x + wanted > width:
            x, y = 0.0, y + _LEGEND_LINE
        at = x
        x += wanted + 15
        return at, top + y

    for number, title in lines:
        left, line = place(16 + drawing.width("legend", title))
        if draw:
            drawing.tile(left, line + 1.5, 12, str(number or "–"), number, on_paper=True)
            drawing.text("legend", title, left + 16, line, 15)
    for state in (State.CONFIRMED, State.TENTATIVE, State.HELD, State.CANCELLED, State.WINDOW, None):
        text = words("day_unknown") if state is None else words(f"state_{state}")
        left, line = place((20 if state is None else 31) + drawing.width("legend", text))
        if draw:
            _draw_sample(drawing, left, line, state, text)
    left, line = place(drawing.width("legend", words("state_more")))
    if draw:
        drawing.text("legend", words("state_more"), left, line, 15)
    return y + _LEGEND_LINE


def _draw_sample(drawing: Drawing, x: float, y: float, state: State | None, text: str) -> None:
    if state is None:
        drawing.tile(x, y + 1.5, 12, "?", 0, on_paper=True)
        drawing.text("legend", text, x + 16, y, 15)
        return
    drawing.bar(x, y + 1, 26, 13, 0, state)
    if state is State.HELD:
        drawing.tick(x + 9, y + 3, INK)
    width = drawing.text("legend", text, x + 31, y, 15, colour=INK_4 if state is State.CANCELLED else "")
    if state is State.CANCELLED:
        drawing.rule(x + 31, y + 8, width, 0.8, INK_4)
