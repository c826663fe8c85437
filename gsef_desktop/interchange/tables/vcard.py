"""Address cards (vCard 3.0, RFC 2426, and 4.0, RFC 6350; 2.1 is read as far as it is alike): a row for each card."""

from __future__ import annotations

import quopri
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.table_file import NOTE, OWN, PICTURES
from gsef_desktop.interchange.tables.errors import MOST_ROWS, refused, too_many

_STEP = 2000
_LONG = 2000
"""A longer value of a property without a field, such as a picture, is not put into a note."""
_LINE = re.compile(r"(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9-]+)((?:;[^:\";]*(?:\"[^\"]*\"[^:\";]*)*)*):(.*)", re.DOTALL)
_PARAMETER = re.compile(r';([^=;:"]+)(?:=((?:"[^"]*"|[^;:"])*))?')
_OWN = "X-GSEF-"
_BETWEEN = {"LANG": "; ", "EMAIL": ", ", "TEL": ", "}
"""What stands between several values of a property in one field."""
_PLAIN = ("EMAIL", "TEL", "NOTE")
_SILENT = frozenset({"BEGIN", "END", "VERSION", "PRODID", "REV", "UID", "KIND"})
"""What belongs to the card and not to whom it is about."""

FIELDS_OF = {
    "HONORIFIC": "person.honorific", "GIVEN": "person.given_name", "FAMILY": "person.family_name", "FN": "person.name",
    "ORG": "organisation.name", "TITLE": "function.title", "EMAIL": "person.mail", "TEL": "person.telephone", "LANG": "person.languages",
    "NOTE": "person.note", "URL": "organisation.website", "ADR": "person.address", "CATEGORIES": "person.tags",
}  # fmt: skip
_OF_ORGANISATION = {
    "LANG": "organisation.languages", "NOTE": "organisation.note", "ADR": "organisation.address", "CATEGORIES": "organisation.tags",
    "EMAIL": "organisation.mail", "TEL": "organisation.telephone",
}  # fmt: skip
_PICTURES = ("PHOTO", "LOGO")
_TITLED = "X-GSEF-FIELD"
"""A field of the user's own: the parameter TITLE says what it is called."""


class _Property(NamedTuple):
    name: str
    parameters: dict[str, str]
    value: str


def read_vcards(
    text: str, name: str, progress: Callable[[float], None] | None = None
) -> tuple[tuple[str, ...], list[list[str]], dict[str, str], list[Message]]:
    """Headings, rows, the fields that the headings mean, and what was left out.  Raises GsefError where there is no card."""
    cards, warnings = _cards(text, name, progress)
    if not cards:
        raise refused(name, message("There is no address card in it."))
    rows, headings = [], dict[str, None]()
    for number, card in enumerate(cards, 1):
        row, left_out = _row(card)
        rows.append(row)
        headings.update(dict.fromkeys(row))
        warnings += [message("Card {number}: {property} was left out, it is too long for a note.", number=number, property=one)
                     for one in left_out]  # fmt: skip
    header = tuple(headings)
    from gsef_desktop.domain.table_file import FIELDS

    given = {heading: heading if heading in FIELDS else NOTE for heading in header}
    return header, [[row.get(heading, "") for heading in header] for row in rows], given, warnings


def _cards(text: str, name: str, progress: Callable[[float], None] | None) -> tuple[list[list[_Property]], list[Message]]:
    cards: list[list[_Property]] = []
    warnings: list[Message] = []
    outer: list[list[_Property]] = []
    card: list[_Property] | None = None
    lines = _logical_lines(text)
    for number, line in enumerate(lines):
        if number % _STEP == 0 and progress is not None:
            progress(number / len(lines))
        found = _LINE.fullmatch(line)
        if found is None:
            if line.strip():
                warnings.append(message("A line that is no property was left out: {text}", text=line.strip()[:80]))
            continue
        name_ = found.group(1).upper()
        if name_ == "BEGIN":
            if card is not None:  # a card within a card, as version 2.1 has for an agent
                outer.append(card)
            card = []
        elif name_ == "END":
            if card is not None:
                cards.append(card)
            card = outer.pop() if outer else None
        elif card is not None:
            card.append(_property(name_, found.group(2), found.group(3)))
        else:
            warnings.append(message("A line outside any card was left out: {text}", text=line.strip()[:80]))
        if len(cards) > MOST_ROWS:
            raise too_many(name)
    unfinished = [one for one in (*outer, card) if one]
    if unfinished:
        cards += unfinished
        warnings.append(message("The file ends in the middle of a card; what there was of it was read."))
    return cards, warnings


def _logical_lines(text: str) -> list[str]:
    """Lines with their continuations: those that begin with white space, and those after a soft break of quoted-printable."""
    lines: list[str] = []
    soft = False
    for line in re.split("\r\n|\r|\n", text):
        if soft:
            lines[-1] = lines[-1][:-1] + line
        elif line[:1] in (" ", "\t") and lines:
            lines[-1] += line[1:]
            continue
        else:
            lines.append(line)
        soft = line.endswith("=") and "QUOTED-PRINTABLE" in lines[-1][:200].upper()
    return lines


def _property(name: str, parameters: str, value: str) -> _Property:
    found: dict[str, str] = {}
    for key, given in _PARAMETER.findall(parameters):
        key, given = (key.upper(), given.strip('"')) if given else ("TYPE", key)
        found[key] = f"{found[key]},{given}" if key in found else given
    if found.get("ENCODING", "").upper() == "QUOTED-PRINTABLE" or "QUOTED-PRINTABLE" in found.get("TYPE", "").upper():
        charset = found.get("CHARSET", "utf-8")
        try:
            value = quopri.decodestring(value.encode("utf-8", "replace")).decode(charset, "replace")
        except LookupError:
            value = quopri.decodestring(value.encode("utf-8", "replace")).decode("latin-1")
    return _Property(name, found, value)


def _parts(value: str, separator: str) -> list[str]:
    """A value taken apart at separators that are not escaped, each part with its escapes resolved."""
    parts, at, letters = list[str](), 0, list[str]()
    while at < len(value):
        letter = value[at]
        if letter == "\\" and at + 1 < len(value):
            letters.append({"n": "\n", "N": "\n"}.get(value[at + 1], value[at + 1]))
            at += 2
            continue
        if letter == separator:
            parts.append("".join(letters))
            letters = []
        else:
            letters.append(letter)
        at += 1
    return [*parts, "".join(letters)]


def _whole(value: str) -> str:
    return _parts(value, "\0")[0]


def _preference(one: _Property) -> int:
    """1 is the most preferred (PREF of version 4, the type PREF of version 3)."""
    given = one.parameters.get("PREF", "")
    if given.isascii() and given.isdigit() and len(given) < 4:
        return int(given)
    return 1 if "pref" in one.parameters.get("TYPE", "").lower() else 101


def _row(card: list[_Property]) -> tuple[dict[str, str], list[str]]:
    """One card as texts by heading, and the properties that were left out."""
    kind = next((one.value.strip().lower() for one in card if one.name == "KIND" or one.name == "X-ADDRESSBOOKSERVER-KIND"), "")
    named = next((one for one in card if one.name == "N"), None)
    names = [part.strip() for part in _parts(named.value, ";")] if named is not None else []
    shown = next((_whole(one.value).strip() for one in card if one.name == "FN"), "")
    about_organisation = kind in ("org", "group", "location") or (
        not any(names) and any(one.name == "ORG" and _parts(one.value, ";")[0].strip() == shown for one in card)
    )
    row: dict[str, str] = {}
    left_out: list[str] = []
    if about_organisation:
        row["organisation.name"] = shown
    elif any(names[:2]):
        row["person.family_name"], row["person.given_name"] = names[0], " ".join(filter(None, [*names[1:2], *names[2:3]]))
        row["person.honorific"] = names[3] if len(names) > 3 else ""
        if len(names) > 4 and names[4]:
            row["N suffix"] = names[4]
    else:
        row["person.name"] = shown
    if not about_organisation and shown and any(names[:2]) and not _same_name(shown, names):
        if all(names[:2]) and shown == names[0] + row["person.given_name"]:  # 김예시: written together, the family name first
            row["person.family_name_first"] = "yes"
        else:
            row["FN"] = shown
    for one in sorted(card, key=_preference):
        if one.name not in _SILENT and one.name not in ("N", "FN"):
            _take(row, left_out, one, about_organisation)
    return {heading: text for heading, text in row.items() if text}, left_out


def _same_name(shown: str, names: list[str]) -> bool:
    """Whether the name that is shown says nothing that its parts do not say."""
    parts = " ".join(names).replace(",", " ").split()
    return all(word in parts for word in shown.replace(",", " ").split())


def _take(row: dict[str, str], left_out: list[str], one: _Property, about_organisation: bool) -> None:
    if one.name == _TITLED and one.parameters.get("TITLE"):
        row.setdefault(_decaret(one.parameters["TITLE"]), _whole(one.value).strip())
        return
    if one.name in _PICTURES and _take_picture(row, one, about_organisation):
        return
    field = _field(one.name, about_organisation)
    text = _text(one)
    if one.name == "ORG" and not about_organisation:
        first, *units = [part.strip() for part in _parts(one.value, ";")]
        text = first
        if any(units):
            row["ORG unit"] = ", ".join(filter(None, units))
    elif one.name == "ORG":
        if text == row.get("organisation.name"):
            return
        field = "ORG"
    if not text:
        return
    if one.name in _BETWEEN and field is not None and row.get(field):
        if text not in row[field].split(_BETWEEN[one.name]):
            row[field] = f"{row[field]}{_BETWEEN[one.name]}{text}"
        return
    if field is not None and not row.get(field):
        row[field] = text
        return
    if len(text) > _LONG or one.parameters.get("ENCODING", "").upper() in ("B", "BASE64"):
        left_out.append(one.name)
        return
    row[one.name] = f"{row[one.name]}; {text}" if row.get(one.name) else text


def _take_picture(row: dict[str, str], one: _Property, about_organisation: bool) -> bool:
    """A picture within the card, as the portrait of the person or the logo of the organisation; answers whether it was one."""
    field = PICTURES["organisation" if about_organisation else "person"]
    value = "".join(_whole(one.value).split())
    if one.parameters.get("ENCODING", "").upper() in ("B", "BASE64"):
        kind = next(
            (part for part in one.parameters.get("TYPE", "").lower().split(",") if part in ("jpeg", "jpg", "png", "gif", "webp")), "jpeg"
        )
        value = f"data:image/{kind.replace('jpg', 'jpeg')};base64,{value}"
    if not value.lower().startswith("data:image/") or row.get(field) or (one.name == "LOGO" and not about_organisation):
        return False
    row[field] = value
    return True


def _field(name: str, about_organisation: bool) -> str | None:
    if name.startswith(_OWN):
        from gsef_desktop.domain.table_file import FIELDS

        field = name.removeprefix(_OWN).lower().replace("--", ".").replace("-", "_")
        return field if field in FIELDS else None
    if about_organisation:
        field = _OF_ORGANISATION.get(name) or FIELDS_OF.get(name, "")
        return field if field.startswith(("organisation.", "membership.")) else None
    if name == "URL":  # of a person, not of where they work
        return None
    return FIELDS_OF.get(name)


def _text(one: _Property) -> str:
    if one.name == "ADR":
        parts = [part.strip() for part in _parts(one.value, ";")]
        return one.parameters.get("LABEL", "").replace("\\n", "\n") or "\n".join(filter(None, parts))
    if one.name in ("CATEGORIES", "NICKNAME"):
        return "; ".join(filter(None, (part.strip() for part in _parts(one.value, ","))))
    text = _whole(one.value).strip()
    if one.name == "TEL":
        text = text.removeprefix("tel:")
    if one.name == "EMAIL":
        text = text.removeprefix("mailto:")
    return text


# --- writing ----------------------------------------------------------------------------------------------------------------------------


def write_vcards(fields: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Cards of version 4.0, one for each row; `fields` are the meanings of the columns.  What vCard has no property for is X-GSEF-…."""
    lines: list[str] = []
    for row in rows:
        values = {field: text for field, text in zip(fields, row, strict=True) if text}
        lines += ["BEGIN:VCARD", "VERSION:4.0", *_card_lines(values), "END:VCARD"]
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode("utf-8", "replace")


def _card_lines(values: Mapping[str, str]) -> list[str]:
    rest = dict(values)
    person = any(rest.get(f"person.{part}") for part in ("given_name", "family_name", "own_script_name"))
    names = [rest.pop(f"person.{part}", "") for part in ("family_name", "given_name", "honorific")]
    lines = []
    if person:
        in_order = names[:2] if rest.get("person.family_name_first") == "yes" else names[1::-1]
        shown = " ".join(filter(None, (names[2], *in_order))) or rest.get("person.own_script_name", "")
        lines += ["KIND:individual", f"FN:{_escaped(shown)}", f"N:{_escaped(names[0])};{_escaped(names[1])};;{_escaped(names[2])};"]
        properties = {field: name for name, field in FIELDS_OF.items() if name in ("ORG", "TITLE", *_PLAIN)}
    else:
        shown = rest.pop("organisation.name", "")
        lines += ["KIND:org", f"FN:{_escaped(shown)}", f"ORG:{_escaped(shown)}"]
        properties = {"organisation.website": "URL", **{field: name for name, field in _OF_ORGANISATION.items() if name in _PLAIN}}
    languages = rest.pop("person.languages" if person else "organisation.languages", "")
    lines += [f"LANG;PREF={number}:{_escaped(code)}" for number, code in enumerate(filter(None, languages.split("; ")), 1)]
    for field, text in rest.items():
        if field in PICTURES.values():
            lines.append(f"{'PHOTO' if person else 'LOGO'}:{text}")  # a URI: nothing in it is escaped
            continue
        if field.startswith(OWN):
            lines.append(f'{_TITLED};TITLE="{_caret(field.removeprefix(OWN))}":{_escaped(text)}')
            continue
        name = properties.get(field) or _OWN + field.replace("_", "-").replace(".", "--").upper()
        several = text.split(", ") if name in ("EMAIL", "TEL") else [text]
        lines += [f"{name}:{_escaped(one)}" for one in several]
    return lines


def _caret(text: str) -> str:
    """A text as the value of a parameter (RFC 6868)."""
    return " ".join(text.split()).replace("^", "^^").replace('"', "^'")


def _decaret(text: str) -> str:
    return re.sub(r"\^(.)", lambda found: {"^": "^", "'": '"', "n": " "}.get(found[1], found[0]), text)


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return re.sub("\r\n|\r|\n", "\\\\n", text)


def _folded(line: str) -> str:
    """Lines of at most 75 octets, never broken within a letter."""
    if len(line) * 4 <= 75 or len(line.encode("utf-8", "replace")) <= 75:
        return line
    pieces, piece, size = list[str](), list[str](), 0
    for letter in line:
        octets = len(letter.encode("utf-8", "replace"))
        if size + octets > 74:
            pieces.append("".join(piece))
            piece, size = [], 0
        piece.append(letter)
        size += octets
    return "\r\n ".join([*pieces, "".join(piece)])
