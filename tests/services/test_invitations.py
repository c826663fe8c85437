"""Invitations and cancellations, as calendar files and as drafts of mails."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from gsef_desktop.domain.calendar_file import Method
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import LANGUAGES, Activity, Delegate, Meeting, Participation, Person, Recurrence, Reply, Setting, link_id
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services import activities
from gsef_desktop.services.invitations import draft_mail, invitation
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.workspace import Workspace

NOW = datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)
CALL = TimeFrame(
    earliest=date(2025, 7, 8), latest=date(2025, 7, 8), precision=Precision.DAY, date_certainty=Certainty.CONFIRMED,
    place_certainty=Certainty.CONFIRMED, start_time=time(10), end_time=time(11, 30), zone="Europe/Paris",
)  # fmt: skip


@pytest.fixture
def call(workspace: Workspace) -> Activity:
    """A call with somebody in Korea, somebody without an address, and somebody who has not been invited."""
    made = activities.create_activity(workspace, title="Committee call", time=CALL, place=recognise_place("Paris, France"))
    with workspace.edit(message("Invite")) as unit:
        unit.add(Setting(id=link_id("setting", "network_name"), key="network_name", value="Club of Towns"))
        ada = unit.add(Person(given_name="Ada", family_name="Example", mail="ada@example.org", country="KR"))
        boss = unit.add(Person(given_name="Bea", family_name="Example, Jr", mail="bea@example.org"))
        unit.update(Activity, made.id, responsible_id=boss.id, text="Bring the papers.", link="https://meet.example.org/1")
        unit.add(Delegate(activity_id=made.id, person_id=ada.id, reply=Reply.TENTATIVE))
        meeting = unit.add(Meeting(activity_id=made.id))
        unit.add(Participation(meeting_id=meeting.id, name="Mayor of Exampleville"))
        unit.add(Participation(meeting_id=meeting.id, name="Not yet", reply=Reply.NOT_INVITED))
        return unit.get(Activity, made.id)


def lines(data: bytes) -> list[str]:
    return data.replace(b"\r\n ", b"").decode().split("\r\n")


def mail_of(workspace: Workspace, activity_id: str, **options: object) -> EmailMessage:
    data = draft_mail(workspace, activity_id=activity_id, now=NOW, **options)  # type: ignore[arg-type]
    assert b"\n" not in data.replace(b"\r\n", b"")
    return message_from_bytes(data, policy=policy.default)


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def test_an_invitation_asks_everybody_who_is_to_come(workspace: Workspace, call: Activity) -> None:
    found = lines(invitation(workspace, activity_id=call.id, now=NOW))
    assert "METHOD:REQUEST" in found
    assert f"UID:{call.id}" in found
    assert "DTSTAMP:20250102T030405Z" in found
    assert 'ORGANIZER;CN="Bea Example, Jr":mailto:bea@example.org' in found
    assert "ATTENDEE;CN=Ada Example;ROLE=REQ-PARTICIPANT;PARTSTAT=TENTATIVE:mailto:ada@example.org" in found
    assert sum(line.startswith("ATTENDEE") for line in found) == 2
    assert "CONFERENCE;VALUE=URI:https://meet.example.org/1" in found


def test_a_cancellation_has_the_same_uid_and_the_next_sequence(workspace: Workspace, call: Activity) -> None:
    def number(data: bytes) -> int:
        return next(int(line.removeprefix("SEQUENCE:")) for line in lines(data) if line.startswith("SEQUENCE:"))

    invited = invitation(workspace, activity_id=call.id, now=NOW)
    cancelled = invitation(workspace, activity_id=call.id, method=Method.CANCEL, now=NOW)
    assert {"METHOD:CANCEL", "STATUS:CANCELLED", f"UID:{call.id}"} <= set(lines(cancelled))
    assert number(cancelled) == number(invited) + 1
    with workspace.read() as reader:
        assert reader.get(Activity, call.id) == call
    activities.cancel_activity(workspace, activity_id=call.id)
    assert number(invitation(workspace, activity_id=call.id, method=Method.CANCEL, now=NOW)) == number(cancelled)


def test_a_series_is_sent_with_its_changed_occurrences(workspace: Workspace, call: Activity) -> None:
    with workspace.edit(message("Repeat")) as unit:
        unit.add(Recurrence(id=link_id("recurrence", call.id), activity_id=call.id, rule="FREQ=WEEKLY;COUNT=3", first=date(2025, 7, 8)))
        unit.add(Activity(title="Later", time=replace(CALL, start_time=time(9)), repeats_id=call.id, occurrence="2025-07-15T10:00:00"))
    found = lines(invitation(workspace, activity_id=call.id, method=Method.CANCEL, now=NOW))
    assert found.count(f"UID:{call.id}") == 2
    assert found.count("STATUS:CANCELLED") == 2
    assert found.index("RRULE:FREQ=WEEKLY;COUNT=3") < found.index("RECURRENCE-ID;TZID=Europe/Paris:20250715T100000")


def test_the_network_invites_where_nobody_is_responsible(workspace: Workspace, call: Activity) -> None:
    activities.update_activity(workspace, activity_id=call.id, responsible_id=None)
    assert "ORGANIZER;CN=Club of Towns:invalid:nomail" in lines(invitation(workspace, activity_id=call.id, now=NOW))


def test_nobody_is_invited_to_what_has_no_day(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Some day", year=2025)
    for make in (invitation, draft_mail):
        with pytest.raises(Invalid, match="its day is not known"):
            make(workspace, activity_id=made.id)
        with pytest.raises(NotFound):
            make(workspace, activity_id="nothing")


def test_a_draft_has_text_answer_and_attachment(workspace: Workspace, call: Activity) -> None:
    mail = mail_of(workspace, call.id)
    assert (mail["To"], mail["Subject"], mail["X-Unsent"]) == ("Ada Example <ada@example.org>", "Invitation: Committee call", "1")
    assert mail["From"].addresses[0].addr_spec == "bea@example.org"
    kinds = [(part.get_content_type(), part.get_filename()) for part in mail.walk() if not part.is_multipart()]
    assert kinds == [("text/plain", None), ("text/calendar", None), ("application/ics", "invitation.ics")]
    answer, attached = [part for part in mail.walk() if part.get_content_type() in ("text/calendar", "application/ics")]
    assert (answer.get_param("method"), answer.get_param("charset")) == ("REQUEST", "utf-8")
    calendar = invitation(workspace, activity_id=call.id, language="en", now=NOW)
    assert answer.get_payload(decode=True) == calendar == attached.get_payload(decode=True)


def test_the_text_tells_date_place_and_local_times(workspace: Workspace, call: Activity) -> None:
    assert text_of(mail_of(workspace, call.id)).splitlines() == [
        "Dear colleagues,", "", "You are invited to the following:", "", "Committee call",
        "When: Tuesday 8 July 2025, 10:00–11:30 (Paris, UTC+2)", "Local times:", "  8 July 2025, 10:00–11:30 (Paris)",
        "  8 July 2025, 17:00–18:30 (Seoul)", "Where: Paris, France", "Online at: https://meet.example.org/1", "", "Bring the papers.", "",
        "The attached calendar file puts it into your calendar.", "", "Bea Example, Jr", "Club of Towns",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "mardi 8 juillet 2025"), ("es", "martes 8 de julio de 2025"), ("ko", "2025년 7월 8일")]
)
def test_a_draft_in_the_language_of_those_who_get_it(workspace: Workspace, call: Activity, language: str, words: str) -> None:
    with workspace.edit(message("Translate")) as unit:
        set_translation(unit, record=Activity, record_id=call.id, field="title", language=language, text=f"Title in {language}")
    mail = mail_of(workspace, call.id, language=language)
    assert mail["Subject"].endswith(f"Title in {language}")
    text = text_of(mail)
    assert words in text
    assert "invited" not in text
    assert f"SUMMARY:Title in {language}".encode() in draft_calendar(mail)


def draft_calendar(mail: EmailMessage) -> bytes:
    part = next(part for part in mail.walk() if part.get_content_type() == "text/calendar")
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes)
    return data


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_settled_is_said_so(workspace: Workspace, call: Activity, language: str) -> None:
    frame = replace(
        CALL, date_certainty=Certainty.TENTATIVE, place_certainty=Certainty.TENTATIVE, start_time=None, end_time=None, zone=None
    )
    activities.update_activity(workspace, activity_id=call.id, time=frame, place=Place(text="somewhere"))
    sure = text_of(mail_of(workspace, call.id, language=language))
    activities.update_activity(workspace, activity_id=call.id, time=frame.confirmed())
    unsure = text_of(mail_of(workspace, call.id, language=language))
    assert len(sure) > len(unsure)
    assert "somewhere" in sure


def test_a_cancelled_one_says_so_and_leaves_the_notes_out(workspace: Workspace, call: Activity) -> None:
    mail = mail_of(workspace, call.id, method=Method.CANCEL)
    assert mail["Subject"] == "Cancelled: Committee call"
    assert "Bring the papers" not in text_of(mail)
    assert b"METHOD:CANCEL" in draft_calendar(mail)


def test_nothing_that_was_typed_becomes_a_header_or_a_second_address(workspace: Workspace, call: Activity) -> None:
    activities.update_activity(workspace, activity_id=call.id, title="Call\r\nBcc: eve@example.org")
    with workspace.edit(message("Mistype")) as unit:
        for delegate in unit.all(Delegate):
            unit.update(Person, delegate.person_id, mail="ada@example.org, eve@example.org", given_name="Ada\nBcc: x@example.org")
    mail = mail_of(workspace, call.id)
    assert mail["Bcc"] is None
    assert not mail["To"]
    assert mail["Subject"] == "Invitation: Call Bcc: eve@example.org"
