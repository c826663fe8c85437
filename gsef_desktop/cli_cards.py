"""The documents for those who take part in a meeting: ``gsef-desktop print FILE sign-in|badges|table-cards|… --meeting REF``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from gsef_desktop import cli_values
from gsef_desktop.cli_saving import format_of, paper_of

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

PARTICIPANTS = "participants"
_SIGN_IN, _CERTIFICATES, _LETTERS = "sign-in", "certificates", "letters"
_BADGES, _TABLE_CARDS, _DOOR_SIGNS = "badges", "table-cards", "door-signs"
_CARDS = (_SIGN_IN, _BADGES, _TABLE_CARDS, _DOOR_SIGNS)
_TEXTS = (_CERTIFICATES, _LETTERS)
_ROOMING = "rooming"
DOCUMENTS: tuple[str, ...] = (PARTICIPANTS, *_CARDS, *_TEXTS, _ROOMING)
"""What `print` can print for the participants of a meeting."""
AS_DOCX = (PARTICIPANTS, _ROOMING, _SIGN_IN, _BADGES, _DOOR_SIGNS, *_TEXTS)
"""Those that can be made as DOCX too."""
_WHO = ("all", "expected", "on-site", "accepted", "present")
_USUAL_WHO = {PARTICIPANTS: "all", _CERTIFICATES: "accepted", _LETTERS: "expected"}
COLUMNS = ("represented-by", "function", "capacity", "language", "attends")
_MOST_ROWS = 500
_NUMBERS = ("classification", "region", "language", "country", "field")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what these documents can be told."""
    parser.add_argument(
        "--by", choices=("classification", "country", "name"), default="classification",
        help="order of participants, badges, cards, certificates and letters (default: classification)",
    )  # fmt: skip
    parser.add_argument(
        "--who", choices=_WHO,
        help="which participants (default: all in the list of participants, accepted for certificates, expected for letters, else on-site)",
    )  # fmt: skip
    parser.add_argument("--no-honorifics", action="store_true", help="names without honorifics")
    parser.add_argument("--no-own-script", action="store_true", help="names without those in their own script")
    parser.add_argument("--state", choices=("provisional", "final"), help="what the list of participants calls itself")
    parser.add_argument(
        "--columns", metavar="LIST", type=cli_values.names_of("list of columns", COLUMNS),
        help=f"columns of the list of participants, of {','.join(COLUMNS)}",
    )  # fmt: skip
    parser.add_argument("--totals", action="store_true", help="list of participants with totals at its end")
    parser.add_argument("--sessions", action="store_true", help="list of participants with who was there in which session at its end")
    parser.add_argument(
        "--numbers", metavar="LIST", type=cli_values.names_of("list of what to count by", _NUMBERS),
        help=f"list of participants with the numbers of the meeting at its end, by {','.join(_NUMBERS)}",
    )  # fmt: skip
    parser.add_argument("--form", choices=("86x62", "A6", "A6-single"), default="86x62", help="size of badges (default: 86x62, in mm)")
    parser.add_argument("--duplex", action="store_true", help="badges with backs, for printing on both sides about the long edge")
    parser.add_argument("--no-marks", action="store_true", help="without marks to cut or fold by")
    parser.add_argument("--logos", action="store_true", help="badges and table cards with the logos of organisations")
    parser.add_argument("--blank", action="store_true", help="badges also for those who are not named yet, with a line to write on")
    parser.add_argument(
        "--rows", type=cli_values.whole("number of rows", 0, _MOST_ROWS), default=3, metavar="N",
        help="empty rows at the end of sign-in sheets (default: 3)",
    )  # fmt: skip
    parser.add_argument("--letter", choices=("invitation", "visa", "thanks"), default="invitation", help="which letter")
    parser.add_argument("--dated", type=cli_values.day, metavar="YYYY-MM-DD", help="date of letters (default: today)")


def check_print(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Complain as argparse does where something is not said that a document needs."""
    if arguments.meeting is None:
        parser.error(f"print {arguments.document} needs --meeting REF")


def print_document(workspace: Workspace, arguments: argparse.Namespace, progress: Callable[[float], object]) -> PrintedDocument:
    """Make one of DOCUMENTS."""
    from gsef_desktop.services.listing_meetings import find_meeting

    meeting_id = find_meeting(workspace, reference=arguments.meeting).id
    if arguments.document in _TEXTS:
        return _text(workspace, arguments, meeting_id, progress)
    if arguments.document == _ROOMING:
        from gsef_desktop.services.rooming import rooming_list

        return rooming_list(
            workspace, meeting_id=meeting_id, language=arguments.language, format=format_of(arguments),
            paper=paper_of(workspace, arguments), progress=progress,
        )  # fmt: skip
    if arguments.document == PARTICIPANTS:
        return _list(workspace, arguments, meeting_id, progress)
    from gsef_desktop.documents.badges import BadgeForm
    from gsef_desktop.services import printing_cards
    from gsef_desktop.services.meeting_guests import By, Who

    options = printing_cards.CardOptions(
        who=Who(arguments.who or "on-site"), by=By(arguments.by), honorifics=not arguments.no_honorifics,
        own_script=not arguments.no_own_script, logos=arguments.logos, blank=arguments.blank, form=BadgeForm(arguments.form),
        duplex=arguments.duplex, marks=not arguments.no_marks, empty=arguments.rows,
    )  # fmt: skip
    language, paper = arguments.language, paper_of(workspace, arguments)
    if arguments.document == _TABLE_CARDS:
        return printing_cards.table_cards_pdf(
            workspace, meeting_id=meeting_id, options=options, language=language, paper=paper, progress=progress
        )  # fmt: skip
    make = {
        _SIGN_IN: printing_cards.sign_in_sheets, _BADGES: printing_cards.meeting_badges, _DOOR_SIGNS: printing_cards.meeting_door_signs
    }[arguments.document]  # fmt: skip
    return make(
        workspace, meeting_id=meeting_id, options=options, language=language, format=format_of(arguments), paper=paper, progress=progress
    )  # fmt: skip


def _text(
    workspace: Workspace, arguments: argparse.Namespace, meeting_id: str, progress: Callable[[float], object]
) -> PrintedDocument:  # fmt: skip
    from gsef_desktop.services.meeting_guests import By, Who
    from gsef_desktop.services.printing_letters import LetterOptions, meeting_certificates, meeting_letters

    options = LetterOptions(
        who=Who(arguments.who or _USUAL_WHO[arguments.document]), by=By(arguments.by), honorifics=not arguments.no_honorifics,
        day=arguments.dated,
    )  # fmt: skip
    language, paper = arguments.language, paper_of(workspace, arguments)
    if arguments.document == _CERTIFICATES:
        return meeting_certificates(
            workspace, meeting_id=meeting_id, options=options, language=language, format=format_of(arguments), paper=paper,
            progress=progress,
        )  # fmt: skip
    return meeting_letters(
        workspace, meeting_id=meeting_id, kind=arguments.letter, options=options, language=language, format=format_of(arguments),
        paper=paper, progress=progress,
    )  # fmt: skip


def _list(
    workspace: Workspace, arguments: argparse.Namespace, meeting_id: str, progress: Callable[[float], object]
) -> PrintedDocument:  # fmt: skip
    from gsef_desktop.services.meeting_guests import By, Who
    from gsef_desktop.services.participant_numbers import NumbersBy
    from gsef_desktop.services.participants_list import DEFAULT_COLUMNS, ListOptions, participants_list

    options = ListOptions(
        who=Who(arguments.who or "all"), by=By(arguments.by), honorifics=not arguments.no_honorifics,
        own_script=not arguments.no_own_script,
        columns=tuple(name.replace("-", "_") for name in arguments.columns or ()) or DEFAULT_COLUMNS, totals=arguments.totals,
        sessions=arguments.sessions,
        state=arguments.state or "", numbers=tuple(map(NumbersBy, arguments.numbers or ())),
    )  # fmt: skip
    return participants_list(
        workspace, meeting_id=meeting_id, options=options, language=arguments.language, format=format_of(arguments),
        paper=paper_of(workspace, arguments), progress=progress,
    )  # fmt: skip
