"""The introduction is learned by doing, waits for everybody, and can be skipped."""

import pytest

from engine.stage.scenes.introduction import PATIENCE, IntroductionScene
from engine.stage.scenes.introduction_steps import FOUR, STEPS
from engine.stage.scenes.town import TownScene

# Through the whole stage, with the mouse.
pytestmark = pytest.mark.slow


@pytest.fixture
def scene(pilot):
    person = pilot.stage.course.add_person("rahel", "uk", "Rahel")
    pilot.game.flow.enter(person)
    assert isinstance(pilot.stage.scene, IntroductionScene)
    return pilot.stage.scene


def reach(pilot, scene, step):
    """Do what each step asks for until `step` is there."""
    while scene.now.name != step:
        if scene.now.target:
            pilot.press(scene.now.target)
        before = scene.now
        pilot.until(lambda before=before: scene.now is not before, 12_000)


def test_doing_every_step_leads_to_the_town(pilot, scene, voice):
    reach(pilot, scene, "end")
    pilot.press("go-on")
    assert isinstance(pilot.stage.scene, TownScene)
    assert pilot.stage.course.knows_the_way(pilot.game.flow.person)
    danish = [said.text for said in voice.said if said.language == "da"]
    for said in (
        "en kop", "et æble", "Hent koppen, tak.", "Kan du gentage det?", "Kan du tale lidt langsommere?",
        "Hvad betyder det?", "Kan du vise mig det?", "Tak!",
    ):  # fmt: skip
        assert said in danish
    assert any(said.slow for said in voice.said)
    own = [said for said in voice.said if said.language == "uk"]
    assert len(own) >= len(STEPS)


def test_a_word_is_heard_by_resting_on_a_thing(pilot, scene, voice):
    reach(pilot, scene, "rest")
    pilot.rest_on("thing:cup", 1000)
    assert voice.said[-1].text == "en kop"
    pilot.until(lambda: scene.now.name == "click")


def test_a_step_waits_and_then_shows(pilot, scene):
    reach(pilot, scene, "click")
    assert not scene.showing
    pilot.wait(PATIENCE + 400)
    assert scene.showing
    pilot.wait(8_000)
    assert scene.now.name == "click"
    pilot.press("thing:bread")
    pilot.wait(2000)
    assert scene.now.name == "click"


def test_help_shows_at_once(pilot, scene):
    reach(pilot, scene, "click")
    pilot.press("help")
    assert scene.showing
    assert scene.now.name == "click"


def test_any_click_on_the_floor_walks(pilot, scene):
    reach(pilot, scene, "walk")
    was = scene.room.learner.x
    pilot.click(*pilot.stage.geometry.point(300, 560))
    pilot.until(lambda: not scene.room.learner.moving)
    assert scene.room.learner.x < was
    pilot.until(lambda: scene.now.name == "say")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_of_the_four_is_where_it_is_in_a_level(pilot, language):
    person = pilot.stage.course.add_person("reza", language)
    pilot.game.flow.enter(person)
    reach(pilot, pilot.stage.scene, "show_me")
    pilot.frame()
    places = [pilot.stage.focus.named(name).centre[0] for name in FOUR]
    assert places == sorted(places, reverse=language == "ar")


def test_it_can_be_skipped(pilot, scene):
    pilot.press("skip")
    assert isinstance(pilot.stage.scene, TownScene)
    assert pilot.stage.course.knows_the_way(pilot.game.flow.person)


def test_the_button_pictured_in_the_bubble_is_as_good_as_the_button(pilot, scene, voice):
    reach(pilot, scene, "say")
    pilot.press("pictured")
    pilot.until(lambda: scene.now.name == "again", 12_000)
    voice.said.clear()
    pilot.press("pictured")
    pilot.wait(200)
    assert "Kan du gentage det?" in [said.text for said in voice.said]
    pilot.until(lambda: scene.now.name == "slower", 12_000)


def test_letters_can_be_made_larger_from_the_start(pilot, scene):
    sizes = []
    for _ in range(4):
        pilot.press("text_size")
        sizes.append(pilot.stage.settings.text_size)
    assert sizes == [1.25, 1.5, 2.0, 1.0]
    pilot.press("text_size")
    pilot.stage.course.save.append_now()  # nothing, after what is still being written
    assert pilot.stage.course.settings(pilot.game.flow.person).text_size == 1.25
