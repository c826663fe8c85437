"""Regions of the world as a network of cities uses them, on the base of the United Nations' M49 standard.

Africa (M49 002), Asia (142), Europe (150) and Oceania (009) are as in M49; the Americas are parted into Latin America and the Caribbean
(419) and Northern America (021).  Each but the last is parted into the sub-regions of M49, such as Western Africa (011).  Territories that
M49 does not list stand with their neighbours: Taiwan in Eastern Asia, Kosovo in Southern Europe.  The names of the sub-regions are the
UN's in English, French and Spanish (https://unstats.un.org/unsd/methodology/m49/) and the CLDR's in Korean.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple

AFRICA, ASIA, EUROPE, LATIN_AMERICA = "africa", "asia", "europe", "latin_america"
NORTH_AMERICA, OCEANIA, INTERNATIONAL = "north_america", "oceania", "international"

REGIONS = MappingProxyType(
    {
        AFRICA: "Africa", ASIA: "Asia", EUROPE: "Europe", LATIN_AMERICA: "Latin America", NORTH_AMERICA: "North America",
        OCEANIA: "Oceania", INTERNATIONAL: "International",
    }
)  # fmt: skip
"""Code and English name of each region, in the order in which they are shown."""


class Subregion(NamedTuple):
    """A sub-region of M49: its region in `REGIONS`, its three digits, its names by ISO 639-1 code, its countries (ISO 3166-1 alpha-2)."""

    region: str
    m49: str
    names: MappingProxyType[str, str]
    countries: tuple[str, ...]


def _sub(region: str, m49: str, en: str, fr: str, es: str, ko: str, countries: str) -> Subregion:
    return Subregion(region, m49, MappingProxyType({"en": en, "fr": fr, "es": es, "ko": ko}), tuple(countries.split()))


SUBREGIONS = MappingProxyType(
    {
        "northern_africa": _sub(AFRICA, "015", "Northern Africa", "Afrique septentrionale", "África septentrional", "북부 아프리카",
                                "DZ EG LY MA SD TN EH"),
        "western_africa": _sub(AFRICA, "011", "Western Africa", "Afrique occidentale", "África occidental", "서부 아프리카",
                               "BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG"),
        "middle_africa": _sub(AFRICA, "017", "Middle Africa", "Afrique centrale", "África central", "중부 아프리카",
                              "AO CM CF TD CG CD GQ GA ST"),
        "eastern_africa": _sub(AFRICA, "014", "Eastern Africa", "Afrique orientale", "África oriental", "동부 아프리카",
                               "IO BI KM DJ ER ET TF KE MG MW MU YT MZ RE RW SC SO SS UG TZ ZM ZW"),
        "southern_africa": _sub(AFRICA, "018", "Southern Africa", "Afrique australe", "África austral", "남부 아프리카", "BW SZ LS NA ZA"),
        "central_asia": _sub(ASIA, "143", "Central Asia", "Asie centrale", "Asia central", "중앙아시아", "KZ KG TJ TM UZ"),
        "eastern_asia": _sub(ASIA, "030", "Eastern Asia", "Asie orientale", "Asia oriental", "동아시아", "CN HK MO KP JP MN KR TW"),
        "south_eastern_asia": _sub(ASIA, "035", "South-eastern Asia", "Asie du Sud-Est", "Asia sudoriental", "동남아시아",
                                   "BN KH ID LA MY MM PH SG TH TL VN"),
        "southern_asia": _sub(ASIA, "034", "Southern Asia", "Asie méridionale", "Asia meridional", "남아시아",
                              "AF BD BT IN IR MV NP PK LK"),
        "western_asia": _sub(ASIA, "145", "Western Asia", "Asie occidentale", "Asia occidental", "서아시아",
                             "AM AZ BH CY GE IQ IL JO KW LB OM QA SA PS SY TR AE YE"),
        "eastern_europe": _sub(EUROPE, "151", "Eastern Europe", "Europe orientale", "Europa oriental", "동유럽",
                               "BY BG CZ HU PL MD RO RU SK UA"),
        "northern_europe": _sub(EUROPE, "154", "Northern Europe", "Europe septentrionale", "Europa septentrional", "북유럽",
                                "AX GG JE DK EE FO FI IS IE IM LV LT NO SJ SE GB"),
        "southern_europe": _sub(EUROPE, "039", "Southern Europe", "Europe méridionale", "Europa meridional", "남유럽",
                                "AL AD BA HR GI GR VA IT MT ME MK PT SM RS SI ES XK"),
        "western_europe": _sub(EUROPE, "155", "Western Europe", "Europe occidentale", "Europa occidental", "서유럽",
                               "AT BE FR DE LI LU MC NL CH"),
        "caribbean": _sub(LATIN_AMERICA, "029", "Caribbean", "Caraïbes", "Caribe", "카리브 지역",
                          "AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI"),
        "central_america": _sub(LATIN_AMERICA, "013", "Central America", "Amérique centrale", "América Central", "중앙아메리카",
                                "BZ CR SV GT HN MX NI PA"),
        "south_america": _sub(LATIN_AMERICA, "005", "South America", "Amérique du Sud", "América del Sur", "남아메리카",
                              "AR BO BV BR CL CO EC FK GF GY PY PE GS SR UY VE"),
        "australia_new_zealand": _sub(OCEANIA, "053", "Australia and New Zealand", "Australie et Nouvelle-Zélande",
                                      "Australia y Nueva Zelandia", "호주와 뉴질랜드", "AU CX CC HM NZ NF"),
        "melanesia": _sub(OCEANIA, "054", "Melanesia", "Mélanésie", "Melanesia", "멜라네시아", "FJ NC PG SB VU"),
        "micronesia": _sub(OCEANIA, "057", "Micronesia", "Micronésie", "Micronesia", "미크로네시아", "GU KI MH FM NR MP PW UM"),
        "polynesia": _sub(OCEANIA, "061", "Polynesia", "Polynésie", "Polinesia", "폴리네시아", "AS CK PF NU PN WS TK TO TV WF"),
    }
)  # fmt: skip
"""The sub-regions by code, in the order in which they are shown under their regions.  Northern America (021) has none."""

_OF_NORTH_AMERICA = ("BM", "CA", "GL", "PM", "US")
_SUBREGION_OF = MappingProxyType({country: code for code, sub in SUBREGIONS.items() for country in sub.countries})
_REGION_OF = MappingProxyType(
    {country: SUBREGIONS[code].region for country, code in _SUBREGION_OF.items()} | dict.fromkeys(_OF_NORTH_AMERICA, NORTH_AMERICA)
)


def region_of(country: str | None) -> str:
    """The code in `REGIONS` of a country (ISO 3166-1 alpha-2); `INTERNATIONAL` for None or "", and "" for what is in no region."""
    return _REGION_OF.get(country, "") if country else INTERNATIONAL


def subregion_of(country: str | None) -> str:
    """The code in `SUBREGIONS` of a country, its region's where that has no sub-regions; else as `region_of`."""
    return _SUBREGION_OF.get(country or "") or region_of(country)


def countries_of(region: str) -> tuple[str, ...]:
    """The ISO codes of the countries of a region or a sub-region, none for `INTERNATIONAL`."""
    if region in SUBREGIONS:
        return SUBREGIONS[region].countries
    if region == NORTH_AMERICA:
        return _OF_NORTH_AMERICA
    return tuple(country for one in SUBREGIONS.values() if one.region == region for country in one.countries)


def subregions_of(region: str) -> tuple[str, ...]:
    """The codes of the sub-regions of a region, none for what is not parted."""
    return tuple(code for code, one in SUBREGIONS.items() if one.region == region)


def region_above(region: str) -> str:
    """The code in `REGIONS` that a code stands for or under; the code itself where it is neither (a region of the user's own)."""
    return SUBREGIONS[region].region if region in SUBREGIONS else region


def main_region(entered: str, country: str | None) -> str:
    """The code in `REGIONS` in which an organisation is counted: that of what is entered for it, or else that of its country."""
    above = region_above(entered)
    return above if above in REGIONS else region_of(country)


def subregion_name(code: str, language: str) -> str:
    """The name of a sub-region in a language (ISO 639-1; English where there is none), the code itself where it is none."""
    found = SUBREGIONS.get(code)
    return code if found is None else found.names.get(language) or found.names["en"]
