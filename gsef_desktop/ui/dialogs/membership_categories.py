"""The categories of membership: their titles, when they can be given, and the usual fee of a year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.money import Amount
from gsef_desktop.services import membership_categories as categories
from gsef_desktop.services.membership_categories import CategoryInfo
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.titled_list import TitledListDialog
from gsef_desktop.ui.inspectors.member_fields import DayRow
from gsef_desktop.ui.widgets.amount_field import AmountField
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.fields import FieldRow
from gsef_desktop.ui.widgets.labels import label


class MembershipCategoriesDialog(TitledListDialog):
    """Edits the list of categories."""

    concerns = ("membership_category", "membership")

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._infos: list[CategoryInfo] = []
        super().__init__(context, parent)
        self.set_words(
            title=self.tr("Categories of membership"),
            intro=self.tr("A category can be given from its first to its last day. Whoever has it keeps it after that."),
            list_name=self.tr("Categories"), new=self.tr("New category"),
        )  # fmt: skip

    def build_fields(self) -> None:
        theme, context = self.theme, self._context
        for icon, name, step in (("arrow-up", self.tr("Move up"), -1), ("arrow-down", self.tr("Move down"), 1)):
            button = IconButton(theme, icon, name, size=24)
            button.setEnabled(not context.read_only)
            button.clicked.connect(lambda _=False, step=step: self._move(step))
            self.buttons.insertWidget(self.buttons.count() - 1, button)
        self.first = DayRow(context, self.tr("Given from"), placeholder=self.tr("Date, or empty"))
        self.first.changed.connect(lambda day: self._update(valid_from=day))
        self.last = DayRow(context, self.tr("Given until"), is_end=True, placeholder=self.tr("Date, or empty"))
        self.last.changed.connect(lambda day: self._update(valid_to=day))
        self.fee = AmountField(context, self.tr("Usual fee"), placeholder=self.tr("A year, such as 500 EUR"))
        self.fee.put.connect(self._set_fee)
        self.used = label(theme, "", "caption", wrap=True)
        self.fields.addSpacing(6)
        for row in (self.first, self.last, FieldRow(theme, self.tr("Usual fee"), self.fee), self.used):
            self.fields.addWidget(row)

    def rows(self) -> Sequence[tuple[str, str, dict[str, str], str]]:
        self._infos = categories.list_categories(self._context.workspace, language=self._context.language)
        return [(one.category.id, one.title, one.titles, one.category.language) for one in self._infos]

    def show_fields(self, id: str) -> None:
        info = next(one for one in self._infos if one.category.id == id)
        one = info.category
        self.first.set_day(one.valid_from)
        self.last.set_day(one.valid_to)
        currencies = [each.category.currency for each in self._infos if each.category.currency]
        self.fee.set_amount(one.fee, one.currency, fallback=currencies[0] if currencies else "")
        if not info.used:
            self.used.setText(self.tr("No organisation has it."))
        elif info.used == 1:
            self.used.setText(self.tr("1 organisation has or had it. If it is deleted, its title stays there in words."))
        else:
            text = self.tr("{number} organisations have or had it. If it is deleted, its title stays there in words.")
            self.used.setText(text.format(number=info.used))

    def add_titled(self, title: str) -> str | None:
        file, language = self._context.workspace, self._context.language
        made = self._context.edit(lambda: categories.add_category(file, title=title, language=language))
        return made.id if made is not None else None

    def put_title(self, id: str, language: str, title: str) -> object:
        return categories.set_category_title(self._context.workspace, category_id=id, language=language, title=title)

    def remove(self, id: str) -> object:
        return categories.delete_category(self._context.workspace, category_id=id)

    def _update(self, **fields: object) -> None:
        id = self.chosen()
        if id is not None:
            self.act(lambda: categories.update_category(self._context.workspace, category_id=id, **fields))

    def _set_fee(self, typed: Amount | None) -> None:
        if typed is None:
            self._update(fee=None)
        else:
            self._update(fee=typed.amount, currency=typed.currency)

    def _move(self, step: int) -> None:
        id = self.chosen()
        if id is not None:
            at = [one.category.id for one in self._infos].index(id)
            self.act(lambda: categories.move_category(self._context.workspace, category_id=id, position=max(0, at + step)))
