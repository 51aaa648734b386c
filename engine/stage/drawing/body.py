"""Trunk, legs and arms of a person: feet at 0, 0, facing the viewer, away, or to the right."""

from __future__ import annotations

from engine.stage.drawing import svg
from engine.stage.drawing.colour import SKINS, darken
from engine.stage.drawing.look import Look
from engine.stage.drawing.pen import Pen

STEPS = 4
_STRIDES = ((9, 0, -9, 0), (0, 0, -1, 5), (-9, 0, 9, 0), (0, 5, 1, 0))
"""Per step: near foot forward and up, far foot forward and up, px."""
_LIFTS = ((5, 0), (0, 0), (0, 5), (0, 0))
"""Per step, seen from the front: left foot up, right foot up, px."""
_SWINGS = (26, 4, -24, -4)
"""Per step, the near arm's turn, degrees; the far arm's is the opposite."""
_TAPE = "#f5f5f0"


def rise(step: int) -> float:
    """How far the trunk rises in a step, px: highest when one foot passes the other."""
    return 1.5 if step % 2 else 0


def legs_facing(look: Look, step: int | None, pen: Pen) -> str:
    """Both legs from the front or back; `step` None stands still."""
    left, right = (0, 0) if step is None else _LIFTS[step % STEPS]
    wide, cloth = look.wide, look.legs
    out = pen.path(f"M{-13 - wide}-38H0V-28L-2 {-6 - left}H-11.5Z", cloth)
    out += pen.path(f"M{13 + wide}-38H0V-28L2 {-6 - right}H11.5Z", cloth)
    out += pen.path(f"M-13 {-left}q-2-8 3-8h6q4 1 3 8z", look.shoes)
    return out + pen.path(f"M13 {-right}q2-8-3-8h-6q-4 1-3 8z", look.shoes)


def legs_aside(look: Look, step: int | None, pen: Pen) -> str:
    """Both legs from the side, walking to the right; the far one darker."""
    near, near_up, far, far_up = (0, 0, 0, 0) if step is None else _STRIDES[step % STEPS]
    shoe = "h10l1 3q4 1 4 5h-15z"
    out = pen.path(f"M-6-38L5-38L{4 + far} {-7 - far_up}L{-5 + far} {-7 - far_up}Z", darken(look.legs, 0.2))
    out += pen.path(f"M{-6 + far} {-8 - far_up}{shoe}", darken(look.shoes, 0.2))
    out += pen.path(f"M-6-38L6-38L{6 + near} {-7 - near_up}L{-4 + near} {-7 - near_up}Z", look.legs)
    return out + pen.path(f"M{-5 + near} {-8 - near_up}{shoe}", look.shoes)


def trunk_facing(look: Look, away: bool, pen: Pen) -> str:
    """The trunk with vest and apron, from the front or, `away`, from behind."""
    wide = look.wide
    out = pen.path(f"M{-14 - wide}-61Q0-66 {14 + wide}-61L{16 + wide}-40L{14 + wide}-35Q0-31 {-14 - wide}-35"
                   f"L{-16 - wide}-40Z", look.top)  # fmt: skip
    if not away:
        out += _neckline(look, pen)
    if look.vest:
        if away:
            out += pen.path(f"M{-14 - wide}-61Q0-66 {14 + wide}-61L{15 + wide}-35Q0-31 {-15 - wide}-35Z", look.vest)
        else:
            out += pen.path(f"M{-14 - wide}-61Q-10-63-7-63L0-50L7-63Q10-63 {14 + wide}-61L{15 + wide}-35"
                            f"Q0-31 {-15 - wide}-35Z", look.vest)  # fmt: skip
        out += pen.path(f"M{-14 - wide}-43.5Q0-40 {14 + wide}-43.5", weight=1.84, ink=_TAPE)
        edges = f"M{-14 - wide}-46.2Q0-42.6 {14 + wide}-46.2M{-14 - wide}-40.8Q0-37.4 {14 + wide}-40.8"
        out += pen.path(edges, weight=0.4) + pen.path("M-9.5-60V-46M9.5-60V-46", weight=1.36, ink=_TAPE)
        if not away:
            out += pen.path("M0-50V-33", weight=0.8)
    if look.apron and not away:
        pocket = darken(look.apron, 0.4)
        out += pen.path(f"M-8-56H8L{13 + wide}-40L12-22Q0-18-12-22L{-13 - wide}-40Z", look.apron)
        out += pen.path("M-8-56L-10-62M8-56L10-62", weight=1.1)
        out += pen.path("M-7-38H7V-30Q0-27-7-30Z", weight=0.75, ink=pocket)
    elif look.apron:
        out += pen.path(f"M{-15 - wide}-43H{15 + wide}", weight=2.4) + pen.path(
            f"M{-15 - wide}-43H{15 + wide}", weight=1.2, ink=look.apron)  # fmt: skip
        bow = "M0-43Q-9-49-9-43Q-9-38 0-43Q9-49 9-43Q9-38 0-43M0-43L-5-34M0-43L5-34"
        out += pen.path(bow, weight=2.2) + pen.path(bow, weight=1, ink=look.apron)
    return out


def _neckline(look: Look, pen: Pen) -> str:
    if look.cover == "hijab":
        return ""
    if look.collar == "v":
        return pen.path("M-6-63L0-55L6-63Z", SKINS[look.skin][0], 0.8)
    if look.collar == "shirt":
        return pen.path("M0-62V-33", weight=0.6, ink=darken(look.top, 0.35))
    return ""


def trunk_aside(look: Look, pen: Pen) -> str:
    """The trunk with vest and apron, from the side."""
    belly = look.wide * 0.8
    outline = f"M-9-61Q0-65 8-61Q{13 + belly}-50 {12 + belly}-36Q0-31-11-36Q-13-50-9-61Z"
    out = pen.path(outline, look.top)
    if look.vest:
        end = 12.3 + belly
        out += pen.path(outline, look.vest)
        out += pen.path(f"M-11.5-45Q0-41 {end}-45", weight=1.6, ink=_TAPE)
        out += pen.path(f"M-11.5-47.5Q0-43.5 {end}-47.5M-11.5-42.5Q0-38.5 {end}-42.5", weight=0.36)
    if look.apron:
        out += pen.path(f"M2-58Q10-57 {12 + belly}-40L{11 + belly}-21Q5-18 1-22L0-44Z", look.apron)
        out += pen.path(f"M-11-43Q-4-41 1-43M2-58L{5}-62", weight=1.1)
    return out


def neck(look: Look, pen: Pen) -> str:
    """The neck, or the end of a headscarf."""
    if look.cover == "hijab":
        return pen.path("M-14-70Q-16-61-12-58Q0-52 12-58Q16-61 14-70Z", look.cover_colour)
    return pen.path("M-5-68V-60Q0-56 5-60V-68Z", SKINS[look.skin][1])


def hand(look: Look, x: float, y: float, pen: Pen) -> str:
    """A hand, gloved if the look says so."""
    return pen.circle(x, y, 4.3, look.gloves or SKINS[look.skin][0])


def arm_facing(look: Look, side: int, pose: str, pen: Pen) -> str:
    """One arm from the front or back; `side` -1 is the left of the picture, 1 the right.

    `pose`: down, up, point, hold, or carry (elbow only: the hands lie on the box).
    """
    shoulder = (14 + look.wide) * side
    flesh = look.gloves or SKINS[look.skin][0]

    def x(offset: float) -> str:
        return svg.number(shoulder + offset * side)

    if pose == "down":
        sleeve = f"M{x(0)}-60Q{x(7)}-58 {x(7.5)}-46L{x(7)}-39H{x(0.5)}L{x(0)}-48Z"
        return pen.path(sleeve, look.top) + hand(look, shoulder + 4 * side, -36, pen)
    if pose == "up":
        sleeve = f"M{x(-1)}-58L{x(11)}-75L{x(16)}-70L{x(4)}-50Z"
        return pen.path(sleeve, look.top) + hand(look, shoulder + 15.5 * side, -76, pen)
    if pose == "point":
        sleeve = f"M{x(-1)}-60L{x(18)}-56L{x(17)}-49L{x(0)}-50Z"
        finger = (
            f"M{x(17)}-57Q{x(21)}-58 {x(23)}-55.5L{x(30)}-55.5Q{x(32)}-54 {x(30)}-52.5L{x(25)}-52.5"
            f"Q{x(23)}-48 {x(16.5)}-49.5Z"
        )
        return pen.path(sleeve, look.top) + pen.path(finger, flesh, 0.9)
    if pose == "hold":
        sleeve = f"M{x(0)}-60Q{x(7)}-57 {x(7)}-48L{x(-6)}-40L{x(-10)}-45L{x(-2)}-51Z"
        return pen.path(sleeve, look.top) + hand(look, shoulder - 9 * side, -42, pen)
    sleeve = f"M{x(0)}-60Q{x(9)}-56 {x(9)}-44L{x(5)}-36L{x(1)}-41Z"
    return pen.path(sleeve, look.top)


def arm_aside(look: Look, turn: float, pen: Pen, far: bool = False) -> str:
    """A straight arm from the side, turned at the shoulder: 0 hangs, -90 reaches forward, degrees."""
    cloth = darken(look.top, 0.2) if far else look.top
    limb = pen.path("M-4.5 0Q-4-4 0-4Q4.5-4 4.5 0L3.8 18H-3.8Z", cloth)
    end = hand(look, 0, 20.5, pen) if not far else pen.circle(0, 20.5, 4.3, look.gloves or SKINS[look.skin][1])
    return svg.translate(-0.5, -56, end + limb, turn=turn)


def arm_swinging(look: Look, step: int, pen: Pen, far: bool) -> str:
    """The near or far arm of a walk to the right."""
    turn = _SWINGS[step % STEPS]
    return arm_aside(look, -turn if far else turn, pen, far)


def arm_pointing(look: Look, pen: Pen) -> str:
    """The near arm from the side, one finger out to the right."""
    sleeve = "M-4-59Q2-62 8-59L24-56.5L23.5-49.5L3-48Q-4-50-4-59Z"
    finger = "M24-57Q28-58 30-55.5L37-55.5Q39-54 37-52.5L32-52.5Q30-48 23.5-49.5Z"
    return pen.path(finger, look.gloves or SKINS[look.skin][0], 0.9) + pen.path(sleeve, look.top)


def arm_raised(look: Look, pen: Pen) -> str:
    """The near arm from the side, the hand beside the face and well before it."""
    return hand(look, 26, -74, pen) + pen.path("M-3-60Q2-62 7-59L21-73L27.5-68L11-49Q2-46-2-50Z", look.top)


def arm_bent(look: Look, pen: Pen) -> str:
    """The near arm from the side, holding or pushing something in front."""
    return hand(look, 20, -46.5, pen) + pen.path("M-4-59Q4-60 7-54L19-50.5L18-43L2-44Q-4-47-4-59Z", look.top)


def carried_box(pen: Pen) -> str:
    """A cardboard box, 40 x 36 with its lower middle at 0, 0: what is carried when nothing else is named."""
    out = pen.rect(-20, -36, 40, 36, 2.5, "#c19a65") + pen.path("M-20-26H20", weight=0.8)
    return out + pen.path("M-5-36V-21H5V-36", "#f3e3c3", 0.7)
