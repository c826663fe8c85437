"""From a changed copy of a printed programme to a proposal: what is new, changed or gone goes through the usual review.

In the file from which the copy was printed nothing else is proposed: what was not changed in the copy stays as the file has it now.
In any other file the records of the copy are proposed as they now read.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.proposal import ItemState, Proposal, Update, drop_dangling, in_order, with_ids
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    ActivityPartner,
    ActivityRole,
    ActivityStatus,
    AgendaItem,
    Direction,
    Measurement,
    MeetingSession,
    Organisation,
    Participation,
    PartnerRole,
    Programme,
    ProgrammeLine,
    Record,
    Series,
    SourceDocument,
    StrategicAction,
    TargetCountry,
    Translation,
    kind_of,
    link_id,
    new_id,
)
from gsef_desktop.domain.time_frame import Certainty, TimeFrame
from gsef_desktop.interchange.docx_programme import FieldEdit, NewItem, NewRow, ReadBack
from gsef_desktop.interchange.programme.draft import Draft
from gsef_desktop.interchange.programme.groups import make_groups
from gsef_desktop.interchange.programme.lines import split_lines
from gsef_desktop.interchange.programme.names import split_list
from gsef_desktop.interchange.programme.vocabulary import is_call
from gsef_desktop.reference.places import country_code
from gsef_desktop.services.programme_facts import folded
from gsef_desktop.services.programme_fields import FieldReader, applied, is_marked, unmarked

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

_WHOLES = ("Programme", "ProgrammeLine", "Direction", "Indicator", "Body", "Meeting", "Series", "Organisation", "Person", "Activity")
_PARTNERS = {f"{role.value}s": role for role in (PartnerRole.ORGANISER, PartnerRole.PARTNER)}
_TRANSLATED = frozenset(("title", "text", "theme", "expected_text", "label", "note", "name"))


def propose_copy(workspace: Workspace | None, *, text: str, back: ReadBack, file_name: str) -> Proposal:
    """The proposal for a copy; `text` is its whole text, a line for each block."""
    if workspace is None:
        return _Copy(None, text, back, file_name).proposal()
    with workspace.read() as reader:
        return _Copy(reader, text, back, file_name).proposal()


class _Copy:
    def __init__(self, reader: Reader | None, text: str, back: ReadBack, file_name: str) -> None:
        self._reader, self._text, self._back, self._file_name = reader, text, back, file_name
        self._records = dict(back.records)
        self._programme = next(one for one in self._records.values() if isinstance(one, Programme))
        self._words: Words = load_words(back.language)
        lines = [one for one in self._records.values() if isinstance(one, ProgrammeLine)]
        self._line_numbers = {str(line.number): line.id for line in lines}
        self._fields = FieldReader(self._words, self._programme.year, lines)
        self._changed: dict[str, dict[str, object]] = defaultdict(dict)
        self._translated: dict[tuple[str, str], str] = {}
        self._new: dict[str, int] = {}
        self._cited = {key: list(value) for key, value in back.cited.items()}
        self._is_same = reader is not None and reader.find(Programme, self._programme.id) is not None

    def proposal(self) -> Proposal:
        """Put it together."""
        self._take_edits()
        for row in self._back.rows:
            self._take_row(row)
        self._take_items(self._back.items)
        if self._is_same:
            kept = [one for one in self._records.values() if one.id in self._new or self._is_there(one)]
        else:
            kept = [one for one in self._records.values() if one.id not in self._back.gone]
            kept += self._translations(kept)
        records = {one.id: one for one in in_order(drop_dangling(kept, known=frozenset()))}
        if not self._is_same and self._reader is not None and any(self._is_there(one) for one in records.values()):
            records = self._renamed(records)
        return self._made(records)

    def _is_there(self, record: Record) -> bool:
        return self._reader is not None and self._reader.find(type(record), record.id) is not None

    # --- what was changed ------------------------------------------------------------------------------------------------------------

    def _take_edits(self) -> None:
        for edit in self._back.edits:
            record = self._records.get(edit.record_id)
            name = edit.field.partition(":")[0]
            if record is None:
                continue
            if self._is_translation(record, name, edit.old, edit.new):
                whole = self._fields.changes(self._as_translated(record, name), edit.field, edit.new)
                if whole is not None:
                    self._translated[record.id, name] = str(whole[name])
                continue
            if isinstance(record, Activity) and self._take_list(record, edit):
                continue
            changes = self._fields.changes(record, edit.field, edit.new)
            if changes is None:
                self._not_understood(edit.record_id, edit.line)
                continue
            self._records[record.id] = applied(record, changes)
            self._changed[record.id] |= changes

    def _is_translation(self, record: Record, name: str, old: str, new: str) -> bool:
        """In another language than the record's own, words without the mark of the original are a translation."""
        written_in = getattr(record, "language", None)
        return name in _TRANSLATED and written_in not in (None, "", self._back.language) and not (is_marked(old) and is_marked(new))

    def _as_translated(self, record: Record, name: str) -> Record:
        known = self._records.get(link_id(kind_of(record), record.id, name, self._back.language))
        return applied(record, {name: known.text}) if isinstance(known, Translation) else record

    def _not_understood(self, record_id: str, line: int) -> None:
        for lines in self._cited.values():
            if line in lines:
                lines.remove(line)

    def _translations(self, records: list[Record]) -> list[Record]:
        known = {one.id for one in records}
        made: list[Record] = []
        for (id, name), words in self._translated.items():
            if id in known:
                kind, language = kind_of(self._records[id]), self._back.language
                key = link_id(kind, id, name, language)
                if key not in known:
                    made.append(Translation(id=key, owner_kind=kind, owner_id=id, field=name, language=language, text=words))
                    self._cited.setdefault(key, []).extend(self._cited.get(id, []))
        return made

    # --- what is new -----------------------------------------------------------------------------------------------------------------

    def _take_row(self, row: NewRow) -> None:
        """A row that was added to one of our tables; one of another kind stays text."""
        list_of, _, of = row.table.partition(" ")
        meaning = {self._words(key): name for key, name in (
            ("date", "time"), ("activity", "title"), ("place", "place"), ("programme_line", "line"), ("status", "status"),
            ("phase", "title"), ("period", "time"), ("phase_contents", "text"), ("theme", "theme"), ("number", "edition"),
            ("participants_of", "count"),
        )}  # fmt: skip
        said = {meaning[column]: cell for column, cell in zip(row.columns, row.cells, strict=False) if column in meaning}
        if list_of in ("calendar", "attended", "phases") and said.get("title"):
            made = self._activity(said, list_of, of)
        elif list_of == "editions" and of in self._records and any(said.get(name) for name in ("time", "theme")):
            made = self._edition(said, of)
        else:
            return
        self._add(made, row.line)

    def _activity(self, said: dict[str, str], list_of: str, of: str) -> Activity:
        kinds = {"attended": ActivityKind.ATTENDED, "phases": ActivityKind.PERIOD}
        kind = ActivityKind.CALL if is_call(said["title"]) else kinds.get(list_of, ActivityKind.EVENT)
        rank = max((one.rank for one in self._records.values() if isinstance(one, Activity) and one.programme_id), default="V")
        activity = Activity(
            programme_id=self._programme.id, title=unmarked(said["title"]), language=self._back.language, kind=kind,
            role=ActivityRole.ORGANISER if list_of == "phases" else ActivityRole.UNKNOWN,
            time=self._fields.time(said.get("time", ""), TimeFrame(), kind), place=self._fields.place(said.get("place", "")),
            line_id=of if of in self._records else self._line_numbers.get(said.get("line", "")), text=said.get("text", ""),
            rank=rank_between(rank, None),
        )  # fmt: skip
        status = self._fields.status(said.get("status", ""), activity)
        return replace(activity, **status) if status else activity  # type: ignore[arg-type]

    def _edition(self, said: dict[str, str], series_id: str) -> Activity:
        series = self._records[series_id]
        assert isinstance(series, Series)
        number, count = said.get("edition", ""), said.get("count", "")
        settled = TimeFrame(date_certainty=Certainty.CONFIRMED, place_certainty=Certainty.CONFIRMED)
        return Activity(
            series_id=series_id, edition=int(number) if number.isdigit() else None, title=series.title, language=series.language,
            status=ActivityStatus.HELD, role=ActivityRole.ORGANISER,
            time=self._fields.time(said.get("time", ""), settled, ActivityKind.EVENT), place=self._fields.place(said.get("place", "")),
            theme=said.get("theme", ""), actual_participants=int(count) if count.isdigit() else None,
        )  # fmt: skip

    def _take_list(self, activity: Activity, edit: FieldEdit) -> bool:
        """Partners and countries that a list has more than before; False for another field, and where something is no longer in it."""
        name, _, settled = edit.field.partition(":")
        was, now = split_list(edit.old), split_list(edit.new)
        if name not in (*_PARTNERS, "countries") or not set(was) < set(now):
            return False
        cls = TargetCountry if name == "countries" else ActivityPartner
        ranks = [one.rank for one in self._records.values() if isinstance(one, cls) and one.activity_id == activity.id]
        last = max(ranks, default=None)
        known = {one.name: one.id for one in self._records.values() if isinstance(one, Organisation)}
        for entry in (one for one in now if one not in was):
            last = rank_between(last, None)
            if name == "countries":
                self._add(TargetCountry(activity_id=activity.id, country=country_code(entry), text=entry, rank=last), edit.line)
                continue
            id = known.get(entry)
            partner = ActivityPartner(
                activity_id=activity.id, organisation_id=id, name="" if id else entry, role=_PARTNERS[name], confirmed=settled == "1",
                rank=last,
            )  # fmt: skip
            self._add(partner, edit.line)
        return True

    def _take_items(self, items: list[NewItem]) -> None:
        """Actions that were added under a direction."""
        last: dict[str, str] = {}
        for item in items:
            after = self._records.get(last.get(item.after, item.after))
            if isinstance(after, Direction):
                before, parent, direction = "", None, after.id
            elif isinstance(after, StrategicAction):
                before, parent, direction = self._beside(after, item.depth)
            else:
                continue
            siblings = sorted(
                one.rank for one in self._records.values()
                if isinstance(one, StrategicAction) and (one.direction_id, one.parent_id) == (direction, parent) and one.rank > before
            )  # fmt: skip
            rank = rank_between(before or None, siblings[0] if siblings else None)
            made = StrategicAction(direction_id=direction, parent_id=parent, title=item.text, language=self._back.language, rank=rank)
            self._add(made, item.line)
            last[item.after] = made.id

    def _beside(self, after: StrategicAction, depth: int) -> tuple[str, str | None, str]:
        """Rank, parent and direction that an action at a depth has when it follows another."""
        chain = [after]
        while (above := self._records.get(chain[0].parent_id or "")) is not None and isinstance(above, StrategicAction):
            chain.insert(0, above)
        if depth >= len(chain):
            return "", after.id, after.direction_id
        beside = chain[depth]
        return beside.rank, beside.parent_id, beside.direction_id

    def _add(self, record: Record, line: int) -> None:
        self._records[record.id] = record
        self._new[record.id] = line
        self._cited.setdefault(record.id, []).append(line)

    # --- the proposal ----------------------------------------------------------------------------------------------------------------

    def _renamed(self, records: dict[str, Record]) -> dict[str, Record]:
        """The same records with ids of their own: another programme of this file has some of them."""
        ids = {id: new_id() for id in records}
        for old, new in ids.items():
            if old in self._cited:
                self._cited[new] = self._cited.pop(old)
        self._programme = replace(self._programme, id=ids[self._programme.id])
        return {ids[id]: replace(with_ids(record, ids), id=ids[id]) for id, record in records.items()}

    def _made(self, records: dict[str, Record]) -> Proposal:
        draft = Draft(self._programme.year)
        for record in records.values():
            draft.add(record, self._cited.get(record.id, ()), part_of=_owner_of(record, records))
        for number in self._back.plain:
            draft.cite(self._programme.id, number)
        lines = split_lines(self._text)
        plain = [(number, folded(line)) for number, line in lines]
        understood = {number for numbers in self._cited.values() for number in numbers}
        for record in records.values():
            if isinstance(record, Organisation) and record.note.strip():  # it stands behind the name, as it may in the next copy
                note = folded(record.note)
                found = (number for number, line in plain if note in line)
                draft.cite(record, *(number for number in found if number in understood))
        for record in records.values():  # what is printed nowhere by itself was read where its whole was
            if not draft.cited[record.id]:
                draft.cite(record, *draft.cited[draft.root(record.id)])
        document = SourceDocument(file_name=self._file_name, title=self._programme.title, language=self._back.language)
        draft.cited[self._programme.id] = dict.fromkeys(sorted(draft.cited[self._programme.id]))
        sources, links = draft.sources(document, lines, {})
        updates = tuple(self._updates(draft, records)) if self._is_same else ()
        states = {update.item: ItemState.GONE if update.gone else ItemState.CHANGED for update in reversed(updates)}
        groups = tuple(
            replace(group, items=tuple(replace(item, state=states.get(item.key, item.state)) for item in group.items))
            for group in make_groups(draft)
        )
        return Proposal(
            document=document, lines=tuple(sources), records=in_order(draft.records.values()), links=tuple(links), groups=groups,
            year=self._programme.year, organisation_name=self._programme.organisation_name, updates=updates, by_id=self._is_same,
        )  # fmt: skip

    def _updates(self, draft: Draft, records: dict[str, Record]) -> list[Update]:
        """What the file is to be told, for the file from which the copy was printed."""
        made = []

        def item_of(id: str) -> str:
            root = draft.root(id)
            return f"{kind_of(records[root])}:{root}"

        for id, changes in self._changed.items():
            if id in records and id not in self._new and id not in self._back.gone:
                made.append(Update(item=item_of(id), kind=kind_of(records[id]), id=id, fields=tuple(changes.items())))
        for (id, name), words in self._translated.items():
            if id in records:
                update = Update(
                    item=item_of(id), kind=kind_of(records[id]), id=id, fields=((name, words),), language=self._back.language
                )  # fmt: skip
                made.append(update)
        made += [Update(item=item_of(id), kind=kind_of(records[id]), id=id, gone=True) for id in sorted(self._back.gone) if id in records]
        return sorted(made, key=lambda one: one.gone and not one.item.endswith(one.id))


def _owner_of(record: Record, records: dict[str, Record]) -> str | None:
    """The record that a record is chosen or left out with in the review."""
    if type(record).__name__ in _WHOLES:
        return None
    if isinstance(record, StrategicAction):
        return record.direction_id
    if isinstance(record, AgendaItem | MeetingSession | Participation):
        return record.meeting_id
    if isinstance(record, Measurement):
        return record.indicator_id
    names = ("activity_id", "body_id", "rules_id", "organisation_id", "owner_id")
    if type(record).__name__ == "SeatTerm":
        seat = records.get(str(getattr(record, "seat_id", "")))
        return str(getattr(seat, "body_id", "")) or None
    return next((value for name in names if (value := getattr(record, name, None)) in records), None)
