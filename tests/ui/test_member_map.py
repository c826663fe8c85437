"""The small map over the list of organisations, with very many of them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gsef_desktop.domain.member_row import MapPoint
from gsef_desktop.domain.records import MembershipStatus
from gsef_desktop.ui.members.map import MemberMap, Spot
from gsef_desktop.ui.shell.window import MainWindow


def _named(spots: list[Spot]) -> list[str]:
    return [spot.point.id for spot in spots if not spot.label.isEmpty()]


def test_a_crowded_map_is_laid_out_once_and_names_only_the_selected(qtbot: QtBot, file_window: MainWindow) -> None:
    """A selection must not place thousands of marks and names anew: that took seconds."""
    assert file_window.frame is not None
    world = MemberMap(file_window.frame.context.theme)
    qtbot.addWidget(world)
    world.resize(430, 152)
    world.show()
    spread = [
        MapPoint(
            id=str(n), name=f"City {n}", status=MembershipStatus.MEMBER, country="FR", region="europe", latitude=-40 + n % 50,
            longitude=-150 + (n * 7) % 300,
        )
        for n in range(4000)
    ]  # fmt: skip
    free = MapPoint(id="alone", name="Alone", status=MembershipStatus.MEMBER, country="IS", region="europe", latitude=70, longitude=-20)
    world.set_points([*spread, free])
    assert _named(world.spots()) == []
    before = {spot.point.id: spot.at for spot in world.spots()}
    world.set_selected("alone")
    assert _named(world.spots()) == ["alone"]
    assert all(before[spot.point.id] is spot.at for spot in world.spots())
    world.resize(300, 106)
    assert any(before[spot.point.id] != spot.at for spot in world.spots())
