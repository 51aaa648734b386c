"""The interface: buttons, cards, bubbles, marks of progress. Each function gives a `Drawing` in design px."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, Literal

from engine.stage.drawing import colour, recolour, symbols
from engine.stage.drawing.colour import (
    AGAIN, BLUE, BLUE_DEEP, FOCUS, GREEN, GREEN_DEEP, GREEN_MID, GREY, GREY_LIGHT, INK, OWN_LANGUAGE, RED,
    SHOW_ME, SLOWER, WHITE, YELLOW, YELLOW_DEEP, darken, lighten, mix,
)  # fmt: skip
from engine.stage.drawing.svg import (
    DETAIL, INTERFACE, MODAL, WORLD, Drawing, circle, path, rect, shadow_path, shadow_rect, translate,
)  # fmt: skip

State = Literal["normal", "hover", "pressed", "disabled", "focused"]
STATES: Final[tuple[State, ...]] = ("normal", "hover", "pressed", "disabled", "focused")
HOME_AT: Final = (52, 52)
HELP_AT: Final = (1228, 52)
CORNER_RADIUS: Final = 34
FOUR_RADIUS: Final = 27
FOUR_PITCH: Final = 72
_SINK = 2.0
_OFF = "#ecebe8"


def _face(fill: str, state: State) -> str:
    if state == "disabled":
        return _OFF
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
    sink = _SINK if state == "pressed" else 0.0
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
    sink = _SINK if state == "pressed" else 0.0
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


def card(
    width: float, height: float, fill: str = WHITE, *, radius: float = 22, line: float = INTERFACE
) -> Drawing:
    """A sheet that lies on the room, top left at 0, 0, with its shadow."""
    out = shadow_rect(3, 8, width, height, radius, 0.20) + rect(0, 0, width, height, radius, fill, line)
    return Drawing(out, -3, -3, width + 9, height + 14)


def modal(width: float, height: float, *, panel: float = 0, tint: str = "#dcefe9", mirror: bool = False) -> Drawing:
    """The one modal card: white, outline 4, with a tinted panel `panel` px wide at its start."""
    out = rect(6, 14, width, height, 34, "#0b1319", 0, opacity=0.35) + rect(0, 0, width, height, 34, WHITE, MODAL)
    if panel:
        side = (
            f"M{panel} 2V{height - 2}H34Q2 {height - 2} 2 {height - 34}V34Q2 2 34 2Z"
        )
        part = path(side, tint, 0) + path(f"M{panel} 2V{height - 2}", line=3)
        out += translate(width, 0, part, mirror=True) if mirror else part
    return Drawing(out, -4, -4, width + 14, height + 22)


def bubble(
    width: float,
    height: float,
    tip: tuple[float, float],
    *,
    root: float | None = None,
    side: Literal["below", "above", "left", "right"] = "below",
    fill: str = WHITE,
    radius: float = 22,
    tail: float = 26,
) -> Drawing:
    """A speech bubble, top left at 0, 0, whose tail leaves `side` at `root` px along it and ends at `tip`.

    `root` is the middle of the tail's base (default: as near to the tip as the corners allow).
    """
    r, w, h = radius, width, height
    x, y = tip
    along = w if side in ("below", "above") else h
    wanted = (x if side in ("below", "above") else y) if root is None else root
    base = min(max(wanted, r + tail / 2), along - r - tail / 2)
    top = f"H{base - tail / 2}L{x} {y}L{base + tail / 2} 0" if side == "above" else ""
    right = f"V{base - tail / 2}L{x} {y}L{w} {base + tail / 2}" if side == "right" else ""
    below = f"H{base + tail / 2}L{x} {y}L{base - tail / 2} {h}" if side == "below" else ""
    left = f"V{base + tail / 2}L{x} {y}L0 {base - tail / 2}" if side == "left" else ""
    data = (
        f"M{r} 0{top}H{w - r}Q{w} 0 {w} {r}{right}V{h - r}Q{w} {h} {w - r} {h}{below}"
        f"H{r}Q0 {h} 0 {h - r}{left}V{r}Q0 0 {r} 0Z"
    )
    out = translate(3, 7, shadow_path(data, 0.16)) + path(data, fill, INTERFACE)
    near_x, near_y = min(0, x) - 4, min(0, y) - 4
    return Drawing(out, near_x, near_y, max(w, x) + 9 - near_x, max(h, y) + 13 - near_y)


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
    """Say it slowly."""
    return round_button(symbols.turtle(radius / 31), radius, SLOWER, state)


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


def progress_bar(width: float, share: float, height: float = 9, fill: str = GREEN_MID) -> Drawing:
    """How much of a word is known, 0 to 1; top left at 0, 0."""
    out = rect(0, 0, width, height, height / 2, "#e9e9e6", 2)
    if share > 0:
        out += rect(0, 0, max(height, width * min(1.0, share)), height, height / 2, fill, 2)
    return Drawing(out, -2, -2, width + 4, height + 4)


def pips(got: int, of: int = 5, new: int = 0, *, radius: float = 9, pitch: float = 24, mirror: bool = False) -> Drawing:
    """A row of leaves won: full green, just won with "+", open; the first one's middle at 0, 0."""
    out = ""
    for index in range(of):
        x = -index * pitch if mirror else index * pitch
        fresh = got <= index < got + new
        out += circle(x, 0, radius, GREEN_MID if index < got else GREEN if fresh else WHITE, 2.3)
        if fresh:
            reach = radius * 0.5
            out += path(f"M{x - reach} 0H{x + reach}M{x} {-reach}V{reach}", line=2.5)
    size = radius + 2
    span = (of - 1) * pitch
    return Drawing(out, -size - (span if mirror else 0), -size, span + 2 * size, 2 * size)


def task_dots(results: Sequence[str], *, accent: str = colour.ORANGE, radius: float = 14, pitch: float = 40,
              mirror: bool = False) -> Drawing:  # fmt: skip
    """The pill of a level's tasks, top left at 0, 0, 60 px high: each of `done`, `now`, `open`."""
    width = 2 * 30 + (len(results) - 1) * pitch + 4
    out = shadow_rect(3, 8, width, 60, 30, 0.20) + rect(0, 0, width, 60, 30, WHITE, INTERFACE)
    for index, result in enumerate(results):
        x = 32 + (len(results) - 1 - index if mirror else index) * pitch
        fill = {"done": GREEN_MID, "now": accent}.get(result, WHITE)
        out += circle(x, 30, radius, fill, WORLD)
        if result == "done":
            out += translate(x, 30, symbols.check(radius / 26, WHITE, 4))
        elif result == "now":
            out += circle(x, 30, radius * 0.36, WHITE, 0)
    return Drawing(out, -3, -3, width + 9, 74)


def word_strip(count: int, pitch: float = 84, height: float = 76) -> Drawing:
    """The empty strip that holds `count` pictures of 52 px with a bar under each; top left at 0, 0.

    Picture `i` stands at x = 26 + i * pitch, y = 6; its bar (52 px) at y = height - 17.
    """
    width = 44 + pitch * count - (pitch - 60)
    return card(width, height, radius=height / 2)


def page_dots(pages: int, current: int, *, mirror: bool = False) -> Drawing:
    """Which of several pages is shown; top left at 0, 0, 48 px high."""
    width = 40 + 40 * pages
    out = rect(0, 0, width, 48, 24, WHITE, INTERFACE)
    for index in range(pages):
        x = 40 + 40 * (pages - 1 - index if mirror else index)
        out += circle(x, 24, 10, BLUE_DEEP if index == current else WHITE, WORLD)
    return Drawing(out, -3, -3, width + 6, 54)


def star_row(won: int, of: int = 3, *, radius: float = 10.5, pitch: float | None = None) -> Drawing:
    """A row of small stars, the first one's middle at 0, 0."""
    step = pitch if pitch is not None else radius * 2
    out = "".join(translate(index * step, 0, symbols.star(radius, index < won, 2)) for index in range(of))
    size = radius + 2
    return Drawing(out, -size, -size, (of - 1) * step + 2 * size, 2 * size)


def big_star(radius: float, won: bool = True) -> Drawing:
    """One star of the result, its middle at 0, 0, with a shadow."""
    out = translate(3, 7, shadow_path(symbols.star_points(0, 0, radius + 2, 0.5), 0.22))
    out += path(symbols.star_points(0, 0, radius), colour.YELLOW_MID if won else WHITE, MODAL)
    if won:
        out += path(symbols.star_points(0, -radius * 0.02, radius * 0.62), YELLOW, 0)
    size = radius + 6
    return Drawing(out, -size, -size, 2 * size + 3, 2 * size + 9)


def lock_mark(share: float = 0, radius: float = 15) -> Drawing:
    """The padlock of what is not open yet; `share` (0-1) of its ring is filled for the next to open."""
    r = radius
    out = circle(1.5, 3, r, colour.SHADOW, 0, opacity=0.2) + circle(0, 0, r, WHITE, 2.2, recolour.LOCKED_INK)
    if share > 0:
        turn = 2 * math.pi * min(share, 0.999) - math.pi / 2
        big = 1 if share > 0.5 else 0
        arc = f"M0 {-r}A{r} {r} 0 {big} 1 {r * math.cos(turn):.2f} {r * math.sin(turn):.2f}"
        out += path(arc, line=5, ink=GREEN_MID)
    fill, ink = (YELLOW, INK) if share > 0 else (GREY_LIGHT, "#5b6268")
    size = r + 4
    return Drawing(out + translate(0, -0.5, symbols.padlock(0.78 * r / 15, fill, ink)), -size, -size, 2 * size,
                   2 * size + 2)  # fmt: skip


def pin_mark(radius: float = 17) -> Drawing:
    """The small yellow padlock on the face of who has a picture PIN; middle at 0, 0."""
    out = circle(0, 0, radius, WHITE, WORLD) + translate(0, -1, symbols.padlock(0.95 * radius / 17, YELLOW))
    return Drawing(out, -radius - 2, -radius - 2, 2 * radius + 4, 2 * radius + 4)


def count_badge(radius: float = 15, fill: str = RED) -> Drawing:
    """The disc behind a number that asks for attention; middle at 0, 0. The number is text."""
    return Drawing(circle(0, 0, radius, fill, WORLD), -radius - 2, -radius - 2, 2 * radius + 4, 2 * radius + 4)


def focus_ring(width: float, height: float, radius: float = 20) -> Drawing:
    """The ring around what has the focus, top left of the thing at 0, 0: blue 7 px with a white gap."""
    out = rect(-4, -4, width + 8, height + 8, radius + 4, "none", 5, WHITE)
    out += rect(-8, -8, width + 16, height + 16, radius + 8, "none", 7, FOCUS)
    return Drawing(out, -13, -13, width + 26, height + 26)


def learner_ring() -> Drawing:
    """The blue ring 66 x 24 in which the learner stands; middle between the feet at 0, 0."""
    out = f'<ellipse cx="0" cy="-2" rx="33" ry="12" fill="{WHITE}" fill-opacity="0.55" stroke="{BLUE_DEEP}" ' \
        'stroke-width="4"/>'
    return Drawing(out, -36, -17, 72, 30)


def letter_tile(size: float = 62, state: State = "normal", *, special: bool = False) -> Drawing:
    """A tile for one letter, top left at 0, 0; `special` tints æ, ø, å. The letter is text."""
    return pill(size, size, OWN_LANGUAGE if special else WHITE, state, radius=size * 0.2)


def letter_slot(size: float = 62, *, filled: bool = False) -> Drawing:
    """Where a letter goes: dashed until it is filled."""
    out = rect(0, 0, size, size, size * 0.2, WHITE if filled else "#f5f7f4", WORLD, INK if filled else GREY,
               dashes="" if filled else "7 7")  # fmt: skip
    return Drawing(out, -2, -2, size + 4, size + 4)


def article_mark(gender: Literal["en", "et"], size: float = 54, *, on: bool = True) -> Drawing:
    """What carries the article: en is a blue circle, et an orange square; middle at 0, 0, text is set over it."""
    half = size / 2
    ink, line = (INK, INTERFACE) if on else (GREY, WORLD)
    fill = (BLUE if gender == "en" else YELLOW_DEEP) if on else "#f2f2ef"
    out = circle(0, 0, half, fill, line, ink) if gender == "en" else rect(
        -half, -half, size, size, size * 0.19, fill, line, ink)  # fmt: skip
    return Drawing(out, -half - 2, -half - 2, size + 4, size + 4)


def sign_plate(width: float, height: float, fill: str = YELLOW, *, radius: float = 7, posts: bool = False) -> Drawing:
    """A plate for text that hangs in the room (rack letters, door names), top left at 0, 0."""
    out = shadow_rect(3, 5, width, height, radius)
    if posts:
        out += path(f"M{width * 0.25}-12V2M{width * 0.75}-12V2", line=DETAIL)
    out += rect(0, 0, width, height, radius, fill, WORLD)
    out += path(f"M{radius} 4.5H{width * 0.7}", line=DETAIL, ink=lighten(fill, 0.6))
    return Drawing(out, -2, -14 if posts else -2, width + 7, height + (22 if posts else 10))


def open_glow() -> Drawing:
    """The light on the ground before an open building; the middle of its foot at 0, 0."""
    return Drawing(f'<ellipse cx="0" cy="-9" rx="92" ry="25" fill="{colour.CREAM}"/>', -93, -35, 186, 52)


def name_label(width: float) -> Drawing:
    """The white label under an open building, top middle at 0, 0, 31 px high, room for `width` px."""
    out = rect(-width / 2 + 2, 5, width, 31, 15.5, colour.SHADOW, 0, opacity=0.2)
    out += rect(-width / 2, 0, width, 31, 15.5, WHITE, 2.6)
    return Drawing(out, -width / 2 - 2, -2, width + 6, 40)


def badge(width: float = 176, height: float = 192, strap: str = BLUE_DEEP, state: State = "normal") -> Drawing:
    """A staff badge on its strap; top left of the card at 0, 0, the peg 26 px above its middle.

    The picture's place is 12, 22, width - 24, 128; the name stands on the line y = 180.
    """
    x, wall = width / 2, "#bddbd2"
    out = rect(9, 10, width, height, 20, colour.SHADOW, 0, opacity=0.18)
    band = f"M{x - 13}-28L{x - 5}-2H{x + 5}L{x + 13}-28L{x + 6}-30H{x - 6}Z"
    out += path(band, strap, WORLD) + circle(x, -26, 7, "#f7f5ef", WORLD)
    if state == "focused":
        out += rect(-8, -8, width + 16, height + 16, 26, WHITE, 0)
        out += rect(-7, -7, width + 14, height + 14, 25, "none", 7, FOCUS)
    sink = _SINK if state == "pressed" else 0.0
    face = {"hover": "#e3f2fc", "disabled": _OFF}.get(state, WHITE)
    front = rect(0, 0, width, height, 20, face, INTERFACE) + rect(x - 20, 7, 40, 8, 4, wall, DETAIL)
    if state == "hover":
        front += rect(3.5, 3.5, width - 7, height - 7, 16.5, "none", 3, BLUE_DEEP)
    out += translate(0, sink, front) + rect(x - 7, -9, 14, 20, 4, GREY_LIGHT, WORLD)
    return Drawing(out, -12, -36, width + 24, height + 50)


def rail(width: float) -> Drawing:
    """The wooden rail that badges hang from, top left at 0, 0, 16 px high."""
    out = rect(6, 7, width - 6, 16, 8, colour.SHADOW, 0, opacity=0.16)
    out += rect(0, 0, width, 16, 8, "#c79a5c", WORLD) + path(f"M14 5H{width - 50}", line=2.5, ink="#e3bf8a")
    return Drawing(out, -2, -2, width + 4, 28)


def veil(width: float = 1280, height: float = 720) -> Drawing:
    """What dims the room behind the modal card."""
    return Drawing(rect(0, 0, width, height, 0, "#14202b", 0, opacity=0.58), 0, 0, width, height)


def paper_tint(accent: str) -> str:
    """The pale tone of a world's accent, for panels."""
    return mix(accent, WHITE, 0.82)
