"""The libraries that the game is measured beside, doing the same."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pygame

TMX = """<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" orientation="orthogonal" renderorder="right-down" width="{columns}" height="{rows}"
 tilewidth="{tile}" tileheight="{tile}" infinite="0">
 <tileset firstgid="1" name="floor" tilewidth="{tile}" tileheight="{tile}" tilecount="4" columns="4">
  <image source="floor.png" width="{wide}" height="{tile}"/>
 </tileset>
 <layer id="1" name="floor" width="{columns}" height="{rows}"><data encoding="csv">{cells}</data></layer>
</map>
"""
STEP = 2
"""Px that its camera moves in a frame."""


def pyscroll_frame(
    surface: pygame.Surface, size: tuple[int, int], tile: int, sprites: int
) -> Callable[[], None] | None:
    """Draws one frame of pyscroll's: a map of one layer, its camera moving, sprites about; None without pyscroll."""
    try:
        pyscroll, pytmx = import_module("pyscroll"), import_module("pytmx.util_pygame")
    except ImportError:
        return None
    columns, rows = size
    with tempfile.TemporaryDirectory(prefix="first-shift-bench-") as name:
        folder = Path(name)
        floor = pygame.Surface((tile * 4, tile))
        for number, colour in enumerate(("#e6e2d8", "#ddd8cc", "#cfe6df", "#d9dcdd")):
            floor.fill(colour, (number * tile, 0, tile, tile))
        pygame.image.save(floor, str(folder / "floor.png"))
        cells = ",".join(str(1 + (column + row) % 4) for row in range(rows) for column in range(columns))
        text = TMX.format(columns=columns, rows=rows, tile=tile, wide=tile * 4, cells=cells)
        (folder / "map.tmx").write_text(text, encoding="utf-8")
        tiled = pytmx.load_pygame(str(folder / "map.tmx"))
    layer = pyscroll.BufferedRenderer(pyscroll.data.TiledMapData(tiled), surface.get_size(), clamp_camera=True)
    group = pyscroll.PyscrollGroup(map_layer=layer)
    picture = pygame.Surface((60, 110), pygame.SRCALPHA)
    pygame.draw.ellipse(picture, "#cf8540", (8, 4, 44, 102))
    for number in range(sprites):
        sprite: pygame.sprite.Sprite = pygame.sprite.Sprite()
        sprite.image = picture.convert_alpha()
        column, row = 3 + number * 7 % (columns - 6), 3 + number * 5 % (rows - 6)
        sprite.rect = sprite.image.get_rect(topleft=(column * tile, row * tile))
        group.add(sprite)
    at = [columns * tile // 4, rows * tile // 4]

    def frame() -> None:
        at[0] += STEP
        at[1] += STEP // 2
        for number, sprite in enumerate(group.sprites()):
            sprite.rect.x += 1 - number % 3
        group.center(at)
        group.draw(surface)

    return frame
