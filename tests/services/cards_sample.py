"""A meeting of a made-up board with people of several scripts, replies and ways of attending."""

from __future__ import annotations

from datetime import date, time

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    Attendance,
    Body,
    Classification,
    Meeting,
    MeetingSession,
    Mode,
    Organisation,
    Participation,
    Person,
    PersonFunction,
    Programme,
    Reply,
    SessionAttendance,
    Translation,
    link_id,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.storage.attachments import add_attachment
from gsef_desktop.storage.workspace import Workspace
from tests.documents.member_samples import picture

MEETING = "meeting-1"
SYMBOL = "EX/BD/2031/3"


def fill(workspace: Workspace) -> None:
    """Put the meeting into a file."""
    frame = TimeFrame(
        earliest=date(2031, 5, 5), latest=date(2031, 5, 6), precision=Precision.DAY, date_certainty=Certainty.CONFIRMED,
        place_certainty=Certainty.CONFIRMED,
    )  # fmt: skip
    programme = Programme(id="programme", year=2031, organisation_name="Example Network of Cities")
    activity = Activity(
        id="activity", programme_id="programme", title="Board meeting", time=frame,
        place=Place(text="Bilbao", city="Bilbao", country="ES", zone="Europe/Madrid"),
    )  # fmt: skip
    with workspace.edit(message("Fill")) as unit:
        logo = add_attachment(unit, picture(), "image/png")
        body = Body(id="body", name="Board")
        unit.add_all([programme, activity, body])
        unit.add(
            Meeting(
                id=MEETING,
                activity_id="activity",
                body_id="body",
                number=3,
                symbol=SYMBOL,
                languages=("en", "fr"),
                issued_on=date(2031, 4, 1),
            )
        )
        unit.add_all([
            MeetingSession(id="s1", meeting_id=MEETING, day=date(2031, 5, 5), start=time(9), end=time(12), room="Room 1", rank="A"),
            MeetingSession(id="s2", meeting_id=MEETING, day=date(2031, 5, 5), start=time(14), end=time(17), room="Room 2", rank="B"),
            MeetingSession(id="s3", meeting_id=MEETING, day=date(2031, 5, 6), start=time(9), end=time(13), room="Room 1", rank="C"),
        ])  # fmt: skip
        unit.add_all([
            Organisation(id="bilbao", name="Bilbao City", place=Place(text="Bilbao", country="ES"), logo_id=logo,
                         address="Plaza Ejemplo 1\n48001 Bilbao"),
            Organisation(id="seoul", name="Seoul Example", place=Place(text="Seoul", country="KR")),
            Organisation(id="dakar", name="Réseau de Dakar", place=Place(text="Dakar", country="SN")),
        ])  # fmt: skip
        unit.add(_translated("bilbao", "name", "fr", "Ville de Bilbao"))
        unit.add_all([
            Person(id="ada", given_name="Ada", family_name="Example", honorific="Dr", address="Calle Rosa 5\n48002 Bilbao"),
            Person(id="kim", given_name="Yesi", family_name="Kim", family_name_first=True, own_script_name="김예시"),
            Person(id="bo", given_name="Bo", family_name="Beispiel"),
            Person(id="gone", given_name="Erased", erased=True),
        ])  # fmt: skip
        unit.add_all([
            PersonFunction(person_id="ada", organisation_id="bilbao", title="Mayor"),
            PersonFunction(person_id="ada", organisation_id="bilbao", title="Former mayor", valid_to=date(2020, 1, 1)),
        ])  # fmt: skip
        yes, online = Reply.ACCEPTED, Mode.ONLINE
        unit.add_all([
            _participation("p-ada", "A", Classification.CHAIR, person_id="ada", organisation_id="bilbao", reply=yes, language="es"),
            _participation("p-kim", "B", Classification.MEMBER, person_id="kim", organisation_id="seoul", reply=Reply.NONE, language="ko"),
            _participation("p-dakar", "C", Classification.MEMBER, organisation_id="dakar", reply=yes),
            _participation("p-bo", "D", Classification.GUEST, person_id="bo", reply=yes, mode=online),
            _participation("p-gone", "E", Classification.GUEST, person_id="gone", reply=yes),
            _participation("p-declined", "F", Classification.OBSERVER, person_id="bo", organisation_id="seoul", reply=Reply.DECLINED),
        ])  # fmt: skip
        unit.add(SessionAttendance(participation_id="p-kim", session_id="s1", attendance=Attendance.PRESENT))


def _participation(id: str, rank: str, classification: Classification, **values: object) -> Participation:
    return Participation(id=id, meeting_id=MEETING, classification=classification, rank=rank, **values)  # type: ignore[arg-type]


def _translated(owner: str, field: str, language: str, text: str) -> Translation:
    return Translation(
        id=link_id("organisation", owner, field, language),
        owner_kind="organisation",
        owner_id=owner,
        field=field,
        language=language,
        text=text,
    )
