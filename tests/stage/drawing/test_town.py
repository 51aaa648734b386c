"""The town: a building for each of the 24 worlds, in view, apart, and clear of the interface."""

import re
import xml.etree.ElementTree as ET
from itertools import combinations
from pathlib import Path
from statistics import mean, pstdev

import pygame
import pytest

from engine.stage.drawing import recolour
from engine.stage.drawing.cast import FACES
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.svg import Drawing

WORLDS = (
    "kitchen", "cleaning", "warehouse", "canteen", "hotel", "laundry", "recycling", "supermarket", "food_production",
    "bakery", "hospital_service", "elder_care", "childcare", "caretaker", "gardening", "windows_facility",
    "construction", "painting", "meat_fish", "metal_assembly", "parcel_delivery", "driving", "farm_greenhouse",
    "my_working_life",
)  # fmt: skip
DRAWN_BY_SDL = {"svg", "g", "path", "rect", "circle", "ellipse"}


def town(root: Path) -> ET.Element:
    return ET.parse(root / "levels" / "town" / "town.tmx").getroot()


def boxes(root: Path) -> dict[str, pygame.Rect]:
    found = {}
    for one in town(root).findall("objectgroup[@name='places']/object"):
        x, y, width, height = (float(one.get(key, "0")) for key in ("x", "y", "width", "height"))
        found[one.get("name", "")] = pygame.Rect(round(x), round(y - height), round(width), round(height))
    return found


def test_each_world_has_its_building_and_label(root: Path) -> None:
    assert tuple(boxes(root)) == WORLDS
    labels = {one.get("name"): one for one in town(root).findall("objectgroup[@name='labels']/object")}
    assert tuple(labels) == WORLDS
    for name, box in boxes(root).items():
        assert labels[name].find("point") is not None
        assert box.collidepoint(float(labels[name].get("x", "0")), float(labels[name].get("y", "0")))
    for one in town(root).findall("objectgroup[@name='places']/object"):
        assert one.get("type") == "place"


def masks(root: Path) -> dict[str, tuple[pygame.Rect, pygame.Mask]]:
    """Per world: its box on the map and what of it is really drawn (no shadows), at one px per unit."""
    plain = Rasteriser(1, root)
    return {
        world: (box, pygame.mask.from_surface(plain.file(f"sprites/town/{world}.svg"), 200))
        for world, box in boxes(root).items()
    }


def test_buildings_are_clear_of_home_help_and_bar(root: Path) -> None:
    disc = pygame.Surface((76, 76), pygame.SRCALPHA)
    pygame.draw.circle(disc, "white", (38, 38), 34)
    button = pygame.mask.from_surface(disc)
    for name, (box, mask) in masks(root).items():
        assert pygame.Rect(0, 0, 1280, 628).contains(box), name
        for x, y in ((52, 52), (1228, 52)):
            assert not mask.overlap(button, (x - 38 - box.x, y - 38 - box.y)), f"{name} is under a corner button"


def test_buildings_do_not_cover_one_another(root: Path) -> None:
    for (first, (box, mask)), (second, (other, ink)) in combinations(masks(root).items(), 2):
        shared = mask.overlap_area(ink, (other.x - box.x, other.y - box.y))
        assert shared <= 40, f"{first} and {second} share {shared} px"


def test_tiles_name_existing_pictures_of_their_size(root: Path) -> None:
    tileset = root / "levels" / "tiles" / "town.tsx"
    images = ET.parse(tileset).getroot().findall("tile/image")
    assert len(images) >= 24
    for image in images:
        file = (tileset.parent / image.get("source", "")).resolve()
        found = re.search(r'width="(\d+)" height="(\d+)"', file.read_text())
        assert found, file.name
        assert (found[1], found[2]) == (image.get("width"), image.get("height")), file.name


def test_no_picture_lies_unused(root: Path) -> None:
    used = (root / "levels" / "tiles" / "town.tsx").read_text()
    for file in (root / "sprites" / "town").glob("*.svg"):
        assert f"/{file.name}" in used, file.name


@pytest.mark.parametrize("world", WORLDS)
def test_a_building_is_drawn_with_what_sdl_draws(root: Path, world: str) -> None:
    tree = ET.parse(root / "sprites" / "town" / f"{world}.svg")
    tags = {element.tag.rpartition("}")[2] for element in tree.iter()}
    assert tags <= DRAWN_BY_SDL


@pytest.mark.parametrize("world", WORLDS)
def test_open_and_locked_buildings_differ(root: Path, rasteriser: Rasteriser, world: str) -> None:
    drawing = rasteriser.file_drawing(f"sprites/town/{world}.svg")
    surface = rasteriser.drawing(drawing)
    ink = surface.get_bounding_rect(min_alpha=8)
    assert surface.get_rect().contains(ink.inflate(2, 2)), "the picture is cut at its edge"
    locked = rasteriser.drawing(recolour.locked_drawing(drawing))
    full, drained = pygame.transform.average_color(surface), pygame.transform.average_color(locked)
    assert max(drained[:3]) - min(drained[:3]) <= max(full[:3]) - min(full[:3]) + 4
    lit = Drawing(recolour.lit(drawing.body), drawing.left, drawing.top, drawing.width, drawing.height)
    assert world == "gardening" or lit.body != drawing.body, "no window to light"


def test_passers_by_are_known_faces(root: Path) -> None:
    people = town(root).findall("objectgroup[@name='people']/object")
    assert len(people) >= 6
    for one in people:
        assert one.get("name") in FACES


@pytest.mark.parametrize("world", ["hotel", "canteen", "windows_facility"])
def test_closed_buildings_do_not_fade_with_strong_colours(root: Path, world: str) -> None:
    def greys(*, contrast: bool) -> list[float]:
        surface = Rasteriser(0.5, root, contrast=contrast).file(f"sprites/town/{world}.svg", locked=True)
        wide, high = surface.get_size()
        drawn = (surface.get_at((x, y)) for x in range(wide) for y in range(high))
        return [0.3 * one.r + 0.6 * one.g + 0.1 * one.b for one in drawn if one.a > 200]

    usual, strong = greys(contrast=False), greys(contrast=True)
    assert mean(strong) <= mean(usual)
    assert pstdev(strong) > 1.2 * pstdev(usual)
