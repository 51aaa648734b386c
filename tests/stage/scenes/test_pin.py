"""The picture PIN lets its owner in, and waits longer after many wrong tries."""

import time

import pytest

from engine.stage.scenes import pin
from engine.stage.scenes.pin import PinScene
from engine.stage.scenes.town import TownScene
from engine.stage.scenes.who import WhoScene
from engine.stage.sheet import Sheet

# Through the whole stage, with the mouse.
pytestmark = pytest.mark.slow

RIGHT = ("sun", "fish", "cat")
WRONG = ("sun", "sun", "sun")


@pytest.fixture
def scene(pilot):
    course = pilot.stage.course
    person = course.add_person("hodan", "ar", "Hodan", introduced=True)
    course.save.pins.set(person, RIGHT)
    pilot.game.flow.who()
    pilot.press(f"person:{person}")
    assert isinstance(pilot.stage.scene, PinScene)
    return pilot.stage.scene


def show(pilot, scene, pictures):
    for picture in pictures:
        pilot.press(f"picture:{picture}")
    until = time.monotonic() + 5
    while scene._checking is not None and time.monotonic() < until:
        time.sleep(0.005)
        pilot.frame()


def test_the_right_pictures_open(pilot, scene):
    show(pilot, scene, RIGHT)
    assert isinstance(pilot.stage.scene, TownScene)


def test_it_speaks_the_persons_own_language(pilot, scene, voice):
    pilot.frame()
    assert voice.said[-1].language == "ar"
    pilot.press("not-me")
    assert isinstance(pilot.stage.scene, WhoScene)
    assert pilot.stage.settings.language == "en"


def test_wrong_pictures_may_be_tried_again(pilot, scene):
    show(pilot, scene, WRONG)
    pilot.wait(pin.LINGER + 200)
    show(pilot, scene, RIGHT)
    assert isinstance(pilot.stage.scene, TownScene)


def test_what_was_wrong_is_written(pilot, scene, voice, monkeypatch):
    show(pilot, scene, WRONG)
    said = pilot.stage.tr(pin.MISSED)
    assert voice.said[-1].text == said
    pilot.wait(pin.LINGER + 200)
    texts = []
    text = Sheet.text

    def see(sheet, copy, *rest, **more):
        texts.append(copy.words)
        return text(sheet, copy, *rest, **more)

    monkeypatch.setattr(Sheet, "text", see)
    scene.changed()
    pilot.frame()
    assert said in texts


def test_help_shows_what_to_press(pilot, scene):
    pilot.press("help")
    assert pilot.stage.ghost.showing


def test_a_picture_can_be_taken_back(pilot, scene):
    pilot.press("picture:key")
    pilot.press("erase")
    show(pilot, scene, RIGHT)
    assert isinstance(pilot.stage.scene, TownScene)


def test_the_wait_rises(pilot, scene):
    for _ in range(pin.FREE_TRIES):
        show(pilot, scene, WRONG)
        pilot.wait(pin.LINGER + 200)
    waits = []
    for _ in range(2):
        show(pilot, scene, WRONG)
        waits.append(scene.until - pilot.clock.now)
        pilot.press("picture:sun")
        assert pilot.stage.focus.named("picture:sun").enabled is False
        pilot.wait(waits[-1] + 200)
    assert waits[0] == pytest.approx(pin.FIRST_WAIT, abs=100)
    assert waits[1] == pytest.approx(2 * pin.FIRST_WAIT, abs=100)
    show(pilot, scene, RIGHT)
    assert isinstance(pilot.stage.scene, TownScene)


def test_help_says_who_helps_when_they_are_forgotten(pilot, scene, voice):
    pilot.press("help")
    pilot.wait(100)
    assert voice.said[-1].text == pilot.stage.tr("Har du glemt dem? Din lærer kan hjælpe.")
    assert voice.said[-1].language == "ar"
