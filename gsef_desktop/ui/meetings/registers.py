"""The two registers over all meetings: decisions, and action items."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu

from gsef_desktop.domain.minutes import ActionFilter, ActionRow, ActionState, DecisionFilter, DecisionRow
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import action_items, decisions
from gsef_desktop.ui.meetings.minutes_words import action_state_name, day_words, late_words
from gsef_desktop.ui.meetings.register_page import RegisterPage
from gsef_desktop.ui.models.paged import Column


class DecisionsRegister(RegisterPage):
    """Every decision; its box says that it has been implemented."""

    kind = "decision"
    concerns = ("decision", "action_item", "meeting", "activity", "agenda_item", "body", "translation")

    def title(self) -> str:
        return self.tr("Decisions of all meetings")

    def search_name(self) -> str:
        return self.tr("Search in the decisions")

    def nothing_yet(self) -> str:
        return self.tr("No decisions yet. Record them in the minutes of a meeting.")

    def nothing_found(self) -> str:
        return self.tr("No decision matches.")

    def choices(self) -> Sequence[tuple[str, str]]:
        return [("all", self.tr("All")), ("open", self.tr("To implement")), ("done", self.tr("Implemented"))]

    def menu_names(self) -> Sequence[tuple[str, str]]:
        return [("topic", self.tr("Topic")), ("body", self.tr("Body")), ("year", self.tr("Year"))]

    def first_order(self) -> tuple[str, bool]:
        return "date", True

    def rest(self) -> int:
        return 2

    def narrow(self) -> dict[int, int]:
        return {3: 640, 4: 760, 6: 940, 7: 1060}

    def columns(self) -> list[Column[DecisionRow]]:
        language = self.context.language
        return [
            Column(order="implemented", title="", width=40, text=self._implemented),
            Column(order="symbol", title=self.tr("Symbol"), text=lambda row: row.symbol, width=124, role="symbol"),
            Column(order="text", title=self.tr("Decision"), text=lambda row: row.line, width=320, role="name", token="ink",
                   font=lambda row: "field" if row.implemented else "name", ink=lambda row: "ink3" if row.implemented else "ink"),
            Column(order="actions", title=self.tr("Open"), width=64, text=lambda row: str(row.open_actions) if row.open_actions else "–",
                   right=True),
            Column(order="meeting", title=self.tr("Meeting"), text=lambda row: row.meeting or row.meeting_symbol, width=170),
            Column(order="date", title=self.tr("Date"), width=100,
                   text=lambda row: write_day(row.decided_on, language, style="short") if row.decided_on is not None else "–"),
            Column(order="topics", title=self.tr("Topics"), width=120, text=lambda row: ", ".join(row.topics) or "–"),
            Column(order="implemented_on", title=self.tr("Implemented"), width=104,
                   text=lambda row: write_day(row.implemented_on, language, style="short") if row.implemented_on is not None else "–"),
        ]  # fmt: skip

    def _implemented(self, row: DecisionRow) -> str:
        if not row.implemented:
            return self.tr("Not implemented")
        if row.implemented_on is None:
            return self.tr("Implemented")
        return self.tr("Implemented on {day}").format(day=write_day(row.implemented_on, self.context.language, style="short"))

    def read(self, ids: Sequence[str]) -> Sequence[DecisionRow]:
        return decisions.read_decisions(self.context.workspace, ids=ids, language=self.context.language)

    def find_rows(self, choice: str) -> list[str]:
        wanted = DecisionFilter(
            text=self.search.text(), implemented={"open": False, "done": True}.get(choice), bodies=self.chosen_in("body"),
            topics=self.chosen_in("topic"), years=frozenset(int(year) for year in self.chosen_in("year")),
        )  # fmt: skip
        return decisions.find_decisions(
            self.context.workspace, wanted=wanted, language=self.context.language, order=self.order, descending=self.descending
        )

    def fill_filters(self) -> int:
        found = decisions.decision_choices(self.context.workspace)
        self.menus["topic"].set_choices([(topic, topic) for topic in found.topics])
        self.menus["body"].set_choices(list(found.bodies))
        self.menus["year"].set_choices([(str(year), str(year)) for year in found.years])
        return found.total

    def fill_menu(self, menu: QMenu, ids: Sequence[str]) -> None:
        topics = menu.addMenu(self.tr("Topic"))
        rows = self.read(ids)
        for topic in decisions.list_topics(self.context.workspace):
            action = topics.addAction(topic)
            action.setCheckable(True)
            action.setChecked(all(topic in row.topics for row in rows))
            action.triggered.connect(partial(self._give_topic, ids, topic))
        topics.setEnabled(bool(topics.actions()) and not self.context.read_only)

    def _give_topic(self, ids: Sequence[str], topic: str, given: bool) -> None:
        self.context.edit(lambda: decisions.give_topic(self.context.workspace, decision_ids=ids, topic=topic, given=given))

    def is_ticked(self, row: DecisionRow) -> bool | None:
        return row.implemented

    def tick(self, ids: Sequence[str], ticked: bool) -> None:
        self.context.edit(lambda: decisions.set_implemented(self.context.workspace, decision_ids=ids, implemented=ticked))

    def delete(self, ids: Sequence[str]) -> None:
        self.context.edit(lambda: decisions.delete_decisions(self.context.workspace, decision_ids=ids))


class ActionsRegister(RegisterPage):
    """Every action item; its box says that it is done.  `today` is the day for what is overdue."""

    kind = "action_item"
    concerns = (
        "action_item", "action_owner", "decision", "meeting", "activity", "agenda_item", "body", "person", "organisation", "translation",
    )  # fmt: skip

    def title(self) -> str:
        return self.tr("Action items of all meetings")

    def search_name(self) -> str:
        return self.tr("Search in the action items")

    def nothing_yet(self) -> str:
        return self.tr("No action items yet. Record them in the minutes of a meeting.")

    def nothing_found(self) -> str:
        return self.tr("No action item matches.")

    def choices(self) -> Sequence[tuple[str, str]]:
        return [("all", self.tr("All")), ("open", self.tr("Open")), ("overdue", self.tr("Overdue")), ("done", self.tr("Done"))]

    def menu_names(self) -> Sequence[tuple[str, str]]:
        return [("owner", self.tr("Owner")), ("body", self.tr("Body")), ("year", self.tr("Year"))]

    def first_order(self) -> tuple[str, bool]:
        return "due", False

    def rest(self) -> int:
        return 1

    def narrow(self) -> dict[int, int]:
        return {4: 700, 5: 820}

    def columns(self) -> list[Column[ActionRow]]:
        late = self.context.theme.icon("triangle-alert", "bad", 13)
        return [
            Column(order="state", title="", text=lambda row: action_state_name(row.state), width=40),
            Column(order="title", title=self.tr("What"), text=lambda row: row.title, width=300, role="name", token="ink",
                   font=lambda row: "name" if row.state is ActionState.OPEN else "field",
                   ink=lambda row: "ink" if row.state is ActionState.OPEN else "ink3"),
            Column(order="owner", title=self.tr("Who"), text=lambda row: row.owner or "–", width=140),
            Column(order="due", title=self.tr("By when"), text=self._due, width=232,
                   ink=lambda row: "bad" if row.is_overdue(self.today) else "ink2",
                   icon=lambda row: late if row.is_overdue(self.today) else None),
            Column(order="decision", title=self.tr("From"), text=lambda row: row.decision or "–", width=116, role="symbol"),
            Column(order="meeting", title=self.tr("Meeting"), text=lambda row: row.meeting or row.meeting_symbol or "–", width=160),
        ]  # fmt: skip

    @property
    def today(self) -> date:
        """The day for what is overdue."""
        return date.today()

    def _due(self, row: ActionRow) -> str:
        if row.state is ActionState.DROPPED:
            return action_state_name(row.state)
        if row.state is ActionState.DONE and row.done_on is not None:
            return self.tr("Done {date}").format(date=day_words(row.done_on, self.context.language, self.today))
        if row.due is None:
            return "–"
        day = day_words(row.due, self.context.language, self.today)
        return f"{day}, {late_words(row.due, self.today)}" if row.is_overdue(self.today) else day

    def read(self, ids: Sequence[str]) -> Sequence[ActionRow]:
        return action_items.read_actions(self.context.workspace, ids=ids, language=self.context.language)

    def find_rows(self, choice: str) -> list[str]:
        states = {"open": frozenset({ActionState.OPEN}), "done": frozenset({ActionState.DONE})}
        wanted = ActionFilter(
            text=self.search.text(), states=states.get(choice, frozenset()), late_by=self.today if choice == "overdue" else None,
            owners=self.chosen_in("owner"), bodies=self.chosen_in("body"),
            years=frozenset(int(year) for year in self.chosen_in("year")),
        )  # fmt: skip
        return action_items.find_actions(
            self.context.workspace, wanted=wanted, language=self.context.language, order=self.order, descending=self.descending
        )

    def fill_filters(self) -> int:
        found = action_items.action_choices(self.context.workspace, today=self.today, language=self.context.language)
        self.menus["owner"].set_choices([(one.key, one.name) for one in found.owners])
        self.menus["body"].set_choices(list(found.bodies))
        self.menus["year"].set_choices([(str(year), str(year)) for year in found.years])
        names = dict(self.choices())
        for name, count in (("open", found.open), ("overdue", found.overdue)):
            self.chips[name].setText(f"{names[name]} {count}")
            self.chips[name].setAccessibleName(self.chips[name].text())
        return found.total

    def is_ticked(self, row: ActionRow) -> bool | None:
        return None if row.state is ActionState.DROPPED else row.state is ActionState.DONE

    def tick(self, ids: Sequence[str], ticked: bool) -> None:
        self._set_state(ids, ActionState.DONE if ticked else ActionState.OPEN)

    def delete(self, ids: Sequence[str]) -> None:
        self.context.edit(lambda: action_items.delete_actions(self.context.workspace, action_ids=ids))

    def fill_menu(self, menu: QMenu, ids: Sequence[str]) -> None:
        for state, text in (
            (ActionState.DONE, self.tr("Done")), (ActionState.OPEN, self.tr("Open again")), (ActionState.DROPPED, self.tr("Drop")),
        ):  # fmt: skip
            action = menu.addAction(text, partial(self._set_state, ids, state))
            action.setEnabled(not self.context.read_only)

    def _set_state(self, ids: Sequence[str], state: ActionState) -> None:
        self.context.edit(lambda: action_items.set_action_state(self.context.workspace, action_ids=ids, state=state))
