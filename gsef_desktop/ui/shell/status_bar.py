"""The bar at the bottom: saved state, findings, what the view says, notices, time zone, language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.languages import NAMES
from gsef_desktop.ui.theme import tokens
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import MenuButton
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import rule

NOTICE_MS = 6000
"""How long a notice stays, in milliseconds."""


class StatusBar(QWidget):
    """What the bar says is set by the window; it announces the language chosen and a press on the findings."""

    language_chosen = Signal(str)
    findings_pressed = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(tokens.STATUS_BAR)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 8, 0)
        row.setSpacing(8)
        self._saved_icon = QLabel()
        row.addWidget(self._saved_icon)
        self.saved = label(theme, "", "caption", token="ink2")
        row.addWidget(self.saved)
        self._rules = [rule(vertical=True), rule(vertical=True)]
        for line in self._rules:
            line.setFixedHeight(12)
            line.hide()
        row.addWidget(self._rules[0])
        self.findings = self._flat("triangle-alert", "bad")
        self.findings.clicked.connect(self.findings_pressed)
        self.findings.hide()
        row.addWidget(self.findings)
        row.addWidget(self._rules[1])
        self._view_text = ""
        self.text = ElidedLabel(theme, "", "caption", token="ink2")
        row.addWidget(self.text, 1)
        self.zone = label(theme, _zone_text(self.tr("{city} time")), "caption", token="ink2")
        clock = QLabel()
        clock.setPixmap(theme.pixmap("clock", "ink3", 13))
        row.addWidget(clock)
        row.addWidget(self.zone)
        self.language = self._language_button(language)
        row.addWidget(self.language)
        self._notice = QTimer(self)
        self._notice.setSingleShot(True)
        self._notice.timeout.connect(lambda: self.text.set_text(self._view_text))

    def show_saved(self, when: datetime | None) -> None:
        """Say that everything is in the file, since `when` (local time); None: the file can only be read."""
        if when is None:
            self.saved.setText(self.tr("Read only, nothing can be changed"))
            self._saved_icon.setPixmap(self._theme.pixmap("info", "warn", 14))
        else:
            self.saved.setText(self.tr("All changes saved {time}").format(time=when.strftime("%H:%M")))
            self._saved_icon.setPixmap(self._theme.pixmap("check", "good", 14))

    def show_findings(self, count: int, clashes: int) -> None:
        """Say how many findings are open."""
        if clashes:
            text = self.tr("Findings: {count}, clashes: {clashes}").format(count=count, clashes=clashes)
        else:
            text = self.tr("Findings: {count}").format(count=count)
        self.findings.setText(text)
        self.findings.setAccessibleName(text)
        self.findings.setVisible(count > 0)
        self._rules[0].setVisible(count > 0)

    def show_text(self, text: str) -> None:
        """Say something about the view or what is selected; it waits while a notice stands."""
        self._view_text = text
        self._rules[1].setVisible(bool(text))
        if not self._notice.isActive():
            self.text.set_text(text)

    def tell(self, text: str) -> None:
        """Show a notice for a few seconds."""
        self.text.set_text(text)
        self._notice.start(NOTICE_MS)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the time zone in a narrow window."""
        self.zone.setVisible(not narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    def _flat(self, icon: str, token: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "flat")
        button.setFont(self._theme.font("caption"))
        button.setIcon(self._theme.icon(icon, token, 14))
        button.setIconSize(QSize(17, 14))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setFixedHeight(22)
        return button

    def _language_button(self, language: str) -> QToolButton:
        text = self.tr("Interface: {language}").format(language=NAMES[language])
        button = MenuButton(self._theme, text, icon="languages", look="flat", small=True)
        button.setFixedHeight(22)
        menu, group = QMenu(button), QActionGroup(button)
        for code in LANGUAGES:
            action = QAction(NAMES[code], group)
            action.setCheckable(True)
            action.setChecked(code == language)
            action.triggered.connect(lambda _=False, code=code: self.language_chosen.emit(code))
            menu.addAction(action)
        button.setMenu(menu)
        return button


def _zone_text(template: str) -> str:
    """The zone of this computer's clock by its city, such as "Seoul time"; its abbreviation where no city is known."""
    from PySide6.QtCore import QTimeZone

    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    city = name.rsplit("/", 1)[-1].replace("_", " ")
    return template.format(city=city) if "/" in name else name
