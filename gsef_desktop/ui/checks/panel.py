"""The inspector of a finding: what was noticed, all its sources, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gsef_desktop.domain.findings import FindingView
from gsef_desktop.domain.records import FindingKind, FindingState
from gsef_desktop.ui.checks.cards import SourceBox
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.shell.registry import kind_name
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import SectionHeader, rule

KIND_ICONS = {
    FindingKind.CLASH: "calendar-x-2",
    FindingKind.CONTRADICTION: "git-compare-arrows",
    FindingKind.MISSING: "circle-question-mark",
}
"""The icon of each kind of finding."""

KIND_TONES = {FindingKind.CLASH: "bad", FindingKind.CONTRADICTION: "warn", FindingKind.MISSING: "ink2"}
"""The colour token of each kind of finding."""

_NAMES = {
    FindingKind.CLASH: (str(QT_TRANSLATE_NOOP("Checks", "Clashes")), str(QT_TRANSLATE_NOOP("Checks", "Two things at the same time"))),
    FindingKind.CONTRADICTION: (
        str(QT_TRANSLATE_NOOP("Checks", "Contradictions in the document")),
        str(QT_TRANSLATE_NOOP("Checks", "Two parts of the document disagree")),
    ),
    FindingKind.MISSING: (
        str(QT_TRANSLATE_NOOP("Checks", "Missing details")),
        str(QT_TRANSLATE_NOOP("Checks", "No day, no place, no row, no seat")),
    ),
}


def kind_title(kind: FindingKind) -> str:
    """The heading of a kind of finding in the window's language."""
    return QCoreApplication.translate("Checks", _NAMES[kind][0])


def kind_hint(kind: FindingKind) -> str:
    """What a kind of finding is, in a few words."""
    return QCoreApplication.translate("Checks", _NAMES[kind][1])


class FindingPanel(QWidget):
    """Shows one finding whole."""

    def __init__(self, context: UiContext, finding: FindingView, *, put_aside: Callable[[], object], settle: Callable[[], object]) -> None:
        super().__init__()
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        kick = self.head = QHBoxLayout()  # the window's frame adds its own buttons at the right of it
        kick.setSpacing(7)
        picture = QLabel()
        picture.setPixmap(theme.pixmap(KIND_ICONS[finding.kind], KIND_TONES[finding.kind], 15))
        kick.addWidget(picture)
        kick.addWidget(label(theme, kind_title(finding.kind), "secondary"), 1)
        column.addLayout(kick)
        column.addWidget(label(theme, render(finding.title), "inspector_title", wrap=True))
        if finding.explanation is not None:
            column.addWidget(label(theme, render(finding.explanation), "field", token="ink2", wrap=True))
        if finding.sources:
            column.addWidget(SectionHeader(theme, self.tr("Sources"), count=str(len(finding.sources))))
            for source in finding.sources:
                column.addWidget(SourceBox(theme, source))
        if finding.subjects:
            column.addWidget(rule())
            column.addWidget(SectionHeader(theme, self.tr("What it is about")))
            self._add_subjects(context, finding, column)
        column.addWidget(rule())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        if finding.kind is FindingKind.CONTRADICTION and finding.state is FindingState.OPEN:
            done = Button(theme, self.tr("It is settled"), look="primary")
            done.clicked.connect(lambda: settle())
            done.setEnabled(not context.read_only)
            buttons.addWidget(done, 1)
        aside = finding.state is FindingState.SET_ASIDE
        put = Button(theme, self.tr("Take up again") if aside else self.tr("Set aside"))
        put.clicked.connect(lambda: put_aside())
        put.setEnabled(not context.read_only)
        buttons.addWidget(put, 1)
        column.addLayout(buttons)
        column.addWidget(label(theme, self.tr("You can undo this."), "caption", wrap=True))
        column.addStretch(1)

    def _add_subjects(self, context: UiContext, finding: FindingView, column: QVBoxLayout) -> None:
        from gsef_desktop.services.naming import names_of

        names = names_of(context.workspace, refs=finding.subjects, language=context.language)
        for ref in finding.subjects:
            text = names.get(ref) or kind_name(ref.kind)
            button = Button(context.theme, text.replace("&", "&&"), look="quiet", small=True)
            button.setAccessibleName(self.tr("Open {name}").format(name=text))
            button.setToolTip(text)
            button.setMinimumWidth(0)
            button.clicked.connect(lambda _=False, ref=ref: context.go_to(ref))
            column.addWidget(button)
