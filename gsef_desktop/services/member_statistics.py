"""Statistics of the members, for the window and for print: numbers over time with their sources, tallies, fees."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import Masthead, PrintedDocument
from gsef_desktop.documents.member_content import CountedOn, FeeYear, StatisticsDocument
from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.domain.records import LANGUAGES, Fee
from gsef_desktop.domain.recruiting import GoalLine, named_over_time
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.member_regions import By, Regions
from gsef_desktop.services.members_goal import goal_of
from gsef_desktop.services.printing_flow import Format, make_flow
from gsef_desktop.services.printing_members import MembersReading
from gsef_desktop.services.printing_members_flow import statistics_flow
from gsef_desktop.services.printing_names import Texts, file_stem, network_name
from gsef_desktop.storage.queries import outputs as queries
from gsef_desktop.storage.queries.recruiting import all_states

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

_MOST_YEARS = 40
"""Members named are counted at the ends of so many years, up to the one that is shown."""


def read_statistics(
    workspace: Workspace, *, day: date, language: str = "en", regions: By = By.WORLD, internal: bool = False
) -> StatisticsDocument:
    """The statistics on a day, in a language (one of LANGUAGES); the fees only where they are for internal use."""
    with workspace.read() as reader:
        return _read(reader, day, Texts(reader, language), By(regions), internal=internal)


def statistics_document(
    workspace: Workspace,
    *,
    day: date,
    language: str = "en",
    format: str = "pdf",
    paper: str = "A4",
    regions: By = By.WORLD,
    internal: bool = False,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """The statistics on a day as PDF, or as DOCX without charts; see `read_statistics`.

    Raises Invalid for another language or paper, ValueError for another format.
    """
    from gsef_desktop.documents.statistics import TITLE_KEY, print_statistics

    words, form = words_of(language), Format(format)
    with workspace.read() as reader:
        texts = Texts(reader, language)
        document = _read(reader, day, texts, By(regions), internal=internal)
    job = print_job(workspace, language, progress)
    if form is Format.PDF:
        data, pages = print_statistics(document, paper=paper, job=job)
    else:
        data, pages = make_flow(statistics_flow(document, words), format=form, paper=paper, job=job)
    title = words(TITLE_KEY)
    file_name = f"{file_stem(f'{title} {day.isoformat()}')} {language}.{form.value}"
    return PrintedDocument(
        data=data, pages=pages, title=title, file_name=file_name, language=language,
        fallbacks=tuple(texts.fallbacks.values()), missing_glyphs=job.missing_glyphs,
    )  # fmt: skip


def _read(reader: Reader, day: date, texts: Texts, by: By, *, internal: bool) -> StatisticsDocument:
    words = words_of(texts.language)
    members = MembersReading(reader, day, texts, words)
    line = goal_of(reader, year=day.year, day=day).line
    goal = CountedOn(day=line.due, number=round(line.target)) if line.target is not None and line.due is not None else None
    head = Masthead(
        network=network_name(reader, None, words.language), language=words.language, issued_on=day, original=words.language,
        kicker=words("directory_on", day=words.short_day(day)), also_in=LANGUAGES, day=day,
    )  # fmt: skip
    measured = [one for one in queries.members_measured(reader) if one.day is not None and one.day <= day]
    tallies = members.tallies(Regions(reader, by, texts, words)) if members.organisations else ()
    return StatisticsDocument(
        masthead=head,
        counted=tuple(CountedOn(day=one.day, number=one.number, source=clean(one.source)) for one in measured if one.day is not None),
        named=tuple(_named(reader, day)),
        goal=goal,
        tallies=tallies,
        fees=tuple(_fees(reader, day)) if internal else (),
        internal=internal,
        marks=texts.marks,
    )


def _named(reader: Reader, day: date) -> Iterable[CountedOn]:
    """How many members were in the file by name at the end of each year since the first that is dated, and on the day."""
    line = GoalLine(start=date.min, named=named_over_time(all_states(reader), start=date.min))
    dated = [when.year for when, _ in line.named[1:] if when <= day]
    for end in (*(date(year, 12, 31) for year in range(max(min(dated, default=day.year), day.year - _MOST_YEARS), day.year)), day):
        if (number := line.named_on(end)) or dated:
            yield CountedOn(day=end, number=number)


def _fees(reader: Reader, day: date) -> Iterable[FeeYear]:
    """The fees by year and currency, the newest first."""
    sums: dict[tuple[int, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    for fee in reader.all(Fee):
        if fee.amount is None or fee.year > day.year:
            continue
        own = sums[fee.year, fee.currency.upper()]
        own[0] += fee.amount
        if fee.waived:
            own[2] += fee.amount - (fee.paid or 0)
        own[1] += fee.paid if fee.paid is not None else fee.amount if fee.paid_on is not None and not fee.waived else 0
    for (year, currency), (amount, paid, waived) in sorted(sums.items(), key=lambda each: (-each[0][0], each[0][1])):
        yield FeeYear(year=year, currency=currency, due=amount, paid=paid, waived=waived)
