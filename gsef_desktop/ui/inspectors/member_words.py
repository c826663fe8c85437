"""The words for organisations, people and seats, which the Members view and the inspectors share."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from gsef_desktop.domain.records import Classification, MembershipStatus, OrganisationKind, PartnerRole
from gsef_desktop.domain.time_writing import Style, write_day
from gsef_desktop.reference.regions import REGIONS, SUBREGIONS, subregion_name, subregions_of

KIND_ICONS = {
    OrganisationKind.LOCAL_GOVERNMENT: "building-2",
    OrganisationKind.NETWORK: "share-2",
    OrganisationKind.INTERNATIONAL_ORGANISATION: "globe",
    OrganisationKind.RESEARCH_INSTITUTE: "graduation-cap",
    OrganisationKind.PARTNER: "handshake",
    OrganisationKind.COMPANY: "briefcase",
    OrganisationKind.OTHER: "landmark",
}
"""The icon of each kind of organisation."""


def kind_word(kind: OrganisationKind) -> str:
    """What a kind of organisation is called."""
    return {
        OrganisationKind.LOCAL_GOVERNMENT: QCoreApplication.translate("Members", "City"),
        OrganisationKind.NETWORK: QCoreApplication.translate("Members", "Network"),
        OrganisationKind.INTERNATIONAL_ORGANISATION: QCoreApplication.translate("Members", "International organisation"),
        OrganisationKind.RESEARCH_INSTITUTE: QCoreApplication.translate("Members", "Research institute"),
        OrganisationKind.PARTNER: QCoreApplication.translate("Members", "Partner"),
        OrganisationKind.COMPANY: QCoreApplication.translate("Members", "Company"),
        OrganisationKind.OTHER: QCoreApplication.translate("Members", "Other"),
    }[kind]


def status_word(status: MembershipStatus | None) -> str:
    """What a status of membership is called; a dash for none."""
    if status is None:
        return "–"
    return {
        MembershipStatus.PROSPECT: QCoreApplication.translate("Members", "Prospect"),
        MembershipStatus.APPLIED: QCoreApplication.translate("Members", "Applied"),
        MembershipStatus.MEMBER: QCoreApplication.translate("Members", "Member"),
        MembershipStatus.SUSPENDED: QCoreApplication.translate("Members", "Suspended"),
        MembershipStatus.LEFT: QCoreApplication.translate("Members", "Left"),
    }[status]


def classification_word(classification: Classification) -> str:
    """What a classification of a seat is called."""
    return {
        Classification.CHAIR: QCoreApplication.translate("Members", "Chair"),
        Classification.CO_CHAIR: QCoreApplication.translate("Members", "Co-chair"),
        Classification.VICE_CHAIR: QCoreApplication.translate("Members", "Vice chair"),
        Classification.INTERNATIONAL_NETWORK: QCoreApplication.translate("Members", "International network"),
        Classification.REGIONAL_NETWORK: QCoreApplication.translate("Members", "Regional network"),
        Classification.MEMBER: QCoreApplication.translate("Members", "Member"),
        Classification.ADVISOR: QCoreApplication.translate("Members", "Advisor"),
        Classification.OBSERVER: QCoreApplication.translate("Members", "Observer"),
        Classification.SECRETARIAT: QCoreApplication.translate("Members", "Secretariat"),
        Classification.GUEST: QCoreApplication.translate("Members", "Guest"),
    }[classification]


def region_word(region: str) -> str:
    """What a region or a sub-region is called; empty for none, and the text itself where it is none of ours."""
    if region in SUBREGIONS:
        return subregion_name(region, QLocale().name()[:2])
    return {
        "": "",
        "africa": QCoreApplication.translate("Regions", "Africa"),
        "asia": QCoreApplication.translate("Regions", "Asia"),
        "europe": QCoreApplication.translate("Regions", "Europe"),
        "latin_america": QCoreApplication.translate("Regions", "Latin America"),
        "north_america": QCoreApplication.translate("Regions", "North America"),
        "oceania": QCoreApplication.translate("Regions", "Oceania"),
        "international": QCoreApplication.translate("Regions", "International"),
    }.get(region, region)


def region_choices() -> list[tuple[str, str]]:
    """Code and name of every region, in the order in which they are shown."""
    return [(code, region_word(code)) for code in REGIONS]


def region_tree(own: Mapping[str, str] | None = None) -> list[tuple[str, str]]:
    """Code and name of every region with its sub-regions under it, set in; then the user's own ones, by their ids."""
    made: list[tuple[str, str]] = []
    for code, name in region_choices():
        made.append((code, name))
        made += [(sub, "\u2003" + region_word(sub)) for sub in subregions_of(code)]
    return made + list((own or {}).items())


def role_word(role: PartnerRole | None) -> str:
    """As what an organisation takes part in an activity; None: it takes place in its city."""
    if role is None:
        return QCoreApplication.translate("Members", "In the city")
    return {
        PartnerRole.PARTNER: QCoreApplication.translate("Members", "Partner"),
        PartnerRole.HOST: QCoreApplication.translate("Members", "Host"),
        PartnerRole.ORGANISER: QCoreApplication.translate("Members", "Organizer"),
        PartnerRole.PARTICIPANT: QCoreApplication.translate("Members", "Participant"),
    }[role]


_COMMON = (
    "en",
    "fr",
    "es",
    "ko",
    "pt",
    "ar",
    "de",
    "it",
    "ja",
    "zh",
    "ru",
    "nl",
    "ca",
    "eu",
    "sw",
    "wo",
    "id",
    "ms",
    "tl",
    "th",
    "vi",
    "hi",
)
"""Languages that are offered, the usual ones first; others can be typed by their code."""


def language_word(code: str) -> str:
    """A language by its ISO 639-1 code, in the window's language where it is one of the four, else in English."""
    own = {
        "en": QCoreApplication.translate("Languages", "English"),
        "fr": QCoreApplication.translate("Languages", "French"),
        "es": QCoreApplication.translate("Languages", "Spanish"),
        "ko": QCoreApplication.translate("Languages", "Korean"),
        "pt": QCoreApplication.translate("Languages", "Portuguese"),
        "ar": QCoreApplication.translate("Languages", "Arabic"),
        "de": QCoreApplication.translate("Languages", "German"),
        "it": QCoreApplication.translate("Languages", "Italian"),
        "ja": QCoreApplication.translate("Languages", "Japanese"),
        "zh": QCoreApplication.translate("Languages", "Chinese"),
        "ru": QCoreApplication.translate("Languages", "Russian"),
    }.get(code)
    if own is not None:
        return own
    language = QLocale(code).language()
    return QLocale.languageToString(language) if language is not QLocale.Language.C else code.upper()


def language_choices() -> list[tuple[str, str]]:
    """Code and name of the languages that are offered."""
    return [(code, language_word(code)) for code in _COMMON]


def codes_text(codes: tuple[str, ...]) -> str:
    """Languages as a cell shows them: "FR, EN"; a dash for none."""
    return ", ".join(code.upper() for code in codes) or "–"


def span_text(first: date | None, last: date | None, language: str, *, style: Style = "long") -> str:
    """A term: "8 July 2018 – 31 December 2020", "since 8 July 2018", "until 31 December 2020"; empty where nothing is known."""
    if first is not None and last is not None:
        return f"{write_day(first, language, style=style)} – {write_day(last, language, style=style)}"
    if first is not None:
        return QCoreApplication.translate("Members", "since {date}").format(date=write_day(first, language, style=style))
    if last is not None:
        return QCoreApplication.translate("Members", "until {date}").format(date=write_day(last, language, style=style))
    return ""


def number_range(least: int | None, most: int | None) -> str:
    """A stated number: "13", "2–3", "at least 2", "at most 3"; empty for none."""
    if least is not None and most is not None:
        return str(least) if least == most else f"{least}–{most}"
    if least is not None:
        return QCoreApplication.translate("Members", "at least {number}").format(number=least)
    if most is not None:
        return QCoreApplication.translate("Members", "at most {number}").format(number=most)
    return ""
