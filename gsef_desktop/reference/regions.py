"""Regions of the world as a network of cities uses them, on the base of the United Nations' M49 standard.

Africa (M49 002), Asia (142), Europe (150) and Oceania (009) are as in M49; the Americas are parted into Latin America and the Caribbean
(419) and Northern America (021).  Territories that M49 does not list stand with their neighbours: Taiwan in Asia, Kosovo in Europe.
"""

from __future__ import annotations

from types import MappingProxyType

AFRICA, ASIA, EUROPE, LATIN_AMERICA = "africa", "asia", "europe", "latin_america"
NORTH_AMERICA, OCEANIA, INTERNATIONAL = "north_america", "oceania", "international"

REGIONS = MappingProxyType(
    {
        AFRICA: "Africa", ASIA: "Asia", EUROPE: "Europe", LATIN_AMERICA: "Latin America", NORTH_AMERICA: "North America",
        OCEANIA: "Oceania", INTERNATIONAL: "International",
    }
)  # fmt: skip
"""Code and English name of each region, in the order in which they are shown."""

_COUNTRIES = {
    AFRICA: """
        DZ EG LY MA SD TN EH IO BI KM DJ ER ET TF KE MG MW MU YT MZ RE RW SC SO SS UG TZ ZM ZW AO CM CF TD CG CD GQ GA ST
        BW SZ LS NA ZA BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG""",
    ASIA: """
        KZ KG TJ TM UZ CN HK MO KP JP MN KR BN KH ID LA MY MM PH SG TH TL VN AF BD BT IN IR MV NP PK LK AM AZ BH CY GE IQ IL JO KW
        LB OM QA SA PS SY TR AE YE TW""",
    EUROPE: """
        BY BG CZ HU PL MD RO RU SK UA AX GG JE DK EE FO FI IS IE IM LV LT NO SJ SE GB AL AD BA HR GI GR VA IT MT ME MK PT SM RS SI ES
        AT BE FR DE LI LU MC NL CH XK""",
    LATIN_AMERICA: """
        AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI BZ CR SV GT HN MX NI PA
        AR BO BV BR CL CO EC FK GF GY PY PE GS SR UY VE""",
    NORTH_AMERICA: "BM CA GL PM US",
    OCEANIA: "AU CX CC HM NZ NF FJ NC PG SB VU GU KI MH FM NR MP PW UM AS CK PF NU PN WS TK TO TV WF",
}
_REGION_OF = MappingProxyType({code: region for region, codes in _COUNTRIES.items() for code in codes.split()})


def region_of(country: str | None) -> str:
    """The code in `REGIONS` of a country (ISO 3166-1 alpha-2); `INTERNATIONAL` for None or "", and "" for what is in no region."""
    return _REGION_OF.get(country, "") if country else INTERNATIONAL


def countries_of(region: str) -> tuple[str, ...]:
    """The ISO codes of the countries of a region, none for `INTERNATIONAL`."""
    return tuple(_COUNTRIES.get(region, "").split())
