"""What the checks find: clashes, missing details and what is wrong in bodies are computed, contradictions come with an imported document.

A computed finding has no row in the file until somebody sets it aside; its key then tells that it is the same one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.clashes import Clash
from gsef_desktop.domain.findings import FindingSource, FindingView
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import ActivityStatus, Finding, FindingKind, FindingState, Severity, SourceDocument, SourceLine, SourceLink
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services.calendar import clashes_among, years
from gsef_desktop.services.checks_bodies import day_of_checks, findings_of_bodies
from gsef_desktop.services.listing_values import FindingEntry, SourceEntry
from gsef_desktop.services.naming import short_place
from gsef_desktop.storage.queries.calendar import activities_of_year
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

KINDS = (FindingKind.CLASH, FindingKind.CONTRADICTION, FindingKind.MISSING)
"""The kinds of finding in the order in which they are shown."""


def findings(workspace: Workspace, *, year: int, language: str = "en", with_set_aside: bool = False) -> list[FindingView]:
    """The findings of a year's activities and all that came with imported documents, by kind.

    Dates in the sentences are written in `language`.  Settled findings are left out, those set aside unless asked for.
    """
    with workspace.read() as reader:
        rows = activities_of_year(reader, year=year, language=language)
        stored = reader.all(Finding)
        lines = _source_lines(reader, [row.id for row in rows])
        sources = {row.id: _source(row, lines, language) for row in rows}
        bodies = findings_of_bodies(reader, day=day_of_checks(year), language=language)
        found = [*_clashes(rows, sources, language), *_missing(rows, sources), *bodies]
        states = {finding.key: finding for finding in stored}
        computed = [_with_state(view, states.get(view.key)) for view in found]
        kept = sorted(_views([finding for finding in stored if _is_kept(finding)], reader), key=_weight)
    keys = {view.key for view in computed}
    everything = [*computed, *(view for view in kept if view.key not in keys)]
    wanted = {FindingState.OPEN, FindingState.SET_ASIDE} if with_set_aside else {FindingState.OPEN}
    return sorted((view for view in everything if view.state in wanted), key=lambda view: KINDS.index(view.kind))


def _weight(view: FindingView) -> tuple[int, int]:
    """The gravest first, and then as they stand in the document."""
    return list(Severity).index(view.severity), min((source.line or 0 for source in view.sources), default=0)


def count_findings(workspace: Workspace, *, year: int, rows: Sequence[CalendarRow] | None = None) -> dict[FindingKind, int]:
    """How many findings of each kind are open.  `rows` are the activities of the year, if they have been read already."""
    with workspace.read() as reader:
        if rows is None:
            rows = activities_of_year(reader, year=year, language="en")
        stored = reader.all(Finding)
        bodies = findings_of_bodies(reader, day=day_of_checks(year), language="en")
    computed = {clash.key: FindingKind.CLASH for clash in clashes_among(rows)}
    computed.update((finding.key, finding.kind) for finding in bodies)
    computed.update((key, FindingKind.MISSING) for row in rows if (key := _missing_key(row)))
    states = {finding.key: finding.state for finding in stored}
    kept = [finding for finding in stored if _is_kept(finding) and finding.key not in computed and finding.state is FindingState.OPEN]
    counts = Counter(kind for key, kind in computed.items() if states.get(key, FindingState.OPEN) is FindingState.OPEN)
    counts.update(finding.kind for finding in kept)
    return {kind: counts[kind] for kind in KINDS}


def _is_kept(finding: Finding) -> bool:
    """Whether a finding in the file stands for itself, and not only for the state of one that is computed."""
    return bool(finding.sources) or finding.kind is FindingKind.CONTRADICTION


def set_aside(workspace: Workspace, *, finding: FindingView) -> Changes:
    """Put a finding aside: it is no longer counted until it is taken up again."""
    return _set_state(workspace, finding, FindingState.SET_ASIDE, message("Set aside a finding"))


def take_up(workspace: Workspace, *, finding: FindingView) -> Changes:
    """Count a finding again that was set aside."""
    return _set_state(workspace, finding, FindingState.OPEN, message("Take up a finding again"))


def settle(workspace: Workspace, *, finding: FindingView) -> Changes:
    """Say that a contradiction has been dealt with."""
    return _set_state(workspace, finding, FindingState.RESOLVED, message("Settle a finding"))


def list_findings(workspace: Workspace, *, year: int | None = None) -> list[FindingEntry]:
    """The open findings of one year, or of every year that has activities, for scripts."""
    seen: dict[str, FindingView] = {}
    for each in [year] if year is not None else years(workspace):
        seen.update((view.key, view) for view in findings(workspace, year=each))
    return [
        FindingEntry(
            id=view.id,
            kind=view.kind.value,
            severity=view.severity.value,
            title=str(view.title),
            explanation=str(view.explanation) if view.explanation else "",
            subjects=tuple(ref.id for ref in view.subjects),
            sources=tuple(SourceEntry(document=one.document, line=one.line, text=one.text) for one in view.sources),
        )
        for view in seen.values()
    ]


def _set_state(workspace: Workspace, view: FindingView, state: FindingState, label: Message) -> Changes:
    with workspace.edit(label) as unit:
        known = unit.find(Finding, view.id)
        if known is not None:
            unit.update(Finding, known.id, state=state)
        else:
            unit.add(
                Finding(
                    kind=view.kind,
                    key=view.key,
                    severity=view.severity,
                    state=state,
                    title=view.title.to_json(),
                    explanation=view.explanation.to_json() if view.explanation else "",
                    subjects=tuple(f"{ref.kind}:{ref.id}" for ref in view.subjects),
                )
            )
    return unit.changes


def _with_state(view: FindingView, stored: Finding | None) -> FindingView:
    return view if stored is None else replace(view, id=stored.id, state=stored.state)


def _source_lines(reader: Reader, activity_ids: Sequence[str]) -> dict[str, FindingSource]:
    """The first line of a document that each activity was read from."""
    links = reader.all(SourceLink, owner_kind="activity", owner_id=list(activity_ids)) if activity_ids else []
    lines = {line.id: line for line in reader.all(SourceLine, id=sorted({link.source_line_id for link in links}))} if links else {}
    documents = {document.id: document.file_name for document in reader.all(SourceDocument)}
    by_activity: dict[str, list[SourceLine]] = defaultdict(list)
    for link in links:
        if (line := lines.get(link.source_line_id)) is not None:
            by_activity[link.owner_id].append(line)
    first = {activity_id: min(found, key=lambda line: line.line) for activity_id, found in by_activity.items()}
    return {
        activity_id: FindingSource(
            text=line.text,
            section=line.section,
            document=documents.get(line.document_id, ""),
            line=line.line,
            ref=RecordRef("activity", activity_id),
        )
        for activity_id, line in first.items()
    }


def _source(row: CalendarRow, lines: dict[str, FindingSource], language: str) -> FindingSource:
    """An activity as a source: what the file says today, and the line of the document that it came from."""
    days = write_time(row.time, language, with_year=False)
    text = ", ".join(part for part in (row.title, short_place(row.place, language), days) if part)
    line = lines.get(row.id)
    if line is None:
        return FindingSource(text=text, mark=days, ref=RecordRef("activity", row.id))
    return FindingSource(text=text, mark=days, section=line.section, document=line.document, line=line.line, ref=line.ref)


def _clashes(rows: Iterable[CalendarRow], sources: Mapping[str, FindingSource], language: str) -> list[FindingView]:
    """Activities on the same days in different cities."""
    by_id = {row.id: row for row in rows}
    return [_clash_view(clash, by_id, sources, language) for clash in clashes_among(by_id.values())]


def _clash_view(clash: Clash, rows: Mapping[str, CalendarRow], sources: Mapping[str, FindingSource], language: str) -> FindingView:
    sides = [[rows[each] for each in side] for side in (clash.first, clash.second)]
    days = write_time(clash.time, language, with_year=False)
    here, there = (short_place(side[0].place, language) for side in sides)
    return FindingView(
        id=None,
        key=clash.key,
        kind=FindingKind.CLASH,
        severity=Severity.ERROR,
        state=FindingState.OPEN,
        title=message("{here} and {there}, {days}", here=here, there=there, days=days),
        subjects=tuple(RecordRef("activity", row.id) for side in sides for row in side),
        sources=tuple(sources[row.id] for row in (sides[0][0], sides[1][0], *sides[0][1:], *sides[1][1:])),
    )


def _missing(rows: Iterable[CalendarRow], sources: Mapping[str, FindingSource]) -> list[FindingView]:
    """Activities without a day or without a place."""
    made = []
    for row in rows:
        key = _missing_key(row)
        if not key:
            continue
        no_day, no_place = not row.time.has_days, not row.place.is_known
        if no_day and no_place:
            title = message("{title}: day and place not known", title=row.title)
        elif no_day:
            title = message("{title}: day not known", title=row.title)
        else:
            title = message("{title}: place not known", title=row.title)
        made.append(
            FindingView(
                id=None,
                key=key,
                kind=FindingKind.MISSING,
                severity=Severity.WARNING,
                state=FindingState.OPEN,
                title=title,
                subjects=(RecordRef("activity", row.id),),
                sources=(sources[row.id],),
            )
        )
    return made


def _missing_key(row: CalendarRow) -> str:
    """The key of the finding that an activity lacks its day or its place; "" where it lacks neither or is past planning."""
    no_day, no_place = not row.time.has_days, not row.place.is_known
    if row.status is not ActivityStatus.PLANNED or not (no_day or no_place):
        return ""
    return f"missing:{row.id}:{'day' if no_day else ''}:{'place' if no_place else ''}"


_sentence = lru_cache(maxsize=4096)(Message.from_json)
"""A sentence that is kept in the file; the same few are read at every look."""


def _views(found: Sequence[Finding], reader: Reader) -> list[FindingView]:
    """Findings that are kept in the file, with the lines they rest on."""
    ids = sorted({line_id for finding in found for line_id in finding.sources})
    lines = {line.id: line for line in reader.all(SourceLine, id=ids)} if ids else {}
    documents = {document.id: document.file_name for document in reader.all(SourceDocument)} if ids else {}
    return [_view(finding, lines, documents) for finding in found]


def _view(finding: Finding, lines: Mapping[str, SourceLine], documents: Mapping[str, str]) -> FindingView:
    sources = []
    for index, line_id in enumerate(finding.sources):
        if (line := lines.get(line_id)) is not None:
            mark = finding.marks[index] if index < len(finding.marks) else ""
            name = documents.get(line.document_id, "")
            sources.append(FindingSource(text=line.text, mark=mark, section=line.section, document=name, line=line.line))
    return FindingView(
        id=finding.id,
        key=finding.key,
        kind=finding.kind,
        severity=finding.severity,
        state=finding.state,
        title=_sentence(finding.title),
        explanation=_sentence(finding.explanation) if finding.explanation else None,
        subjects=tuple(RecordRef(*subject.split(":", 1)) for subject in finding.subjects),
        sources=tuple(sources),
    )
