"""Regions of the user's own: their titles and their countries."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from gsef_desktop.reference.countries import countries, country_name
from gsef_desktop.services import regions
from gsef_desktop.services.regions import RegionInfo
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.titled_list import TitledListDialog
from gsef_desktop.ui.inspectors.member_fields import complete
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import FlowLayout
from gsef_desktop.ui.widgets.tips import tip


class RegionsDialog(TitledListDialog):
    """Edits the user's own regions."""

    concerns = ("region",)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._infos: list[RegionInfo] = []
        super().__init__(context, parent)
        self.set_words(
            title=self.tr("Regions of your own"),
            intro=self.tr("They stand beside the regions of the United Nations in filters and lists. A country may be in several."),
            list_name=self.tr("Regions"), new=self.tr("New region"),
        )  # fmt: skip

    def build_fields(self) -> None:
        context, theme = self._context, self.theme
        self.fields.addSpacing(6)
        self.fields.addWidget(label(theme, self.tr("Countries"), "secondary_strong", token="ink2"))
        self.countries = QWidget()
        self._flow = FlowLayout(self.countries, spacing=4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.countries.setSizePolicy(policy)
        self.fields.addWidget(self.countries)
        self.add = LineField(theme, self.tr("Add a country"), placeholder=self.tr("Add a country"))
        self.add.setReadOnly(context.read_only)
        complete(self.add, lambda: sorted(country_name(code, context.language) for code in countries()))
        self.add.committed.connect(self._add_country)
        self.fields.addWidget(self.add)
        self._tags: list[Button] = []

    def rows(self) -> Sequence[tuple[str, str, dict[str, str], str]]:
        self._infos = regions.list_regions(self._context.workspace, language=self._context.language)
        return [(one.region.id, one.title, one.titles, one.region.language) for one in self._infos]

    def show_fields(self, id: str) -> None:
        for tag in self._tags:
            self._flow.removeWidget(tag)
            tag.hide()
            tag.deleteLater()
        one = next(each.region for each in self._infos if each.region.id == id)
        named = sorted((country_name(code, self._context.language), code) for code in one.countries)
        self._tags = [self._tag(name, code, one.countries) for name, code in named]
        for tag in self._tags:
            self._flow.addWidget(tag)
            tag.show()
        self.countries.updateGeometry()

    def _tag(self, name: str, code: str, codes: tuple[str, ...]) -> Button:
        made = Button(self.theme, name.replace("&", "&&"), small=True, parent=self.countries)
        made.setAccessibleName(self.tr("Remove {country}").format(country=name))
        made.setToolTip(tip(made.accessibleName()))
        made.setIcon(self.theme.icon("x", "ink3", 12))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the word
        made.setEnabled(not self._context.read_only)
        rest = tuple(one for one in codes if one != code)
        made.clicked.connect(lambda: self._set_countries(rest))
        return made

    def add_titled(self, title: str) -> str | None:
        file, language = self._context.workspace, self._context.language
        made = self._context.edit(lambda: regions.add_region(file, title=title, language=language))
        return made.id if made is not None else None

    def put_title(self, id: str, language: str, title: str) -> object:
        return regions.set_region_title(self._context.workspace, region_id=id, language=language, title=title)

    def remove(self, id: str) -> object:
        return regions.delete_region(self._context.workspace, region_id=id)

    def _set_countries(self, codes: tuple[str, ...]) -> None:
        id = self.chosen()
        if id is not None:
            self.act(lambda: regions.set_countries(self._context.workspace, region_id=id, codes=codes))

    def _add_country(self, text: str) -> None:
        id = self.chosen()
        if id is None or not text.strip():
            return
        if self._context.edit(lambda: regions.add_country(self._context.workspace, region_id=id, text=text)) is None:
            self.add.set_bad(True)
            return
        self.add.set_value("")
        self.add.clear()
