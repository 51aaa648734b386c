"""The panel of the result with the words that have grown, or that are to be practised: some on a page."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from engine.content.model import Word
from engine.learning.memory import PIPS
from engine.stage.control import Says
from engine.stage.drawing import widgets
from engine.stage.parts import MOST_DOTS, pager
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

LABEL = 700.0
"""How wide what says which words these are may be."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the words stand, design px: rows are (top, height). Sizes of letters are before the reader's factor."""

    panel: tuple[float, float]
    leaf: tuple[float, float, float]
    """Middle and size of the picture of something that grows."""
    label: tuple[float, float]
    label_size: float
    pager: tuple[float, float, float]
    """How far right it may reach, its middle's height, its radius."""
    per_page: int
    first: float
    pitch: float
    card: tuple[float, float, float]
    """A word's own card: its top, width and height; what follows is on it."""
    picture: tuple[float, float]
    mark: tuple[float, float, float]
    """Of the article: its middle, never mirrored, and its size."""
    article_size: float
    word: tuple[float, float]
    word_size: float
    leaves: tuple[float, float, float]
    """Their height, radius and pitch."""

    def pages(self, count: int) -> int:
        return math.ceil(count / self.per_page)

    def half(self, pages: int) -> float:
        """Half the width of the pager."""
        return 20.0 * min(pages, MOST_DOTS) + 40 + 2 * self.pager[2]


USUAL = Shelf(
    panel=(256, 212), leaf=(110, 290, 40), label=(268, 44), label_size=26, pager=(1192, 285, 24), per_page=5,
    first=100, pitch=220, card=(316, 206, 138), picture=(38, 66), mark=(34, 38, 38), article_size=19,
    word=(72, 36), word_size=25, leaves=(120, 8, 22),
)  # fmt: skip
LARGE = Shelf(
    panel=(264, 354), leaf=(116, 300, 52), label=(267, 68), label_size=32, pager=(1188, 301, 28), per_page=3,
    first=96, pitch=368, card=(338, 352, 266), picture=(84, 132), mark=(52, 52, 68), article_size=26,
    word=(154, 68), word_size=36, leaves=(240, 11, 30),
)  # fmt: skip


def heading(sheet: Sheet, stage: Stage, shelf: Shelf, danish: str, pages: int) -> None:
    """The panel, and what its words are, as far as the pager leaves room."""
    sheet.drawing(widgets.card(1128, shelf.panel[1]), 76, shelf.panel[0])
    sheet.icon("leaf_2", *shelf.leaf)
    left = shelf.leaf[0] + shelf.leaf[2] / 2 + 6
    top, high = shelf.label
    paged = 2 * shelf.half(pages) if pages > 1 else 0
    wide = min(LABEL, shelf.pager[0] - paged - left - 12)
    sheet.text(Copy(stage.tr(danish), stage.settings.interface), (left, top, wide, high), shelf.label_size)
    sheet.control("grown", (84, top, wide, high), says=stage.says(danish))


def leaf_through(
    sheet: Sheet, stage: Stage, shelf: Shelf, page: int, pages: int, turn: Callable[[int], None]
) -> None:
    """The pager beside the heading: its right arrow ends inside the panel, however many pages there are."""
    end, middle, radius = shelf.pager
    pager(sheet, stage, page, pages, turn, y=middle, x=end - shelf.half(pages), radius=radius)


def word_card(
    sheet: Sheet, shelf: Shelf, place: int, word: Word, act: Callable[[], None], *, known: int, fresh: int
) -> None:
    """A word of the page: its picture, its article, and how well it is `known`, of which `fresh` was won just now."""
    name = f"word:{word.id}"
    x = shelf.first + place * shelf.pitch
    top, wide, high = shelf.card
    fill = "#e3f2fc" if sheet.hot == name else "#f6f6f3"
    sheet.drawing(widgets.card(wide, high, fill, radius=18, line=2.5), x, top)
    down, size = shelf.picture
    sheet.picture(word.picture, x + wide / 2, top + down, size)
    if word.article:
        # Danish reads left to right, article first, wherever the page puts it.
        across, down, mark = shelf.mark
        middle = sheet.place((x, top, wide, high))[0] + across
        sheet.drawing(widgets.article_mark(word.article, mark), middle, top + down, fixed=True)
        box = (middle - mark / 2 + 6, top + down - mark / 2, mark - 12, mark)
        sheet.text(Copy(word.article), box, shelf.article_size, align="center", fixed=True)
    down, room = shelf.word
    sheet.text(Copy(word.danish), (x + 8, top + down, wide - 16, room), shelf.word_size, align="center", smallest=14)
    down, radius, pitch = shelf.leaves
    pips = widgets.pips(known - fresh, PIPS, fresh, radius=radius, pitch=pitch, mirror=sheet.mirrored)
    sheet.drawing(pips, x + wide / 2 - pitch * (PIPS - 1) / 2, top + down)
    sheet.control(name, (x, top, wide, high), act, Says(word.named))
