"""One picture of all words of the worlds that are made: with their articles, framed in the colour of their world."""

from __future__ import annotations

import os
from math import ceil
from pathlib import Path

import pygame

from engine.content.files import Library as Files
from engine.content.model import Word
from engine.course.library import Library
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.svg import Drawing, rect
from engine.stage.text.typesetter import Typesetter

COLUMNS = 6
WIDE, HIGH, GAP = 202.0, 182.0, 10.0
WHOLE = COLUMNS * (WIDE + GAP) + GAP
"""Design px across."""
MARK = 32.0
GROUND = "#eef2f5"


def draw_words(root: Path | Files, out: Path, width: int) -> None:
    """Write the picture, `width` px across and as high as the words need; `root` holds levels and sprites."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    library = Library(root)
    words = [
        (word, outline.accent)
        for outline in library.outlines
        if outline.ready
        for word in library.world(outline.id).words.values()
    ]
    scale = width / WHOLE
    raster, type_ = Rasteriser(scale, root), Typesetter(scale)
    high = ceil(len(words) / COLUMNS) * (HIGH + GAP) + GAP
    sheet = pygame.Surface((width, round(high * scale)))
    sheet.fill(GROUND)
    for number, (word, accent) in enumerate(words):
        row, column = divmod(number, COLUMNS)
        _draw_word(sheet, raster, type_, word, accent, GAP + column * (WIDE + GAP), GAP + row * (HIGH + GAP))
    pygame.image.save(sheet, str(out))


def _draw_word(
    sheet: pygame.Surface, raster: Rasteriser, type_: Typesetter, word: Word, accent: str, x: float, y: float
) -> None:
    """One card with its left top at x, y in design px: the picture, below it article and word as one line."""

    def put(drawing: Drawing, at_x: float, at_y: float) -> None:
        sheet.blit(*raster.placed(drawing, at_x, at_y))

    put(Drawing(rect(0, 0, WIDE, HIGH, 14, colour.WHITE, 3, ink=accent), -2, -2, WIDE + 4, HIGH + 4), x, y)
    picture = raster.picture_drawing(word.picture, 118)
    put(picture, x + WIDE / 2 - picture.left - picture.width / 2, y + 10)
    taken = MARK + 6 if word.article else 0.0
    text = type_.fit(word.danish, 23, width=WIDE - 20 - taken, smallest=12, align="start")
    left, middle = x + (WIDE - taken - text.natural) / 2, y + HIGH - 26
    if word.article:
        put(widgets.article_mark(word.article, MARK), left + MARK / 2, middle)
        mark = type_.layout(word.article, 15)
        mark.draw(sheet, left + (MARK - mark.natural) / 2, middle - mark.middle)
    text.draw(sheet, left + taken, middle - text.middle)
