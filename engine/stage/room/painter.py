"""Draws a map: what stands still is painted once into a picture a little larger than the view, which follows the
camera; what moves is set between by its baseline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import pygame

from engine.content.tiled.drawing import MapDrawing
from engine.stage.drawing.raster import Rasteriser
from engine.stage.room.bands import depths
from engine.stage.room.camera import Camera
from engine.stage.room.drift import Drift
from engine.stage.room.layout import Layout
from engine.stage.room.pieces import Piece
from engine.stage.room.reels import Reel
from engine.stage.window import Geometry

MARGIN = 96
"""Screen px that are painted beyond the view on each side."""
BUCKET = 512
"""Side of the squares by which what stands is looked up, screen px."""
TOGETHER = 24
"""More places than this that change at once are painted as one."""
OUTSIDE = "#3f3f3f"
"""Beyond the walls: the dark of their caps."""


class Sprite(NamedTuple):
    """Something that moves, in map px: its picture's top left, and the baseline by which it stands before or behind."""

    surface: pygame.Surface
    x: float
    y: float
    foot: float


class Painter:
    """Paints one map at one scale. `hidden` names objects that are not drawn now (a danger that is gone), `drained`
    those that are drawn without colour."""

    def __init__(
        self,
        drawing: MapDrawing,
        raster: Rasteriser,
        things: Sequence[Piece] = (),
        drained: frozenset[str] = frozenset(),
    ) -> None:
        layout, parts = Layout(drawing, raster, drained), depths(drawing)
        laid = layout.lay(parts.main.layers)
        standing = sorted((*laid.standing, *things), key=_order)
        self._pieces: tuple[Piece, ...] = (*laid.ground, *standing)
        self._rects = [piece.rect for piece in self._pieces]
        self._squares = _by_square(standing)
        self._picture: pygame.Surface | None = None
        self._at = pygame.Rect(0, 0, 0, 0)
        self._warm: Iterator[None] | None = None
        self._outside = pygame.Color(drawing.background[:3]) if drawing.background else pygame.Color(OUTSIDE)
        self._under = tuple(Drift(layer, drawing, layout, raster.scale) for layer in parts.under)
        self._over = tuple(Drift(layer, drawing, layout, raster.scale) for layer in parts.over)
        self._now = 0.0
        self._turning: dict[Reel, list[Piece]] = {}
        for piece in self._pieces:
            if piece.reel is not None:
                self._turning.setdefault(piece.reel, []).append(piece)
        self._reels = layout.reels
        self.hidden: frozenset[str] = frozenset()

    def hide(self, names: Iterable[str]) -> None:
        """Draw these, and only these, no more."""
        gone = frozenset(names)
        changed = gone ^ self.hidden
        self.hidden = gone
        if self._picture is not None and changed:
            for piece in self._pieces:
                if piece.name in changed:
                    # Rounded to whole px, its picture may be one larger than its place on the map.
                    self._paint(piece.rect.inflate(4, 4).clip(self._at))

    def draw(self, surface: pygame.Surface, geometry: Geometry, camera: Camera, sprites: Sequence[Sprite]) -> None:
        """The view of the camera with the sprites in it."""
        left, top = round(camera.x * geometry.zoom), round(camera.y * geometry.zoom)
        view = pygame.Rect(left, top, *surface.get_size())
        if self._under:
            # What drifts behind the room is seen through it, so the room is not painted beforehand.
            surface.fill(self._outside)
            for drift in self._under:
                drift.draw(surface, geometry, view)
            self._blit(surface, view, view)
        else:
            picture = self._follow(view)
            surface.blit(picture, (self._at.x - left, self._at.y - top))
        zoom = geometry.zoom
        for sprite in sorted(sprites, key=_foot):
            box = sprite.surface.get_rect(topleft=(round(sprite.x * zoom), round(sprite.y * zoom)))
            if box.colliderect(view):
                surface.blit(sprite.surface, (box.x - left, box.y - top))
                before = self._before(box, sprite.foot)
                if before:
                    _again(surface, before, box, left, top)
        for drift in self._over:
            drift.draw(surface, geometry, view)

    def turn(self, passed: float) -> None:
        """Let animated tiles turn for `passed` milliseconds; only what looks otherwise then is painted anew."""
        if not self._reels:
            return
        self._now += passed
        turned = [reel for reel in self._reels if reel.turn(self._now)]
        boxes = [piece.rect.clip(self._at) for reel in turned for piece in self._turning.get(reel, ())]
        boxes = [box for box in boxes if box.width and box.height]
        if len(boxes) > TOGETHER:
            boxes = [boxes[0].unionall(boxes[1:])]
        for box in boxes:
            self._paint(box)

    def put_away(self) -> None:
        """Let all pictures go: the room is not looked at any more."""
        self._picture = None
        self._pieces, self._rects, self._squares = (), [], {}
        self._warm = None

    def warm(self) -> bool:
        """Rasterise one more piece that may come into view, in a moment when there is time; False when all are done."""
        if self._warm is None:
            self._warm = self._rasterise()
        return next(self._warm, self) is None

    def _rasterise(self) -> Iterator[None]:
        known = set()
        middle = self._at.center
        far = sorted(self._pieces, key=lambda one: abs(one.rect.x - middle[0]) + abs(one.rect.y - middle[1]))
        for piece in far:
            if piece.surface not in known:
                known.add(piece.surface)
                piece.surface()
                yield None

    def _before(self, box: pygame.Rect, foot: float) -> list[Piece]:
        """What stands before something in a box, in the order in which it is painted."""
        hidden = self.hidden
        left, right = box.left // BUCKET, (box.right - 1) // BUCKET
        top, bottom = box.top // BUCKET, (box.bottom - 1) // BUCKET
        if left == right and top == bottom:
            rects, pieces = self._squares.get((left, top), _NOTHING)
            return [
                piece
                for piece in map(pieces.__getitem__, box.collidelistall(rects))
                if piece.foot > foot and piece.name not in hidden
            ]
        once: dict[int, Piece] = {}
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                rects, pieces = self._squares.get((column, row), _NOTHING)
                for number in box.collidelistall(rects):
                    piece = pieces[number]
                    if piece.foot > foot and piece.name not in hidden:
                        once[id(piece)] = piece
        return sorted(once.values(), key=_order)

    def _follow(self, view: pygame.Rect) -> pygame.Surface:
        """The painted picture, moved on so that the view lies in it."""
        wanted = (view.width + 2 * MARGIN, view.height + 2 * MARGIN)
        picture, at = self._picture, self._at
        if picture is not None and picture.get_size() == wanted and at.contains(view):
            return picture
        new = pygame.Rect((0, 0), wanted)
        new.center = view.center
        if picture is None or picture.get_size() != wanted or not at.colliderect(new):
            self._picture = picture = pygame.Surface(wanted)  # in the format of the window
            self._at = new
            self._paint(new)
            return picture
        # Move what is still in view, and paint only what comes in at the sides.
        dx, dy = at.x - new.x, at.y - new.y
        picture.scroll(dx, dy)
        self._at = new
        if dx:
            self._paint(pygame.Rect(new.left if dx > 0 else new.right + dx, new.top, abs(dx), new.height))
        if dy:
            self._paint(pygame.Rect(new.left, new.top if dy > 0 else new.bottom + dy, new.width, abs(dy)))
        return picture

    def _paint(self, part: pygame.Rect) -> None:
        """Paint a part of the room (screen px from the map's top left) into the picture."""
        picture = self._picture
        if picture is None or not part.width or not part.height:
            return
        x, y = self._at.topleft
        picture.set_clip(part.move(-x, -y))
        picture.fill(self._outside)
        self._blit(picture, part, self._at)
        picture.set_clip(None)

    def _blit(self, surface: pygame.Surface, part: pygame.Rect, at: pygame.Rect) -> None:
        """Blit all pieces that reach into a part of the room onto a surface that shows the room `at` a place."""
        x, y = at.topleft
        blits = []
        for number in part.collidelistall(self._rects):
            piece = self._pieces[number]
            if piece.name not in self.hidden:
                blits.append((piece.surface(), (piece.rect.x - x, piece.rect.y - y)))
        surface.fblits(blits)


_NOTHING: tuple[list[pygame.Rect], list[Piece]] = ([], [])


def _foot(sprite: Sprite) -> float:
    return sprite.foot


def _order(piece: Piece) -> tuple[float, int]:
    return piece.order


def _again(surface: pygame.Surface, pieces: Sequence[Piece], box: pygame.Rect, left: int, top: int) -> None:
    """Blit pieces, but only inside a box."""
    old = surface.get_clip()
    surface.set_clip(box.move(-left, -top).clip(old))
    for piece in pieces:
        surface.blit(piece.surface(), (piece.rect.x - left, piece.rect.y - top))
    surface.set_clip(old)


def _by_square(pieces: Sequence[Piece]) -> dict[tuple[int, int], tuple[list[pygame.Rect], list[Piece]]]:
    """Pieces by the squares they lie in, with their rects beside them."""
    squares: dict[tuple[int, int], tuple[list[pygame.Rect], list[Piece]]] = {}
    for piece in pieces:
        rect = piece.rect
        for row in range(rect.top // BUCKET, max(rect.top, rect.bottom - 1) // BUCKET + 1):
            for column in range(rect.left // BUCKET, max(rect.left, rect.right - 1) // BUCKET + 1):
                rects, there = squares.setdefault((column, row), ([], []))
                rects.append(rect)
                there.append(piece)
    return squares
