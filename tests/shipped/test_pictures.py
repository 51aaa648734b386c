"""Every SVG under sprites/ can be drawn by SDL, is small, and the own pictures stay on their 72-unit grid."""

import os
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

SPRITES = Path(__file__).parents[2] / "sprites"
PICTURES = sorted(SPRITES.rglob("*.svg"))
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


@pytest.mark.parametrize("path", PICTURES, ids=name_of)
def test_uses_only_what_sdl_draws(path: Path) -> None:
    assert path.stat().st_size < MOST_BYTES
    root = ElementTree.parse(path).getroot()
    assert root.tag == f"{SVG}svg"
    assert "viewBox" in root.attrib
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in ELEMENTS, element.tag
        assert set(element.attrib) <= ATTRIBUTES, set(element.attrib) - ATTRIBUTES
        assert not (element.text or "").strip(), "text is not drawn"
        for key in ("fill", "stroke"):
            colour = element.get(key, "none")
            assert colour == "none" or COLOUR.fullmatch(colour), f"{key}={colour}"


@pytest.mark.parametrize("path", PICTURES, ids=name_of)
def test_is_drawn(path: Path) -> None:
    surface = pygame.image.load_sized_svg(str(path), (72, 72))
    assert pygame.mask.from_surface(surface, 8).count() > 40


@pytest.mark.parametrize("path", OWN_GRID, ids=name_of)
def test_stays_on_the_grid(path: Path) -> None:
    """Own pictures have a 72-unit square grid and nothing is cut off at its edge."""
    assert ElementTree.parse(path).getroot().get("viewBox") == "0 0 72 72"
    surface = pygame.image.load_sized_svg(str(path), (144, 144))
    ring = [(i, j) for i in range(144) for j in (0, 143)] + [(i, j) for i in (0, 143) for j in range(144)]
    assert not [spot for spot in ring if surface.get_at(spot).a > 60]
