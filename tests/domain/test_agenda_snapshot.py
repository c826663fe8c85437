"""What has changed between two agendas as they were issued."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.agenda_snapshot import (
    AgendaSnapshot,
    Changed,
    ItemShot,
    PaperShot,
    SessionShot,
    change_sentence,
    compare,
    read_snapshot,
)

words = st.text(max_size=5)
items = st.builds(
    ItemShot, id=st.sampled_from("abcdefgh"), number=st.sampled_from(["1", "2", "2.1", "2 bis"]), title=words,
    titles=st.dictionaries(st.sampled_from(["fr", "es"]), words, max_size=2), session=st.sampled_from(["", "s"]),
    minutes=st.integers(0, 90), start=st.sampled_from(["", "09:30"]), purpose=st.sampled_from(["none", "decision"]), lead=words,
    text=words, proposed=words, confidential=st.booleans(),
)  # fmt: skip
sessions = st.builds(SessionShot, id=st.sampled_from("st"), when=words)
papers = st.builds(PaperShot, id=st.sampled_from("pqr"), symbol=words, title=words)
snapshots = st.builds(
    AgendaSnapshot, symbol=st.just("X/1"), place=words,
    items=st.lists(items, max_size=6, unique_by=lambda one: one.id).map(tuple),
    sessions=st.lists(sessions, max_size=2, unique_by=lambda one: one.id).map(tuple),
    papers=st.lists(papers, max_size=3, unique_by=lambda one: one.id).map(tuple),
)  # fmt: skip


@given(snapshots)
def test_a_snapshot_is_kept_whole(snapshot: AgendaSnapshot) -> None:
    assert read_snapshot(snapshot.to_json()) == snapshot
    assert compare(snapshot, snapshot) == ()


@given(snapshots, snapshots)
def test_every_change_can_be_said_and_nothing_is_missed(before: AgendaSnapshot, after: AgendaSnapshot) -> None:
    changes = compare(before, after)
    assert all(str(change_sentence(one)) for one in changes)
    stripped = [replace(one, items=tuple(replace(item, confidential=False) for item in one.items)) for one in (before, after)]
    listed = [tuple((one.id, one.symbol, one.title) for one in sorted(shot.papers, key=lambda one: one.id)) for shot in (before, after)]
    days = [{one.id: one for one in shot.sessions} for shot in (before, after)]
    same = stripped[0].items == stripped[1].items and listed[0] == listed[1] and days[0] == days[1] and before.place == after.place
    if same:
        assert changes == ()
    elif all(item.titles.get(code) != "" for shot in stripped for item in shot.items for code in ("fr", "es")):
        assert changes


@given(st.permutations(list("abcdef")))
def test_as_few_items_as_can_be_are_said_to_have_moved(order: list[str]) -> None:
    before = AgendaSnapshot(items=tuple(ItemShot(id=one, number=one, titles={}) for one in "abcdef"))
    after = AgendaSnapshot(items=tuple(ItemShot(id=one, number=one, titles={}) for one in order))
    moved = {change.number for change in compare(before, after)}
    stayed = [one for one in order if one not in moved]
    assert stayed == sorted(stayed)
    assert all(change.what is Changed.MOVED for change in compare(before, after))
    if order != sorted(order):
        assert 0 < len(moved) < 6


def test_what_is_broken_is_no_snapshot() -> None:
    assert read_snapshot("") is None
    assert read_snapshot("{") is None
    assert read_snapshot("[]") is None
    assert read_snapshot('{"items": [{"number": "1"}]}') is None
    later = '{"items": [{"id": "a", "titles": {}, "colour": "red"}], "new": 1}'
    assert read_snapshot(later) == AgendaSnapshot(items=(ItemShot(id="a", titles={}),))
