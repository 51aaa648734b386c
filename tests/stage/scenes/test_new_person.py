"""A new person chooses without typing; a name and a PIN are extra."""

import pygame
import pytest

from engine.language.tongues import TONGUES
from engine.stage.control import LEAST
from engine.stage.drawing.cast import FACES
from engine.stage.scenes import locking, new_person, pin_pad
from engine.stage.scenes.introduction import IntroductionScene
from engine.stage.scenes.new_person import NewPersonScene
from engine.stage.scenes.who import WhoScene
from engine.stage.sheet import Sheet

# Through the whole stage, with the mouse.
pytestmark = pytest.mark.slow


@pytest.fixture
def scene(pilot):
    pilot.game.flow.new_person()
    pilot.frame()
    return pilot.stage.scene


def test_four_presses_make_a_person(pilot, scene):
    pilot.press("language:uk")
    pilot.press("go-on")
    pilot.press("face:olena")
    for _ in range(3):
        pilot.press("go-on")
    (person,) = pilot.stage.course.people()
    assert (person.face, person.name, person.has_pin) == ("olena", "", False)
    assert person.fields["language"] == "uk"
    assert pilot.stage.settings.language == "uk"
    assert isinstance(pilot.stage.scene, IntroductionScene)


def test_languages_are_heard_one_after_the_other(pilot, scene, voice):
    pilot.wait(300)
    assert [said.language for said in voice.said][-4:] == list(pilot.stage.catalogs.languages())
    voice.said.clear()
    pilot.rest_on("language:ar")
    assert voice.said[-1].language == "ar"


def test_a_language_is_taken_into_use_at_once(pilot, scene):
    before = pilot.stage.focus.named("language:ar").box
    pilot.press("language:ar")
    pilot.frame()
    assert pilot.stage.settings.right_to_left
    # What was pressed stays under the pointer.
    assert pilot.stage.focus.named("language:ar").box == before


def test_nothing_goes_on_before_language_and_face_are_chosen(pilot, scene):
    assert pilot.stage.focus.named("go-on") is None
    pilot.press("language:da")
    pilot.press("go-on")
    assert pilot.stage.focus.named("go-on") is None


def test_twelve_languages_fit_on_a_page(pilot, monkeypatch):
    monkeypatch.setattr(pilot.stage.catalogs, "languages", lambda: (*list(TONGUES)[:11], "xx"))
    scene = NewPersonScene(pilot.stage, pilot.game.flow)
    pilot.stage.go(scene)
    pilot.frame()
    cards = [one for one in pilot.stage.focus.controls if one.name.startswith("language:")]
    assert len(cards) == 12
    for card in cards:
        x, y, wide, high = card.box
        assert x >= 0
        assert x + wide <= 1280
        assert y >= 96
        assert y + high <= 620
        assert min(wide, high) >= LEAST


def test_every_face_can_be_chosen(pilot, scene):
    pilot.press("language:en")
    pilot.press("go-on")
    seen = {one.name for one in pilot.stage.focus.controls if one.name.startswith("face:")}
    pilot.press("page-on")
    pilot.frame()
    seen |= {one.name for one in pilot.stage.focus.controls if one.name.startswith("face:")}
    assert seen == {f"face:{name}" for name in FACES}


def to_name(pilot):
    for name in ("language:da", "go-on", "face:reza", "go-on"):
        pilot.press(name)


def test_a_name_is_written_with_mouse_or_keys(pilot, scene):
    to_name(pilot)
    for letter in "RE":
        pilot.press(f"letter:{letter}")
    pilot.frame(pygame.event.Event(pygame.TEXTINPUT, text="zz"))
    pilot.key(pygame.KSCAN_BACKSPACE)
    pilot.press("letter:A")
    assert scene.name == "Reza"
    pilot.press("erase")
    assert scene.name == "Rez"
    assert pilot.stage.reader.typing
    pilot.press("go-on")
    assert not pilot.stage.reader.typing


def test_a_name_has_an_end(pilot, scene):
    to_name(pilot)
    pilot.frame(pygame.event.Event(pygame.TEXTINPUT, text="a" * 50))
    assert len(scene.name) == new_person.LONGEST


def choose(pilot, *pictures):
    for picture in pictures:
        pilot.press(f"picture:{picture}")
    pilot.wait(locking.STANDS + 50)


@pytest.fixture
def shown(monkeypatch):
    """The texts and icons of each sheet that is composed."""
    seen = []
    text, icon = Sheet.text, Sheet.icon

    def see_text(sheet, copy, *rest, **more):
        seen.append(copy.words)
        return text(sheet, copy, *rest, **more)

    def see_icon(sheet, name, *rest, **more):
        seen.append(name)
        icon(sheet, name, *rest, **more)

    monkeypatch.setattr(Sheet, "text", see_text)
    monkeypatch.setattr(Sheet, "icon", see_icon)
    return seen


def test_three_pictures_stand_before_they_are_asked_for_again(pilot, scene, shown, monkeypatch):
    rows = []
    slots = pin_pad.slots

    def see(sheet, stage, chosen, *rest, **more):
        rows.append(chosen)
        slots(sheet, stage, chosen, *rest, **more)

    monkeypatch.setattr(pin_pad, "slots", see)
    to_name(pilot)
    pilot.press("go-on")
    for picture in ("sun", "fish", "cat"):
        pilot.press(f"picture:{picture}")
    pilot.wait(400)
    assert rows[-1] == ("sun", "fish", "cat")
    # A second press of a double click is not the first of the repeat.
    pilot.press("picture:cat")
    pilot.wait(locking.STANDS)
    assert rows[-1] == ()
    assert "lock" not in shown
    shown.clear()
    choose(pilot, "sun", "fish", "key")
    assert locking.DIFFERED in shown
    assert "lock" not in shown
    choose(pilot, "sun", "fish", "cat")
    choose(pilot, "sun", "fish", "cat")
    assert "lock" in shown


def test_help_shows_on_every_page_what_to_press(pilot, scene):
    for press in ("language:da", "face:reza", "", ""):
        pilot.press("help")
        assert pilot.stage.ghost.showing, scene.at
        if press:
            pilot.press(press)
        if scene.at != "pin":
            pilot.press("go-on")


def test_a_pin_is_chosen_twice(pilot, scene):
    to_name(pilot)
    pilot.press("go-on")
    choose(pilot, "sun", "fish", "cat")
    choose(pilot, "sun", "fish", "key")
    assert scene.locking.pin == ()
    choose(pilot, "sun", "fish", "cat")
    choose(pilot, "sun", "fish", "cat")
    pilot.press("go-on")
    (person,) = pilot.stage.course.people()
    assert person.has_pin
    assert pilot.stage.course.save.pins.check(person.id, ("sun", "fish", "cat"))
    assert not pilot.stage.course.save.pins.check(person.id, ("sun", "fish", "key"))


def test_going_back_leaves_nothing(pilot, scene):
    to_name(pilot)
    for _ in range(3):
        pilot.key(pygame.KSCAN_ESCAPE)
    assert isinstance(pilot.stage.scene, WhoScene)
    assert pilot.stage.course.people() == ()


def test_a_letter_says_its_name_when_pressed(pilot, scene, voice):
    for name in ("language:uk", "go-on", "face:olena", "go-on"):
        pilot.press(name)
    pilot.press("letter:Å")
    assert (voice.said[-1].text, voice.said[-1].language) == ("Å", "da")
    assert scene.name == "Å"
