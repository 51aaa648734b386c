"""Text objects: set in the game's letters, in the box that Tiled cuts them off at."""

from __future__ import annotations

from unicodedata import bidirectional

import pygame

from engine.content.tiled.drawing import Item, Writing
from engine.stage.room.images import Surface, kept
from engine.stage.text.direction import Base
from engine.stage.text.paragraph import Paragraph
from engine.stage.text.typesetter import Align, Typesetter

BOLD, PLAIN = 700, 400
_ALIGN: dict[str, Align] = {"left": "start", "justify": "start", "center": "center", "right": "end"}
_SHARE = {"start": 0.0, "center": 0.5, "end": 1.0, "top": 0.0, "bottom": 1.0}
_UNDER, _THROUGH, _THICK = 0.13, -0.27, 0.07
"""Where lines lie from the baseline, and how thick they are, in em."""


class Writings:
    """The texts of one map at `scale` screen px a map px. The typesetter is only made when there is a text."""

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._type: Typesetter | None = None

    def picture(self, item: Item, opacity: float) -> Surface:
        """The text of a text object in its box, not turned yet."""
        return kept(lambda: self._made(item, opacity))

    def _made(self, item: Item, opacity: float) -> pygame.Surface:
        scale = self._scale
        size = max(1, round(item.width * scale)), max(1, round(item.height * scale))
        made = pygame.Surface(size, pygame.SRCALPHA)
        writing = item.writing
        if writing is None or not writing.text.strip():
            return made
        if self._type is None:
            self._type = Typesetter(scale)
        base, align = _base(writing.text), _ALIGN.get(writing.across, "start")
        laid = self._type.layout(
            writing.text,
            writing.size,
            width=item.width if writing.wrap else None,
            base=base,
            weight=BOLD if writing.bold else PLAIN,
            align=align,
        )
        share = _SHARE[align] if base == "ltr" else 1 - _SHARE[align]
        left = round((item.width - laid.width) * share * scale)
        top = round((item.height - laid.height) * _SHARE.get(writing.down, 0.5) * scale)
        ink = "#{:02x}{:02x}{:02x}".format(*writing.colour[:3])
        made.blit(laid.image(ink), (left - laid.pad, top - laid.pad))
        _draw_lines(made, laid, writing, left, top, scale)
        made.set_alpha(round(opacity * writing.colour[3]))
        return made


def _draw_lines(
    surface: pygame.Surface, laid: Paragraph, writing: Writing, left: int, top: int, scale: float
) -> None:
    em = writing.size * scale
    heights = [_UNDER] * writing.underline + [_THROUGH] * writing.strikeout
    for line in laid.lines:
        inked = [one for one in line.pieces if not one.piece.is_space]
        if not inked:
            continue
        first, last = min(one.x for one in inked), max(one.x + one.width for one in inked)
        for height in heights:
            y = top + round(line.baseline * scale + height * em)
            surface.fill(writing.colour[:3], (left + first, y, last - first, max(1, round(_THICK * em))))


def _base(text: str) -> Base:
    """The direction of the first letter that has one, as Tiled finds it."""
    for character in text:
        kind = bidirectional(character)
        if kind in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return "ltr"
