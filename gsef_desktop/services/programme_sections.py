"""What a programme line says in the programme of activities: its bodies, its work, its events with their editions, its products."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from gsef_desktop.documents.flow import Block, Column, Heading, ListItem, Paragraph, Row, Run, Table, Text, text
from gsef_desktop.documents.typesetting import clean, paragraphs
from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    ActivityPartner,
    ActivityRole,
    Body,
    Detail,
    PartnerRole,
    ProgrammeLine,
    Series,
    TargetCountry,
)
from gsef_desktop.domain.time_frame import Certainty, Precision
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.reference.countries import country_name
from gsef_desktop.services.printing_names import Texts, place_name
from gsef_desktop.services.programme_bodies import body_blocks
from gsef_desktop.services.programme_facts import ProgrammeFacts, folded

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def letter(number: int) -> str:
    """A, B, … Z, AA for 0, 1, … 25, 26."""
    return (letter(number // 26 - 1) if number >= 26 else "") + chr(ord("A") + number % 26)


def labelled(label: str, words: Text, *, level: int = 0, record: str = "") -> ListItem:
    """An item of a list that begins with its label."""
    lead = (Run(text=f"{label}: ", bold=True),) if label else ()
    return ListItem(text=(*lead, *words), level=level, record=record)


def when_and_where(facts: ProgrammeFacts, activity: Activity) -> Text:
    """The days and the place of an activity, in italics where they are to be confirmed."""
    words, time = facts.words, activity.time
    when = write_time(time, words.language) if time.is_known else clean(time.text)
    where = place_name(activity.place, words)
    field = f"activity/{activity.id}/when_where"
    shown = ", ".join(filter(None, (when, where)))
    return text(shown, field, italic=is_open(activity))


def is_open(activity: Activity) -> bool:
    """Whether the days or the place of an activity are still to be confirmed."""
    time = activity.time
    return Certainty.TENTATIVE in (time.date_certainty, time.place_certainty) or not time.has_days


class Sections:
    """Makes the blocks of the numbered sections."""

    def __init__(self, facts: ProgrammeFacts) -> None:
        self._facts, self._words = facts, facts.words
        self._texts: Texts = facts.texts

    def section(self, line: ProgrammeLine | None) -> Iterator[Block]:
        """A programme line with everything under it; None: the activities of no line, nothing where there are none to describe."""
        facts = self._facts
        own = [one for one in facts.activities if one.line_id == (line.id if line else None)]
        inner = list(self._inside(line, own))
        if line is None:
            if inner:
                yield Heading(level=2, title=text(self._words("other_activities")))
                yield from inner
            return
        field = f"programme_line/{line.id}"
        yield Heading(level=2, number=f"{line.number}.", title=text(self._texts.get(line, "title"), f"{field}/title"), record=field)
        yield from self._paragraphs(line, "text", f"{field}/text", italic=True)
        yield from inner

    def _inside(self, line: ProgrammeLine | None, own: list[Activity]) -> Iterator[Block]:
        facts = self._facts
        if line is not None:
            yield from self._details(facts.details_of("programme_line", line.id))
        attended = [one for one in own if one.kind is ActivityKind.ATTENDED]
        if attended:
            yield self._meetings(attended)
        number = 0
        for body in facts.bodies_of(line):
            yield from self._body(body, number)
            number += 1
        phases: list[Activity] = []
        for activity in sorted(own, key=lambda one: (one.kind is not ActivityKind.PERIOD, *_in_order(facts, one))):
            if activity.kind is ActivityKind.PRODUCT or activity.id in facts.meetings:
                continue
            if activity.kind is ActivityKind.PERIOD and not facts.has_more(activity):
                phases.append(activity)
            elif facts.is_described(activity):
                if phases:
                    yield self._phases(phases)
                    phases = []
                yield from self._item(activity, number)
                number += 1
        if phases:
            yield self._phases(phases)
        for activity in own:
            if activity.kind is ActivityKind.PRODUCT:
                yield from self._product(activity)

    def _body(self, body: Body, number: int) -> Iterator[Block]:
        yield from body_blocks(self._facts, body, letter(number), _ROMAN, list(self._details(self._facts.details_of("body", body.id))))

    # --- lists -----------------------------------------------------------------------------------------------------------------------

    def _paragraphs(self, record: Activity | ProgrammeLine | Series, name: str, field: str, *, italic: bool = False) -> Iterator[ListItem]:
        """The lines of a text of several, each an item; where it is not translated the last one carries the mark."""
        for index, words in enumerate(self._lines(record, name)):
            yield ListItem(text=text(words, f"{field}:{index}", italic=italic))

    def _lines(self, record: Activity | ProgrammeLine | Series, name: str) -> list[str]:
        """`Texts.get` makes one line of a text; its own lines are kept here."""
        original = paragraphs(str(getattr(record, name)))
        if not original:
            return []
        shown = self._texts.get(record, name)
        whole = " ".join(original)
        if shown.startswith(whole):
            return [*original[:-1], original[-1] + shown[len(whole) :]]
        translated = self._texts.lines(record, name)
        return translated or [shown]

    def _details(self, details: Iterable[Detail]) -> Iterator[Block]:
        """Labelled texts; what stands under one label is a list of its own."""
        under: dict[str, list[Detail]] = defaultdict(list)
        for detail in details:
            under[detail.label].append(detail)
        for own in under.values():
            label = self._texts.get(own[0], "label") if own[0].label else ""
            if len(own) == 1:
                yield labelled(label, self._detail(own[0]), record=f"detail/{own[0].id}")
                continue
            if label:
                yield Paragraph(text=(Run(text=f"{label}:", bold=True),))
            for index, detail in enumerate(own, start=1):
                yield ListItem(text=self._detail(detail), number=f"{index})" if label else "", record=f"detail/{detail.id}")

    def _detail(self, detail: Detail) -> Text:
        return text(self._texts.get(detail, "text"), f"detail/{detail.id}/text")

    def _product(self, activity: Activity) -> Iterator[Block]:
        field = f"activity/{activity.id}"
        title = self._texts.get(activity, "title")
        lines = self._lines(activity, "text")
        words: Text = (Run(text=title, bold=True, field=f"{field}/title"),)
        if lines:
            words = (*words, Run(text=": ", bold=True), Run(text=" ".join(lines), field=f"{field}/text"))
        yield ListItem(text=words, record=field)
        said = folded(f"{activity.title} {activity.text}")
        for detail in self._facts.details_of("activity", activity.id):
            if folded(detail.text) not in said:  # the importer finds how often in the text itself
                label = self._texts.get(detail, "label") if detail.label else ""
                yield labelled(label, self._detail(detail), level=1, record=f"detail/{detail.id}")

    # --- events ----------------------------------------------------------------------------------------------------------------------

    def _item(self, activity: Activity, number: int) -> Iterator[Block]:
        facts, words, field = self._facts, self._words, f"activity/{activity.id}"
        series = facts.series.get(activity.series_id or "")
        if series is not None:
            title = self._texts.get(series, "title")
            ordinal = f"{words.numeral(activity.edition)} " if activity.edition else ""
            acronym = f" ({series.acronym})" if series.acronym else ""
            shown: Text = (*text(ordinal), *text(title, f"series/{series.id}/title"), *text(acronym))
        else:
            shown = text(self._texts.get(activity, "title"), f"{field}/title")
        yield Heading(level=3, number=f"{letter(number)}.", title=shown, record=field)
        if series is not None and folded(series.title) != folded(activity.title):
            yield labelled(words("activity"), text(self._texts.get(activity, "title"), f"{field}/title"))
        yield from self._paragraphs(activity, "text", f"{field}/text")
        yield from self._known(activity, field)
        yield from self._details(facts.details_of("activity", activity.id))
        if series is not None:
            yield from self._paragraphs(series, "text", f"series/{series.id}/text")
            yield from self._editions(activity, series)

    def _known(self, activity: Activity, field: str) -> Iterator[Block]:
        facts, words = self._facts, self._words
        if activity.theme:
            yield labelled(words("theme"), text(self._texts.get(activity, "theme"), f"{field}/theme"))
        yield from self._partners(facts.partners.get(activity.id, []), field)
        if activity.kind is ActivityKind.PERIOD:
            period = write_time(activity.time, words.language) if activity.time.is_known else clean(activity.time.text)
            if period:
                yield labelled(words("period"), text(period, f"{field}/time"))
        elif activity.time.is_known or activity.place.text:
            key = "time_place_tbc" if is_open(activity) else "time_place"
            yield labelled(words(key), when_and_where(facts, activity))
        if activity.expected_text:
            yield labelled(words("expected_participants"), text(self._texts.get(activity, "expected_text"), f"{field}/expected_text"))
        count = activity.expected_participants
        if count is not None and str(count) not in activity.expected_text:
            yield labelled(words("size"), text(str(count), f"{field}/expected_participants"))
        countries = facts.countries.get(activity.id, [])
        if countries:
            names = ", ".join(self._country(one, activity) for one in countries)
            yield labelled(words("target_countries"), text(names, f"{field}/countries"))

    def _country(self, target: TargetCountry, activity: Activity) -> str:
        if target.country is None or activity.language == self._words.language:
            return clean(target.text)
        return country_name(target.country, self._words.language)

    def _partners(self, partners: list[ActivityPartner], field: str) -> Iterator[Block]:
        for role, keys in ((PartnerRole.ORGANISER, ("organisers", "organisers")), (PartnerRole.PARTNER, ("partners_tbc", "partners"))):
            of_role = [one for one in partners if one.role is role or (role is PartnerRole.PARTNER and one.role is PartnerRole.HOST)]
            for confirmed in (True, False):
                names = [self._facts.partner_name(one) for one in of_role if one.confirmed is confirmed]
                if names:
                    yield labelled(self._words(keys[confirmed]), text(", ".join(names), f"{field}/{role.value}s:{int(confirmed)}"))

    def _meetings(self, activities: list[Activity]) -> Table:
        words = self._words
        columns = [Column(title=words("date"), share=2), Column(title=words("activity"), share=5, is_head=True),
                   Column(title=words("place"), share=2.6)]  # fmt: skip
        with_role = any(one.role is not ActivityRole.UNKNOWN for one in activities)
        if with_role:
            columns.append(Column(title=words("role"), share=1.7))
        rows = []
        for one in sorted(activities, key=_by_date):
            role = text(words(f"role_{one.role.value}")) if one.role is not ActivityRole.UNKNOWN else ()
            cells = (*facts_cells(self._facts, one), *((role,) if with_role else ()))
            rows.append(Row(cells=cells, record=f"activity/{one.id}"))
        return Table(
            caption=words("meetings_to_attend"),
            columns=tuple(columns),
            rows=tuple(rows),
            key=f"attended {activities[0].line_id or ''}".strip(),
        )

    def _phases(self, phases: list[Activity]) -> Table:
        words = self._words
        columns = (Column(title=words("phase"), share=2, is_head=True), Column(title=words("period"), share=2),
                   Column(title=words("phase_contents"), share=6))  # fmt: skip
        rows = tuple(
            Row(
                cells=(
                    text(self._texts.get(one, "title"), f"activity/{one.id}/title"),
                    text(write_time(one.time, words.language) if one.time.is_known else clean(one.time.text), f"activity/{one.id}/time"),
                    text(" ".join(self._lines(one, "text")), f"activity/{one.id}/text"),
                ),
                record=f"activity/{one.id}",
            )
            for one in phases
        )
        return Table(caption=words("phases"), columns=columns, rows=rows, key=f"phases {phases[0].line_id or ''}")

    def _editions(self, activity: Activity, series: Series) -> Iterator[Table]:
        words = self._words
        earlier = [one for one in self._facts.editions.get(series.id, []) if one.id != activity.id and _before(one, activity)]
        if not earlier:
            return
        columns = (Column(title=words("number"), share=0.6), Column(title=words("date"), share=2), Column(title=words("place"), share=2),
                   Column(title=words("theme"), share=5, is_head=True),
                   Column(title=words("participants_of"), share=1.2, at_right=True))  # fmt: skip
        rows = []
        for one in earlier:
            field, count = f"activity/{one.id}", one.actual_participants
            rows.append(
                Row(
                    cells=(
                        text(str(one.edition) if one.edition else ""),
                        text(write_time(one.time, words.language) if one.time.is_known else clean(one.time.text), f"{field}/time"),
                        text(place_name(one.place, words), f"{field}/place"),
                        text(self._texts.get(one, "theme"), f"{field}/theme"),
                        text(str(count) if count is not None else "", f"{field}/actual_participants"),
                    ),
                    record=field,
                )
            )
        caption = words("previous_editions", series=self._texts.get(series, "title"))
        yield Table(caption=caption, columns=columns, rows=tuple(rows), key=f"editions {series.id}")


def facts_cells(facts: ProgrammeFacts, activity: Activity) -> tuple[Text, Text, Text]:
    """Date without the year, title and place of an activity, what is to be confirmed in italics."""
    words, time, field = facts.words, activity.time, f"activity/{activity.id}"
    if not time.is_known:
        when = clean(time.text) or words("date_unknown")
    elif time.precision is Precision.MONTH and time.earliest is not None and time.earliest.month == (time.latest or time.earliest).month:
        when = words.month(time.earliest.month)
    else:
        when = write_time(time, words.language, with_year=time.earliest is not None and time.earliest.year != facts.programme.year)
    title = facts.texts.get(activity, "title")
    place = place_name(activity.place, words)
    date_open = time.date_certainty is Certainty.TENTATIVE or not time.has_days
    place_open = time.place_certainty is Certainty.TENTATIVE and not activity.place.online
    return (
        text(when, f"{field}/time", italic=date_open), text(title, f"{field}/title"),
        text(place, f"{field}/place", italic=place_open),
    )  # fmt: skip


def _by_date(activity: Activity) -> tuple[date, date, str]:
    time = activity.time
    return time.earliest or date.max, time.latest or date.max, activity.rank


def _in_order(facts: ProgrammeFacts, activity: Activity) -> tuple[object, ...]:
    """Work stands in its own order, events by their days."""
    return (activity.rank,) if activity.kind is ActivityKind.PERIOD else (*_by_date(activity),)


def _before(one: Activity, other: Activity) -> bool:
    if one.edition is not None and other.edition is not None:
        return one.edition < other.edition
    return (one.time.earliest or date.min) < (other.time.earliest or date.max)
