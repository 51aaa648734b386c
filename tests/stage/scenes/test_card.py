"""The card of a word: on one page or, with large letters, on two; what is spoken can be read there."""

from dataclasses import replace

import pytest

from engine.stage.scenes.card import CardScene
from engine.stage.scenes.card_frame import LARGE, USUAL
from engine.stage.scenes.card_syllables import rows_of

WORD, SENTENCE = "en kniv", "Pas på, kniven er skarp."


@pytest.fixture
def open_card(pilot, voice):
    def opened(text_size):
        stage = pilot.stage
        stage.apply(replace(stage.settings, text_size=text_size))
        voice.said.clear()
        stage.open(CardScene(stage, stage.course.library.word("knife"), ""))
        pilot.wait(200)

    return opened


def names(pilot):
    return {control.name for control in pilot.stage.focus.controls}


def said(voice):
    texts = [one.text for one in voice.said]
    voice.said.clear()
    return texts


def test_one_page_says_word_and_sentence(pilot, voice, open_card):
    open_card(1.0)
    assert said(voice) == [WORD, SENTENCE]
    assert {"form:plural", "say-sentence"} < names(pilot)
    assert "page-on" not in names(pilot)


@pytest.mark.parametrize("text_size", [1.25, 2.0])
def test_with_large_letters_a_page_says_what_stands_on_it(pilot, voice, open_card, text_size):
    open_card(text_size)
    assert said(voice) == [WORD]
    assert "say-sentence" not in names(pilot)
    pilot.press("page-on")
    pilot.wait(200)
    assert said(voice) == [SENTENCE]
    assert "form:plural" not in names(pilot)
    pilot.press("page-back")
    pilot.wait(200)
    assert said(voice) == [WORD]


def test_long_word_takes_two_even_rows():
    agent = ("ren", "gø", "rings", "mid", "del")
    assert rows_of(agent, 16) == [agent]
    assert rows_of(agent, 12) == [agent[:3], agent[3:]]
    assert rows_of(("strækfilm",), 4) == [("strækfilm",)]


@pytest.mark.parametrize("frame", [USUAL, LARGE])
@pytest.mark.parametrize("count", [0, 1, 2])
def test_forms_stay_within_their_frame_and_apart(frame, count):
    boxes = frame.forms(count, frame.syllables[0] + 100)
    assert len(boxes) == count
    for x, y, wide, high in boxes:
        assert frame.left <= x
        assert x + wide <= frame.right
        assert y + high <= frame.bottom
    if count == 2:
        (x, y, wide, high), (other_x, other_y, _, _) = boxes
        assert other_x >= x + wide + 16 or other_y >= y + high + 16
