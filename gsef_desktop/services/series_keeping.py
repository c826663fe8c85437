"""What keeps a repeated activity and its occurrences together: its rule, its exceptions, and the occurrences that were changed.

Within an edit that the caller has begun.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Recurrence, link_id
from gsef_desktop.domain.repetition import Occurrence, RepeatedActivity, Start, day_of, frame_of, read_start, repeated
from gsef_desktop.services.meeting_sessions import move_sessions
from gsef_desktop.services.removal import delete_with_dependents

if TYPE_CHECKING:  # rules are read only where something is repeated
    from gsef_desktop.domain.recurrence_rules import Rule
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit

_ITS_OWN = {"id", "time", "repeats_id", "occurrence", "split_from_id", "rank", "programme_id", "actual_participants"}
"""Fields of a changed occurrence that never follow the repeated activity."""


def recurrence_of(reader: Reader, activity_id: str) -> Recurrence | None:
    """How an activity is repeated, None where it is not."""
    return reader.find(Recurrence, link_id("recurrence", activity_id))


def series_of(reader: Reader, activity: Activity) -> RepeatedActivity | None:
    """A repeated activity as it is expanded, None where it is not repeated.  Raises Invalid while its days are not known."""
    recurrence = recurrence_of(reader, activity.id)
    if recurrence is None:
        return None
    return repeated(activity, recurrence, tuple(one.occurrence for one in reader.all(Activity, repeats_id=activity.id)))


def keep_recurrence(unit: Unit, activity: Activity, *, rule: str, dates: Iterable[str], exceptions: Iterable[str]) -> Recurrence:
    """Write how an activity is repeated, with the first and the last day that follow from it."""
    from gsef_desktop.interchange.recurrence import first_and_last

    made = Recurrence(
        id=link_id("recurrence", activity.id), activity_id=activity.id, rule=rule,
        dates=tuple(sorted(set(dates))), exceptions=tuple(sorted(set(exceptions))), first=date.min,
    )  # fmt: skip
    first, last = first_and_last(repeated(activity, made))
    made = replace(made, first=first, last=last)
    if unit.find(Recurrence, made.id) is None:
        return unit.add(made)
    return unit.update(Recurrence, made.id, rule=made.rule, dates=made.dates, exceptions=made.exceptions, first=made.first, last=made.last)


def follow(unit: Unit, before: Activity, after: Activity) -> None:
    """After a repeated activity was changed, let its rule, exceptions and changed occurrences follow; nothing for any other.

    A changed occurrence follows in every field in which it was still like the activity, its days included; what was changed of it stays.
    Raises Invalid where it would have no days any more.
    """
    if before == after:
        return
    recurrence = recurrence_of(unit, after.id)
    if recurrence is None:
        return
    if not after.time.has_days:
        raise Invalid(
            message("{title} is repeated and needs its day.", title=after.title), meaning=message("Nothing was changed."),
            remedy=message("Change only one occurrence, or end the repetition first."),
        )  # fmt: skip
    changed = unit.all(Activity, repeats_id=after.id)
    starts: Mapping[str, Start] = {one.occurrence: read_start(one.occurrence) for one in changed}
    if before.time != after.time and before.time.has_days:
        starts = _follow_time(unit, before, after, recurrence, changed)
    for one in changed:
        updates: dict[str, Any] = {
            name: getattr(after, name)
            for name in (each.name for each in fields(Activity) if each.name not in _ITS_OWN)
            if getattr(before, name) != getattr(after, name) and getattr(one, name) == getattr(before, name)
        }
        start = starts[one.occurrence]
        if before.time.has_days and one.time == frame_of(before.time, repeated(before, recurrence).fitting(read_start(one.occurrence))):
            updates["time"] = frame_of(after.time, start)
        if start.isoformat() != one.occurrence:
            updates["occurrence"] = start.isoformat()
        if updates:
            move_sessions(unit, one, unit.update(Activity, one.id, **updates))


def _follow_time(unit: Unit, before: Activity, after: Activity, recurrence: Recurrence, changed: list[Activity]) -> dict[str, Start]:
    """Shift the rule, the further dates and the exceptions; returns the new starts of the changed occurrences."""
    from gsef_desktop.domain.recurrence_rules import write_rules

    old = repeated(before, recurrence)
    bare = repeated(after, replace(recurrence, rule="", dates=(), exceptions=()))
    if old.start == bare.start:
        keep_recurrence(unit, after, rule=recurrence.rule, dates=recurrence.dates, exceptions=recurrence.exceptions)
        return {one.occurrence: read_start(one.occurrence) for one in changed}
    rules = _shifted(old, bare)
    moved = _moved(rules, old, bare, [*recurrence.exceptions, *(one.occurrence for one in changed)])
    keep_recurrence(
        unit, after, rule=write_rules(tuple(new for _, new in rules)),
        dates=[_by_delta(old, bare, text).isoformat() for text in recurrence.dates],
        exceptions=[moved[text].isoformat() for text in recurrence.exceptions],
    )  # fmt: skip
    return moved


def shifted_rules(old: RepeatedActivity, new: RepeatedActivity) -> str:
    """The rules of `old` for an activity that begins as `new` does: they give as many occurrences."""
    from gsef_desktop.domain.recurrence_rules import write_rules

    return write_rules(tuple(rule for _, rule in _shifted(old, new)))


def _shifted(old: RepeatedActivity, new: RepeatedActivity) -> list[tuple[Rule, Rule]]:
    """Each rule with what it becomes."""
    from gsef_desktop.domain.recurrence_rules import read_rules
    from gsef_desktop.domain.recurrence_shift import shifted

    pairs = [(rule, shifted(rule, old.first, new.first)) for rule in read_rules(old.rule)]
    return [(rule, _lasting_as_long(rule, old, later, new)) for rule, later in pairs]


def _lasting_as_long(rule: Rule, old: RepeatedActivity, new_rule: Rule, new: RepeatedActivity) -> Rule:
    """A rule that ends on a day ends later or earlier if it would otherwise lose or gain occurrences by the shift."""
    from gsef_desktop.domain.recurrence_rules import ending_at, local_until
    from gsef_desktop.interchange.recurrence import MOST_STARTS, rule_starts

    if not rule.until:
        return new_rule
    count = len(rule_starts(rule, old))
    if count >= MOST_STARTS:
        return new_rule
    endless = replace(new_rule, until="")
    ends = rule_starts(endless, new, most=count + 1)
    until = local_until(new_rule, new.zone)
    if not ends or until is None or len(ends) <= count:
        return new_rule
    last = new.fitting(until) if isinstance(until, datetime) or new.at is None else datetime.combine(until, datetime.max.time())
    if count and ends[count - 1] <= last < ends[count]:
        return new_rule
    return ending_at(new_rule, ends[count - 1] if count else new.start, new.zone)


def _moved(rules: list[tuple[Rule, Rule]], old: RepeatedActivity, new: RepeatedActivity, texts: list[str]) -> dict[str, Start]:
    """To which start each of the old ones has moved: the third of a rule to the third of the shifted rule; any other by as many days."""
    from gsef_desktop.interchange.recurrence import rule_starts

    wanted = {text: old.fitting(read_start(text)) for text in texts}
    places: dict[Start, Start] = {old.start: new.start}
    if wanted:
        latest = max(wanted.values())
        for rule, new_rule in rules:
            before = rule_starts(rule, old, last=latest)
            places.update(zip(before, rule_starts(new_rule, new, most=len(before)) if before else [], strict=False))
    return {text: places.get(start) or _by_delta(old, new, text) for text, start in wanted.items()}


def _by_delta(old: RepeatedActivity, new: RepeatedActivity, text: str) -> Start:
    start = old.fitting(read_start(text))
    try:
        day = day_of(start) + (new.first - old.first)
    except OverflowError:
        day = day_of(start)
    if new.at is None:
        return day
    own_time = isinstance(start, datetime) and old.at is not None and start.time() != old.at
    return datetime.combine(day, start.time() if own_time and isinstance(start, datetime) else new.at)


def needed(series: RepeatedActivity | None) -> RepeatedActivity:
    """The series of an activity that must be repeated.  Raises NotFound."""
    if series is None:
        raise NotFound(message("This activity is not repeated any more."), meaning=message("Nothing was changed."))
    return series


def leave_out(unit: Unit, master: Activity, series: RepeatedActivity, start: Start) -> None:
    """Let an occurrence not take place: it becomes an exception, what it was changed to is deleted, and with the last one the activity."""
    from gsef_desktop.interchange.recurrence import expand

    for one in unit.all(Activity, repeats_id=master.id):
        if series.fitting(read_start(one.occurrence)) == start:
            delete_with_dependents(unit, Activity, one.id)
    kept = keep_recurrence(unit, master, rule=series.rule, dates=series.dates, exceptions=[*series.exceptions, start.isoformat()])
    left = needed(series_of(unit, master))
    if not left.changed and kept.last is not None and not expand([left], kept.first, kept.last):
        delete_with_dependents(unit, Activity, master.id)


def delete_from_series(unit: Unit, activity: Activity) -> bool:
    """Delete a changed occurrence so that it does not come back by the rule; False for any other activity, of which nothing is done."""
    master = unit.find(Activity, activity.repeats_id)
    series = series_of(unit, master) if master is not None and master.time.has_days else None
    if master is None or series is None:
        return False
    leave_out(unit, master, series, series.fitting(read_start(activity.occurrence)))
    return True


def update_following(unit: Unit, activity_id: str, **fields: object) -> Activity:
    """Set fields of an activity, and let the sessions of its meeting follow, and its occurrences where it is repeated.

    Raises NotFound, Invalid.
    """
    before = unit.get(Activity, activity_id)
    after = unit.update(Activity, activity_id, **fields)
    follow(unit, before, after)
    move_sessions(unit, before, after)
    return after


# --- dividing a series ----------------------------------------------------------------------------------------------------------------


def divided(series: RepeatedActivity, start: Start) -> tuple[RepeatedActivity, RepeatedActivity]:
    """The series before `start`, and the one that begins with it.  Exceptions and further dates go to the part that they belong to.

    Raises Invalid where no rule says the same from `start` on, as where a further date lies between the weeks of a fortnightly rule.
    """
    from gsef_desktop.domain.recurrence_rules import ending_at, local_until, read_rules, write_rules
    from gsef_desktop.domain.recurrence_shift import spelled_out
    from gsef_desktop.interchange.recurrence import rule_starts

    start = series.fitting(start)
    end: Start = start - timedelta(seconds=1) if isinstance(start, datetime) else start - timedelta(days=1)
    earlier: list[Rule] = []
    later: list[Rule] = []
    for rule in read_rules(series.rule):
        count = len(rule_starts(rule, series, last=end, most=rule.count or 1)) if end >= series.start else 0
        from_here = spelled_out(rule, series.start, start)
        if rule.count is not None:
            earlier += [replace(rule, count=count)] if count else []
            later += [replace(from_here, count=rule.count - count)] if rule.count > count else []
            continue
        until = local_until(rule, series.zone)
        if until is not None and day_of(until) < day_of(start):
            earlier.append(rule)
            continue
        later.append(from_here)
        if count:
            earlier.append(ending_at(rule, end, series.zone))
    before = replace(
        series, rule=write_rules(tuple(earlier)), dates=_on_side(series, series.dates, start, later=False),
        exceptions=_on_side(series, series.exceptions, start, later=False), changed=(),
    )  # fmt: skip
    after = replace(
        series, first=day_of(start), at=start.time() if isinstance(start, datetime) else None, rule=write_rules(tuple(later)),
        dates=tuple(text for text in _on_side(series, series.dates, start, later=True) if series.fitting(read_start(text)) != start),
        exceptions=_on_side(series, series.exceptions, start, later=True), changed=(),
    )  # fmt: skip
    _check_division(series, start, before, after)
    return before, after


def _on_side(series: RepeatedActivity, texts: Iterable[str], start: Start, *, later: bool) -> tuple[str, ...]:
    return tuple(text for text in texts if (series.fitting(read_start(text)) >= start) is later)


def _check_division(series: RepeatedActivity, start: Start, before: RepeatedActivity, after: RepeatedActivity) -> None:
    """The two parts must take place when the whole does, over the years that anybody looks at."""
    from gsef_desktop.interchange.recurrence import expand

    day = day_of(start)
    first = series.first if day - series.first < timedelta(days=800) else day - timedelta(days=800)
    last = day + timedelta(days=800) if day < date(9990, 1, 1) else day
    whole = _starts(expand([replace(series, changed=())], first, last))
    parts = {one for one in _starts(expand([before], first, last)) if one < start} | _starts(expand([after], first, last))
    # what began before the days looked at may still last
    if {one for one in whole if day_of(one) >= first} != {one for one in parts if day_of(one) >= first} - _excepted(series, start):
        raise Invalid(
            message("The repetition cannot be divided here: its rule would give other days from then on."),
            meaning=message("Nothing was changed."), remedy=message("Change only this one, or all of them."),
        )  # fmt: skip


def _starts(found: Iterable[Occurrence]) -> set[Start]:
    return {one.start for one in found}


def _excepted(series: RepeatedActivity, start: Start) -> set[Start]:
    """The dividing start itself does not take place in the whole where it is one of a changed or excepted occurrence."""
    excepted = {series.fitting(read_start(text)) for text in series.exceptions}
    return {start} & excepted
