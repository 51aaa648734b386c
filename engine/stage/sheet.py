"""A composed picture of the interface: what to blit where, and what can be pressed. Made anew only when it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import pygame

from engine.course.settings import RIGHT_TO_LEFT
from engine.stage.control import Control, Says, nothing
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.source import Picture, PictureReference, SvgError
from engine.stage.drawing.svg import PICTURE, Drawing, circle, path
from engine.stage.drawing.widgets import State
from engine.stage.flat import Blit, flattened
from engine.stage.text.direction import Base
from engine.stage.text.pieces import Colour, Span
from engine.stage.text.typesetter import Align, Typesetter
from engine.stage.window import WIDTH, Box, Geometry

Words = str | Sequence[Span]
SETTLED = 8
"""Frames after which a picture that has not changed is made flat: it will stand for a while."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A text in a language: its direction follows from it."""

    words: Words
    language: str = "da"


class Sheet:
    """Scenes compose on this in design px, left to right; in a right-to-left interface every box is mirrored.

    `fixed=True` keeps a box where it is (Home, Help and pictures of the workplace never mirror). `hot` is the name of
    the control that has the focus.
    """

    def __init__(
        self, geometry: Geometry, raster: Rasteriser, type_: Typesetter, *, mirrored: bool, hot: str | None = None
    ) -> None:
        self.geometry = geometry
        self.raster = raster
        self.type = type_
        self.mirrored = mirrored
        self.hot = hot
        self.blits: list[Blit] = []
        self.controls: list[Control] = []
        self._frames = 0
        self._flatter: Iterator[list[Blit]] = iter(())

    @property
    def large(self) -> bool:
        """Whether the reader's letters are larger than usual."""
        return self.type.large

    def draw(self, surface: pygame.Surface) -> None:
        """Draw all that was composed."""
        surface.blits(self.blits, doreturn=False)
        self._frames += 1
        if self._frames == SETTLED:
            self._flatter = flattened(self.blits)
        self.blits = next(self._flatter, self.blits)

    def place(self, box: Box, *, fixed: bool = False) -> Box:
        """Where a box lies once mirrored."""
        if fixed or not self.mirrored:
            return box
        return WIDTH - box[0] - box[2], box[1], box[2], box[3]

    def drawing(self, drawing: Drawing, x: float, y: float, *, fixed: bool = False) -> None:
        """A drawing with its origin at x, y. It is moved by a mirrored interface, not turned round."""
        left, top = x + drawing.left, y + drawing.top
        left = self.place((left, top, drawing.width, drawing.height), fixed=fixed)[0]
        self.blits.append((self.raster.drawing(drawing), self.geometry.point(left, top)))

    def picture(
        self,
        picture: PictureReference,
        x: float,
        y: float,
        size: float,
        *,
        line: float = PICTURE,
        locked: bool = False,
        fixed: bool = False,
    ) -> None:
        """A word's picture centred on x, y. One that cannot be drawn is shown as an empty frame, never as nothing."""
        try:
            surface = self.raster.picture(picture, size, line, locked=locked)
        except (SvgError, pygame.error):
            surface = self.raster.drawing(_missing(size))
        left = self.place((x - size / 2, y - size / 2, size, size), fixed=fixed)[0]
        # Pictures wider than high stand centred in their square.
        spare = round(size * self.geometry.scale) - surface.get_width()
        px, py = self.geometry.point(left, y - size / 2)
        self.blits.append((surface, (px + spare // 2, py)))

    def wide(
        self, copy: Copy, size: float, width: float, *, height: float | None = None, smallest: float = 19
    ) -> float:
        """How wide one line of a text will be in a box of that width (and height)."""
        return self.type.fit(
            copy.words, size, width=width, height=height, smallest=smallest, base=_base(copy)
        ).natural

    def alike(
        self, texts: Iterable[tuple[Copy, Box]], size: float, *, lines: int = 1, smallest: float = 19
    ) -> float:
        """The size to give to `text` so that all of these, each in its box, are as large as the one with least room."""
        fitted = (
            self.type.fit(
                copy.words, size, width=box[2], height=box[3], smallest=smallest, base=_base(copy), max_lines=lines
            ).size
            for copy, box in texts
        )
        return min(fitted, default=size * self.type.factor) / self.type.factor

    def icon(self, name: str, x: float, y: float, size: float, *, fixed: bool = False, faded: bool = False) -> None:
        """An icon of `sprites/icons` centred on x, y."""
        self.picture(Picture(file=f"sprites/icons/{name}.svg"), x, y, size, line=2.4, locked=faded, fixed=fixed)

    def surface(self, surface: pygame.Surface, x: int, y: int) -> None:
        """A ready surface at a screen point."""
        self.blits.append((surface, (x, y)))

    def text(
        self,
        copy: Copy,
        box: Box,
        size: float,
        *,
        align: Align = "start",
        lines: int = 1,
        colour: Colour = "#000000",
        weight: int = 700,
        smallest: float = 19,
        lit: int | None = None,
        top: bool = False,
        fixed: bool = False,
    ) -> Box:
        """A text in a box, as large as it goes from `size` down; gives where its ink stands.

        It is centred vertically, or from the box's `top`. `lit` is the word being spoken.
        """
        x, y, width, height = self.place(box, fixed=fixed)
        base = _base(copy)
        # A Danish sentence on an Arabic page stands where that page's lines begin; its own lines begin at their left.
        across = align != "center" and self.mirrored != (base == "rtl") and not fixed
        if across and align == "end":
            across, align = False, "start"
        paragraph = self.type.fit(
            copy.words,
            size,
            width=width,
            height=height,
            smallest=smallest,
            base=base,
            weight=weight,
            align=align,
            max_lines=lines,
        )
        if across:
            x += (1 if base == "ltr" else -1) * (width - paragraph.natural)
        down = y if top else y + height / 2 - paragraph.middle
        image = paragraph.image(colour, lit=lit)
        if not image.get_flags() & pygame.RLEACCEL:
            # Letters are mostly nothing: in runs they are blitted in a fraction of the time.
            image.set_alpha(255, pygame.RLEACCEL)
        px, py = self.geometry.point(x, down)
        self.blits.append((image, (px - paragraph.pad, py - paragraph.pad)))
        return x, down, paragraph.natural, paragraph.height

    def state(self, name: str, *, enabled: bool = True) -> State:
        """How a control is to be drawn."""
        if not enabled:
            return "disabled"
        return "hover" if name == self.hot else "normal"

    def control(
        self,
        name: str,
        box: Box,
        act: Callable[[], None] = nothing,
        says: Says | None = None,
        *,
        enabled: bool = True,
        fixed: bool = False,
        round_: bool = False,
    ) -> None:
        """Something that can be pressed or rested on."""
        self.controls.append(Control(name, self.place(box, fixed=fixed), act, says, enabled, round_))


def _base(copy: Copy) -> Base:
    return "rtl" if copy.language in RIGHT_TO_LEFT else "ltr"


def _missing(size: float) -> Drawing:
    half = size / 2
    body = circle(half, half, half * 0.8, "#ffffff", 3) + path(
        f"M{half * 0.6} {half * 0.6}L{half * 1.4} {half * 1.4}", line=3
    )
    return Drawing(body, 0, 0, size, size)
