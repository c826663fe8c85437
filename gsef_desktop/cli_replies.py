"""Replies to a meeting and its participants as files: ``import FILE replies.ics … --meeting REF`` and ``export FILE OUT.csv --what …``."""

from __future__ import annotations

import argparse
from pathlib import Path

from gsef_desktop.cli_output import Progress, print_json, safe, tell_imported
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message

WHAT = ("participants", "rooming")
"""What an export of a meeting can hold."""


def add_meeting_option(parser: argparse.ArgumentParser, text: str) -> None:
    """Add the meeting that something is imported into, or exported of."""
    parser.add_argument("--meeting", metavar="REF", help=text)


def are_replies(arguments: argparse.Namespace) -> bool:
    """Whether a meeting was named into which replies are to be imported: returned invitations, or one table."""
    from gsef_desktop.services.reply_import import are_replies

    return arguments.meeting is not None and are_replies(arguments.source)


def run_import(arguments: argparse.Namespace) -> int:
    """Import replies; what is doubtful, or not in the list, only if `--doubtful` says so."""
    from gsef_desktop.domain.reply_proposal import ReplyState
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.listing_meetings import find_meeting
    from gsef_desktop.services.reply_import import apply_replies, propose_replies
    from gsef_desktop.services.reply_review import review_rows, summary_lines

    progress = Progress()

    def tell(share: float, what: Message | None = None) -> None:
        progress(max(0.0, share), str(what or ""))

    with open_file(path=arguments.file, read_only=arguments.dry_run) as workspace:
        meeting_id = find_meeting(workspace, reference=arguments.meeting).id
        proposal = propose_replies(workspace, meeting_id=meeting_id, paths=arguments.source, progress=tell)
        changes = None
        if not arguments.dry_run:
            new = [one.key for one in proposal.of_state(ReplyState.NEW)]
            doubtful = [one.key for one in proposal.of_state(ReplyState.DOUBTFUL)]
            accepted = set(proposal.proposed_keys)
            accepted |= {*new} if arguments.doubtful == "new" else {*doubtful} if arguments.doubtful == "same" else set()
            changes = apply_replies(workspace, proposal=proposal, accepted=accepted, as_new=doubtful if arguments.doubtful == "new" else ())
    progress.end()
    if arguments.json:
        print_json(review_rows(proposal))
        return 0
    for line in summary_lines(proposal):
        print(safe(line))
    tell_imported(arguments.source, arguments.file, changes)
    return 0


def run_export(arguments: argparse.Namespace) -> int:
    """Write the participants of a meeting, or its rooming list, as a table."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.listing_meetings import find_meeting
    from gsef_desktop.services.participants_table import export_participants
    from gsef_desktop.services.rooming import rooming_table
    from gsef_desktop.services.saving import save_bytes
    from gsef_desktop.services.table_import import format_of

    output: Path = arguments.output
    kind = format_of(output)
    if arguments.meeting is None or kind is None:
        raise GsefError(
            message("It was not said of which meeting."), meaning=message("Nothing has been written."),
            remedy=message("Add --meeting and the symbol or the id of a meeting."),
        )  # fmt: skip
    if output.exists() and output.samefile(arguments.file):
        raise GsefError(
            message("{path} is the file that is to be exported from.", path=output), meaning=message("Nothing has been written."),
            remedy=message("Choose another name for the table."),
        )  # fmt: skip
    language = arguments.language or "en"
    with open_file(path=arguments.file, read_only=True) as workspace:
        meeting_id = find_meeting(workspace, reference=arguments.meeting).id
        if arguments.what == "rooming":
            made = rooming_table(workspace, meeting_id=meeting_id, format=kind, language=language)
        else:
            made = export_participants(workspace, meeting_id=meeting_id, format=kind, language=language)
    save_bytes(made.data, output, ending=output.suffix)
    print(f"Wrote {output}, {made.count} {'row' if made.count == 1 else 'rows'}.")
    return 0
