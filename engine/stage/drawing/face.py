"""Heads: skull, ears, beard, eyes and smile, composed with hair and headwear."""

from __future__ import annotations

from engine.stage.drawing import hair, headwear, svg
from engine.stage.drawing.colour import INK, SKINS, WHITE, darken, lighten, mix
from engine.stage.drawing.look import GREY_HAIR, Look
from engine.stage.drawing.pen import Pen

_SKULLS = {
    "oval": "M-22-6C-22-24-13-29 0-29S22-24 22-6C22 12 14 27 0 27S-22 12-22-6Z",
    "round": "M-23-4C-23-24-14-29 0-29S23-24 23-4C23 14 14 26 0 26S-23 14-23-4Z",
    "long": "M-21-6C-21-24-13-30 0-30S21-24 21-6C21 12 15 30 0 30S-21 12-21-6Z",
    "square": "M-22-6C-22-24-13-29 0-29S22-24 22-6C22 8 22 16 16 22Q9 28 0 28Q-9 28-16 22C-22 16-22 8-22-6Z",
}
_FRAMED = "M-18-3C-18-20-10-26 0-26S18-20 18-3C18 12 11 23 0 23S-18 12-18-3Z"
_SIDE_SHIFT = 5.5


def head(look: Look, scale: float, line: float, way: str = "front", fine: bool = True) -> tuple[str, str]:
    """The head of `look` as (what lies behind the trunk's neck, what lies before it).

    The middle of the face is at 0, 0; the face is 44 x 52 units, `scale` px each; `line` is the
    outline on screen, px. `way` is front, back or right (left is right, mirrored by the caller).
    """
    pen = Pen(line / scale, fine)
    if way == "back":
        return "", svg.translate(0, 0, _from_behind(look, pen), scale)
    shift = _SIDE_SHIFT if way == "right" else 0.0
    style = "none" if look.cover else hair.under_hat(look.style, look.hat)
    back = headwear.cover_behind(look, pen) or hair.behind(style, look.hair, pen)
    front = _ears(look, style, shift, pen) + _skull(look, pen) + _beard(look, pen)
    front += _features(look, shift, pen)
    if look.hat != "net" or look.cover:
        front += hair.over(look, style, SKINS[look.skin][0], pen)
    front += headwear.cover_over(look, pen)
    front += _mask(look, shift, pen) + headwear.hat_over(look, shift, pen) + _goggles(look, shift, pen)
    front += headwear.ear_defenders(look, pen)
    return svg.translate(0, 0, back, scale) if back else "", svg.translate(0, 0, front, scale)


def height_above(look: Look) -> float:
    """How far the head reaches above the middle of the face, in its own units (36 to 64)."""
    reach = 36.0
    if look.cover is None:
        reach = max(reach, hair.TALL.get(hair.under_hat(look.style, look.hat), 0))
    else:
        reach = max(reach, headwear.TALL[look.cover])
    if look.hat and not (look.cover and look.hat in ("net", "cap")):
        tall = headwear.TALL.get(look.hat, 38.0)
        reach = max(reach, tall * 1.22 + 3 if look.cover else tall)
    return reach


def _from_behind(look: Look, pen: Pen) -> str:
    skin = SKINS[look.skin][0]
    style = hair.under_hat(look.style, look.hat)
    out = ""
    if look.cover != "hijab" and not hair.hides_ears(style):
        out += pen.ellipse(-22, 3, 5, 6, skin) + pen.ellipse(22, 3, 5, 6, skin)
    if look.cover:
        if look.cover != "hijab":
            out += hair.from_behind(look, "fade", skin, pen)
        out += headwear.cover_from_behind(look, pen)
    else:
        out += hair.from_behind(look, style, skin, pen)
    return out + headwear.hat_from_behind(look, pen) + headwear.ear_defenders(look, pen)


def _ears(look: Look, style: str, shift: float, pen: Pen) -> str:
    if look.cover == "hijab" or hair.hides_ears(style):
        return ""
    skin = SKINS[look.skin][0]
    out = pen.ellipse(-22.5, 3, 4.6, 6, skin)
    if not shift:
        out += pen.ellipse(22.5, 3, 4.6, 6, skin)
    if look.earrings:
        out += pen.circle(-24, 13, 2.6, look.earrings, 0.8)
        if not shift:
            out += pen.circle(24, 13, 2.6, look.earrings, 0.8)
    return out


def _skull(look: Look, pen: Pen) -> str:
    return pen.path(_FRAMED if look.cover == "hijab" else _SKULLS[look.shape], SKINS[look.skin][0])


def beard_colour(look: Look) -> str:
    """The beard's own colour, else the hair's."""
    return look.beard_colour or look.hair


def _beard(look: Look, pen: Pen) -> str:
    tone = beard_colour(look)
    teeth = pen.path("M-8 13.5Q0 15.5 8 13.5Q6 20.5 0 20.5Q-6 20.5-8 13.5Z", WHITE, 0.8)
    if look.beard == "full":
        rim = "M-22-2C-19 5-18 9-15 11Q-8 6 0 6Q8 6 15 11C18 9 19 5 22-2C24 14 17 33 0 33S-24 14-22-2Z"
        return pen.path(rim, tone) + teeth
    if look.beard == "long":
        rim = "M-22-2C-19 5-18 9-15 11Q-8 6 0 6Q8 6 15 11C18 9 19 5 22-2C25 16 16 44 0 44S-25 16-22-2Z"
        strands = pen.path("M-6 25Q-6 32-3 38M6 25Q6 32 3 38", weight=0.7, ink=darken(tone, 0.3)) if pen.fine else ""
        return pen.path(rim, tone) + teeth + strands
    if look.beard == "stubble":
        rim = "M-20.5 2C-17 8-16 10-12 11Q-6 8 0 8Q6 8 12 11C16 10 17 8 20.5 2C20 14 13 25.6 0 25.6S-20 14-20.5 2Z"
        return pen.path(rim, mix(SKINS[look.skin][0], tone, 0.24), 0)
    if look.beard == "goatee":
        return pen.path("M-8 20Q-8 30 0 31Q8 30 8 20Q0 24-8 20Z", tone, 0.9)
    return ""


def _features(look: Look, shift: float, pen: Pen) -> str:
    skin, shade = SKINS[look.skin]
    left, right = shift - 8.5, shift + 8.5
    out = ""
    if look.glasses == "round":
        glass = lighten(skin, 0.55)
        out += pen.circle(shift - 8.8, 0, 7.6, glass, 0) + pen.circle(shift + 8.8, 0, 7.6, glass, 0)
    elif look.glasses:
        glass = lighten(skin, 0.5)
        out += pen.rect(shift - 16.5, -6, 14.5, 12, 3.5, glass, 0) + pen.rect(shift + 2, -6, 14.5, 12, 3.5, glass, 0)
    glint = 1.05 if pen.fine else 1.4
    for eye in (left, right):
        out += pen.ellipse(eye, -1, 2.9, 3.5, INK, 0) + pen.circle(eye + 1, -2.4, glint, WHITE, 0)
    if pen.fine or not look.glasses:
        brows = f"M{shift - 13}-9.5Q{left}-13 {shift - 4.5}-10M{shift + 4.5}-10Q{right}-13 {shift + 13}-9.5"
        out += pen.path(brows, weight=0.95, ink=_brow(look))
    nose = shift * 1.6
    if pen.fine:
        out += pen.path(f"M{nose - 0.5} 1Q{nose + 4.2} 6.5 {nose - 1} 8", weight=0.8, ink=darken(shade, 0.25))
    out += _mouth(look, shift, pen)
    if pen.fine and look.old:
        lines = "M-17 5Q-15 7-12 6.5M17 5Q15 7 12 6.5M-11 10Q-13 14-12 17M11 10Q13 14 12 17"
        if look.cover != "hijab":
            lines += "M-7-18Q0-20 7-18"
        out += pen.path(lines, weight=0.7, ink=shade)
    if pen.fine and look.cheeks:
        out += pen.ellipse(-14, 8, 3.6, 2.4, look.cheeks, 0) + pen.ellipse(14, 8, 3.6, 2.4, look.cheeks, 0)
    return out + _glasses(look, shift, pen)


def _brow(look: Look) -> str:
    if look.brow:
        return look.brow
    return "#8a8a8a" if look.hair == GREY_HAIR else darken(look.hair, 0.25)


def _mouth(look: Look, shift: float, pen: Pen) -> str:
    out = ""
    if look.beard not in ("full", "long"):
        if look.smile == "open":
            lips = f"M{shift - 8} 13Q{shift} 16 {shift + 8} 13Q{shift + 6} 22 {shift} 22Q{shift - 6} 22 {shift - 8} 13Z"
            out += pen.path(lips, WHITE, 0.9)
        else:
            out += pen.path(f"M{shift - 7.5} 14Q{shift} 20.5 {shift + 7.5} 14")
    if look.beard in ("moustache", "goatee"):
        s = shift
        hairs = (
            f"M{s} 9.5Q{s - 4} 8 {s - 9} 11Q{s - 12} 14 {s - 13} 12.5Q{s - 8} 17 {s} 13"
            f"Q{s + 8} 17 {s + 13} 12.5Q{s + 12} 14 {s + 9} 11Q{s + 4} 8 {s} 9.5Z"
        )
        out += pen.path(hairs, beard_colour(look), 0.8)
    return out


def _glasses(look: Look, shift: float, pen: Pen) -> str:
    if not look.glasses:
        return ""
    if look.glasses == "round":
        out = pen.circle(shift - 8.8, 0, 7.6) + pen.circle(shift + 8.8, 0, 7.6)
    else:
        out = pen.rect(shift - 16.5, -6, 14.5, 12, 3.5) + pen.rect(shift + 2, -6, 14.5, 12, 3.5)
    far = "" if shift else f"M{shift + 16}-1.5L22-3"
    if look.cover == "hijab":
        far = "" if shift else f"M{shift + 16}-1.5L18-2"
        return out + pen.path(f"M{shift - 1.8}-1.5Q{shift}-3 {shift + 1.8}-1.5M{shift - 16}-1.5L-18-2{far}", weight=0.9)
    return out + pen.path(f"M{shift - 1.8}-1.5Q{shift}-3 {shift + 1.8}-1.5M{shift - 16}-1.5L-22-3{far}", weight=0.9)


def _mask(look: Look, shift: float, pen: Pen) -> str:
    if not look.mask:
        return ""
    s = shift
    reach = 18 if look.cover == "hijab" else 21
    bands = f"M{s - 14} 7L{-reach} 2M{s - 13} 20L{-reach + 2} 12M{s + 14} 7L{reach} 2M{s + 13} 20L{reach - 2} 12"
    straps = pen.path(bands, weight=0.7)
    cloth = f"M{s - 14} 7Q{s} 2 {s + 14} 7Q{s + 15} 16 {s + 11} 22Q{s} 29 {s - 11} 22Q{s - 15} 16 {s - 14} 7Z"
    folds = f"M{s - 10} 12Q{s} 15 {s + 10} 12M{s - 9} 18Q{s} 21 {s + 9} 18"
    return straps + pen.path(cloth, look.mask) + pen.path(folds, weight=0.6, ink=darken(look.mask, 0.25))


def _goggles(look: Look, shift: float, pen: Pen) -> str:
    if not look.goggles:
        return ""
    s = shift
    strap = pen.path(f"M-22-3L{s - 17}-3M22-3L{s + 17}-3", weight=2)
    rim = f"M{s - 18}-7Q{s}-12 {s + 18}-7V3Q{s + 12} 8 {s + 5} 4Q{s} 0 {s - 5} 4Q{s - 12} 8 {s - 18} 3Z"
    return strap + svg.path(rim, "#d5ecfa", pen.unit, opacity=0.55)
