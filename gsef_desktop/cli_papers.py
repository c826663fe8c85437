"""The commands for papers and packs: ``gsef-desktop attach FILE PATH… --meeting REF`` and ``gsef-desktop print FILE pack …``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.cli_output import Progress, safe, shown
from gsef_desktop.cli_saving import check_place, paper_of, with_language
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message

if TYPE_CHECKING:
    from gsef_desktop.documents.pack_content import PackReport
    from gsef_desktop.services.packs import PackOptions
    from gsef_desktop.storage.workspace import Workspace

_PROBLEMS = {
    "missing": "no file has been received", "encrypted": "the file is locked with a password", "damaged": "the file is damaged",
    "empty": "the file is empty", "not-pdf": "the file is not a PDF",
}  # fmt: skip
_REMOVED = {
    "javascript": "JavaScript was taken out", "launch": "what starts programs or sends forms was taken out",
    "automatic": "what happens by itself when it is opened was taken out", "xfa": "its XFA form was taken out",
    "signature": "its signature holds for the original file alone", "files": "the files that it carries were left out",
}  # fmt: skip


def add_attach_options(parser: argparse.ArgumentParser) -> None:
    """Add what attaching can be told."""
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="the files to attach")
    parser.add_argument("--meeting", required=True, metavar="REF", help="to this meeting: its id or its document symbol")
    parser.add_argument("--item", metavar="N", help="to this agenda item, such as 2.1 (default: to the meeting as a whole)")
    parser.add_argument("--language", metavar="L", help="the language of the files (default: by their names, or the meeting's first)")
    parser.add_argument("--no-pdf", action="store_true", help="make no PDFs of files of other kinds, where LibreOffice could")
    parser.add_argument("--title", metavar="T", help="the title of the paper (default: by the name of the file)")


def run_attach(arguments: argparse.Namespace) -> int:
    """Attach files to a meeting or to an item of its agenda."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.listing_meetings import find_meeting
    from gsef_desktop.services.papers import attach_papers, find_item_by_number, read_new_papers, read_papers

    progress = Progress()
    files = read_new_papers(arguments.paths, making_pdfs=None if arguments.no_pdf else lambda share: progress(share, "PDF"))
    progress.end()
    with open_file(path=arguments.file) as workspace:
        meeting_id = find_meeting(workspace, reference=arguments.meeting).id
        item_id = None
        if arguments.item is not None:
            item_id = find_item_by_number(workspace, meeting_id=meeting_id, number=arguments.item)
        made = attach_papers(
            workspace, meeting_id=meeting_id, files=files, item_id=item_id, language=arguments.language, title=arguments.title
        )
        rows = {row.id: row for row in read_papers(workspace, meeting_id=meeting_id)}
    for id in made:
        row = rows[id]
        languages = ", ".join(version.language for version in row.versions)
        print(" ".join(part for part in (shown(row.symbol), shown(row.title), f"({languages})") if part))
    return 0


DOCUMENTS: tuple[str, ...] = ("pack",)
"""What the command line calls it."""


def check_print(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Complain as argparse does where no meeting is named."""
    if arguments.meeting is None:
        parser.error(f"print {arguments.document} needs --meeting REF")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the printing of a pack can be told."""
    parser.add_argument("--dividers", choices=("all", "useful", "none"), default="useful", help="pack: pages before papers")
    parser.add_argument("--watermark", default="", metavar="T", help="pack: a text across every page")
    parser.add_argument("--password", default="", metavar="P", help="pack: needed to open it")
    parser.add_argument("--booklet", action="store_true", help="pack: two pages on each side of a sheet, to be folded")
    parser.add_argument("--folder", action="store_true", help="pack: OUT is a folder with a file for each paper")
    parser.add_argument("--without-confidential", action="store_true", help="pack, minutes, agenda or script without confidential items")
    parser.add_argument("--roll-calls", action="store_true", help="minutes: with the names of who voted how")
    parser.add_argument(
        "--for", dest="personal_for", metavar="NAME", help="pack: a personal copy of this person, without confidential items"
    )


def run_print(arguments: argparse.Namespace) -> int:
    """Make the pack of a meeting in one language or several, and report what is not in it as it should be."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.listing_meetings import find_meeting
    from gsef_desktop.services.pack_folder import write_folder
    from gsef_desktop.services.packs import build_pack, save_pack

    languages = list(dict.fromkeys(arguments.languages))
    progress = Progress()
    reports: list[tuple[Path, PackReport]] = []
    with open_file(path=arguments.file, read_only=True) as workspace, tempfile.TemporaryDirectory(prefix="gsef-pack-") as scratch:
        meeting_id = find_meeting(workspace, reference=arguments.meeting).id
        options = options_of(workspace, arguments)
        for number, language in enumerate(languages):
            output = arguments.output if len(languages) == 1 else with_language(arguments.output, language)

            def tell(share: float, number: int = number) -> None:
                progress((number + share) / len(languages), f"pack {languages[number]}")

            if arguments.folder:
                report = write_folder(
                    workspace, meeting_id=meeting_id, language=language, options=options, output=output, scratch=Path(scratch),
                    progress=tell,
                )  # fmt: skip
            else:
                built = build_pack(
                    workspace, meeting_id=meeting_id, language=language, options=options, folder=Path(scratch), progress=tell
                )
                output = arguments.output / built.file_name if arguments.output.is_dir() else output
                check_place(arguments, output)
                save_pack(built, output)
                built.path.unlink()
                report = built.report
            reports.append((output, report))
    progress.end()
    for output, report in reports:
        say(report)
        print(f"Wrote {output}, {report.pages} {'page' if report.pages == 1 else 'pages'}, {report.language}.")
    return 0


def options_of(workspace: Workspace, arguments: argparse.Namespace) -> PackOptions:
    """How a pack is to be made.  Raises Invalid."""
    from gsef_desktop.documents.pack_content import Dividers
    from gsef_desktop.services.packs import PackOptions

    if arguments.folder and arguments.booklet:
        raise Invalid(message("A folder and a booklet cannot be made at once."), meaning=message("Nothing has been written."))
    person = _person(workspace, arguments.personal_for) if arguments.personal_for else None
    return PackOptions(
        paper=paper_of(workspace, arguments), dividers=Dividers(arguments.dividers), watermark=arguments.watermark,
        password=arguments.password,
        without_confidential=arguments.without_confidential, personal_for_id=person, booklet=arguments.booklet,
    )  # fmt: skip


def _person(workspace: Workspace, name: str) -> str:
    from gsef_desktop.domain.records import Person
    from gsef_desktop.services.listing_common import person_name

    wanted = name.strip().casefold()
    with workspace.read() as reader:
        people = reader.all(Person)
    names = {one.id: (one.id, one.mail, person_name(one), f"{one.given_name} {one.family_name}") for one in people}
    found = [id for id, own in names.items() if wanted in (name.casefold() for name in own)]
    if len(found) != 1:
        what = message("There is nobody called {name} in this file.", name=name)
        if found:
            what = message("There are several people called {name} in this file.", name=name)
        raise Invalid(what, meaning=message("Nothing has been written."), remedy=message("Give the address of their mail, or their id."))
    return found[0]


def say(report: PackReport) -> None:
    """What is to be known of a pack, on standard error."""
    where = f"[{report.language}] "
    for paper in report.papers:
        name = safe(paper.name)
        if paper.problem is not None:
            print(f"{where}Not in the pack: {name} ({_PROBLEMS[paper.problem.value]})", file=sys.stderr)
            continue
        if paper.falls_back:
            print(f"{where}Not there in this language, bound in {paper.language}: {name}", file=sys.stderr)
        if paper.draft:
            print(f"{where}Still a draft: {name}", file=sys.stderr)
        if paper.repaired:
            print(f"{where}The file was damaged, and was read all the same: {name}", file=sys.stderr)
        for removed in paper.removed:
            print(f"{where}{name}: {_REMOVED[removed.value]}", file=sys.stderr)
    for fallback in report.fallbacks:
        print(f"{where}Not translated: {safe(fallback)}", file=sys.stderr)
    for missing in report.missing_glyphs:
        print(f"{where}No font has {safe(missing)}; a box is printed", file=sys.stderr)
