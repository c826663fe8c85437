"""Labels as a DOCX that may be edited before it is printed: a table of the very size of the labels on each sheet, in a real style."""

from __future__ import annotations

from collections.abc import Sequence

from gsef_desktop.documents import docx_parts as parts
from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.cards import MM
from gsef_desktop.documents.docx_package import write_own_layout
from gsef_desktop.documents.docx_parts import paragraph, plain_run, twentieths
from gsef_desktop.documents.label_sheets import LabelSheet
from gsef_desktop.documents.labels import PAD_ACROSS, set_label
from gsef_desktop.documents.member_content import LabelText
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.typesetting import Typesetter, clean

_BEGIN = 1.0
"""How high the paragraph over a table is, in points."""


def write_labels_docx(
    labels: Sequence[LabelText], sheet: LabelSheet, imprint: Imprint, *, start: int = 1, offset: tuple[float, float] = (0.0, 0.0),
    frames: bool = False,
) -> bytes:  # fmt: skip
    """The DOCX of the labels; the same content gives the same bytes.  See `print_labels`, which says which are left out."""
    setter = Typesetter()
    made = [cell for label in labels if (cell := _label(setter, label, sheet)) is not None]
    cells = [""] * (start - 1) + made
    pages = [cells[at : at + sheet.count] for at in range(0, max(len(cells), 1), sheet.count)]
    body = "".join(_sheet(page, sheet, number, frames=frames) for number, page in enumerate(pages))
    width, height = styles.PAPERS[sheet.paper]
    left, top = (max(0.0, (at + by) * MM) for at, by in zip(sheet.place(0), offset, strict=True))
    aside, below = max(0.0, sheet.place(0)[0] - offset[0]) * MM, max(0.0, (sheet.place(0)[1] - offset[1]) * MM - 4 * _BEGIN)
    section = (
        f'<w:sectPr><w:pgSz w:w="{twentieths(width)}" w:h="{twentieths(height)}"/>'
        f'<w:pgMar w:top="{twentieths(max(top - _BEGIN, 0.0))}" w:right="{twentieths(aside)}" w:bottom="{twentieths(below)}" '
        f'w:left="{twentieths(left)}" '
        'w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>'
    )
    more = parts.nothing_style("LabelSheet", "Label Sheet") + parts.face_style("Label", "Label", fonts.SANS, styles.INK)
    last = paragraph("LabelSheet", "")
    return write_own_layout(
        body + last + section, imprint.language, right=width, more=more, title=imprint.title, subject=imprint.subject,
        creator=imprint.author, day=imprint.day,
    )  # fmt: skip


def _label(setter: Typesetter, label: LabelText, sheet: LabelSheet) -> str | None:
    """The lines of a label, in the size in which they fit; None if they do not."""
    fitted = set_label(setter, label, sheet)
    if fitted is None:
        return None
    style = fitted[0]
    spacing = f'<w:spacing w:before="0" w:after="0" w:line="{twentieths(style.leading)}" w:lineRule="exact"/>'
    lines = [line for line in (clean(one) for one in label.lines) if line]
    return "".join(paragraph("Label", plain_run(line, size=style.size), spacing) for line in lines)


def _sheet(cells: Sequence[str], sheet: LabelSheet, number: int, *, frames: bool) -> str:
    """A page: a table with a column for each label and one for what is between two of them."""
    width, gap = twentieths(sheet.width * MM), twentieths((sheet.across - sheet.width) * MM)
    columns = [width if not at % 2 else gap for at in range(2 * sheet.columns - 1) if not at % 2 or gap > 0]
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in columns)
    rows = ""
    for row in range(0, len(cells), sheet.columns):
        own = [*cells[row : row + sheet.columns], *[""] * sheet.columns][: sheet.columns]
        between = f'<w:tc><w:tcPr><w:tcW w:w="{gap}" w:type="dxa"/></w:tcPr>{paragraph("LabelSheet", "")}</w:tc>' if gap > 0 else ""
        made = between.join(_cell(width, cell, framed=frames and bool(cell)) for cell in own)
        height = int(sheet.down * MM * 20)  # rather less, so that what follows the last row has room
        rows += f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{height}" w:hRule="exact"/></w:trPr>{made}</w:tr>'
    begin = paragraph("LabelSheet", "", "<w:pageBreakBefore/>" if number else "")
    return (
        f'{begin}<w:tbl><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _cell(width: int, content: str, *, framed: bool) -> str:
    border = f"<w:tcBorders>{''.join(parts.hairline(side) for side in ('top', 'left', 'bottom', 'right'))}</w:tcBorders>" if framed else ""
    pad = twentieths(PAD_ACROSS)
    margin = f'<w:tcMar><w:left w:w="{pad}" w:type="dxa"/><w:right w:w="{pad}" w:type="dxa"/></w:tcMar>'
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{border}{margin}<w:vAlign w:val="center"/></w:tcPr>'
        f"{content or paragraph('LabelSheet', '')}</w:tc>"
    )
