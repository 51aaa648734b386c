"""What an object without a tile looks like: its shape, its points, its text, colours."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from engine.content.files import FileProblem
from engine.content.tiled.drawing import Colour, Writing
from engine.content.tiled.layerdata import number
from engine.content.tiled.properties import truth

GENERIC = ("sans-serif", "sans", "")
"""Names of letters that mean no letters in particular."""


def shape_of(element: Element) -> str:
    """The name of an object's shape."""
    for shape in ("ellipse", "point", "polygon", "polyline", "text", "capsule"):
        if element.find(shape) is not None:
            return shape
    return "rectangle"


def points_of(text: str) -> str:
    """Points as the map library reads them. FileProblem when they are none."""
    points = []
    for pair in text.split()[:2_000]:
        x, comma, y = pair.partition(",")
        try:
            if not comma or not (abs(float(x)) <= 1e6 and abs(float(y)) <= 1e6):
                raise ValueError
        except ValueError:
            raise FileProblem(f"'{pair[:40]}' is not a point", "draw the shape again in Tiled") from None
        points.append(f"{float(x)!r},{float(y)!r}")
    if not points:
        raise FileProblem("the shape has no points", "draw it again in Tiled")
    return " ".join(points)


def writing_of(element: Element) -> Writing | None:
    """The text of a text object; None for any other."""
    text = element.find("text")
    if text is None:
        return None
    return Writing(
        (text.text or "")[:2_000],
        text.get("fontfamily", "sans-serif"),
        max(1, min(400, number(text, "pixelsize", 16))),
        colour(text.get("color", "")) or (0, 0, 0, 255),
        truth(text.get("wrap", "")),
        truth(text.get("bold", "")),
        truth(text.get("italic", "")),
        truth(text.get("underline", "")),
        truth(text.get("strikeout", "")),
        text.get("halign", "left"),
        text.get("valign", "top"),
    )


def not_written(writing: Writing) -> Iterator[str]:
    """What of a text the stage does not do as Tiled does, in one line each."""
    if writing.font.lower() not in GENERIC and not writing.font.lower().startswith("noto sans"):
        yield f"texts in '{writing.font[:40]}' are written in the game's own letters"
    if writing.italic:
        yield "slanted texts are written upright"
    if writing.across == "justify":
        yield "justified texts are written from the left"


def colour(text: str) -> Colour | None:
    """`#RRGGBB` or Tiled's `#AARRGGBB` as RGBA; None for anything else."""
    digits = text.lstrip("#")
    if len(digits) not in (6, 8):
        return None
    try:
        value = bytes.fromhex(digits)
    except ValueError:
        return None
    if len(value) == 4:
        return value[1], value[2], value[3], value[0]
    return value[0], value[1], value[2], 255
