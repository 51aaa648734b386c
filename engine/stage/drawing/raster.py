"""Drawings as pygame surfaces at the window's real scale, kept in a cache that never outgrows its bytes."""

from __future__ import annotations

import io
import math
from collections import OrderedDict
from pathlib import Path
from typing import Final

import pygame

from engine.content.files import Library
from engine.stage.drawing import recolour, source, svg
from engine.stage.drawing.svg import PICTURE, Drawing

DEFAULT_CAP: Final = 20 * 1024 * 1024
"""Bytes of pixels and drawings kept."""

_Key = tuple[Drawing, tuple[int, int], bool]


class Rasteriser:
    """Turns drawings, files and words' pictures into surfaces; one per window scale.

    `scale` is window px per design px; `root` the folder that holds `sprites/`, or a library of them; `contrast` draws
    everything in the high contrast variant. Surfaces are shared: never draw on one.
    """

    def __init__(self, scale: float, root: Path | Library, *, cap: int = DEFAULT_CAP, contrast: bool = False) -> None:
        if scale <= 0:
            raise ValueError(f"scale must be above 0, not {scale}")
        self.scale = scale
        self.files = Library.of(root)
        self.cap = cap
        self.contrast = contrast
        self._kept: OrderedDict[_Key, pygame.Surface] = OrderedDict()
        self._bytes = 0
        self._texts: dict[Path, tuple[int, str]] = {}
        self._codes: dict[str, str] = {}
        self._places: dict[str, Path] = {}
        # What a file or a word's picture is as a drawing, so that asking again costs little.
        self._drawings: dict[tuple[object, ...], tuple[int, Drawing]] = {}

    @property
    def bytes_kept(self) -> int:
        """Bytes of the surfaces and drawings in the cache, never above `cap`."""
        return self._bytes

    def rescale(self, scale: float) -> None:
        """Another window size: forgets every surface when the scale differs."""
        if scale != self.scale:
            self.scale = scale
            self.forget()

    def forget(self) -> None:
        """Empties the cache (after a changed file, scale or contrast)."""
        self._kept.clear()
        self._drawings.clear()
        self._bytes = 0

    def drawing(self, drawing: Drawing) -> pygame.Surface:
        """The surface of a drawing's box, each side rounded up to whole px."""
        wide = math.ceil(round(drawing.width * self.scale, 3))
        high = math.ceil(round(drawing.height * self.scale, 3))
        return self._surface(drawing, (max(1, wide), max(1, high)))

    def placed(self, drawing: Drawing, x: float = 0, y: float = 0) -> tuple[pygame.Surface, tuple[int, int]]:
        """(surface, window px of its top left) for a drawing whose origin stands at design x, y."""
        left = round((x + drawing.left) * self.scale)
        top = round((y + drawing.top) * self.scale)
        return self.drawing(drawing), (left, top)

    def body(self, body: str, width: float, height: float) -> pygame.Surface:
        """The surface of an SVG fragment in the box 0, 0, width, height (design px)."""
        return self.drawing(Drawing(body, 0, 0, width, height))

    def picture(
        self, picture: source.PictureReference, size: float, line: float = PICTURE, *, locked: bool = False
    ) -> pygame.Surface:
        """A word's picture, `size` design px high, its outline `line` px wide. SvgError if there is none."""
        return self.drawing(self.picture_drawing(picture, size, line, locked=locked))

    def picture_drawing(
        self, picture: source.PictureReference, size: float, line: float = PICTURE, *, locked: bool = False
    ) -> Drawing:
        """The same as a drawing, to be carried by a figure or set into a widget; top left at 0, 0."""
        if picture.openmoji:
            code, stamp, path = picture.openmoji, 0, None
        elif picture.file:
            path = self._places.get(picture.file)
            if path is None:
                path = self._places[picture.file] = self.find(picture.file)
            code, stamp = "", _stamp(path)
        else:
            raise source.SvgError("a picture with neither OpenMoji code nor file")
        key = (picture.openmoji, picture.file, size, line, locked)
        known = self._drawings.get(key)
        if known is None or known[0] != stamp:
            text = self._text(path, stamp) if path is not None else self._code(code)
            made = source.fragment(text, size, line)
            known = self._drawings[key] = (stamp, self._locked(made) if locked else made)
        return known[1]

    def find(self, file: str) -> Path:
        """The path of a file that content names; SvgError if it leads out of its folder."""
        return source.inside(self.files.home(file), file)

    def _code(self, code: str) -> str:
        text = self._codes.get(code)
        if text is None:
            text = self._codes[code] = source.read_openmoji(code)
        return text

    def openmoji(self, code: str, size: float, line: float = PICTURE) -> pygame.Surface:
        """An OpenMoji by its code, `size` design px each way."""
        return self.picture(source.Picture(openmoji=code), size, line)

    def file(
        self,
        path: Path | str,
        size: tuple[float, float] | None = None,
        *,
        line: float | None = None,
        locked: bool = False,
    ) -> pygame.Surface:
        """An SVG file in its own size (1 unit = 1 design px) or fitted into `size`, px.

        `line` rewrites its 2-unit outline to that many px. A relative path starts at `root`.
        """
        return self.drawing(self.file_drawing(path, size, line=line, locked=locked))

    def file_drawing(
        self,
        path: Path | str,
        size: tuple[float, float] | None = None,
        *,
        line: float | None = None,
        locked: bool = False,
    ) -> Drawing:
        """The same as a drawing, top left at 0, 0."""
        place = self.files.path(str(path))
        stamp = _stamp(place)
        key = (place, size, line, locked)
        known = self._drawings.get(key)
        if known is None or known[0] != stamp:
            text = self._text(place, stamp)
            own = source.parsed(text, str(path))
            high = own.height if size is None else min(size[1], size[0] * own.height / own.width)
            made = source.fragment(text, high, line)
            known = self._drawings[key] = (stamp, self._locked(made) if locked else made)
        return known[1]

    def _locked(self, made: Drawing) -> Drawing:
        return recolour.locked_drawing(made, contrast=self.contrast)

    def _text(self, path: Path, stamp: int) -> str:
        known = self._texts.get(path)
        if known is None or known[0] != stamp:
            known = self._texts[path] = (stamp, source.read_file(path))
        return known[1]

    def _surface(self, drawing: Drawing, pixels: tuple[int, int]) -> pygame.Surface:
        if max(pixels) > source.LARGEST_SIDE:
            raise source.SvgError(f"{pixels[0]} x {pixels[1]} px is larger than {source.LARGEST_SIDE}")
        key = (drawing, pixels, self.contrast)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        body = recolour.high_contrast(drawing.body) if self.contrast else drawing.body
        # The box is widened to whole pixels, so that one design px stays exactly `scale` px.
        wide, high = pixels[0] / self.scale, pixels[1] / self.scale
        text = svg.document(body, drawing.left, drawing.top, wide, high, pixels)
        made = pygame.image.load_sized_svg(io.BytesIO(text.encode()), pixels)
        if pygame.display.get_init() and pygame.display.get_surface() is not None:
            made = made.convert_alpha()
            # Flat shapes on nothing: encoded in runs they are blitted in a quarter of the time.
            made.set_alpha(255, pygame.RLEACCEL)
        self._keep(key, made)
        return made

    def _keep(self, key: _Key, surface: pygame.Surface) -> None:
        size = _cost(key, surface)
        if size > self.cap:
            return
        self._kept[key] = surface
        self._bytes += size
        while self._bytes > self.cap:
            self._bytes -= _cost(*self._kept.popitem(last=False))


def solid(picture: pygame.Surface) -> pygame.Surface:
    """A copy that can be blitted onto clear px: one that is encoded in runs would leave black there."""
    made = picture.copy()
    made.set_alpha(255)
    return made


def _stamp(path: Path) -> int:
    """When a file was last changed; SvgError if it cannot be reached."""
    try:
        return path.stat().st_mtime_ns
    except OSError as problem:
        raise source.SvgError(f"{path.name}: {problem.strerror}") from problem


def _cost(key: _Key, surface: pygame.Surface) -> int:
    return surface.get_pitch() * surface.get_height() + len(key[0].body)
