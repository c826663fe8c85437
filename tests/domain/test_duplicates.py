"""Keys, blocks and groups: who is compared with whom, and what hangs together."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.duplicates import (
    LARGEST_GROUP,
    NEIGHBOURS,
    WHOLE_BLOCK,
    DuplicatePair,
    blocked_pairs,
    group_pairs,
    misspelt_pairs,
    numbers_of,
    pair_key,
    shortened,
)
from gsef_desktop.domain.errors import Cancelled

_WORDS = st.text("abc", min_size=1, max_size=8)


def _pairs(keys: list[list[str]]) -> set[tuple[int, int]]:
    return {numbers_of(pair) for pair in blocked_pairs(keys, list(range(len(keys))))}


def _pair(first: str, second: str, score: float = 0.9) -> DuplicatePair:
    return DuplicatePair(first=first, second=second, score=score, reasons=())


def _groups(pairs: list[DuplicatePair], **more: set[frozenset[str]]) -> list[set[str]]:
    return [{id for pair in group for id in (pair.first, pair.second)} for group in group_pairs(pairs, **more)]


@given(_WORDS, st.integers(0, 7), st.sampled_from("abcz"))
def test_words_that_differ_by_a_letter_have_a_form_in_common(word: str, at: int, letter: str) -> None:
    at = min(at, len(word) - 1)
    forms = set(shortened(word))
    assert forms & set(shortened(word[:at] + word[at + 1 :])), "a letter less"
    assert forms & set(shortened(word[:at] + letter + word[at:])), "a letter more"
    assert forms & set(shortened(word[:at] + letter + word[at + 1 :])), "another letter"
    swapped = word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :]
    assert forms & set(shortened(swapped)), "two letters the other way round"


@given(st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=3), max_size=WHOLE_BLOCK))
def test_in_small_blocks_all_that_share_a_key_are_compared(keys: list[list[str]]) -> None:
    expected = {(a, b) for a, b in combinations(range(len(keys)), 2) if set(keys[a]) & set(keys[b])}
    assert _pairs(keys) == expected


def test_in_a_large_block_each_is_compared_with_its_neighbours_alone() -> None:
    size = 1000
    order = [(number * 37) % size for number in range(size)]
    pairs = {numbers_of(pair) for pair in blocked_pairs([["kim"]] * size, order)}
    assert len(pairs) <= size * NEIGHBOURS
    by_place = sorted(range(size), key=order.__getitem__)
    assert {(min(two), max(two)) for two in pairwise(by_place)} <= pairs


@given(st.lists(st.tuples(st.sampled_from(["kim", "lee"]), _WORDS), max_size=WHOLE_BLOCK, unique=True))
def test_those_who_agree_in_one_word_and_differ_by_a_letter_in_another_are_compared(names: list[tuple[str, str]]) -> None:
    words = [(number, same, other) for number, (same, other) in enumerate(names)]
    found = {numbers_of(pair) for pair in misspelt_pairs(words, list(range(len(names))))}
    expected = {
        (a, b)
        for (a, same, one), (b, like, other) in combinations(words, 2)
        if same == like and one != other and set(shortened(one)) & set(shortened(other))
    }
    assert expected <= found
    assert all(names[a][0] == names[b][0] for a, b in found)


def test_of_a_word_that_many_have_a_few_are_compared_with_its_misspelling() -> None:
    words = [(number, "kim", "minjun") for number in range(1000)] + [(1000, "kim", "mijun")]
    found = {numbers_of(pair) for pair in misspelt_pairs(words, list(range(1001)))}
    assert len(found) < 50
    assert any(1000 in pair for pair in found)


def test_the_search_can_be_stopped() -> None:
    def stop(done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        blocked_pairs([["a"], ["a"]], [0, 1], check=stop)
    with pytest.raises(Cancelled):
        misspelt_pairs([(0, "a", "b")], [0], check=stop)


def test_pairs_that_hang_together_are_a_group_and_the_surest_comes_first() -> None:
    assert _groups([_pair("a", "b", 0.7), _pair("c", "d", 0.9), _pair("b", "e", 0.8)]) == [{"c", "d"}, {"a", "b", "e"}]


def test_what_was_said_not_to_be_the_same_does_not_come_together_by_a_third() -> None:
    pairs = [_pair("a", "b", 0.9), _pair("b", "c", 0.8)]
    assert _groups(pairs, apart={frozenset("ac")}) == [{"a", "b"}]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.floats(0.5, 1)), max_size=80))
def test_groups_are_apart_and_not_too_large_and_do_not_depend_on_the_order(found: list[tuple[int, int, float]]) -> None:
    pairs = list({(a, b): _pair(str(a), str(b), score) for a, b, score in found if a < b}.values())
    groups = _groups(pairs)
    assert all(2 <= len(group) <= LARGEST_GROUP for group in groups)
    assert sum(map(len, groups)) == len(set().union(*groups))
    assert sorted(map(sorted, groups)) == sorted(map(sorted, _groups(pairs[::-1])))


def test_a_question_has_one_key_whichever_comes_first() -> None:
    assert pair_key("person", "b", "a") == pair_key("person", "a", "b") == "same:person:a:b"
