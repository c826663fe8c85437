"""The names of a record in any number of languages: the four of the window, and whichever others somebody adds."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.member_words import language_choices, language_word
from gsef_desktop.ui.languages import NAMES
from gsef_desktop.ui.widgets.buttons import Chip, IconButton, SegmentedControl
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import FlowLayout

_FURTHER = (
    "af am az be bg bn bs cs cy da el et fa fi fil ga gl gu ha he hr hu hy ig is ka kk km kn ku ky lo lt lv mg mk ml mn mr mt my ne nb or"
    " pa pl ps qu gn ro rw si sk sl so sq sr sv ta te tg tk tr uk ur uz xh yo zu"
)
"""ISO 639 codes of languages that are offered besides the usual ones."""


def own_name(code: str) -> str:
    """What a language calls itself, such as "日本語"; the name in the window's language where that is not known."""
    if code in NAMES:
        return NAMES[code]
    locale = QLocale(code)
    return (locale.nativeLanguageName() if locale.language() is not QLocale.Language.C else "") or language_word(code)


class NamesEditor(QWidget):
    """A field in the size of a title, and the language that it shows.  An empty name is no name; the original one cannot be empty.

    It has the signals and `set_names` of `member_fields.NameEditor`, and offers more languages.
    """

    changed = Signal(str, str)
    """the language and the name"""
    removed = Signal(str)
    """the language whose name is to go"""
    original_wanted = Signal(str)
    """the language that is to be the original one"""

    def __init__(self, context: UiContext, name: str, *, picture: QWidget | None = None) -> None:
        """`picture` stands beside the languages, under the name."""
        super().__init__()
        self._context = context
        self._names: dict[str, str] = {}
        self._original = ""
        self._shown = LANGUAGES[0]
        self._added: list[str] = []
        self._chips: dict[str, Chip] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(5)
        self.field = LineField(context.theme, name)
        self.field.setFont(context.theme.font("card_title"))
        self.field.setReadOnly(context.read_only)
        self.field.committed.connect(lambda text: self.changed.emit(self._shown, text))
        column.addWidget(self.field)
        below, words = QHBoxLayout(), QVBoxLayout()
        below.setSpacing(8)
        words.setSpacing(3)
        if picture is not None:
            below.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row = QWidget()
        self._flow = FlowLayout(row, spacing=4)
        self.language = SegmentedControl(
            context.theme, self.tr("Language of the name"), [(code, code.upper()) for code in LANGUAGES], small=True
        )
        for code in LANGUAGES:
            self.language.button(code).setToolTip(own_name(code))
        self.language.changed.connect(self._turn_to)
        self._flow.addWidget(self.language)
        self.more = IconButton(context.theme, "languages", self.tr("More languages of the name"), size=24)
        self.more.clicked.connect(self._pop_up)
        self._flow.addWidget(self.more)
        words.addWidget(row)
        self._note = label(context.theme, "", "caption", wrap=True)
        words.addWidget(self._note)
        words.addStretch(1)
        below.addLayout(words, 1)
        column.addLayout(below)

    @property
    def shown(self) -> str:
        """The language whose name is in the field."""
        return self._shown

    def set_names(self, names: dict[str, str], original: str) -> None:
        """Show the names; `original` is the language in which the record is kept."""
        if not self._original or (self._original != original and self._shown == self._original):
            self._shown = original
        self._names, self._original = names, original
        self._added = [code for code in self._added if code not in names]
        self._show()

    def _others(self) -> list[str]:
        """The languages beyond the four that have a name, or are about to get one."""
        return [code for code in dict.fromkeys((self._original, *sorted(self._names), *self._added)) if code and code not in LANGUAGES]

    def _show(self) -> None:
        others = self._others()
        if self._shown not in (*LANGUAGES, *others):
            self._shown = self._original
        self._set_chips(others)
        if self._shown in LANGUAGES:
            self.language.set_value(self._shown)
        else:
            self._uncheck_segments()
        for code, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(code == self._shown)
            chip.blockSignals(False)
        self.field.set_value(self._names.get(self._shown, ""))
        self.field.setPlaceholderText("" if self._shown == self._original else self._names.get(self._original, ""))
        leftwards = QLocale(self._shown).textDirection() is Qt.LayoutDirection.RightToLeft
        self.field.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
        word = language_word(self._shown)
        if self._shown == self._original:
            self._note.setText(self.tr("{language}, the original").format(language=word))
        elif self._names.get(self._shown):
            self._note.setText(word)
        else:
            self._note.setText(self.tr("{language}: no name yet").format(language=word))

    def _set_chips(self, codes: list[str]) -> None:
        if list(self._chips) == codes:
            return
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.more)
        self._chips = {}
        for code in codes:
            chip = Chip(self._context.theme, code.upper(), parent=self)
            chip.setAccessibleName(language_word(code))
            chip.setToolTip(own_name(code))
            chip.toggled.connect(lambda _, code=code: self._turn_to(code))
            self._chips[code] = chip
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.more)
        self.updateGeometry()

    def _uncheck_segments(self) -> None:
        """None of the four is shown."""
        for code in LANGUAGES:
            button = self.language.button(code)
            group = button.group()
            group.setExclusive(False)
            button.blockSignals(True)
            button.setChecked(False)
            button.blockSignals(False)
            group.setExclusive(True)

    def _turn_to(self, code: str) -> None:
        self.field.commit()
        self._shown = code
        self._show()

    def add_language(self, code: str) -> None:
        """Show the field of a language that has no name yet."""
        if code not in self._names and code not in LANGUAGES:
            self._added.append(code)
        self._turn_to(code)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def menu(self) -> QMenu:
        """What can be done: add a language, let the one shown be the original, remove the name shown."""
        made, writable = QMenu(self), not self._context.read_only
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add = made.addMenu(self.tr("Add a name in"))
        add.setEnabled(writable)
        usual = [code for code, _ in language_choices()]
        self._offer(add, usual)
        self._offer(add.addMenu(self.tr("Other languages")), sorted(set(_FURTHER.split()) - set(usual), key=language_word))
        word = language_word(self._shown)
        original = made.addAction(self.tr("{language} is the original").format(language=word))
        original.setEnabled(writable and self._shown != self._original)
        original.triggered.connect(lambda: self.original_wanted.emit(self._shown))
        remove = made.addAction(self.tr("Remove the name in {language}").format(language=word))
        remove.setEnabled(writable and self._shown != self._original and bool(self._names.get(self._shown)))
        remove.triggered.connect(lambda: self.removed.emit(self._shown))
        return made

    def _offer(self, menu: QMenu, codes: list[str]) -> None:
        for code in codes:
            if not self._names.get(code):
                own, word = own_name(code), language_word(code)
                text = word if own.casefold() == word.casefold() else f"{word} – {own}"
                menu.addAction(text).triggered.connect(lambda _=False, code=code: self.add_language(code))

    def _pop_up(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
