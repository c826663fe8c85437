"""Maps of members: what is in the view, what is drawn, where names stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import Area, Shape
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.figures import WORLD, MapBox, map_figure
from gsef_desktop.documents.member_content import Spot
from gsef_desktop.documents.typesetting import Typesetter
from gsef_desktop.documents.wording import load_words
from gsef_desktop.services.member_regions import view_of

_spots = st.builds(
    Spot, name=st.text("abc", min_size=1, max_size=8), longitude=st.floats(-180, 180), latitude=st.floats(WORLD[1] + 1, WORLD[3] - 1)
)
_codes = st.sampled_from(["africa", "asia", "europe", "latin_america", "north_america", "oceania", "international", "", "own"])


def frame() -> Frame:
    return Frame(styles.PAPERS["A4"][0], Typesetter(), load_words("en"))


@given(_codes, st.lists(_spots, min_size=1, max_size=30))
def test_every_member_lies_in_the_map_of_its_region(code: str, spots: list[Spot]) -> None:
    view = view_of(code, spots)
    west, south, east, north = view
    assert WORLD[0] <= west < east <= WORLD[2]
    assert WORLD[1] <= south < north <= WORLD[3]
    box = MapBox(view, (50.0, 0.0, 490.0, 200.0))
    for spot in spots:
        x, y = box.spot(spot)
        assert 50 - 1 <= x <= 540 + 1 or not WORLD[0] <= spot.longitude <= WORLD[2]
        assert -1 <= y <= 201


@given(st.lists(_spots, min_size=1, max_size=40))
def test_names_stand_in_the_map_and_not_over_one_another(spots: list[Spot]) -> None:
    setting = frame()
    shapes, marks, part = map_figure(setting, view_of("", spots), spots, "Everywhere", 220)
    boxes = [(one.across, one.down - one.style.drop + 1, one.across + setting.setter.width(one.style, one.text)) for one in marks]
    for left, top, right in boxes:
        assert setting.left <= left
        assert right <= setting.right
        assert top >= 0
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            beside = one[2] <= other[0] or other[2] <= one[0]
            assert beside or abs(one[1] - other[1]) >= marks[0].style.leading - 2.01
    assert part.lines == len(marks)
    assert all(spot.name in part.alt for spot in spots)
    assert isinstance(shapes[0], Area)
    assert all(isinstance(shape, Shape) for shape in shapes[1:])


def test_only_land_that_is_seen_is_drawn() -> None:
    def points(view: tuple[float, float, float, float]) -> int:
        return sum(len(ring) for ring in MapBox(view, (0.0, 0.0, 490.0, 200.0)).land().paths)

    assert 0 < points((-24.0, 35.0, 46.0, 70.0)) < points(WORLD)


@pytest.mark.parametrize(("longitude", "beside"), [(-175.2, 178.4), (190.0, 185.0)])
def test_islands_beyond_the_date_line_lie_beside_their_neighbours(longitude: float, beside: float) -> None:
    spots = [Spot(name="a", longitude=longitude, latitude=-20), Spot(name="b", longitude=beside, latitude=-18)]
    west, _, east, _ = view_of("oceania", spots)
    assert east - west < 90
    box = MapBox(view_of("oceania", spots), (0.0, 0.0, 490.0, 200.0))
    assert abs(box.spot(spots[0])[0] - box.spot(spots[1])[0]) < 60
