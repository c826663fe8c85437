"""Who is where, as a table behind the printed map of the world."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import ROW, Band, Mark, Part, Rule
from gsef_desktop.documents.blocks import Frame, column_heads, heading
from gsef_desktop.documents.collation import collation_key
from gsef_desktop.documents.styles import px
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.map_marks import Layer, MapMark
from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.reference.countries import country_name

_PAD, _GAP = px(4), px(16)


def state_in_words(mark: MapMark, words: Words) -> str:
    """The status of an organisation; of an activity its dates, its programme line, and whether they are tentative or it was held."""
    row = mark.row
    if row is None:
        return words({Layer.MEMBER: "map_is_member", Layer.APPLIED: "map_is_applied"}.get(mark.layer, "map_is_prospect"))
    when = write_time(row.time, words.language, with_year=False) if row.time.is_known else clean(row.time.text) or words("date_unknown")
    state = "state_held" if row.status is ActivityStatus.HELD else "state_tentative" if row.is_tentative else ""
    line = f"{words('programme_line')} {mark.line}" if mark.line else ""
    return ", ".join(filter(None, (when, words(state).lower() if state else "", line)))


class MapListing:
    """Makes the table: a heading for each country, a row for each organisation and activity."""

    def __init__(self, frame: Frame, language: str) -> None:
        self._frame, self._language = frame, language
        measure = frame.measure
        self._places = (
            (frame.left, measure * 0.22 - _GAP), (frame.left + measure * 0.22, measure * 0.48 - _GAP),
            (frame.left + measure * 0.7, measure * 0.3),
        )  # fmt: skip

    def by_country(self, marks: Sequence[MapMark]) -> list[tuple[str, list[MapMark]]]:
        """The marks of each country by its name, cities in their order; those of no country last."""
        language = self._language

        def key(mark: MapMark) -> tuple[object, ...]:
            name = country_name(mark.country, language)
            return not name, collation_key(name, language), collation_key(mark.city, language), mark.order

        found = sorted(marks, key=key)
        grouped = groupby(found, key=lambda mark: country_name(mark.country, language))
        return [(country or "–", list(own)) for country, own in grouped]

    def bands(self, placed: Sequence[MapMark], unplaced: Sequence[MapMark]) -> list[Band]:
        """The bands of the table."""
        words, bands = self._frame.words, list[Band]()
        heads = self._heads()
        for country, own in self.by_country(placed):
            bands += self._group(country, own, heads)
        if unplaced:
            bands += self._group(words("map_unplaced"), sorted(unplaced, key=lambda mark: (mark.order, mark.name)), heads, online=True)
            note = self._frame.column(styles.SMALL_GREY, words("map_unplaced_why"), self._frame.left, self._frame.measure, px(4))
            bands[-1].keep = True
            bands.append(Band(px(24), note))
        return bands

    def _heads(self) -> Band:
        words, down = self._frame.words, px(5) + styles.COLUMN_HEAD.drop
        names = ("map_city", "map_name", "map_what")
        return column_heads(
            px(21), [Mark(x, down, styles.COLUMN_HEAD, words(key)) for (x, _), key in zip(self._places, names, strict=True)]
        )  # fmt: skip

    def _group(self, title: str, marks: Sequence[MapMark], heads: Band, *, online: bool = False) -> Iterator[Band]:
        frame = self._frame
        yield heading(frame, title, str(len(marks)), heads=heads, level=1)
        running = (heading(frame, title, str(len(marks)), heads=heads, continued=True),)
        hairlines = (Rule(frame.left, px(0.5), frame.measure, px(1), styles.HAIRLINE),)
        for index, mark in enumerate(marks):
            band = self._row(mark, online=online)
            band.running = running
            band.top_rules = hairlines if index else ()
            yield band

    def _row(self, mark: MapMark, *, online: bool) -> Band:
        frame, words = self._frame, self._frame.words
        city = mark.city
        if online:
            city = words("online") if mark.row is not None and mark.row.place.online else country_name(mark.country, self._language)
        (city_x, city_room), (name_x, name_room), (what_x, what_room) = self._places
        base = _PAD + styles.NAME.drop - styles.SMALL.drop
        cells = [
            frame.column(styles.SMALL, frame.text(city), city_x, city_room, base) if city else [],
            frame.column(styles.NAME, frame.text(clean(mark.name) or "–"), name_x, name_room, _PAD),
            frame.column(styles.SMALL, frame.text(state_in_words(mark, words)), what_x, what_room, base),
        ]  # fmt: skip
        height = max(
            _PAD + len(cells[1]) * styles.NAME.leading, base + max(len(cells[0]), len(cells[2])) * styles.SMALL.leading
        )  # fmt: skip
        parts = [Part("TD", len(cells[0])), Part("TH", len(cells[1]), "Row"), Part("TD", len(cells[2]))]
        return Band(height + _PAD, [mark for cell in cells for mark in cell], tag=ROW, parts=parts)
