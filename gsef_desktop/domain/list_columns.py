"""The columns that lists of organisations and of people can have: what each is called, what it holds and whether it can be changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from gsef_desktop.domain.list_views import ORGANISATIONS, PEOPLE, ListView, Operator, ShownColumn, SortKey
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import OwnField, OwnFieldType

OWN = "own:"
"""Before the id of a field of the user's own: the key of its column."""


NO_DECIMALS = frozenset({"BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"})
"""Currencies whose smallest unit is the unit itself (ISO 4217)."""


def in_units(amount: float, currency: str) -> float:
    """An amount in the smallest unit of a currency as one in its unit: 1250 cents are 12.5 euros, 1250 won are 1250 won."""
    return amount if currency in NO_DECIMALS else amount / 100


class Holds(StrEnum):
    """What a column holds, which decides how it is sorted, filtered and edited.  Raw values are None or what is said here."""

    TEXT = "text"
    """a text"""
    NUMBER = "number"
    """an int or float"""
    MONEY = "money"
    """a text "1250 EUR": an amount in the smallest unit and its currency"""
    DATE = "date"
    """an ISO date"""
    CHOICE = "choice"
    """one code, or one of a few texts"""
    CODES = "codes"
    """a JSON array of codes, the first one the main one"""
    WORDS = "words"
    """a JSON array of free words"""
    PERSON = "person"
    """the id of a person"""
    ORGANISATION = "organisation"
    """the id of an organisation"""
    FLAG = "flag"
    """"yes" or None"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn:
    """A column that a list can have.  `words` names the vocabulary of its codes: "kind", "status", "region", "language", "country",
    "classification", "fee"; empty where the values are shown as they are.  `title` is a Message, or of an own field its plain title."""

    key: str
    title: Message
    holds: Holds = Holds.TEXT
    words: str = ""
    width: int = 110
    editable: bool = False
    many: bool = False
    """whether it makes sense to give many records the same value"""
    choices: tuple[str, ...] = ()
    """of an own field: what can be chosen"""
    first: bool = False
    """of several codes only the first one is shown and changed; the others follow from it or from something else"""
    own: bool = False
    personal: bool = False
    """of an own field: not to be printed or exported unless asked for"""


def _organisations() -> tuple[ListColumn, ...]:
    return (
        ListColumn(key="name", title=message("Name"), width=220, editable=True),
        ListColumn(key="acronym", title=message("Acronym"), width=90, editable=True),
        ListColumn(key="former_names", title=message("Former names"), holds=Holds.WORDS, width=160, editable=True),
        ListColumn(key="kind", title=message("Kind"), holds=Holds.CHOICE, words="kind", width=92, editable=True, many=True),
        ListColumn(key="parent", title=message("Parent organisation"), holds=Holds.ORGANISATION, width=170, editable=True, many=True),
        ListColumn(key="city", title=message("City"), width=110, editable=True),
        ListColumn(key="country", title=message("Country"), holds=Holds.CHOICE, words="country", width=106),
        ListColumn(
            key="region", title=message("Region"), holds=Holds.CODES, words="region", width=106, editable=True, many=True, first=True
        ),
        ListColumn(key="languages", title=message("Languages"), holds=Holds.CODES, words="language", width=84, editable=True, many=True),
        ListColumn(key="status", title=message("Status"), holds=Holds.CHOICE, words="status", width=98, editable=True, many=True),
        ListColumn(key="category", title=message("Category"), holds=Holds.CHOICE, width=110, editable=True, many=True),
        ListColumn(key="since", title=message("Status since"), holds=Holds.DATE, width=110),
        ListColumn(key="decided_by", title=message("Decided by"), width=130),
        ListColumn(key="fee", title=message("Fee of the year"), holds=Holds.MONEY, width=100),
        ListColumn(key="fee_paid", title=message("Fee paid"), holds=Holds.MONEY, width=100),
        ListColumn(key="fee_open", title=message("Fee open"), holds=Holds.MONEY, width=100),
        ListColumn(key="fee_state", title=message("State of the fee"), holds=Holds.CHOICE, words="fee", width=100),
        ListColumn(key="responsible", title=message("Responsible"), holds=Holds.PERSON, width=140, editable=True, many=True),
        ListColumn(key="next_step", title=message("Next step"), width=180, editable=True, many=True),
        ListColumn(key="next_step_on", title=message("Next step by"), holds=Holds.DATE, width=110, editable=True, many=True),
        ListColumn(key="seat", title=message("Seat"), holds=Holds.CODES, words="classification", width=148),
        ListColumn(key="mail", title=message("Mail"), width=170, editable=True),
        ListColumn(key="telephone", title=message("Telephone"), width=130, editable=True),
        ListColumn(key="website", title=message("Website"), width=150, editable=True),
        ListColumn(key="tags", title=message("Tags"), holds=Holds.WORDS, width=120, editable=True, many=True),
        ListColumn(key="note", title=message("Note"), width=200, editable=True),
        ListColumn(key="contacts", title=message("Contacts"), holds=Holds.NUMBER, width=80),
        ListColumn(key="documents", title=message("Documents"), holds=Holds.NUMBER, width=90),
        ListColumn(key="changed", title=message("Last change"), holds=Holds.DATE, width=110),
    )


def _people() -> tuple[ListColumn, ...]:
    return (
        ListColumn(key="name", title=message("Name"), width=200),
        ListColumn(key="given_name", title=message("Given name"), width=110, editable=True),
        ListColumn(key="family_name", title=message("Family name"), width=110, editable=True),
        ListColumn(key="own_script_name", title=message("Name in own script"), width=110, editable=True),
        ListColumn(key="honorific", title=message("Form of address"), width=90, editable=True, many=True),
        ListColumn(key="function", title=message("Function"), width=104, editable=True),
        ListColumn(key="organisation", title=message("Organisation"), holds=Holds.ORGANISATION, width=130, editable=True),
        ListColumn(key="seat", title=message("Seat"), holds=Holds.CHOICE, words="classification", width=110),
        ListColumn(key="body", title=message("Body"), holds=Holds.CHOICE, width=130),
        ListColumn(key="country", title=message("Country"), holds=Holds.CHOICE, words="country", width=84, editable=True, many=True),
        ListColumn(key="mail", title=message("Mail"), width=120, editable=True),
        ListColumn(key="telephone", title=message("Telephone"), width=130, editable=True),
        ListColumn(key="languages", title=message("Languages"), holds=Holds.CODES, words="language", width=84, editable=True, many=True),
        ListColumn(key="diet", title=message("Diet"), width=110, editable=True, many=True),
        ListColumn(key="needs", title=message("Needs"), width=130, editable=True),
        ListColumn(key="tags", title=message("Tags"), holds=Holds.WORDS, width=120, editable=True, many=True),
        ListColumn(key="consent", title=message("Consent given on"), holds=Holds.DATE, width=118, editable=True, many=True),
        ListColumn(key="portrait", title=message("Portrait"), holds=Holds.FLAG, width=76),
        ListColumn(key="activities", title=message("Activities as delegate"), holds=Holds.NUMBER, width=120),
        ListColumn(key="note", title=message("Note"), width=200, editable=True),
        ListColumn(key="changed", title=message("Last change"), holds=Holds.DATE, width=110),
    )


COLUMNS = MappingProxyType({ORGANISATIONS: _organisations(), PEOPLE: _people()})
"""The columns of each kind of list, apart from the fields of the user's own."""

RECORD_OF = MappingProxyType({ORGANISATIONS: "organisation", PEOPLE: "person"})
"""The kind of record that each kind of list lists."""

STANDARD = MappingProxyType(
    {
        ORGANISATIONS: ListView(
            list_kind=ORGANISATIONS,
            columns=tuple(ShownColumn(field=one) for one in ("name", "kind", "country", "region", "seat", "status", "languages")),
            order=(SortKey(field="seat"), SortKey(field="name")),
        ),
        PEOPLE: ListView(
            list_kind=PEOPLE,
            columns=tuple(ShownColumn(field=one) for one in ("name", "function", "organisation", "seat", "country", "languages", "mail")),
            order=(SortKey(field="name"),),
        ),
    }
)
"""How each kind of list is shown until the user changes it."""


def own_column(field: OwnField, title: str = "") -> ListColumn:
    """The column of a field of the user's own; `title` is its title in the reader's language."""
    holds = {
        OwnFieldType.TEXT: Holds.TEXT, OwnFieldType.NUMBER: Holds.NUMBER, OwnFieldType.DATE: Holds.DATE, OwnFieldType.CHOICE: Holds.CHOICE,
    }[field.type]  # fmt: skip
    return ListColumn(
        key=OWN + field.id, title=Message((title or field.title).replace("{", "{{").replace("}", "}}")), holds=holds, width=120,
        editable=True, many=True, choices=field.choices, own=True, personal=field.personal,
    )  # fmt: skip


def operators(holds: Holds) -> tuple[Operator, ...]:
    """The operators that make sense for what a column holds, the usual one first."""
    ends = (Operator.EMPTY, Operator.FILLED)
    if holds in (Holds.CHOICE, Holds.CODES, Holds.WORDS, Holds.PERSON, Holds.ORGANISATION):
        return (Operator.ANY, Operator.NONE, *ends)
    if holds is Holds.DATE:
        return (Operator.BETWEEN, Operator.BEFORE, Operator.AFTER, *ends)
    if holds in (Holds.NUMBER, Holds.MONEY):
        return (Operator.AT_LEAST, Operator.AT_MOST, Operator.BETWEEN, *ends)
    if holds is Holds.FLAG:
        return (Operator.FILLED, Operator.EMPTY)
    return (Operator.CONTAINS, *ends)
