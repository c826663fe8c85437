"""Labels with the addresses of organisations or people: which address it is, and who has none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from gsef_desktop.documents.collation import collation_key
from gsef_desktop.documents.content import UNDATED, PrintedDocument
from gsef_desktop.documents.label_sheets import SHEETS, LabelSheet
from gsef_desktop.documents.member_content import LabelText
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.typesetting import clean, paragraphs
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Address, Organisation, Person, PersonFunction
from gsef_desktop.domain.seat_terms import is_valid_on
from gsef_desktop.reference.countries import country_code, country_name
from gsef_desktop.services.consent import printed_name
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.printing_flow import Format
from gsef_desktop.services.printing_names import Texts, file_stem, network_name
from gsef_desktop.storage.queries.activity_list_rows import last_change

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

R = TypeVar("R", Organisation, Person)

_NAMES_SHOWN = 12
"""So many names are told of those who are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelOptions:
    """How labels are printed.

    `start` is the first label of the first sheet, from 1; `offset_x` and `offset_y` move the print, in millimetres; `country` puts the
    country's name in capitals under addresses that do not have it (UPU S42); `function` puts a person's function under the name.
    """

    sheet: str = "L7160"
    start: int = 1
    offset_x: float = 0.0
    offset_y: float = 0.0
    frames: bool = False
    country: bool = False
    function: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Somebody to whom something is sent; `lines` are empty where no address is known."""

    id: str
    name: str
    lines: tuple[str, ...]


def member_labels(
    workspace: Workspace,
    *,
    kind: str,
    ids: Sequence[str],
    options: LabelOptions,
    language: str = "en",
    format: str = "pdf",
    today: date | None = None,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """Labels of some organisations or people (`kind` "organisation" or "person"), in the order of their names in `language`.

    They are a PDF or a DOCX, whose pages and missing glyphs are those of the PDF.

    `remarks` of the result name those who have no address, and those whose address is too long for the label.  Raises Invalid for a sheet,
    a start or an offset that there is not, and if nobody has an address; ValueError for another format.
    """
    from gsef_desktop.documents.labels import TITLE_KEY, print_labels
    from gsef_desktop.documents.labels_docx import write_labels_docx

    words, sheet, form = words_of(language), _sheet(options), Format(format)
    day = today or date.today()
    with workspace.read() as reader:
        texts = Texts(reader, language)
        found = addressees(reader, kind=kind, ids=ids, day=day, options=options, texts=texts, words=words)
        network, changed = network_name(reader, None, language), last_change(reader)
    labels = [LabelText(name=one.name, lines=one.lines) for one in found if one.lines]
    if not labels:
        raise Invalid(
            message("There is no address to print."), meaning=message("None of those chosen has an address in the file."),
            remedy=message("Type their addresses into the file first."),
        )  # fmt: skip
    title = words(TITLE_KEY)
    imprint = Imprint(title=f"{title}, {sheet.code}", author=network, subject=title, language=language, day=changed or UNDATED)
    job = print_job(workspace, language, progress)
    offset = (options.offset_x, options.offset_y)
    data, pages, too_long = print_labels(
        labels, sheet, imprint, start=options.start, offset=offset, frames=options.frames, job=job
    )  # fmt: skip
    if form is Format.DOCX:
        data = write_labels_docx(labels, sheet, imprint, start=options.start, offset=offset, frames=options.frames)
    return PrintedDocument(
        data=data, pages=pages, title=title, file_name=f"{file_stem(f'{title} {sheet.code}')} {language}.{form.value}", language=language,
        missing_glyphs=job.missing_glyphs, remarks=tuple(_remarks([one.name for one in found if not one.lines], too_long)),
    )  # fmt: skip


def _sheet(options: LabelOptions) -> LabelSheet:
    from gsef_desktop.documents.labels import MOST_OFFSET

    sheet = SHEETS.get(options.sheet)
    if sheet is None:
        raise Invalid(
            message("There is no sheet of labels called {sheet}.", sheet=options.sheet),
            remedy=message("Choose one of {sheets}.", sheets=", ".join(SHEETS)),
        )  # fmt: skip
    if not 1 <= options.start <= sheet.count:
        raise Invalid(
            message("A sheet {sheet} has no label {number}.", sheet=sheet.code, number=options.start),
            remedy=message("Choose a number from 1 to {number}.", number=sheet.count),
        )  # fmt: skip
    if max(abs(options.offset_x), abs(options.offset_y)) > MOST_OFFSET:
        raise Invalid(
            message("The print cannot be moved as far as that."),
            remedy=message("Choose at most {number} mm either way.", number=f"{MOST_OFFSET:g}"),
        )  # fmt: skip
    return sheet


def _remarks(without: Sequence[str], too_long: Sequence[str]) -> Iterable[Message]:
    if without:
        yield message("Without an address, and so without a label: {names}", names=names_in_short(without))
    if too_long:
        yield message("Too long for a label, and left out: {names}", names=names_in_short(too_long))


def names_in_short(names: Sequence[str]) -> str:
    """Names with commas between, and how many more there are where they are many."""
    shown = ", ".join(names[:_NAMES_SHOWN])
    return f"{shown}, +{len(names) - _NAMES_SHOWN}" if len(names) > _NAMES_SHOWN else shown


def addressees(
    reader: Reader, *, kind: str, ids: Sequence[str], day: date, options: LabelOptions, texts: Texts, words: Words
) -> list[Addressee]:
    """The addressees among some organisations or people, by name, with those who have no address."""
    made = _Addresses(reader, day, options, texts, words)
    found = made.of_organisations(ids) if kind == "organisation" else made.of_people(ids)
    return sorted(found, key=lambda one: (collation_key(one.name, words.language), one.id))


class _Addresses:
    def __init__(self, reader: Reader, day: date, options: LabelOptions, texts: Texts, words: Words) -> None:
        self._reader, self._day, self._options, self._texts, self._words = reader, day, options, texts, words

    def of_organisations(self, ids: Sequence[str]) -> list[Addressee]:
        organisations = [one for one in self._all(Organisation, ids) if one.merged_into_id is None]
        self._texts.load(organisations)
        more = self._further("organisation_id", [one.id for one in organisations])
        return [
            Addressee(id=one.id, name=self._texts.name(one), lines=self._lines([self._texts.name(one)], one.address or more.get(one.id, ""),
                                                                              one.place.country))
            for one in organisations
        ]  # fmt: skip

    def of_people(self, ids: Sequence[str]) -> list[Addressee]:
        people = [one for one in self._all(Person, ids) if one.merged_into_id is None and not one.erased]
        functions: dict[str, list[PersonFunction]] = defaultdict(list)
        for function in self._reader.all(PersonFunction, person_id=tuple(one.id for one in people)) if people else ():
            if is_valid_on(function.valid_from, function.valid_to, self._day):
                functions[function.person_id].append(function)
        wanted = {one.organisation_id for own in functions.values() for one in own if one.organisation_id}
        organisations = {one.id: one for one in self._all(Organisation, tuple(wanted))}
        self._texts.load(organisations.values())
        self._texts.load([one for own in functions.values() for one in own])
        own = self._further("person_id", [one.id for one in people])
        others = self._further("organisation_id", list(organisations))
        return [self._person(one, functions[one.id], organisations, own, others) for one in people]

    def _person(
        self, one: Person, functions: Sequence[PersonFunction], organisations: dict[str, Organisation], own: dict[str, str],
        others: dict[str, str],
    ) -> Addressee:  # fmt: skip
        """A person at their own address, or else at that of an organisation in which they have a function."""
        name = printed_name(one, self._words.language) or clean(one.mail)
        address = one.address or own.get(one.id, "")
        if address.strip():
            return Addressee(id=one.id, name=name, lines=self._lines([name], address, one.country))
        for function in functions:
            organisation = organisations.get(function.organisation_id or "")
            if organisation is None:
                continue
            address = organisation.address or others.get(organisation.id, "")
            if address.strip():
                title = self._texts.name(function, "title") if self._options.function else ""
                head = [name, *([title] if title else []), self._texts.name(organisation)]
                return Addressee(id=one.id, name=name, lines=self._lines(head, address, organisation.place.country))
        return Addressee(id=one.id, name=name, lines=())

    def _all(self, record: type[R], ids: Sequence[str]) -> list[R]:
        return self._reader.all(record, id=tuple(dict.fromkeys(ids))) if ids else []

    def _further(self, owner: str, ids: Sequence[str]) -> dict[str, str]:
        """The first of the further addresses of each owner."""
        found: dict[str, str] = {}
        wanted: dict[str, Any] = {owner: tuple(ids)}
        for one in self._reader.all(Address, order_by=("rank",), **wanted) if ids else ():
            if one.text.strip():
                found.setdefault(getattr(one, owner), one.text)
        return found

    def _lines(self, head: Sequence[str], address: str, country: str | None) -> tuple[str, ...]:
        lines = paragraphs(address)
        if not lines:
            return ()
        known = {line.casefold() for line in lines}
        made = [line for line in head if line and line.casefold() not in known] + lines
        if self._options.country and country and country_code(lines[-1]) is None:
            made.append(country_name(country, self._words.language).upper())
        return tuple(made)
