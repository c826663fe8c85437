"""Everything in the file is found while it is typed."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place as Where
from gsef_desktop.domain.records import (
    Activity,
    AgendaItem,
    Detail,
    Meeting,
    Membership,
    MembershipStatus,
    Organisation,
    Person,
    SourceDocument,
    SourceLine,
    SourceLink,
    Translation,
)  # fmt: skip
from gsef_desktop.domain.search import SearchHit
from gsef_desktop.storage import search_index
from gsef_desktop.storage.queries.search import search
from gsef_desktop.storage.workspace import Workspace


def found(workspace: Workspace, text: str) -> list[SearchHit]:
    """What a search finds."""
    with workspace.read() as reader:
        return search(reader, text)


def titles(workspace: Workspace, text: str) -> list[str]:
    """The titles of what a search finds."""
    return [hit.title for hit in found(workspace, text)]


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    """A file with a little of everything."""
    with workspace.edit(message("Fill")) as unit:
        seoul = unit.add(Organisation(name="서울특별시", acronym="SMG", former_names=("Hanyang",), place=Where(text="Séoul", country="KR")))
        unit.add(Person(given_name="Ada", family_name="Éxample", mail="ada@example.org", own_script_name="김에이다"))
        forum = unit.add(Activity(title="Réunion du Comité directeur", place=Where(text="Medellín, Colombia"), text="Budget and housing"))
        unit.add(Activity(title="Policy dialogue on housing"))
        unit.add(Translation(owner_kind="activity", owner_id=forum.id, field="title", language="ko", text="운영위원회 회의"))
        unit.add(Detail(owner_kind="activity", owner_id=forum.id, label="Target readers", text="Practitioners of the social economy"))
        meeting = unit.add(Meeting(activity_id=forum.id, symbol="GSEF/SC/2019/3"))
        unit.add(AgendaItem(meeting_id=meeting.id, title="Adoption of the agenda"))
        unit.add(Membership(organisation_id=seoul.id, status=MembershipStatus.MEMBER, text="founding member"))
        document = unit.add(SourceDocument(file_name="programme.txt"))
        line = unit.add(SourceLine(document_id=document.id, line=3, text="Retreat in Chamonix"))
        unit.add(SourceLink(owner_kind="activity", owner_id=forum.id, source_line_id=line.id))
    return workspace


FINDS = {
    "Réunion du Comité directeur": (
        "reunion", "RÉUNION comite", "comi", "irecteu", "medellin", "r direc", "위원", "회의", "practition", "sc/2019/3", "chamonix",
        "colom direc",
    ),
    "서울특별시": ("특별", "서울", "서우", "울특별", "seoul", "hanyang", "smg", "founding"),
    "Ada Éxample": ("exam", "ada@example.org", "에이", "a"),
    "Adoption of the agenda": ("adoption",),
    "programme.txt": ("programme.txt",),
}  # fmt: skip


@pytest.mark.parametrize(("title", "text"), [(title, text) for title, texts in FINDS.items() for text in texts])
def test_it_is_found(filled: Workspace, title: str, text: str) -> None:
    assert title in titles(filled, text)


def test_hits_lead_to_the_record_to_go_to(filled: Workspace) -> None:
    hit = found(filled, "운영위원회")[0]
    assert (hit.ref.kind, hit.kind, hit.excerpt) == ("activity", "translation", "운영위원회 회의")
    assert found(filled, "adoption")[0].ref.kind == "agenda_item"
    assert [hit.ref.kind for hit in found(filled, "founding")] == ["organisation"]
    assert len([hit for hit in found(filled, "housing") if hit.ref.kind == "activity"]) == 2
    assert titles(filled, "housing")[0] == "Policy dialogue on housing"  # in a title before in a text
    assert found(filled, "budget")[0].excerpt == "Budget and housing"


@pytest.mark.parametrize("text", ["", " ", "-", '"', "'", "*", "NOT", "a AND", "title:x", "^a", "(", "NEAR(a b)", "a\0b", "%", "\ud800"])
def test_operators_mean_nothing(filled: Workspace, text: str) -> None:
    found(filled, text)


def test_any_text_may_be_searched(filled: Workspace) -> None:
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(text=st.text(max_size=15))
    def check(text: str) -> None:
        found(filled, text)

    check()


def test_the_index_follows_every_change(filled: Workspace) -> None:
    hit = found(filled, "policy")[0]
    with filled.edit(message("Rename")) as unit:
        unit.update(Activity, hit.ref.id, title="Symposium")
        unit.update(Activity, hit.ref.id, title="Colloquium")
    assert [titles(filled, word) for word in ("policy", "symposium", "colloq")] == [[], [], ["Colloquium"]]
    with filled.edit(message("Delete")) as unit:
        unit.delete(Activity, hit.ref.id)
    assert titles(filled, "colloquium") == []
    filled.undo()
    assert titles(filled, "loquium") == ["Colloquium"]
    filled.undo()
    assert titles(filled, "policy") == ["Policy dialogue on housing"]
    with contextlib.suppress(ZeroDivisionError), filled.edit(message("Fail")) as unit:
        unit.update(Activity, hit.ref.id, title="Symposium")
        raise ZeroDivisionError
    assert titles(filled, "symposium") == []
    with filled.edit(message("Next")) as unit:
        unit.add(Person(family_name="Sample"))
    assert titles(filled, "policy") == ["Policy dialogue on housing"]


def test_texts_of_deleted_records_lead_nowhere(filled: Workspace) -> None:
    hit = found(filled, "운영위원회")[0]
    with filled.edit(message("Delete")) as unit:
        unit.delete(Activity, hit.ref.id)
    assert found(filled, "운영위원회") == []


def test_the_index_made_anew_is_the_same(filled: Workspace) -> None:
    words = ("reunion", "특별", "policy", "chamonix", "a")
    before = [sorted(hit.ref for hit in found(filled, word)) for word in words]
    filled._writer.execute("BEGIN IMMEDIATE")
    search_index.rebuild(filled._writer)
    filled._writer.execute("COMMIT")
    assert [sorted(hit.ref for hit in found(filled, word)) for word in words] == before


def test_the_limit_holds_and_names_each_record_once(filled: Workspace) -> None:
    with filled.edit(message("Fill")) as unit:
        made = [unit.add(Activity(title=f"Training {number}", text="training")) for number in range(40)]
        unit.add_all(Detail(owner_kind="activity", owner_id=made[0].id, label="training", text=f"training {n}") for n in range(40))
    with filled.read() as reader:
        hits = search(reader, "train", limit=10)
    assert len({hit.ref for hit in hits}) == len(hits) == 10
    assert {hit.ref.kind for hit in hits} == {"activity"}


def test_a_large_file_is_searched_quickly(workspace: Workspace) -> None:
    cities = ("Seoul", "Montréal", "Bilbao", "Dakar", "서울특별시", "Medellín", "Liverpool")
    with workspace.edit(message("Fill")) as unit:
        unit.add_all(
            Activity(title=f"{number}th policy dialogue in {cities[number % 7]}", text="a training of practitioners of the social economy")
            for number in range(5000)
        )
        unit.add_all(Person(given_name=f"Ada {number}", family_name=f"Example {cities[number % 7]}") for number in range(2000))
    for text in ("p", "po", "pol", "policy", "policy dialogue montr", "s", "seou", "서울", "economy training", "ada ex", "xyz", "12"):
        best = min(_seconds(workspace, text) for _ in range(5))
        assert best < 0.1, f"{text!r} took {best * 1000:.0f} ms"  # five times the aim: this machine may be busy; script/bench measures


def _seconds(workspace: Workspace, text: str) -> float:
    start = time.perf_counter()
    found(workspace, text)
    return time.perf_counter() - start


def test_a_ref_of_a_removed_kind_is_no_error(filled: Workspace) -> None:
    with filled.edit(message("Add")) as unit:
        unit.add(Detail(owner_kind="no such kind", owner_id="x", text="orphan"))
    assert found(filled, "orphan") == []
    assert RecordRef("activity", "x") not in {hit.ref for hit in found(filled, "a")}


def test_a_pasted_page_without_a_space_is_searched_quickly(filled: Workspace) -> None:
    with filled.edit(message("Add")) as unit:
        unit.add(Activity(title="x" * 100_000))
    start = time.monotonic()
    assert len(found(filled, "x" * 1_000_000)) == 1
    assert time.monotonic() - start < 5
