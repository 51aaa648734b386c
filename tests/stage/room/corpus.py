"""A corpus of Tiled's features that are seen: each map as small as it can be, painted as the game paints it."""

from __future__ import annotations

from pathlib import Path

import pygame

from engine.content.files import Library
from engine.content.places import Room, read_room
from engine.content.problems import Report
from engine.stage.drawing.raster import Rasteriser
from engine.stage.room.camera import Camera
from engine.stage.room.painter import Painter, Sprite
from engine.stage.window import Geometry
from tests.content.tiny import write

RED, GREEN, BLUE, YELLOW = "#e00000", "#00c000", "#0000e0", "#f0e000"
WHITE, BLACK, GREY = "#ffffff", "#000000", "#808080"
QUARTERS = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="M0 0h32v32H0z" fill="#e00000"/>
<path d="M32 0h32v32H32z" fill="#00c000"/><path d="M0 32h32v32H0z" fill="#0000e0"/><path d="M32 32h32v32H32z"
 fill="#f0e000"/></svg>"""
TILESET = """<tileset firstgid="1" name="t" tilewidth="64" tileheight="64" tilecount="6" columns="0">
 <tile id="0"><image source="four.svg" width="64" height="64"/></tile>
 <tile id="1"><image source="white.svg" width="64" height="64"/></tile>
 <tile id="2"><image source="tall.svg" width="32" height="96"/></tile>
 <tile id="3"><image source="red.svg" width="64" height="64"/></tile>
 <tile id="4"><image source="blue.svg" width="64" height="64"/></tile>
 <tile id="5"><image source="red.svg" width="64" height="64"/>
  <animation><frame tileid="3" duration="100"/><frame tileid="4" duration="200"/></animation></tile>
</tileset>"""
FOUR, PLAIN, TALL, SOLID_RED, SOLID_BLUE, MOVING = range(1, 7)


def one_colour(colour: str, width: int = 64, height: int = 64) -> str:
    """An SVG file of one colour."""
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><path '
            f'd="M0 0h{width}v{height}H0z" fill="{colour}"/></svg>')  # fmt: skip


def page(body: str, size: tuple[int, int] = (2, 2), *, tilesets: str = TILESET, more: str = "") -> str:
    """A map of that many tiles of 64 px."""
    return (f'<map version="1.10" orientation="orthogonal" width="{size[0]}" height="{size[1]}" tilewidth="64" '
            f'tileheight="64" {more}>{tilesets}{body}</map>')  # fmt: skip


def tiles(data: str, size: tuple[int, int] = (2, 2), more: str = "", name: str = "floor") -> str:
    return (f'<layer id="1" name="{name}" width="{size[0]}" height="{size[1]}" {more}><data encoding="csv">{data}'
            "</data></layer>")  # fmt: skip


def objects(body: str, more: str = "", name: str = "o") -> str:
    return f'<objectgroup id="9" name="{name}" {more}>{body}</objectgroup>'


class Painted:
    """A map, its painter, and the last picture of it."""

    def __init__(self, root: Path, text: str, scale: float = 1.0) -> None:
        write(root, "four.svg", QUARTERS)
        for name, colour in (("white", WHITE), ("red", RED), ("blue", BLUE)):
            write(root, f"{name}.svg", one_colour(colour))
        write(root, "tall.svg", one_colour(GREEN, 32, 96))
        write(root, "m.tmx", text)
        report = Report()
        room = read_room(Library(root), "m.tmx", report)
        assert room is not None, report.problems
        self.room: Room = room
        self.scale = scale
        self.painter = Painter(room.drawing, Rasteriser(scale, root))
        self.camera = Camera.over(room.drawing)
        size = round(room.drawing.columns * 64 * scale), round(room.drawing.rows * 64 * scale)
        self.surface = pygame.Surface(size)
        self.draw()

    def draw(self, *sprites: Sprite, size: tuple[int, int] | None = None) -> Painted:
        if size is not None:
            self.surface = pygame.Surface(size)
        self.surface.fill("#ff00ff")
        view = Geometry(*self.surface.get_size(), self.scale, 0, 0, round(64 * self.scale))
        self.painter.draw(self.surface, view, self.camera, sprites)
        return self

    def at(self, x: float, y: float) -> str:
        """The colour at a px of the picture, `#rrggbb`."""
        red, green, blue, _ = self.surface.get_at((round(x), round(y)))
        return f"#{red:02x}{green:02x}{blue:02x}"

    def near(self, x: float, y: float, colour: str, most: int = 12) -> bool:
        """Whether the colour at a px is about that one."""
        here, wanted = pygame.Color(self.at(x, y)), pygame.Color(colour)
        return all(abs(a - b) <= most for a, b in zip(here[:3], wanted[:3], strict=True))

    def corners(self, left: int = 0, top: int = 0, width: int = 64, height: int = 64) -> list[str]:
        """The colours near the corners of a box: top left, top right, bottom left, bottom right."""
        return [self.at(x, y) for y in (top + 6, top + height - 7) for x in (left + 6, left + width - 7)]

    def ink(self, box: tuple[int, int, int, int], ground: str = WHITE) -> pygame.Rect:
        """Bounds of everything in a box that has not the colour of the ground."""
        part = self.surface.subsurface(box)
        mask = pygame.mask.from_threshold(part, pygame.Color(ground), (40, 40, 40, 255))
        mask.invert()
        found = mask.get_bounding_rects()
        if not found:
            return pygame.Rect(0, 0, 0, 0)
        return found[0].unionall(found[1:]).move(box[0], box[1])

    def is_bare(self, ground: str = WHITE) -> bool:
        """Whether nothing but the ground is to be seen."""
        return self.ink((0, 0, *self.surface.get_size()), ground).width == 0
