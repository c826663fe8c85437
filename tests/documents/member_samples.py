"""Documents about members for tests, plainly made up."""

from __future__ import annotations

import io
from datetime import date

from PIL import Image

from gsef_desktop.documents.member_content import (
    ContactLine,
    CountedOn,
    DirectoryDocument,
    Fact,
    FeeYear,
    MemberEntry,
    PictureFile,
    RegionPart,
    SeatGroup,
    SeatLine,
    Spot,
    StatisticsDocument,
    Tally,
    YearbookDocument,
)
from tests.documents.samples import masthead

LONG = "Federation of the Example Municipalities for Bread, Roses and the Social and Solidarity Economy of the Great Northern Plain"


def picture(width: int = 60, height: int = 40, mode: str = "RGBA") -> bytes:
    """A picture file."""
    made = io.BytesIO()
    Image.new(mode, (width, height), "#24437E").save(made, "PNG")
    return made.getvalue()


def member(number: int, *, rich: bool = False) -> MemberEntry:
    name = f"City of Exampleville {number}" if number % 3 else f"예시 도시 {number}"
    logo = PictureFile(key="logo", data=picture(), alt=f"Logo of {name}")
    portrait = PictureFile(key="portrait", data=picture(30, 40), alt="Portrait of Ada Example")
    return MemberEntry(
        key=str(number),
        name=LONG if rich and number % 4 == 1 else name,
        other_names=("에그잼플빌",) if number % 2 else (),
        place=f"Exampleville {number}, {'Côte d’Ivoire' if number % 2 else '대한민국'}",
        country="Côte d’Ivoire" if number % 2 else "대한민국",
        since="Member since 2014",
        category="Full member",
        facts=(
            Fact(label="Website", text="example.test/ville", target="https://example.test/ville"),
            Fact(label="Languages", text="English, French"),
            Fact(label="Seats", text="Vice chair, Board; Member, Committee for Bread"),
        ),
        contacts=(
            ContactLine(
                name=f"Ada Example the {number}th", function="Officer for Roses", mail=f"ada{number}@example.test",
                telephone="+33 1 99 00 00 00", portrait=portrait if rich else None,
            ),
            ContactLine(name="김예시", function="국제협력관"),
        ),
        documents=(Fact(label="", text="Bread for all (Case study, 2018, English)", target="https://example.test/bread"),) if rich else (),
        own=(Fact(label="Inhabitants", text="12,000"),) if rich else (),
        logo=logo if rich else None,
    )  # fmt: skip


def yearbook(language: str = "en", members: int = 6, *, rich: bool = False, **changes: object) -> YearbookDocument:
    half = [member(number, rich=rich) for number in range(1, members // 2 + 1)]
    rest = [member(number, rich=rich) for number in range(members // 2 + 1, members + 1)]
    spots = tuple(Spot(name=f"Exampleville {at}", longitude=-8.0 + at * 3, latitude=12.6 + at) for at in range(min(6, len(half))))
    values: dict[str, object] = {
        "network": "Example Network of Cities",
        "language": language,
        "year": 2031,
        "day": date(2031, 12, 31),
        "counted": members + 3,
        "named": members,
        "countries": 2,
        "tallies": (
            Tally(title="By region", head="Region", rows=(("Africa", len(half)), ("Asia", len(rest)))),
            Tally(title="By language", head="Language", rows=(("French", members), ("Korean", 2)), note="Several count several times."),
        ),
        "regions": (
            RegionPart(title="Africa", view=(-20, -37, 55, 38), members=tuple(half), spots=spots),
            RegionPart(title="Asia", view=(25, -12, 150, 60), members=tuple(rest), off_map=("City of Exampleville 4",)),
        ),
    }
    return YearbookDocument(**(values | changes))  # type: ignore[arg-type]


def directory(language: str = "en", seats: int = 8, **changes: object) -> DirectoryDocument:
    lines = tuple(
        SeatLine(
            holder=LONG if not number % 5 else f"City of Exampleville {number}",
            place="대한민국",
            person=f"Ada Example the {number}th",
            deputy="김예시" if number % 2 else "",
            term="2018–2020",
            contact=(Fact(label="", text=f"ada{number}@example.test", target=f"mailto:ada{number}@example.test"),),
        )
        if number % 4
        else SeatLine(holder="Seat for a network", vacant=True)
        for number in range(1, seats + 1)
    )
    values: dict[str, object] = {
        "masthead": masthead(language, symbol="", kicker="Board. As of 1 April 2031"),
        "groups": (SeatGroup(title="Chair", lines=lines[:1]), SeatGroup(title="Members", lines=lines[1:])),
        "seats": seats,
        "vacant": seats // 4,
    }
    return DirectoryDocument(**(values | changes))  # type: ignore[arg-type]


def statistics(language: str = "en", **changes: object) -> StatisticsDocument:
    counted = tuple(
        CountedOn(day=date(2014 + at, 11, 19), number=12 + at * 7, source=f"Programme of {2014 + at}, line {at}") for at in range(6)
    )
    named = tuple(CountedOn(day=date(2014 + at, 12, 31), number=10 + at * 5) for at in range(6))
    values: dict[str, object] = {
        "masthead": masthead(language, symbol="", kicker="As of 1 April 2031"),
        "counted": counted,
        "named": named,
        "goal": CountedOn(day=date(2021, 12, 31), number=100),
        "tallies": (
            Tally(title="By region", head="Region", rows=(("Africa", 5), ("Asia", 22), ("Europe", 7))),
            Tally(title="By language", head="Language", rows=(("French", 20), ("Korean", 12)), note="Several count several times."),
        ),
        "fees": (FeeYear(year=2019, currency="EUR", due=1_000_000, paid=750_050, waived=50_000),),
        "internal": True,
    }
    return StatisticsDocument(**(values | changes))  # type: ignore[arg-type]
