"""A file with very many people and organisations: names with and without accents and in Hangul, countries, languages, tags, memberships."""

from __future__ import annotations

import hashlib
import os
import random
import tempfile
import uuid
from datetime import date
from pathlib import Path

from benchmarks.contents import _SPACE, user_name
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    OwnField,
    OwnFieldType,
    OwnValue,
    Person,
    PersonFunction,
    link_id,
)
from gsef_desktop.storage.workspace import Workspace

_GIVEN = ("Ada", "Bola", "Chris", "Dana", "Eun", "Femi", "Gaël", "Hana", "Inès", "Jo", "Zoë")
_PARTS = tuple(first + rest for first in ("b", "k", "r", "s", "t", "m", "n", "d", "ç", "v", "l", "p", "g", "j") for rest in (
    "a", "o", "i", "an", "é", "el", "u", "ar", "in", "er", "ou"
))  # fmt: skip
_COUNTRIES = ("FR", "ES", "KR", "SN", "ML", "CA", "MX", "BR", "DE", "IT", "JP", "ID", "MA", "TN", "GB", "US", "PT", "AR", None)
_LANGUAGES = (("fr",), ("es",), ("en",), ("ko", "en"), ("fr", "en"), ("pt",), ())
_TITLES = ("Officer", "Director", "Mayor", "Advisor", "Coordinator")
_ORGANISATIONS = ("City of {name} {number}", "{name} Network {number}", "{name} Institute {number}")
_BUDGET = "budget"


def file_with(people: int) -> Path:
    """The file with so many people and a fifth as many organisations; made once, in the temporary directory."""
    home = Path(tempfile.gettempdir()) / f"gsef-bench-{user_name()}"
    home.mkdir(mode=0o700, exist_ok=True)
    path = home / f"lists-{people}-{_fingerprint()}.gsef"
    if not path.exists():
        with tempfile.TemporaryDirectory(dir=home) as folder:
            made = Path(folder) / "lists.gsef"
            _build(made, people, max(1, people // 5))
            os.replace(made, path)
    return path


def _name(chance: random.Random) -> str:
    return "".join(chance.choice(_PARTS) for _ in range(chance.randint(2, 4))).capitalize()


def _build(path: Path, people: int, organisations: int) -> None:
    chance = random.Random(4)
    own = [_id("organisation", number) for number in range(organisations)]
    who = [_id("person", number) for number in range(people)]
    with Workspace.create(path, config_dir=path.parent / "config") as workspace, workspace.edit(message("Import"), kind="import") as unit:
        unit.add_values(
            Organisation, ("id", "name", "kind", "place", "languages", "tags"),
            [
                (
                    own[number], chance.choice(_ORGANISATIONS).format(name=_name(chance), number=number),
                    chance.choice(list(OrganisationKind)),
                    Place(city=_name(chance), country=chance.choice(_COUNTRIES)), chance.choice(_LANGUAGES),
                    chance.choice(((), ("host",), ("host", "donor"))),
                )
                for number in range(organisations)
            ],
        )  # fmt: skip
        unit.add_values(
            Membership, ("id", "organisation_id", "status", "since"),
            [
                (_id("membership", number), own[number], chance.choice(list(MembershipStatus)), chance.choice((None, date(2015, 3, 1))))
                for number in range(organisations)
            ],
        )  # fmt: skip
        unit.add_values(
            Person, ("id", "given_name", "family_name", "own_script_name", "mail", "languages", "country"),
            [
                (
                    who[number], chance.choice(_GIVEN), f"{_name(chance)} {_name(chance)}", "예시" if number % 20 == 0 else "",
                    f"p{number}@town-{number % 997}.test", chance.choice(_LANGUAGES), chance.choice(_COUNTRIES),
                )
                for number in range(people)
            ],
        )  # fmt: skip
        unit.add_values(
            PersonFunction, ("id", "person_id", "organisation_id", "title"),
            [(_id("function", number), who[number], chance.choice(own), chance.choice(_TITLES)) for number in range(people)],
        )  # fmt: skip
        field = unit.add(OwnField(id=_id(_BUDGET, 0), of_kind="organisation", title="Budget", type=OwnFieldType.NUMBER))
        unit.add_values(
            OwnValue, ("id", "field_id", "owner_kind", "owner_id", "text"),
            [(link_id("own_value", field.id, one), field.id, "organisation", one, str(chance.randint(1, 9_999))) for one in own[::2]],
        )  # fmt: skip


def _id(kind: str, number: int) -> str:
    return str(uuid.uuid5(_SPACE, f"list {kind} {number}"))


def _fingerprint() -> str:
    """Changes with everything that the file is made by."""
    package = Path(__file__).resolve().parents[2] / "gsef_desktop"
    made = hashlib.sha256(Path(__file__).read_bytes())
    for source in ("domain/records.py", "storage/schema.py", "storage/tables.py", "storage/journal.py", "storage/search_index.py"):
        made.update((package / source).read_bytes())
    return made.hexdigest()[:16]
