"""What people wear on the head: headscarf, turban and wrap; helmet, cap, chef's hat, hairnet, ear defenders."""

from __future__ import annotations

from engine.stage.drawing import svg
from engine.stage.drawing.colour import GREY_DARK, RED_MID, WHITE, darken, mix
from engine.stage.drawing.look import Look
from engine.stage.drawing.pen import Pen

TALL = {"chef": 54.0, "turban": 43.0, "hijab": 39.0, "wrap": 55.0, "helmet": 40.0}
"""How far above the middle of the face it reaches, in the head's units."""
_SCARF = "M-29 4C-31-26-18-39 0-39S31-26 29 4C29 16 25 20 27 28Q0 36-27 28C-25 20-29 16-29 4Z"


def cover_behind(look: Look, pen: Pen) -> str:
    """The part of a headscarf that lies behind the face."""
    return pen.path(_SCARF, look.cover_colour) if look.cover == "hijab" else ""


def cover_over(look: Look, pen: Pen) -> str:
    """Folds and cloth in front of the hair."""
    cloth = look.cover_colour
    fold = darken(cloth, 0.3)
    if look.cover == "hijab":
        out = pen.path("M-18-3C-18-20-10-26 0-26S18-20 18-3")
        return out + pen.path("M-23-12Q-14-33 4-33M23 8Q20 22 10 29M-22 12Q-17 26-4 30", weight=0.75, ink=fold)
    if look.cover == "turban":
        out = pen.path("M-25-4C-31-22-22-42 0-43S31-22 25-4Q14-20 0-24Q-14-20-25-4Z", cloth)
        return out + pen.path("M-24-12Q-6-34 18-38M-26-18Q-12-36 6-42M25-10Q12-26-4-30", weight=0.75, ink=fold)
    if look.cover == "wrap":
        out = pen.path("M8-36Q6-49 15-50Q25-50 25-42Q33-39 27-31Q20-27 12-31Z", cloth)
        out += pen.path("M-24-6C-30-24-22-38-2-39C20-40 30-24 24-6Q0-22-24-6Z", cloth)
        return out + pen.path("M-20-16Q-4-32 14-34M22-14Q12-24 0-26M14-44Q18-40 16-36", weight=0.75, ink=fold)
    return ""


def cover_from_behind(look: Look, pen: Pen) -> str:
    """Headscarf, turban or wrap seen from behind; replaces the hair."""
    cloth = look.cover_colour
    fold = darken(cloth, 0.3)
    if look.cover == "hijab":
        out = pen.path("M-28 6C-31-24-18-38 0-38S31-24 28 6C28 18 25 26 27 34Q0 42-27 34C-25 26-28 18-28 6Z", cloth)
        return out + pen.path("M-10-30Q-18-10-14 20M12-28Q18-8 14 22", weight=0.75, ink=fold)
    if look.cover == "turban":
        out = pen.path("M-25 2C-31-20-22-42 0-43S31-20 25 2Q14 12 0 12Q-14 12-25 2Z", cloth)
        return out + pen.path("M-25-8Q0 4 25-14M-27-18Q0-4 24-26M-22-30Q0-18 18-36", weight=0.75, ink=fold)
    out = pen.path("M-25 0C-30-22-22-39 0-39S30-22 25 0Q14 10 0 10Q-14 10-25 0Z", cloth)
    out += pen.path("M-9-34Q-16-48-6-50Q0-54 6-50Q16-48 9-34Q0-29-9-34Z", cloth)
    return out + pen.path("M-22-12Q0 0 22-12M-4-44L-2-36M4-44L2-36", weight=0.75, ink=fold)


def hat_over(look: Look, shift: float, pen: Pen) -> str:
    """A hat from the front; `shift` is how far the face looks to the side, units."""
    if look.hat is None or (look.cover and look.hat in ("net", "cap")):
        return ""
    drawn = _hat(look, shift, pen)
    if look.cover and look.hat in ("helmet", "chef"):
        wider = {"hijab": 1.14, "turban": 1.22, "wrap": 1.16}[look.cover]
        drawn = svg.translate(0, -3, drawn, wider)
    return drawn


def _hat(look: Look, shift: float, pen: Pen) -> str:
    cloth = look.hat_colour
    if look.hat == "cap":
        out = pen.path("M-24-6C-25-26-14-36 0-36S25-26 24-6Q0-14-24-6Z", cloth)
        edge = f"M{-24 + shift}-7Q{shift}-17 {24 + shift}-7Q{shift}-1 {-24 + shift}-7Z"
        return out + pen.path(edge, darken(cloth, 0.25))
    if look.hat == "helmet":
        out = pen.path("M-26-7C-27-27-15-38 0-38S27-27 26-7Q0-15-26-7Z", cloth)
        out += pen.path("M-29-6Q0-16 29-6Q29-3 27-2Q0-11-27-2Q-29-3-29-6Z", cloth)
        return out + pen.path("M-5-37V-15M5-37V-15", weight=0.75, ink=darken(cloth, 0.3))
    if look.hat == "chef":
        out = pen.path("M-21-9Q0-15 21-9V-22H-21Z", WHITE)
        crown = "M-21-20C-34-22-34-42-20-42C-18-52-4-54 0-48C4-54 18-52 20-42C34-42 34-22 21-20Q0-26-21-20Z"
        return out + pen.path(crown, WHITE)
    through = mix(look.hair, "#d5ecfa", 0.62)
    out = pen.path("M-24-3C-28-24-17-36 0-36S28-24 24-3Q0-15-24-3Z", through)
    out += pen.path("M-12-33L12-12M12-33L-12-12M-21-22L0-11M21-22L0-11", weight=0.6, ink="#61b2e4")
    return out + pen.path("M-24-3Q0-15 24-3", weight=1.3)


def hat_from_behind(look: Look, pen: Pen) -> str:
    """A hat from behind."""
    if look.hat is None or (look.cover and look.hat in ("net", "cap")):
        return ""
    cloth = look.hat_colour
    if look.hat == "chef":
        out = _hat(look, 0, pen)
    elif look.hat == "net":
        out = pen.path("M-24 6C-27-24-16-36 0-36S27-24 24 6Q0 18-24 6Z", mix(look.hair, "#d5ecfa", 0.62))
        out += pen.path("M-14-32L18 6M14-32L-18 6M-22-16L2 11M22-16L-2 11", weight=0.6, ink="#61b2e4")
    elif look.hat == "cap":
        out = pen.path("M-24 0C-26-26-14-35 0-35S26-26 24 0Q0 6-24 0Z", cloth)
        out += pen.path("M-8 1Q0-9 8 1", darken(look.hair, 0.1), 0.8)
    else:
        out = pen.path("M-26 2C-28-26-16-38 0-38S28-26 26 2Q0 9-26 2Z", cloth)
        out += pen.path("M-5-37V3M5-37V3", weight=0.75, ink=darken(cloth, 0.3))
    if look.cover:
        wider = {"hijab": 1.14, "turban": 1.22, "wrap": 1.16}[look.cover]
        out = svg.translate(0, -3, out, wider)
    return out


def ear_defenders(look: Look, pen: Pen) -> str:
    """Two cups and the bar over the head."""
    if not look.ear_defenders:
        return ""
    reach = 29 if look.cover == "hijab" else 25
    high = -42 if look.hat == "helmet" or look.cover else -38
    bar = f"M{-reach} 0C{-reach - 5}{high - 6} {reach + 5}{high - 6} {reach} 0"
    out = pen.path(bar, weight=2.4) + pen.path(bar, weight=0.9, ink=GREY_DARK)
    for side in (-1, 1):
        out += pen.rect(side * reach - 4.5, -6, 9, 18, 4, RED_MID)
    return out
