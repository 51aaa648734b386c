"""What only tells: bars, pips, stars, dots, locks, rings. Their middle is at 0, 0 unless said."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

from engine.stage.drawing import colour, recolour, symbols
from engine.stage.drawing.colour import (
    BLUE,
    BLUE_DEEP,
    GREEN,
    GREEN_MID,
    GREY,
    GREY_LIGHT,
    INK,
    RED,
    WHITE,
    YELLOW,
    YELLOW_DEEP,
)  # fmt: skip
from engine.stage.drawing.svg import (
    INTERFACE,
    MODAL,
    WORLD,
    Drawing,
    circle,
    path,
    rect,
    shadow_path,
    shadow_rect,
    translate,
)  # fmt: skip


def progress_bar(width: float, share: float, height: float = 9, fill: str = GREEN_MID, *,
                 mirror: bool = False) -> Drawing:  # fmt: skip
    """How much of a word is known, 0 to 1; top left at 0, 0. Filled from the left, or with `mirror` from the right."""
    out = rect(0, 0, width, height, height / 2, "#e9e9e6", 2)
    if share > 0:
        full = max(height, width * min(1.0, share))
        out += rect(width - full if mirror else 0, 0, full, height, height / 2, fill, 2)
    return Drawing(out, -2, -2, width + 4, height + 4)


def pips(got: int, of: int = 5, new: int = 0, *, radius: float = 9, pitch: float = 24, mirror: bool = False) -> Drawing:
    """A row of leaves won: full green, just won with "+", open. The middle of the one on the left is at 0, 0; with
    `mirror` it is the last."""
    out = ""
    for index in range(of):
        x = (of - 1 - index if mirror else index) * pitch
        fresh = got <= index < got + new
        out += circle(x, 0, radius, GREEN_MID if index < got else GREEN if fresh else WHITE, 2.3)
        if fresh:
            reach = radius * 0.5
            out += path(f"M{x - reach} 0H{x + reach}M{x} {-reach}V{reach}", line=2.5)
    size = radius + 3
    return Drawing(out, -size, -size, (of - 1) * pitch + 2 * size, 2 * size)


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
    return Drawing(out, -radius - 3, -radius - 3, 2 * radius + 6, 2 * radius + 6)


def count_badge(radius: float = 15, fill: str = RED) -> Drawing:
    """The disc behind a number that asks for attention; middle at 0, 0. The number is text."""
    return Drawing(circle(0, 0, radius, fill, WORLD), -radius - 3, -radius - 3, 2 * radius + 6, 2 * radius + 6)


def learner_ring() -> Drawing:
    """The blue ring 66 x 24 in which the learner stands; middle between the feet at 0, 0."""
    out = (
        f'<ellipse cx="0" cy="-2" rx="33" ry="12" fill="{WHITE}" fill-opacity="0.55" stroke="{BLUE_DEEP}" '
        'stroke-width="4"/>'
    )
    return Drawing(out, -36, -17, 72, 30)


def article_mark(gender: Literal["en", "et"], size: float = 54, *, on: bool = True) -> Drawing:
    """What carries the article: en is a blue circle, et an orange square; middle at 0, 0, text is set over it."""
    half = size / 2
    ink, line = (INK, INTERFACE) if on else (GREY, WORLD)
    fill = (BLUE if gender == "en" else YELLOW_DEEP) if on else "#f2f2ef"
    out = circle(0, 0, half, fill, line, ink) if gender == "en" else rect(
        -half, -half, size, size, size * 0.19, fill, line, ink)  # fmt: skip
    return Drawing(out, -half - 3, -half - 3, size + 6, size + 6)


def open_glow() -> Drawing:
    """The light on the ground before an open building; the middle of its foot at 0, 0."""
    return Drawing(f'<ellipse cx="0" cy="-9" rx="92" ry="25" fill="{colour.CREAM}"/>', -93, -35, 186, 52)
