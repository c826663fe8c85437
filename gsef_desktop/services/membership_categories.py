"""The categories of membership: a list that the user edits, each valid between two days, with the usual fee of a year.

A category that is no longer given stays with those who have it.  When one is deleted, its title stands in words where it was given, so
that no membership loses what it says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.membership import can_be_given
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.money import CURRENCIES
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import Membership, MembershipCategory
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.required import required_line
from gsef_desktop.services.translating import set_translation, titles_of
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class CategoryInfo:
    """A category with its title in the reader's language, its titles in all, and how many organisations have a state of it."""

    category: MembershipCategory
    title: str
    titles: dict[str, str]
    used: int


def list_categories(workspace: Workspace, *, language: str) -> list[CategoryInfo]:
    """All categories in their order."""
    with workspace.read() as reader:
        found = reader.all(MembershipCategory, order_by=("rank",))
        titles = titles_of(reader, "membership_category", {one.id: (one.language, one.title) for one in found})
        used = {
            str(id): int(number)
            for id, number in reader.rows(
                "SELECT category_id, count(DISTINCT organisation_id) FROM membership"
                " WHERE deleted = 0 AND category_id IS NOT NULL GROUP BY 1"
            )
        }
    return [
        CategoryInfo(category=one, title=titles[one.id].get(language) or one.title, titles=titles[one.id], used=used.get(one.id, 0))
        for one in found
    ]


def category_titles(reader: Reader, language: str) -> dict[str, str]:
    """The title of every category by its id, in their order."""
    found = reader.all(MembershipCategory, order_by=("rank",))
    translated = reader.texts("membership_category", [one.id for one in found], language)
    return {one.id: translated.get((one.id, "title")) or one.title for one in found}


def categories_on(workspace: Workspace, *, day: date, language: str) -> list[tuple[str, str]]:
    """Id and title of the categories that can be given on a day, in their order."""
    return [(one.category.id, one.title) for one in list_categories(workspace, language=language) if can_be_given(one.category, day)]


def category_called(infos: Sequence[CategoryInfo], text: str, day: date) -> str | None:
    """The id of the category of that title, in whichever language; of several the one that can be given on the day."""
    key = text_key(text)
    named = [one.category for one in infos if key in {text_key(title) for title in one.titles.values()}]
    valid = [one for one in named if can_be_given(one, day)]
    return valid[0].id if valid else None


class CategoryFinder:
    """The categories of a file by their titles in any language, for many memberships at once."""

    def __init__(self, reader: Reader) -> None:
        self._categories = reader.all(MembershipCategory, order_by=("rank",))
        titles = titles_of(reader, "membership_category", {one.id: (one.language, one.title) for one in self._categories})
        self._keys = {id: frozenset(map(text_key, texts.values())) for id, texts in titles.items()}

    def find(self, text: str, day: date) -> str | None:
        """The id of the category of that title that can be given on a day; None for none."""
        key = text_key(text) if text else ""
        return next((one.id for one in self._categories if key and key in self._keys[one.id] and can_be_given(one, day)), None)

    def says(self, state: Membership, text: str) -> bool:
        """Whether a text names the category of a state."""
        return text_key(text) in self._keys.get(state.category_id or "", ()) or text == state.category


def add_category(workspace: Workspace, *, title: str, language: str = "en") -> MembershipCategory:
    """Make a category at the end of the list.  Raises Invalid without a title."""
    title = required_line(title)
    with workspace.edit(message("Add the category {title}", title=title)) as unit:
        last = unit.all(MembershipCategory, order_by=("-rank",), limit=1)
        rank = rank_between(last[0].rank if last else None, None)
        return unit.add(MembershipCategory(title=title, language=language, rank=rank))


def set_category_title(workspace: Workspace, *, category_id: str, language: str, title: str) -> Changes:
    """Set the title in one language: the original one, or a translation, which an empty title takes away.  Raises Invalid, NotFound."""
    with workspace.read() as reader:
        one = reader.get(MembershipCategory, category_id)
    if one.language == language:
        return update_category(workspace, category_id=category_id, title=title)
    with workspace.edit(message("Change the category {title}", title=one.title)) as unit:
        set_translation(
            unit, record=MembershipCategory, record_id=category_id, field="title", language=language, text=" ".join(title.split())
        )
    return unit.changes


def update_category(workspace: Workspace, *, category_id: str, **fields: object) -> Changes:
    """Set fields of a category.  Raises NotFound, and Invalid without a title, where it ends before it begins, for a fee below nothing
    or a currency that is none."""
    if "title" in fields:
        fields["title"] = required_line(str(fields["title"]))
    with workspace.read() as reader:
        before = reader.get(MembershipCategory, category_id)
    with workspace.edit(message("Change the category {title}", title=before.title)) as unit:
        made = unit.update(MembershipCategory, category_id, **fields)
        if made.valid_from and made.valid_to and made.valid_to < made.valid_from:
            raise Invalid(
                message("A category cannot end before it begins."), meaning=message("Nothing was changed."),
                remedy=message("Type a later end."),
            )  # fmt: skip
        if made.fee is not None and (made.fee < 0 or made.currency not in CURRENCIES):
            raise Invalid(
                message("A fee is an amount with a currency."), meaning=message("Nothing was changed."),
                remedy=message("Type it with its currency, such as 500 EUR."),
            )  # fmt: skip
    return unit.changes


def move_category(workspace: Workspace, *, category_id: str, position: int) -> Changes:
    """Move a category to a position in the list, counted from 0 without itself.  Raises NotFound."""
    with workspace.edit(message("Move a category")) as unit:
        unit.get(MembershipCategory, category_id)
        others = [one.rank for one in unit.all(MembershipCategory, order_by=("rank",)) if one.id != category_id]
        at = max(0, min(position, len(others)))
        low, high = others[at - 1] if at else None, others[at] if at < len(others) else None
        unit.update(MembershipCategory, category_id, rank=rank_between(low, high))
    return unit.changes


def delete_category(workspace: Workspace, *, category_id: str) -> Changes:
    """Take a category off the list; where it was given, its title stays in words.  Raises NotFound."""
    with workspace.read() as reader:
        gone = reader.get(MembershipCategory, category_id)
    with workspace.edit(message("Delete the category {title}", title=gone.title)) as unit:
        for state in unit.all(Membership, category_id=category_id):
            unit.update(Membership, state.id, category_id=None, category=state.category or gone.title)
        delete_with_dependents(unit, MembershipCategory, category_id)
    return unit.changes
