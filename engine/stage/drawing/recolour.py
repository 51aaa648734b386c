"""Whole drawings in other tones: locked, disabled, high contrast."""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.stage.drawing import colour
from engine.stage.drawing.svg import Drawing

LOCKED_INK, STRONG_INK = "#757c82", "#4a5056"
_TAG = re.compile(r"<[a-z][^>]*>")
_BLACK_LINE = re.compile(r'stroke="#(?:000|000000)"')
_WIDTH = re.compile(r'stroke-width="([\d.]+)"')
_OUTLINE_MOST = 4.5
"""Wider black lines are no outlines."""
_COLOUR = re.compile(r'\b(fill|stroke)="(#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3})"')


def recoloured(body: str, change: Callable[[str, str], str]) -> str:
    """`body` with every fill and stroke replaced by `change(attribute, colour)`."""
    return _COLOUR.sub(lambda found: f'{found[1]}="{change(found[1], found[2])}"', body)


def _drain(tone: str, keep: float, lift: float) -> str:
    grey = colour.luminance(tone)
    cool = (0.0, 1.0, 3.0)
    mixed = (grey + (value - grey) * keep + tint for value, tint in zip(colour.channels(tone), cool, strict=True))
    red, green, blue = (value + (255 - value) * lift for value in mixed)
    return colour.hexadecimal(red, green, blue)


def locked(body: str, keep: float = 0.28, lift: float = 0.36, ink: str = LOCKED_INK) -> str:
    """The same drawing drained: `keep` of its saturation, lightened by `lift`, black outlines in `ink`.

    Lighter colours stay lighter than darker ones, so shapes still read.
    """

    def change(attribute: str, tone: str) -> str:
        if attribute == "stroke" and colour.channels(tone) == (0, 0, 0):
            return ink
        return _drain(tone, keep, lift)

    return f'<g fill="{ink}">{recoloured(body, change)}</g>'


def disabled(body: str) -> str:
    """A symbol on a button that cannot be pressed now: greys only, ink `#9b9b9a`."""
    return locked(body, 0, 0.3, colour.GREY)


def high_contrast(body: str, outline: float = 1.35) -> str:
    """Purer tones, further apart, and black outlines `outline` times as wide."""

    def change(_attribute: str, tone: str) -> str:
        grey = colour.luminance(tone)
        spread = 128 + (grey - 128) * 1.25
        red, green, blue = (spread + (value - grey) * 1.25 for value in colour.channels(tone))
        return colour.hexadecimal(red, green, blue)

    def widen(tag: re.Match[str]) -> str:
        # A wide black line is the casing of a coloured one drawn over it: widening it would drown the colour.
        if not _BLACK_LINE.search(tag[0]):
            return tag[0]
        return _WIDTH.sub(
            lambda found: (
                f'stroke-width="{float(found[1]) * (outline if float(found[1]) <= _OUTLINE_MOST else 1):.2f}"'
            ),
            tag[0],
        )

    return recoloured(_TAG.sub(widen, body), change)


_DARK_PANES = {"#b9e2f7": "#fdeb8a", "#eaf6fd": "#fffbe0"}


def lit(body: str) -> str:
    """A building of the town with light in its windows: somebody is at work, it is open."""
    return recoloured(body, lambda _attribute, tone: _DARK_PANES.get(tone.lower(), tone))


def locked_drawing(drawing: Drawing, *, contrast: bool = False) -> Drawing:
    """`locked` for a `Drawing`. One that will be shown in `high_contrast` is lightened less: pulled apart, its light
    tones would become white and the drawing fade further."""
    body = locked(drawing.body, lift=0.12, ink=STRONG_INK) if contrast else locked(drawing.body)
    return Drawing(body, drawing.left, drawing.top, drawing.width, drawing.height)
