"""Hair: what falls behind the face, what lies over it, and the head seen from behind."""

from __future__ import annotations

from collections.abc import Callable

from engine.stage.drawing.colour import darken, lighten
from engine.stage.drawing.look import BLACK_HAIR, DARK_HAIR, Look
from engine.stage.drawing.pen import Pen

AFRO = (
    "M-27 14Q-37 8-34-3Q-43-12-36-21Q-38-33-27-36Q-22-47-10-44Q0-52 10-44Q22-47 27-36"
    "Q38-33 36-21Q43-12 34-3Q37 8 27 14Q0 20-27 14Z"
)
CURLS = (
    "M-26 24Q-36 20-32 10Q-40 2-33-8Q-38-20-28-25Q-26-37-14-35Q-6-42 2-37Q14-42 20-33"
    "Q32-33 31-21Q39-14 33-5Q39 4 32 12Q36 22 26 24Q0 30-26 24Z"
)
BRAIDS = "M-24 34C-33 10-32-18-22-27C-14-36 14-36 22-27C32-18 33 10 24 34Q18 39 13 34L-13 34Q-18 39-24 34Z"
TALL = {"afro": 52.0, "bun": 49.0, "curls": 41.0, "crop": 38.0, "wavy": 38.0}
"""How far above the middle of the face a style reaches, where it is more than 36 units."""
_LONG = frozenset({"bob", "long", "plait", "bun", "pony", "braids"})
_FULL = frozenset({"afro", "curls", "wavy", "crop", "side"})


def under_hat(style: str, hat: str | None) -> str:
    """The style that fits under a hat: long hair is tied, full hair lies flat."""
    if hat is None:
        return style
    if style == "bob" and hat != "net":
        return style
    if style in _LONG:
        return "tied"
    return "short" if style in _FULL else style


def hides_ears(style: str) -> bool:
    """Whether the style falls over the ears."""
    return style in ("bob", "long", "braids")


def shine(hair: str) -> str:
    """The tone of the one highlight."""
    return "#5a5a5a" if hair in (DARK_HAIR, BLACK_HAIR) else lighten(hair, 0.22)


def behind(style: str, hair: str, pen: Pen) -> str:
    """What of the hair is drawn before the face, centre of the face at 0, 0."""
    if style == "bob":
        return pen.path("M-28 20C-33-16-24-35 0-35S33-16 28 20Q24 25 18 23L-18 23Q-24 25-28 20Z", hair)
    if style == "long":
        return pen.path("M-30 40C-34-16-24-36 0-36S34-16 30 40Q20 46 12 40L-12 40Q-20 46-30 40Z", hair)
    if style == "braids":
        lines = "M-25-6L-22 33M-28 8L-27 30M25-6L22 33M28 8L27 30"
        return pen.path(BRAIDS, hair) + pen.path(lines, weight=0.7, ink=shine(hair))
    if style == "afro":
        return pen.path(AFRO, hair)
    if style == "curls":
        return pen.path(CURLS, hair)
    if style == "bun":
        return pen.circle(0, -37, 12, hair)
    if style == "tied":
        return pen.path("M10 14C20 8 34 12 33 23C32 33 19 34 12 26Z", hair)
    if style == "pony":
        return pen.path("M14-30C34-34 38-12 33 6Q31 22 36 30Q22 32 21 14Q23-10 14-16Z", hair)
    return ""


def over(look: Look, style: str, skin: str, pen: Pen) -> str:
    """What of the hair lies over the forehead and sides of the face."""
    draw = _OVER.get(style)
    return draw(look, skin, pen) if draw else ""


def _lit(data: str, highlight: str, look: Look, pen: Pen) -> str:
    glow = pen.path(highlight, weight=0.8, ink=shine(look.hair)) if pen.fine else ""
    return pen.path(data, look.hair) + glow


def _short(look: Look, _skin: str, pen: Pen) -> str:
    data = (
        "M-23.5 0C-27-22-18-35 0-35S27-22 23.5 0Q21 0 20.5-3C20-10 17-14 14-17C5-14-4-15-10-18"
        "C-15-16-20-10-20.5-3Q-21 0-23.5 0Z"
    )
    return _lit(data, "M-8-29Q-1-31 6-29", look, pen)


def _fade(look: Look, _skin: str, pen: Pen) -> str:
    data = "M-22-6C-24-24-14-33 0-33S24-24 22-6Q20-13 16-18Q8-21 0-21Q-8-21-16-18Q-20-13-22-6Z"
    return pen.path(data, look.hair)


def _side(look: Look, _skin: str, pen: Pen) -> str:
    data = (
        "M-23.5 1C-28-20-20-36 2-36C20-36 27-22 23.5 1Q21-1 20.5-6Q20-12 16-17Q2-12-12-20Q-18-14-20.5-5Q-21 0-23.5 1Z"
    )
    return _lit(data, "M-10-24Q0-33 12-30", look, pen)


def _wavy(look: Look, _skin: str, pen: Pen) -> str:
    data = (
        "M-24 2C-29-8-25-18-23-22C-24-31-13-37-6-35C2-40 14-38 18-32C26-29 27-20 24-14C27-8 26-2 24 2"
        "Q21 0 20.5-6Q19-13 15-17Q10-13 4-16Q-2-13-7-17Q-12-13-16-16Q-20-11-20.5-5Q-21 0-24 2Z"
    )
    return _lit(data, "M-12-29Q-6-33-1-29M6-30Q12-33 17-27", look, pen)


def _bob(look: Look, _skin: str, pen: Pen) -> str:
    data = "M-22 6C-26-22-14-33 0-33S26-22 22 6Q20-3 18-9Q9-6 0-6.5Q-9-6-18-9Q-20-3-22 6Z"
    return _lit(data, "M-12-24Q0-29 12-24", look, pen)


def _long(look: Look, _skin: str, pen: Pen) -> str:
    data = "M-22 12C-26-20-16-33 0-34C16-33 26-20 22 12Q21-8 6-20Q2-23 0-28Q-2-22-8-18Q-21-8-22 12Z"
    return _lit(data, "M-14-24Q-8-30-2-30", look, pen)


def _plait(look: Look, _skin: str, pen: Pen) -> str:
    data = "M-23 2C-27-22-16-35 0-35S27-22 23 2Q21-10 10-18Q4-21-4-25Q-10-14-20-8Q-21-2-23 2Z"
    plait = "M19 8Q30 12 28 22Q34 28 28 35Q33 42 26 48Q24 54 22 48Q15 42 20 35Q13 28 19 22Q14 14 19 8Z"
    turns = pen.path("M28 22Q24 26 19 22M28 35Q24 39 20 35", weight=0.75, ink=darken(look.hair, 0.35))
    return _lit(data, "M-12-26Q-4-31 4-29", look, pen) + pen.path(plait, look.hair) + turns


def _tied(look: Look, _skin: str, pen: Pen) -> str:
    data = "M-23 0C-26-22-16-34 0-34S26-22 23 0Q21-8 16-15Q2-20-6-22Q-18-16-23 0Z"
    return _lit(data, "M-10-27Q-2-30 8-27", look, pen)


def _braids(look: Look, _skin: str, pen: Pen) -> str:
    data = "M-22 4C-26-22-15-34 0-34S26-22 22 4Q21-10 13-17Q5-20 0-24Q-5-20-13-17Q-21-10-22 4Z"
    rows = "M-4-32Q-10-26-13-19M4-32Q10-26 13-19M-11-30Q-18-22-20-10M11-30Q18-22 20-10"
    return pen.path(data, look.hair) + pen.path(rows, weight=0.6, ink=shine(look.hair))


def _afro(look: Look, _skin: str, pen: Pen) -> str:
    edge = "M-21-5Q-20-14-14-18Q-7-22 0-21Q7-22 14-18Q20-14 21-5"
    body = "M-22-2Q-22-14-14-19Q-8-23 0-22Q8-23 14-19Q22-14 22-2Q24-20 15-27Q0-34-15-27Q-24-20-22-2Z"
    band = pen.path("M-25-16Q0-34 25-16L24-25Q0-42-24-25Z", look.band, 0.9) if look.band else ""
    return pen.path(body, look.hair, 0) + pen.path(edge) + band


def _curls(look: Look, _skin: str, pen: Pen) -> str:
    data = (
        "M-22 2Q-27-6-22-12Q-25-20-16-22Q-13-30-5-26Q1-32 7-26Q15-29 17-21Q25-18 21-11Q27-5 22 2"
        "Q20-6 17-10Q12-9 10-14Q4-10 0-15Q-5-10-10-14Q-12-9-17-10Q-20-6-22 2Z"
    )
    return pen.path(data, look.hair)


def _bald(_look: Look, skin: str, pen: Pen) -> str:
    return pen.path("M-8-24Q-2-27 5-25.5", weight=0.9, ink=lighten(skin, 0.6)) if pen.fine else ""


def _thin(look: Look, skin: str, pen: Pen) -> str:
    left = "M-23.5 3C-29-6-27-20-20-24Q-16-26-17-20Q-19-14-19.5-8Q-20-2-23.5 3Z"
    right = "M23.5 3C29-6 27-20 20-24Q16-26 17-20Q19-14 19.5-8Q20-2 23.5 3Z"
    glow = pen.path("M-7-25Q-1-28 6-26.5", weight=0.9, ink=lighten(skin, 0.6)) if pen.fine else ""
    return pen.path(left + right, look.hair) + glow


def _crop(look: Look, _skin: str, pen: Pen) -> str:
    data = (
        "M-23 2Q-29-4-25-11Q-29-20-21-24Q-19-33-10-32Q-4-38 3-34Q12-37 16-30Q25-29 24-20Q30-13 25-6"
        "Q27 0 23 2Q21-6 18-12Q10-11 6-17Q-2-12-8-17Q-13-11-18-12Q-21-6-23 2Z"
    )
    return pen.path(data, look.hair)


_OVER: dict[str, Callable[[Look, str, Pen], str]] = {
    "short": _short, "fade": _fade, "side": _side, "wavy": _wavy, "bob": _bob, "long": _long, "plait": _plait,
    "bun": _tied, "pony": _tied, "tied": _tied, "braids": _braids, "afro": _afro, "curls": _curls, "bald": _bald,
    "thin": _thin, "crop": _crop,
}  # fmt: skip


def from_behind(look: Look, style: str, skin: str, pen: Pen) -> str:
    """The back of a head that wears nothing: skull, then its hair."""
    hair = look.hair
    skull = "M-22-4C-24-26-14-33 0-33S24-26 22-4C22 12 16 25 0 25S-22 12-22-4Z"
    if style in ("bald", "thin", "none"):
        out = pen.path(skull, skin)
        if style == "thin":
            out += pen.path("M-22-9C-24 2-22 13-14 20Q0 26 14 20C22 13 24 2 22-9Q15 4 0 5Q-15 4-22-9Z", hair)
        return out
    if style == "fade":
        cap = "M-22-4C-24-26-14-33 0-33S24-26 22-4Q21 6 17 11Q0 15-17 11Q-21 6-22-4Z"
        return pen.path(skull, skin) + pen.path(cap, hair)
    if style == "afro":
        return pen.path(AFRO.replace("Q0 20-27 14Z", "Q14 27 0 26Q-14 27-27 14Z"), hair) + _band_behind(look, pen)
    if style in ("curls", "wavy", "crop"):
        rim = CURLS if style == "curls" else (
            "M-20 17Q-27 13-25 4Q-30-4-25-12Q-29-21-21-25Q-19-34-10-32Q-3-38 4-34Q13-37 17-30Q26-28 24-19"
            "Q30-11 25-3Q28 8 20 17Q12 26 0 25Q-12 26-20 17Z"
        )  # fmt: skip
        curl = pen.path("M-12-20Q-6-25 0-20M4-8Q10-13 15-8M-14 2Q-8-3-2 2", weight=0.7, ink=shine(hair))
        return pen.path(rim, hair) + curl
    out = pen.path(skull, hair)
    if style in ("long", "bob"):
        foot = 40 if style == "long" else 24
        out = pen.path(f"M-29 {foot - 6}C-32-18-22-35 0-35S32-18 29 {foot - 6}Q15 {foot + 4} 0 {foot}"
                       f"Q-15 {foot + 4}-29 {foot - 6}Z", hair)  # fmt: skip
        out += pen.path(f"M-10-24Q-15 0-12 {foot - 8}M11-22Q15 0 12 {foot - 8}", weight=0.7, ink=shine(hair))
    elif style == "braids":
        out = pen.path(BRAIDS, hair)
        lines = "M-16-26Q-20 0-17 33M-8-30Q-10 0-8 34M0-32V34M8-30Q10 0 8 34M16-26Q20 0 17 33"
        out += pen.path(lines, weight=0.6, ink=shine(hair))
    elif style == "plait":
        out += pen.path("M-6 6Q-12 14-6 20Q-11 27-5 33Q-8 40 0 46Q8 40 5 33Q11 27 6 20Q12 14 6 6Z", hair)
        out += pen.path("M-6 20Q0 24 6 20M-5 33Q0 37 5 33", weight=0.75, ink=darken(hair, 0.35))
    elif style == "pony":
        out += pen.path("M-6-10Q-13 20-4 40Q0 44 4 40Q13 20 6-10Z", hair)
    elif style == "bun":
        out += pen.circle(0, -30, 13, hair)
    elif style == "tied":
        out += pen.circle(0, 14, 9, hair)
    return out


def _band_behind(look: Look, pen: Pen) -> str:
    return pen.path("M-35-14Q0-22 35-14L36-22Q0-31-36-22Z", look.band, 0.9) if look.band else ""
