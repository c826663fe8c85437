"""Whatever the document: every non-blank line is read into a record or kept as text, and the proposal can be added as it stands."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.proposal import Proposal, references_of, restrict
from gsef_desktop.domain.records import kind_of
from gsef_desktop.interchange.programme.lines import split_lines
from gsef_desktop.interchange.programme.reader import read_programme
from tests.interchange.sources import DOCUMENTS, SAMPLE

LINES = [line for path in (SAMPLE, *sorted(DOCUMENTS.glob("*.txt"))) for line in path.read_text(encoding="utf-8").splitlines()]
PIECES = [
    *(
        "\t",
        "- ",
        "1. ",
        "A. ",
        "i. ",
        "**",
        "*",
        ":",
        "(",
        ")",
        "2019",
        "Date",
        "Month",
        "Contents",
        "Calendar",
        "Programme of activities",
    ),
    *(
        "Committee",
        "Partners",
        "from 3 > 9",
        "|",
        "  ",
        "\n",
        "?",
        "~",
        "Seoul",
        "7 July",
        "Strategic directions",
        "Prof. Ada Example",
        ",",
    ),
]
SLOW = [HealthCheck.too_slow]


def check(proposal: Proposal, text: str) -> None:
    assert [(line.line, line.text) for line in proposal.lines] == split_lines(text)
    linked = {link.source_line_id for link in proposal.links}
    assert {line.id for line in proposal.lines if line.understood} == linked
    seen: set[str] = set()
    for record in proposal.everything:
        for name, table, needed in references_of(type(record)):
            value = getattr(record, name)
            assert value in seen or (value is None and not needed), (kind_of(record), name, table)
        seen.add(record.id)
    owned = [record_id for item in proposal.items for record_id in item.records]
    assert sorted(owned) == sorted(record.id for record in proposal.records)
    keys = {item.key for item in proposal.items}
    assert all(set(item.needs) <= keys for item in proposal.items)


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW)
@given(st.text())
def test_any_text(text: str) -> None:
    check(read_programme(text, file_name="x.txt", year=2019), text)


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW)
@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_any_pieces_of_a_programme(pieces: list[str]) -> None:
    text = "".join(pieces)
    check(read_programme(text, file_name="x.txt"), text)


@settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
@given(st.lists(st.sampled_from(LINES), max_size=60), st.data())
def test_any_lines_of_programmes_in_any_order(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    proposal = read_programme(text, file_name="x.txt", year=2019)
    check(proposal, text)
    keys = [item.key for item in proposal.items]
    accepted = set(data.draw(st.lists(st.sampled_from(keys), unique=True))) if keys else set()
    check(restrict(proposal, accepted), text)


def test_the_order_of_a_proposal_is_always_the_same() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    first, second = (read_programme(text, file_name="x.txt") for _ in range(2))
    assert [(kind_of(record), getattr(record, "title", "")) for record in first.records] == [
        (kind_of(record), getattr(record, "title", "")) for record in second.records
    ]
    assert [item.title for item in first.items] == [item.title for item in second.items]
