"""Running text for tests, plainly made up."""

from __future__ import annotations

from gsef_desktop.documents.flow import Block, Column, FlowDocument, Heading, ListItem, Look, Paragraph, Row, Run, Table, text
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.samples import masthead


def flow(language: str = "en", rows: int = 12, **changes: object) -> FlowDocument:
    """A document with every kind of block; a table of so many rows."""
    columns = (
        Column(title="Date", share=2), Column(title="Activity", share=5, is_head=True), Column(title="Place", share=2),
        Column(title="Number", share=1, at_right=True),
    )  # fmt: skip
    lines = [
        Row(
            cells=(
                text(f"{index + 1} May", f"activity/{index}/time", italic=True),
                text(f"Bread fair {index} 빵 축제", f"activity/{index}/title"),
                text("Exampleville"), text(str(index * 7)),
            ),
            record=f"activity/{index}",
        )
        for index in range(rows)
    ]  # fmt: skip
    blocks: tuple[Block, ...] = (
        Heading(level=1, title=text("Aims")),
        Heading(level=2, number="1.", title=text("To bake more bread", "direction/1/title"), side="2", record="direction/1"),
        ListItem(text=text("Sow wheat")),
        ListItem(text=text("In spring and in autumn"), level=1),
        ListItem(text=(Run(text="Bakers: ", bold=True), Run(text="Ada Example, Société « Épi »")), record="detail/1"),
        Paragraph(text=text("Most days are open", italic=True)),
        Paragraph(text=text("A remark"), look=Look.NOTE),
        Paragraph(text=text("Nothing yet"), look=Look.EMPTY),
        Heading(level=1, title=text("Calendar")),
        Table(
            caption="Fairs", columns=columns, rows=(Row(cells=(text("May"),), group=True), *lines), key="calendar",
        ),
        Heading(level=3, number="A.", title=text("Ovens")),
        Heading(level=4, number="i.", title=text("Old ones")),
        ListItem(text=text("The first"), number="1."),
        ListItem(text=text("The second"), number="2."),
        Heading(level=4, number="ii.", title=text("New ones")),
        ListItem(text=text("Another first"), number="1."),
    )  # fmt: skip
    values: dict[str, object] = {
        "masthead": masthead(language), "title": "Programme of bread", "facts": (("Status", "Draft"), ("Fairs", str(rows))),
        "other_titles": tuple((one, f"Bread {one}") for one in LANGUAGES if one != language), "contents": 3, "blocks": blocks,
        "notes": ("What is in italics is open.", "And so on."),
    }  # fmt: skip
    return FlowDocument(**(values | changes))  # type: ignore[arg-type]
