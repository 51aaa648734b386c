"""What lies or hangs: cards, bubbles, badges, plates, the modal card and its veil."""

from __future__ import annotations

from typing import Literal

from engine.stage.drawing import colour
from engine.stage.drawing.buttons import OFF, SINK, State
from engine.stage.drawing.colour import BLUE_DEEP, FOCUS, GREY, GREY_LIGHT, INK, WHITE, YELLOW, lighten, mix
from engine.stage.drawing.svg import (
    DETAIL,
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


def card(width: float, height: float, fill: str = WHITE, *, radius: float = 22, line: float = INTERFACE) -> Drawing:
    """A sheet that lies on the room, top left at 0, 0, with its shadow."""
    out = shadow_rect(3, 8, width, height, radius, 0.20) + rect(0, 0, width, height, radius, fill, line)
    return Drawing(out, -3, -3, width + 9, height + 14)


def modal(width: float, height: float, *, panel: float = 0, tint: str = "#dcefe9", mirror: bool = False) -> Drawing:
    """The one modal card: white, outline 4, with a tinted panel `panel` px wide at its start."""
    out = rect(6, 14, width, height, 34, "#0b1319", 0, opacity=0.35) + rect(0, 0, width, height, 34, WHITE, MODAL)
    if panel:
        side = f"M{panel} 2V{height - 2}H34Q2 {height - 2} 2 {height - 34}V34Q2 2 34 2Z"
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


def word_strip(count: int, pitch: float = 84, height: float = 76) -> Drawing:
    """The empty strip that holds `count` pictures of 52 px with a bar under each; top left at 0, 0.

    Picture `i` stands at x = 26 + i * pitch, y = 6; its bar (52 px) at y = height - 17.
    """
    width = 44 + pitch * count - (pitch - 60)
    return card(width, height, radius=height / 2)


def focus_ring(width: float, height: float, radius: float = 20) -> Drawing:
    """The ring around what has the focus, top left of the thing at 0, 0: blue 7 px with a white gap."""
    out = rect(-4, -4, width + 8, height + 8, radius + 4, "none", 5, WHITE)
    out += rect(-8, -8, width + 16, height + 16, radius + 8, "none", 7, FOCUS)
    return Drawing(out, -13, -13, width + 26, height + 26)


def letter_slot(size: float = 62, *, filled: bool = False) -> Drawing:
    """Where a letter goes: a hollow with a line to write on until it is filled."""
    fill, ink = (WHITE, INK) if filled else ("#eceeec", GREY)
    out = rect(0, 0, size, size, size * 0.2, fill, WORLD, ink)
    if not filled:
        out += path(f"M{size * 0.24} {size * 0.78}H{size * 0.76}", line=4, ink=GREY)
    return Drawing(out, -3, -3, size + 6, size + 6)


def sign_plate(width: float, height: float, fill: str = YELLOW, *, radius: float = 7, posts: bool = False) -> Drawing:
    """A plate for text that hangs in the room (rack letters, door names), top left at 0, 0."""
    out = shadow_rect(3, 5, width, height, radius)
    if posts:
        out += path(f"M{width * 0.25}-12V2M{width * 0.75}-12V2", line=DETAIL)
    out += rect(0, 0, width, height, radius, fill, WORLD)
    out += path(f"M{radius} 4.5H{width * 0.7}", line=DETAIL, ink=lighten(fill, 0.6))
    return Drawing(out, -3, -15 if posts else -3, width + 8, height + (23 if posts else 11))


def name_label(width: float) -> Drawing:
    """The white label under an open building, top middle at 0, 0, 31 px high, room for `width` px."""
    out = rect(-width / 2 + 2, 5, width, 31, 15.5, colour.SHADOW, 0, opacity=0.2)
    out += rect(-width / 2, 0, width, 31, 15.5, WHITE, 2.6)
    return Drawing(out, -width / 2 - 3, -3, width + 7, 41)


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
    sink = SINK if state == "pressed" else 0.0
    face = {"hover": "#e3f2fc", "disabled": OFF}.get(state, WHITE)
    front = rect(0, 0, width, height, 20, face, INTERFACE) + rect(x - 20, 7, 40, 8, 4, wall, DETAIL)
    if state == "hover":
        front += rect(3.5, 3.5, width - 7, height - 7, 16.5, "none", 3, BLUE_DEEP)
    out += translate(0, sink, front) + rect(x - 7, -9, 14, 20, 4, GREY_LIGHT, WORLD)
    return Drawing(out, -12, -36, width + 24, height + 50)


def rail(width: float) -> Drawing:
    """The wooden rail that badges hang from, top left at 0, 0, 16 px high."""
    out = rect(6, 7, width - 6, 16, 8, colour.SHADOW, 0, opacity=0.16)
    out += rect(0, 0, width, 16, 8, "#c79a5c", WORLD) + path(f"M14 5H{width - 50}", line=2.5, ink="#e3bf8a")
    return Drawing(out, -3, -3, width + 6, 29)


def veil(width: float = 1280, height: float = 720) -> Drawing:
    """What dims the room behind the modal card."""
    return Drawing(rect(0, 0, width, height, 0, "#14202b", 0, opacity=0.58), 0, 0, width, height)


def paper_tint(accent: str) -> str:
    """The pale tone of a world's accent, for panels."""
    return mix(accent, WHITE, 0.82)
