"""Typed dates cut into terms: numbers, words with their meaning, whole numeric dates, clock times."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.time_words import DAY_SHORT, HANGUL_LENGTH, ONE_END, PHRASES, WORDS, Meaning, Sense, Unit, fold

YEARS = range(1000, 3000)
"""Four-digit numbers that are taken for years."""

_DASHES = "-‐‑‒–—―−~〜∼"
_IGNORED = ".'’‘\"“”«»[]()ㆍ"


class NotUnderstoodError(Exception):
    """The text is no date that can be read; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Term:
    """A piece of the text.  `joined`: no space before it; `text` is folded; `width` counts the digits of a number."""

    sense: Sense
    value: object = None
    text: str = ""
    joined: bool = False
    width: int = 0
    linked: bool = False
    """a word like "of" stands before it"""

    @property
    def number(self) -> int:
        """The value of a number."""
        return self.value if isinstance(self.value, int) else 0

    def is_mark(self, marks: str) -> bool:
        """Whether it is one of these marks, not yet interpreted."""
        return self.sense is Sense.STRANGE and len(self.text) == 1 and self.text in marks


def ambiguous(text: str) -> NotUnderstoodError:
    """The day and the month of a numeric date could be exchanged."""
    return NotUnderstoodError(message("“{text}” can be read in two ways: write the month as a word", text=text))


def unreadable(text: str) -> NotUnderstoodError:
    """A word or sign that means nothing here."""
    return NotUnderstoodError(message("“{text}” was not understood", text=text))


def terms_of(text: str, language: str | None) -> list[Term]:
    """The terms of `text`, in order, without fillers.  Raises NotUnderstoodError."""
    terms = _with_phrases(_cut(fold(text)))
    terms = _with_weekdays_in_brackets(terms)
    terms = _with_quarters_of_four(terms)
    terms = _with_numeric_dates(terms, language)
    terms = _with_clocks(terms)
    made = _with_months_of_a_range(_settled(terms))
    if any(term.text in ONE_END for term in terms) and not any(term.sense in (Sense.RANGE, Sense.AND, Sense.UNIT) for term in made):
        raise NotUnderstoodError(message("One end of the range is missing"))
    return made


# --- cutting ---------------------------------------------------------------------------------------------------------------------------


def _cut(text: str) -> list[Term]:
    terms: list[Term] = []
    position, joined = 0, False
    while position < len(text):
        character = text[position]
        end = position + 1
        if character.isspace():
            joined, position = False, end
            continue
        if character.isdecimal():
            while end < len(text) and text[end].isdecimal():
                end += 1
            digits = text[position:end]
            terms.append(Term(Sense.NUMBER, int(digits), digits, joined, len(digits)))
        elif character.isalpha():
            hangul = _is_hangul(character)
            while end < len(text) and text[end].isalpha() and _is_hangul(text[end]) == hangul:
                end += 1
            terms += _hangul(text[position:end], joined) if hangul else [_word(text[position:end], joined)]
        else:
            terms.append(Term(Sense.STRANGE, None, character, joined))
        joined, position = True, end
    return terms


def _is_hangul(character: str) -> bool:
    return "가" <= character <= "힣"


def _word(word: str, joined: bool) -> Term:
    meanings = WORDS.get(word, (Meaning(Sense.STRANGE),))
    return Term(meanings[0].sense, meanings[0].value, word, joined)


def _hangul(run: str, joined: bool) -> list[Term]:
    """A run of Hangul as known words, the longest first; what is not known stays one strange word."""
    terms, position = [], 0
    while position < len(run):
        for length in range(min(HANGUL_LENGTH, len(run) - position), 0, -1):
            word = run[position : position + length]
            if word in WORDS:
                terms += [Term(meaning.sense, meaning.value, word, joined or position > 0) for meaning in WORDS[word]]
                position += length
                break
        else:
            return [*terms, Term(Sense.STRANGE, None, run[position:], joined)]
    return terms


def _with_phrases(terms: list[Term]) -> list[Term]:
    made: list[Term] = []
    position = 0
    while position < len(terms):
        for length in (3, 2):
            words = tuple(term.text for term in terms[position : position + length])
            if words in PHRASES:
                made.append(Term(PHRASES[words].sense, None, " ".join(words)))
                position += length
                break
        else:
            made.append(terms[position])
            position += 1
    return made


def _with_weekdays_in_brackets(terms: list[Term]) -> list[Term]:
    """Korean puts the day of the week in brackets with the very signs that mark month and day: "7월 8일(월)"."""
    made = list(terms)
    for position in range(1, len(made) - 1):
        text = made[position].text
        if text in DAY_SHORT["ko"] and made[position - 1].is_mark("(") and made[position + 1].is_mark(")"):
            made[position] = Term(Sense.WEEKDAY, DAY_SHORT["ko"].index(text), text)
    return made


def _with_quarters_of_four(terms: list[Term]) -> list[Term]:
    """Korean also writes the third quarter as the third of four: "3/4분기"."""
    made: list[Term] = []
    for term in terms:
        made.append(term)
        group = made[-4:]
        if len(group) == 4 and group[0].width == 1 and group[1].is_mark("/") and [t.text for t in group[2:]] == ["4", "분기"]:
            del made[-3:-1]
    return made


def _with_months_of_a_range(terms: list[Term]) -> list[Term]:
    """Korean names the unit once: in "4~12월" and "4, 5월" the first number is a month too."""
    made = list(terms)
    for position in range(len(made) - 4, -1, -1):
        first, sign, last, mark = made[position : position + 4]
        numbers = first.sense is last.sense is Sense.NUMBER and first.width <= 2 and last.width <= 2
        before, after = made[max(position - 1, 0) : position], made[position + 4 : position + 5]
        alone = all(term.sense is Sense.YEAR_MARK for term in before) and all(term.sense is not Sense.NUMBER for term in after)
        if numbers and sign.sense in (Sense.RANGE, Sense.AND) and mark.sense is Sense.MONTH_MARK and alone:
            made.insert(position + 1, mark)
    return made


# --- numeric dates ---------------------------------------------------------------------------------------------------------------------


def _with_numeric_dates(terms: list[Term], language: str | None) -> list[Term]:
    made: list[Term] = []
    position = 0
    while position < len(terms):
        found = _three_numbers(terms, position, language) or _two_numbers(terms, position) or _one_number(terms, position)
        if found is None:
            made.append(terms[position])
            position += 1
        else:
            made.append(found[0])
            position += found[1]
    return made


def _separated(terms: list[Term], position: int, count: int) -> str | None:
    """The sign between `count` numbers from `position`, without spaces (after a full stop they are allowed), else None."""
    group = terms[position : position + 2 * count - 1]
    if len(group) < 2 * count - 1 or any(term.sense is not Sense.NUMBER for term in group[::2]):
        return None
    sign = group[1].text
    if not group[1].is_mark("-./") or any(term.text != sign for term in group[1::2]):
        return None
    if any(not term.joined for term in group[1::2]) or (sign != "." and any(not term.joined for term in group[2::2])):
        return None
    return sign


def _three_numbers(terms: list[Term], position: int, language: str | None) -> tuple[Term, int] | None:
    sign = _separated(terms, position, 3)
    if sign is None:
        return None
    first, second, third = terms[position], terms[position + 2], terms[position + 4]
    text = sign.join((first.text, second.text, third.text))
    if first.width == 4 and second.width <= 2 and third.width <= 2:
        return _date(first.number, second.number, third.number, first.joined, text), 5
    if third.width != 4 or first.width > 2 or second.width > 2:
        return None
    day, month = first.number, second.number
    if sign != "." and day <= 12 and month <= 12 and day != month and language not in ("fr", "es"):
        raise ambiguous(text)
    if month > 12 and day <= 12 and sign != ".":
        day, month = month, day
    return _date(third.number, month, day, first.joined, text), 5


def _two_numbers(terms: list[Term], position: int) -> tuple[Term, int] | None:
    sign = _separated(terms, position, 2)
    if sign is None:
        return None
    first, second = terms[position], terms[position + 2]
    if first.number in YEARS and first.width == 4 and second.width <= 2 and second.number in range(1, 13):
        if sign == "-" and second.width < 2:
            return None
        return Term(Sense.YEAR_MONTH, (first.number, second.number), first.text, first.joined), 3
    if second.number in YEARS and second.width == 4 and first.width <= 2 and first.number in range(1, 13) and sign == "/":
        return Term(Sense.YEAR_MONTH, (second.number, first.number), first.text, first.joined), 3
    return None


def _one_number(terms: list[Term], position: int) -> tuple[Term, int] | None:
    term = terms[position]
    if term.sense is not Sense.NUMBER or term.width != 8:
        return None
    return _date(term.number // 10000, term.number // 100 % 100, term.number % 100, term.joined, term.text), 1


def _date(year: int, month: int, day: int, joined: bool, text: str) -> Term:
    if year not in YEARS:
        raise unreadable(text)
    try:
        return Term(Sense.DATE, date(year, month, day), text, joined)
    except ValueError:
        raise NotUnderstoodError(message("There is no day “{text}”", text=text)) from None


# --- clock times -----------------------------------------------------------------------------------------------------------------------


def _with_clocks(terms: list[Term]) -> list[Term]:
    made: list[Term] = []
    position = 0
    while position < len(terms):
        found = _clock(terms, position)
        if found is None:
            made.append(terms[position])
            position += 1
        else:
            if made and made[-1].text == "t" and made[-1].joined and terms[position].joined:
                made.pop()  # the T of 2019-07-08T14:00
            made.append(found[0])
            position += found[1]
    return made


def _clock(terms: list[Term], position: int) -> tuple[Term, int] | None:
    """A clock time at `position` and how many terms it takes."""
    start = position
    half_day = Sense.FILLER
    if terms[position].sense in (Sense.FORENOON, Sense.AFTERNOON):
        half_day, position = terms[position].sense, position + 1
    rest = terms[position : position + 5]
    if not rest or rest[0].sense is not Sense.NUMBER or rest[0].width > 2:
        return None
    taken, minute, marked = 1, 0, half_day is not Sense.FILLER
    if len(rest) > 2 and rest[1].is_mark(":.") and _is_minutes(rest[2]) and rest[2].joined and rest[1].joined:
        if rest[1].text == "." and not (len(rest) > 3 and rest[3].sense in (Sense.FORENOON, Sense.AFTERNOON)):
            return None
        taken, minute, marked = 3, rest[2].number, True
    elif len(rest) > 1 and (rest[1].sense is Sense.HOUR_MARK or (rest[1].text == "h" and not _is_half(terms, position))):
        taken, marked = 2, True
        if len(rest) > 2 and _is_minutes(rest[2]):
            taken, minute = 3, rest[2].number
            if len(rest) > 3 and rest[3].sense is Sense.MINUTE_MARK:
                taken = 4
    hour = rest[0].number
    after = terms[position + taken] if position + taken < len(terms) else None
    if half_day is Sense.FILLER and after is not None and after.sense in (Sense.FORENOON, Sense.AFTERNOON):
        half_day, taken, marked = after.sense, taken + 1, True
    if not marked:
        return None
    if half_day is not Sense.FILLER:
        if not 1 <= hour <= 12:
            raise unreadable(rest[0].text)
        hour = hour % 12 + (12 if half_day is Sense.AFTERNOON else 0)
    if hour > 23 or minute > 59:
        raise NotUnderstoodError(message("There is no time “{text}”", text=f"{hour:02}:{minute:02}"))
    return Term(Sense.CLOCK, time(hour, minute), rest[0].text, terms[start].joined), position - start + taken


def _is_minutes(term: Term) -> bool:
    return term.sense is Sense.NUMBER and term.width == 2


def _is_half(terms: list[Term], position: int) -> bool:
    """Whether "2h" at `position` is the second half of a year beside it rather than two o'clock."""
    neighbours = [terms[other] for other in (position - 1, position + 2) if 0 <= other < len(terms)]
    return terms[position].number in (1, 2) and any(term.width == 4 and term.sense is Sense.NUMBER for term in neighbours)


# --- settling --------------------------------------------------------------------------------------------------------------------------


def _settled(terms: list[Term]) -> list[Term]:
    """Without fillers and ignored marks; dashes, slashes and commas interpreted; letters such as Q1 made units."""
    made: list[Term] = []
    linked = False
    kept = [term for term in terms if not term.is_mark(_IGNORED)]
    for position, term in enumerate(kept):
        before = kept[position - 1] if position else None
        after = kept[position + 1] if position + 1 < len(kept) else None
        if term.sense is Sense.WEAK_RANGE:  # "a las 14:00"
            after = next((other for other in kept[position + 1 :] if other.sense is not Sense.FILLER), None)
        meant = _meant(term, before, after)
        if meant is None:
            linked = linked or term.sense is Sense.FILLER
        elif meant.sense is Sense.STRANGE:
            raise unreadable(meant.text)
        else:
            made.append(replace(meant, linked=linked))
            linked = False
    return made


def _meant(term: Term, before: Term | None, after: Term | None) -> Term | None:
    """What a term means between its neighbours; None where it means nothing."""
    sense = term.sense
    if sense is Sense.FILLER:
        return None
    if sense is Sense.SUFFIX or (term.text in ("a", "nd") and before is not None):
        is_suffix = before is not None and before.sense is Sense.NUMBER and term.joined and not (after and after.joined and after.width)
        if is_suffix or sense is Sense.SUFFIX:
            return replace(term, sense=Sense.SUFFIX if is_suffix else Sense.STRANGE)
    if sense is Sense.WEAK_RANGE:
        harmless = before is None or (after is not None and after.sense in (Sense.PART, Sense.CLOCK) and before.sense is not Sense.CLOCK)
        return None if harmless else replace(term, sense=Sense.RANGE)
    if sense is Sense.LETTER:
        return _letter(term, before, after)
    if term.is_mark(_DASHES + "/"):
        return None if _binds(term, before, after) else replace(term, sense=Sense.RANGE)
    if term.is_mark("&"):
        return replace(term, sense=Sense.AND)
    if term.is_mark(","):
        return replace(term, sense=Sense.AND) if _lists(before, after) else None
    if term.is_mark("?"):
        if before is not None and before.sense is Sense.NUMBER and term.joined and before.width < 4:
            raise unreadable(before.text + "?")
        return replace(term, sense=Sense.UNKNOWN)
    return term


def _letter(term: Term, before: Term | None, after: Term | None) -> Term:
    """Q1, 1Q, T1, H2, S2, W28: the letter is a unit if it touches its number."""
    number = after if after is not None and after.sense is Sense.NUMBER and after.width <= 2 else None
    if number is None and before is not None and before.sense is Sense.NUMBER and term.joined and before.width == 1:
        number = before
    if number is None or (term.text == "s" and number.number > 2):
        return replace(term, sense=Sense.STRANGE)
    return replace(term, sense=Sense.UNIT)


def _binds(term: Term, before: Term | None, after: Term | None) -> bool:
    """Whether a hyphen only binds two words, as in mid-May, first-quarter, 2019-W28."""
    if term.text != "-" or before is None or after is None or not term.joined or not after.joined:
        return False
    if before.sense is Sense.PART or after.sense is Sense.UNIT:
        return True
    return before.sense is Sense.NUMBER and before.width == 4 and after.sense is Sense.LETTER and isinstance(after.value, Unit)


def _lists(before: Term | None, after: Term | None) -> bool:
    """Whether a comma stands between two numbers of a list: "8, 9 and 10 July", not "July 8, 2019"."""
    return all(term is not None and term.sense is Sense.NUMBER and term.width <= 2 for term in (before, after))
