"""The locked recolour keeps shapes readable; contrast pulls tones apart."""

from hypothesis import given
from hypothesis import strategies as st

from engine.stage.drawing import colour, recolour
from engine.stage.drawing.svg import circle, rect

COLOURS = st.tuples(*[st.integers(0, 255)] * 3).map(lambda rgb: colour.hexadecimal(*rgb))


def fill_of(body: str) -> str:
    return body.split('fill="')[-1].split('"')[0]


def drained(tone: str) -> str:
    return fill_of(recolour.locked(rect(0, 0, 9, 9, 0, tone, 0)))


@given(COLOURS, COLOURS)
def test_locked_keeps_the_order_of_luminance(first: str, second: str) -> None:
    apart = colour.luminance(first) - colour.luminance(second)
    left = colour.luminance(drained(first)) - colour.luminance(drained(second))
    # A channel is a whole number: half a step each way may be lost, no more.
    assert left * apart >= 0 or abs(left) <= 1.5


@given(COLOURS)
def test_locked_lightens_and_drains(tone: str) -> None:
    before, after = colour.channels(tone), colour.channels(drained(tone))
    assert max(after) - min(after) <= (max(before) - min(before)) * 0.28 + 6
    assert colour.luminance(drained(tone)) >= colour.luminance(tone) - 1


def test_locked_softens_black_outlines_but_keeps_coloured_ones() -> None:
    body = recolour.locked(circle(0, 0, 5, "#ea5a47", 2) + circle(0, 0, 5, "none", 2, "#1e50a0"))
    assert f'stroke="{recolour.LOCKED_INK}"' in body
    assert 'stroke="#000000"' not in body
    assert 'stroke="#1e50a0"' not in body
    assert 'fill="none"' in body


def test_short_colours_are_recoloured_too() -> None:
    assert 'fill="#fff"' not in recolour.recoloured('<path fill="#fff"/>', lambda _attribute, _tone: "#123456")


@given(COLOURS, COLOURS)
def test_contrast_keeps_the_order_of_fills(first: str, second: str) -> None:
    one = colour.luminance(fill_of(recolour.high_contrast(rect(0, 0, 9, 9, 0, first, 0))))
    two = colour.luminance(fill_of(recolour.high_contrast(rect(0, 0, 9, 9, 0, second, 0))))
    greys = colour.luminance(first), colour.luminance(second)
    if len(set(colour.channels(first))) == len(set(colour.channels(second))) == 1:
        assert (one - two) * (greys[0] - greys[1]) >= 0


def test_contrast_widens_outlines() -> None:
    assert 'stroke-width="4.00"' in recolour.high_contrast(circle(0, 0, 5, "#fff", 2), 2)


def test_lit_lights_only_the_panes() -> None:
    body = rect(0, 0, 5, 5, 0, "#b9e2f7", 0) + rect(0, 0, 5, 5, 0, "#ea5a47", 0)
    lit = recolour.lit(body)
    assert "#b9e2f7" not in lit
    assert "#ea5a47" in lit
