"""Every SVG under sprites/ can be drawn by SDL, is small, and the own pictures stay on their 72-unit grid."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

SPRITES = Path(__file__).parents[2] / "sprites"
PICTURES = sorted(SPRITES.rglob("*.svg"))
FOLDERS = sorted({path.parent for path in PICTURES})
OWN_GRID = sorted(path for name in ("words", "signs", "icons") for path in (SPRITES / name).glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
# Only presentation attributes: SDL's loader ignores style sheets, text, clips, masks, filters and <use>.
ATTRIBUTES = {
    "viewBox", "width", "height", "id", "transform", "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r",
    "rx", "ry", "fill", "fill-opacity", "fill-rule", "opacity", "stroke", "stroke-width", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-dasharray",
}  # fmt: skip
MOST_BYTES = 30_000
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


def name_of(path: Path) -> str:
    return path.relative_to(SPRITES).as_posix()


def test_there_are_pictures() -> None:
    assert len(OWN_GRID) > 150


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_uses_only_what_sdl_draws(folder: Path) -> None:
    wrong = [f"{name_of(path)}: {fault}" for path in sorted(folder.glob("*.svg")) for fault in not_drawn(path)]
    assert not wrong


def not_drawn(path: Path) -> Iterator[str]:
    """What SDL's loader would leave out of a picture, or choke on."""
    if path.stat().st_size >= MOST_BYTES:
        yield f"{path.stat().st_size} bytes"
    root = ElementTree.parse(path).getroot()
    if root.tag != f"{SVG}svg" or "viewBox" not in root.attrib:
        yield "no svg with a viewBox"
    for element in root.iter():
        if element.tag.removeprefix(SVG) not in ELEMENTS:
            yield element.tag
        yield from sorted(set(element.attrib) - ATTRIBUTES)
        if (element.text or "").strip():
            yield "text is not drawn"
        for key in ("fill", "stroke"):
            colour = element.get(key, "none")
            if colour != "none" and not COLOUR.fullmatch(colour):
                yield f"{key}={colour}"


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_is_drawn(folder: Path) -> None:
    empty = []
    for path in sorted(folder.glob("*.svg")):
        surface = pygame.image.load_sized_svg(str(path), (72, 72))
        if pygame.mask.from_surface(surface, 8).count() <= 40:
            empty.append(name_of(path))
    assert not empty


@pytest.mark.parametrize("folder", sorted({path.parent for path in OWN_GRID}), ids=name_of)
def test_stays_on_the_grid(folder: Path) -> None:
    """Own pictures have a 72-unit square grid and nothing is cut off at its edge."""
    wrong = []
    for path in sorted(folder.glob("*.svg")):
        surface = pygame.image.load_sized_svg(str(path), (144, 144))
        ring = [(i, j) for i in range(144) for j in (0, 143)] + [(i, j) for i in (0, 143) for j in range(144)]
        square = ElementTree.parse(path).getroot().get("viewBox") == "0 0 72 72"
        if not square or [spot for spot in ring if surface.get_at(spot).a > 60]:
            wrong.append(name_of(path))
    assert not wrong
