"""The search for duplicates among very many people: how long it takes, and how it grows when their number doubles.

The names are made of syllables.  As in a real network a few family names are borne by very many (the most frequent one by one in
twenty, the others by Zipf's law), and one person in twenty is in the file twice: with a letter less, with the names the other way
round, or with a mail address alone.
"""

from __future__ import annotations

import gc
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figure import Figure, Scale, median
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Organisation, Person, PersonFunction, Record
from gsef_desktop.services.duplicates import find_duplicates
from gsef_desktop.storage.workspace import Workspace

MOST_SECONDS, MOST_GROWTH = 10.0, 2.3
_PARTS = (
    ("ba", "da", "fe", "ga", "ki", "lo", "ma", "no", "ra", "sa", "te", "vi"), ("bel", "dor", "lan", "mir", "nes", "ric", "sto", "tan"),
    ("a", "ard", "e", "en", "ia", "is", "o", "sen", "ski", "us"),
)  # fmt: skip
_KOREAN = ("Kim", "Lee", "Park", "Choi", "Jung")
_SYLLABLES = ("min", "jun", "seo", "yeon", "ji", "hyun", "woo", "su", "young", "hee", "eun", "kyung", "sung", "ho")


def measure(scale: Scale) -> list[Figure]:
    """The seconds for that many people, and how many times as long twice as many take: the best of each, which noise cannot better."""
    people = scale.duplicate_people
    runs = max(1, min(scale.runs, 5))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with _file(folder / "few.gsef", people) as few, _file(folder / "many.gsef", 2 * people) as many:
            once, twice = [], []
            for _ in range(runs):
                once.append(_seconds(few))
                twice.append(_seconds(many))
            found = len(find_duplicates(few, kind="person"))
    detail = {"once_s": median(once), "twice_s": median(twice), "groups": float(found)}
    return [
        Figure(name="duplicates", title=f"Search for duplicates among {people:,} people", measured=median(once), limit=MOST_SECONDS,
               unit="s", detail=detail),
        Figure(name="duplicates-growth", title=f"The same among {2 * people:,} people against {people:,}", measured=min(twice) / min(once),
               limit=MOST_GROWTH, unit="×", detail=detail),
    ]  # fmt: skip


def people_of(count: int) -> Iterator[Record]:
    """So many people of organisations of forty people each; always the same ones."""
    chance = random.Random(count)
    families = [*_KOREAN, *_names(count // 8, 3)]
    given = _names(600, 2)
    korean = [f"{one.title()}-{other}" for one in _SYLLABLES for other in _SYLLABLES]
    organisations = [Organisation(id=f"organisation-{number}", name=f"City of Sample {number}") for number in range(max(1, count // 40))]
    yield from organisations
    weights = [1 / (rank + 12) for rank in range(len(families))]
    made: list[Person] = []
    for number, family in enumerate(chance.choices(families, weights, k=count)):
        if number % 20 == 19:
            person = _again(chance.choice(made), number, chance)
        else:
            names = korean if family in _KOREAN else given
            at = min(int(chance.paretovariate(0.4)) - 1, 10**6) % len(names)
            mail, country = f"p{number}@example.org" if number % 3 else "", ("KR", "FR", "ES", "SN")[number % 4]
            person = Person(id=f"person-{number}", given_name=names[at], family_name=family, mail=mail, country=country)
            made.append(person)
        yield person
        yield PersonFunction(id=f"function-{number}", person_id=person.id, organisation_id=chance.choice(organisations).id)


def _names(count: int, length: int) -> list[str]:
    chance = random.Random(length)
    found: dict[str, None] = {}
    while len(found) < count:
        word = "".join(chance.choice(_PARTS[0]) for _ in range(chance.randint(1, length)))
        found[(word + chance.choice(_PARTS[1]) + chance.choice(_PARTS[2])).title()] = None
    return list(found)


def _again(one: Person, number: int, chance: random.Random) -> Person:
    """The same person as somebody else has entered them."""
    id, way = f"person-{number}", number // 20 % 3
    if way == 0:
        at = chance.randrange(len(one.given_name))
        return Person(id=id, given_name=one.given_name[:at] + one.given_name[at + 1 :], family_name=one.family_name, country=one.country)
    if way == 1:
        return Person(id=id, given_name=one.family_name, family_name=one.given_name)
    return Person(id=id, given_name=one.given_name[:1], family_name=one.family_name, mail=one.mail)


def _file(path: Path, people: int) -> Workspace:
    made = Workspace.create(path, config_dir=path.with_suffix(".config"), _journalling=False)
    with made.edit(message("Fill the file")) as unit:
        unit.add_all(people_of(people))
    return made


def _seconds(workspace: Workspace) -> float:
    gc.collect()
    start = time.process_time()
    find_duplicates(workspace, kind="person")
    return time.process_time() - start
