"""Words of the programme view."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def print_names() -> list[tuple[str, str]]:
    """What the page that prints can be opened on, by the keys of the documents, as commands."""
    translate = QCoreApplication.translate
    return [
        ("findings", translate("ProgrammePrints", "Print the findings…")),
        ("series", translate("ProgrammePrints", "Print the editions of a series…")),
        ("wall-planner", translate("ProgrammePrints", "Print the wall planner…")),
        ("months", translate("ProgrammePrints", "Print the month calendar…")),
        ("activities", translate("ProgrammePrints", "Print the list of activities…")),
        ("travel", translate("ProgrammePrints", "Print a travel plan…")),
    ]
