"""States and provinces that people write where other places have the country: "Portland, Maine", "Toronto, Ontario"."""

from __future__ import annotations

from types import MappingProxyType

from gsef_desktop.reference.text_keys import text_key

STATES = MappingProxyType(
    {
        "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado", "CT": "Connecticut",
        "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia", "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois",
        "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland",
        "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana",
        "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York",
        "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania",
        "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah",
        "VT": "Vermont", "VA": "Virginia", "WA": "Washington", "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
    }
)  # fmt: skip
"""Postal abbreviation and English name."""

PROVINCES = MappingProxyType(
    {
        "AB": "Alberta", "BC": "British Columbia|Colombie-Britannique|Columbia Británica", "MB": "Manitoba",
        "NB": "New Brunswick|Nouveau-Brunswick|Nuevo Brunswick",
        "NL": "Newfoundland and Labrador|Terre-Neuve-et-Labrador|Terranova y Labrador",
        "NS": "Nova Scotia|Nouvelle-Écosse|Nueva Escocia", "NT": "Northwest Territories", "NU": "Nunavut", "ON": "Ontario",
        "PE": "Prince Edward Island|Île-du-Prince-Édouard", "QC": "Québec|Quebec Province|Province de Québec|Prov. Quebec|P.Q.",
        "SK": "Saskatchewan", "YT": "Yukon",
    }
)  # fmt: skip
"""Postal abbreviation of each Canadian province and territory, and its names in English, French and Spanish, parted by |."""

_BY_KEY = MappingProxyType({text_key(name): code for code, name in STATES.items()})


def state_code(text: str) -> str | None:
    """The abbreviation of a state by its name, or itself in capitals ("TX", "D.C."); None for other texts."""
    letters = text.replace(".", "").strip()
    return letters if letters in STATES else _BY_KEY.get(text_key(text))


_PROVINCE_KEYS = frozenset(text_key(name) for names in PROVINCES.values() for name in names.split("|"))


def is_province(text: str) -> bool:
    """Whether a text names a Canadian province, or is its abbreviation in capitals."""
    return text.replace(".", "").strip() in PROVINCES or text_key(text) in _PROVINCE_KEYS
