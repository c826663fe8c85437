"""Statistics of the members: how many there were when and by which source, what they are, and what they pay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import ROW, Band, Mark, Part, Rule
from gsef_desktop.documents.blocks import Frame, column_heads, heading, masthead, notes, titles
from gsef_desktop.documents.figures import line_chart, tally_bands
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.member_content import CountedOn, StatisticsDocument
from gsef_desktop.documents.printing import print_bands
from gsef_desktop.documents.styles import px
from gsef_desktop.documents.wording import Words

TITLE_KEY = "statistics"
_PAD = px(3)


def print_statistics(document: StatisticsDocument, *, paper: str = "A4", job: PrintJob | None = None) -> tuple[bytes, int]:
    """The PDF of the statistics and its number of pages; see `print_bands`."""
    return print_bands(document.masthead, TITLE_KEY, paper, lambda frame: make_bands(frame, document), job)


def over_time(document: StatisticsDocument, words: Words) -> list[tuple[str, str, str]]:
    """The numbers of members over time as rows of day, number and source, the oldest first; the goal is the last."""
    named = [CountedOn(day=one.day, number=one.number, source=words("from_file")) for one in document.named]
    rows = [
        (words.short_day(one.day), str(one.number), one.source) for one in sorted((*document.counted, *named), key=lambda each: each.day)
    ]
    if document.goal is not None:
        rows.append((words.short_day(document.goal.day), str(document.goal.number), words("goal")))
    return rows


def fee_rows(document: StatisticsDocument, words: Words) -> list[tuple[str, ...]]:
    """The fees as rows of year, due, paid, waived and open."""
    return [(str(one.year), *(words.money(n, one.currency) for n in (one.due, one.paid, one.waived, one.open))) for one in document.fees]


def make_bands(frame: Frame, document: StatisticsDocument) -> list[Band]:
    """The bands of the statistics, not yet laid on pages."""
    return list(_bands(frame, document))


def _bands(frame: Frame, document: StatisticsDocument) -> Iterator[Band]:
    words = frame.words
    yield masthead(frame, document.masthead)
    yield from titles(frame, document.masthead.kicker, TITLE_KEY)
    if document.internal:
        yield Band(px(22), frame.column(styles.SMALL_STRONG, words("internal_only"), frame.left, frame.measure, px(6)))
    rows = over_time(document, words)
    if rows:
        title = heading(frame, words("members_over_time"), "", level=1)
        yield title
        lines = [line for line in (document.counted, document.named) if line]
        legend = [words("counted"), words("named")] if len(lines) > 1 else []
        chart = line_chart(frame, lines, document.goal, legend=legend)
        chart.keep = True
        yield chart
        running = (heading(frame, words("members_over_time"), "", continued=True),)
        yield from _table(frame, [("day", 0.26, ""), ("members_head", 0.12, "r"), ("source", 0.62, "")], rows, running)
    for tally in document.tallies:
        members = document.named[-1].number if tally.note and document.named else None  # who speaks several languages is one member
        yield from tally_bands(frame, tally, tag="H2", total=members)
    if document.fees:
        title = heading(frame, words("fees"), "", level=1)
        yield title
        running = (heading(frame, words("fees"), "", continued=True),)
        columns = [("year", 0.12, ""), ("fee_due", 0.22, "r"), ("fee_paid", 0.22, "r"), ("fee_waived", 0.22, "r"), ("fee_open", 0.22, "r")]
        yield from _table(frame, columns, fee_rows(document, words), running)
    if not rows and not document.tallies:
        lines_ = frame.column(styles.ITEM_OPEN, words("no_members"), frame.left, frame.measure)
        yield Band(len(lines_) * styles.ITEM_OPEN.leading, lines_, before=px(19))
    if document.marks:
        yield from notes(frame, [words("note_fallback", marks=", ".join(document.marks))], ruled=False)


def _table(
    frame: Frame, columns: Sequence[tuple[str, float, str]], rows: Sequence[Sequence[str]], running: tuple[Band, ...]
) -> Iterator[Band]:  # fmt: skip
    """A table; columns are a key of the fixed words, a share of the width, and "r" where they end at the right."""
    gap = px(14)
    places, x = list[tuple[float, float, str]](), frame.left
    for number, (_, share, align) in enumerate(columns):
        room = frame.measure * share
        places.append((x, room - (gap if number + 1 < len(columns) else 0), align))
        x += room
    down = px(4) + styles.COLUMN_HEAD.drop
    marks = []
    for (key, _, _), (x, room, align) in zip(columns, places, strict=True):
        text = frame.words(key)
        marks.append(
            frame.flush_right(styles.COLUMN_HEAD, text, down, x + room) if align else Mark(x, down, styles.COLUMN_HEAD, text)
        )  # fmt: skip
    heads = column_heads(px(19), marks)
    heads.rules = [Rule(frame.left, px(18.5), frame.measure, px(1), styles.RULE)]
    heads.before = px(10)
    yield heads
    for number, row in enumerate(rows):
        cells, parts, most = list[Mark](), list[Part](), 1
        for at, (text, (x, room, align)) in enumerate(zip(row, places, strict=True)):
            if align:
                lines = [frame.flush_right(styles.SMALL_STRONG if at == 1 else styles.SMALL, text, _PAD + styles.SMALL.drop, x + room)]
            else:
                lines = frame.column(styles.SMALL, frame.text(text), x, room, _PAD) if text else []
            cells += lines
            most = max(most, len(lines))
            parts.append(Part("TH", len(lines), "Row") if not at else Part("TD", len(lines)))
        yield Band(
            2 * _PAD + most * styles.SMALL.leading, cells, tag=ROW, parts=parts, running=(*running, heads),
            top_rules=[Rule(frame.left, px(0.5), frame.measure, px(1), styles.HAIRLINE)] if number else (),
        )  # fmt: skip
