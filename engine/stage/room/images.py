"""The pictures of tiles and image layers: SVG or PNG, a part of a sheet, stretched, flipped, tinted, faded."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pygame

from engine.content.tiled.drawing import FLIP_DIAGONAL, FLIP_X, FLIP_Y, Colour
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.source import LARGEST_SIDE, SvgError
from engine.stage.drawing.svg import Drawing

Surface = Callable[[], pygame.Surface]
"""Gives a picture when it is needed; equal pictures are given by the same one."""
FLIPS = FLIP_DIAGONAL | FLIP_X | FLIP_Y
LARGEST_PNG = 4 * 1024 * 1024
"""Bytes; a larger file is refused before it is read."""
_PNG = b"\x89PNG\r\n\x1a\n"
_NEARLY = 0.005
_Region = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture as it is wanted: `width` x `height` map px before flips, the whole file or its `region` (file px)."""

    image: str
    width: float
    height: float
    region: _Region | None = None
    flips: int = 0
    opacity: float = 1.0
    tint: Colour | None = None
    locked: bool = False

    @property
    def changed(self) -> bool:
        """Whether the drawn picture is worked over, so that the result is worth keeping."""
        return bool(self.flips) or self.opacity < 1 or self.tint not in (None, (255, 255, 255, 255))


class Images:
    """The pictures of one map at one scale. What cannot be read is one clear px: `check` names it."""

    def __init__(self, raster: Rasteriser) -> None:
        self._raster = raster
        self._made: dict[Wanted, Surface] = {}
        self._sheets: dict[str, pygame.Surface] = {}

    def get(self, wanted: Wanted) -> Surface:
        if wanted not in self._made:
            self._made[wanted] = self._new(wanted)
        return self._made[wanted]

    def size(self, image: str) -> tuple[float, float]:
        """The own size of a picture, px; 0, 0 when it cannot be read."""
        try:
            if _is_svg(image):
                own = self._raster.file_drawing(image)
                return own.width, own.height
            return self._sheet(image).get_size()
        except (SvgError, pygame.error):
            return 0.0, 0.0

    def _new(self, wanted: Wanted) -> Surface:
        raster = self._raster

        def drawn() -> pygame.Surface:
            try:
                if not _is_svg(wanted.image):
                    return self._cut(wanted)
                return raster.drawing(_drawing(raster, wanted))
            except (SvgError, pygame.error):
                return pygame.Surface((1, 1), pygame.SRCALPHA)

        # Kept until the room is left: what somebody walks behind is drawn in every frame.
        return kept(drawn if not wanted.changed else lambda: _work_over(drawn(), wanted))

    def _cut(self, wanted: Wanted) -> pygame.Surface:
        sheet = self._sheet(wanted.image)
        part = sheet
        if wanted.region is not None:
            part = sheet.subsurface(pygame.Rect(wanted.region).clip(sheet.get_rect()))
        scale = self._raster.scale
        size = max(1, round(wanted.width * scale)), max(1, round(wanted.height * scale))
        if max(size) > LARGEST_SIDE or not part.get_width() or not part.get_height():
            raise SvgError(f"{wanted.image}: {size[0]} x {size[1]} px is out of bounds")
        made = part.copy() if size == part.get_size() else pygame.transform.smoothscale(part, size)
        return pygame.transform.grayscale(made) if wanted.locked else made

    def _sheet(self, image: str) -> pygame.Surface:
        known = self._sheets.get(image)
        if known is None:
            known = self._sheets[image] = read_png(self._raster.find(image))
        return known


def read_png(path: Path) -> pygame.Surface:
    """A PNG file with an alpha channel; SvgError if it is missing, none, or larger than its bounds, before decoding."""
    try:
        if path.stat().st_size > LARGEST_PNG:
            raise SvgError(f"{path.name}: larger than {LARGEST_PNG} bytes")
        with path.open("rb") as file:
            head = file.read(24)
    except OSError as problem:
        raise SvgError(f"{path.name}: {problem.strerror}") from problem
    if len(head) < 24 or not head.startswith(_PNG):
        raise SvgError(f"{path.name}: only SVG and PNG are drawn")
    size = struct.unpack(">II", head[16:24])
    if not all(0 < side <= LARGEST_SIDE for side in size):
        raise SvgError(f"{path.name}: size {size[0]} x {size[1]} is out of bounds")
    loaded = pygame.image.load(str(path))
    made = pygame.Surface(loaded.get_size(), pygame.SRCALPHA)
    made.blit(loaded, (0, 0))
    return made


def kept(make: Surface) -> Surface:
    """A picture that is made once."""
    made: list[pygame.Surface] = []

    def surface() -> pygame.Surface:
        if not made:
            made.append(make())
        return made[0]

    return surface


def _is_svg(image: str) -> bool:
    return image.lower().endswith(".svg")


def _drawing(raster: Rasteriser, wanted: Wanted) -> Drawing:
    """An SVG file, or a part of it, stretched to what is wanted as Tiled stretches it."""
    own = raster.file_drawing(wanted.image, locked=wanted.locked)
    left, top, width, height = wanted.region or (0.0, 0.0, own.width, own.height)
    across, down = wanted.width / width, wanted.height / height
    if wanted.region is None and abs(across - down) < _NEARLY * down:
        return raster.file_drawing(wanted.image, (wanted.width, wanted.height), locked=wanted.locked)
    body = f'<g transform="scale({across:.5f},{down:.5f}) translate({-left:g},{-top:g})">{own.body}</g>'
    return Drawing(body, 0, 0, wanted.width, wanted.height)


def _work_over(made: pygame.Surface, wanted: Wanted) -> pygame.Surface:
    if wanted.flips & FLIP_DIAGONAL:
        made = pygame.transform.flip(pygame.transform.rotate(made, -90), flip_x=True, flip_y=False)
    if wanted.flips & (FLIP_X | FLIP_Y):
        made = pygame.transform.flip(made, bool(wanted.flips & FLIP_X), bool(wanted.flips & FLIP_Y))
    made = made.copy()
    if wanted.tint is not None:
        made.fill(wanted.tint, special_flags=pygame.BLEND_RGBA_MULT)
    if wanted.opacity < 1:
        made.set_alpha(round(wanted.opacity * 255))
    return made
