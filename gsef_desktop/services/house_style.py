"""The house's look as it is set for a file: logo, colours, name lines, paper and binding of everything that is printed.

Each is kept as a `Setting` of the file, so that two laptops print alike; what is not set is as the program has it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.typesetting import clean, paragraphs
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.contrast import FOR_RULES, FOR_TEXT, contrast, darkened, read_colour
from gsef_desktop.domain.errors import GsefError, Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import LANGUAGES, Attachment
from gsef_desktop.services.file_settings import put_setting
from gsef_desktop.services.printing_names import NETWORK_NAME, name_key, network_name, programme_name
from gsef_desktop.storage.attachments import add_attachment

if TYPE_CHECKING:
    from gsef_desktop.documents.pictures import Raster
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

PAPERS = ("A4", "Letter", "A3")
"""The papers that can be the usual one."""
MOST_BINDING = 30.0
"""Millimetres that can be added to the inner margin."""
MOST_LETTERS = 400
"""Of a text of the house."""
_MOST_BYTES = 8_000_000
_LOGO_BOX = 320.0, 60.0
"""No logo is printed wider or higher, in points."""
_LOGO, _PAPER, _BINDING, _MIRRORED = "house:logo", "house:paper", "house:binding", "house:mirrored"
_MM = 72 / 25.4


class HouseText(StrEnum):
    """What the house says of itself in print."""

    NAME = "name"
    """the network's name"""
    OFFICE = "office"
    """under the name, in place of the word for the secretariat"""
    ADDRESS = "address"
    """a line a paragraph"""
    FOOTER = "footer"
    """at the foot of every page"""


class HouseColour(StrEnum):
    """What has a colour of the house's."""

    ACCENT = "accent"
    """texts and figures"""
    HEAVY = "heavy"
    """the rules under heads and headings"""


USUAL_COLOURS: Mapping[HouseColour, str] = MappingProxyType({HouseColour.ACCENT: PLAIN.accent, HouseColour.HEAVY: PLAIN.heavy})
_LEAST = {HouseColour.ACCENT: FOR_TEXT, HouseColour.HEAVY: FOR_RULES}


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """What is set; empty: as the program has it.  `texts` are by text and language (ISO 639-1, or empty for all languages)."""

    logo_id: str | None = None
    colours: Mapping[HouseColour, str]
    paper: str = "A4"
    binding: float = 0.0
    """in millimetres"""
    mirrored: bool = False
    texts: Mapping[tuple[HouseText, str], str]

    def text(self, text: HouseText, language: str) -> str:
        """A text in a language, or that of all languages."""
        return self.texts.get((text, language), "") or self.texts.get((text, ""), "")


# --- reading -----------------------------------------------------------------------------------------------------------------------------


def read_house_style(workspace: Workspace) -> HouseStyle:
    """What is set for a file."""
    with workspace.read() as reader:
        return _read(reader)


def _read(reader: Reader) -> HouseStyle:
    rows = reader.rows("SELECT key, value FROM setting WHERE deleted = 0 AND (key LIKE 'house:%' OR key = ?)", (NETWORK_NAME,))
    values = {str(key): str(value) for key, value in rows}
    colours = {one: found for one in HouseColour if (found := read_colour(values.get(f"house:{one}", ""))) is not None}
    texts = {
        (text, language): values[key]
        for text in HouseText
        for language in ("", *LANGUAGES)
        if (key := _text_key(text, language)) in values and values[key].strip()
    }
    paper = values.get(_PAPER, "")
    return HouseStyle(
        logo_id=values.get(_LOGO) or None, colours=colours, paper=paper if paper in PAPERS else PAPERS[0],
        binding=_millimetres(values.get(_BINDING, "")), mirrored=values.get(_MIRRORED) == "yes", texts=texts,
    )  # fmt: skip


def _millimetres(text: str) -> float:
    try:
        return max(0.0, min(MOST_BINDING, float(text)))
    except ValueError:  # another program has written it
        return 0.0


def usual_name(workspace: Workspace) -> str:
    """The network's name where none is set for documents: that of the newest programme."""
    with workspace.read() as reader:
        return programme_name(reader, None)


def usual_paper(workspace: Workspace) -> str:
    """The paper on which documents are printed where no other is chosen."""
    return read_house_style(workspace).paper


def print_job(workspace: Workspace, language: str, progress: Callable[[float], object] | None = None) -> PrintJob:
    """A job that prints in the look of the file's house, in a language (one of LANGUAGES)."""
    with workspace.read() as reader:
        return PrintJob(progress, house_of(reader, language))


def house_of(reader: Reader, language: str) -> House:
    """The look in which documents of a language are set."""
    style = _read(reader)
    if style == HouseStyle(colours={}, texts={key: text for key, text in style.texts.items() if key[0] is HouseText.NAME}):
        return PLAIN
    logo = None
    attachment = reader.find(Attachment, style.logo_id)
    if attachment is not None:
        logo = _picture(attachment.data, attachment.sha256)
    words = load_words(language)
    name = clean(network_name(reader, None, language)) or words("secretariat")
    return House(
        accent=style.colours.get(HouseColour.ACCENT, PLAIN.accent), heavy=style.colours.get(HouseColour.HEAVY, PLAIN.heavy),
        logo=logo, logo_alt=words("logo_of", name=name),
        office=clean(style.text(HouseText.OFFICE, language)), address=tuple(paragraphs(style.text(HouseText.ADDRESS, language))),
        footer=clean(style.text(HouseText.FOOTER, language)), binding=style.binding * _MM, mirrored=style.mirrored,
    )  # fmt: skip


@lru_cache(maxsize=4)
def _picture(data: bytes, key: str) -> Raster | None:
    from gsef_desktop.documents.pictures import read_picture

    return read_picture(data, f"house {key}", *_LOGO_BOX)


def fingerprint_of(reader: Reader) -> str:
    """What is set, in one line, by which a pack that was printed otherwise is out of date; empty where nothing is."""
    style = _read(reader)
    shown = (style.logo_id, sorted(style.colours.items()), style.binding, style.mirrored, sorted(style.texts.items()))
    return repr(shown) if shown != (None, [], 0.0, False, []) else ""


# --- setting -----------------------------------------------------------------------------------------------------------------------------


def set_house_logo(workspace: Workspace, *, data: bytes) -> Changes:
    """Take a picture (SVG, PNG or JPEG) as the house's logo.  Raises Invalid for what cannot be printed."""
    media_type = check_logo(data)
    with workspace.edit(message("Set the logo of printed documents")) as unit:
        put_setting(unit, _LOGO, add_attachment(unit, data, media_type))
    return unit.changes


def remove_house_logo(workspace: Workspace) -> Changes:
    """Print the network's mark again."""
    with workspace.edit(message("Remove the logo of printed documents")) as unit:
        put_setting(unit, _LOGO, "")
    return unit.changes


def set_house_colour(workspace: Workspace, *, which: HouseColour, colour: str) -> Changes:
    """Set a colour, ``#RRGGBB`` or empty for the usual one.

    Raises Invalid for what is no colour, and for one that could not be read on white; the remedy names a darker one.
    """
    made = read_colour(colour) if colour.strip() else ""
    if made is None:
        raise Invalid(message("“{colour}” is not a colour.", colour=colour), remedy=message("Type it like #24437E."))
    least = _LEAST[which]
    if made and contrast(made) < least:
        raise Invalid(
            message("{colour} is too pale on white paper.", colour=made),
            meaning=message("Its contrast is {ratio}, and at least {least} is needed to be read by everybody.",
                            ratio=f"{contrast(made):.1f}", least=least),
            remedy=message("Choose a darker one, such as {colour}.", colour=darkened(made, least)),
        )  # fmt: skip
    with workspace.edit(message("Set a colour of printed documents")) as unit:
        put_setting(unit, f"house:{which}", made)
    return unit.changes


def set_house_text(workspace: Workspace, *, text: HouseText, language: str, value: str) -> Changes:
    """Set a text in a language (one of LANGUAGES, or empty for all); what is typed at one time is one step.

    Raises Invalid for another language and for a text of more than MOST_LETTERS.
    """
    if language not in ("", *LANGUAGES):
        raise Invalid(message("Documents cannot be printed in the language “{language}”", language=language))
    if len(value) > MOST_LETTERS:
        raise Invalid(
            message("The text has {number} letters.", number=len(value)),
            remedy=message("At most {most} can be printed.", most=MOST_LETTERS),
        )
    key = _text_key(text, language)
    with workspace.edit(_LABELS[text], merge_key=f"setting:{key}") as unit:
        put_setting(unit, key, value.strip())
    return unit.changes


def set_house_paper(workspace: Workspace, *, paper: str) -> Changes:
    """Set the usual paper, one of PAPERS.  Raises Invalid for another."""
    if paper not in PAPERS:
        raise Invalid(message("There is no paper called {paper}", paper=paper), remedy=message("Choose A4, Letter or A3"))
    with workspace.edit(message("Set the paper of printed documents")) as unit:
        put_setting(unit, _PAPER, "" if paper == PAPERS[0] else paper)
    return unit.changes


def set_house_binding(workspace: Workspace, *, millimetres: float, mirrored: bool) -> Changes:
    """Set how much wider the inner margin is, at most MOST_BINDING, and whether it changes sides for printing on both.  Raises Invalid."""
    if not 0 <= millimetres <= MOST_BINDING:
        raise Invalid(
            message("A margin of {millimetres} mm cannot be bound.", millimetres=f"{millimetres:g}"),
            remedy=message("Choose 0 to {most} mm.", most=f"{MOST_BINDING:g}"),
        )
    with workspace.edit(message("Set the binding margin of printed documents")) as unit:
        put_setting(unit, _BINDING, f"{millimetres:g}" if millimetres else "")
        put_setting(unit, _MIRRORED, "yes" if mirrored else "")
    return unit.changes


def check_logo(data: bytes) -> str:
    """The media type of a picture that can be a logo.  Raises Invalid that says why another cannot."""
    from gsef_desktop.documents.svg import CannotDraw, is_svg, read_svg

    what = message("The picture was not taken.")
    if len(data) > _MOST_BYTES:
        raise Invalid(what, meaning=message("It is larger than {most} MB.", most=_MOST_BYTES // 1_000_000))
    if is_svg(data):
        try:
            read_svg(data)
        except CannotDraw as error:
            remedy = message("Save it with its texts as paths and in plain colours, or as PNG.")
            raise Invalid(what, meaning=_fault(error.fault.value), remedy=remedy) from error
        return "image/svg+xml"
    kind = "image/png" if data.startswith(b"\x89PNG") else "image/jpeg" if data.startswith(b"\xff\xd8") else ""
    if not kind:
        raise Invalid(what, meaning=message("It is neither SVG nor PNG nor JPEG."))
    if _picture(data, "checked") is None:
        raise Invalid(what, meaning=message("The file is damaged, or has too many pixels."))
    return kind


def unread_logo(error: OSError) -> GsefError:
    """What is said where the file of a logo could not be read."""
    remedy = message("The system says: {reason}", reason=error.strerror or error)
    return GsefError(message("The picture was not taken."), meaning=message("The file could not be read."), remedy=remedy)


def _fault(fault: str) -> Message:
    return {
        "text": message("It holds text, which would need its own fonts."),
        "gradient": message("It holds a gradient or a pattern."),
        "picture": message("It holds another picture."),
        "effect": message("It holds a filter, a mask or a marker."),
        "too large": message("It has too many lines."),
        "empty": message("It shows nothing."),
        "broken": message("The file is damaged."),
    }.get(fault, message("It uses something of SVG that cannot be printed."))


_LABELS: Mapping[HouseText, Message] = {
    HouseText.NAME: message("Set the name in printed documents"),
    HouseText.OFFICE: message("Set the line under the name in printed documents"),
    HouseText.ADDRESS: message("Set the address in printed documents"),
    HouseText.FOOTER: message("Set the footer of printed documents"),
}


def _text_key(text: HouseText, language: str) -> str:
    return name_key(language) if text is HouseText.NAME else f"house:{text}:{language}"
