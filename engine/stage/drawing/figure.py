"""Whole people, feet on the floor: any look, four ways, eight poses, a walk of four steps."""

from __future__ import annotations

from typing import Final

from engine.stage.drawing import body, svg
from engine.stage.drawing.face import head, height_above
from engine.stage.drawing.look import Look
from engine.stage.drawing.pen import Pen
from engine.stage.drawing.svg import Drawing

WAYS: Final = ("front", "back", "left", "right")
POSES: Final = ("stand", "walk", "point", "wave", "cheer", "hold", "carry", "push")
STEPS: Final = body.STEPS
HEAD_SCALE: Final = 0.7
HEAD_HEIGHT: Final = 82.0
"""The middle of the face above the feet, px."""
_REACH = 54.0
_CARRIED = 44.0
"""A carried picture is drawn this large: OpenMoji leaves about 4 px of air around what it shows."""
_WIDEST = 66.0
"""And several together this wide."""


def figure(
    look: Look,
    way: str = "front",
    pose: str = "stand",
    step: int | None = None,
    *,
    carried: Drawing | None = None,
    scale: float = 1,
    line: float = svg.WORLD,
    left_handed: bool = False,
    shadow: bool = True,
) -> Drawing:
    """A person whose feet are at 0, 0: 104 px tall, about 48 wide at `scale` 1.

    `step` (0-3) is the frame of the walk, also while carrying; without one a walk shows frame 0. `carried` is
    shown in the hands (carry: fitted into 44 x 44, about 50 to 14 px above the feet; hold: into 28 x 28);
    carry without one carries a cardboard box. `line` is the outline on screen, px.
    ValueError for an unknown way or pose.
    """
    if way not in WAYS or pose not in POSES:
        raise ValueError(f"no figure {way!r} {pose!r}; ways: {WAYS}, poses: {POSES}")
    pen = Pen(line / scale, fine=False)
    if pose == "walk" and step is None:
        step = 0
    if way in ("left", "right"):
        drawn = _aside(look, pose, step, carried, pen)
        drawn = svg.translate(0, 0, drawn, mirror=True) if way == "left" else drawn
    else:
        drawn = _facing(look, pose, step, carried, pen, away=way == "back")
        drawn = svg.translate(0, 0, drawn, mirror=True) if left_handed else drawn
    ground = svg.shadow_ellipse(3, -1, 23, 7) if shadow else ""
    top = HEAD_HEIGHT + height_above(look) * HEAD_SCALE + 4
    out = svg.translate(0, 0, ground + drawn, scale)
    return Drawing(out, -_REACH * scale, -top * scale, 2 * _REACH * scale, (top + 9) * scale)


def _facing(look: Look, pose: str, step: int | None, carried: Drawing | None, pen: Pen, *, away: bool) -> str:
    behind, before = head(look, HEAD_SCALE, pen.unit, "back" if away else "front", fine=False)
    behind = svg.translate(0, -HEAD_HEIGHT, behind) if behind else ""
    before = svg.translate(0, -HEAD_HEIGHT, before)
    arms = {
        "wave": ("down", "up"),
        "point": ("down", "point"),
        "cheer": ("up", "up"),
        "hold": ("hold", "hold"),
        "carry": ("carry", "carry"),
        "push": ("hold", "hold"),
    }.get(pose, ("down", "down"))
    trunk = body.trunk_facing(look, away, pen)
    low = "".join(body.arm_facing(look, side, arm, pen) for side, arm in zip((-1, 1), arms, strict=True)
                  if arm == "down")  # fmt: skip
    high = "".join(body.arm_facing(look, side, arm, pen) for side, arm in zip((-1, 1), arms, strict=True)
                   if arm != "down")  # fmt: skip
    neck = body.neck(look, pen)
    thing = _held(pose, carried, pen)
    legs = body.legs_facing(look, step, pen)
    rise = body.rise(step) if step is not None else 0.0
    if away:
        if pose in ("hold", "carry", "push"):
            # What is held is before the person, so behind the legs in this picture.
            legs = svg.translate(0, -rise, thing) + legs
            upper = high + trunk + neck + before
        else:
            upper = low + trunk + high + neck + before
    elif pose == "carry":
        reach = (20 if carried is None else 17) + max(0, look.wide)
        hands = body.hand(look, -reach, -35, pen) + body.hand(look, reach, -35, pen)
        upper = behind + trunk + neck + before + thing + high + hands
    elif pose in ("hold", "push") and thing:
        upper = behind + trunk + neck + before + high + thing + _thumbs(look, pen)
    else:
        upper = behind + low + trunk + high + neck + before
    return legs + (svg.translate(0, -rise, upper) if rise else upper)


def _aside(look: Look, pose: str, step: int | None, carried: Drawing | None, pen: Pen) -> str:
    behind, before = head(look, HEAD_SCALE, pen.unit, "right", fine=False)
    top = svg.translate(2, -HEAD_HEIGHT, behind + before)
    trunk = body.trunk_aside(look, pen) + body.neck(look, pen)
    if pose == "walk":
        frame = step or 0
        far = body.arm_swinging(look, frame, pen, far=True)
        upper = far + trunk + top + body.arm_swinging(look, frame, pen, far=False)
    elif pose == "wave":
        upper = body.arm_aside(look, 0, pen, far=True) + trunk + top + body.arm_raised(look, pen)
    elif pose == "cheer":
        upper = svg.translate(5, -3, body.arm_raised(look, pen)) + trunk + top + body.arm_raised(look, pen)
    elif pose == "point":
        upper = trunk + top + body.arm_pointing(look, pen)
    elif pose in ("hold", "push"):
        thing = svg.translate(20, -2, _held(pose, carried, pen)) if carried else ""
        upper = trunk + top + thing + body.arm_bent(look, pen)
    elif pose == "carry":
        arm = body.hand(look, 12, -40, pen) + pen.path("M-4-59Q4-58 7-52L13-45L9-37L-1-44Z", look.top)
        upper = trunk + top + svg.translate(22, -4, _held(pose, carried, pen)) + arm
    else:
        upper = trunk + top + body.arm_aside(look, 0, pen)
    legs = body.legs_aside(look, step, pen)
    return legs + (svg.translate(0, -body.rise(step), upper) if step is not None and body.rise(step) else upper)


def _held(pose: str, carried: Drawing | None, pen: Pen) -> str:
    """What is in the hands, its middle on the line x = 0; "" if the hands are empty."""
    if pose == "carry":
        if carried is None:
            return svg.translate(0, -14, body.carried_box(pen))
        # Two things side by side are wider, not smaller.
        fit = min(_WIDEST / carried.width, _CARRIED / carried.height)
        return svg.translate(-(carried.left + carried.width / 2) * fit, -11 - carried.bottom * fit, carried.body, fit)
    if carried is None or pose not in ("hold", "push"):
        return ""
    fit = min(28 / carried.width, 28 / carried.height)
    return svg.translate(-(carried.left + carried.width / 2) * fit, -34 - carried.bottom * fit, carried.body, fit)


def _thumbs(look: Look, pen: Pen) -> str:
    return body.hand(look, -12, -42, pen) + body.hand(look, 12, -42, pen)
