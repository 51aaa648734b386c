"""The result: all at once, or with large letters in two steps, each saying what stands on it."""

import random
from dataclasses import replace

import pytest

from engine.bots.players import Guesser
from engine.stage.scenes.result_words import LARGE, USUAL
from engine.stage.scenes.town import TownScene
from tests.stage.scenes_shown import finish

# Through the whole stage.
pytestmark = pytest.mark.slow
PRAISE, TELL = "Good work!", "Say it to a colleague today"
SENTENCE = "Hej, jeg er ny her. Hvor er forklæderne?"


@pytest.fixture
def show(pilot, voice):
    """A result at a size of letters; gives what is said as it opens."""

    def shown(text_size, *played):
        course = pilot.stage.course
        person = course.add_person("malee", "en", "Malee", introduced=True)
        course.change_settings(person, course.settings(person), replace(course.settings(person), text_size=text_size))
        pilot.until(lambda: course.settings(person).text_size == text_size)
        finish(pilot, *played)
        return heard()

    def heard():
        voice.said.clear()
        pilot.stage.scene.enter()
        pilot.wait(200)
        return [one.text for one in voice.said]

    return shown


def names(pilot):
    return {control.name for control in pilot.stage.focus.controls}


def test_usual_letters_show_all_at_once(pilot, show):
    assert show(1.0) == [PRAISE, SENTENCE]
    assert {"grown", "say", "next", "again"} < names(pilot)


@pytest.mark.parametrize("text_size", [1.25, 2.0])
def test_large_letters_give_the_sentence_a_step_of_its_own(pilot, voice, show, text_size):
    assert show(text_size) == [PRAISE]
    assert "grown" in names(pilot)
    assert not {"say", "again"} & names(pilot)
    voice.said.clear()
    pilot.press("next")
    pilot.wait(200)
    assert [one.text for one in voice.said] == [TELL, SENTENCE]
    assert {"say", "next", "again"} < names(pilot)
    assert "grown" not in names(pilot)


def test_second_half_of_a_double_click_does_not_skip_the_sentence(pilot, show):
    show(2.0)
    place = pilot.stage.geometry.point(*pilot.stage.focus.named("next").centre)
    pilot.click(*place)
    pilot.click(*place)
    pilot.wait(200)
    assert {"say", "next"} < names(pilot)


def test_escape_leaves_either_step(pilot, show):
    show(2.0)
    pilot.press("next")
    pilot.stage.scene.back()
    assert isinstance(pilot.stage.scene, TownScene)


def test_who_has_not_passed_sees_the_words_and_both_ways(pilot, show):
    said = show(2.0, "kitchen/2-fetch", Guesser(random.Random(1), eliminates=True))
    assert len(said) == 1
    assert {"grown", "round", "again"} < names(pilot)
    assert "say" not in names(pilot)


@pytest.mark.parametrize("shelf", [USUAL, LARGE])
@pytest.mark.parametrize("pages", [2, 5, 8, 12])
def test_pager_leaves_room_for_the_heading(shelf, pages):
    left = shelf.pager[0] - 2 * shelf.half(pages)
    assert left - shelf.leaf[0] > 300
    assert shelf.first + (shelf.per_page - 1) * shelf.pitch + shelf.card[1] <= 1204
