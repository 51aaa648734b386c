"""What can be pressed: round buttons, pills, letter tiles, in five states that share one box."""

from __future__ import annotations

from typing import Final, Literal

from engine.stage.drawing import colour, recolour, symbols
from engine.stage.drawing.colour import (
    AGAIN,
    BLUE,
    BLUE_DEEP,
    FOCUS,
    GREEN_DEEP,
    OWN_LANGUAGE,
    SHOW_ME,
    SLOWER,
    WHITE,
    YELLOW,
    darken,
    lighten,
)  # fmt: skip
from engine.stage.drawing.svg import INTERFACE, Drawing, circle, rect, translate

State = Literal["normal", "hover", "pressed", "disabled", "focused"]
STATES: Final[tuple[State, ...]] = ("normal", "hover", "pressed", "disabled", "focused")
HOME_AT: Final = (52, 52)
HELP_AT: Final = (1228, 52)
CORNER_RADIUS: Final = 34
FOUR_RADIUS: Final = 27
FOUR_PITCH: Final = 72
SINK: Final = 2.0
"""How far a pressed thing moves, px."""
OFF: Final = "#ecebe8"
"""The face of what cannot be pressed now."""


def _face(fill: str, state: State) -> str:
    if state == "disabled":
        return OFF
    if state == "hover":
        return "#e3f2fc" if fill.lower() in ("#fff", WHITE) else lighten(fill, 0.4)
    return fill


def _symbol(symbol: str, state: State) -> str:
    return recolour.disabled(symbol) if state == "disabled" and symbol else symbol


def round_button(
    symbol: str = "", radius: float = 32, fill: str = WHITE, state: State = "normal", lip: str | None = None
) -> Drawing:
    """A round button with its middle at 0, 0; `symbol` is a fragment around 0, 0.

    The box is `radius` + 13 px each way (lip 4, shadow 8, focus ring), the same for every state.
    """
    face = _face(fill, state)
    edge = darken(face if state == "disabled" else fill, 0.28) if lip is None or state == "disabled" else lip
    sink = SINK if state == "pressed" else 0.0
    out = ""
    if state == "focused":
        out += circle(0, 2, radius + 10, WHITE, 0) + circle(0, 2, radius + 9, "none", 6, FOCUS)
    else:
        out += circle(1, 8 - sink, radius, colour.SHADOW, 0, opacity=0.18)
    out += circle(0, 4, radius, edge, INTERFACE) + circle(0, sink, radius, face, INTERFACE)
    if state == "hover":
        out += circle(0, sink, radius - 3.5, "none", 3, BLUE_DEEP)
    size = radius + 15
    return Drawing(out + translate(0, sink, _symbol(symbol, state)), -size, -size, 2 * size, 2 * size)


def pill(
    width: float,
    height: float,
    fill: str = WHITE,
    state: State = "normal",
    *,
    radius: float | None = None,
    lip: str | None = None,
    lift: float = 5,
) -> Drawing:
    """A long button, top left of its face at 0, 0; half-round ends unless `radius` says otherwise."""
    corner = height / 2 if radius is None else radius
    face = _face(fill, state)
    edge = darken(face if state == "disabled" else fill, 0.28) if lip is None or state == "disabled" else lip
    sink = SINK if state == "pressed" else 0.0
    out = ""
    if state == "focused":
        out += rect(-9, -9, width + 18, height + lift + 18, corner + 9, WHITE, 0)
        out += rect(-8, -8, width + 16, height + lift + 16, corner + 8, "none", 6, FOCUS)
    else:
        out += rect(2, lift + 5 - sink, width, height, corner, colour.SHADOW, 0, opacity=0.18)
    out += rect(0, lift, width, height, corner, edge, INTERFACE)
    out += rect(0, sink, width, height, corner, face, INTERFACE)
    if state == "hover":
        out += rect(3.5, sink + 3.5, width - 7, height - 7, max(0, corner - 3.5), "none", 3, BLUE_DEEP)
    return Drawing(out, -13, -13, width + 26, height + lift + 26)


def home_button(state: State = "normal") -> Drawing:
    """Home: white, radius 34; stands at `HOME_AT`, never mirrored."""
    return round_button(symbols.home(), CORNER_RADIUS, WHITE, state)


def help_button(state: State = "normal") -> Drawing:
    """Help: yellow, radius 34; stands at `HELP_AT`, never mirrored."""
    return round_button(symbols.question(), CORNER_RADIUS, YELLOW, state)


def speaker_button(radius: float = 29, state: State = "normal", *, sound: bool = True) -> Drawing:
    """Say it; crossed out without sound."""
    scale = radius / 36
    shape = translate(-2 * scale, 0, symbols.speaker(scale)) if sound else symbols.silent(scale)
    return round_button(shape, radius, colour.SPEAKER, state)


def slower_button(radius: float = 29, state: State = "normal") -> Drawing:
    """Say it slowly: a turtle, on a large button (40 or more) with a loudspeaker above it."""
    if radius < 40:
        return round_button(symbols.turtle(radius / 31), radius, SLOWER, state)
    both = translate(-12, -15, symbols.speaker(0.72, 1)) + translate(2, 12, symbols.turtle(0.92))
    return round_button(translate(0, 0, both, radius / 46), radius, SLOWER, state)


def close_button(radius: float = 32, state: State = "normal") -> Drawing:
    """Close what lies on top."""
    return round_button(symbols.cross(radius / 32), radius, WHITE, state)


def arrow_button(radius: float = 32, state: State = "normal", *, left: bool = False) -> Drawing:
    """Next page, or with `left` the one before."""
    return round_button(symbols.arrow(radius / 32, left=left, line=6), radius, BLUE, state)


def play_disc(radius: float = 26, *, left: bool = False) -> Drawing:
    """The dark green disc at the end of "go on"."""
    out = circle(0, 0, radius, GREEN_DEEP, INTERFACE) + translate(
        -1.5 if left else 1.5, 0, symbols.play(0.95 * radius / 26, left=left)
    )
    return Drawing(out, -radius - 3, -radius - 3, 2 * radius + 6, 2 * radius + 6)


SENTENCES: Final = ("again", "slower", "own_language", "show_me")
"""The four sentence buttons in their order, which never changes."""
_SENTENCE_FILLS = {"again": AGAIN, "slower": SLOWER, "own_language": OWN_LANGUAGE, "show_me": SHOW_ME}


def sentence_button(which: str, state: State = "normal", radius: float = FOUR_RADIUS) -> Drawing:
    """One of the four: `again`, `slower`, `own_language`, `show_me`. KeyError for another."""
    scale = 0.88 * radius / FOUR_RADIUS
    shapes = {
        "again": symbols.again, "slower": symbols.turtle, "own_language": symbols.own_language,
        "show_me": symbols.pointing_hand,
    }  # fmt: skip
    return round_button(shapes[which](scale), radius, _SENTENCE_FILLS[which], state)


def letter_tile(size: float = 62, state: State = "normal", *, special: bool = False) -> Drawing:
    """A tile for one letter, top left at 0, 0; `special` tints æ, ø, å. The letter is text."""
    return pill(size, size, OWN_LANGUAGE if special else WHITE, state, radius=size * 0.2)
