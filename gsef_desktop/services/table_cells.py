"""The texts of a table as values of fields, one column after the other; what cannot be understood is remarked and kept in the note."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import MembershipStatus, OrganisationKind
from gsef_desktop.domain.table_file import LEFT_OUT, NEW_FIELD, NOTE, TableFile
from gsef_desktop.domain.table_proposal import Cell, CellRemark
from gsef_desktop.reference.countries import country_code
from gsef_desktop.reference.regions import REGIONS, SUBREGIONS
from gsef_desktop.reference.text_keys import text_key

MAIL = re.compile(r"[^\s@<>()\[\],;:\"\\]+@[^\s@<>()\[\],;:\"\\]+\.[^\s@<>()\[\],;:\"\\.]+")
_NAMED_MAIL = re.compile(r"[^<>]*<\s*([^<>\s]+)\s*>")
_SEVERAL = re.compile(r"\s*[;\n|]\s*")
_LANGUAGES = re.compile(r"\s*(?:[,;/|\n+]|\band\b|\bet\b|\by\b)\s*", re.IGNORECASE)
_NUMERIC = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})")
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?(?:[T ]00:00(?::00(?:\.0+)?)?)?")
_YES = frozenset({"yes", "y", "true", "1", "x", "oui", "vrai", "si", "verdadero", "예", "네"})
_NO = frozenset({"no", "n", "false", "0", "non", "faux", "falso", "아니오", "아니요"})

_KINDS = {
    OrganisationKind.LOCAL_GOVERNMENT: "local government|local authority|city|municipality|metropolitan government|region|province|"
    "collectivité|collectivité locale|collectivité territoriale|ville|commune|gobierno local|ayuntamiento|municipio|ciudad|지방정부|"
    "지방자치단체|도시|시",
    OrganisationKind.NETWORK: "network|réseau|red|네트워크|association|asociación",
    OrganisationKind.INTERNATIONAL_ORGANISATION: "international organisation|international organization|organisation internationale|"
    "organización internacional|국제기구",
    OrganisationKind.RESEARCH_INSTITUTE: "research institute|research|university|institut de recherche|université|"
    "instituto de investigación|universidad|연구소|연구기관|대학|대학교",
    OrganisationKind.PARTNER: "partner|partenaire|socio|협력기관|파트너",
    OrganisationKind.COMPANY: "company|enterprise|business|entreprise|société|empresa|기업|회사",
    OrganisationKind.OTHER: "other|autre|otro|otra|기타",
}  # fmt: skip
_STATUSES = {
    MembershipStatus.PROSPECT: "prospect|prospective|prospective member|membre potentiel|posible miembro|candidato|잠재 회원|예비 회원",
    MembershipStatus.APPLIED: "applied|applicant|application|candidat|candidature|a demandé|solicitante|solicitud|신청|가입 신청",
    MembershipStatus.MEMBER: "member|admitted|active|full member|membre|actif|miembro|activo|회원|정회원|가입",
    MembershipStatus.SUSPENDED: "suspended|suspendu|suspendido|정지|자격 정지",
    MembershipStatus.LEFT: "left|former member|withdrawn|parti|ancien membre|retirado|baja|antiguo miembro|탈퇴",
}  # fmt: skip
_REGION_WORDS = {
    "africa": "africa|afrique|áfrica|아프리카", "asia": "asia|asie|아시아", "europe": "europe|europa|유럽",
    "latin_america": "latin america and the caribbean|amérique latine|américa latina|중남미|라틴아메리카",
    "north_america": "north america|northern america|amérique du nord|américa del norte|norteamérica|북미|북아메리카",
    "oceania": "oceania|océanie|oceanía|오세아니아", "international": "international|internacional|국제",
}  # fmt: skip


@dataclass
class Cells:
    """The columns of a table as texts by what they mean; `kept` gathers by row what goes into the note, under its heading."""

    table: TableFile
    columns: dict[str, int]
    texts: dict[str, list[str]]
    remarks: list[CellRemark] = field(default_factory=list)
    kept: dict[int, list[str]] = field(default_factory=dict)

    def keep(self, at: int, column: int, text: str, reason: Message | None = None) -> None:
        """Keep a cell's text in the note of its row, and remark on it where there is a reason."""
        heading = self.table.header[column]
        self.kept.setdefault(at, []).append(f"{heading}: {text}")
        if reason is not None:
            self.remarks.append(CellRemark(self.table.numbers[at], column, heading, text, reason))

    def column(self, meaning: str, read: Callable[[str], Cell], empty: Cell, reason: Message) -> list[Cell]:
        """A column as values; a text for which `read` answers None is kept in the note."""
        texts = self.texts.get(meaning)
        if texts is None:
            return [empty] * len(self.table.rows)
        known = {text: read(text) if text else empty for text in set(texts)}
        bad = {text for text, value in known.items() if text and value is None}
        if bad:
            column = self.columns[meaning]
            for at, text in enumerate(texts):
                if text in bad:
                    self.keep(at, column, text, reason)
                    known[text] = empty
        return [known[text] for text in texts]

    def plain(self, meaning: str) -> list[str]:
        """A column as texts on one line."""
        texts = self.texts.get(meaning)
        if texts is None:
            return [""] * len(self.table.rows)
        return [" ".join(text.split()) if "\n" in text or "  " in text else text for text in texts]

    def long(self, meaning: str) -> list[str]:
        """A column as texts that may have several lines."""
        return self.texts.get(meaning) or [""] * len(self.table.rows)

    def mails(self, meaning: str) -> list[str]:
        """A column of mail addresses; several have commas between them."""
        texts = self.texts.get(meaning)
        if texts is None:
            return [""] * len(self.table.rows)
        made = list(texts)
        whole = MAIL.fullmatch
        for at, text in enumerate(texts):
            if text and whole(text) is None:
                made[at] = self._mail(at, self.columns[meaning], text)
        return made

    def _mail(self, at: int, column: int, text: str) -> str:
        found = []
        for part in re.split(r"[;,\n]", text):
            named = _NAMED_MAIL.fullmatch(part.strip())
            plain = (named.group(1) if named else part.strip()).removeprefix("mailto:")
            if MAIL.fullmatch(plain):
                found.append(plain)
        if not found:
            self.keep(at, column, text, message("This is no mail address."))
            return ""
        return ", ".join(dict.fromkeys(found))


def read_cells(table: TableFile, meanings: Sequence[str], original: Callable[[str], str]) -> Cells:
    """The columns by what they mean; what means the note is kept under its heading.  `original` undoes what a CSV file needs.

    Columns that are to become new fields have meanings of their own: ``own.new:`` and the heading.
    """
    columns = list(zip(*table.rows, strict=True)) if table.rows else [()] * len(meanings)
    cells = Cells(table=table, columns={}, texts={})
    for number, (meaning, column) in enumerate(zip(meanings, columns, strict=True)):
        if meaning == LEFT_OUT:
            continue
        guarded = "\0'" in "\0" + "\0".join(column)
        texts = [original(text) for text in column] if guarded else [text.strip() for text in column]
        if meaning == NEW_FIELD:
            meaning = f"{NEW_FIELD}:{table.header[number]}"
        if meaning == NOTE:
            for at, text in enumerate(texts):
                if text:
                    cells.keep(at, number, text)
        else:
            cells.columns[meaning], cells.texts[meaning] = number, texts
    return cells


# --- one text ---------------------------------------------------------------------------------------------------------------------------


@cache
def _words(which: str) -> dict[str, str]:
    tables: dict[str, dict[str, str]] = {
        "kind": {kind.value: f"{kind.value}|{words}" for kind, words in _KINDS.items()},
        "status": {status.value: f"{status.value}|{words}" for status, words in _STATUSES.items()},
        "region": {code: f"{code}|{REGIONS[code]}|{words}" for code, words in _REGION_WORDS.items()}
        | {code: "|".join((code, sub.m49, *sub.names.values())) for code, sub in SUBREGIONS.items()},
    }
    return {text_key(word): value for value, words in tables[which].items() for word in words.split("|")}


def read_kind(text: str) -> Cell:
    """A kind of organisation, None where it is not known."""
    found = _words("kind").get(text_key(text))
    return OrganisationKind(found) if found else None


def read_status(text: str) -> Cell:
    """A status of membership, None where it is not known."""
    found = _words("status").get(text_key(text))
    return MembershipStatus(found) if found else None


def read_region(text: str) -> Cell:
    """The code of a region, None where it is not known."""
    return _words("region").get(text_key(text))


def read_country(text: str) -> Cell:
    """The code of a country, None where it is not known; codes count in small letters too."""
    return country_code(text) or (country_code(text.upper()) if len(text) == 2 else None)


def read_bool(text: str) -> Cell:
    """Yes or no, None where it is neither."""
    key = text_key(text)
    return True if key in _YES else False if key in _NO else None


def read_several(text: str) -> tuple[str, ...]:
    """Texts with semicolons, bars or line breaks between them."""
    return tuple(dict.fromkeys(part for part in _SEVERAL.split(text) if part))


@cache
def _language_names() -> dict[str, str]:
    from babel import Locale

    found: dict[str, str] = {}
    for window in ("ko", "es", "fr", "en"):
        for code, name in Locale(window).languages.items():
            if len(code) == 2:
                found[text_key(name)] = code
                found[code] = code
    for code in [one for one in found.values() if len(one) == 2]:
        own = Locale.parse(code).get_language_name(code) if code in ("en", "fr", "es", "ko", "pt", "de", "it", "ar", "zh", "ja") else None
        if own:
            found.setdefault(text_key(own), code)
    return found


def read_languages(text: str) -> Cell:
    """ISO 639-1 codes of languages named in any of the four languages, None where one of them is not known."""
    names = _language_names()
    codes = []
    for part in filter(None, _LANGUAGES.split(text)):
        code = names.get(text_key(part)) or names.get(text_key(part)[:2] if re.fullmatch(r"[A-Za-z]{2}[-_][A-Za-z]{2}", part) else "")
        if code is None:
            return None
        codes.append(code)
    return tuple(dict.fromkeys(codes))


def date_reader(texts: Sequence[str]) -> Callable[[str], Cell]:
    """What reads the dates of a column: whether days or months come first is told by those of which only one makes sense."""
    pairs = [(int(found.group(1)), int(found.group(2))) for text in set(texts) if (found := _NUMERIC.fullmatch(text))]
    month_first = any(first <= 12 < second for first, second in pairs) and not any(second <= 12 < first for first, second in pairs)
    return lambda text: read_date(text, month_first=month_first)


def read_date(text: str, *, month_first: bool = False) -> Cell:
    """A day, None where the text is none."""
    try:
        if found := _ISO.fullmatch(text):
            return date(int(found.group(1)), int(found.group(2)), int(found.group(3)))
        if found := _NUMERIC.fullmatch(text):
            first, second, year = (int(part) for part in found.groups())
            return date(year, first, second) if month_first else date(year, second, first)
    except ValueError:
        return None
    if not re.search(r"\d{4}", text) or len(text) > 60:
        return None
    from gsef_desktop.domain.time_frame import Precision
    from gsef_desktop.domain.time_reading import read_time

    frame = read_time(text).frame
    return frame.earliest if frame.precision is Precision.DAY and frame.earliest == frame.latest else None
