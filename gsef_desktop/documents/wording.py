"""The fixed words of printed documents in a document's language, and dates, lists, ordinals and plurals by its rules."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.domain.time_writing import weekday_name, write_clock, write_day, write_days, write_month
from gsef_desktop.reference.resource_files import resource_path


@cache
def load_words(language: str) -> Words:
    """The words of a language (ISO 639-1, one of `LANGUAGES`).  Raises ValueError for any other."""
    if language not in LANGUAGES:
        raise ValueError(f"documents cannot be printed in {language!r}")
    return Words(language, json.loads(resource_path("words", f"{language}.json").read_text(encoding="utf-8")))


def words_of(language: str) -> Words:
    """The same for a document that somebody wants.  Raises Invalid for a language in which documents cannot be printed."""
    try:
        return load_words(language)
    except ValueError as error:
        raise Invalid(message("Documents cannot be printed in the language “{language}”", language=language)) from error


class Words:
    """Fixed words and rules of one language."""

    def __init__(self, language: str, words: dict[str, Any]) -> None:
        self.language = language
        self._words = words

    def __call__(self, key: str, /, **arguments: object) -> str:
        """A fixed text, with its places filled in.  Raises KeyError for a key that is not in the resources."""
        text: str = self._words[key]
        return text.format(**arguments) if arguments else text

    def class_name(self, classification: str, number: int) -> str:
        """A classification of participants for so many of them."""
        forms: dict[str, str] = self._words["classes"][classification]
        return forms.get(self._locale().plural_form(number)) or forms["other"]

    def class_of_one(self, classification: str) -> str:
        """A classification of one participant; the rules of plural are not loaded for it."""
        forms: dict[str, str] = self._words["classes"][classification]
        return forms.get("one") or forms["other"]

    def template(self, kind: str) -> tuple[str, str]:
        """Title and text of a certificate or letter, with places in braces; a paragraph is a line.  Raises KeyError for another kind."""
        found: dict[str, str] = self._words["templates"][kind]
        return found["title"], found["text"]

    def term(self, group: str, key: str) -> str:
        """A word of a group, such as ``("personal_fields", "mail")``; the key itself where the group has none for it."""
        words: dict[str, str] = self._words[group]
        return words.get(key, key)

    def nth(self, number: int) -> str:
        """An ordinal, in words where the language has them."""
        ordinals: list[str] = self._words["ordinals"]
        return ordinals[number - 1] if 1 <= number <= len(ordinals) else self("ordinal", number=number)

    def numeral(self, number: int) -> str:
        """An ordinal in figures, such as "3rd", "3e", "3.º" or "제3차"; the first one is "1er" in French."""
        if number == 1:
            return self("numeral_first")
        last = number % 10 if number // 10 % 10 != 1 else 0
        return self("numeral", number=number, suffix={1: "st", 2: "nd", 3: "rd"}.get(last, "th"))

    def weekday_letters(self) -> list[str]:
        """The shortest names of the days of the week, from Monday on."""
        names = self._locale().days["stand-alone"]["narrow"]
        return [str(names[day]) for day in range(7)]

    def month(self, month: int, year: int | None = None) -> str:
        """A month beginning with a capital, with its year if that is given: "July", "Juillet 2019", "2019년 7월"."""
        return self._capital(write_month(year, month, self.language))

    def day(self, day: date) -> str:
        """A day with its weekday, such as "Monday 8 July 2019", beginning with a capital."""
        return self._capital(write_day(day, self.language, weekday=True))

    def short_day(self, day: date) -> str:
        """A day, such as "8 July 2019"."""
        return write_day(day, self.language)

    def days(self, first: date, last: date) -> str:
        """One or two days with their weekdays, a longer span without: "Monday 8 and Tuesday 9 July 2019", "9–18 July 2019"."""
        if first == last:
            return self.day(first)
        if last - first > timedelta(days=1) or first.year != last.year:
            return self._capital(write_days(first, last, self.language))
        begin, end = self._two_days(first, last)
        return self._capital(self("two_days", first=begin, second=end))

    def _two_days(self, first: date, last: date) -> tuple[str, str]:
        """Two days of one year; what they share is said once: by the last, or in Korean, where the year comes first, by the first."""
        begin = write_day(first, self.language, weekday=True, with_year=self.language == "ko")
        end = write_day(last, self.language, weekday=True, with_year=self.language != "ko")
        if first.month == last.month:
            if self.language == "ko":
                end = f"{last.day}일 {weekday_name(last.weekday(), 'ko')}"
            else:
                number = "1er" if first.day == 1 and self.language == "fr" else str(first.day)
                begin = f"{weekday_name(first.weekday(), self.language)} {number}"
        return begin, end

    def times(self, start: time | None, end: time | None) -> str:
        """A span of hours; empty without a start."""
        return write_clock(start, end) if start is not None else ""

    def language_name(self, code: str, *, capital: bool = False) -> str:
        """The name of a language, the code itself where Babel knows no name."""
        name = self._locale().languages.get(code, code.upper())
        return self._capital(name) if capital else name

    def language_names(self, codes: Sequence[str], *, capital: bool = False) -> str:
        """Names of languages with commas between."""
        names = ", ".join(self.language_name(code) for code in codes)
        return self._capital(names) if capital else names

    def all_of(self, parts: Sequence[str]) -> str:
        """Parts joined as a list, such as "French, Spanish and Korean"."""
        from babel.lists import format_list

        return format_list(list(parts), locale=self._locale())

    def zone_city(self, zone: str) -> str:
        """The name of a time zone's city in this language."""
        from babel.dates import get_timezone_location

        return get_timezone_location(zone, locale=self._locale(), return_city=True)

    def number(self, value: Decimal) -> str:
        """A number with the marks of the language, such as "345,000.5"; all of its digits are kept."""
        from babel.numbers import format_decimal

        return format_decimal(value, locale=self._locale(), decimal_quantization=False)

    def money(self, amount: int, currency: str) -> str:
        """An amount in the smallest unit of a currency (ISO 4217), such as "€1,250.00"; a bare number where no currency is given."""
        from babel.numbers import format_currency, format_decimal, get_currency_precision

        digits = get_currency_precision(currency) if currency else 2
        value = Decimal(amount).scaleb(-digits)
        return format_currency(value, currency, locale=self._locale()) if currency else format_decimal(value, locale=self._locale())

    def _locale(self) -> Any:
        from babel import Locale

        return Locale.parse(self._words["locale"])

    @staticmethod
    def _capital(text: str) -> str:
        return text[:1].upper() + text[1:]
