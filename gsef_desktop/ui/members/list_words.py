"""The values of a list's columns as the window shows them: codes by their names, dates written out, amounts with their currency."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from gsef_desktop.domain.list_columns import Holds, ListColumn, in_units
from gsef_desktop.domain.list_views import ME, Criterion, Operator
from gsef_desktop.domain.own_values import number_to_type
from gsef_desktop.domain.records import Classification, MembershipStatus, OrganisationKind
from gsef_desktop.domain.time_writing import write_day, write_month, write_number
from gsef_desktop.reference.countries import countries, country_name
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.open_list import OpenList
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.translate import render

NOTHING = "–"


class ListWords:
    """Texts for the values of one open list."""

    def __init__(self, opened: OpenList) -> None:
        self.opened = self._list = opened
        self._language = opened.language

    def title(self, column: ListColumn) -> str:
        """What a column is called."""
        return render(column.title)

    def cell(self, column: ListColumn, value: Any) -> str:
        """What a cell shows; a dash for nothing."""
        if value is None or value == "":
            return NOTHING
        match column.holds:
            case Holds.CODES if column.first:
                return self.word(column, json.loads(value)[0])
            case Holds.CODES:
                parts = json.loads(value)
                return words.codes_text(tuple(parts)) if column.words == "language" else ", ".join(self.word(column, one) for one in parts)
            case Holds.WORDS:
                return ", ".join(json.loads(value))
            case Holds.DATE:
                return self._day(str(value))
            case Holds.MONEY:
                return money_text(str(value), self._language)
            case Holds.NUMBER:
                return number_text(value, self._language)
            case Holds.FLAG:
                return QCoreApplication.translate("Lists", "Yes")
            case Holds.TEXT:
                return " ".join(str(value).split())
        return self.word(column, str(value))

    def _day(self, value: str) -> str:
        try:
            return write_day(date.fromisoformat(value), self._language, style="short")
        except ValueError:
            return value

    def word(self, column: ListColumn, code: str) -> str:
        """What one code, word or id of a column is called."""
        if column.holds in (Holds.PERSON, Holds.ORGANISATION):
            if code == ME:
                return QCoreApplication.translate("Lists", "me")
            return self._list.name_of(column, code) or QCoreApplication.translate("Lists", "(deleted)")
        try:
            match column.words:
                case "kind":
                    return words.kind_word(OrganisationKind(code))
                case "status":
                    return words.status_word(MembershipStatus(code))
                case "classification":
                    return words.classification_word(Classification(code))
        except ValueError:
            return code
        match column.words:
            case "region":
                return self._list.own_regions.get(code) or words.region_word(code)
            case "language":
                return words.language_word(code)
            case "country":
                return country_name(code, self._language) or code
            case "fee":
                return fee_word(code)
        return code

    def person_name(self, id: str) -> str:
        """What a person is called."""
        return self._list.person_name(id)

    def heading(self, column: ListColumn, value: Any) -> str:
        """What stands over a group."""
        if value is None or value == "":
            return QCoreApplication.translate("Lists", "{column}: none").format(column=self.title(column))
        if column.holds is Holds.DATE:
            return write_month(int(str(value)[:4]), int(str(value)[5:7]), self._language)
        if column.holds in (Holds.CODES, Holds.WORDS):
            return self.word(column, str(value))
        return self.cell(column, value)

    def long_day(self, value: str) -> str:
        """An ISO date written out, so that it is read back as it is."""
        try:
            return write_day(date.fromisoformat(value), self._language)
        except ValueError:
            return value

    def editable_text(self, column: ListColumn, value: Any) -> str:
        """What stands in the editor of a cell."""
        if value is None or value == "":
            return ""
        if column.holds is Holds.CODES and column.words == "language":
            return ", ".join(self.word(column, one) for one in json.loads(value))
        if column.holds is Holds.DATE:
            return self.long_day(str(value))
        if column.holds is Holds.NUMBER:
            return number_to_type(str(value), self._language)
        return str(value) if column.holds is Holds.TEXT else self.cell(column, value)

    def choices(self, column: ListColumn) -> list[tuple[str, str]]:
        """Code and name of what can be chosen in a column with a fixed vocabulary; empty where there is none."""
        codes: Sequence[str] = column.choices
        match column.words:
            case "kind":
                codes = [one.value for one in OrganisationKind]
            case "status":
                codes = [one.value for one in MembershipStatus]
            case "classification":
                codes = [one.value for one in Classification]
            case "region":
                return words.region_tree(self._list.own_regions)
            case "language":
                return words.language_choices()
            case "fee":
                codes = ("open", "part", "paid", "waived")
            case "country":
                return sorted(((code, country_name(code, self._language)) for code in countries()), key=lambda one: text_key(one[1]))
        return [(code, self.word(column, code)) for code in codes]

    def codes(self, column: ListColumn) -> dict[str, str]:
        """Codes by the keys of their names, for reading what was typed."""
        return {text_key(name): code for code, name in self.choices(column)}

    def criterion(self, column: ListColumn, criterion: Criterion | None) -> str:
        """What a filter chip says."""
        title = self.title(column)
        if criterion is None or not criterion.active:
            return title
        shown = [self._value(column, one) for one in criterion.values]
        several = ", ".join(shown) if len(shown) <= 2 else str(len(shown))
        match criterion.operator:
            case Operator.NONE:
                text = QCoreApplication.translate("Lists", "{column}: not {values}")
            case Operator.EMPTY:
                text = QCoreApplication.translate("Lists", "{column}: none")
            case Operator.FILLED:
                text = QCoreApplication.translate("Lists", "{column}: any")
            case Operator.CONTAINS:
                text = QCoreApplication.translate("Lists", "{column}: “{values}”")
            case Operator.BEFORE:
                text = QCoreApplication.translate("Lists", "{column}: before {values}")
            case Operator.AFTER:
                text = QCoreApplication.translate("Lists", "{column}: after {values}")
            case Operator.BETWEEN:
                text, several = "{column}: {values}", " – ".join(shown)
            case Operator.AT_LEAST:
                text = QCoreApplication.translate("Lists", "{column}: at least {values}")
            case Operator.AT_MOST:
                text = QCoreApplication.translate("Lists", "{column}: at most {values}")
            case _:
                text = "{column}: {values}"
        return text.format(column=title, values=several)

    def _value(self, column: ListColumn, value: str) -> str:
        if column.holds is Holds.DATE:
            return self._day(value)
        if column.holds in (Holds.NUMBER, Holds.MONEY):
            return number_text(value, self._language)
        if column.holds in (Holds.TEXT, Holds.WORDS):
            return value
        return self.word(column, value)


def operator_word(operator: Operator) -> str:
    """What an operator is called."""
    return {
        Operator.ANY: QCoreApplication.translate("Lists", "is"),
        Operator.NONE: QCoreApplication.translate("Lists", "is not"),
        Operator.CONTAINS: QCoreApplication.translate("Lists", "contains"),
        Operator.EMPTY: QCoreApplication.translate("Lists", "is empty"),
        Operator.FILLED: QCoreApplication.translate("Lists", "is not empty"),
        Operator.BEFORE: QCoreApplication.translate("Lists", "before"),
        Operator.AFTER: QCoreApplication.translate("Lists", "after"),
        Operator.BETWEEN: QCoreApplication.translate("Lists", "between"),
        Operator.AT_LEAST: QCoreApplication.translate("Lists", "at least"),
        Operator.AT_MOST: QCoreApplication.translate("Lists", "at most"),
    }[operator]


def fee_word(state: str) -> str:
    """What the state of a fee is called."""
    return {
        "open": QCoreApplication.translate("Lists", "Open"),
        "part": QCoreApplication.translate("Lists", "Paid in part"),
        "paid": QCoreApplication.translate("Lists", "Paid"),
        "waived": QCoreApplication.translate("Lists", "Waived"),
    }.get(state, state)


def number_text(value: Any, language: str) -> str:
    """A number as people read it; a text that is none, as it stands."""
    try:
        return write_number(float(value), language)
    except (ValueError, OverflowError):
        return str(value)


def money_text(value: str, language: str) -> str:
    """An amount in the smallest unit and its currency ("125000 EUR") as people read it."""
    amount, _, currency = value.partition(" ")
    try:
        number = float(amount)
    except ValueError:
        return value
    return f"{number_text(in_units(number, currency), language)} {currency}".strip()
