"""Writing time frames, days, clock times and numbers in English, French, Spanish and Korean.

What is written here can be read back by `gsef_desktop.domain.time_reading` with the same bounds and the same precision (in the long
style, with the year).  The names of months and days are those of the CLDR; how they are joined follows the house style: "8–9 July
2019", "8-9 juillet 2019", "8 y 9 de julio de 2019", "2019년 7월 8일~9일".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Literal

from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from gsef_desktop.domain.time_words import DAY_NAMES, DAY_SHORT, LAST_WORDS, MONTH_NAMES, MONTH_SHORT, fold
from gsef_desktop.domain.weeks import half_of_month, last_of_month, months, third_of_month, week_of_month

Style = Literal["long", "short"]
"""Whether months and units are written out or abbreviated."""

_LOCALES = {"en": "en_GB"}


@dataclass(frozen=True, slots=True)
class _Words:
    """The fixed words of one language.  Templates take {month}, {year}, {unit} and {part}."""

    dash: str
    """between two days or months without a space"""
    month_year: str
    day_unknown: str
    date_unknown: str
    week: str
    weeks: tuple[str, ...]
    """first to fifth, last"""
    thirds: tuple[str, str, str]
    fortnights: tuple[str, str]
    quarters: tuple[str, ...]
    halves: tuple[str, str]
    unit_year: str
    short_quarter: str
    short_half: str
    window: str
    """one of the days from {first} to {last}"""
    short_window: str
    """the same over the {days} as they are written together"""
    year: str = "{year}"


_LANGUAGES = {
    "en": _Words(
        dash="–",
        month_year="{month} {year}",
        day_unknown="day not known",
        date_unknown="Date not known",
        week="{part} week of {month}",
        weeks=("first", "second", "third", "fourth", "fifth", "last"),
        thirds=("early {month}", "mid-{month}", "late {month}"),
        fortnights=("first half of {month}", "second half of {month}"),
        quarters=("1st quarter", "2nd quarter", "3rd quarter", "4th quarter"),
        halves=("first half", "second half"),
        unit_year="{unit} of {year}",
        short_quarter="Q{number}",
        short_half="H{number}",
        window="one day between {first} and {last}",
        short_window="one day, {days}",
    ),
    "fr": _Words(
        dash="-",
        month_year="{month} {year}",
        day_unknown="jour à préciser",
        date_unknown="Date à préciser",
        week="{part} semaine {of}{month}",
        weeks=("première", "deuxième", "troisième", "quatrième", "cinquième", "dernière"),
        thirds=("début {month}", "mi-{month}", "fin {month}"),
        fortnights=("première quinzaine {of}{month}", "seconde quinzaine {of}{month}"),
        quarters=("1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"),
        halves=("premier semestre", "second semestre"),
        unit_year="{unit} {year}",
        short_quarter="T{number}",
        short_half="S{number}",
        window="un jour entre le {first} et le {last}",
        short_window="un jour, {days}",
    ),
    "es": _Words(
        dash="-",
        month_year="{month} de {year}",
        day_unknown="día por precisar",
        date_unknown="Fecha por precisar",
        week="{part} semana de {month}",
        weeks=("primera", "segunda", "tercera", "cuarta", "quinta", "última"),
        thirds=("principios de {month}", "mediados de {month}", "finales de {month}"),
        fortnights=("primera quincena de {month}", "segunda quincena de {month}"),
        quarters=("1.er trimestre", "2.º trimestre", "3.er trimestre", "4.º trimestre"),
        halves=("primer semestre", "segundo semestre"),
        unit_year="{unit} de {year}",
        short_quarter="T{number}",
        short_half="S{number}",
        window="un día entre el {first} y el {last}",
        short_window="un día, {days}",
    ),
    "ko": _Words(
        dash="~",
        month_year="{year}년 {month}",
        day_unknown="날짜 미정",
        date_unknown="날짜 미정",
        week="{month} {part} 주",
        weeks=("첫째", "둘째", "셋째", "넷째", "다섯째", "마지막"),
        thirds=("{month} 초순", "{month} 중순", "{month} 하순"),
        fortnights=("{month} 전반", "{month} 후반"),
        quarters=("1분기", "2분기", "3분기", "4분기"),
        halves=("상반기", "하반기"),
        unit_year="{year}년 {unit}",
        short_quarter="{number}분기",
        short_half="",
        window="{first}~{last} 중 하루",
        short_window="{days} 중 하루",
        year="{year}년",
    ),
}


@lru_cache(maxsize=8192)
def write_time(
    frame: TimeFrame, language: str, *, style: Style = "long", with_year: bool = True, weekday: bool = False, with_clock: bool = True
) -> str:
    """A time frame as a reader of `language` (en, fr, es, ko; others as English) expects it.

    `style` "short" abbreviates months and units and leaves out that a day is not known; `with_year` False leaves out the year, except
    of whole years and where two years differ; `weekday` names the days of the week; `with_clock` False leaves out clock times.
    A frame that is not known is written as its text, or as "Date not known".
    """
    words, first, last = _words(language), frame.earliest, frame.latest
    if first is None or last is None:
        return frame.text or words.date_unknown
    writer = _Writer(language if language in _LANGUAGES else "en", words, style, with_year or first.year != last.year, weekday)
    if frame.precision is Precision.DAY and frame.kind is TimeKind.WINDOW and first != last:
        clock = f", {write_clock(frame.start_time, frame.end_time)}" if with_clock and frame.start_time is not None else ""
        return writer.window(first, last) + clock
    if frame.precision is Precision.DAY:
        if with_clock and frame.start_time is not None:
            return writer.days_with_clock(first, last, frame.start_time, frame.end_time)
        return writer.days(first, last)
    if frame.precision is Precision.WEEK:
        return writer.week(first, last, frame.text)
    return writer.unit(first, last, frame)


def write_day(day: date, language: str, *, style: Style = "long", with_year: bool = True, weekday: bool = False) -> str:
    """One day: "8 July 2019", "lundi 1er juillet", "8 de julio de 2019", "2019년 7월 8일"."""
    return _Writer(language if language in _LANGUAGES else "en", _words(language), style, with_year, weekday).days(day, day)


def write_days(first: date, last: date, language: str, *, style: Style = "long", with_year: bool = True, weekday: bool = False) -> str:
    """The days from `first` to `last`: "27 October – 3 November 2019"."""
    with_year = with_year or first.year != last.year
    return _Writer(language if language in _LANGUAGES else "en", _words(language), style, with_year, weekday).days(first, last)


def write_month(year: int | None, month: int, language: str, *, style: Style = "long") -> str:
    """A month, with its year unless that is None: "July 2019", "julio de 2019", "2019년 7월"."""
    words, name = _words(language), month_name(month, language, style=style)
    return name if year is None else _short(words.month_year, language, style).format(month=name, year=year)


def month_name(month: int, language: str, *, style: Style = "long") -> str:
    """The name of a month, 1 to 12, as it stands within a sentence."""
    return (MONTH_NAMES if style == "long" else MONTH_SHORT).get(language, MONTH_NAMES["en"])[month - 1]


def weekday_name(weekday: int, language: str, *, style: Style = "long") -> str:
    """The name of a day of the week, 0 for Monday, as it stands within a sentence."""
    return (DAY_NAMES if style == "long" else DAY_SHORT).get(language, DAY_NAMES["en"])[weekday]


def write_clock(clock: time, end: time | None = None) -> str:
    """A clock time, or a stretch between two: "09:30", "09:30–13:00", the same in all four languages."""
    return f"{clock:%H:%M}" if end is None else f"{clock:%H:%M}–{end:%H:%M}"


def write_number(value: float, language: str) -> str:
    """A number with the separators of the language: "10,000", "10 000" (narrow no-break space), "10.000"."""
    if value == int(value) and abs(value) < 1000:
        return str(int(value))
    from babel.numbers import format_decimal  # it takes a tenth of a second, and few numbers need it

    return format_decimal(value, locale=_LOCALES.get(language, language if language in _LANGUAGES else "en_GB"))


def _words(language: str) -> _Words:
    return _LANGUAGES.get(language, _LANGUAGES["en"])


def _short(template: str, language: str, style: Style) -> str:
    """Spanish drops its "de" before an abbreviated month or unit."""
    return template.replace(" de ", " ") if style == "short" and language == "es" else template


@dataclass(frozen=True, slots=True)
class _Writer:
    language: str
    words: _Words
    style: Style
    with_year: bool
    weekday: bool

    # --- days ---

    def days(self, first: date, last: date) -> str:
        if first == last:
            return self._day(first, month=True, year=self.with_year)
        same_year, same_month = first.year == last.year, (first.year, first.month) == (last.year, last.month)
        if self.language == "ko":
            return f"{self._day(first, month=True, year=self.with_year)}~{self._day(last, month=not same_month, year=not same_year)}"
        start = self._day(first, month=not same_month, year=self.with_year and not same_year)
        end = self._day(last, month=True, year=self.with_year)
        if self.language == "es" and self.style == "long":
            follows = same_month and last - first == timedelta(days=1) and not self.weekday
            return f"{start} y {end}" if follows else f"del {start} al {end}"
        return f"{start}{self.words.dash}{end}" if same_month and not self.weekday else f"{start} – {end}"

    def window(self, first: date, last: date) -> str:
        if self.style == "short":
            return self.words.short_window.format(days=self.days(first, last))
        same_year, same_month = first.year == last.year, (first.year, first.month) == (last.year, last.month)
        if self.language == "ko":
            start, end = self._day(first, month=True, year=self.with_year), self._day(last, month=not same_month, year=not same_year)
        else:
            start = self._day(first, month=not same_month, year=self.with_year and not same_year)
            end = self._day(last, month=True, year=self.with_year)
        return self.words.window.format(first=start, last=end)

    def days_with_clock(self, first: date, last: date, start: time, end: time | None) -> str:
        if first == last or end is None:
            return f"{self.days(first, last)}, {write_clock(start, end)}"
        begins, ends = (self._day(day, month=True, year=self.with_year) for day in (first, last))
        return f"{begins}, {write_clock(start)} – {ends}, {write_clock(end)}"

    def _day(self, day: date, *, month: bool, year: bool) -> str:
        name = month_name(day.month, self.language, style=self.style)
        if self.language == "ko":
            parts = [f"{day.year}년"] * year + [name] * month + [f"{day.day}일"]
            if self.weekday:
                parts.append(weekday_name(day.weekday(), "ko"))
            return " ".join(parts)
        of = " de " if self.language == "es" and self.style == "long" else " "
        text = "1er" if self.language == "fr" and day.day == 1 else str(day.day)
        text += f"{of}{name}" * month + f"{of}{day.year}" * year
        return f"{weekday_name(day.weekday(), self.language, style=self.style)} {text}" if self.weekday else text

    # --- weeks ---

    def week(self, first: date, last: date, text: str) -> str:
        if first.weekday() == 0 and last - first == timedelta(days=6):
            year, month, number, count = week_of_month(first)
            is_last = number == count and (number == 5 or not text or any(word in LAST_WORDS for word in fold(text).split()))
            return self._in_month(self.words.week, year, month, self.words.weeks[-1 if is_last else number - 1])
        for number, template in enumerate(self.words.thirds, 1):
            if (first, last) == third_of_month(first.year, first.month, number):
                return self._in_month(template, first.year, first.month)
        for number, template in enumerate(self.words.fortnights, 1):
            if (first, last) == half_of_month(first.year, first.month, number):
                return self._in_month(template, first.year, first.month)
        return self.days(first, last)

    def _in_month(self, template: str, year: int, month: int, part: str = "") -> str:
        name = month_name(month, self.language, style=self.style)
        elided = "d’" if fold(name)[0] in "aeiou" else "de "
        written = write_month(year if self.with_year else None, month, self.language, style=self.style)
        return template.format(month=written, part=part, of=elided)

    # --- months and longer ---

    def unit(self, first: date, last: date, frame: TimeFrame) -> str:
        if frame.precision is Precision.YEAR and (first, last) == (date(first.year, 1, 1), date(last.year, 12, 31)):
            ends = [self.words.year.format(year=year) for year in dict.fromkeys((first.year, last.year))]
            return self.words.dash.join(ends)
        quarter, half = (first.month + 2) // 3, (first.month + 5) // 6
        if frame.precision is Precision.QUARTER and (first, last) == months(first.year, quarter * 3 - 2, 3):
            return self._of_year(self.words.quarters[quarter - 1], self.words.short_quarter.format(number=quarter), first.year)
        if frame.precision is Precision.HALF_YEAR and (first, last) == months(first.year, half * 6 - 5, 6):
            return self._of_year(self.words.halves[half - 1], self.words.short_half.format(number=half), first.year)
        if first.day != 1 or last != last_of_month(last.year, last.month):
            return self.days(first, last)
        return self._months(first, last, frame.kind)

    def _of_year(self, name: str, short: str, year: int) -> str:
        unit = short if self.style == "short" and short else name
        if not self.with_year:
            return unit
        template = self.words.unit_year if self.language == "ko" or self.style == "long" else "{unit} {year}"
        return template.format(unit=unit, year=year)

    def _months(self, first: date, last: date, kind: TimeKind) -> str:
        end = write_month(last.year if self.with_year else None, last.month, self.language, style=self.style)
        if (first.year, first.month) == (last.year, last.month):
            return end if kind is TimeKind.PERIOD or self.style == "short" else f"{end}, {self.words.day_unknown}"
        if self.language == "ko":
            start = write_month(first.year if self.with_year else None, first.month, "ko")
            return f"{start}~{end if first.year != last.year else month_name(last.month, 'ko')}"
        if first.year == last.year:
            return f"{month_name(first.month, self.language, style=self.style)}{self.words.dash}{end}"
        return f"{write_month(first.year, first.month, self.language, style=self.style)} – {end}"
