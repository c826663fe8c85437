"""Whatever is done to a file, it holds what a plain dictionary would hold."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ActivityStatus, Organisation, Record, Translation, kind_of, link_id
from gsef_desktop.storage.workspace import Workspace
from tests.storage.contents import live_records

TEXTS = st.text("aéñ서울 '\"%", max_size=6)
State = dict[str, Record]


class Edits(RuleBasedStateMachine):
    """Edits, failures, undo, redo and reopening against a list of states."""

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.workspace = Workspace.create(self.folder / "a.gsef", config_dir=self.folder / "config")
        self.heard: list[Changes] = []
        self.workspace.subscribe(self.heard.append)
        self.state: State = {}
        self.undo_states: list[State] = []
        self.redo_states: list[State] = []

    def teardown(self) -> None:
        self.workspace.close()
        shutil.rmtree(self.folder)

    def committed(self, state: State) -> None:
        """The model of a commit."""
        if state == self.state:
            return
        touched = {id for id in state.keys() | self.state.keys() if state.get(id) != self.state.get(id)}
        expected = {RecordRef(kind_of(state.get(id) or self.state[id]), id) for id in touched}
        assert expected <= self.heard[-1].refs
        self.undo_states.append(self.state)
        self.redo_states.clear()
        self.state = state

    @rule(title=TEXTS, name=TEXTS, fail=st.booleans(), several=st.booleans())
    def add(self, title: str, name: str, fail: bool, several: bool) -> None:
        state = dict(self.state)
        made: list[Record] = [Activity(title=title), Organisation(name=name, former_names=(title,))] if several else [Activity(title=title)]
        state.update({record.id: record for record in made})
        try:
            with self.workspace.edit(message("Add")) as unit:
                unit.add_all(made)
                if fail:
                    raise ZeroDivisionError
        except ZeroDivisionError:
            return
        self.committed(state)

    @precondition(lambda self: any(isinstance(record, Activity) for record in self.state.values()))
    @rule(pick=st.integers(0, 99), title=TEXTS, city=st.one_of(st.none(), TEXTS), twice=st.booleans(), fail=st.booleans())
    def change(self, pick: int, title: str, city: str | None, twice: bool, fail: bool) -> None:
        activities = [record for record in self.state.values() if isinstance(record, Activity)]
        chosen = activities[pick % len(activities)]
        changed = replace(chosen, title=title, place=Place(city=city), status=ActivityStatus.HELD if twice else chosen.status)
        try:
            with self.workspace.edit(message("Change")) as unit:
                if twice:
                    unit.update(Activity, chosen.id, title="between", status=ActivityStatus.HELD)
                assert unit.update(Activity, chosen.id, title=title, place=Place(city=city)) == changed
                if fail:
                    raise ZeroDivisionError
        except ZeroDivisionError:
            return
        self.committed({**self.state, chosen.id: changed})

    @precondition(lambda self: self.state)
    @rule(pick=st.integers(0, 99), also_change=st.booleans())
    def delete(self, pick: int, also_change: bool) -> None:
        chosen = list(self.state.values())[pick % len(self.state)]
        with self.workspace.edit(message("Delete")) as unit:
            if also_change and isinstance(chosen, Activity):
                unit.update(Activity, chosen.id, title="last words")
            unit.delete(type(chosen), chosen.id)
        self.committed({id: record for id, record in self.state.items() if id != chosen.id})

    @rule(language=st.sampled_from(["fr", "ko"]), text=TEXTS)
    def translate(self, language: str, text: str) -> None:
        """A link row keeps its id, so it comes back from the dead."""
        made = Translation(
            id=link_id("activity", "x", "title", language), owner_kind="activity", owner_id="x", field="title", language=language, text=text
        )
        with self.workspace.edit(message("Translate")) as unit:
            if made.id in self.state:
                unit.update(Translation, made.id, text=text)
            else:
                unit.add(made)
        self.committed({**self.state, made.id: made})

    @rule()
    def undo(self) -> None:
        assert bool(self.workspace.undo()) == bool(self.undo_states)
        if self.undo_states:
            self.redo_states.append(self.state)
            self.state = self.undo_states.pop()

    @rule()
    def redo(self) -> None:
        assert bool(self.workspace.redo()) == bool(self.redo_states)
        if self.redo_states:
            self.undo_states.append(self.state)
            self.state = self.redo_states.pop()

    @rule()
    def reopen(self) -> None:
        self.workspace.close()
        self.workspace = Workspace.open(self.folder / "a.gsef", config_dir=self.folder / "config")
        self.workspace.subscribe(self.heard.append)
        assert not self.workspace.ended_uncleanly

    @invariant()
    def holds_the_same(self) -> None:
        if not hasattr(self, "workspace"):
            return
        assert live_records(self.workspace) == self.state
        assert (self.workspace.undo_label is None) == (not self.undo_states)
        assert (self.workspace.redo_label is None) == (not self.redo_states)


Edits.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
TestEdits = Edits.TestCase
