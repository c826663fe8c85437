"""Lists of names, and what a name tells: a person's parts, an organisation's kind and acronym."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gsef_desktop.domain.records import OrganisationKind
from gsef_desktop.interchange.programme.wording import bare, initials, plain, squeeze

_AND = r"(?:and\s*/\s*or|and|or|&|et\s*/\s*ou|et|ou|y\s*/\s*o|y|e|o|u)"
_LEADING_AND = re.compile(rf"^{_AND}\s+(?=\S)", re.IGNORECASE)
_ETC = re.compile(r"^(etc|etcetera|and so on|among others|entre autres|entre otros)\b\.*$", re.IGNORECASE)
_TRAILING_ETC = re.compile(r"[\s,]+(etc\.?|\.\.\.|…)\s*$", re.IGNORECASE)
_DOTTED = re.compile(r"^(?:\w\.){2,}\w?\.?$")
_HONORIFIC = re.compile(
    r"^((?:prof(?:essor|esseure?|esora?)?|dr|dra|mr|mrs|ms|mme|mlle|m|rev(?:erend)?|sr|sra|srta|hon|h\.e|ing|lic|amb|sir|dame|fr)\.|"
    r"(?:prof|professor|professeure?|dr|dra|mr|mrs|ms|mme|rev|reverend|sr|sra|madame|monsieur|señor|señora|mayor|ambassador|sir|dame))\s+",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    ("de", "del", "la", "van", "von", "der", "den", "di", "da", "dos", "das", "le", "el", "al", "ben", "bin", "ibn", "mac")
)
_ORGANISATION_WORDS = re.compile(
    r"\b(city|cities|ville|ciudad|network|reseau|red|council|conseil|consejo|institute|institut|instituto|"
    r"university|universite|universidad|centre|center|centro|"
    r"foundation|fondation|fundacion|association|asociacion|committee|comite|forum|foro|government|"
    r"municipality|ministry|ministere|ministerio|agency|agence|"
    r"agencia|organi[sz]ation\w*|organizacion|federation|federacion|union|alliance|alianza|bank|banque|"
    r"banco|chamber|society|company|cooperative|secretariat|"
    r"secretary|secretaire|secretario|director|representative|representant|europe|asia|africa|america|"
    r"programme|program|fund|office|partners?)\b"
)
_GENERIC_START = re.compile(
    r"^(and\s+)?(other|others|various|several|some|all|any|local|member|members|different|many|potential|"
    r"interested|autres?|divers\w*|plusieurs|otros?|otras?|varios|varias)\b"
)
_SUB_NATIONAL = re.compile(
    r"^(?:(?P<name>.+?)\s+(?:city|metropolitan city|metropolitan government|city council|city hall|municipality|county)|"
    r"(?:city of|municipality of|ville de|ville d['’]|mairie de|ayuntamiento de|alcald[ií]a de|"
    r"gobierno de(?: la ciudad de)?|ciudad de)\s*(?P<after>.+))$",
    re.IGNORECASE,
)
_KINDS = (
    (OrganisationKind.RESEARCH_INSTITUTE, r"\b(universit\w+|universidad|institut\w*|research|academy|recherche|investigacion)\b"),
    (
        OrganisationKind.NETWORK,
        r"\b(networks?|reseaux?|red|alliance|alianza|federation|federacion|forum|platform|association|"
        r"coalition|union)\b",
    ),
    (
        OrganisationKind.LOCAL_GOVERNMENT,
        r"\b(municipality|city council|metropolitan government|regional government|prefecture|province|"
        r"provincial government)\b",
    ),
    (
        OrganisationKind.INTERNATIONAL_ORGANISATION,
        r"\b(international organi[sz]ation|organisation internationale|united nations|world bank|"
        r"intergovernmental|commission)\b",
    ),
    (OrganisationKind.COMPANY, r"\b(ltd|inc|gmbh|company|corporation|sarl)\b"),
)


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in parts."""

    honorific: str
    given: str
    family: str
    family_first: bool = False

    @property
    def full(self) -> str:
        """Given name, then family name."""
        return squeeze(f"{self.given} {self.family}")


@dataclass(frozen=True, slots=True)
class OrganisationName:
    """An organisation's name, its acronym where the text gives both, and a remark in brackets."""

    name: str
    acronym: str = ""
    remark: str = ""


def split_list(text: str) -> list[str]:
    """The entries of a list in running text, parted by commas or semicolons outside brackets; "etc." and "and" are dropped."""
    parts, depth, start = [], 0, 0
    for place, letter in enumerate(text):
        if letter in "([":
            depth += 1
        elif letter in ")]":
            depth = max(0, depth - 1)
        elif depth == 0 and (letter in ",;、，" or (letter == "." and _ends_entry(text, start, place))):
            parts.append(text[start:place])
            start = place + 1
    parts.append(text[start:])
    found = []
    for number, part in enumerate(parts):
        entry = _LEADING_AND.sub("", _TRAILING_ETC.sub("", squeeze(part)))
        if number == len(parts) - 1:
            found += _part_last(entry)
        else:
            found.append(entry)
    return [name for name in (_without_stop(entry) for entry in found) if name and not _ETC.match(name)]


def _ends_entry(text: str, start: int, place: int) -> bool:
    """Whether a full stop parts two entries ("Guatemala. Peru"): a word of five letters before it, a capital after it."""
    rest = text[place + 1 :]
    before = re.search(r"(\w+)$", text[max(start, place - 40) : place])
    return bool(before and len(before[1]) >= 5 and re.match(r"\s+[A-ZÀ-Ý]", rest) and ("," in text[:start] or "," in rest))


def _part_last(entry: str) -> list[str]:
    """The last entry may still join two names: "A.B.C. and DEF", "Ada Example and Bo Sample"."""
    match = re.fullmatch(rf"(.+?)\s+{_AND}\s+(.+)", entry)
    if match and all(_is_acronym(side) or read_person(side) is not None for side in match.groups()):
        return [match[1], match[2]]
    return [entry]


def _without_stop(entry: str) -> str:
    entry = entry.strip()
    return entry if _DOTTED.match(entry.split(" ")[-1]) else entry.rstrip(" .:")


def _is_acronym(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= 2 and " " not in text.strip() and all(letter.isupper() for letter in letters)


def is_generic(name: str) -> bool:
    """Whether an entry of a list describes rather than names ("other partner organizations", "local governments")."""
    if _GENERIC_START.match(bare(name)):
        return True
    return not any(word[:1].isupper() or word[:1].isdigit() or "가" <= word[:1] <= "힣" for word in name.split()) or len(name.split()) > 9


def read_person(text: str) -> PersonName | None:
    """Read a person's name; None where the text does not look like one."""
    rest, honorific = squeeze(re.sub(r"\([^)]*\)", " ", text)), ""
    match = _HONORIFIC.match(rest)
    while match:
        honorific, rest = squeeze(f"{honorific} {match[1]}"), rest[match.end() :]
        match = _HONORIFIC.match(rest)
    words = rest.split()
    if re.fullmatch(r"[가-힣]{2,4}", rest):
        return PersonName(honorific, rest[1:], rest[0], family_first=True)
    if (
        not 2 <= len(words) <= 5
        or any(not (word[0].isupper() or plain(word) in _PARTICLES) for word in words)
        or any(letter.isdigit() for letter in rest)
    ):
        return None
    if not honorific and (_ORGANISATION_WORDS.search(bare(rest)) or sum(_is_acronym(word) for word in words) > 1 or _is_acronym(words[0])):
        return None
    capitals = [word for word in words if len(word) > 1 and word == word.upper()]
    if capitals and len(capitals) < len(words):
        given = " ".join(word for word in words if word not in capitals)
        return PersonName(honorific, given, " ".join(word.capitalize() for word in capitals), family_first=words[0] in capitals)
    cut = len(words) - 1
    while cut > 1 and plain(words[cut - 1]) in _PARTICLES:
        cut -= 1
    return PersonName(honorific, " ".join(words[:cut]), " ".join(words[cut:]))


def read_organisation(text: str) -> OrganisationName:
    """Read an organisation's name: "ABC (Alliance of Big Cities)" and "Alliance of Big Cities, ABC" have an acronym."""
    match = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", squeeze(text))
    if match is None:
        return OrganisationName(squeeze(text), squeeze(text) if _is_acronym(text) else "")
    outside, inside = match.groups()
    if _is_acronym(outside) and abbreviates(outside, inside):
        return OrganisationName(inside, outside)
    if _is_acronym(inside):
        return OrganisationName(outside, inside)
    return OrganisationName(outside, outside if _is_acronym(outside) else "", inside)


def abbreviates(acronym: str, name: str) -> bool:
    """Whether `acronym` is made of the initials of `name`."""
    return len(acronym) > 1 and bare(acronym).replace(" ", "") in (
        initials(name).casefold(),
        "".join(word[0] for word in bare(name).split()),
    )


def city_in(name: str) -> str | None:
    """The city whose government a name is of: "Porto City" and "Ville de Porto" both hold "Porto"."""
    match = _SUB_NATIONAL.match(squeeze(name))
    if match is None:
        return None
    found = match["name"] or match["after"]
    return found if found[:1].isupper() and len(found.split()) <= 4 else None


def kind_of_organisation(name: str) -> OrganisationKind:
    """The kind of organisation that a name speaks of, OTHER where it does not tell."""
    if city_in(name) is not None:
        return OrganisationKind.LOCAL_GOVERNMENT
    words = bare(name)
    return next((kind for kind, pattern in _KINDS if re.search(pattern, words)), OrganisationKind.OTHER)
