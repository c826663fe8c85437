"""Mail merge: letters to organisations or people from a template (.docx) of the user's, one file each or all in one.

docxtpl is imported only when a template is read or letters are written.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.typesetting import clean, paragraphs
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.errors import GsefError, Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Address, Organisation, OwnField, Person, PersonFunction
from gsef_desktop.domain.seat_terms import is_valid_on
from gsef_desktop.reference.countries import country_name
from gsef_desktop.services.consent import printed_name
from gsef_desktop.services.printing_labels import names_in_short
from gsef_desktop.services.printing_members import MembersReading, value_in_words
from gsef_desktop.services.printing_names import Texts, city_name, file_stem, network_name
from gsef_desktop.services.saving import save_bytes
from gsef_desktop.storage.queries import outputs as queries

if TYPE_CHECKING:
    from gsef_desktop.interchange.letters import LetterTemplate
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

_MOST_NAME = 80
_DEVICES = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}
"""Names that Windows gives to devices, whatever follows after a point."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPlace:
    """A place that a template can have, as it is typed between {{ and }}, and what is put there."""

    name: str
    meaning: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class LettersWritten:
    """The files that were written, and what to tell of them."""

    paths: tuple[Path, ...]
    letters: int
    remarks: tuple[Message, ...] = ()


_PLACES = (
    LetterPlace(name="organisation.name", meaning=message("Name of the organisation, in the language of the letters")),
    LetterPlace(name="organisation.acronym", meaning=message("Acronym of the organisation")),
    LetterPlace(name="organisation.city", meaning=message("City of the organisation")),
    LetterPlace(name="organisation.country", meaning=message("Country of the organisation")),
    LetterPlace(name="organisation.address", meaning=message("Address of the organisation, in its lines")),
    LetterPlace(name="organisation.website", meaning=message("Website of the organisation")),
    LetterPlace(name="organisation.mail", meaning=message("Mail of the organisation")),
    LetterPlace(name="organisation.telephone", meaning=message("Telephone of the organisation")),
    LetterPlace(name="organisation.member_since", meaning=message("Day since which the organisation has been a member")),
    LetterPlace(name="organisation.category", meaning=message("Category of its membership")),
    LetterPlace(name="person.full_name", meaning=message("Name of the person, with the honorific")),
    LetterPlace(name="person.given_name", meaning=message("Given name")),
    LetterPlace(name="person.family_name", meaning=message("Family name")),
    LetterPlace(name="person.honorific", meaning=message("Honorific, such as Dr")),
    LetterPlace(name="person.function", meaning=message("Function of the person in the organisation")),
    LetterPlace(name="person.address", meaning=message("Address of the person, in its lines")),
    LetterPlace(name="person.mail", meaning=message("Mail of the person")),
    LetterPlace(name="person.telephone", meaning=message("Telephone of the person")),
    LetterPlace(name="date", meaning=message("Day of the letter")),
    LetterPlace(name="network", meaning=message("Name of the network")),
)


def letter_places(workspace: Workspace) -> list[LetterPlace]:
    """The places that templates can have, with those of the fields of the user's own that are not personal."""
    with workspace.read() as reader:
        return [
            *_PLACES,
            *(LetterPlace(name=name, meaning=message("Your own field “{title}”", title=own.title)) for name, own in _own_places(reader)),
        ]


def _own_places(reader: Reader) -> list[tuple[str, OwnField]]:
    """The fields of the user's own by the names of their places, such as "organisation.own.inhabitants"."""
    found: dict[str, OwnField] = {}
    for own in reader.all(OwnField, order_by=("of_kind", "rank")):
        if own.personal or own.of_kind not in ("organisation", "person"):
            continue
        name = base = f"{own.of_kind}.own.{slug(own.title)}"
        number = 2
        while name in found:
            name = f"{base}_{number}"
            number += 1
        found[name] = own
    return list(found.items())


def slug(title: str) -> str:
    """A title as a name in a template: small letters and digits of any script, with low lines between."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", title) if not unicodedata.combining(letter))
    plain = unicodedata.normalize("NFC", plain).casefold()
    words = "".join(letter if (letter.isalnum() and letter.isidentifier()) or letter.isdecimal() else " " for letter in plain).split()
    made = "_".join(words)
    return made if made.isidentifier() else f"field_{made}" if made else "field"


def read_template(workspace: Workspace, *, path: Path) -> LetterTemplate:
    """Read and check a template.  Raises Invalid that names what is wrong: the paragraph, or the places that are not known."""
    from gsef_desktop.interchange.letters import MOST_BYTES, LetterTemplate, check_package

    try:
        if path.stat().st_size > MOST_BYTES:
            check_package(b"\0" * (MOST_BYTES + 1), path.name)
        data = path.read_bytes()
    except OSError as error:
        raise GsefError(
            message("“{name}” cannot be read.", name=path.name),
            meaning=message("The system says: {reason}", reason=error.strerror or error),
            remedy=message("Choose another file."),
        ) from error  # fmt: skip
    return LetterTemplate(data, path.name, (one.name for one in letter_places(workspace)))


def write_letters(
    workspace: Workspace,
    *,
    kind: str,
    ids: Sequence[str],
    template: Path,
    folder: Path,
    language: str = "en",
    day: date | None = None,
    one_file: bool = False,
    progress: Callable[[float], object] | None = None,
) -> LettersWritten:
    """Write a letter to each of some organisations or people (`kind` "organisation" or "person") into a folder, which is made if need be.

    Dates, countries and names are in `language` (one of LANGUAGES).  With `one_file` all letters are one document, each on a new page.
    Files that are there already are not replaced.  `progress` is called with the share done, from 0 to 1, and may raise Cancelled; nothing
    is left in the folder then, nor after an error.  Raises Invalid for a template that is not sound, and if there is nobody to write to.
    """
    from gsef_desktop.interchange.letters import joined

    words, day, report = words_of(language), day or date.today(), progress or (lambda share: None)
    letter = read_template(workspace, path=template)
    if one_file and not letter.only_in_body:
        raise Invalid(
            message("These letters cannot be one document."),
            meaning=message("“{name}” has places in its head, foot or notes, of which a document has only one.", name=template.name),
            remedy=message("Write one file for each letter."),
        )  # fmt: skip
    with workspace.read() as reader:
        values = _Values(reader, language, words, day, letter.used).of(kind, ids)
    if not values:
        raise Invalid(message("There is nobody to write to."), remedy=message("Choose organisations or people first."))
    with _Workshop(folder) as workshop:
        for number, (name, own) in enumerate(values):
            report(0.9 * number / len(values))
            workshop.add(name, letter.write(own))
        report(0.9)
        if one_file:
            workshop.join(template.stem, joined)
        paths = workshop.deliver()
        report(1.0)
    return LettersWritten(paths=paths, letters=len(values), remarks=tuple(_empty(values, letter.used)))


class _Workshop:
    """Where letters lie until all of them are written: a hidden folder beside their place.  What goes wrong leaves nothing behind."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: list[str] = []
        self._delivered: list[Path] = []

    def __enter__(self) -> _Workshop:
        self._made = _make_folder(self._folder)
        try:
            self._work = Path(tempfile.mkdtemp(prefix=".letters-", dir=self._folder))
        except OSError as error:
            if self._made:
                shutil.rmtree(self._folder, ignore_errors=True)
            raise _cannot_put(self._folder, error) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        shutil.rmtree(self._work, ignore_errors=True)
        if error is not None:
            for path in self._delivered:
                path.unlink(missing_ok=True)
            if self._made:
                shutil.rmtree(self._folder, ignore_errors=True)

    def add(self, name: str, data: bytes) -> None:
        """Put a letter aside.  Raises GsefError where it cannot be written."""
        save_bytes(data, self._work / f"{len(self._names)}.docx", ending=".docx")
        self._names.append(name)

    def join(self, name: str, joined: Callable[[list[bytes]], bytes]) -> None:
        """Make one document of all letters."""
        letters = [(self._work / f"{number}.docx").read_bytes() for number in range(len(self._names))]
        self._names = []
        self.add(name, joined(letters))

    def deliver(self) -> tuple[Path, ...]:
        """Put the letters into their place; answers where they are.  Raises GsefError where that cannot be."""
        for number, name in enumerate(self._names):
            target = _free(self._folder, name)
            try:
                os.replace(self._work / f"{number}.docx", target)
            except OSError as error:
                raise _cannot_put(self._folder, error) from error
            self._delivered.append(target)
        return tuple(self._delivered)


def _make_folder(folder: Path) -> bool:
    """Make the folder if it is not there; answers whether it was made."""
    try:
        if folder.is_dir():
            return False
        folder.mkdir()
    except OSError as error:
        raise _cannot_put(folder, error) from error
    return True


def _cannot_put(folder: Path, error: OSError) -> GsefError:
    return GsefError(
        message("The letters cannot be put into {folder}.", folder=folder),
        meaning=message("The system says: {reason}", reason=error.strerror or error), remedy=message("Choose another folder."),
    )  # fmt: skip


def _free(folder: Path, name: str) -> Path:
    """A path in the folder for a letter of that name, at which nothing is yet."""
    stem = file_stem(name)[:_MOST_NAME].strip(" .-") or "letter"
    if stem.split(".")[0].casefold() in _DEVICES:
        stem = f"_{stem}"
    path, number = folder / f"{stem}.docx", 2
    while path.exists():
        path, number = folder / f"{stem} ({number}).docx", number + 1
    return path


def _empty(values: Sequence[tuple[str, dict[str, str]]], used: Iterable[str]) -> Iterable[Message]:
    """Which places stay empty in whose letters."""
    for place in sorted(used):
        names = [name for name, own in values if not own.get(place)]
        if names:
            yield message("“{place}” stays empty in the letters to: {names}", place=place, names=names_in_short(names))


def save_example(*, path: Path, language: str) -> None:
    """Save a template to begin with, its text in a language (one of LANGUAGES).  Raises GsefError where it cannot be saved."""
    from gsef_desktop.interchange.letters import example_template

    words = load_words(language)
    member = words(
        "letter_member", since="{{ organisation.member_since }}", city="{{ organisation.city }}", country="{{ organisation.country }}"
    )
    texts = [
        "{{ network }}",
        "{{ organisation.name }}",
        "{{ organisation.address }}",
        "{{ date }}",
        words("letter_dear", name="{{ person.full_name | default(organisation.name, true) }}"),
        "{% if organisation.member_since %}" + member + "{% endif %}",
        words("letter_text"),
        words("letter_close"),
        "{{ network }}",
    ]
    save_bytes(example_template(words("letter_example"), texts, language), path, ending=".docx")


class _Values:
    """Reads what is put into the places that a template uses."""

    def __init__(self, reader: Reader, language: str, words: Words, day: date, used: frozenset[str]) -> None:
        self._reader, self._language, self._words, self._day = reader, language, words, day
        self._texts = Texts(reader, language)
        self._members = MembersReading(reader, day, self._texts, words)
        self._own = [(name, own) for name, own in _own_places(reader) if name in used]
        self._own_values = {
            kind: queries.own_values(reader, field_ids=[own.id for _, own in self._own if own.of_kind == kind], owner_kind=kind)
            for kind in ("organisation", "person")
        }
        self._common = {"date": words.short_day(day), "network": clean(network_name(reader, None, words.language))}

    def of(self, kind: str, ids: Sequence[str]) -> list[tuple[str, dict[str, str]]]:
        """The name and the values of each letter, in the order of `ids`."""
        wanted = tuple(dict.fromkeys(ids))
        if not wanted:
            return []
        reader = self._reader
        by = {"organisation_id" if kind == "organisation" else "person_id": wanted}
        functions = [one for one in self._functions(by) if is_valid_on(one.valid_from, one.valid_to, self._day)]
        people = queries.people_of(reader, ids=[*wanted, *(one.person_id for one in functions)])
        places = {
            one.id: one
            for one in reader.all(Organisation, id=tuple({*wanted, *(f.organisation_id for f in functions if f.organisation_id)}))
        }
        self._texts.load(places.values())
        self._texts.load(functions)
        self._addresses = self._further(tuple(places), tuple(people))
        own: dict[str, list[PersonFunction]] = defaultdict(list)
        for function in functions:
            own[function.organisation_id or "" if kind == "organisation" else function.person_id].append(function)
        made = []
        for id in wanted:
            if kind == "organisation" and id in places:
                listed = sorted((f for f in own[id] if f.person_id in people), key=lambda f: self._order(people[f.person_id]))
                person = people[listed[0].person_id] if listed else None
                values = self._one(places[id], person, listed[0] if listed else None)
                made.append((self._texts.name(places[id]), values))
            elif kind == "person" and id in people:
                first = next(iter(own[id]), None)
                organisation = places.get(first.organisation_id or "") if first is not None else None
                made.append(
                    (printed_name(people[id], self._language) or clean(people[id].mail), self._one(organisation, people[id], first))
                )
        return made

    def _functions(self, by: dict[str, tuple[str, ...]]) -> list[PersonFunction]:
        if "person_id" in by:
            return self._reader.all(PersonFunction, person_id=by["person_id"], order_by=("valid_from",))
        return self._reader.all(PersonFunction, organisation_id=by["organisation_id"], order_by=("valid_from",))

    @staticmethod
    def _order(person: Person) -> tuple[str, str, str]:
        return person.family_name.casefold(), person.given_name.casefold(), person.id

    def _further(self, organisations: tuple[str, ...], people: tuple[str, ...]) -> dict[str, str]:
        """The first of the further addresses of each."""
        found: dict[str, str] = {}
        for one in self._reader.all(Address, organisation_id=organisations, order_by=("rank",)) if organisations else ():
            found.setdefault(one.organisation_id or "", one.text)
        for one in self._reader.all(Address, person_id=people, order_by=("rank",)) if people else ():
            found.setdefault(one.person_id or "", one.text)
        return found

    def _one(self, organisation: Organisation | None, person: Person | None, function: PersonFunction | None) -> dict[str, str]:
        values = dict(self._common)
        if organisation is not None:
            values |= self._of_organisation(organisation)
        if person is not None:
            values |= {
                "person.full_name": printed_name(person, self._language),
                "person.given_name": clean(person.given_name),
                "person.family_name": clean(person.family_name),
                "person.honorific": clean(person.honorific),
                "person.function": self._texts.name(function, "title") if function is not None else "",
                "person.address": "\n".join(paragraphs(person.address or self._addresses.get(person.id, ""))),
                "person.mail": clean(person.mail),
                "person.telephone": clean(person.telephone),
            }
        for name, own in self._own:
            owner = organisation if own.of_kind == "organisation" else person
            text = self._own_values[own.of_kind].get((owner.id, own.id), "") if owner is not None else ""
            values[name] = value_in_words(own, clean(text), self._words)
        return values

    def _of_organisation(self, one: Organisation) -> dict[str, str]:
        since = self._members.since(one)
        return {
            "organisation.name": self._texts.name(one),
            "organisation.acronym": clean(one.acronym),
            "organisation.city": city_name(one.place, self._words),
            "organisation.country": country_name(one.place.country, self._language),
            "organisation.address": "\n".join(paragraphs(one.address or self._addresses.get(one.id, ""))),
            "organisation.website": clean(one.website),
            "organisation.mail": clean(one.mail),
            "organisation.telephone": clean(one.telephone),
            "organisation.member_since": self._words.short_day(since) if since is not None else "",
            "organisation.category": self._members.category(one),
        }
