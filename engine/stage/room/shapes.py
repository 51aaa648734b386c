"""Objects without a tile as Tiled draws them: rectangles, ellipses, capsules, polygons, lines and points."""

from __future__ import annotations

from collections.abc import Iterable

from engine.content.places import kind_of
from engine.content.tiled.drawing import Colour, Item, ItemLayer, Layer
from engine.stage.drawing.svg import Drawing, number

LABEL = "label"
LINE = 2.0
SHADOW = 1.0
"""How far the black line under a coloured one lies to the right and down, px."""
FILL = 50 / 255
PIN, STICK = 10.0, 30.0
"""A point is a pin: the radius of its head, and how high its middle is above the point, px."""
DOT = 20.0
"""Side of a rectangle or ellipse that was given no size, px."""


def ways(layers: Iterable[Layer]) -> frozenset[str]:
    """Names of the lines that people walk along: they are for the game, not to be seen."""
    items = [item for layer in layers if isinstance(layer, ItemLayer) for item in layer.items]
    return frozenset(item.properties["path"] for item in items if "path" in item.properties)


def is_seen(item: Item, layer: ItemLayer, walked: frozenset[str]) -> bool:
    """Whether an object is drawn as such: marks that only tell the rules of a place are not."""
    if not item.visible:
        return False
    if item.cell:
        return True
    if kind_of(item, layer) is not None:
        return False
    if item.shape == "text":
        return item.writing is not None
    return item.kind != LABEL and (not item.name or item.name not in walked)


def shape_drawing(item: Item, colour: Colour) -> Drawing:
    """A shape in map px, turned as it stands; its lines are in the layer's colour, its inside lightly so."""
    body, box = _outline(item)
    ink = "#{:02x}{:02x}{:02x}".format(*colour[:3])
    alpha = colour[3] / 255
    filled = item.shape != "polyline"
    line = f'stroke-width="{number(LINE)}" stroke-linejoin="round" stroke-linecap="round"'
    line += f' stroke-opacity="{alpha:.3f}"'
    inside = f'fill="{ink}" fill-opacity="{FILL * alpha:.3f}"' if filled else 'fill="none"'
    under = f'<g transform="translate({SHADOW},{SHADOW})" fill="none" stroke="#000000" {line}>{body}</g>'
    over = f'<g {inside} stroke="{ink}" {line}>{body}</g>'
    turn = f"rotate({item.rotation:g} {item.pivot_x:g} {item.pivot_y:g})" if item.rotation else ""
    left, top, right, bottom = _turned(item, box)
    more = LINE / 2 + SHADOW + 1
    whole = f'<g transform="{turn}">{under}{over}</g>' if turn else under + over
    return Drawing(whole, left - more, top - more, right - left + 2 * more, bottom - top + 2 * more)


Edges = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def _outline(item: Item) -> tuple[str, Edges]:
    x, y, width, height = item.x, item.y, item.width, item.height
    if item.shape in ("polygon", "polyline") and item.points:
        across, down = [one[0] for one in item.points], [one[1] for one in item.points]
        data = "M" + "L".join(f"{number(a)} {number(b)}" for a, b in item.points)
        data += "Z" if item.shape == "polygon" else ""
        return f'<path d="{data}"/>', (min(across), min(down), max(across), max(down))
    if item.shape == "point":
        return _pin(x, y), (x - PIN, y - STICK - PIN, x + PIN, y)
    if not width and not height:
        x, y, width, height = x - DOT / 2, y - DOT / 2, DOT, DOT
    edges = x, y, x + width, y + height
    if item.shape == "ellipse":
        middle = f'cx="{number(x + width / 2)}" cy="{number(y + height / 2)}"'
        return f'<ellipse {middle} rx="{number(width / 2)}" ry="{number(height / 2)}"/>', edges
    radius = min(width, height) / 2 if item.shape == "capsule" else 0.0
    place = f'x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
    return f'<rect {place} rx="{number(radius)}"/>', edges


def _pin(x: float, y: float) -> str:
    """A drop whose tip is at x, y, with a ring in its head."""
    head, side = y - STICK, PIN * 0.94
    down = head + PIN * 0.34
    tip = f"M{number(x)} {number(y)}L{number(x - side)} {number(down)}"
    arc = f"A{number(PIN)} {number(PIN)} 0 1 1 {number(x + side)} {number(down)}Z"
    return f'<path d="{tip}{arc}"/><circle cx="{number(x)}" cy="{number(head)}" r="4"/>'


def _turned(item: Item, edges: Edges) -> Edges:
    """The edges of what a box takes up when it is turned with the object."""
    if not item.rotation % 360:
        return edges
    from pygame import Vector2

    pivot = Vector2(item.pivot_x, item.pivot_y)
    left, top, right, bottom = edges
    corners = [
        (Vector2(x, y) - pivot).rotate(item.rotation) + pivot for x in (left, right) for y in (top, bottom)
    ]
    across, down = [one.x for one in corners], [one.y for one in corners]
    return min(across), min(down), max(across), max(down)
