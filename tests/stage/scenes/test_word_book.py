"""The word book: tabs, pages, weak words, cards; and a world with broken files takes nothing else away."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from engine.content.problems import ContentError, Problem
from engine.learning import Answer
from engine.saving import answered, open_temporary
from engine.stage.pilot import Pilot
from engine.stage.scenes.card import CardScene
from engine.stage.scenes.word_book import PER_ROW, ROWS, WordBookScene

# Through the whole stage, with the mouse.
pytestmark = pytest.mark.slow


@pytest.fixture
def pilot() -> Iterator[Pilot]:
    driven = Pilot(open_temporary(), size=(1024, 600), language="en")
    course = driven.stage.course
    person = course.add_person("amina", "en", "Amina", introduced=True)
    missed = Answer(person, "pot", "listen", "kitchen/1-around", "0", "0.pot", "h", ("pot", "pan"), "pan", False, False,
                    900, 0, date(2026, 1, 1), "a")  # fmt: skip
    course.save.append_now(answered(missed))
    driven.game.flow.person, driven.game.flow.is_playing = person, True
    driven.game.flow.word_book()
    yield driven
    driven.close()


def shown(pilot: Pilot) -> list[str]:
    pilot.frame()
    return [one.name.removeprefix("word:") for one in pilot.stage.focus.controls if one.name.startswith("word:")]


def test_all_words_of_a_world_are_on_its_pages(pilot: Pilot) -> None:
    words = list(map(str, pilot.stage.course.library.world("kitchen").words))
    found = shown(pilot)
    assert len(found) == PER_ROW * ROWS
    pilot.press("page-on")
    assert sorted(found + shown(pilot)) == sorted(words)


def test_tab_shows_another_world(pilot: Pilot) -> None:
    pilot.press("tab:warehouse")
    assert set(shown(pilot)) <= set(map(str, pilot.stage.course.library.world("warehouse").words))


def test_card_opens_and_closes(pilot: Pilot) -> None:
    pilot.press("word:knife")
    assert isinstance(pilot.stage.scene, CardScene)
    pilot.press("close")
    assert isinstance(pilot.stage.scene, WordBookScene)


def test_weak_words_are_those_missed(pilot: Pilot) -> None:
    pilot.press("weak")
    assert shown(pilot) == ["pot"]
    pilot.press("weak")
    assert len(shown(pilot)) == PER_ROW * ROWS


def test_guest_has_no_weak_words_and_is_told(pilot: Pilot) -> None:
    pilot.game.flow.person = ""
    pilot.game.flow.word_book()
    pilot.press("weak")
    assert shown(pilot) == []
    assert pilot.stage.focus.named("nothing") is not None


def test_world_with_broken_files_is_passed_over(pilot: Pilot, monkeypatch: pytest.MonkeyPatch) -> None:
    library = pilot.stage.course.library
    read = library.world

    def broken(world: str) -> object:
        if world == "warehouse":
            raise ContentError([Problem("levels/warehouse", "broken")])
        return read(world)

    monkeypatch.setattr(library, "world", broken)
    pilot.game.flow.word_book()
    assert len(shown(pilot)) == PER_ROW * ROWS


@pytest.mark.parametrize("language", ["en", "ar"])
def test_controls_stay_on_the_screen_and_apart(pilot: Pilot, language: str) -> None:
    pilot.stage.apply(replace(pilot.stage.settings, language=language, text_size=2.0))
    pilot.frame()
    boxes = {one.name: one.box for one in pilot.stage.focus.controls}
    for name, (x, y, width, height) in boxes.items():
        assert x >= 0, name
        assert y >= 0, name
        assert x + width <= 1280, name
        assert y + height <= 720, name
    cards = [box for name, box in boxes.items() if name.startswith("word:")]
    for number, (x, y, width, height) in enumerate(cards):
        for left, top, wide, high in cards[:number]:
            assert x >= left + wide or left >= x + width or y >= top + high or top >= y + height


def test_large_letters_leave_no_word_out(pilot: Pilot) -> None:
    pilot.stage.apply(replace(pilot.stage.settings, text_size=2.0))
    found = shown(pilot)
    while pilot.stage.focus.named("page-on").enabled:  # type: ignore[union-attr]
        pilot.press("page-on")
        found += shown(pilot)
    assert sorted(found) == sorted(map(str, pilot.stage.course.library.world("kitchen").words))


def test_a_world_with_large_letters_leads_to_its_words(pilot: Pilot) -> None:
    pilot.stage.apply(replace(pilot.stage.settings, text_size=2.0))
    pilot.game.flow.world("warehouse")
    pilot.frame()
    pilot.press("words")
    assert set(shown(pilot)) <= set(map(str, pilot.stage.course.library.world("warehouse").words))
