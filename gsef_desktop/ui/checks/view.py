"""The Checks view: findings by kind, each with its sources, to look into or to set aside."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.findings import FindingView
from gsef_desktop.domain.records import FindingKind, FindingState
from gsef_desktop.services import checks
from gsef_desktop.ui.checks.cards import FindingCard
from gsef_desktop.ui.checks.panel import KIND_ICONS, KIND_TONES, FindingPanel, kind_hint, kind_title
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.view import View
from gsef_desktop.ui.widgets.buttons import Button, Chip, IconButton
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import EmptyState, FlowLayout, rule

_SHOWN_AT_FIRST = 4


class ChecksView(View):
    """Findings of the year shown and of the imported documents."""

    name: ClassVar[str] = "checks"

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._findings: dict[str, FindingView] = {}
        self._cards: dict[str, FindingCard] = {}
        self._kind: FindingKind | None = None
        self._aside = False
        self._shown_for: tuple[int, dict[str, FindingView]] | None = None
        self._closed: set[FindingKind] = set()
        self._all_of: set[FindingKind] = set()
        self._print = QAction(self.tr("Print the findings…"), self)
        self._print.triggered.connect(lambda: self._print_findings())
        self._build()
        self.refresh(None)

    def refresh(self, changes: Changes | None) -> None:
        """Check again; what was selected stays selected while it is still found."""
        found = checks.findings(self.context.workspace, year=self.context.year, language=self.context.language, with_set_aside=True)
        findings = {finding.key: finding for finding in found}
        if self._shown_for != (self.context.year, findings):
            self._shown_for, self._findings = (self.context.year, findings), findings
            self._show()
        if (ref := self.context.selected) is not None and ref.kind == "finding" and ref.id not in self._findings:
            self.context.select(None)

    def focus_target(self) -> QWidget | None:
        """The selected finding, else the first one."""
        selected = self.context.selected
        key = selected.id if selected is not None and selected.kind == "finding" else ""
        return self._cards.get(key) or next(iter(self._cards.values()), None)

    def show_record(self, ref: RecordRef) -> bool:
        """Select a finding by its key or by the id of its row; a line of a document is shown in the inspector alone."""
        if ref.kind == "source_line":
            self.context.select(ref)
            return True
        for key, finding in self._findings.items():
            if ref.kind == "finding" and ref.id in {key, finding.id}:
                self._kind, self._aside = None, finding.state is FindingState.SET_ASIDE
                self._closed.discard(finding.kind)
                self._all_of.add(finding.kind)
                self._show()
                self._choose(key)
                return True
        return False

    def open_with(self, **arguments: object) -> None:
        """Show one kind only: ``kind="clash"``."""
        kind = arguments.get("kind")
        self._kind = FindingKind(str(kind)) if kind else None
        self._aside = False
        self._show()

    def inspector_for(self, ref: RecordRef) -> QWidget | None:
        finding = self._findings.get(ref.id) if ref.kind == "finding" else None
        if finding is None:
            return None
        return FindingPanel(self.context, finding, put_aside=lambda: self._put_aside(finding.key), settle=lambda: self._settle(finding.key))

    def actions(self) -> list[QAction]:
        found = []
        for kind in checks.KINDS:
            action = QAction(self.tr("Show findings: {kind}").format(kind=kind_title(kind)), self)
            action.triggered.connect(lambda _=False, kind=kind: self.open_with(kind=kind.value))
            found.append(action)
        return [*found, self._print]

    def print_action(self) -> QAction | None:
        return self._print

    def _print_findings(self) -> None:
        self.context.open_view("programme", document="findings", back="checks")

    def status_text(self) -> str:
        number = len(self._wanted())
        return self.tr("1 finding shown") if number == 1 else self.tr("{number} findings shown").format(number=number)

    # -- building ----------------------------------------------------------

    def _build(self) -> None:
        theme = self.context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 11, 16, 9)
        head.setSpacing(10)
        head.addWidget(label(theme, self.tr("Checks"), "screen_title"))
        self._hint = label(theme, "", "body", token="ink3")
        head.addWidget(self._hint)
        head.addStretch(1)
        column.addLayout(head)
        bar = QWidget()
        flow = FlowLayout(bar)
        flow.setContentsMargins(16, 4, 16, 8)
        self._chips: dict[FindingKind | None, Chip] = {}
        for kind in (None, *checks.KINDS):
            chip = Chip(theme, "", icon=KIND_ICONS[kind] if kind is not None else None)
            chip.toggled.connect(lambda on, kind=kind: self._filter(kind, on))
            self._chips[kind] = chip
            flow.addWidget(chip)
        self._aside_chip = Chip(theme, "")
        self._aside_chip.toggled.connect(self._toggle_aside)
        flow.addWidget(self._aside_chip)
        column.addWidget(bar)
        column.addWidget(rule())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Findings"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._scroll, 1)

    def _wanted(self) -> list[FindingView]:
        state = FindingState.SET_ASIDE if self._aside else FindingState.OPEN
        return [one for one in self._findings.values() if one.state is state and self._kind in {None, one.kind}]

    def _show(self) -> None:
        """Fill the chips and the list anew."""
        everything = list(self._findings.values())
        aside = sum(one.state is FindingState.SET_ASIDE for one in everything)
        in_scope = [one for one in everything if (one.state is FindingState.SET_ASIDE) == self._aside]
        self._hint.setText(self.tr("in the programme of {year}").format(year=self.context.year))
        for kind, chip in self._chips.items():
            number = len(in_scope) if kind is None else sum(one.kind is kind for one in in_scope)
            self._set_chip(chip, f"{self.tr('All') if kind is None else kind_title(kind)} {number}", checked=kind is self._kind)
        self._set_chip(self._aside_chip, self.tr("Set aside {number}").format(number=aside), checked=self._aside)
        position = self._scroll.verticalScrollBar().value()
        focus, cards = self.focusWidget(), list(self._cards.values())
        at = next((place for place, card in enumerate(cards) if card is focus or card.isAncestorOf(focus)), -1) if focus else -1
        key = cards[at].finding.key if at >= 0 else ""
        self._scroll.setWidget(self._make_list())
        self._scroll.verticalScrollBar().setValue(position)
        if at >= 0 and self._cards:  # the keyboard stays with its finding, or goes on with the one that has moved up
            made = list(self._cards.values())
            (self._cards.get(key) or made[min(at, len(made) - 1)]).setFocus()

    @staticmethod
    def _set_chip(chip: Chip, text: str, *, checked: bool) -> None:
        chip.blockSignals(True)
        chip.setText(text)
        chip.setAccessibleName(text)
        chip.setChecked(checked)
        chip.blockSignals(False)

    def _make_list(self) -> QWidget:
        theme = self.context.theme
        wanted = self._wanted()
        self._cards = {}
        if not wanted:
            text = self.tr("Nothing is set aside.") if self._aside else self.tr("Nothing to check. Dates and places agree.")
            return EmptyState(theme, text)
        page = QWidget()
        page.setProperty("surface", "bg")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for kind in checks.KINDS:
            of_kind = [one for one in wanted if one.kind is kind]
            if of_kind:
                self._add_group(column, kind, of_kind)
        column.addStretch(1)
        return page

    def _add_group(self, column: QVBoxLayout, kind: FindingKind, found: list[FindingView]) -> None:
        theme = self.context.theme
        band = QWidget()
        band.setProperty("surface", "sub")
        band.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(band)
        row.setContentsMargins(10, 2, 16, 2)
        row.setSpacing(7)
        closed = kind in self._closed
        name = self.tr("Open {kind}") if closed else self.tr("Close {kind}")
        arrow = IconButton(theme, "chevron-right" if closed else "chevron-down", name.format(kind=kind_title(kind)), size=24)
        arrow.clicked.connect(lambda: self._fold(kind))
        row.addWidget(arrow)
        picture = QLabel()
        picture.setPixmap(theme.pixmap(KIND_ICONS[kind], KIND_TONES[kind], 15))
        row.addWidget(picture)
        row.addWidget(label(theme, kind_title(kind), "strong"))
        row.addWidget(label(theme, str(len(found)), "field", token="ink2"))
        row.addWidget(label(theme, kind_hint(kind), "secondary", token="ink3"))
        row.addStretch(1)
        column.addWidget(band)
        column.addWidget(rule())
        if closed:
            return
        shown = found if kind in self._all_of or self._kind is kind else found[:_SHOWN_AT_FIRST]
        for finding in shown:
            column.addWidget(self._card(finding))
        if len(shown) < len(found):
            more = Button(theme, self.tr("{number} more").format(number=len(found) - len(shown)), look="quiet", small=True)
            more.setAccessibleName(self.tr("{number} more: {kind}").format(number=len(found) - len(shown), kind=kind_title(kind)))
            more.clicked.connect(lambda: self._show_all(kind))
            line = QHBoxLayout()
            line.setContentsMargins(28, 3, 16, 3)
            line.addWidget(more)
            line.addStretch(1)
            column.addLayout(line)
            column.addWidget(rule())

    def _card(self, finding: FindingView) -> FindingCard:
        card = FindingCard(self.context.theme, finding, read_only=self.context.read_only)
        card.chosen.connect(self._choose)
        card.open_asked.connect(self._open)
        card.set_aside_asked.connect(self._put_aside)
        card.moved.connect(lambda step, key=finding.key: self._step(key, step))
        selected = self.context.selected
        card.set_selected(selected is not None and selected.kind == "finding" and selected.id == finding.key)
        self._cards[finding.key] = card
        return card

    # -- acting ------------------------------------------------------------

    def _filter(self, kind: FindingKind | None, on: bool) -> None:
        self._kind = kind if on else None
        self._show()

    def _toggle_aside(self, on: bool) -> None:
        self._aside = on
        self._show()

    def _fold(self, kind: FindingKind) -> None:
        self._closed ^= {kind}
        self._show()

    def _show_all(self, kind: FindingKind) -> None:
        self._all_of.add(kind)
        self._show()

    def _choose(self, key: str) -> None:
        for each, card in self._cards.items():
            card.set_selected(each == key)
        self.context.select(RecordRef("finding", key))
        QTimer.singleShot(0, self._show_selected)  # when the inspector has taken its room

    def _show_selected(self) -> None:
        selected = self.context.selected
        if selected is not None and selected.id in self._cards:
            self._scroll.ensureWidgetVisible(self._cards[selected.id], 0, 8)

    def _open(self, key: str) -> None:
        """Go to the record that the finding is about; without one, only select it."""
        self._choose(key)
        subjects = self._findings[key].subjects
        if subjects:
            self.context.go_to(subjects[0])

    def _step(self, key: str, step: int) -> None:
        keys = list(self._cards)
        target = keys.index(key) + step
        if 0 <= target < len(keys):
            self._cards[keys[target]].setFocus(Qt.FocusReason.OtherFocusReason)
            self._choose(keys[target])

    def _put_aside(self, key: str) -> None:
        finding = self._findings[key]
        act = checks.take_up if finding.state is FindingState.SET_ASIDE else checks.set_aside
        self._deal_with(key, lambda: act(self.context.workspace, finding=finding))

    def _settle(self, key: str) -> None:
        self._deal_with(key, lambda: checks.settle(self.context.workspace, finding=self._findings[key]))

    def _deal_with(self, key: str, act: Callable[[], object]) -> None:
        """Do something to a finding that takes it off the list; the one that moves up in its place is selected next."""
        keys, selected = list(self._cards), self.context.selected
        at = keys.index(key) if key in keys else -1
        self.context.edit(act)
        if selected is not None and selected.id == key and key not in self._cards:
            left = list(self._cards)
            if left and at >= 0:
                self._choose(left[min(at, len(left) - 1)])
            else:
                self.context.select(None)
