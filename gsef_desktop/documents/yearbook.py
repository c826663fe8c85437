"""The yearbook of the members: cover, contents, numbers at a glance, the members by region with maps and contacts, and an index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import ITEM, PARTS, ROW, Area, Band, Drawn, Mark, Part, Picture, Rule, Stroke
from gsef_desktop.documents.blocks import Emblem, Frame, column_heads, emblem, heading, notes
from gsef_desktop.documents.book import page_number, print_book
from gsef_desktop.documents.collation import collation_key
from gsef_desktop.documents.figures import WORLD, map_figure, tally_bands
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.links import mail_link
from gsef_desktop.documents.member_content import ContactLine, Fact, MemberEntry, PictureFile, RegionPart, YearbookDocument
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.pictures import read_picture
from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.styles import Style, px
from gsef_desktop.documents.typesetting import clean, set_text
from gsef_desktop.documents.wording import Words

TITLE_KEY = "yearbook"

_COVER_TITLE = Style(fonts.SERIF_MEDIUM, px(58), px(66), styles.INK, px(-0.6))
_COVER_YEAR = Style(fonts.SERIF, px(58), px(70), styles.ACCENT, px(-0.6))
_COVER_NETWORK = Style(fonts.SANS_SEMIBOLD, px(17), px(23))
_COVER_FACT = Style(fonts.SANS_MEDIUM, px(15), px(22), styles.INK_2)
_COVER_NOTE = Style(fonts.SANS, px(11.5), px(17), styles.INK_3)
_MEMBER = Style(fonts.SERIF_SEMIBOLD, px(15), px(19.5))
_LINK = Style(fonts.SANS, px(11.5), px(15), styles.ACCENT)
_MAP_LEAST, _MAP_MOST = px(210), px(300)
"""Heights of the map of a region."""
_LOGO = (px(104), px(44))
_PORTRAIT = (px(26), px(34))
_LEFT_SHARE = 0.37
_INDEX_SECTION = "index"


def print_yearbook(document: YearbookDocument, *, paper: str = "A4", job: PrintJob | None = None) -> tuple[bytes, int]:
    """The PDF of a yearbook and its number of pages; see `print_book`."""
    words = words_of(document.language)
    title = words("yearbook_of", year=document.year)
    imprint = Imprint(
        title=f"{set_text(document.network, document.language)}, {title}" if document.network else title,
        author=set_text(document.network, document.language),
        subject=words("members_on", day=words.short_day(document.day)),
        language=document.language,
        day=document.day,
    )
    job = job or PrintJob()
    return print_book(document.language, imprint, paper, lambda frame: make_bands(frame, document, job), job)


def make_bands(frame: Frame, document: YearbookDocument, job: PrintJob) -> list[Band]:
    """The bands of a yearbook, not yet laid on pages; `job` hears of pictures that cannot be read."""
    return list(_Yearbook(frame, document, job).bands())


def counted_in_words(document: YearbookDocument, words: Words) -> str:
    """How many members there are, in how many countries."""
    countries = words("one_country") if document.countries == 1 else words("number_countries", number=document.countries)
    return f"{members_in_words(document.counted, words)} · {countries}"


def members_in_words(number: int, words: Words) -> str:
    """So many members."""
    return words("one_member") if number == 1 else words("number_members", number=number)


class _Yearbook:
    def __init__(self, frame: Frame, document: YearbookDocument, job: PrintJob) -> None:
        self._frame, self._document, self._words, self._job = frame, document, frame.words, job
        self._facts_x = frame.left + frame.measure * _LEFT_SHARE + px(20)
        self._facts_room = frame.right - self._facts_x
        labels = ["website", "mail", "telephone", "languages", "seats_held", "member_contacts", "documents"]
        own = {frame.text(fact.label) for part in document.regions for member in part.members for fact in member.own}
        texts = [*(self._words(key) for key in labels), *own]
        self._label_room = min(px(112), max(frame.setter.width(styles.SMALL_GREY, text) for text in texts) + px(12))
        self._members = [(part, member) for part in document.regions for member in part.members]

    def bands(self) -> Iterator[Band]:
        """The whole book."""
        sign = emblem(self._frame.setter, self._frame.left, 0.0, px(58), self._frame.measure * 0.45)
        if sign.shapes:  # a figure by itself, beside that of the map
            yield Band(0.0, shapes=sign.shapes, tag=PARTS, parts=sign.parts)
        yield self._cover(sign)
        yield from self._contents()
        yield from self._glance()
        for number, part in enumerate(self._document.regions):
            yield from self._region(number, part)
        if self._members:
            yield from self._index()

    # --- cover and contents ----------------------------------------------------------------------------------------------------------

    def _cover(self, sign: Emblem) -> Band:
        frame, document, words = self._frame, self._document, self._words
        paper = next(height for width, height in styles.PAPERS.values() if width == frame.width)
        height = paper - styles.MARGIN_TOP - frame.body_bottom
        beside = sign.width + px(18)
        marks = frame.column(_COVER_NETWORK, frame.text(document.network), frame.left + beside, frame.measure - beside, px(18))
        parts = [Part("P", len(marks))] if marks else []
        title = frame.column(_COVER_TITLE, words(TITLE_KEY), frame.left - px(2), frame.measure, px(150))
        down = px(150) + len(title) * _COVER_TITLE.leading
        title += frame.column(_COVER_YEAR, str(document.year), frame.left - px(2), frame.measure, down)
        marks += title
        parts.append(Part("H1", len(title)))
        spots = [spot for part in document.regions for spot in part.spots]
        map_down, map_height = down + px(118), px(300)
        shapes, _, figure = map_figure(frame, WORLD, spots, document.network, map_height, named=False)
        drawn = [_lowered(shape, map_down) for shape in shapes]
        parts.append(figure._replace(alt=self._world_alt()))
        foot = frame.column(_COVER_FACT, counted_in_words(self._document, self._words), frame.left, frame.measure, height - px(76))
        marks += foot
        parts.append(Part("P", len(foot)))
        more = frame.column(
            _COVER_NOTE, words("members_on", day=words.short_day(document.day)), frame.left, frame.measure,
            height - px(76) + len(foot) * _COVER_FACT.leading,
        )  # fmt: skip
        marks += more
        parts.append(Part("P", len(more)))
        rules = [Rule(frame.left, height - px(90), frame.measure, px(2.5), styles.HEAVY)]
        entry = (words("yearbook_of", year=document.year), 0)
        return Band(
            height, marks, rules, dots=sign.dots, shapes=drawn, tag=PARTS, parts=parts, entry=entry, anchor="cover"
        )  # fmt: skip

    def _world_alt(self) -> str:
        return (
            self._words("map_alt_none", region=self._document.network or self._words(TITLE_KEY))
            + ". "
            + counted_in_words(self._document, self._words)
        )

    def _contents(self) -> Iterator[Band]:
        frame, words = self._frame, self._words
        title = heading(frame, words("contents"), "")
        title.fresh, title.anchor = True, "contents"
        yield title
        lines = [(words("at_a_glance"), "glance", "")]
        for number, part in enumerate(self._document.regions):
            lines.append((frame.text(part.title), f"region {number}", members_in_words(len(part.members), self._words)))
        if self._members:
            lines.append((words("index"), _INDEX_SECTION, ""))
        for text, anchor, side in lines:
            yield self._content_line(text, anchor, side)

    def _content_line(self, text: str, anchor: str, side: str) -> Band:
        frame, text = self._frame, text or "–"
        marks = frame.column(styles.ITEM, text, frame.left, frame.measure * 0.6, px(5))
        lines = len(marks)
        base = px(5) + styles.ITEM.drop
        parts = [Part("LBody", 0), Part("Link", lines, target=anchor, alt=text)]
        if side:
            marks.append(frame.flush_right(styles.SMALL_GREY, side, base, frame.right - px(44)))
            parts.append(Part("Span", 1))
        marks.append(page_number(frame.right, base, styles.SMALL_STRONG, anchor))
        parts.append(Part("Link", 1, target=anchor, alt=text))
        height = px(10) + lines * styles.ITEM.leading
        return Band(height, marks, [Rule(frame.left, height, frame.measure, px(1), styles.HAIRLINE)], tag=ITEM, parts=parts)

    def _glance(self) -> Iterator[Band]:
        frame, document, words = self._frame, self._document, self._words
        title = heading(frame, words("at_a_glance"), words("members_on", day=words.short_day(document.day)))
        title.anchor, title.before = "glance", px(34)
        yield title
        text = counted_in_words(self._document, self._words)
        yield Band(px(8) + styles.NAME.leading, frame.column(styles.NAME, text, frame.left, frame.measure, px(8)))
        if document.counted > document.named:
            said = words("members_named", named=document.named, counted=document.counted)
            lines = frame.column(styles.NOTE, said, frame.left, frame.measure)
            yield Band(len(lines) * styles.NOTE.leading, lines)
        if not self._members:
            lines = frame.column(styles.ITEM_OPEN, words("no_members"), frame.left, frame.measure)
            yield Band(len(lines) * styles.ITEM_OPEN.leading, lines, before=px(12))
        for tally in document.tallies:
            yield from tally_bands(frame, tally, total=document.named)
        if document.marks:
            yield from notes(frame, [words("note_fallback", marks=", ".join(document.marks))], ruled=False)

    # --- regions ---------------------------------------------------------------------------------------------------------------------

    def _region(self, number: int, part: RegionPart) -> Iterator[Band]:
        frame = self._frame
        title, side = frame.text(part.title), members_in_words(len(part.members), self._words)
        first = heading(frame, title, side)
        first.fresh, first.before, first.anchor = not number, px(36), f"region {number}"
        yield first
        running = (heading(frame, title, side, continued=True),)
        if part.spots:
            west, south, east, north = part.view
            height = min(max(frame.measure * (north - south) / max(1.0, (east - west) * 0.87), _MAP_LEAST), _MAP_MOST)
            shapes, marks, figure = map_figure(frame, part.view, part.spots, title, height)
            yield Band(height, marks, shapes=shapes, before=px(10), keep=True, tag=PARTS, parts=[figure])
        if part.off_map and part.spots:
            text = self._words("not_on_map", names=", ".join(frame.text(name) for name in part.off_map))
            lines = frame.column(styles.NOTE, text, frame.left, frame.measure, px(4))
            yield Band(px(6) + len(lines) * styles.NOTE.leading, lines, before=px(4), keep=True)
        for at, member in enumerate(part.members):
            band = self._member(member)
            band.running = running
            band.before = px(6) if not at else 0.0
            band.top_rules = [Rule(frame.left, px(0.5), frame.measure, px(1), styles.RULE)] if at else ()
            yield band

    def _member(self, member: MemberEntry) -> Band:
        """One member: who and where at the left, everything else at the right."""
        frame, room = self._frame, self._frame.measure * _LEFT_SHARE
        top = px(10)
        marks, parts, down = list[Mark](), list[Part](), top
        texts = [(_MEMBER, "H3", frame.text(member.name))]
        texts += [(styles.SMALL_GREY, "P", frame.text(other)) for other in member.other_names]
        texts += [(styles.SMALL, "P", frame.text(member.place))] if member.place else []
        standing = frame.text(" · ".join(filter(None, (member.since, member.category))))
        texts += [(styles.SMALL_GREY, "P", standing)] if standing else []
        for style, tag, text in texts:
            lines = frame.column(style, text, frame.left, room, down)
            marks += lines
            parts.append(Part(tag, len(lines)))
            down += len(lines) * style.leading
        shapes, alts = list[Drawn](), list[str]()
        logo = self._picture(member.logo, frame.left, down + px(6), _LOGO)
        if logo is not None and member.logo is not None:
            shapes.append(logo)
            alts.append(member.logo.alt)
            down = logo.down + logo.height
        bottom = self._details(member, top + px(2), marks, parts, shapes, alts)
        if alts:
            parts.append(Part("Figure", 0, alt=". ".join(alts)))
        return Band(
            max(down, bottom) + px(11), marks, shapes=shapes, tag=PARTS, parts=parts, entry=(member.name, 1), anchor=f"member {member.key}"
        )  # fmt: skip

    def _details(
        self, member: MemberEntry, down: float, marks: list[Mark], parts: list[Part], shapes: list[Drawn], alts: list[str]
    ) -> float:
        """The labelled facts, contacts and documents of a member; answers where they end."""
        words = self._words
        for fact in (*member.facts, *member.own):
            down = self._fact(fact, down, marks, parts)
        label = words("member_contacts")
        for contact in member.contacts:
            down = self._contact(contact, label, down, marks, parts, shapes, alts)
            label = ""
        label = words("documents")
        for document in member.documents:
            down = self._fact(Fact(label=label, text=document.text, target=document.target), down, marks, parts)
            label = ""
        return down

    def _fact(self, fact: Fact, down: float, marks: list[Mark], parts: list[Part]) -> float:
        frame, x = self._frame, self._facts_x
        told = clean(fact.text) if fact.text in fact.target else frame.text(fact.text)  # an address is printed letter by letter
        if not told:
            return down
        label = frame.column(styles.SMALL_GREY, frame.text(fact.label), x, self._label_room - px(8), down) if fact.label else []
        style = _LINK if fact.target else styles.SMALL
        text = frame.column(style, told, x + self._label_room, self._facts_room - self._label_room, down)
        marks += [*label, *text]
        if fact.target:
            parts += [Part("P", len(label)), Part("Link", len(text), target=fact.target, alt=told)]
        else:
            parts.append(Part("P", len(label) + len(text)))
        return down + max(len(label) * styles.SMALL_GREY.leading, len(text) * style.leading) + px(1.5)

    def _contact(
        self, contact: ContactLine, label: str, down: float, marks: list[Mark], parts: list[Part], shapes: list[Drawn], alts: list[str]
    ) -> float:  # fmt: skip
        frame, x = self._frame, self._facts_x
        lines = frame.column(styles.SMALL_GREY, label, x, self._label_room - px(8), down) if label else []
        text_x, room, top = x + self._label_room, self._facts_room - self._label_room, down
        portrait = self._picture(contact.portrait, text_x, down + px(2), _PORTRAIT)
        if portrait is not None and contact.portrait is not None:
            shapes.append(portrait)
            alts.append(contact.portrait.alt)
            text_x, room = text_x + _PORTRAIT[0] + px(7), room - _PORTRAIT[0] - px(7)
        name = frame.column(styles.SMALL_STRONG, frame.text(contact.name), text_x, room, down)
        down += len(name) * styles.SMALL_STRONG.leading
        function = frame.column(styles.SMALL, frame.text(contact.function), text_x, room, down) if contact.function else []
        down += len(function) * styles.SMALL.leading
        marks += [*lines, *name, *function]
        parts.append(Part("P", len(lines) + len(name) + len(function)))
        for text, target in ((clean(contact.mail), mail_link(contact.mail)), (clean(contact.telephone), "")):
            if text:
                style = _LINK if target else styles.SMALL
                found = frame.column(style, text, text_x, room, down)
                marks += found
                parts.append(Part("Link" if target else "Span", len(found), target=target, alt=text if target else ""))
                down += len(found) * style.leading
        if portrait is not None:
            down = max(down, top + px(4) + portrait.height)
        return down + px(4)

    def _picture(self, file: PictureFile | None, x: float, down: float, box: tuple[float, float]) -> Picture | None:
        if file is None:
            return None
        raster = read_picture(file.data, file.key, *box)
        if raster is None:
            self._job.unread_pictures.append(file.alt)
            return None
        width, height = raster.within(*box)
        return Picture(x, down, width, height, raster.key, raster.columns, raster.rows, raster.pixels)

    # --- index -----------------------------------------------------------------------------------------------------------------------

    def _index(self) -> Iterator[Band]:
        frame, words = self._frame, self._words
        title = heading(frame, words("index"), members_in_words(len(self._members), self._words))
        title.fresh, title.anchor = True, _INDEX_SECTION
        yield title
        members = [member for _, member in self._members]
        by_name = sorted(members, key=lambda one: (collation_key(one.name, words.language), one.key))
        place_x = frame.left + frame.measure * 0.56
        heads = self._index_heads([(frame.left, "name"), (place_x, "place")])
        yield from self._index_title("by_name", heads)
        for member in by_name:
            yield self._index_row(
                [(styles.SMALL, member.name, frame.left, place_x - frame.left - px(10)),
                 (styles.SMALL_GREY, member.place, place_x, frame.right - place_x - px(40))], member, heads,
            )  # fmt: skip
        name_x = frame.left + frame.measure * 0.34
        heads = self._index_heads([(frame.left, "country"), (name_x, "name")])
        yield from self._index_title("by_country", heads)
        by_country = sorted(by_name, key=lambda one: collation_key(one.country or "\uffff", words.language))
        for country, group in groupby(by_country, key=lambda one: one.country):
            yield from self._country(country or words("not_stated"), list(group), name_x, heads)

    def _country(self, country: str, members: Sequence[MemberEntry], name_x: float, heads: Band) -> Iterator[Band]:
        frame = self._frame
        label = frame.column(styles.SMALL_STRONG, frame.text(country), frame.left, name_x - frame.left - px(10), px(3))
        again = Band(px(3) + len(label) * styles.SMALL_STRONG.leading, label)
        for at, member in enumerate(members):
            band = self._index_row([(styles.SMALL, member.name, name_x, frame.right - name_x - px(40))], member, heads)
            if at:
                band.at_top = again
            else:
                band.marks = [*label, *band.marks]
                band.parts = [Part("TH", len(label), "Row", down=len(members)), *band.parts]
                rest = (len(members) - 1) * band.height
                band.height = max(band.height, again.height + px(3) - rest)  # a label of several lines needs as many rows, or a high one
                band.keep = len(members) > 1
                band.top_rules = [Rule(frame.left, px(0.5), frame.measure, px(1), styles.RULE)]
            yield band

    def _index_title(self, key: str, heads: Band) -> Iterator[Band]:
        frame = self._frame
        marks = frame.column(styles.SECTION, self._words(key), frame.left, frame.measure)
        yield Band(styles.SECTION.leading, marks, before=px(16), keep=True, tag="H3", entry=(self._words(key), 1))
        yield heads

    def _index_heads(self, columns: Sequence[tuple[float, str]]) -> Band:
        frame, words = self._frame, self._words
        down = px(4) + styles.COLUMN_HEAD.drop
        marks = [Mark(x, down, styles.COLUMN_HEAD, words(key)) for x, key in columns]
        marks.append(frame.flush_right(styles.COLUMN_HEAD, words("page_head"), down))
        return column_heads(px(20), marks)

    def _index_row(self, cells: Sequence[tuple[Style, str, float, float]], member: MemberEntry, heads: Band) -> Band:
        frame = self._frame
        marks, parts, most = list[Mark](), list[Part](), 1
        for at, (style, text, x, room) in enumerate(cells):
            lines = frame.column(style, frame.text(text), x, room, px(3)) if text else []
            marks += lines
            parts.append(Part("TH", len(lines), "Row") if not at else Part("TD", len(lines)))
            most = max(most, len(lines))
        anchor = f"member {member.key}"
        marks.append(page_number(frame.right, px(3) + styles.SMALL.drop, styles.SMALL, anchor))
        parts += [Part("TD", 0), Part("Link", 1, target=anchor, alt=frame.text(member.name) or member.key)]
        rules = [Rule(frame.left, px(0.5), frame.measure, px(1), styles.HAIRLINE)]
        return Band(px(5) + most * styles.SMALL.leading, marks, top_rules=rules, tag=ROW, parts=parts, running=(heads,))


def _lowered(shape: Drawn, by: float) -> Drawn:
    """A thing drawn lower in its band."""
    if isinstance(shape, Area):
        paths = [[(x, y + by) for x, y in path] for path in shape.paths]
        clip = (shape.clip[0], shape.clip[1] + by, *shape.clip[2:]) if shape.clip is not None else None
        return shape._replace(paths=paths, clip=clip)
    if isinstance(shape, Stroke):
        return shape._replace(points=tuple((x, y + by) for x, y in shape.points))
    return shape._replace(down=shape.down + by)
