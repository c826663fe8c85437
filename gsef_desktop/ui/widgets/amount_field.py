"""A field for an amount of money: typed with or without its currency, shown in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.money import decimal_sign, read_amount, write_amount, write_typed_amount
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.fields import LineField


class AmountField(LineField):
    """`put` carries the `Amount` that was typed, or None for an empty field.  What cannot be read stays in it with a red border.

    At rest it shows "€1,500.00", while it is edited "1500.00 EUR".
    """

    put = Signal(object)

    def __init__(self, context: UiContext, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.theme, name, placeholder=placeholder, parent=parent)
        self._context = context
        self._amount: int | None = None
        self._currency = ""
        self._fallback = ""
        self.setReadOnly(context.read_only)
        self.committed.connect(self._read)

    def set_amount(self, amount: int | None, currency: str, *, fallback: str = "") -> None:
        """Show an amount.  `fallback` is the currency of an amount that is typed without one where the field shows none."""
        self._amount, self._currency, self._fallback = amount, currency, fallback
        self.set_value(self._typed() if self.hasFocus() else self._written())

    def _written(self) -> str:
        return "" if self._amount is None else write_amount(self._amount, self._currency, self._context.language)

    def _typed(self) -> str:
        return "" if self._amount is None else write_typed_amount(self._amount, self._currency, self._context.language)

    def _read(self, text: str) -> None:
        sign = decimal_sign(self._context.language)
        found = read_amount(text, currency=self._currency or self._fallback, decimal=sign) if text.strip() else None
        bad = bool(text.strip()) and (found is None or not found.currency)
        self.set_bad(bad)
        if not bad:
            self.put.emit(found)
        elif found is None:
            self._context.tell(self.tr("“{text}” is not read as an amount. Nothing was changed.").format(text=text))
        else:
            self._context.tell(self.tr("Type the amount with its currency, such as 500 EUR. Nothing was changed."))

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.property("bad"):
            self.set_value(self._typed())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.property("bad") and not self.hasFocus():
            self.set_value(self._written())
