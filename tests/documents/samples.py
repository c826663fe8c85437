"""Documents for tests, plainly made up."""

from __future__ import annotations

from datetime import date, time

from gsef_desktop.documents.content import (
    AgendaDocument,
    AgendaLine,
    AgendaSession,
    Masthead,
    PaperLine,
    ParticipantClass,
    ParticipantGroup,
    ParticipantLine,
    ParticipantsDocument,
    PersonalDataDocument,
    PersonalEntry,
)


def masthead(language: str = "en", **changes: object) -> Masthead:
    values: dict[str, object] = {
        "network": "Example Network of Cities",
        "language": language,
        "symbol": "EX/BD/2031/2",
        "issued_on": date(2031, 4, 1),
        "also_in": ("en", "fr", "es", "ko"),
        "kicker": "Board, second meeting of 2031",
        "day": date(2031, 4, 1),
    }
    return Masthead(**(values | changes))  # type: ignore[arg-type]


def agenda(language: str = "en", items: int = 5, **changes: object) -> AgendaDocument:
    lines: list[AgendaLine] = []
    for section in range(1, 3):
        lines.append(AgendaLine(kind="section", title=f"Part {section} of the work", number=str(section)))
        lines += [
            AgendaLine(
                kind="item",
                title=f"Question {section}.{index} on bread and roses",
                number=f"{section}.{index}",
                depth=1,
                start=time(9 + index // 60, index % 60),
                purpose=("decision", "discussion", "information")[index % 3],
                lead="Exampleville, Samplestadt",
                papers=(f"BD/2031/2/{section}.{index}",),
            )
            for index in range(1, items + 1)
        ]
        lines.append(AgendaLine(kind="break", title="", start=time(12, 0), depth=1))
    lines.append(AgendaLine(kind="item", title="Close", number="3", start=time(12, 30), purpose="decision", lead="Ada Example"))
    values: dict[str, object] = {
        "masthead": masthead(language),
        "dates": "5 May 2031",
        "place": "Exampleville",
        "working_languages": ("en", "fr"),
        "sessions": (AgendaSession(day=date(2031, 5, 5), start=time(9), end=time(13), place="Room 1", lines=tuple(lines)),),
        "papers": (PaperLine(symbol="EX/BD/2031/2/1.1", title="Bread: a report", item="1.1"),),
        "city": "Exampleville",
        "offset": "UTC+1",
        "prefix": "EX/",
        "notes": ("Coffee is served outside.",),
    }
    return AgendaDocument(**(values | changes))  # type: ignore[arg-type]


def participants(language: str = "en", rows: int = 12, **changes: object) -> ParticipantsDocument:
    lines = tuple(
        ParticipantLine(
            name=f"City of Exampleville {index}" if index % 5 else f"예시 도시 {index}",
            place="Côte d’Ivoire" if index % 2 else "대한민국",
            represented_by=f"Ada Example the {index}th" if index % 3 else "",
            open_name=not index % 3,
            language=("en", "fr", "es", "ko")[index % 4],
            attends=("in_person", "attends_online", "no_reply", "apologies", "tentative", "accepted")[index % 6],
        )
        for index in range(1, rows + 1)
    )
    groups = (
        ParticipantGroup(
            title="Board members",
            count=rows,
            classes=tuple(ParticipantClass(label=f"Class {at // 20 + 1}", lines=lines[at : at + 20]) for at in range(0, rows, 20)),
        ),
        ParticipantGroup(
            title="Observers",
            classes=(
                ParticipantClass(label="Partner", lines=(ParticipantLine(name="Example Institute", open_name=True, language="en"),)),
                ParticipantClass(label="To be appointed", lines=(ParticipantLine(name="Two or three more", remark=True),)),
            ),
        ),
    )
    values: dict[str, object] = {"masthead": masthead(language, symbol="EX/BD/2031/2/INF.1"), "groups": groups}
    return ParticipantsDocument(**(values | changes))  # type: ignore[arg-type]


def personal_data(language: str = "en", entries: int = 40) -> PersonalDataDocument:
    """What might be kept about somebody: a long note and many entries."""
    fields = (("Mail", "ada@example.org"), ("Note", "\n".join(f"Line {number}" for number in range(90))))
    about = (PersonalEntry(about="Ada Example", fields=fields),)
    many = tuple(PersonalEntry(about=f"Meeting {number}", fields=(("Reply", "yes"),)) for number in range(entries))
    return PersonalDataDocument(masthead=masthead(language), sections=(("The person", about), ("Meetings", many)))
