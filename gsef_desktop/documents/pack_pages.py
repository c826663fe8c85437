"""The pages of a pack that are its own: cover, contents, dividers, papers written as text, what is still open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import ITEM, ROW, Band, Mark, Part, Rule
from gsef_desktop.documents.blocks import Frame, column_heads, facts, heading, masthead, notes, titles
from gsef_desktop.documents.pack_content import OpenAction, OpenDecision, PackDocument, PackPaper, PaperFile
from gsef_desktop.documents.styles import Style, px
from gsef_desktop.domain.simple_text import LineKind, SimpleLine, read_lines

_PAD = px(4)
_POINT_INDENT = px(22)
_DASH = "—"
_COVER_SESSIONS = 4
_COVER_SPACE, _DIVIDER_SPACE = px(170), px(220)
_COVER_TITLES = tuple(Style(styles.TITLE.faces, px(size), px(size * 1.23), styles.INK, px(-0.4)) for size in (44, 36, 29, 23))
_COVER_LINES = 5
"""A title that needs more is set in smaller letters, so that the cover stays one page."""
_DIVIDER_SYMBOL = Style(styles.SYMBOL.faces, px(20), px(26), styles.ACCENT, px(0.2))

ContentsLine = tuple[str, str, str, str, str, str]
"""A line of the contents: symbol, title, item, page (empty where it is not in the pack), anchor, remark."""


def cover(frame: Frame, document: PackDocument) -> list[Band]:
    """The cover."""
    words, head, agenda = frame.words, document.masthead, document.agenda
    bands = [masthead(frame, head), Band(0.0, before=_COVER_SPACE)]
    if head.kicker:
        lines = frame.column(styles.KICKER, frame.text(head.kicker), frame.left, frame.measure)
        bands.append(Band(len(lines) * styles.KICKER.leading + px(6), lines))
    title = frame.text(document.title) or words("meeting_pack")
    style = next((one for one in _COVER_TITLES if len(frame.setter.wrap(one, title, frame.measure)) <= _COVER_LINES), _COVER_TITLES[-1])
    lines = frame.column(style, title, frame.left - px(1), frame.measure)
    bands.append(Band(len(lines) * style.leading, lines, entry=(words("meeting_pack"), 0), tag="H1"))
    others = titles(frame, "", "meeting_pack")
    own = frame.column(styles.HEADING, words("meeting_pack"), frame.left, frame.measure)
    bands += [Band(len(own) * styles.HEADING.leading, own, before=px(10)), others[-1]]
    pairs = [
        (words("dates" if agenda.several_days else "date"), agenda.dates or words("date_unknown")),
        (words("place"), agenda.place or words("place_unknown")),
    ]
    if agenda.working_languages:
        pairs.append((words("working_languages"), words.language_names(agenda.working_languages, capital=True)))
    bands.append(facts(frame, pairs))
    bands += _cover_times(frame, document)
    said = [words("personal_copy", name=document.personal_for)] if document.personal_for else []
    if document.without_confidential:
        said.append(words("without_confidential"))
    for text in said:
        lines = frame.column(styles.NAME, frame.text(text), frame.left, frame.measure)
        bands.append(Band(len(lines) * styles.NAME.leading, lines, before=px(12)))
    return bands


def _cover_times(frame: Frame, document: PackDocument) -> list[Band]:
    """When a call begins elsewhere: under each session of which there is something to say its day and hours, and the times.

    Of a meeting of many sessions only the first ones are told: the rest stands in the agenda.
    """
    words, bands = frame.words, list[Band]()
    for session in [one for one in document.agenda.sessions if one.elsewhere][:_COVER_SESSIONS]:
        day = words.day(session.day) if session.day is not None else words("undated")
        hours = words.times(session.start, session.end)
        hours = f"{hours} ({session.clock})" if hours and session.clock else hours
        said = ", ".join(part for part in (day, hours) if part)
        lines = frame.column(styles.SMALL_STRONG, frame.text(said), frame.left, frame.measure)
        bands.append(Band(len(lines) * styles.SMALL_STRONG.leading, lines, before=px(10), keep=True))
        for text in session.elsewhere:
            lines = frame.column(styles.SMALL, frame.text(text), frame.left, frame.measure)
            bands.append(Band(len(lines) * styles.SMALL.leading, lines))
    return bands


def contents(frame: Frame, document: PackDocument, lines: Sequence[ContentsLine], *, column: str = "page_column") -> list[Band]:
    """The contents: every part of the pack with its page, the papers with symbol and item, and why one is not there.

    `column` is the key of the last column's heading.
    """
    words, width = frame.words, frame.setter.width
    symbols = [width(styles.SMALL, frame.text(line[0])) for line in lines]
    title_x = frame.left + min(max([*symbols, px(90)]), px(200)) + px(20)
    page_x = frame.right - max(px(38), width(styles.COLUMN_HEAD, words(column)))
    item_x = page_x - max(px(48), width(styles.COLUMN_HEAD, words("item")) + px(14))
    down = px(7) + styles.COLUMN_HEAD.drop
    columns = ((frame.left, "symbol"), (title_x, "title"), (item_x, "item"))
    marks = [Mark(across, down, styles.COLUMN_HEAD, words(key)) for across, key in columns]
    heads = column_heads(px(24), [*marks, frame.flush_right(styles.COLUMN_HEAD, words(column), down)])
    first = heading(frame, words("contents"), "", heads=heads)
    first.tag = "H1"
    bands = [first]
    again = heading(frame, words("contents"), "", heads=heads, continued=True)
    for index, line in enumerate(lines):
        band = _contents_line(frame, line, title_x, item_x)
        if index:
            band.top_rules = (Rule(frame.left, px(0.5), frame.measure, px(1), styles.HAIRLINE),)
        band.running = (again,)
        bands.append(band)
    texts = [words("note_unbound")] if any(not line[3] for line in lines) else []
    if document.marks:
        texts.append(words("note_fallback", marks=", ".join(document.marks)))
    if texts:
        bands[-1].keep = True
        bands += notes(frame, texts, ruled=True)
    return bands


def _contents_line(frame: Frame, line: ContentsLine, title_x: float, item_x: float) -> Band:
    symbol, title, item, page, anchor, remark = line
    base = _PAD + styles.ITEM.drop
    room = item_x - px(12) - title_x
    symbols = frame.setter.wrap(styles.SMALL, frame.text(symbol), title_x - frame.left - px(12)) if symbol else []
    marks = [Mark(frame.left, base + index * styles.SMALL.leading, styles.SMALL, text) for index, text in enumerate(symbols)]
    parts = [Part("TD", len(marks))]
    style = styles.ITEM if symbol or item else styles.SECTION
    names = frame.column(style, frame.text(title), title_x, room, _PAD)
    marks += names
    if anchor and page:
        parts += [Part("TH", 0, "Row"), Part("Link", len(names), target=anchor, alt=frame.text(title))]
    else:
        parts.append(Part("TH", len(names), "Row"))
    bottom = _PAD + len(names) * style.leading
    if remark:
        beneath = frame.column(styles.SMALL_ITALIC, frame.text(remark), title_x, room, bottom)
        marks += beneath
        parts.append(Part("Span", len(beneath)))
        bottom += len(beneath) * styles.SMALL_ITALIC.leading
    bottom = max(bottom, base + (len(symbols) - 1) * styles.SMALL.leading + px(4))
    parts.append(Part("TD", int(bool(item))))
    if item:
        marks.append(Mark(item_x, base, styles.SMALL, frame.text(item)))
    marks.append(frame.flush_right(styles.SMALL, page or _DASH, base))
    parts += [Part("TD", 0), Part("Link", 1, target=anchor, alt=frame.text(title))] if anchor and page else [Part("TD", 1)]
    return Band(max(bottom + _PAD, px(27)), marks, tag=ROW, parts=parts)


def remark_of(frame: Frame, paper: PackPaper, file: PaperFile) -> str:
    """What is to be said of a paper beneath its title; empty where it is as it should be."""
    words = frame.words
    if file.problem is not None:
        return words("not_bound", reason=words(f"problem_{file.problem.value}"))
    said = []
    if paper.falls_back:
        own, wanted = words.language_name(paper.language), words.language_name(paper.wanted)
        said.append(words("in_other_language", language=own, wanted=wanted))
    if paper.draft:
        said.append(words("draft"))
    return ". ".join(text[:1].upper() + text[1:] for text in said)


def divider(frame: Frame, paper: PackPaper, remark: str, span: str) -> list[Band]:
    """The page before a paper: its symbol, title and item, where it stands in the pack, and what there is to say of it."""
    bands = [Band(0.0), Band(0.0, before=_DIVIDER_SPACE)]
    if paper.symbol:
        lines = frame.column(_DIVIDER_SYMBOL, frame.text(paper.symbol), frame.left, frame.measure)
        bands.append(Band(len(lines) * _DIVIDER_SYMBOL.leading + px(6), lines))
    lines = frame.column(styles.TITLE, frame.text(paper.title), frame.left - px(1), frame.measure)
    bands.append(Band(len(lines) * styles.TITLE.leading + px(14), lines, tag="H1", anchor=paper.anchor))
    said = [item_line(frame, paper), span, remark]
    rule = Rule(frame.left, px(0.5), frame.measure, px(1), styles.RULE)
    for index, text in enumerate(filter(None, said)):
        style = styles.FACT if text != remark else styles.ITEM_OPEN
        top = px(12) if not index else px(3)
        lines = frame.column(style, text, frame.left, frame.measure, top)
        bands.append(Band(top + len(lines) * style.leading, lines, [] if index else [rule]))
    return bands


def item_line(frame: Frame, paper: PackPaper) -> str:
    """ "Item 2.1. Admission of members"; empty for a paper of the whole meeting."""
    if not paper.item:
        return ""
    item = f"{frame.words('item')} {paper.item}"
    return f"{item}. {frame.text(paper.item_title)}" if paper.item_title else item


def written_paper(frame: Frame, paper: PackPaper, remark: str) -> list[Band]:
    """A paper that is kept as text."""
    bands = []
    above = ". ".join(filter(None, (frame.text(paper.symbol), item_line(frame, paper))))
    if above:
        lines = frame.column(styles.KICKER, above, frame.left, frame.measure)
        bands.append(Band(len(lines) * styles.KICKER.leading, lines))
    lines = frame.column(styles.TITLE, frame.text(paper.title), frame.left - px(1), frame.measure, px(3))
    bands.append(Band(px(12) + len(lines) * styles.TITLE.leading, lines, tag="H1", anchor=paper.anchor))
    if remark:
        lines = frame.column(styles.ITEM_OPEN, frame.text(remark), frame.left, frame.measure)
        bands.append(Band(len(lines) * styles.ITEM_OPEN.leading + px(8), lines))
    return [*bands, *(_simple_line(frame, line) for line in read_lines(paper.text))]


def _simple_line(frame: Frame, line: SimpleLine) -> Band:
    """A heading, a paragraph, or a point beside its number or bullet."""
    if line.kind is LineKind.HEADING:
        lines = frame.column(styles.SECTION, frame.text(line.text), frame.left, frame.measure)
        return Band(len(lines) * styles.SECTION.leading, lines, before=px(16), keep=True, tag="H2")
    if line.kind is LineKind.PARAGRAPH:
        lines = frame.column(styles.ITEM, frame.text(line.text), frame.left, frame.measure)
        return Band(len(lines) * styles.ITEM.leading, lines, before=px(8))
    marker = frame.text(line.marker)
    across = frame.left + line.level * _POINT_INDENT
    inside = across + max(_POINT_INDENT, frame.setter.width(styles.ITEM, marker) + px(8))
    lines = frame.column(styles.ITEM, frame.text(line.text), inside, frame.right - inside)
    parts = [Part("Lbl", 1), Part("LBody", len(lines))]
    marked = [Mark(across, lines[0].down if lines else styles.ITEM.drop, styles.ITEM, marker), *lines]
    return Band(max(1, len(lines)) * styles.ITEM.leading, marked, before=px(4), tag=ITEM, parts=parts)


# --- what is still open ------------------------------------------------------------------------------------------------------------------


def open_matters(frame: Frame, document: PackDocument) -> list[Band]:
    """Decisions that are not implemented and action items that are open, as tables."""
    words = frame.words
    bands = [masthead(frame, document.masthead), *titles(frame, document.masthead.kicker, "open_matters")]
    if not (document.decisions or document.actions):
        lines = frame.column(styles.ITEM_OPEN, words("nothing_open"), frame.left, frame.measure)
        bands.append(Band(px(19), lines, before=px(19)))
    if document.decisions:
        rows = [_decision(frame, one) for one in document.decisions]
        bands += _table(frame, "open_decisions", ("symbol", "decision", "decided_on"), rows)
    if document.actions:
        bands += _table(frame, "open_actions", ("owner", "open_actions", "due"), [_action(frame, one) for one in document.actions])
    return bands


def _decision(frame: Frame, one: OpenDecision) -> tuple[str, str, str]:
    return frame.text(one.symbol), frame.text(one.text), _day(frame, one.decided_on)


def _action(frame: Frame, one: OpenAction) -> tuple[str, str, str]:
    day = _day(frame, one.due_on)
    title = f"{frame.text(one.title)} ({frame.text(one.symbol)})" if one.symbol else frame.text(one.title)
    return frame.text(one.owner), title, frame.words("overdue", day=day) if one.overdue and day else day


def _day(frame: Frame, day: date | None) -> str:
    return frame.words.short_day(day) if day is not None else ""


def _table(frame: Frame, title: str, heads: tuple[str, str, str], rows: Sequence[tuple[str, str, str]]) -> list[Band]:
    """Three columns; the middle one is what the rows are about, and takes the room that the others leave."""
    words, width = frame.words, frame.setter.width
    left_widths = [width(styles.SMALL, row[0]) for row in rows] + [width(styles.COLUMN_HEAD, words(heads[0]))]
    middle_x = frame.left + min(max([*left_widths, px(84)]), px(150)) + px(16)
    right_widths = [width(styles.SMALL, row[2]) for row in rows] + [width(styles.COLUMN_HEAD, words(heads[2]))]
    right_x = frame.right - min(max([*right_widths, px(60)]), px(150))
    down = px(6) + styles.COLUMN_HEAD.drop
    across = (frame.left, middle_x, right_x)
    columns = column_heads(px(23), [Mark(x, down, styles.COLUMN_HEAD, words(key)) for x, key in zip(across, heads, strict=True)])
    again = heading(frame, words(title), "", continued=True)
    bands = [heading(frame, words(title), str(len(rows)), level=1), columns]
    base = _PAD + styles.ITEM.drop
    rooms = (middle_x - frame.left - px(12), right_x - px(16) - middle_x, frame.right - right_x + 0.1)
    for index, row in enumerate(rows):
        marks, parts, lowest = list[Mark](), list[Part](), 0.0
        for column, (text, x, room) in enumerate(zip(row, across, rooms, strict=True)):
            style = styles.ITEM if column == 1 else styles.SMALL
            lines = frame.setter.wrap(style, text, room) if text else []
            marks += [Mark(x, base + number * style.leading, style, line) for number, line in enumerate(lines)]
            parts.append(Part("TH", len(lines), "Row") if column == 1 else Part("TD", len(lines)))
            lowest = max(lowest, base - style.drop + len(lines) * style.leading)
        band = Band(lowest + _PAD, marks, tag=ROW, parts=parts, running=(again, columns))
        if index:
            band.top_rules = (Rule(frame.left, px(0.5), frame.measure, px(1), styles.HAIRLINE),)
        bands.append(band)
    return bands
