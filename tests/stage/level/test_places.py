"""Places in the room of a level: what is pressed for them, and the pictures of what is done there."""


from __future__ import annotations

from engine.play.script import Asking
from engine.stage.level.scene import LevelScene
from engine.stage.level.views.spots import Spots
from engine.stage.pilot import Pilot
from tests.stage.level.playing import answer_right, counted
from tests.stage.scenes_shown import play_to

HEAT = "kitchen/4-heat"


def shows_what_is_done(scene: LevelScene) -> bool:
    """Whether a sentence of several steps begins whose places show what is done there."""
    item, script = scene.item, scene.run.script
    if not isinstance(item, Asking) or item.mechanic != "sequence" or scene.run.steps_done:
        return False
    several = sum(one.line == item.line for one in script.askings) > 1
    Spots(scene, item)
    return several and any(picture is not None for _, picture in scene.hand.marks)


def test_the_picture_over_a_place_is_pressed_like_the_place(pilot: Pilot) -> None:
    play_to(pilot, HEAT, shows_what_is_done)
    level, geometry = pilot.level, pilot.stage.geometry
    place = next(name for name, picture in level.hand.marks if picture is not None and name in level.run.live)
    x, y, width, _ = level.room.box(place)
    level.workplace.point(*level.room.camera.to_screen(geometry, x + width / 2, y - 20))
    assert level.workplace.hot == place


def test_the_front_of_a_sink_is_pressed_like_its_basins(pilot: Pilot) -> None:
    def at_the_sink(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and "food_sink" in scene.item.right

    play_to(pilot, HEAT, at_the_sink)
    level, room = pilot.level, pilot.level.room
    x, y, width, height = room.box("sink_2")
    level.sight.look_at("food_sink")
    room.camera.follow(pilot.stage.geometry, 0, 0, 0, jump=True)
    front = x + width / 2, y + height - 4
    assert room.at(*front, ["food_sink"]) is None
    before = len(counted(pilot))
    level.workplace.press(*room.camera.to_screen(pilot.stage.geometry, *front))
    pilot.until(lambda: len(counted(pilot)) > before)
    assert counted(pilot)[before].right


def test_the_door_of_a_fridge_stands_for_neither_shelf(pilot: Pilot) -> None:
    def shelves(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and "fridge_bottom" in scene.item.right

    play_to(pilot, "kitchen/3-sort", shelves)
    place = pilot.level.workplace
    assert place._twin("fridge") is None
    assert place._twin("freezer") == "freezer_zone"
    assert place.furniture_of("fridge_top") == "fridge"


def test_pictures_of_what_is_done_stay_for_the_second_step(pilot: Pilot) -> None:
    def pictured() -> set[str]:
        return {name for name, picture in pilot.level.hand.marks if picture is not None}

    play_to(pilot, HEAT, shows_what_is_done)
    before, line = pictured(), pilot.level.item
    answer_right(pilot)
    done = pilot.level.run.steps_done
    assert done
    assert line is not None
    assert pilot.level.item is not None
    assert pilot.level.item.line == line.line
    assert pictured() == before - done
