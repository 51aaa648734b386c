"""The card of a word: on one page or, with large letters, on three; what is spoken can be read there."""

from dataclasses import replace

import pytest

from engine.stage.scenes.card import CardScene
from engine.stage.scenes.card_frame import LARGE, USUAL
from engine.stage.scenes.card_syllables import rows_of

WORD, SENTENCE = "en kniv", "Pas på, kniven er skarp."
PARTS = {"form:definite", "say-sentence", "say-own"}


@pytest.fixture
def open_card(pilot, voice):
    def opened(text_size, word="knife", **settings):
        stage = pilot.stage
        stage.apply(replace(stage.settings, text_size=text_size, **settings))
        voice.said.clear()
        stage.open(CardScene(stage, stage.course.library.word(word), ""))
        pilot.wait(200)

    return opened


def names(pilot):
    return {control.name for control in pilot.stage.focus.controls}


def said(voice):
    texts = [one.text for one in voice.said]
    voice.said.clear()
    return texts


def leaf(pilot, voice, turn="page-on"):
    """What stands on the page after a press, and what is said."""
    pilot.press(turn)
    pilot.wait(200)
    return names(pilot) & PARTS, said(voice)


def test_one_page_says_word_and_sentence(pilot, voice, open_card):
    open_card(1.0)
    assert said(voice) == [WORD, SENTENCE]
    assert {"form:plural", "say-sentence", "say-own"} < names(pilot)
    assert "page-on" not in names(pilot)


@pytest.mark.parametrize("text_size", [1.25, 2.0])
def test_with_large_letters_the_meaning_comes_first_and_a_page_says_what_stands_on_it(
    pilot, voice, open_card, text_size
):
    open_card(text_size)
    meaning = {"say-own"}, [WORD]
    assert (names(pilot) & PARTS, said(voice)) == meaning
    assert leaf(pilot, voice) == ({"form:definite"}, ["kniven", "knive"])
    assert leaf(pilot, voice) == ({"say-sentence", "say-own"}, [SENTENCE])
    leaf(pilot, voice, "page-back")
    assert leaf(pilot, voice, "page-back") == meaning


def test_speaker_of_the_own_language_says_what_stands_beside_it(pilot, voice, open_card):
    open_card(2.0, language="en")
    said(voice)
    assert leaf(pilot, voice, "say-own")[1] == ["knife"]
    leaf(pilot, voice)
    leaf(pilot, voice)
    assert leaf(pilot, voice, "say-own")[1] == ["Careful, the knife is sharp."]


@pytest.mark.parametrize(("word", "pages"), [("knife", 3), ("cut", 3), ("raw", 3), ("behind", 2)])
def test_word_without_forms_has_no_page_for_them(open_card, pilot, word, pages):
    open_card(2.0, word)
    turned = 1
    while any(control.name == "page-on" and control.enabled for control in pilot.stage.focus.controls):
        pilot.press("page-on")
        pilot.wait(100)
        turned += 1
    assert turned == pages


def test_nothing_of_the_own_language_is_shown_where_its_help_is_off(pilot, voice, open_card):
    open_card(2.0, own_language=False)
    assert names(pilot) & PARTS == set()
    assert leaf(pilot, voice)[0] == {"form:definite"}
    assert leaf(pilot, voice)[0] == {"say-sentence"}


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
