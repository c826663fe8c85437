"""What an import of replies would do, in words: for the review in the window and for the command line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from gsef_desktop.domain.field_words import field_word, value_word
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Capacity, Mode, Reply
from gsef_desktop.domain.reply_proposal import ProposedReply, ReplyDifference, ReplyProposal, ReplyState, Value
from gsef_desktop.domain.table_file import column_letters

_WORDS = {"person": message("Person"), "organisation": message("Organisation"), "substitute_for": message("Substitute for")}
_STATES = (
    (ReplyState.CHANGED, "Changed"), (ReplyState.DOUBTFUL, "Doubtful"), (ReplyState.NEW, "Not in the list"),
    (ReplyState.OLDER, "Older than what is noted"), (ReplyState.SAME, "The same as in the list"),
)  # fmt: skip


def difference_words(difference: ReplyDifference, render: Callable[[Message], str]) -> tuple[str, str, str]:
    """A difference in words: what the field is called, its value before, its value after."""
    name = difference.field
    word = _WORDS.get(name) or field_word(name)
    return render(word), shown_value(name, difference.before, render), shown_value(name, difference.after, render)


def shown_value(field: str, value: Value, render: Callable[[Message], str]) -> str:
    """A value in words, on one line; empty for nothing."""
    if value is None or value is Reply.NONE or value is Mode.UNKNOWN or value is Capacity.NONE:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if field == "language":
        return value.upper()
    word = value_word(field, value)
    return render(word) if word is not None else " ".join(str(value).split())


def who_replies(one: ProposedReply) -> str:
    """Who a line is from, as it says itself."""
    sender = one.draft.sender
    named = " ".join(part for part in (sender.honorific, sender.name) if part)
    return ", ".join(dict.fromkeys(part for part in (named, sender.organisation, sender.mail if not named else "") if part))


def review_rows(proposal: ReplyProposal) -> list[dict[str, object]]:
    """The proposal as plain objects for scripts: one for each line, each with its `section`."""
    rows: list[dict[str, object]] = [
        {
            "section": one.state.value, "key": one.key, "row": one.draft.row, "name": one.draft.sender.name,
            "organisation": one.draft.sender.organisation, "mail": one.draft.sender.mail,
            "reply": one.draft.values.reply.value if one.draft.values.reply is not None else None, "participant": one.participation_id,
            "person": one.person_id, "substitute_for": one.substitute_for_id, "like": one.like, "why": str(one.why) if one.why else "",
            "changes": [dict(zip(("field", "before", "after"), difference_words(each, str), strict=True)) for each in one.differences],
        }
        for one in proposal.replies
    ]  # fmt: skip
    rows += [{"section": "unread", "row": one.row, "text": one.text, "reason": str(one.reason)} for one in proposal.unread]
    rows += [
        {"section": "remark", "cell": f"{column_letters(one.column)}{one.row}", "heading": one.header, "text": one.text,
         "reason": str(one.reason)}
        for one in proposal.remarks
    ]  # fmt: skip
    if proposal.table is not None:
        rows += [{"section": "warning", "reason": str(one)} for one in proposal.table.warnings]
        rows += [{"section": "left-out", "heading": heading} for heading, field in proposal.columns.items() if not field]
    return rows


def summary_lines(proposal: ReplyProposal) -> list[str]:
    """The proposal in a few lines of English, for the command line."""
    said = [proposal.name]
    for state, name in _STATES:
        found = proposal.of_state(state)
        said.append(f"{name}: {len(found)}")
        if state is ReplyState.SAME:
            continue
        for one in found:
            about = f" ({one.why})" if one.why is not None else ""
            like = f" = {one.like}" if one.like and one.like != who_replies(one) else ""
            said.append(f"  {who_replies(one)}{like}{about}")
            for difference in one.differences:
                field, before, after = difference_words(difference, str)
                said.append(f"    {field}: {before or '–'} → {after or '–'}")
    said.append(f"Not used: {len(proposal.unread)}")
    said += [f"  {one.row}: {one.text}: {one.reason}" for one in proposal.unread]
    said += [f"  {column_letters(one.column)}{one.row} {one.header}: {one.text}: {one.reason}" for one in proposal.remarks]
    left = [heading for heading, field in proposal.columns.items() if not field]
    return [*said, *([f"Columns that were not read: {', '.join(left)}"] if left else [])]
