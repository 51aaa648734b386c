"""The street on the title: painted once, and kept as a picture so that the next start need not paint it again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pygame

from engine.stage.backdrop import spread
from engine.stage.drawing import colour, svg
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.svg import Drawing, path, rect
from engine.stage.window import Geometry

CREW: tuple[tuple[str, tuple[str, ...], str, float], ...] = (
    ("tesfay", ("chef_hat", "chef_jacket", "apron"), "wave", 272),
    ("olena", ("blue_apron", "yellow_gloves"), "hold", 456),
    ("amina", ("vest",), "cheer", 640),
    ("gurpreet", ("orange_vest",), "carry", 800),
    ("danuta", ("dark_apron",), "wave", 968),
)

HOUSES = (("kitchen", 150), ("supermarket", 1085), ("cleaning", 392), ("warehouse", 862), ("bakery", 628))

KEPT = 3
"""Pictures kept, of windows of different sizes."""
MOST_PIXELS = 4_000_000
"""A larger window's street is painted at every start: reading it back would take as long."""


def street(size: tuple[int, int], geometry: Geometry, raster: Rasteriser, cache: Path) -> pygame.Surface:
    """The street in a window of that size, from `cache` when it was painted before and nothing has changed since."""
    if size[0] * size[1] > MOST_PIXELS:
        return _paint(size, geometry, raster)
    file = cache / f"title-{_digest(size, raster)}.bmp"
    try:
        found = pygame.image.load(file)
        if found.get_size() == size:
            return found.convert()
    except (OSError, pygame.error):
        pass  # not painted yet, or cut short: paint it
    made = _paint(size, geometry, raster)
    _keep(made, file)
    return made


def _digest(size: tuple[int, int], raster: Rasteriser) -> str:
    """Names all that the picture depends on: size, contrast, the drawings of houses, the code that draws people."""
    files = [raster.files.path(f"sprites/town/{world}.svg") for world, _ in HOUSES]
    files += sorted(Path(svg.__file__).parent.glob("*.py"))
    files.append(Path(__file__))
    stamps = []
    for file in files:
        try:
            stat = file.stat()
        except OSError:
            continue
        stamps.append((file.name, stat.st_mtime_ns, stat.st_size))
    return sha256(repr((size, raster.contrast, stamps)).encode()).hexdigest()[:24]


def _keep(made: pygame.Surface, file: Path) -> None:
    aside = file.with_name(f"{file.stem}-{os.getpid()}.new.bmp")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(made, aside)
        aside.replace(file)
        for old in sorted(file.parent.glob("title-*.bmp"), key=lambda one: one.stat().st_mtime_ns)[:-KEPT]:
            old.unlink(missing_ok=True)
    except (OSError, pygame.error):
        return  # a cache that cannot be written only costs time


def _paint(size: tuple[int, int], geometry: Geometry, raster: Rasteriser) -> pygame.Surface:
    made = pygame.Surface(size)
    made.blit(raster.drawing(_SKY), geometry.point(0, 0))
    for world, x in HOUSES:
        house = raster.file_drawing(f"sprites/town/{world}.svg")
        made.blit(raster.drawing(house), geometry.point(x - house.width / 2, 420 - house.height))
    made.blit(raster.drawing(_ROAD), geometry.point(0, 420))
    for person, middle in _people():
        made.blit(raster.drawing(person), geometry.point(middle + person.left, 566 + person.top))
    spread(made, geometry)
    return made


def _people() -> Iterator[tuple[Drawing, float]]:
    # Imported only when they are painted: the title stands sooner without.
    from engine.stage.drawing.cast import FACES
    from engine.stage.drawing.figure import figure
    from engine.stage.drawing.look import dress

    for name, gear, pose, x in CREW:
        yield figure(dress(FACES[name], gear), "front", pose, scale=1.45), x


_SKY = Drawing(
    rect(0, 0, 1280, 430, 0, "#cfe9f9", 0)
    + path("M90 120q22-34 58-14q30-30 60 4q30-2 28 22H78q-6-10 12-12Z", colour.WHITE, 2.3)
    + path("M1010 96q22-34 58-14q30-30 60 4q30-2 28 22H998q-6-10 12-12Z", colour.WHITE, 2.3)
    + path("M0 360Q160 300 330 350Q520 296 700 352Q900 300 1080 350Q1200 320 1280 346V430H0Z", "#b9d97f", 0),
    0, 0, 1280, 430,
)  # fmt: skip
_ROAD = Drawing(
    rect(0, 0, 1280, 26, 0, "#e3d9c0", 0)
    + path("M0 0H1280M0 26H1280", line=2.5)
    + rect(0, 26, 1280, 300, 0, "#d9dcdd", 0)
    + path("M0 92H1280", line=6, ink=colour.WHITE, dashes="46 34"),
    0, 0, 1280, 326,
)  # fmt: skip
