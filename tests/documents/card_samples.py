"""People who do not exist, on cards: short and long names, in several scripts."""

from __future__ import annotations

from datetime import date, time

from gsef_desktop.documents.card_content import (
    CardPerson,
    Certificate,
    DoorSign,
    DoorTime,
    Letter,
    Occasion,
    Signature,
    SignInDocument,
    SignInGroup,
    SignInLine,
    SignInSession,
)
from gsef_desktop.documents.pictures import read_picture
from gsef_desktop.domain.records import Classification
from tests.documents.member_samples import picture
from tests.documents.samples import masthead

LONG_NAME = "María de los Ángeles Ejemplo-Hernández y Fernández de Castro"
LONG_OFFICE = "Directora de la Oficina de Economía Social, Solidaria y Cooperación Internacional del Área Metropolitana"
HOPELESS = "Supercalifragilisticexpialidocious" * 3
CLASSES = tuple(one.value for one in Classification)


def occasion(language: str = "en") -> Occasion:
    return Occasion(
        network="Example Network of Cities", language=language, title="Board, third meeting of 2031", where="Exampleville, 5–6 May 2031",
        day=date(2031, 4, 1),
    )  # fmt: skip


def person(number: int = 1, **changes: object) -> CardPerson:
    """One of several kinds, by its number."""
    names = (
        ("Ada Example", "", ""), ("Prof. Minjun Yesi", "예시민준", "ko"), (LONG_NAME, "", ""),
        ("Jean-Christophe Łukasz-Ørsted", "Жан Пример", ""),
        ("Bo Li", "李波", "zh"), ("김예시", "Yesi Kim", ""),
    )  # fmt: skip
    name, second, language = names[number % len(names)]
    values: dict[str, object] = {
        "name": f"{name} {number}", "second": second, "second_language": language, "function": LONG_OFFICE if number % 3 == 2 else "Mayor",
        "organisation": f"City of Exampleville {number}", "country": "Côte d’Ivoire" if number % 2 else "대한민국",
        "classification": CLASSES[number % len(CLASSES)], "label": f"Class {number % len(CLASSES)}",
        "code": ("en", "fr", "es", "ko")[number % 4],
    }  # fmt: skip
    return CardPerson(**(values | changes))  # type: ignore[arg-type]


def people(count: int) -> list[CardPerson]:
    return [person(number) for number in range(count)]


def with_logo() -> CardPerson:
    return person(1, logo=read_picture(picture(), "logo", 170, 60))


def signatures(count: int = 3) -> tuple[Signature, ...]:
    return (
        Signature(name="Ada Example", function="Secretary General"),
        Signature(name="Bo Beispiel", function="Chair of the Board of the network and of everything else that there is to be chaired"),
        Signature(name="예시민준", function="공동의장"),
    )[:count]


def certificate(number: int = 1, **changes: object) -> Certificate:
    values: dict[str, object] = {
        "called": f"Ada {number}", "title": "Certificate of participation",
        "paragraphs": ("This is to certify that", f"Ada Example {number}", "took part in", "Board, third meeting of 2031"),
        "large": frozenset({1}), "signatures": signatures(),
    }  # fmt: skip
    return Certificate(**(values | changes))  # type: ignore[arg-type]


def letter(number: int = 1, **changes: object) -> Letter:
    values: dict[str, object] = {
        "called": f"Ada {number}", "subject": f"Invitation {number}",
        "paragraphs": ("Dear Ada,", "Please come : « bread » & roses.", "Yours,"),
        "address": ("Ada Example", "Mayor", "1 Sample Road", "Côte d’Ivoire"), "dated": "1 April 2031", "signatures": signatures(),
    }  # fmt: skip
    return Letter(**(values | changes))  # type: ignore[arg-type]


def signs() -> list[DoorSign]:
    return [
        DoorSign(room="Salón Ejemplo", times=(
            DoorTime(day="Monday 5 May 2031", hours="09:00–12:30", text="Bread and roses"), DoorTime(day="", hours="14:00–17:00"),
        )),
        DoorSign(room=""),
        DoorSign(room="예시 회의실", times=tuple(DoorTime(day=f"Day {number}", hours="09:00–12:30") for number in range(40))),
    ]  # fmt: skip


def sign_in(language: str = "en", rows: int = 30, **changes: object) -> SignInDocument:
    lines = tuple(
        SignInLine(
            name=LONG_NAME if number % 7 == 3 else f"Ada Example {number}" if number % 5 else "",
            second="예시 아다" if number % 3 == 0 else "",
            second_language="ko", organisation=f"City of Exampleville {number}", country="Côte d’Ivoire",
        )
        for number in range(rows)
    )  # fmt: skip
    values: dict[str, object] = {
        "masthead": masthead(language),
        "sessions": (
            SignInSession(day=date(2031, 5, 5), start=time(9), end=time(13), room="Room 1"), SignInSession(day=date(2031, 5, 6)),
        ),
        "groups": (SignInGroup(title="Members", lines=lines[: rows // 2]), SignInGroup(title="", lines=lines[rows // 2 :])),
        "empty": 2,
    }  # fmt: skip
    return SignInDocument(**(values | changes))  # type: ignore[arg-type]
