"""When a call begins in the cities of those who take part: on every document, in four languages, exact over changes of clocks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Classification, MeetingFormat, MeetingSession, Mode, Organisation, Participation, Reply
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services import agenda, meeting_hosting, meetings, session_editing
from gsef_desktop.services.invitations import draft_mail
from gsef_desktop.services.pack_reading import read_pack
from gsef_desktop.services.packs import PackOptions, build_pack
from gsef_desktop.services.printing import agenda_pdf
from gsef_desktop.services.printing_agenda_flow import AgendaSheet, agenda_text_document
from gsef_desktop.services.printing_letters import meeting_letters
from gsef_desktop.services.session_times import times_elsewhere
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import squeezed, text_of

CITIES = ("Mexico City", "Seoul", "Montréal")
ONLINE = Place(text="online", online=True)
LINES = {
    "en": "Local times: Seoul 21:00, Montréal 07:00, Mexico City 06:00 the same day",
    "fr": "Heures locales : Séoul 21:00, Montréal 07:00, Mexico 06:00 le même jour",
    "es": "Horas locales: Seúl 21:00, Montréal 07:00, Ciudad de México 06:00 el mismo día",
    "ko": "현지 시각: 서울 21:00, Montréal 07:00, 멕시코 시티 06:00 (모두 같은 날)",
}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


def make_call(workspace: Workspace, *days: date, zone: str = "Europe/Madrid", place: Place = ONLINE, begins: time = time(13)) -> str:
    """A call of one session a day with an item, and a participant in each city; answers the id of the meeting."""
    frame = TimeFrame(earliest=days[0], latest=days[-1], precision=Precision.DAY)
    meeting = meetings.make_meeting(workspace, title="Committee call", year=days[0].year, time_frame=frame, place=place)
    with workspace.edit(message("Fill")) as unit:
        for session in unit.all(MeetingSession, meeting_id=meeting.id):
            unit.update(MeetingSession, session.id, start=begins, end=time(begins.hour + 2), zone=zone)
        for number, name in enumerate(CITIES):
            organisation = unit.add(Organisation(name=f"{name} Example", place=recognise_place(name)))
            unit.add(
                Participation(
                    meeting_id=meeting.id, organisation_id=organisation.id, classification=Classification.MEMBER, rank=f"B{number}1",
                    reply=Reply.ACCEPTED,
                )
            )  # fmt: skip
    agenda.add_item(workspace, meeting_id=meeting.id, title="Budget", duration=30)
    return meeting.id


def sessions(workspace: Workspace, meeting_id: str) -> tuple[MeetingSession, ...]:
    return meetings.find_meeting(workspace, meeting_id=meeting_id).sessions


def elsewhere(workspace: Workspace, meeting_id: str, language: str = "en") -> list[str]:
    return [times_elsewhere(workspace, session_id=one.id, language=language) for one in sessions(workspace, meeting_id)]


@pytest.mark.parametrize("language", LINES)
def test_every_document_of_a_call_says_when_it_is_elsewhere(workspace: Workspace, tmp_path: Path, language: str) -> None:
    meeting_id = make_call(workspace, date(2019, 1, 30))
    line = squeezed(LINES[language])
    printed = agenda_pdf(workspace, meeting_id=meeting_id, language=language)
    assert line in squeezed(text_of(printed.data))
    for sheet in AgendaSheet:
        made = agenda_text_document(workspace, meeting_id=meeting_id, sheet=sheet, language=language)
        assert line in squeezed(text_of(made.data))
    letter = meeting_letters(workspace, meeting_id=meeting_id, kind="invitation", language=language)
    assert line in squeezed(text_of(letter.data))
    document = read_pack(workspace, meeting_id=meeting_id, language=language).document
    assert LINES[language] in [text for part in document.practical for text in part.texts]
    activity_id = meetings.find_meeting(workspace, meeting_id=meeting_id).activity.id
    mail = message_from_bytes(draft_mail(workspace, activity_id=activity_id, language=language), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    body = mail.get_body(("plain",))
    assert body is not None
    assert LINES[language] in body.get_content()


def test_the_cover_of_the_pack_says_it_too(workspace: Workspace, tmp_path: Path) -> None:
    from pypdf import PdfReader

    meeting_id = make_call(workspace, date(2019, 1, 30))
    pack = build_pack(workspace, meeting_id=meeting_id, language="en", options=PackOptions(), folder=tmp_path)
    cover = " ".join(PdfReader(pack.path).pages[0].extract_text().split())
    assert "Wednesday 30 January 2019, 13:00–15:00 (Madrid, UTC+1)" in cover
    assert LINES["en"] in cover


def test_each_day_has_its_own_times_when_clocks_change_between(workspace: Workspace) -> None:
    # Europe put its clocks on between these two days, Montréal and Mexico City had done so or did so a week later, Seoul never does
    meeting_id = make_call(workspace, date(2019, 3, 30), date(2019, 3, 31))
    assert elsewhere(workspace, meeting_id) == [
        "Local times: Seoul 21:00, Montréal 08:00, Mexico City 06:00 the same day",
        "Local times: Seoul 20:00, Montréal 07:00, Mexico City 05:00 the same day",
    ]
    text = text_of(agenda_pdf(workspace, meeting_id=meeting_id).data)
    assert "Times are local time in Madrid (UTC+1)." in text
    assert "Times are local time in Madrid (UTC+2)." in text
    practical = read_pack(workspace, meeting_id=meeting_id, language="en").document.practical
    told = next(part.texts for part in practical if part.label == "Sessions")
    assert told[0] == "Saturday 30 March 2019, 13:00–15:00 (Madrid, UTC+1)"
    assert told[2] == "Sunday 31 March 2019, 13:00–15:00 (Madrid, UTC+2)"


@pytest.mark.parametrize(("year", "hour"), [(2022, "08:00"), (2023, "07:00")])
def test_mexico_has_no_summer_time_after_2022(workspace: Workspace, year: int, hour: str) -> None:
    meeting_id = make_call(workspace, date(year, 7, 5), begins=time(15))
    assert f"Mexico City {hour}" in elsewhere(workspace, meeting_id)[0]


def test_another_date_is_said_with_its_cities(workspace: Workspace) -> None:
    meeting_id = make_call(workspace, date(2019, 1, 30), begins=time(17))
    assert elsewhere(workspace, meeting_id) == [
        "Local times: Wednesday 30 January 2019: Montréal 11:00, Mexico City 10:00; Thursday 31 January 2019: Seoul 01:00"
    ]


def test_a_meeting_in_a_room_says_nothing_and_a_hybrid_one_speaks_of_those_at_home(workspace: Workspace) -> None:
    seoul = recognise_place("Seoul")
    meeting_id = make_call(workspace, date(2019, 1, 30), zone="Asia/Seoul", place=seoul, begins=time(21))
    assert elsewhere(workspace, meeting_id) == [""]
    meetings.set_format(workspace, meeting_id=meeting_id, meeting_format=MeetingFormat.HYBRID)
    assert elsewhere(workspace, meeting_id) == [LINES["en"]]
    with workspace.edit(message("Everybody comes")) as unit:
        for one in unit.all(Participation, meeting_id=meeting_id):
            unit.update(Participation, one.id, mode=Mode.IN_PERSON)
    assert elsewhere(workspace, meeting_id) == [""]


def test_the_format_of_a_session_counts_before_that_of_the_meeting(workspace: Workspace) -> None:
    meeting_id = make_call(workspace, date(2019, 1, 30))
    (session,) = sessions(workspace, meeting_id)
    meetings.update_session(workspace, session_id=session.id, format=MeetingFormat.IN_PERSON)
    assert elsewhere(workspace, meeting_id) == [""]
    assert "In person" in text_of(agenda_pdf(workspace, meeting_id=meeting_id).data)


def test_without_hours_a_day_or_participants_nothing_is_said(workspace: Workspace) -> None:
    meeting_id = make_call(workspace, date(2019, 1, 30))
    (session,) = sessions(workspace, meeting_id)
    meetings.update_session(workspace, session_id=session.id, day=None)
    assert elsewhere(workspace, meeting_id) == [""]
    meetings.update_session(workspace, session_id=session.id, day=date(2019, 1, 30))
    with workspace.edit(message("Nobody")) as unit:
        for one in unit.all(Participation, meeting_id=meeting_id):
            unit.delete(Participation, one.id)
    assert elsewhere(workspace, meeting_id) == [""]
    assert agenda_pdf(workspace, meeting_id=meeting_id).pages == 1


def test_titles_interpretation_and_how_to_join_are_printed(workspace: Workspace) -> None:
    meeting_id = make_call(workspace, date(2019, 1, 30))
    (session,) = sessions(workspace, meeting_id)
    session_editing.set_session_title(workspace, session_id=session.id, language="en", title="Opening")
    session_editing.set_session_title(workspace, session_id=session.id, language="fr", title="Ouverture")
    meetings.update_session(workspace, session_id=session.id, link="https://example.org/a", dial_in="+34 1\ncode 2", interpretation=("ko",))
    meeting_hosting.set_interpretation(workspace, meeting_id=meeting_id, languages=("en", "fr"))
    meeting_hosting.set_host(workspace, meeting_id=meeting_id, name="Seoul Example")
    meeting_hosting.set_contact(workspace, meeting_id=meeting_id, text="Ada Example")
    french = text_of(agenda_pdf(workspace, meeting_id=meeting_id, language="fr").data)
    assert "Mercredi 30 janvier 2019 : Ouverture" in french
    assert "Interprétation : coréen" in french
    assert "Interprétation : anglais, français." in french
    assert "Opening [EN]" in text_of(agenda_pdf(workspace, meeting_id=meeting_id, language="es").data)
    parts = {part.label: part.texts for part in read_pack(workspace, meeting_id=meeting_id, language="en").document.practical}
    assert parts["Sessions"][0] == (
        "Wednesday 30 January 2019, 13:00–15:00 (Madrid, UTC+1), Opening, https://example.org/a, By telephone: +34 1 code 2"
    )
    assert parts["Host"] == ("Seoul Example",)
    assert parts["Contacts"] == ("Ada Example",)
    assert parts["Interpretation"] == ("English, French",)
