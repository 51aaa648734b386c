"""Bidirectional levels and visual order."""

import pytest

from engine.stage.text.direction import Base, find_levels, order_visually


def show(text: str, base: Base) -> str:
    """The characters of `text` from left to right."""
    return "".join(text[at] for at in order_visually(find_levels(text, base)))


@pytest.mark.parametrize(
    ("text", "base", "shown"),
    [
        ("Hent 2 knive.", "ltr", "Hent 2 knive."),
        ("Hent kniven.", "rtl", ".Hent kniven"),
        ("אבג 7:30", "rtl", "7:30 גבא"),
        ("אבג 7:30", "ltr", "7:30 גבא"),
        ("Hal 2 אבג 3", "ltr", "Hal 2 3 גבא"),
        ("אבג, ab.", "rtl", ".ab ,גבא"),
        # Both brackets of a pair go one way (rule N0), which python-bidi alone gets wrong.
        ("אבג ab (cd)", "rtl", "ab (cd) גבא"),
        ("ab (אבג) cd", "ltr", "ab (גבא) cd"),
    ],
)
def test_visual_order(text: str, base: Base, shown: str) -> None:
    assert show(text, base) == shown


def test_isolate_keeps_a_sentence_whole() -> None:
    text = "אב \u2066ab.\u2069 גד"
    shown = [character for character in show(text, "rtl") if character not in "\u2066\u2069"]
    assert "".join(shown) == "דג ab. בא"
    # Without it the full stop belongs to the paragraph and moves to the other side.
    assert show("אב ab. גד", "rtl") == "דג .ab בא"


def test_joiners_and_breaks_go_with_their_neighbour() -> None:
    levels = find_levels("می\u200cخواهم a\u200bb", "rtl")
    assert levels[:7] == [1] * 7
    assert levels[-3:] == [2, 2, 2]
    assert find_levels("\u200bab", "ltr") == [0, 0, 0]


def test_marks_stay_with_their_letter() -> None:
    text = "أحضِر ab"
    levels = find_levels(text, "ltr")
    assert levels[text.index("\u0650")] == levels[text.index("ض")] == 1


@pytest.mark.parametrize("text", ["", " ", "\u2066", "\u2069", "\u2066\u2067a", "((", "))", "\u202eab\u202c"])
def test_odd_texts_have_a_level_for_each_character(text: str) -> None:
    assert len(find_levels(text, "rtl")) == len(text)


def test_order_reverses_by_level() -> None:
    assert order_visually([0, 1, 1, 0]) == [0, 2, 1, 3]
    assert order_visually([1, 2, 2, 1]) == [3, 1, 2, 0]
    assert order_visually([]) == []
