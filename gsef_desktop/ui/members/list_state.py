"""How a list is set up at the moment, which saved view that comes from, and the list itself, kept up to date with the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QThreadPool, Signal

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.list_views import ME, Criterion, ListView, ShownColumn, SortKey
from gsef_desktop.services import saved_views
from gsef_desktop.services.open_list import Listing, Loaded, OpenList
from gsef_desktop.services.saved_views import ALL, MINE, ViewEntry
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Job
from gsef_desktop.ui.models.list_model import NO_LISTING

QUIET_FROM = 5_000
"""From so many records on, the columns shown are made ready on another thread after the list has been painted."""


class ListState(QObject):
    """One list of a window.  `changed` says that it has to be shown anew, and whether its columns have."""

    changed = Signal(bool)
    did_load = Signal()
    """the columns shown are ready: what is added up can be shown"""

    def __init__(self, context: UiContext, list_kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context, self.list_kind = context, list_kind
        self.day = date.today()
        self._opened: OpenList | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._loading = False
        self.is_partial = False
        self.text = ""
        self.base = ALL
        """ALL, MINE or the id of a saved view"""
        self.view = saved_views.standard_view(list_kind, ALL)
        self._recall()
        context.bridge.changed.connect(self._did_commit)

    # --- the list --------------------------------------------------------------------------------------------------------------------

    @property
    def opened(self) -> OpenList:
        """The list, opened when it is first asked for."""
        if self._opened is None:
            self._opened = OpenList(
                self.context.workspace, list_kind=self.list_kind, day=self.day, language=self.context.language, me=self.me
            )
        return self._opened

    @property
    def me(self) -> str:
        """The id of the person who uses this file here, "" where that has not been said."""
        return str(self.context.remembered("me", "") or "")

    def set_me(self, person_id: str) -> None:
        """Say who uses this file here."""
        self.context.remember("me", person_id)
        if self._opened is not None:
            self._opened.me = person_id
        self.changed.emit(False)

    @property
    def wants_me(self) -> bool:
        """Whether a filter asks for the user's own person, who has not been named."""
        return not self.me and any(ME in one.values for one in self.view.criteria)

    def set_day(self, day: date) -> None:
        """Look at another day."""
        if day != self.day:
            self.day = day
            self._opened = None

    def find(self) -> Listing:
        """What is to be shown; nothing where the file cannot be read."""
        self.is_partial = False
        return self.context.edit(lambda: self.opened.find(self.view, text=self.text)) or NO_LISTING

    def find_first(self, total: int) -> Listing:
        """The same, but of very many people only the first as long as not all have been read; `make_ready` then has the rest shown."""
        if total >= QUIET_FROM:
            found = self.context.edit(lambda: self.opened.first_by_name(self.view, text=self.text))
            if found is not None:
                self.is_partial = True
                return found
        return self.find()

    def shown_columns(self) -> list[str]:
        """The columns shown, the name first."""
        known = self.opened.columns
        return list(dict.fromkeys(["name", *(one for one in self.view.fields if one in known)]))

    def make_ready(self, total: int) -> None:
        """Load the columns shown, so that sorting, filtering and adding up need not wait; quietly where there are many records."""
        opened = self.opened
        fields = [*self.shown_columns(), *(["organisation"] if "organisation" in opened.columns else [])]
        missing = opened.missing(dict.fromkeys(fields))
        if not missing or total < QUIET_FROM:
            self.did_load.emit()
        elif not self._loading:
            self._load(["name"] if self.is_partial else missing, total)

    def _load(self, fields: Sequence[str], total: int) -> None:
        self._loading = True
        opened = self.opened
        job = Job("", lambda progress: opened.load(fields), self)

        def take(loaded: Loaded) -> None:
            if not self.context.closed and opened is self._opened and opened.adopt(loaded) and self.is_partial:
                self.changed.emit(False)

        def end(*_: object) -> None:
            self._loading = False
            job.deleteLater()
            if not self.context.closed:
                self.make_ready(total)

        job.did_finish.connect(take)
        job.did_finish.connect(end)
        job.did_fail.connect(lambda *_: self._give_up())
        job.start(self._pool)

    def _give_up(self) -> None:
        """Columns that could not be made ready are read when they are asked for, and then it is said why they cannot be."""
        self._loading = False

    @property
    def is_loading(self) -> bool:
        """Whether columns are being made ready."""
        return self._loading

    def _did_commit(self, changes: Changes) -> None:
        """A method and no lambda, so that it ends with the list."""
        if self.context.closed:
            return
        known = self._opened.columns if self._opened is not None else {}
        concerns = self._opened is not None and self.context.edit(lambda: self.opened.apply(changes))
        if concerns:
            self.changed.emit(self.opened.columns != known)
        elif changes.touches("saved_view"):
            self.changed.emit(False)

    # --- setting up ------------------------------------------------------------------------------------------------------------------

    def set_view(self, view: ListView) -> None:
        """Set the list up in another way."""
        columns = view.fields != self.view.fields or view.group_by != self.view.group_by
        self.view = view
        self._keep()
        self.changed.emit(columns)

    def set_filter(self, criterion: Criterion) -> None:
        """Set the filter of a field."""
        self.set_view(self.view.with_criterion(criterion))

    def remove_filter(self, field: str) -> None:
        """Filter by a field no more."""
        self.set_view(self.view.without_criterion(field))

    def clear_filters(self) -> None:
        """Let everything through."""
        self.text = ""
        self.set_view(replace(self.view, criteria=()))

    def sort(self, field: str, *, also: bool = False) -> None:
        """Sort by a column, the other way round where it rules already; `also`: within what is equal so far."""
        first = self.view.order[0] if self.view.order else None
        if also:
            kept = tuple(one for one in self.view.order if one.field != field)
            before = next((one for one in self.view.order if one.field == field), None)
            self.set_view(replace(self.view, order=(*kept, SortKey(field=field, descending=before is not None and not before.descending))))
            return
        descending = first is not None and first.field == field and not first.descending
        self.sort_by(field, descending=descending)

    def sort_by(self, field: str, *, descending: bool) -> None:
        """Sort by a column alone; equals stand by name."""
        key = SortKey(field=field, descending=descending)
        self.set_view(replace(self.view, order=(key,) if field == "name" else (key, SortKey(field="name"))))

    def group_by(self, field: str | None) -> None:
        """Put headings over what has a value in common."""
        self.set_view(replace(self.view, group_by=field))

    def set_columns(self, fields: Sequence[str]) -> None:
        """Show these columns in this order; those that were shown keep their widths."""
        widths = {one.field: one.width for one in self.view.columns}
        wanted = dict.fromkeys(["name", *fields])
        self.set_view(replace(self.view, columns=tuple(ShownColumn(field=one, width=widths.get(one)) for one in wanted)))

    def set_widths(self, widths: dict[str, int]) -> None:
        """Remember widths of columns, in px; that is no change of the view."""
        self.view = replace(
            self.view, columns=tuple(ShownColumn(field=one.field, width=widths.get(one.field)) for one in self.view.columns)
        )
        self._keep()

    # --- saved views -----------------------------------------------------------------------------------------------------------------

    def views(self) -> list[ViewEntry]:
        """The saved views of this list."""
        return saved_views.list_views(self.context.workspace, list_kind=self.list_kind)

    def standard(self) -> list[str]:
        """The names of the views that every file has of this list."""
        return [ALL, MINE] if self.list_kind == "organisations" else [ALL]

    def entry(self) -> ViewEntry | None:
        """The saved view that the list was set up by, None for one that every file has."""
        return next((one for one in self.views() if one.id == self.base), None)

    def has_changed(self) -> bool:
        """Whether the list is set up otherwise than the view by whose name it goes."""
        saved = self._saved()
        return saved is not None and saved.without_widths() != self.view.without_widths()

    def _saved(self) -> ListView | None:
        if self.base in (ALL, MINE):
            return saved_views.standard_view(self.list_kind, self.base)
        entry = self.entry()
        return entry.view if entry is not None else None

    def choose(self, name: str) -> None:
        """Set the list up by a view: ALL, MINE or the id of a saved one."""
        if name in (ALL, MINE):
            view: ListView | None = saved_views.standard_view(self.list_kind, name)
        else:
            view = self.context.edit(lambda: saved_views.read_view(self.context.workspace, view_id=name))
        if view is not None:
            self.base = name
            self.text = ""
            self.view = view
            self._keep()
            self.changed.emit(True)

    def save(self) -> None:
        """Keep the present set-up in the saved view that it comes from."""
        self._act(lambda: saved_views.change_view(self.context.workspace, view_id=self.base, view=self.view))

    def save_as(self, title: str) -> bool:
        """Keep the present set-up under a name; answers whether that was done."""
        made = self.context.edit(
            lambda: saved_views.save_view(self.context.workspace, title=title, view=self.view, language=self.context.language)
        )
        if made is not None:
            self.base = made.id
            self._keep()
            self.changed.emit(False)
        return made is not None

    def rename(self, title: str) -> bool:
        """Give the saved view another name."""
        return self._act(lambda: saved_views.rename_view(self.context.workspace, view_id=self.base, title=title))

    def move(self, position: int) -> None:
        """Put the saved view at another place among those of the list, counted from 0."""
        self._act(lambda: saved_views.move_view(self.context.workspace, view_id=self.base, position=position))

    def delete(self) -> None:
        """Delete the saved view; the list stays as it is set up."""
        view_id, self.base = self.base, ALL
        self._keep()
        self._act(lambda: saved_views.delete_view(self.context.workspace, view_id=view_id))

    def _act(self, call: Callable[[], object]) -> bool:
        return self.context.edit(call) is not None

    # --- memory ----------------------------------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        self.context.remember(f"members.{self.list_kind}.list", {"base": self.base, "view": self.view.to_json()})

    def _recall(self) -> None:
        kept = self.context.remembered(f"members.{self.list_kind}.list")
        if isinstance(kept, dict):
            try:
                self.view = ListView.from_json(self.list_kind, str(kept.get("view", "")))
                self.base = str(kept.get("base", ALL))
            except GsefError:
                return
            if self.base not in (ALL, MINE) and self.entry() is None:
                self.base = ALL
