"""Builders of SVG fragments: plain presentation attributes only, which SDL's loader draws."""

from __future__ import annotations

from dataclasses import dataclass

from engine.stage.drawing.colour import INK, SHADOW, SHADOW_OPACITY

WORLD = 2.5
"""Outline of every thing and person in the world, design px."""
DETAIL = 2.0
INTERFACE = 3.0
MODAL = 4.0
PICTURE = 2.2
"""Outline of a word's picture on screen, whatever its size, design px."""


def number(value: float) -> str:
    """A coordinate with at most two decimals and no trailing zeros."""
    text = f"{value:.2f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _paint(fill: str, line: float, ink: str, opacity: float | None) -> str:
    paint = f' fill="{fill}"'
    if opacity is not None:
        paint += f' fill-opacity="{number(opacity)}"'
    if line > 0:
        paint += f' stroke="{ink}" stroke-width="{number(line)}" stroke-linejoin="round" stroke-linecap="round"'
    return paint


def path(
    data: str,
    fill: str = "none",
    line: float = WORLD,
    ink: str = INK,
    *,
    opacity: float | None = None,
    dashes: str = "",
    evenodd: bool = False,
) -> str:
    """A path; `line` 0 draws no outline, `dashes` is an SVG dash list, `opacity` is the fill's."""
    extra = f' stroke-dasharray="{dashes}"' if dashes else ""
    extra += ' fill-rule="evenodd"' if evenodd else ""
    return f'<path d="{data}"{_paint(fill, line, ink, opacity)}{extra}/>'


def rect(
    x: float,
    y: float,
    width: float,
    height: float,
    radius: float = 0,
    fill: str = "none",
    line: float = WORLD,
    ink: str = INK,
    *,
    opacity: float | None = None,
    dashes: str = "",
) -> str:
    """A rectangle with corners of `radius`; x, y is its top left."""
    extra = f' stroke-dasharray="{dashes}"' if dashes else ""
    size = f'x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}" rx="{number(radius)}"'
    return f"<rect {size}{_paint(fill, line, ink, opacity)}{extra}/>"


def circle(
    x: float,
    y: float,
    radius: float,
    fill: str = "none",
    line: float = WORLD,
    ink: str = INK,
    *,
    opacity: float | None = None,
) -> str:
    """A circle around x, y."""
    place_ = f'cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"'
    return f"<circle {place_}{_paint(fill, line, ink, opacity)}/>"


def ellipse(
    x: float,
    y: float,
    across: float,
    down: float,
    fill: str = "none",
    line: float = WORLD,
    ink: str = INK,
    *,
    opacity: float | None = None,
) -> str:
    """An ellipse around x, y with the half axes `across` and `down`."""
    place_ = f'cx="{number(x)}" cy="{number(y)}" rx="{number(across)}" ry="{number(down)}"'
    return f"<ellipse {place_}{_paint(fill, line, ink, opacity)}/>"


def group(*bodies: str) -> str:
    """Fragments as one group."""
    return f"<g>{''.join(bodies)}</g>"


def translate(x: float, y: float, body: str, scale: float = 1, *, turn: float = 0, mirror: bool = False) -> str:
    """`body` with its origin at x, y, turned by degrees clockwise, scaled, mirrored left to right."""
    moves = f"translate({number(x)},{number(y)})"
    if turn:
        moves += f" rotate({number(turn)})"
    if scale != 1 or mirror:
        across = -scale if mirror else scale
        moves += f" scale({across:.4f},{scale:.4f})"
    return f'<g transform="{moves}">{body}</g>'


def shadow_path(data: str, opacity: float = SHADOW_OPACITY) -> str:
    """A shadow of any outline."""
    return path(data, SHADOW, 0, opacity=opacity)


def shadow_rect(
    x: float, y: float, width: float, height: float, radius: float = 6, opacity: float = SHADOW_OPACITY
) -> str:
    """A shadow of a box."""
    return rect(x, y, width, height, radius, SHADOW, 0, opacity=opacity)


def shadow_ellipse(x: float, y: float, across: float, down: float, opacity: float = SHADOW_OPACITY) -> str:
    """A shadow of something round, as under a person's feet (23 x 7)."""
    return ellipse(x, y, across, down, SHADOW, 0, opacity=opacity)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A fragment and the box (design px) it stays inside, relative to its own origin."""

    body: str
    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x where the box ends."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The y where the box ends."""
        return self.top + self.height

    def document(self) -> str:
        """A complete SVG file of the box, one unit per design px."""
        return document(self.body, self.left, self.top, self.width, self.height)

    def at(self, x: float, y: float, *, mirror: bool = False) -> Drawing:
        """The same drawing with its origin moved to x, y."""
        left = x - self.right if mirror else x + self.left
        return Drawing(translate(x, y, self.body, mirror=mirror), left, y + self.top, self.width, self.height)


def document(
    body: str,
    left: float,
    top: float,
    width: float,
    height: float,
    pixels: tuple[int, int] | None = None,
) -> str:
    """A complete SVG file showing the box; `pixels` is its stated size, else the box's own."""
    wide, high = pixels or (width, height)
    size = f'width="{number(wide)}" height="{number(high)}"'
    box = f'viewBox="{left:.4f} {top:.4f} {width:.4f} {height:.4f}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box}>{body}</svg>'


def join(*drawings: Drawing) -> Drawing:
    """Several drawings over one another, in order, in one box. ValueError without any."""
    if not drawings:
        raise ValueError("nothing to join")
    left = min(one.left for one in drawings)
    top = min(one.top for one in drawings)
    right = max(one.right for one in drawings)
    bottom = max(one.bottom for one in drawings)
    return Drawing("".join(one.body for one in drawings), left, top, right - left, bottom - top)
