"""The states of the United States, which are written where other countries' places have the country: "Portland, Maine"."""

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

_BY_KEY = MappingProxyType({text_key(name): code for code, name in STATES.items()})


def state_code(text: str) -> str | None:
    """The abbreviation of a state by its name, or itself in capitals ("TX", "D.C."); None for other texts."""
    letters = text.replace(".", "").strip()
    return letters if letters in STATES else _BY_KEY.get(text_key(text))
