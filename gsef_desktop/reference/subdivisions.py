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


_CITIES = MappingProxyType(
    {
        "CA": {
            "AB": "Calgary|Edmonton|Lethbridge|Red Deer", "BC": "Vancouver|Victoria|Surrey|Burnaby|Richmond|Kelowna",
            "MB": "Winnipeg|Brandon", "NB": "Moncton|Saint John|Fredericton", "NL": "St. John's", "NS": "Halifax|Dartmouth",
            "NT": "Yellowknife", "NU": "Iqaluit",
            "ON": "Toronto|Ottawa|Mississauga|Brampton|Hamilton|London|Markham|Vaughan|Kitchener|Waterloo|Windsor|Guelph|Kingston|Sudbury",
            "PE": "Charlottetown",
            "QC": "Montréal|Québec|Quebec City|Laval|Gatineau|Longueuil|Sherbrooke|Saguenay|Lévis|Trois-Rivières|Terrebonne|Drummondville"
            "|Saint-Jérôme|Granby|Saint-Hyacinthe|Rimouski|Chicoutimi|Victoriaville|Rouyn-Noranda|Alma|Shawinigan|Blainville|Brossard",
            "SK": "Saskatoon|Regina", "YT": "Whitehorse",
        },
        "CH": {
            "AG": "Aarau|Baden", "BE": "Bern|Thun|Biel/Bienne|Biel|Köniz", "BL": "Liestal", "BS": "Basel", "FR": "Fribourg|Freiburg",
            "GE": "Geneva|Genève|Carouge|Lancy|Vernier|Meyrin|Onex", "GL": "Glarus", "GR": "Chur|Davos", "JU": "Delémont",
            "LU": "Luzern|Lucerne", "NE": "Neuchâtel|La Chaux-de-Fonds", "SG": "Sankt Gallen|St. Gallen", "SH": "Schaffhausen",
            "SO": "Solothurn|Olten", "SZ": "Schwyz", "TG": "Frauenfeld", "TI": "Lugano|Bellinzona|Locarno", "UR": "Altdorf",
            "VD": "Lausanne|Montreux|Nyon|Vevey|Yverdon-les-Bains", "VS": "Sion|Sierre|Martigny", "ZG": "Zug", "ZH": "Zürich|Winterthur",
        },
        "DE": {
            "BE": "Berlin", "BB": "Potsdam", "BW": "Stuttgart|Karlsruhe|Mannheim|Freiburg|Freiburg im Breisgau|Heidelberg|Ulm",
            "BY": "Munich|München|Nuremberg|Nürnberg|Regensburg|Würzburg", "HB": "Bremen",
            "HE": "Frankfurt am Main|Wiesbaden|Kassel|Darmstadt", "HH": "Hamburg", "MV": "Rostock|Schwerin",
            "NI": "Hannover|Hanover|Braunschweig|Göttingen|Oldenburg|Osnabrück",
            "NW": "Köln|Cologne|Düsseldorf|Dortmund|Essen|Duisburg|Bochum|Bonn|Münster|Bielefeld|Aachen|Wuppertal",
            "RP": "Mainz|Trier|Koblenz", "SH": "Kiel|Lübeck", "SL": "Saarbrücken", "SN": "Leipzig|Dresden|Chemnitz",
            "ST": "Magdeburg|Halle", "TH": "Erfurt|Jena|Weimar",
        },
        "ES": {
            "AN": "Sevilla|Seville|Málaga|Córdoba|Granada|Cádiz|Almería", "AR": "Zaragoza", "AS": "Oviedo|Gijón", "CB": "Santander",
            "CL": "Valladolid|Salamanca|León|Burgos", "CM": "Toledo|Albacete", "CN": "Las Palmas de Gran Canaria|Santa Cruz de Tenerife",
            "CT": "Barcelona|Girona|Tarragona|Lleida|Sabadell|Terrassa", "EX": "Badajoz|Cáceres|Mérida",
            "GA": "A Coruña|Vigo|Santiago de Compostela", "IB": "Palma", "MC": "Murcia|Cartagena", "MD": "Madrid", "NC": "Pamplona",
            "PV": "Bilbao|Donostia / San Sebastián|San Sebastián|Gasteiz / Vitoria|Vitoria-Gasteiz", "RI": "Logroño",
            "VC": "Valencia|Alicante|Castellón",
        },
        "GB": {
            "ENG": "London|Manchester|Birmingham|Liverpool|Leeds|Bristol|Sheffield|Newcastle upon Tyne|Nottingham|Oxford|Cambridge|Brighton"
            "|Preston|Plymouth|Leicester|Coventry|York|Bradford",
            "NIR": "Belfast|Derry", "SCT": "Edinburgh|Glasgow|Aberdeen|Dundee|Inverness", "WLS": "Cardiff|Swansea|Newport",
        },
    }
)  # fmt: skip
"""Larger cities of countries whose parts keep holidays of their own, by the end of the part's ISO 3166-2 code, parted by |."""

_PART_OF_CITY = MappingProxyType(
    {
        (country, text_key(name)): part
        for country, parts in _CITIES.items()
        for part, names in parts.items()
        for name in names.split("|")
    }
)  # fmt: skip
_PROVINCE_BY_KEY = MappingProxyType({text_key(name): code for code, names in PROVINCES.items() for name in names.split("|")})


def subdivision_of(country: str | None, city: str | None, text: str = "") -> str | None:
    """The part of its country in which a place lies, as the end of its ISO 3166-2 code, such as "QC"; None where it is not known.

    It is known of larger cities of some countries, and where the place as typed names a state or a province ("Portland, Maine").
    """
    for part in (each.strip() for each in text.split(",")[1:]):
        code = part.replace(".", "")
        if country == "CA" and (code in PROVINCES or text_key(part) in _PROVINCE_BY_KEY):
            return code if code in PROVINCES else _PROVINCE_BY_KEY[text_key(part)]
        if country == "US" and (state := state_code(part)) is not None:
            return state
    return _PART_OF_CITY.get((country or "", text_key(city))) if city else None
