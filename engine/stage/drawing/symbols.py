"""The signs that stand on buttons: fragments around 0, 0, about 44 px each way at scale 1."""

from __future__ import annotations

import math

from engine.stage.drawing.colour import (
    BLUE,
    GREEN_DEEP,
    GREEN_MID,
    GREY_LIGHT,
    INK,
    WHITE,
    YELLOW,
    YELLOW_MID,
    darken,
    lighten,
)  # fmt: skip
from engine.stage.drawing.svg import WORLD, circle, ellipse, path, rect, translate


def _scaled(body: str, scale: float, *, mirror: bool = False) -> str:
    return translate(0, 0, body, scale, mirror=mirror) if scale != 1 or mirror else body


def home(scale: float = 1) -> str:
    """The house of the Home button."""
    roof = path("M-21 0L0-19L21 0", line=3.5 / scale)
    return _scaled(roof + path("M-15-4V17H-5V5H5V17H15V-4L0-17Z", YELLOW_MID, 3 / scale) + roof, scale)


def question(scale: float = 1) -> str:
    """The mark of the Help button."""
    hook = path("M-9-8Q-9-19 1-19Q11-19 11-10Q11-4 4 0Q1 2 1 7", line=5.5 / scale)
    return _scaled(hook + circle(1, 17, 3.6, INK, 0), scale)


def speaker(scale: float = 1, waves: int = 2, fill: str = BLUE, line: float = 3) -> str:
    """A loudspeaker with 0 to 2 waves."""
    out = path("M-19-7H-11L0-17V17L-11 7H-19Z", fill, line / scale)
    if waves > 0:
        out += path("M7-7Q11 0 7 7", line=line / scale)
    if waves > 1:
        out += path("M13-13Q21 0 13 13", line=line / scale)
    return _scaled(out, scale)


def silent(scale: float = 1) -> str:
    """A loudspeaker crossed out: there is no sound."""
    out = path("M-19-7H-11L0-17V17L-11 7H-19Z", GREY_LIGHT, 3 / scale)
    return _scaled(out + path("M7-7L19 7M19-7L7 7", line=3.6 / scale), scale)


def again(scale: float = 1) -> str:
    """Say it again: a loudspeaker inside an arrow that turns back."""
    out = path("M14.5-11A18.5 18.5 0 1 0 18.2 3", line=3.6 / scale)
    out += path("M16.5-19L15.5-10L6.5-10.5", line=3.6 / scale)
    small = path("M-9-4H-5L2-9V9L-5 4H-9Z", BLUE, 2.4 / scale) + path("M6-4Q8 0 6 4", line=2.4 / scale)
    return _scaled(out + translate(-1.5, 0.5, small), scale)


def turtle(scale: float = 1) -> str:
    """Slower: a turtle walking to the right."""
    line = 2.3 / scale
    skin, shell = "#8dbb4a", GREEN_MID
    legs = path("M-14 8L-16 14Q-12 17-9 14L-7 8ZM6 8L6 14Q10 17 13 14L13 8Z", skin, line)
    tail = path("M-18 6L-23 9L-17 10Z", skin, line)
    head = path("M12 4Q14-3 17-8Q20-13 24-10Q27-6 24-2Q20 0 20 6Q18 10 12 9Z", skin, line)
    body = path("M-19 8Q-19-14-2-15Q14-14 15 8Q-2 13-19 8Z", shell, line)
    lit = path("M-14-1Q-11-9-4-11", line=2 / scale, ink=lighten(shell, 0.45))
    plates = path("M-8 10L-7 0L-2-6L4 0L5 10M-7 0L-15 2M4 0L12 2", line=1.7 / scale, ink=GREEN_DEEP)
    return _scaled(legs + tail + head + body + plates + lit + circle(22, -7, 1.5, INK, 0), scale)


def own_language(scale: float = 1) -> str:
    """My language: a globe in a speech bubble."""
    rim = "M-17-17H17Q22-17 22-12V6Q22 11 17 11H2L-8 20L-7 11H-17Q-22 11-22 6V-12Q-22-17-17-17Z"
    out = path(rim, WHITE, 2.6 / scale)
    out += circle(0, -3, 10.5, BLUE, 2.2 / scale) + ellipse(0, -3, 4.5, 10.5, "none", 1.8 / scale)
    return _scaled(out + path("M-10.5-3H10.5M-9-8.5H9M-9 2.5H9", line=1.6 / scale), scale)


def pointing_hand(scale: float = 1, skin: str = YELLOW) -> str:
    """Show me: a hand whose finger touches something, with two marks of touch."""
    line = 2.4 / scale
    hand = (
        "M-6 20Q-14 12-16 5Q-17 1-13.5 0.5Q-11 0.5-8 5L-6 7V-14Q-6-18-2.5-18T1-14V-1Q4-4 7-1Q10-3 12.5 0"
        "Q16-1 16.5 3V11Q16 17 13 21Z"
    )
    out = path(hand, skin, line) + path("M1-1V6M7-1V5M12.5 0V5", line=1.8 / scale)
    return _scaled(out + path("M-12-15L-15-17M7-15L10-17M-2.5-23V-24", line=2.6 / scale), scale)


def arrow(scale: float = 1, *, left: bool = False, line: float = 5, ink: str = INK) -> str:
    """An arrow, to the right unless `left`."""
    return _scaled(path("M-12 0H12M3-9L12 0L3 9", line=line / scale, ink=ink), scale, mirror=left)


def play(scale: float = 1, *, left: bool = False, fill: str = WHITE, line: float = 3) -> str:
    """The triangle of "go on"; `left` in right-to-left languages."""
    rim = "M-9-13Q-9-16-6-14.5L13-2Q15 0 13 2L-6 14.5Q-9 16-9 13Z"
    return _scaled(path(rim, fill, line / scale), scale, mirror=left)


def turn_back(scale: float = 1, *, mirror: bool = False) -> str:
    """Do it once more."""
    out = path("M-14.5-11A18.5 18.5 0 1 0 14.5-11", line=5 / scale)
    return _scaled(out + path("M-17-21L-15.5-10.5L-5-12", line=5 / scale), scale, mirror=mirror)


def cross(scale: float = 1, line: float = 6) -> str:
    """Close."""
    return _scaled(path("M-12-12L12 12M12-12L-12 12", line=line / scale), scale)


def check(scale: float = 1, ink: str = INK, line: float = 6) -> str:
    """Done."""
    return _scaled(path("M-13 1L-4 10L13-10", line=line / scale, ink=ink), scale)


def plus(scale: float = 1, ink: str = INK, line: float = 5) -> str:
    """One more."""
    return _scaled(path("M-10 0H10M0-10V10", line=line / scale, ink=ink), scale)


def minus(scale: float = 1, ink: str = INK, line: float = 5) -> str:
    """One less."""
    return _scaled(path("M-10 0H10", line=line / scale, ink=ink), scale)


def person(scale: float = 1, fill: str = WHITE, *, dashed: bool = False) -> str:
    """Somebody without a face yet."""
    dashes = "5 5" if dashed else ""
    shoulders = path("M-19 22Q-19 4 0 4T19 22Z", fill, WORLD / scale, dashes=dashes)
    return _scaled(shoulders + circle(0, -9, 11, fill, WORLD / scale), scale)


def new_person(scale: float = 1) -> str:
    """Somebody new: a person with a plus."""
    sign = circle(28, -12, 13, GREEN_MID, WORLD / scale) + path("M21-12H35M28-19V-5", line=4 / scale, ink=WHITE)
    return _scaled(person() + sign, scale)


def padlock(scale: float = 1, fill: str = GREY_LIGHT, ink: str = INK, *, opened: bool = False) -> str:
    """A padlock, 20 x 25 at scale 1."""
    bow = "M-6-2V-7Q-6-13 0-13T6-7V-2" if not opened else "M6-2V-9Q6-15 12-15T18-9V-6"
    out = path(bow, line=2.6 / scale, ink=ink) + rect(-10, -3, 20, 15, 4, fill, 2.6 / scale, ink)
    return _scaled(out + circle(0, 3, 1.8, ink, 0) + path("M0 4V7", line=2 / scale, ink=ink), scale)


def star_points(x: float, y: float, radius: float, inner: float = 0.5, points: int = 5) -> str:
    """Path data of a star around x, y."""
    corners = []
    for index in range(points * 2):
        reach = radius if index % 2 == 0 else radius * inner
        angle = -math.pi / 2 + index * math.pi / points
        corners.append(f"{x + reach * math.cos(angle):.2f} {y + reach * math.sin(angle):.2f}")
    return "M" + "L".join(corners) + "Z"


def star(radius: float, won: bool = True, line: float = WORLD) -> str:
    """A star; one that is not won is white, one that is large has a lighter heart."""
    out = path(star_points(0, 0, radius, 0.48), YELLOW_MID if won else WHITE, line)
    if won and radius >= 30:
        out += path(star_points(0, -radius * 0.02, radius * 0.62), YELLOW, 0)
    return out


def exit_door(scale: float = 1) -> str:
    """Leave: an open door and an arrow out of it."""
    line = 3 / scale
    out = rect(-18, -19, 24, 38, 2, darken(BLUE, 0.1), line) + path("M-18-19L-4-12V24L-18 19Z", WHITE, line)
    return _scaled(out + path("M4 0H22M15-8L23 0L15 8", line=4.5 / scale, ink=INK), scale)


def sliders(scale: float = 1) -> str:
    """Settings: three sliders."""
    out = path("M-19-12H19M-19 0H19M-19 12H19", line=3.4 / scale)
    knobs = circle(8, -12, 5.5, BLUE, 2.6 / scale) + circle(-8, 0, 5.5, YELLOW_MID, 2.6 / scale)
    return _scaled(out + knobs + circle(3, 12, 5.5, GREEN_MID, 2.6 / scale), scale)


def book(scale: float = 1) -> str:
    """The word book, open, with a line under a picture."""
    line = 2.6 / scale
    out = path("M0-13Q-10-19-22-15V14Q-10 10 0 17Q10 10 22 14V-15Q10-19 0-13Z", WHITE, line)
    out += path("M0-13V17", line=line) + rect(-17, -10, 11, 9, 1.5, YELLOW_MID, 1.8 / scale)
    return _scaled(out + path("M-17 5Q-11 3-5 6M5-8Q11-11 17-10M5-1Q11-4 17-3M5 6Q11 3 17 4", line=2 / scale), scale)


def dots(scale: float = 1, ink: str = INK) -> str:
    """Three dots: words that are not shown yet."""
    return _scaled("".join(circle(x, 0, 5, ink, 0) for x in (-18, 0, 18)), scale)
