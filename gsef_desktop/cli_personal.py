"""What is kept about a person, without a window: ``print FILE personal-data --person WHO …`` and ``export FILE OUT.json …``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.cli_saving import paper_of
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

DOCUMENT = "personal-data"
DOCUMENTS: tuple[str, ...] = (DOCUMENT,)
"""What the document and the export are called."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add whom a document is about; the export has its own `--person`, which serves here too."""
    parser.add_argument(
        "--person", metavar="WHO", help=f"{DOCUMENT} or travel plan of this person: an id, a mail address or a name that one person has"
    )


def check_print(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Complain as argparse does where nobody is named."""
    if arguments.person is None:
        parser.error(f"print {arguments.document} needs --person WHO")


def print_document(workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object]) -> PrintedDocument:
    """The PDF about a person."""
    from gsef_desktop.services.personal_data import find_person
    from gsef_desktop.services.printing_personal_data import personal_data_pdf

    person = find_person(workspace, reference=arguments.person)
    return personal_data_pdf(
        workspace, person_id=person, language=arguments.language, paper=paper_of(workspace, arguments), progress=progress
    )  # fmt: skip


def run_export(arguments: argparse.Namespace) -> int:
    """Write everything about a person as JSON."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.personal_data import find_person, personal_data_json
    from gsef_desktop.services.saving import save_bytes

    output: Path = arguments.output
    if arguments.person is None:
        raise GsefError(
            message("It was not said whose data are wanted."), meaning=message("Nothing has been written."),
            remedy=message("Add --person and an id, a mail address or a name."),
        )  # fmt: skip
    if output.suffix.lower() != ".json":
        raise GsefError(
            message("“{name}” is no name of a JSON file.", name=output.name), meaning=message("Nothing has been written."),
            remedy=message("Choose a name that ends in .json, or print personal-data to a PDF."),
        )  # fmt: skip
    with open_file(path=arguments.file, read_only=True) as workspace:
        data = personal_data_json(workspace, person_id=find_person(workspace, reference=arguments.person))
    save_bytes(data, output, ending=".json")
    print(f"Wrote {output}.")
    return 0
