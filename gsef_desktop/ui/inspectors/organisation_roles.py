"""What an organisation was over the years, for its timeline: member, holder of seats through people, host of activities."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.records import Membership, MembershipStatus, PartnerRole
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services.body_history import organisation_seats
from gsef_desktop.services.member_details import OrganisationDetails
from gsef_desktop.services.membership_categories import category_titles
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.role_timeline import Role

_MOST_HOSTED = 8
_LINE_OF_SEATS, _LINE_OF_MEMBERSHIP = 1, 8
"""Programme lines whose colours the bars have: statutory meetings, communication."""


def roles_of(context: UiContext, details: OrganisationDetails, go: Callable[[str, str | None], object]) -> list[Role]:
    """The membership as it changed, then each seat with who exercised it, then what the organisation hosted.  `go` opens a record."""
    return [*_membership(context, details.states), *_seats(context, details, go), *_hosted(context, details, go)]


def _membership(context: UiContext, states: Sequence[Membership]) -> list[Role]:
    """Each state until the next begins; the time after it has left is not drawn."""
    with context.workspace.read() as reader:
        categories = category_titles(reader, context.language)
    in_order = sorted(states, key=lambda one: one.since or date.min)
    made = []
    for number, state in enumerate(in_order):
        after = in_order[number + 1].since if number + 1 < len(in_order) else None
        last = after - timedelta(days=1) if after is not None else None
        if state.status is MembershipStatus.LEFT or (state.since is None and len(in_order) == 1):
            continue
        category = categories.get(state.category_id or "") or state.category
        text = ", ".join(part for part in (words.status_word(state.status), category) if part)
        told = ", ".join(part for part in (text, words.span_text(state.since, last, context.language)) if part)
        made.append(
            Role(text=text, told=told, first=state.since, last=last, line=_LINE_OF_MEMBERSHIP,
                 tentative=state.status is not MembershipStatus.MEMBER, open_it=None)
        )  # fmt: skip
    return made


def _seats(context: UiContext, details: OrganisationDetails, go: Callable[[str, str | None], object]) -> list[Role]:
    made = []
    seats = organisation_seats(context.workspace, organisation_id=details.organisation.id, language=context.language)
    for one in seats:
        term, names = one.names.term, one.names
        held = one.seat.title or words.classification_word(one.seat.classification)
        said = QCoreApplication.translate("OrganisationInspector", "{role}, {body}") if one.body else "{role}"
        short, full = (
            f"{role}: {names.person}" if names.person else role
            for role in (said.format(role=held, body=one.short), said.format(role=held, body=one.body))
        )
        deputy = QCoreApplication.translate("Members", "Deputy: {name}").format(name=names.deputy) if names.deputy else ""
        span = words.span_text(term.valid_from, term.valid_to, context.language)
        made.append(
            Role(text=short, told=", ".join(part for part in (full, deputy, span) if part), first=term.valid_from, last=term.valid_to,
                 line=_LINE_OF_SEATS, tentative=False, open_it=partial(go, "seat", one.seat.id))
        )  # fmt: skip
    return made


def _hosted(context: UiContext, details: OrganisationDetails, go: Callable[[str, str | None], object]) -> list[Role]:
    made = []
    for one in details.activities:
        time = one.activity.time
        if one.role in (PartnerRole.HOST, PartnerRole.ORGANISER) and time.earliest is not None:
            said = QCoreApplication.translate("OrganisationInspector", "{role}, {title}")
            text = said.format(role=words.role_word(one.role), title=one.title)
            made.append(
                Role(text=text, told=f"{text}, {write_time(time, context.language)}", first=time.earliest, last=time.latest,
                     line=one.line_number or 0, tentative=time.date_certainty is not Certainty.CONFIRMED,
                     open_it=partial(go, "activity", one.activity.id))
            )  # fmt: skip
    return made[:_MOST_HOSTED]
