"""Each setting is one press, holds at once, and is kept."""

import pytest

from engine.course.settings import Settings
from engine.stage.drawing import colour, widgets
from engine.stage.scenes.locking import STANDS
from engine.stage.scenes.settings import SettingsScene
from engine.stage.scenes.settings_places import BELOW, BESIDE
from engine.stage.scenes.settings_rows import pages
from engine.stage.scenes.town import TownScene
from engine.stage.text.typesetter import Typesetter

# Through the whole stage, with the mouse.
pytestmark = pytest.mark.slow
LANGUAGES = ("da", "en", "ar", "uk")
MORE = (*LANGUAGES, "fa", "ti", "so", "tr", "th")


@pytest.fixture
def scene(pilot):
    person = pilot.stage.course.add_person("malee", "en", "Malee", introduced=True)
    pilot.game.flow.enter(person)
    pilot.press("settings")
    assert isinstance(pilot.stage.scene, SettingsScene)
    return pilot.stage.scene


def test_every_setting_has_a_row_whose_choices_make_it():
    now = Settings()
    every = pages(now, LANGUAGES, BESIDE.rows)
    rows = [row for page in every for row in page]
    assert all(len(page) <= BESIDE.rows for page in every)
    assert {row.name for row in rows} == set(Settings.__dataclass_fields__)
    for row in rows:
        values = [getattr(choice.settings, row.name) for choice in row.choices]
        assert len(set(values)) == len(values)
        assert getattr(now, row.name) in values


def test_more_languages_take_more_rows():
    names = [row.name for page in pages(Settings(), MORE, BESIDE.rows) for row in page]
    assert len(names) == len(set(names))
    assert len([name for name in names if name.startswith("language")]) == 3


def test_what_is_pressed_holds_is_kept_and_is_spoken(pilot, scene, voice):
    person = pilot.game.flow.person
    pilot.press("voice_speed:0.8")
    assert voice.speed == 0.8
    assert voice.said[-1].text
    loud = []
    pilot.stage.effects.set_volume = loud.append
    pilot.press("volume:0")
    assert loud == [0.0]
    pilot.press("page-on")
    pilot.press("contrast:on")
    assert pilot.stage.raster.contrast
    pilot.press("page-on")
    pilot.press("calm:on")
    pilot.press("page-back")
    pilot.press("page-back")
    pilot.press("text_size:150")
    assert pilot.stage.type.factor == 1.5
    pilot.press("done")
    assert isinstance(pilot.stage.scene, TownScene)
    kept = pilot.stage.course.settings(person)
    assert (kept.text_size, kept.voice_speed, kept.volume, kept.contrast, kept.calm) == (1.5, 0.8, 0.0, True, True)


def test_the_language_turns_the_page_round(pilot, scene, voice):
    pilot.press("language:ar")
    pilot.frame()
    assert pilot.stage.settings.right_to_left
    assert voice.said[-1].language == "ar"
    pilot.press("page-on")
    pilot.press("danish_interface:on")
    assert not pilot.stage.settings.right_to_left


def test_the_introduction_can_be_seen_again(pilot, scene):
    pilot.press("page-on")
    pilot.press("page-on")
    pilot.press("introduction")
    assert type(pilot.stage.scene).__name__ == "IntroductionScene"


def test_a_chosen_no_is_not_green(pilot, scene, monkeypatch):
    drawn = []
    pill = widgets.pill

    def watched(wide, high, fill=colour.WHITE, *given, **named):
        drawn.append(fill)
        return pill(wide, high, fill, *given, **named)

    monkeypatch.setattr(widgets, "pill", watched)
    pilot.press("page-on")
    drawn.clear()
    pilot.frame()
    scene.changed()
    pilot.frame()
    now = pilot.stage.settings
    chosen = sum(row.choices[1].settings == now for row in pages(now, LANGUAGES, BESIDE.rows)[1])
    assert drawn.count(colour.GREEN) == chosen + 1, "only a yes, and the button that leads on"


def test_all_rows_are_named_in_letters_of_one_size(pilot, scene, monkeypatch):
    sizes = {}
    fit = Typesetter.fit

    def watched(self, text, size, **given):
        laid = fit(self, text, size, **given)
        sizes[text] = laid.size
        return laid

    monkeypatch.setattr(Typesetter, "fit", watched)
    pilot.press("text_size:200")
    pilot.frame()
    names = [pilot.stage.tr(row.danish) for row in pages(Settings(), LANGUAGES, BELOW.rows)[0]]
    assert len({round(sizes[name], 2) for name in names}) == 1


def test_changing_the_size_of_the_letters_leaves_one_where_one_was(pilot, scene):
    for size in ("125", "200", "100"):
        pilot.press(f"text_size:{size}")
        pilot.frame()
        assert all(pilot.stage.focus.named(f"text_size:{other:g}") for other in (100, 125, 150, 200))


@pytest.mark.parametrize("large", ["100", "200"])
@pytest.mark.parametrize("languages", [LANGUAGES, MORE[:5], MORE])
def test_ways_on_stand_after_the_last_row_also_where_it_fills_its_page(pilot, scene, monkeypatch, large, languages):
    monkeypatch.setattr(pilot.stage.catalogs, "languages", lambda: languages)
    pilot.press(f"text_size:{large}")
    pilot.frame()
    to_last_page(pilot)
    assert not pilot.stage.focus.named("page-on").enabled
    assert pilot.stage.focus.named("lock")


def test_whoever_has_no_lock_can_make_one(pilot, scene):
    """Also who had one, and forgot it."""
    person, pins = pilot.game.flow.person, pilot.stage.course.save.pins
    pins.set(person, ("sun", "sun", "sun"))
    pins.set(person, ())
    to_last_page(pilot)
    pilot.press("lock")
    for _ in range(2):
        for picture in ("fish", "cat", "key"):
            pilot.press(f"picture:{picture}")
        pilot.wait(STANDS + 50)
    pilot.press("go-on")
    assert pilot.stage.scene is scene
    assert pins.check(person, ("fish", "cat", "key"))
    assert not pins.check(person, ("sun", "sun", "sun"))
    assert pilot.stage.focus.named("lock") is None, "nobody who finds it open changes what is there"


def test_lock_may_be_left_alone(pilot, scene):
    to_last_page(pilot)
    pilot.press("lock")
    pilot.press("go-on")
    assert not pilot.stage.course.person(pilot.game.flow.person).has_pin


def to_last_page(pilot):
    while pilot.stage.focus.named("introduction") is None and pilot.stage.focus.named("page-on").enabled:
        pilot.press("page-on")
        pilot.frame()


def test_home_leads_to_the_town_and_signs_nobody_out(pilot, scene):
    person = pilot.game.flow.person
    pilot.press("home")
    assert isinstance(pilot.stage.scene, TownScene)
    assert (pilot.game.flow.person, pilot.game.flow.is_playing) == (person, True)
