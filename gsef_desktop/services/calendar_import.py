"""Importing calendar files (iCalendar): read them into a proposal, let the user review that, write it as one undoable edit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.domain.calendar_file import CalendarFile
from gsef_desktop.domain.calendar_proposal import CalendarProposal, EventState, FieldDifference, ProposedEvent, ProposedOther, Shown
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.field_words import field_word, value_word
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services.calendar_matching import match_files
from gsef_desktop.services.calendar_writing import Writer
from gsef_desktop.services.files import CALENDAR_SUFFIXES, make_backup_before_import
from gsef_desktop.storage.queries.calendar_files import newest_transaction

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace

Report = Callable[..., None]
"""Is told the share done (0 to 1) and what is being done; raises Cancelled to stop the work."""

MOST_BYTES = 32 * 1024 * 1024
"""A larger file is refused; a calendar of ten thousand events has some five million."""

LARGE = 50
"""An import of more components than this keeps a backup first."""

_STEP = 250
"""After how many components the progress is told."""


def is_calendar_file(path: Path) -> bool:
    """Whether a file is a calendar file, by its ending or else by how it begins.  False where it cannot be read."""
    if path.suffix.lower() in CALENDAR_SUFFIXES:
        return True
    try:
        with path.open("rb") as file:
            start = file.read(200)
    except OSError:
        return False
    return start.lstrip(b"\xef\xbb\xbf \t\r\n").upper().startswith(b"BEGIN:VCALENDAR")


def propose_calendar(
    workspace: Workspace,
    *,
    paths: Sequence[Path] = (),
    data: Sequence[tuple[str, bytes]] = (),
    zones: Mapping[str, str] | None = None,
    progress: Report | None = None,
) -> CalendarProposal:
    """Read calendar files, and pairs of a name and bytes, into a proposal; nothing is written.

    `zones` answers which IANA zone is meant by a name that nobody knows; what is not answered stands in `unknown_zones`, and the events
    that name it cannot be imported.  Raises GsefError where a file cannot be read or is no calendar file, and what `progress` raises.
    """
    sources: list[tuple[str, Path | bytes]] = [*((path.name, path) for path in paths), *data]
    files = []
    for number, (name, source) in enumerate(sources):
        within = _part(progress, number / len(sources) * 0.8, 0.8 / len(sources))
        files.append(_read(name, _bytes_of(source) if isinstance(source, Path) else source, dict(zones or {}), within))
    _tell(progress, 0.8, message("Comparing with the file"))
    return propose_read(workspace, files=files)


def propose_read(workspace: Workspace, *, files: Sequence[CalendarFile]) -> CalendarProposal:
    """The same for calendar files that have been read already."""
    with workspace.read() as reader:
        return match_files(reader, files)


def apply_calendar(
    workspace: Workspace,
    *,
    proposal: CalendarProposal,
    accepted: Collection[str] | None = None,
    language: str = "en",
    progress: Report | None = None,
) -> Changes:
    """Write the accepted components (keys of the proposal; None: what is new or changed) in one undoable edit.

    `language` (ISO 639-1) is that of the titles.  What the file has in the same form, and events whose time zone is not known, are left
    out; if nothing is left, nothing is written.  Before a large import a backup is kept.  Raises what `progress` raises: then nothing has
    been written.
    """
    events, others = _chosen(workspace, proposal, accepted)
    if not events and not others:
        return Changes()
    _tell(progress, 0.0, message("Writing"))
    if len(events) + len(others) > LARGE:
        make_backup_before_import(workspace)
    with workspace.edit(_label(proposal), kind="import") as unit:
        writer = Writer(unit, language)
        for start in range(0, len(events), _STEP):
            _tell(progress, 0.05 + 0.85 * start / len(events), message("Writing"))
            writer.write_events(events[start : start + _STEP])
        writer.write_others(others)
        _tell(progress, 0.95, message("Writing"))
        writer.finish()
    return unit.changes


def zone_names() -> list[str]:
    """The IANA names of all time zones that can be meant, sorted; historical aliases are left out where they have no region."""
    from zoneinfo import available_timezones

    return [*sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/"))), "UTC"]


def _chosen(
    workspace: Workspace, proposal: CalendarProposal, accepted: Collection[str] | None
) -> tuple[list[ProposedEvent], list[ProposedOther]]:
    """What is to be written, repeated events before their changed occurrences.

    What has been changed in the file since the proposal was made is left out where it is there meanwhile, as by a second click.
    """
    keys = proposal.proposed_keys if accepted is None else frozenset(accepted)
    with workspace.read() as reader:
        if newest_transaction(reader) != proposal.seen:
            proposal = _again(match_files(reader, _files_of(proposal)), proposal)
    nothing = (EventState.SAME, EventState.SUPERSEDED)
    events = [one for one in proposal.events if one.key in keys and one.state not in nothing and not one.zone]
    events.sort(key=lambda one: bool(one.event.occurrence))
    return events, [one for one in proposal.others if one.key in keys and one.state is not EventState.SAME]


def _files_of(proposal: CalendarProposal) -> list[CalendarFile]:
    """One file that holds what a proposal has, in its order."""
    others = tuple(one.component for one in proposal.others)
    return [CalendarFile(name="", events=tuple(one.event for one in proposal.events), others=others)]


def _again(fresh: CalendarProposal, before: CalendarProposal) -> CalendarProposal:
    """A new comparison under the keys of the one that the user has seen."""
    from dataclasses import replace

    events = tuple(
        replace(new, key=old.key, file=old.file, zone=old.zone, needs=old.needs, reply_only=old.reply_only)
        for new, old in zip(fresh.events, before.events, strict=True)
    )
    others = tuple(replace(new, key=old.key, file=old.file) for new, old in zip(fresh.others, before.others, strict=True))
    return replace(before, events=events, others=others, seen=fresh.seen)


def _label(proposal: CalendarProposal) -> Message:
    if len(proposal.files) == 1:
        return message("Import {file}", file=proposal.files[0])
    return message("Import {count} calendar files", count=len(proposal.files))


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _too_large(path.name)
        return path.read_bytes()
    except OSError as error:
        raise GsefError(
            message("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror or error),
            meaning=message("Nothing has been imported."),
        ) from error


def _too_large(name: str) -> GsefError:
    """The error for a file that is too large to be a calendar."""
    return GsefError(
        message("{file} is too large for a calendar file.", file=name),
        meaning=message("Nothing has been imported."),
        remedy=message("Split it into several files of at most {size} MB.", size=MOST_BYTES >> 20),
    )


def _read(name: str, data: bytes, zones: dict[str, str], progress: Report) -> CalendarFile:
    from gsef_desktop.interchange.calendar_files import read_calendar

    return read_calendar(data, name=name, zones=zones, progress=progress)


def _part(progress: Report | None, start: float, share: float) -> Report:
    """The progress of one file among several."""

    def report(done: float, what: Message | None = None) -> None:
        _tell(progress, start + share * max(0.0, done), what)

    return report


def _tell(progress: Report | None, share: float, what: Message | None) -> None:
    if progress is not None:
        progress(share, what)


# --- in words -----------------------------------------------------------------------------------------------------------------------


def difference_words(difference: FieldDifference, language: str, render: Callable[[Message], str]) -> tuple[str, str, str]:
    """A difference in words: what the field is called, its value before, its value after."""
    return (
        render(_FIELD_WORDS.get(difference.field) or field_word(difference.field)),
        shown_value(difference.field, difference.before, language, render),
        shown_value(difference.field, difference.after, language, render),
    )


def shown_value(field: str, value: Shown, language: str, render: Callable[[Message], str]) -> str:
    """A value in words, on one line; empty for nothing."""
    if isinstance(value, TimeFrame):
        return moment_words(value, language, render)
    if isinstance(value, Place):
        return value.text
    if isinstance(value, tuple):
        return "; ".join(one if isinstance(one, str) else _attendee_words(one.name or one.mail, one.reply.value, render) for one in value)
    word = value_word(field, value)
    return render(word) if word is not None else " ".join(str(value).split())


def moment_words(time: TimeFrame, language: str, render: Callable[[Message], str]) -> str:
    """A time frame with its zone and whether it is settled, resolved as it will be kept."""
    words = write_time(time, language, style="short")
    if time.start_time is not None:
        words = f"{words} ({time.zone})" if time.zone else render(message("{time} (no time zone)", time=words))
    return render(message("{time}, tentative", time=words)) if time.is_known and time.date_certainty.value == "tentative" else words


def _attendee_words(name: str, reply: str, render: Callable[[Message], str]) -> str:
    word = value_word("reply", reply)
    return f"{name}: {render(word)}" if word is not None and reply != "none" else name


_FIELD_WORDS = {
    "attendees": message("Attendees"),
    "organizer": message("Organizer"),
    "categories": message("Categories"),
    "repetition": message("Repetition"),
}


def review_rows(proposal: CalendarProposal) -> list[dict[str, object]]:
    """The proposal as plain objects for scripts: one for each component, each with its `section`."""
    rows: list[dict[str, object]] = []
    for one in proposal.events:
        event, time = one.event, one.event.time
        rows.append(
            {
                "section": one.state.value, "key": one.key, "file": one.file, "kind": "VEVENT", "uid": event.uid, "title": event.title,
                "occurrence": event.occurrence, "sequence": event.sequence, "activity": one.activity_id,
                "time": {
                    "earliest": time.earliest and time.earliest.isoformat(), "latest": time.latest and time.latest.isoformat(),
                    "start": time.start_time and time.start_time.isoformat(), "end": time.end_time and time.end_time.isoformat(),
                    "zone": time.zone, "text": time.text, "date_certainty": time.date_certainty.value,
                },
                "place": event.place.text, "unknown_zone": one.zone,
                "changes": [dict(zip(("field", "before", "after"), difference_words(each, "en", str), strict=True))
                            for each in one.differences],
            }
        )  # fmt: skip
    rows += [
        {"section": one.state.value, "key": one.key, "file": one.file, "kind": one.component.kind, "uid": one.component.uid,
         "title": one.component.title}
        for one in proposal.others
    ]  # fmt: skip
    rows += [
        {"section": "unreadable", "file": part.file, "kind": part.component.kind, "uid": part.component.uid, "title": part.component.title,
         "line": part.component.line, "reason": str(part.component.reason)}
        for part in proposal.unreadable
    ]  # fmt: skip
    rows += [{"section": "warning", "file": one.file, "reason": str(one.text)} for one in proposal.warnings]
    return rows


def summary_lines(proposal: CalendarProposal) -> list[str]:
    """The proposal in a few lines of English, for the command line."""
    said = [", ".join(proposal.files)]
    for state, name in ((EventState.NEW, "New"), (EventState.CHANGED, "Changed"), (EventState.OLDER, "Older than the file"),
                        (EventState.SAME, "Same"), (EventState.SUPERSEDED, "Replaced by a newer version in these files")):  # fmt: skip
        found = proposal.of_state(state)
        said.append(f"{name}: {len(found)}")
        if state is EventState.SAME:
            continue
        for one in found:
            said.append(f"  {moment_words(one.event.time, 'en', str)}  {one.event.title}")
            for difference in one.differences:
                name_, before, after = difference_words(difference, "en", str)
                said.append(f"    {name_}: {before or '–'} → {after or '–'}")
    others = [one for one in proposal.others if one.state is not EventState.SAME]
    said.append(f"Kept as they are: {len(others)}")
    said.append(f"Unreadable: {len(proposal.unreadable)}")
    said += [f"  {part.component.kind} {part.component.title or part.component.uid}, line {part.component.line}: {part.component.reason}"
             for part in proposal.unreadable]  # fmt: skip
    return [*said, *(f"{one.file}: {one.text}" for one in proposal.warnings)]
