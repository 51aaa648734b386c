"""What follows an answer that was another: it is named, alone, then the right one is shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from engine.content.model import SpotName
from engine.play.commands import Choose
from engine.play.script import Asking
from engine.stage.level.scene import LevelScene
from engine.stage.pilot import Pilot
from engine.stage.piloted import settle
from engine.stage.sheet import Sheet
from tests.stage.level.playing import FETCH, counted, press_at, voice, while_held
from tests.stage.scenes_shown import asks, play_to

HAZARDS = "warehouse/4-hazards"


def finds(danger: str) -> Callable[[LevelScene], bool]:
    def wanted(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and danger in scene.item.right

    return wanted


def said(pilot: Pilot) -> list[str]:
    return [one.text for one in voice(pilot).said]


def test_a_wrong_thing_that_is_no_word_is_named_too(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    assert "egg" in pilot.level.run.live
    pilot.level.do(Choose("egg"))
    settle(pilot)
    assert "Det er et æg." in [said.text for said in voice(pilot).said]


def test_nothing_else_is_shown_while_what_was_pressed_is_named(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    level, right = pilot.level, pilot.level.run.asking
    assert right is not None
    level.do(Choose("egg"))
    pilot.until(lambda: level.beats.holding)
    seen = [(level.hand.named, bool(level.hand.targets)) for _ in while_held(pilot)]
    assert ("egg", False) in seen
    assert (None, True) in seen
    assert ("egg", True) not in seen
    settle(pilot)
    assert right.right.intersection(level.hand.targets)


def test_the_right_number_brought_elsewhere_is_kept_and_its_place_is_said(pilot: Pilot) -> None:
    def rolls(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and scene.item.there is not None

    play_to(pilot, "cleaning/4-labels", rolls)
    level, asking = pilot.level, pilot.level.run.asking
    assert asking is not None
    assert asking.there is not None
    for thing in sorted(asking.right)[: asking.count]:
        level.do(Choose(thing))
        settle(pilot)
    held = level.run.state.held
    assert len(held) == asking.count
    voice(pilot).said.clear()
    level.do(Choose(next(one.id for one in asking.choices if one.id not in (*asking.right, asking.deliver))))
    settle(pilot)
    assert [said.text for said in voice(pilot).said] == [asking.there.text]
    assert level.run.state.held == held
    assert level.hand.held == asking.count
    assert level.hand.targets == (asking.deliver,)


@pytest.mark.parametrize(("danger", "sound"), [
    ("hazard_broken_pallet", "pallet_9"), ("hazard_truck_near", "forklift_2"), ("hazard_overloaded_rack", "rack_7"),
])  # fmt: skip
def test_what_is_sound_stands_for_no_danger_of_its_kind(pilot: Pilot, danger: str, sound: str) -> None:
    play_to(pilot, HAZARDS, finds(danger))
    level, before = pilot.level, pilot.level.run.state
    spots = level.room.plan.place.spots
    word = level.run.play.world.named(spots[SpotName(sound)])
    voice(pilot).said.clear()
    level.workplace._use_other(sound)
    pilot.until(lambda: word in said(pilot))
    assert level.run.state == before


def test_a_cloth_of_another_colour_is_another_answer(pilot: Pilot) -> None:
    def cloth(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and scene.item.word == "cloth" and scene.item.effect == "pick"

    play_to(pilot, "cleaning/2-verbs", cloth)
    before = len(counted(pilot))
    voice(pilot).said.clear()
    press_at(pilot, "cloth_red")
    pilot.until(lambda: len(counted(pilot)) > before)
    settle(pilot)
    assert not counted(pilot)[before].right
    assert said(pilot)[:2] == ["Det er en rød klud.", "en gul klud"]


def test_both_shelves_are_named(pilot: Pilot) -> None:
    def from_rack(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and scene.item.mechanic == "sequence" and "rack_d" in scene.item.right

    play_to(pilot, "warehouse/5-shift", from_rack)
    voice(pilot).said.clear()
    pilot.level.do(Choose("rack_a"))
    settle(pilot)
    assert said(pilot)[0] == "Det er reol A."
    assert "reol D" in said(pilot)


def test_a_danger_is_named_as_what_it_is(pilot: Pilot) -> None:
    play_to(pilot, HAZARDS, finds("hazard_broken_pallet"))
    voice(pilot).said.clear()
    pilot.level.do(Choose("hazard_film"))
    settle(pilot)
    heard = said(pilot)
    assert heard[:2] == ["Det er strækfilm på gulvet.", "en palle, der er i stykker"]


def test_the_word_of_a_card_that_was_pressed_stays_beside_the_right_one(
    pilot: Pilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    play_to(pilot, "kitchen/4-heat", asks("listen"))
    level = pilot.level
    asking = level.run.asking
    assert asking is not None
    wrong = next(one.id for one in asking.choices if one.id not in asking.right)
    level.do(Choose(wrong))
    settle(pilot)
    written: list[object] = []
    monkeypatch.setattr(Sheet, "text", lambda sheet, copy, *box, **more: written.append(copy.words))
    level.changed()
    pilot.frame()
    words = {choice.id: level.stage.course.library.word(choice.word) for choice in asking.choices if choice.word}
    named = {name for name, word in words.items() if word is not None and word.danish in written}
    assert named == {wrong, *asking.right}


def test_no_card_of_a_new_question_is_lit_before_the_mouse_moves(pilot: Pilot) -> None:
    play_to(pilot, "kitchen/4-heat", asks("listen"))
    asking = pilot.level.run.asking
    assert asking is not None
    pilot.press(next(iter(asking.right)))
    settle(pilot)
    assert pilot.level.run.asking != asking
    pilot.frame()
    assert pilot.stage.focus.name is None
