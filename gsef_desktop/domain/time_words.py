"""The words of time in English, French, Spanish and Korean: for reading, folded (no accents, no capitals), and for writing.

The names that are written are those of the CLDR; a test compares them with Babel's.  They stand here because the first view
shows dates and must not wait for Babel.
"""

from __future__ import annotations

import unicodedata
from enum import Enum, auto
from typing import NamedTuple

MONTH_NAMES: dict[str, tuple[str, ...]] = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    "es": tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),  # noqa: SIM905
    "ko": tuple(f"{number}월" for number in range(1, 13)),
}
"""Names of the months, January first."""

MONTH_SHORT: dict[str, tuple[str, ...]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"),
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
    "ko": MONTH_NAMES["ko"],
}
"""Abbreviated names of the months."""

DAY_NAMES: dict[str, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "ko": ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
}
"""Names of the days of the week, Monday first."""

DAY_SHORT: dict[str, tuple[str, ...]] = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "fr": ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    "ko": tuple("월화수목금토일"),
}
"""Abbreviated names of the days of the week, Monday first."""


class Sense(Enum):
    """What a word of a typed date means."""

    NUMBER = auto()
    DATE = auto()
    CLOCK = auto()
    YEAR_MONTH = auto()
    MONTH = auto()
    WEEKDAY = auto()
    MONTH_OR_WEEKDAY = auto()
    ORDINAL = auto()
    SUFFIX = auto()
    UNIT = auto()
    PART = auto()
    LETTER = auto()
    YEAR_MARK = auto()
    MONTH_MARK = auto()
    DAY_MARK = auto()
    HOUR_MARK = auto()
    MINUTE_MARK = auto()
    FORENOON = auto()
    AFTERNOON = auto()
    RANGE = auto()
    WEAK_RANGE = auto()
    AND = auto()
    FILLER = auto()
    BETWEEN = auto()
    """the "and" that follows divides the two ends of a range"""
    WINDOW = auto()
    """something shorter takes place somewhere within: "one day", "하루" """
    UNKNOWN = auto()
    STRANGE = auto()


class Unit(Enum):
    """Units that are counted within a month or a year."""

    WEEK = auto()
    FORTNIGHT = auto()
    QUARTER = auto()
    HALF = auto()


class Meaning(NamedTuple):
    """A sense with its value, such as the number of the month."""

    sense: Sense
    value: object = None


def fold(text: str) -> str:
    """`text` in compatibility form, without capitals and without the accents of Latin letters (Hangul stays whole)."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFKC", "".join(c for c in unicodedata.normalize("NFD", plain) if not "\u0300" <= c <= "\u036f"))


LAST = -1
"""The ordinal of "last"."""

_MEANINGS: list[tuple[Meaning, str]] = [
    (Meaning(Sense.ORDINAL, 1), "first premier premiere primer primero primera 첫 첫째 첫번째"),
    (Meaning(Sense.ORDINAL, 2), "second deuxieme seconde segundo segunda 둘째 두번째"),
    (Meaning(Sense.ORDINAL, 3), "third troisieme tercer tercero tercera 셋째 세번째"),
    (Meaning(Sense.ORDINAL, 4), "fourth quatrieme cuarto cuarta 넷째 네번째"),
    (Meaning(Sense.ORDINAL, 5), "fifth cinquieme quinto quinta 다섯째 다섯번째"),
    (Meaning(Sense.ORDINAL, LAST), "last dernier derniere ultimo ultima 마지막"),
    (Meaning(Sense.SUFFIX), "st nd rd th er ere re e eme nde do ra da ta to o a 째 번째"),
    (Meaning(Sense.UNIT, Unit.WEEK), "week wk semaine semana 주 주차 주간"),
    (Meaning(Sense.UNIT, Unit.FORTNIGHT), "fortnight quinzaine quincena"),
    (Meaning(Sense.UNIT, Unit.QUARTER), "quarter qtr trimestre trimester trim 분기"),
    (Meaning(Sense.UNIT, Unit.HALF), "half semestre semester moitie mitad 반기"),
    (Meaning(Sense.PART, 1), "early beginning start debut principios principio comienzos comienzo inicios inicio 초 초순 상순"),
    (Meaning(Sense.PART, 2), "mid middle mi milieu mediados 중순 중반"),
    (Meaning(Sense.PART, 3), "late end fin finales final fines 말 하순"),
    (Meaning(Sense.LETTER, Unit.QUARTER), "q t"),
    (Meaning(Sense.LETTER, Unit.HALF), "h s"),
    (Meaning(Sense.LETTER, Unit.WEEK), "w"),
    (Meaning(Sense.YEAR_MARK), "년 년도"),
    (Meaning(Sense.MONTH_MARK), "월"),
    (Meaning(Sense.DAY_MARK), "일"),
    (Meaning(Sense.HOUR_MARK), "시"),
    (Meaning(Sense.MINUTE_MARK), "분"),
    (Meaning(Sense.FORENOON), "am 오전"),
    (Meaning(Sense.AFTERNOON), "pm 오후"),
    (Meaning(Sense.RANGE), "to until till through thru al hasta 부터 에서"),
    (Meaning(Sense.WEAK_RANGE), "a au"),
    (Meaning(Sense.AND), "and et y 및 와 과"),
    (
        Meaning(Sense.FILLER),
        "of the in on at from day year during d l de du des le la les jour annee an en jusqu el del los las dia ano desde "
        "제 의 에 중 까지 날짜 연도 commencing starting",
    ),
    (Meaning(Sense.BETWEEN), "between entre"),
    (Meaning(Sense.WINDOW), "하루 한번 window fenetre ventana"),
    (Meaning(Sense.UNKNOWN), "tbc tba tbd tentative tentatively provisional provisoire provisionnel 미정 예정 잠정"),
]

_MORE_MONTHS = (
    "", "", "", "", "", "", "juill", "aug", "sep set setiembre", "", "", "",
)  # fmt: skip
_MORE_DAYS = ("", "tues", "weds", "thur thurs", "", "", "")

_ONES = {
    "one a 1": "day date call meeting event session",
    "un une 1": "jour date appel reunion evenement seance journee",
    "un una uno 1": "dia fecha llamada reunion evento sesion jornada",
}
"""Words for one, and what there may be one of: "one call between 25 and 26 April"."""

_UNKNOWN_PHRASES: dict[tuple[str, ...], Meaning] = {
    tuple(phrase.split()): Meaning(Sense.UNKNOWN)
    for phrase in (
        "to be confirmed", "to be announced", "to be determined", "to be defined", "to be decided", "day not known", "date not known",
        "not known", "a confirmer", "a preciser", "a definir", "a determiner", "jour a preciser", "date a preciser",
        "por confirmar", "por precisar", "por definir", "por determinar", "dia por precisar", "fecha por precisar",
        "a confirmar", "a definir", "확인 필요", "추후 확정",
    )
}  # fmt: skip

_WINDOW_PHRASES: dict[tuple[str, ...], Meaning] = {
    (one, what): Meaning(Sense.WINDOW) for ones, whats in _ONES.items() for one in ones.split() for what in whats.split()
} | {
    tuple(phrase.split()): Meaning(Sense.WINDOW)
    for phrase in (
        "in this window",
        "within this window",
        "dans cette fenetre",
        "dans ce creneau",
        "en esta ventana",
        "회의 한번",
        "통화 한번",
    )
}

PHRASES: dict[tuple[str, ...], Meaning] = _UNKNOWN_PHRASES | _WINDOW_PHRASES
"""Several words with one meaning: the day is not known yet, or it is one day within a window."""


def _words() -> dict[str, tuple[Meaning, ...]]:
    table: dict[str, tuple[Meaning, ...]] = {}
    for meaning, words in _MEANINGS:
        table.update((word, (meaning,)) for word in words.split())
    for names in (*(MONTH_NAMES[code] for code in ("en", "fr", "es")), *(MONTH_SHORT[code] for code in ("en", "fr", "es")), _MORE_MONTHS):
        for number, words in enumerate(names, 1):
            table.update((word, (Meaning(Sense.MONTH, number),)) for word in fold(words).replace(".", "").split())
    table["fev"] = table["feb"]
    for names in (*DAY_NAMES.values(), *(DAY_SHORT[code] for code in ("en", "fr", "es")), _MORE_DAYS):
        for number, words in enumerate(names):
            table.update((word, (Meaning(Sense.WEEKDAY, number),)) for word in fold(words).replace(".", "").split())
    table["mar"] = (Meaning(Sense.MONTH_OR_WEEKDAY, (3, 1)),)  # March, or the Tuesday of mardi and martes
    for number, half in ((1, "상반기 전반기"), (2, "하반기 후반기")):
        table.update((word, (Meaning(Sense.ORDINAL, number), Meaning(Sense.UNIT, Unit.HALF))) for word in half.split())
    for number, word in ((1, "전반"), (2, "후반")):
        table[word] = (Meaning(Sense.ORDINAL, number), Meaning(Sense.UNIT, Unit.FORTNIGHT))
    return table


WORDS: dict[str, tuple[Meaning, ...]] = _words()
"""What each folded word means; a few words stand for two meanings in a row."""

ONE_END = frozenset({"from", "starting", "desde"})
"""Fillers that give one end of a range, which is no date if the other end is missing."""

LAST_WORDS = frozenset(word for word, meanings in WORDS.items() if meanings == (Meaning(Sense.ORDINAL, LAST),))
"""The words for "last", folded."""

HANGUL_LENGTH = max(len(word) for word in WORDS if word[0] >= "가")
"""Length of the longest Hangul word: Korean writes its particles without spaces."""
