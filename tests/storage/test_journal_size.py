"""What the journal costs in the file."""

from __future__ import annotations

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Person
from tests.storage.conftest import Place

ROWS = 20_000


def size_of_import(place: Place, name: str, *, journalling: bool) -> int:
    """The size in bytes of a file into which many people have been imported, without the search index, which is in both."""
    with place.create(name, _journalling=journalling) as workspace:
        with workspace.edit(message("Import"), kind="import") as unit:
            unit.add_all(Person(given_name=f"Ada {number}", family_name=f"Example {number % 977}", country="KR") for number in range(ROWS))
        run = workspace._writer.execute
        run("DROP TABLE search_word")
        run("DROP TABLE search_part")
        run("VACUUM")
    return (place.folder / name).stat().st_size


def test_an_import_with_the_journal_is_little_larger(place: Place) -> None:
    without = size_of_import(place, "without.gsef", journalling=False)
    with_journal = size_of_import(place, "with.gsef", journalling=True)
    assert without < with_journal < 1.5 * without  # the aim is 2.5
