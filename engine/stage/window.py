"""The window: its surface, and how the 1280x720 design space lies in it."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

WIDTH, HEIGHT = 1280, 720
"""The design space. Scenes give all places and sizes in it."""
TILE = 64
SMALLEST = (1024, 600)

Box = tuple[float, float, float, float]
"""x, y, width, height in design px."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """How design px become screen px: the interface scales continuously, a tile is a whole number of pixels.

    `left` and `top` are where the design space begins on a screen of another shape than 16:9.
    """

    width: int
    height: int
    scale: float
    left: float
    top: float
    tile: int

    @property
    def zoom(self) -> float:
        """Screen px per map px (64 a tile)."""
        return self.tile / TILE

    def point(self, x: float, y: float) -> tuple[int, int]:
        """A design point on the screen."""
        return round(self.left + x * self.scale), round(self.top + y * self.scale)

    def design(self, x: float, y: float) -> tuple[float, float]:
        """A screen point in the design space."""
        return (x - self.left) / self.scale, (y - self.top) / self.scale

    def rect(self, box: Box) -> pygame.Rect:
        """A design box on the screen."""
        x, y = self.point(box[0], box[1])
        right, bottom = self.point(box[0] + box[2], box[1] + box[3])
        return pygame.Rect(x, y, right - x, bottom - y)


def geometry(width: int, height: int) -> Geometry:
    """The geometry of a window of that many pixels."""
    scale = min(width / WIDTH, height / HEIGHT)
    left = (width - WIDTH * scale) / 2
    top = (height - HEIGHT * scale) / 2
    return Geometry(width, height, scale, left, top, max(16, round(TILE * scale)))


def open_window(size: tuple[int, int] | None, *, full: bool = False) -> pygame.Surface:
    """Open (or reopen) the game's window; without a size, what the desktop offers. pygame.error without a display."""
    pygame.display.init()
    if full:
        surface = pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
    else:
        if size is None:
            wide, high = pygame.display.get_desktop_sizes()[0]
            size = (max(SMALLEST[0], min(wide, 1366)), max(SMALLEST[1], min(high - 80, 768)))
        surface = pygame.display.set_mode(size, pygame.RESIZABLE)
    pygame.display.set_caption("Første vagt")
    return surface
