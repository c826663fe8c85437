"""The commands for documents about members: ``gsef-desktop print FILE yearbook|directory|labels|statistics`` and ``letters FILE``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop import cli_values
from gsef_desktop.cli_output import Progress, safe
from gsef_desktop.cli_saving import format_of, paper_of
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

DOCUMENTS: tuple[str, ...] = ("yearbook", "directory", "labels", "statistics")
"""What `print` can print about members."""
AS_DOCX = DOCUMENTS
"""Those that can be made as DOCX too."""
_WHAT = {"organisations": "organisation", "people": "person"}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the documents about members can be told."""
    parser.add_argument("--body", metavar="NAME", help="directory of this body: its name, acronym or id")
    parser.add_argument(
        "--day", type=cli_values.day, metavar="YYYY-MM-DD", help="yearbook, directory or statistics on this day (default: today)"
    )  # fmt: skip
    parser.add_argument("--own-regions", action="store_true", help="yearbook or statistics by the regions of the file itself")
    parser.add_argument("--own-fields", action="store_true", help="yearbook with the own fields of organisations that are not personal")
    parser.add_argument("--internal", action="store_true", help="statistics with the fees")
    _add_chosen(parser, "labels for")
    parser.add_argument("--sheet", default="L7160", metavar="CODE", help="sheet of labels, such as L7160 (default), L7163, 3474 or 5160")
    parser.add_argument("--start", type=int, default=1, metavar="N", help="first label of the first sheet (default: 1)")
    parser.add_argument("--frames", action="store_true", help="draw the edges of the labels")
    parser.add_argument("--country", action="store_true", help="put the country in capitals under addresses that do not have it")


def add_letter_options(parser: argparse.ArgumentParser) -> None:
    """Add what the letters can be told."""
    parser.add_argument(
        "--template", required=True, type=Path, metavar="T.docx", help="the template, with places such as {{ organisation.name }}"
    )
    _add_chosen(parser, "letters to")
    parser.add_argument("--language", choices=("en", "fr", "es", "ko"), default="en", help="language of dates and names (default: en)")
    parser.add_argument("--one-file", action="store_true", help="all letters in one document, each on a new page")
    parser.add_argument("--output", required=True, type=Path, metavar="FOLDER", help="where to put the letters; made if it is not there")


def _add_chosen(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("--what", choices=tuple(_WHAT), default="organisations", help=f"{what} organisations (default) or people")
    parser.add_argument("--view", metavar="NAME", help=f"{what} those whom a saved view shows, by its name")
    parser.add_argument("--all", action="store_true", help=f"{what} all organisations, and not only those that are members today")


def check_print(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Complain as argparse does where something is not said that a document needs."""
    if arguments.document == "directory" and arguments.body is None:
        parser.error("print directory needs --body NAME")


def print_document(workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object]) -> PrintedDocument:
    """Make one of DOCUMENTS."""
    from gsef_desktop.services.member_regions import By
    from gsef_desktop.services.members import day_within

    today, language, paper, form = date.today(), arguments.language, paper_of(workspace, arguments), format_of(arguments)
    year = arguments.year or (arguments.day or today).year
    day = arguments.day or day_within(year, today)
    regions = By.OWN if arguments.own_regions else By.WORLD
    if arguments.document == "yearbook":
        from gsef_desktop.services.own_fields import own_fields_of
        from gsef_desktop.services.printing_members import YearbookOptions, member_yearbook

        fields = tuple(one.id for one in own_fields_of(workspace, "organisation", personal=False)) if arguments.own_fields else ()
        options = YearbookOptions(year=year, day=day, regions=regions, own_fields=fields)
        return member_yearbook(workspace, options=options, language=language, format=form, paper=paper, progress=progress)
    if arguments.document == "directory":
        from gsef_desktop.services.printing_directory import body_directory, find_body

        body = find_body(workspace, reference=arguments.body)
        return body_directory(workspace, body_id=body.id, day=day, language=language, format=form, paper=paper, progress=progress)
    if arguments.document == "statistics":
        from gsef_desktop.services.member_statistics import statistics_document

        return statistics_document(
            workspace, day=day, language=language, format=form, paper=paper, regions=regions, internal=arguments.internal,
            progress=progress,
        )  # fmt: skip
    from gsef_desktop.services.printing_labels import LabelOptions, member_labels

    labels = LabelOptions(sheet=arguments.sheet, start=arguments.start, frames=arguments.frames, country=arguments.country)
    ids = _chosen(workspace, arguments, day)
    return member_labels(
        workspace, kind=_WHAT[arguments.what], ids=ids, options=labels, language=language, format=form, today=day, progress=progress
    )  # fmt: skip


def run_letters(arguments: argparse.Namespace) -> int:
    """Write letters from a template."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.letters import write_letters

    progress = Progress()
    with open_file(path=arguments.file, read_only=True) as workspace:
        done = write_letters(
            workspace, kind=_WHAT[arguments.what], ids=_chosen(workspace, arguments, date.today()), template=arguments.template,
            folder=arguments.output, language=arguments.language, one_file=arguments.one_file,
            progress=lambda share: progress(share, arguments.template.name),
        )  # fmt: skip
    progress.end()
    for remark in done.remarks:
        print(safe(remark), file=sys.stderr)
    print(f"Wrote {done.letters} {'letter' if done.letters == 1 else 'letters'} into {arguments.output}.")
    return 0


def _chosen(workspace: Workspace, arguments: argparse.Namespace, day: date) -> list[str]:
    """The ids of the organisations or people that are meant, by name."""
    from gsef_desktop.services.everybody import ids_of_organisations, ids_of_people

    if arguments.view is not None:
        from gsef_desktop.services.list_export import ids_in_view, view_named

        view = view_named(workspace, list_kind=arguments.what, name=arguments.view)
        ids = ids_in_view(workspace, view=view, day=day, language=arguments.language)
    elif arguments.what == "people":
        ids = ids_of_people(workspace, language=arguments.language)
    else:
        ids = ids_of_organisations(workspace, day=day, language=arguments.language, members_only=not arguments.all)
    if not ids:
        raise Invalid(message("There is nobody to write to."), meaning=message("Nothing has been written."))
    return ids
