"""Document symbols by schemes: filled, given once, revised, moved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.records import PaperKind
from gsef_desktop.domain.symbols import (
    follows_item,
    meeting_symbol,
    moved_symbol,
    paper_symbol,
    under_meeting,
    unknown_places,
    with_revision,
    without_revision,
)

MEETING = "GSEF/SC/2019/3"
numbers = st.builds(lambda first, rest: ".".join(map(str, [first, *rest])), st.integers(1, 40), st.lists(st.integers(1, 20), max_size=3))
kinds = st.sampled_from(list(PaperKind))
schemes = st.sampled_from(["", "{item}", "{item}/P", "CRP.{n}", "{item}-{n}"])


def test_a_scheme_is_filled() -> None:
    assert meeting_symbol("GSEF/SC/{year}/{number}", year=2019, number=3) == MEETING
    assert meeting_symbol("{acronym}/{yy}-{number}", year=2004, number=12, acronym="SC") == "SC/04-12"
    assert meeting_symbol("", year=2019, number=3, acronym="GSEF/SC") == MEETING
    assert meeting_symbol("{acronym}/{year}", year=None, number=1, acronym="SC") == ""


def test_what_means_nothing_is_named() -> None:
    assert unknown_places("GSEF/{year}/{nummer}", ("year",)) == ("nummer",)
    assert unknown_places("GSEF/{year", ("year",)) == ("{",)
    assert unknown_places("GSEF/{year}", ("year",)) == ()


def test_papers_as_the_united_nations_number_them() -> None:
    assert paper_symbol(MEETING, "", item="2.1") == f"{MEETING}/2.1"
    assert paper_symbol(MEETING, "", item="", kind=PaperKind.INFORMATION, used={f"{MEETING}/INF.1"}) == f"{MEETING}/INF.2"
    assert paper_symbol(MEETING, "", item="2.1", kind=PaperKind.CORRIGENDUM, of=f"{MEETING}/2.1/Rev.1") == f"{MEETING}/2.1/Corr.1"
    assert paper_symbol(MEETING, "", item="2.1", kind=PaperKind.ADDENDUM, of=f"{MEETING}/INF.1") == f"{MEETING}/INF.1/Add.1"
    assert paper_symbol(MEETING, "CRP.{n}", item="2.1", used={f"{MEETING}/CRP.1"}) == f"{MEETING}/CRP.2"
    assert paper_symbol(MEETING, "", item="2 bis") == f"{MEETING}/2bis"
    assert paper_symbol("", "", item="2.1") == ""
    assert with_revision(f"{MEETING}/2.1/Rev.1", 2) == f"{MEETING}/2.1/Rev.2"


@given(schemes, st.lists(st.tuples(numbers, kinds), max_size=15))
def test_no_symbol_is_given_twice(scheme: str, wanted: list[tuple[str, PaperKind]]) -> None:
    used = set[str]()
    for item, kind in wanted:
        made = paper_symbol(MEETING, scheme, item=item, kind=kind, of=f"{MEETING}/{item}", used=used)
        assert made not in used
        assert made.startswith(f"{MEETING}/")
        used.add(made)


@given(numbers, st.integers(0, 30), st.integers(1, 30))
def test_a_revision_is_the_same_document(item: str, revision: int, other: int) -> None:
    symbol = paper_symbol(MEETING, "", item=item)
    assert without_revision(with_revision(symbol, revision)) == symbol
    assert with_revision(with_revision(symbol, revision), other) == with_revision(symbol, other)
    assert paper_symbol(MEETING, "", item=item, used={with_revision(symbol, revision)}) != symbol


@given(numbers, numbers, st.integers(0, 3))
def test_what_the_scheme_made_goes_with_the_item_and_what_was_typed_stays(before: str, after: str, revision: int) -> None:
    symbol = with_revision(paper_symbol(MEETING, "", item=before), revision)
    assert follows_item(symbol, MEETING, "", before)
    moved = moved_symbol(symbol, MEETING, "", after)
    assert moved == with_revision(paper_symbol(MEETING, "", item=after), revision)
    assert not follows_item(f"{MEETING}/BUDGET", MEETING, "", before)
    assert not follows_item("", MEETING, "", before)


def test_papers_stand_under_the_symbol_of_their_meeting() -> None:
    assert under_meeting(f"{MEETING}/2.1", MEETING, "GSEF/SC/2019/4") == "GSEF/SC/2019/4/2.1"
    assert under_meeting(f"{MEETING}0/2.1", MEETING, "X") == f"{MEETING}0/2.1"
    assert under_meeting("OWN/1", MEETING, "X") == "OWN/1"
