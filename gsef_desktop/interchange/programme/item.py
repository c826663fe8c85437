"""A planned thing of a section, as it is being read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.records import Activity
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, TimeFrame
from gsef_desktop.interchange.programme.outline import Node, Table, Text
from gsef_desktop.interchange.programme.run import CalendarRow, LineSection
from gsef_desktop.interchange.programme.wording import squeeze


@dataclass
class Item:
    """A planned thing, with the labelled texts about it by what they mean."""

    section: LineSection
    node: Node
    labelled: dict[str, list[Text]] = field(default_factory=dict)
    others: list[Text] = field(default_factory=list)
    """labelled texts that mean nothing in particular"""
    texts: list[Text] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    time: TimeFrame = UNKNOWN_TIME
    time_text: str = ""
    place: Place = NO_PLACE
    place_text: str = ""
    remark: str = ""
    activity: Activity | None = None
    row: CalendarRow | None = None

    @property
    def title_lines(self) -> list[int]:
        """The line of its own heading, if it is not the whole section."""
        return [self.node.line.number] if self.node.line is not None and self.node is not self.section.node else []

    @property
    def lines(self) -> list[int]:
        """The lines that speak of it as a whole."""
        return [*self.title_lines, *(number for text in self.labelled.get("time_place", []) for number in text.numbers)]

    @property
    def title(self) -> str:
        """Its heading without a closing acronym."""
        return squeeze(re.sub(r"\([^)]*\)", " ", self.node.title))

    def has(self, *names: str) -> bool:
        """Whether it has any of these labels."""
        return any(name in self.labelled for name in names)
