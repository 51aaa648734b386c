"""Where the camera goes, and where the arrows at the edges stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from engine.play.script import Tell
from engine.stage.level import hud
from engine.stage.level.edges import EDGES, PIN, RADIUS
from engine.stage.level.hud import STRIP
from engine.stage.level.outlook import ARROW, SLIDES, Outlook
from engine.stage.level.scene import LevelScene
from engine.stage.level.sight import Sight
from engine.stage.pilot import Pilot
from engine.stage.room.camera import Camera
from tests.stage.scenes_shown import asks, piloted, play_to

LEVELS = ("kitchen/1-around", "cleaning/1-trolley", "warehouse/1-around")


@pytest.fixture(scope="module")
def pilot() -> Iterator[Pilot]:
    with piloted((1366, 768), "en") as made:
        yield made


def sight_of(pilot: Pilot, level: str) -> Sight:
    play_to(pilot, level, asks("explore"))
    return pilot.level.sight


@pytest.mark.parametrize("size", [1.0, 2.0])
@pytest.mark.parametrize("level", LEVELS)
def test_whatever_is_sought_comes_into_sight(pilot: Pilot, level: str, size: float) -> None:
    """Also where letters are large and the bubble covers more."""
    sight = sight_of(pilot, level)
    pilot.stage.apply(replace(pilot.stage.settings, text_size=size))
    pilot.frame()
    room, geometry = pilot.level.room, pilot.stage.geometry
    spots = [spot.name for spot in room.plan.place.of_kind("thing")]
    for name in spots:
        sight.seek([name], spots)
        room.camera.follow(geometry, room.learner.x, room.learner.y, 0, jump=True)
        assert sight.in_sight(name), name
    pilot.stage.apply(replace(pilot.stage.settings, text_size=1.0))


def test_the_sign_of_a_rack_is_in_sight_with_what_stands_there(pilot: Pilot) -> None:
    """Its letter is all that tells the boxes of rack B from others."""
    sight = sight_of(pilot, "warehouse/1-around")
    room, geometry = pilot.level.room, pilot.stage.geometry
    sight.seek(["box_1"])
    room.camera.follow(geometry, 0, 0, 0, jump=True)
    _, top, _, _ = room.box("rack_b")
    assert geometry.design(*room.camera.to_screen(geometry, 0, top))[1] >= STRIP


def test_what_a_learner_out_of_sight_carries_is_shown_beside_their_face(pilot: Pilot) -> None:
    """Where it goes is asked with "it" alone."""
    sight = sight_of(pilot, "kitchen/1-around")
    level = pilot.level
    room, geometry = level.room, pilot.stage.geometry
    room.camera.y = room.learner.y - 30 - 600 * geometry.scale / geometry.zoom
    assert not any(one.me for one in pilot.level.outlook.ahead(0.0).values()), "the bubble lies over their feet only"
    word = next(iter(level.run.play.world.words.values()))
    room.carried = level.stage.raster.picture_drawing(word.picture, 40)
    assert [side for side, one in pilot.level.outlook.ahead(0.0).items() if one.me] == ["down"]
    # Where it can be, they are in sight together with what is asked for.
    near = sight.nearest(level.run.live)
    sight.seek([near])
    room.camera.follow(geometry, 0, 0, 0, jump=True)
    assert sight.in_sight(near)
    assert not any(one.me for one in pilot.level.outlook.ahead(0.0).values())
    room.carried = None


def test_the_face_of_a_learner_out_of_view_is_at_the_edge_nearest_to_them(pilot: Pilot) -> None:
    sight_of(pilot, "kitchen/1-around")
    room, geometry, outlook = pilot.level.room, pilot.stage.geometry, pilot.level.outlook
    for across in (300.0, 1000.0):
        room.camera.x = room.learner.x - across * geometry.scale / geometry.zoom
        room.camera.y = room.learner.y + 40
        (me,) = [one.me for one in outlook.ahead(0.0).values() if one.me is not None]
        assert abs(me[0] - across) < 130, "beside the arrow at the nearest"
        assert me[1] < 160


def test_what_is_sought_stays_in_sight_when_the_camera_was_on_its_way_elsewhere(pilot: Pilot) -> None:
    sight = sight_of(pilot, "warehouse/1-around")
    room, geometry = pilot.level.room, pilot.stage.geometry
    sight.seek(["forklift"])
    room.camera.follow(geometry, 0, 0, 0, jump=True)
    sight.seek(["safety_shoe"])
    sight.seek(["forklift"])
    room.camera.follow(geometry, 0, 0, 0, jump=True)
    assert sight.in_sight("forklift")


def test_of_several_right_things_the_one_in_sight_is_shown(pilot: Pilot) -> None:
    sight = sight_of(pilot, "kitchen/1-around")
    room, geometry = pilot.level.room, pilot.stage.geometry
    names = [spot.name for spot in room.plan.place.of_kind("thing")]
    for name in names:
        sight.seek([name])
        room.camera.follow(geometry, 0, 0, 0, jump=True)
        seen = [one for one in names if sight.in_sight(one)]
        assert sight.nearest(names) in seen


@pytest.mark.parametrize("level", LEVELS)
def test_arrows_cover_nothing_that_can_be_pressed(pilot: Pilot, level: str) -> None:
    sight_of(pilot, level)
    room, geometry = pilot.level.room, pilot.stage.geometry
    slid = 0
    for name in pilot.level.run.live:
        room.camera.looking = room.middle(name)
        room.camera.follow(geometry, 0, 0, 0, jump=True)
        pilot.level.outlook.ahead(0.0)
        ahead = pilot.level.outlook.ahead(0.0)
        for edge in EDGES:
            there = ahead[edge.side]
            x, y = edge.along(there.slide)
            slid += there.slide != 0
            assert covered(pilot, x, y) <= covered(pilot, edge.x, edge.y), (name, edge.side)
            if covered(pilot, edge.x, edge.y):
                free = [slide for slide in SLIDES[:3] if not covered(pilot, *edge.along(slide))]
                assert not free or not covered(pilot, x, y), (name, edge.side)
            assert edge.pin[1] + (y - edge.y) - PIN > 90, "neither under Home and Help nor the strip"
    assert slid, "somewhere one had to make way"


def covered(pilot: Pilot, x: float, y: float) -> int:
    """How many of the things that can be pressed an arrow there would lie over."""
    room, geometry = pilot.level.room, pilot.stage.geometry
    mx, my = room.camera.to_map(geometry, *geometry.point(x, y))
    boxes, reach = map(room.box, pilot.level.run.live), ARROW * geometry.scale / geometry.zoom
    return sum(
        left - reach < mx < left + wide + reach and top - reach < my < top + high + reach
        for left, top, wide, high in boxes
    )


def test_arrow_makes_way_for_a_face_and_a_sign(pilot: Pilot) -> None:
    sight_of(pilot, "warehouse/1-around")
    outlook = pilot.level.outlook
    room, geometry = pilot.level.room, pilot.stage.geometry
    edge = EDGES[0]
    camera = room.camera
    # Where nothing that can be pressed is in the way.
    camera.x, camera.y = next(
        (x, y) for x in range(0, 2400, 200) for y in range(0, 1600, 200) if slide_at(outlook, camera, x, y) == 0
    )
    somebody = next(iter(room.people.values()))
    somebody.x, face = camera.to_map(geometry, *geometry.point(edge.x, edge.y))
    somebody.y = face + 82
    assert slide_at(outlook, camera, camera.x + 1, camera.y) != 0


def slide_at(outlook: Outlook, camera: Camera, x: float, y: float) -> float:
    camera.x, camera.y = x, y
    outlook.ahead(0.0)
    return outlook.ahead(0.0)["left"].slide


@pytest.mark.parametrize("level", LEVELS)
def test_no_arrow_stands_behind_a_bubble_of_large_letters(pilot: Pilot, level: str) -> None:
    sight_of(pilot, level)
    room, geometry = pilot.level.room, pilot.stage.geometry
    pilot.stage.apply(replace(pilot.stage.settings, text_size=2.0))
    for name in pilot.level.run.live:
        room.camera.looking = room.middle(name)
        room.camera.follow(geometry, 0, 0, 0, jump=True)
        pilot.level.outlook.ahead(hud.lift(pilot.stage))
        ahead = pilot.level.outlook.ahead(hud.lift(pilot.stage))
        for edge in EDGES[:2]:
            assert edge.along(ahead[edge.side].slide)[1] + RADIUS < hud.BUBBLE[1] - hud.lift(pilot.stage)
    pilot.stage.apply(replace(pilot.stage.settings, text_size=1.0))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_green_button_covers_nothing_of_what_is_told_about(language: str) -> None:
    def rule(scene: LevelScene) -> bool:
        return isinstance(scene.item, Tell) and scene.item.shows is not None

    with piloted((1366, 768), language) as pilot:
        play_to(pilot, "cleaning/5-shift", rule)
        pilot.wait(3000)
        button, level, item = pilot.stage.focus.named("continue"), pilot.level, pilot.level.item
        assert button is not None
        assert isinstance(item, Tell)
        x, y, wide, high = level.room.box(str(item.shows))
        left, top = level.room.camera.to_screen(pilot.stage.geometry, x, y)
        zoom = pilot.stage.geometry.zoom
        assert not pilot.stage.geometry.rect(button.box).colliderect((left, top, wide * zoom, high * zoom))
