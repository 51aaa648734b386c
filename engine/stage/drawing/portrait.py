"""Portraits: the bust of a look, framed without clipping as a card, a badge picture or a map pin."""

from __future__ import annotations

from engine.stage.drawing import colour, svg
from engine.stage.drawing.colour import SKINS, darken, lighten
from engine.stage.drawing.face import head, height_above
from engine.stage.drawing.look import Look
from engine.stage.drawing.svg import WORLD, Drawing

_HANGS = 60.0
"""How far below the middle of the face a plait, collar or beard may hang, in the head's units."""


def bust(look: Look, scale: float = 1.5, line: float = 2.6, bottom: float = 66, half: float = 43) -> str:
    """Head and shoulders, the middle of the face at 0, 0, shoulders cut flat at y = `bottom` px.

    `half` is half the width of the shoulders in the head's units. What hangs lower than `bottom`
    (a plait, a collar) is drawn all the same: the frame covers it.
    """
    unit = line / scale
    foot = bottom / scale
    behind, before = head(look, scale, line)
    edge = round(half * 0.77)
    shoulders = f"M-{half} {foot:.2f}C-{half} 46-{edge} 41-13 35H13C{edge} 41 {half} 46 {half} {foot:.2f}Z"
    trunk = svg.path(shoulders, look.vest or look.top, unit)
    if look.cover == "hijab":
        behind = ""
        trunk += _scarf(look, foot, min(38.0, half), unit)
    else:
        trunk += _neck(look, unit)
        if look.vest:
            trunk += svg.path(f"M-18 38V{foot:.2f}M18 38V{foot:.2f}", "none", unit * 2.2, "#f5f5f0")
        if look.apron:
            trunk += svg.path(f"M-16 {foot:.2f}V50H16V{foot:.2f}Z", look.apron, unit)
            trunk += svg.path("M-16 50L-19 38M16 50L19 38", "none", unit * 1.2)
    return behind + svg.translate(0, 0, trunk, scale) + before


def _scarf(look: Look, foot: float, half: float, unit: float) -> str:
    cloth = look.cover_colour
    fall = (
        f"M-29 4C-31-26-18-39 0-39S31-26 29 4C29 14 26 20 30 29Q{half} 40 {half} {foot:.2f}H-{half}"
        f"Q-{half} 40-30 29C-26 20-29 14-29 4Z"
    )
    folds = "M-17 27Q-2 40 22 37" + ("M-30 33Q-16 46 6 48" if foot > 47 else "")
    return svg.path(fall, cloth, unit) + svg.path(folds, "none", unit * 0.75, darken(cloth, 0.3))


def _neck(look: Look, unit: float) -> str:
    skin, shade = SKINS[look.skin]
    out = svg.path("M-9 18V36Q0 46 9 36V18Z", skin, unit) + svg.path("M-9 27Q0 33 9 27L9 22H-9Z", shade, 0)
    if look.collar == "shirt":
        out += svg.path("M-9 33L-17 39L-8 50L0 42ZM9 33L17 39L8 50L0 42Z", lighten(look.top, 0.45), unit * 0.9)
    elif look.collar == "crew":
        out += svg.path("M-13 35Q0 52 13 35", "none", unit * 0.9)
    else:
        out += svg.path("M-12 34L0 52L12 34", skin, unit * 0.9)
    if look.beads:
        out += svg.path("M-12 36Q0 51 12 36", "none", unit * 3.0)
        out += svg.path("M-12 36Q0 51 12 36", "none", unit * 2.2, look.beads, dashes="0.1 4.6")
    return out


def fitted(look: Look, height: float, most: float = 1.52) -> tuple[float, float]:
    """(scale, y of the middle of the face below the frame's top) that shows the whole head in `height` px."""
    above = height_above(look)
    scale = min(most * height / 128, height * 0.52 / above)
    return scale, above * scale + height * 0.045


def face_card(
    look: Look,
    width: float,
    height: float,
    background: str = colour.AGAIN,
    paper: str = colour.WHITE,
    *,
    radius: float = 14,
    line: float = WORLD,
) -> Drawing:
    """A framed portrait, top left at 0, 0. `paper` is the colour of what the card lies on: it covers what
    hangs out of the frame, up to 40 px below and 3 px around."""
    scale, middle = fitted(look, height)
    room = (width - 2 * line) / 2 / scale
    half = min(43.0, room)
    # Small portraits are drawn with a thinner pen, or the features would run together.
    pen = min(line, 1.3 + height * 0.0095)
    person = svg.translate(width / 2, middle, bust(look, scale, pen, height - middle, half))
    over = min(40.0, max(6.0, middle + _HANGS * scale - height))
    # Round below, as the card is that this often lies on: its frame is not painted over.
    outer = rounded(-3, -3, width + 6, height + 3 + over, radius + 4)
    hole = rounded(0, 0, width, height, radius)
    cover = svg.path(outer + hole, paper, 0, evenodd=True)
    frame = svg.rect(0, 0, width, height, radius, "none", line)
    ground = svg.rect(0, 0, width, height, radius, background, 0)
    return Drawing(ground + person + cover + frame, -3, -3, width + 6, height + 3 + over)


def face_disc(look: Look, radius: float, background: str = colour.OWN_LANGUAGE, rim: str = colour.BLUE_DEEP) -> Drawing:
    """A round portrait in a ring 6 px thick of the colour `rim`; its middle at 0, 0."""
    line = min(WORLD, max(1.7, radius / 14))
    scale, middle = fitted(look, radius * 2 - 4)
    middle += 2 - radius
    # What hangs lowest (a collar, a plait) must end under the ring.
    scale = min(scale * 0.92, (radius + 4 - middle) / 52)
    half = min(33.0, radius * 0.8 / scale)
    foot = radius + 1
    person = svg.translate(0, middle, bust(look, scale, max(1.4, min(line, radius / 19)), foot - middle, half))
    ring = radius + 3
    out = svg.circle(0, 0, radius, background, 0) + person
    out += svg.circle(0, 0, ring, "none", 6.5, rim) + svg.circle(0, 0, radius, "none", line)
    out += svg.circle(0, 0, radius + 6, "none", line)
    size = radius + 10
    return Drawing(out, -size, -size, 2 * size, 2 * size)


def face_pin(look: Look, background: str = colour.OWN_LANGUAGE) -> Drawing:
    """The pin that shows on the map where the learner is; its tip at 0, 0, about 58 x 82 px."""
    out = svg.shadow_ellipse(0, 0, 12, 4)
    out += svg.path("M0 0L-12-22A29 29 0 1 1 12-22Z", colour.BLUE_DEEP, 2.3)
    disc = face_disc(look, 23, background).at(0, -48)
    return Drawing(out + disc.body, -32, -80, 64, 86)


def rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    """Path data of a rounded rectangle, for outlines with holes."""
    r, right, bottom = radius, x + width, y + height
    return (
        f"M{x + r} {y}H{right - r}Q{right} {y} {right} {y + r}V{bottom - r}Q{right} {bottom} {right - r} {bottom}"
        f"H{x + r}Q{x} {bottom} {x} {bottom - r}V{y + r}Q{x} {y} {x + r} {y}Z"
    )
