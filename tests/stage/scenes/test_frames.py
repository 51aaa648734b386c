"""Letters twice as large stay clear of the frames around them, and of the marks beside them."""

from dataclasses import replace

import pytest

from engine.stage.drawing import widgets
from engine.stage.scenes.card import CardScene
from engine.stage.scenes.card_frame import LARGE
from engine.stage.sheet import Sheet

LANGUAGES = ("en", "uk", "ar")


@pytest.fixture(params=LANGUAGES)
def large(pilot, request):
    """Somebody who reads letters twice as large plays."""
    course = pilot.stage.course
    person = course.add_person("malee", request.param, "Malee", introduced=True)
    settings = course.settings(person)
    course.change_settings(person, settings, replace(settings, text_size=2.0))
    pilot.until(lambda: course.settings(person).text_size == 2.0)
    pilot.game.flow.enter(person)
    return pilot


@pytest.fixture
def written(monkeypatch):
    """What is written from now on, and where it stands."""
    seen = []
    text = Sheet.text

    def see(sheet, copy, *rest, **more):
        at = text(sheet, copy, *rest, **more)
        seen.append((copy.words, at))
        return at

    monkeypatch.setattr(Sheet, "text", see)
    return seen


def test_choices_in_the_settings_keep_off_their_frame(large, written):
    large.game.flow.settings()
    large.frame()
    for control in large.stage.focus.controls:
        if control.name.startswith(("voice_speed:", "language:")):
            x, y, wide, high = control.box
            inside = [at for _, at in written if x <= at[0] <= x + wide and y <= at[1] + at[3] / 2 <= y + high]
            assert inside, control.name
            for left, _, natural, _ in inside:
                assert natural <= wide - 30
                assert left + natural <= x + wide - 12


def test_letters_of_syllables_keep_off_the_frame_and_are_alike(large, written):
    words = large.stage.course.library.world("kitchen").words.values()
    word = next(one for one in words if one.danish == "komfur")
    large.stage.open(CardScene(large.stage, word, ""))
    large.frame()
    letters = [at for words, at in written if words in set(word.danish)]
    assert len(letters) >= len(word.danish)
    assert max(natural for _, _, natural, _ in letters) <= 0.85 * LARGE.tile
    assert len({round(high) for _, _, _, high in letters}) == 1


def test_stars_of_the_town_lie_below_the_names(large, written, monkeypatch):
    rows = []
    drawing = Sheet.drawing

    def see(sheet, made, x, y, **more):
        drawing(sheet, made, x, y, **more)
        if made == widgets.star_row(3, radius=12):
            rows.append(y + made.top)

    monkeypatch.setattr(Sheet, "drawing", see)
    large.stage.scene.stars = dict.fromkeys(("kitchen", "cleaning", "warehouse"), 15)
    large.stage.scene.changed()
    large.frame()
    names = [at for words, at in written if words in ("Køkken", "Rengøring", "Lager")]
    assert len(rows) == len(names) == 3
    for top, (_, down, _, high) in zip(rows, names, strict=True):
        # Letters that reach below their line end so far above its height's end.
        assert top >= down + high - 4
