"""The town names who has a name, says why there is nothing to warm up with, and lets letters grow."""

from dataclasses import replace

import pytest

from engine.stage.scenes.town import TownScene
from engine.stage.scenes.who import WhoScene
from engine.stage.text.typesetter import Typesetter

# Through the whole stage, with the mouse.
pytestmark = pytest.mark.slow


@pytest.fixture
def written(monkeypatch):
    """The texts that are set from now on."""
    texts = []
    fit = Typesetter.fit

    def watched(self, text, size, **given):
        laid = fit(self, text, size, **given)
        texts.append((text, laid.size))
        return laid

    monkeypatch.setattr(Typesetter, "fit", watched)
    return texts


def enter(pilot, name, **chosen):
    course = pilot.stage.course
    person = course.add_person("malee", "en", name, introduced=True)
    settings = course.settings(person)
    course.change_settings(person, settings, replace(settings, **chosen))
    pilot.until(lambda: course.settings(person) == replace(settings, **chosen))
    pilot.game.flow.enter(person)
    assert isinstance(pilot.stage.scene, TownScene)
    pilot.frame()
    return pilot.stage.focus.named("me").box[2]


def test_who_has_no_name_is_no_guest(pilot, written):
    without = enter(pilot, "")
    assert "Guest" not in [text for text, _ in written]
    assert enter(pilot, "Malee") > without
    assert "Malee" in [text for text, _ in written]
    pilot.game.flow.guest()
    pilot.frame()
    assert "Guest" in [text for text, _ in written]


def test_names_grow_with_the_letters(pilot, written):
    enter(pilot, "Malee")
    small = dict(written)
    written.clear()
    enter(pilot, "Malee", text_size=2.0)
    large = dict(written)
    assert large["Malee"] > 1.5 * small["Malee"]
    assert large["Køkken"] > 1.2 * small["Køkken"]


def test_the_warm_up_says_why_it_is_closed(pilot, voice):
    enter(pilot, "Malee")
    assert not pilot.stage.focus.named("warm-up").enabled
    pilot.press("warm-up")
    assert "There are no words to practise yet." in voice.said[-1].text


def test_the_language_of_the_start_holds_until_the_machine_has_its_own(pilot):
    flow, course = pilot.game.flow, pilot.stage.course
    flow.language = "ar"
    flow.who()
    assert isinstance(pilot.stage.scene, WhoScene)
    assert pilot.stage.settings.language == "ar"
    flow.guest()
    assert pilot.stage.settings.language == "ar"
    flow.change_settings(replace(pilot.stage.settings, language="uk"))
    pilot.until(lambda: "language" in course.save.settings(""))
    flow.who()
    assert pilot.stage.settings.language == "uk"
