"""What the learner does in the room of a level: presses, takes, brings, and finds again."""


from __future__ import annotations

from datetime import date

import pytest

from engine.content.model import SpotName
from engine.learning import Answer
from engine.play.commands import AskShow, Choose, Continue
from engine.play.script import Asking, Deliver, Meet, Tell
from engine.saving import answered
from engine.stage.drawing.look import dress
from engine.stage.level.scene import LevelScene
from engine.stage.pilot import Pilot
from engine.stage.piloted import settle
from engine.stage.scenes.card import CardScene
from tests.stage.level.playing import AROUND, FETCH, answer_right, counted, press_at, voice
from tests.stage.scenes_shown import asks, enter, play_to, tells


def test_a_click_on_the_floor_walks_there(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    room = pilot.level.room
    grid, learner = room.plan.grid, room.learner
    column, row = grid.cell_at(learner.x, learner.y)
    names = {*pilot.level.run.live, *(spot.name for spot in room.plan.place.of_kind("thing"))}
    around = [(column + dx, row + dy) for dx in range(-6, 7) for dy in range(-3, 4) if abs(dx) + abs(dy) > 2]
    for goal in around:
        if not grid.free(goal) or not grid.path((column, row), goal) or room.at(*grid.centre(goal), names) is not None:
            continue
        place = room.camera.to_screen(pilot.stage.geometry, *grid.centre(goal))
        if pilot.stage.focus.under(*pilot.stage.geometry.design(*place)) is not None:
            continue
        before = pilot.level.run.state
        pilot.click(*place)
        pilot.until(lambda: not learner.moving)
        pilot.wait(50)
        assert grid.cell_at(learner.x, learner.y) == goal
        assert pilot.level.run.state == before
        return
    raise AssertionError("no bare floor in view")


def test_a_thing_that_is_not_asked_about_says_its_name_and_the_view_stays(pilot: Pilot) -> None:
    def zone_wanted(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and scene.item.effect == "put"

    play_to(pilot, "kitchen/3-sort", zone_wanted)
    level, geometry = pilot.level, pilot.stage.geometry
    level.sight.look_at("egg")
    level.room.camera.follow(geometry, 0, 0, 0, jump=True)
    level.room.camera.looking = None
    seen, before = (level.room.camera.x, level.room.camera.y), level.run.state
    level.workplace.press(*level.room.camera.to_screen(geometry, *level.room.middle("egg")))
    pilot.until(lambda: "et æg" in [said.text for said in voice(pilot).said])
    pilot.wait(500)
    assert (level.room.camera.x, level.room.camera.y) == pytest.approx(seen, abs=1)
    assert level.run.state == before


def test_who_knows_the_apron_wears_it_but_where_it_is_handed_out(pilot: Pilot) -> None:
    person = enter(pilot, new=True)
    known = Answer(person, "apron", "listen", AROUND, "0", "0.apron", "h", ("apron", "pot"), "apron", True, False,
                   900, 0, date(2026, 1, 1), "a")  # fmt: skip
    pilot.stage.course.save.append_now(answered(known))
    looks = {}
    for level in (AROUND, FETCH):
        pilot.game.flow.level(level)
        looks[level] = pilot.level.room.learner.look
    assert looks[FETCH] == dress(looks[AROUND], ("blue_apron",)) != looks[AROUND]


def test_cards_to_be_met_are_shown_in_their_order(pilot: Pilot) -> None:
    def four(scene: LevelScene) -> bool:
        return isinstance(scene.item, Meet) and all(choice.id.startswith("card:") for choice in scene.item.choices)

    play_to(pilot, "kitchen/3-sort", four)
    level = pilot.level
    for choice in level.view.choices[:2]:
        level.do(AskShow())
        settle(pilot)
        assert level.view.shown == choice.id
        level.do(Choose(choice.id))
        settle(pilot)
        pilot.press("close")
        assert level.view.shown is None


def test_what_is_fetched_is_gone_from_its_place_until_the_task_is_done(pilot: Pilot) -> None:
    def one_thing(scene: LevelScene) -> bool:
        item = scene.item
        return isinstance(item, Asking) and item.mechanic == "fetch" and item.count == 1 and not item.group

    play_to(pilot, FETCH, one_thing)
    level = pilot.level
    task = level.run.script.task_of[level.run.state.at]
    answer = answer_right(pilot)
    assert level.room.carried is not None
    assert answer.chosen in level.room.painter.hidden
    while level.run.script.task_of[level.run.state.at] == task:
        level.do(Choose(level.run.live[0]))
        settle(pilot)
    assert level.room.carried is None
    assert answer.chosen not in level.room.painter.hidden


def test_who_goes_on_later_still_holds_what_was_taken(pilot: Pilot) -> None:
    def zone_wanted(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and scene.item.effect == "put"

    play_to(pilot, "kitchen/3-sort", zone_wanted)
    held = pilot.level.run.state.held
    pilot.press("home")
    pilot.game.flow.level("kitchen/3-sort")
    settle(pilot)
    assert pilot.level.run.state.held == held
    assert pilot.level.room.carried is not None
    assert set(held) <= pilot.level.room.painter.hidden


def test_what_is_asked_for_again_is_back_in_its_place(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    asking, carrying = pilot.level.run.asking, pilot.level.carrying
    assert asking is not None
    for spot in asking.right:
        carrying.take(spot)
    assert carrying.standing(asking.right) == []
    pilot.level.now_playing()
    assert set(carrying.standing(asking.right)) == asking.right
    assert not asking.right & pilot.level.room.painter.hidden


def test_the_freezer_stands_for_its_lid(pilot: Pilot) -> None:
    def wanted(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and scene.item.right == {"freezer_zone"}

    play_to(pilot, "kitchen/3-sort", wanted)
    level = pilot.level
    assert "freezer" not in level.run.live
    before = len(counted(pilot))
    level.sight.look_at("freezer")
    level.room.camera.follow(pilot.stage.geometry, 0, 0, 0, jump=True)
    left, top, width, height = level.room.box("freezer")
    spots = [(left + width * i / 12, top + height * j / 12) for i in range(1, 12) for j in range(1, 12)]
    x, y = next(at for at in spots if level.room.at(*at, level.run.live) is None)
    level.workplace.press(*level.room.camera.to_screen(pilot.stage.geometry, x, y))
    settle(pilot)
    answers = counted(pilot)[before:]
    assert [(one.chosen, one.right) for one in answers] == [("freezer_zone", True)]


def step_and_another(pilot: Pilot, level: str, word: str) -> tuple[Asking, str]:
    """A step of a procedure at a thing, and another thing of the same word."""

    def wanted(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and scene.item.mechanic == "sequence" and scene.item.word == word

    play_to(pilot, level, wanted)
    asking = pilot.level.run.asking
    assert asking is not None
    spots = pilot.level.room.plan.place.of_kind("thing")
    return asking, next(spot.name for spot in spots if spot.word == word and spot.name not in asking.right)


def test_another_of_the_same_word_is_not_the_one_that_was_named(pilot: Pilot) -> None:
    """`Gå til port to`: port 1 is a port too, and not that one."""
    _, other = step_and_another(pilot, "warehouse/1-around", "gate")
    before = pilot.level.run.state.resolved
    press_at(pilot, other)
    assert pilot.level.run.state.resolved == before


def test_a_step_that_was_done_keeps_its_tick_and_says_its_name(pilot: Pilot) -> None:
    def two_steps(scene: LevelScene) -> bool:
        return bool(scene.run.steps_done)

    play_to(pilot, "cleaning/3-clean-to-dirty", two_steps)
    level = pilot.level
    (done,) = level.run.steps_done
    assert level.hand.done == {done}
    before, name = len(counted(pilot)), level.run.play.world.named(level.room.plan.place.spots[SpotName(done)])
    voice(pilot).said.clear()
    press_at(pilot, done)
    pilot.until(lambda: not level.room.learner.moving)
    assert len(counted(pilot)) == before
    assert name in [said.text for said in voice(pilot).said]


def test_a_thing_that_looks_otherwise_is_not_the_one_that_was_named(pilot: Pilot) -> None:
    """`Tag den røde klud`: the yellow one is a cloth too, and not that one."""
    _, other = step_and_another(pilot, "cleaning/3-clean-to-dirty", "cloth")
    assert other not in pilot.level.run.live
    before = pilot.level.run.state.resolved
    voice(pilot).said.clear()
    press_at(pilot, other)
    pilot.until(lambda: not pilot.level.room.learner.moving)
    assert pilot.level.run.state.resolved == before
    assert "en gul klud" in [said.text for said in voice(pilot).said]


def test_what_is_taken_is_what_was_pressed(pilot: Pilot) -> None:
    """`Tag en kasse`: any will do, and that one is gone from its place."""

    def a_box(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and scene.item.word == "box" and scene.item.effect == "pick"

    play_to(pilot, "warehouse/3-stack", a_box)
    asking, before = pilot.level.run.asking, len(counted(pilot))
    assert asking is not None
    assert "box_10" not in pilot.level.run.live
    press_at(pilot, "box_10")
    assert [one.right for one in counted(pilot)[before:]] == [True]
    hidden = pilot.level.room.painter.hidden
    assert "box_10" in hidden
    assert not asking.right & hidden


def test_of_several_from_one_shelf_those_of_another_are_not_meant(pilot: Pilot) -> None:
    """And each that is taken is counted aloud."""

    def some_boxes(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and scene.item.count > 1

    play_to(pilot, "warehouse/2-pick", some_boxes)
    press_at(pilot, "box_7")
    assert not pilot.level.run.state.held
    voice(pilot).said.clear()
    for number, box in enumerate(("box_1", "box_2"), 1):
        press_at(pilot, box)
        assert len(pilot.level.run.state.held) == number
    assert [said.text for said in voice(pilot).said] == ["en", "to"]


def test_any_thing_of_a_word_that_is_to_be_met_meets_it(pilot: Pilot) -> None:
    def bowl_to_meet(scene: LevelScene) -> bool:
        return isinstance(scene.item, Meet) and "bowl" in [choice.word for choice in scene.item.choices]

    play_to(pilot, AROUND, bowl_to_meet)
    item = pilot.level.item
    assert isinstance(item, Meet)
    spots = pilot.level.room.plan.place.of_kind("thing")
    asked = {choice.id for choice in item.choices}
    press_at(pilot, next(spot.name for spot in spots if spot.word == "bowl" and spot.name not in asked))
    assert isinstance(pilot.stage.scene, CardScene)
    pilot.press("close")
    assert {choice.id for choice in item.choices if choice.word == "bowl"} <= pilot.level.run.state.met


def test_who_asked_and_what_lies_there_stand_for_where_it_goes(pilot: Pilot) -> None:
    def bringing(scene: LevelScene) -> bool:
        return isinstance(scene.item, Deliver)

    play_to(pilot, FETCH, bringing)
    item = pilot.level.item
    assert isinstance(item, Deliver)
    press_at(pilot, item.line.speaker)
    assert pilot.level.item != item
    assert not pilot.level.run.state.held


def test_a_press_on_the_bubble_says_it_again_and_nobody_walks(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    voice(pilot).said.clear()
    x, y = pilot.stage.geometry.point(500, 640)
    before = pilot.level.room.learner.x, pilot.level.room.learner.y
    pilot.click(x, y)
    pilot.wait(300)
    asking = pilot.level.run.asking
    assert asking is not None
    assert asking.line.sentence.text in [said.text for said in voice(pilot).said]
    assert (pilot.level.room.learner.x, pilot.level.room.learner.y) == before


def test_where_nothing_tells_two_apart_either_is_right(pilot: Pilot) -> None:
    """`Begynd med spejlet`: there are two mirrors over the basins."""
    asking, other = step_and_another(pilot, "cleaning/3-clean-to-dirty", "mirror")
    press_at(pilot, other)
    assert asking.id in pilot.level.run.state.resolved


def last_put(scene: LevelScene) -> bool:
    """The last thing that a sort asks to be put somewhere."""
    item, script = scene.item, scene.run.script
    if not isinstance(item, Asking) or item.effect != "put":
        return False
    number = script.items.index(item)
    return script.task_of[number + 1] != script.task_of[number]


def test_what_is_put_on_one_shelf_lies_there_side_by_side(pilot: Pilot) -> None:
    play_to(pilot, "kitchen/3-sort", last_put)
    level = pilot.level
    for spot in ("bowl_1", "vegetable"):
        level.carrying.put_down((spot,), "fridge_top")
    left, top, width, height = level.room.box("fridge_top")
    one, other = sorted((x, y, size) for _, x, y, size in level.room.placed)
    assert other[0] - one[0] >= one[2]
    assert left <= one[0] - one[2] / 2
    assert other[0] + other[2] / 2 <= left + width
    for _, foot, size in (one, other):
        assert top <= foot - size < foot <= top + height


def test_what_was_put_down_last_is_seen_before_it_is_cleared_away(pilot: Pilot) -> None:
    play_to(pilot, "kitchen/3-sort", last_put)
    level = pilot.level
    answered = level.run.asking
    assert answered is not None
    level.do(Choose(sorted(answered.right)[0]))
    pilot.until(lambda: bool(level.room.placed))
    pilot.wait(1500)
    assert level.room.placed
    settle(pilot)
    while isinstance(level.item, Tell):
        assert level.room.placed, "who is being told something sees what was done"
        level.do(Continue())
        settle(pilot)
    assert not level.room.placed


def test_show_me_shows_how_to_go_on_where_nothing_is_asked(pilot: Pilot) -> None:
    play_to(pilot, "kitchen/3-sort", tells)
    voice(pilot).said.clear()
    pilot.level.do(AskShow())
    assert voice(pilot).said[-1].text == pilot.stage.tr("Lyt. Tryk så på den grønne knap.")
    assert pilot.stage.ghost.showing


def test_an_arrow_that_leads_nowhere_any_more_is_gone_with_the_pointer(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    focus = pilot.stage.focus
    for _ in range(12):
        arrow = focus.named("look-right")
        if arrow is None or not arrow.enabled:
            break
        pilot.press("look-right")
        pilot.wait(1500)
    assert focus.named("look-right") is not None, "one press too many does nothing"
    pilot.rest_on("help", 50)
    pilot.frame()
    assert focus.named("look-right") is None
