"""Setting the tables of running text: columns as wide as their words need, headings that repeat, rows that are never parted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gsef_desktop.documents import styles
from gsef_desktop.documents.activity_list import line_tile, tile_mark
from gsef_desktop.documents.bands import HEADS, ROW, Band, Mark, Part, Rule, Shape, Stroke
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.flow import Row, Table, Text
from gsef_desktop.documents.flow_text import CELL, HEAD_CELL, column_of, height_of, look_of
from gsef_desktop.documents.styles import px

_PAD = px(4.2)
_GAP = px(14)
_LOWER = styles.NAME.drop - styles.SMALL.drop
"""By so much the small texts of a row stand lower, so that all stand on one line."""


def table_bands(frame: Frame, table: Table, running: tuple[Band, ...]) -> Iterator[Band]:
    """The caption, the column headings and the rows of a table; `running` is what stands over them on a following page."""
    if table.caption:
        caption = frame.column(styles.SMALL_STRONG, frame.text(table.caption), frame.left, frame.measure, px(2))
        yield Band(height_of(caption) + px(1), caption, before=px(13), keep=True, running=running)
    columns = _columns(frame, table)
    heads = _heads(frame, table, columns)
    heads.running = running
    yield heads
    hairline = (Rule(frame.left, px(0.5), frame.measure, px(1), styles.HAIRLINE),)
    after_group = True
    for row in table.rows:
        band = _group(frame, row, len(columns)) if row.group else _row(frame, table, row, columns)
        band.running = (*running, heads)
        if not after_group and not row.group:
            band.top_rules = hairline
        if row is table.rows[0]:
            band.top_rules = ()  # the column headings have a rule already
        after_group = row.group
        yield band


def column_widths(frame: Frame, table: Table, margin: float, ease: float = 1.0) -> list[float]:
    """The width of each column with the gap after it, in points; together they are as wide as the text.

    `margin` is that at the right of every cell: the last column, which has no gap, gets so much from the widest.  With an `ease` over
    1 columns are wider than their words by that factor, as far as there is room: for words that may be shown in another font.
    """
    found = _columns(frame, table, ease)
    widths = [width + (_GAP if index + 1 < len(found) else margin) for index, (_, width) in enumerate(found)]
    widths[max(range(len(widths)), key=widths.__getitem__)] -= margin
    return widths


def _columns(frame: Frame, table: Table, ease: float = 1.0) -> list[tuple[float, float]]:
    """Left edge and width of each column.  What a column does not need of its share is given to those that need more."""
    room = frame.measure - _GAP * (len(table.columns) - 1)
    wanted = [_widest(frame, table, index) * ease for index in range(len(table.columns))]
    widths = [0.0] * len(wanted)
    open_ones = set(range(len(wanted)))
    while open_ones:
        shares = sum(table.columns[index].share for index in open_ones)
        left = room - sum(widths)
        content = {index for index in open_ones if wanted[index] <= left * table.columns[index].share / shares}
        for index in content or open_ones:
            widths[index] = wanted[index] if content else left * table.columns[index].share / shares
        open_ones -= content or open_ones
    spare = room - sum(widths)
    if spare > 0:
        head = next((index for index, column in enumerate(table.columns) if column.is_head), 0)
        widths[head] += spare
    found, across = [], frame.left
    for width in widths:
        found.append((across, width))
        across += width + _GAP
    return found


def _widest(frame: Frame, table: Table, index: int) -> float:
    column, width = table.columns[index], frame.setter.width
    if column.to_write_in:
        return frame.measure
    looks = HEAD_CELL if column.is_head else CELL
    texts = {(looks[look_of(run)], run.text) for row in table.rows if not row.group for run in row.cells[index][:1]}
    whole = [sum(width(looks[look_of(run)], frame.text(run.text, run.language)) + px(4) for run in row.cells[index])
             for row in table.rows if not row.group and len(row.cells[index]) > 1]  # fmt: skip
    singles = [width(style, frame.text(words)) for style, words in texts]
    return max([width(styles.COLUMN_HEAD, column.title), *singles, *whole], default=0.0) + 1


def _heads(frame: Frame, table: Table, columns: Sequence[tuple[float, float]]) -> Band:
    marks, parts, lowest = list[Mark](), list[Part](), 0.0
    for column, (across, width) in zip(table.columns, columns, strict=True):
        own = frame.column(styles.COLUMN_HEAD, column.title, across, width, px(6)) if column.title else []
        marks += _at_right(frame, own, across + width) if column.at_right else own
        parts.append(Part("TH", len(own), "Column") if own else Part("TD", 0))
        lowest = max(lowest, height_of(own))
    rule = Rule(frame.left, lowest + px(4), frame.measure, px(1), styles.RULE)
    return Band(lowest + px(5), marks, [rule], keep=True, tag=HEADS, parts=parts)


def _group(frame: Frame, row: Row, columns: int) -> Band:
    """A line over all columns, such as the name of a month; it stays with the row after it."""
    words: Text = row.cells[0]
    marks = frame.column(styles.SMALL_STRONG, frame.text("".join(run.text for run in words)), frame.left, frame.measure, px(9))
    rule = (Rule(frame.left, px(0.5), frame.measure, px(1), styles.RULE),)
    height = height_of(marks) + px(2)
    return Band(height, marks, top_rules=rule, keep=True, tag=ROW, parts=[Part("TH", len(marks), "Row", across=columns)])


def _row(frame: Frame, table: Table, row: Row, columns: Sequence[tuple[float, float]]) -> Band:
    marks, parts, lowest, shapes = list[Mark](), list[Part](), 0.0, list[Shape | Stroke]()
    with_names = any(column.is_head and cell for column, cell in zip(table.columns, row.cells, strict=True))
    for column, cell, (across, width) in zip(table.columns, row.cells, columns, strict=True):
        looks, top = (HEAD_CELL, _PAD) if column.is_head else (CELL, _PAD + (_LOWER if with_names else 0.0))
        own = column_of(frame, cell, looks, across, width, top)
        if column.of_lines and own and own[0].text.isdigit():
            number = int(own[0].text)
            shapes.append(line_tile(across, top + px(0.5), number))
            own = [tile_mark(frame, across, top + px(0.5), number)]
        marks += _at_right(frame, own, across + width) if column.at_right else own
        parts.append(Part("TH", len(own), "Row") if column.is_head else Part("TD", len(own)))
        lowest = max(lowest, height_of(own))
    return Band(max(lowest + _PAD, 2 * _PAD + styles.SMALL.leading, table.row_height), marks, shapes=shapes, tag=ROW, parts=parts)


def _at_right(frame: Frame, marks: Sequence[Mark], edge: float) -> list[Mark]:
    return [mark._replace(across=edge - frame.setter.width(mark.style, mark.text)) for mark in marks]
