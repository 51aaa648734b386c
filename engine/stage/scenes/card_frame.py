"""Where the parts of a word's card stand and how large they are: all on one page, or on two with large letters."""

from __future__ import annotations

from dataclasses import dataclass

from engine.stage.window import Box

Y, HIGH, MARGIN = 44.0, 632.0, 34.0
FORM = 92.0
"""How high a form is as a rule."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Design px; rows are (top, height). Sizes of letters are those before the reader's factor."""

    x: float
    wide: float
    panel: float
    """How wide the panel with the picture is, at the start."""
    leaves: float
    """From one leaf of the memory to the next."""
    word: tuple[float, float]
    marks: tuple[float, float]
    """How wide the mark of the word's own article is, and that of the other one."""
    syllables: tuple[float, float]
    tile: float
    """How wide a letter of the syllables stands at most."""
    rows: int
    """So many rows of syllables a long word may take."""
    form: float
    example: tuple[float, float]
    sentence: float
    lines: int
    """Of the example."""
    own: tuple[float, float]
    own_rule: float
    """How far below its top a line parts the own word from the own sentence."""
    own_word: float
    own_sentence: float
    bottom: float
    """Where the parts end."""
    pages: int = 1

    @property
    def left(self) -> float:
        """Where the words begin, right of the panel."""
        return self.x + self.panel + MARGIN

    @property
    def right(self) -> float:
        return self.x + self.wide - MARGIN

    @property
    def room(self) -> float:
        """How wide the words may be."""
        return self.right - self.left

    def forms(self, count: int, top: float) -> list[Box]:
        """Where forms stand: side by side, or below each other in what is left of a page from `top` on."""
        if self.pages == 1:
            wide = (self.room - 18) / 2
            return [(self.left + number * (wide + 18), top, wide, FORM) for number in range(count)]
        high = min(FORM * (1.8 if count == 1 else 1.4), (self.bottom - top + 16) / max(1, count) - 16)
        return [(self.left, top + number * (high + 16), self.room, high) for number in range(count)]


USUAL = Frame(
    x=140, wide=1000, panel=372, leaves=38, word=(70, 78), marks=(64, 54), syllables=(168, 62), tile=48, rows=1,
    form=26, example=(378, 98), sentence=26, lines=2, own=(500, 144), own_rule=84, own_word=42, own_sentence=25,
    bottom=644,
)  # fmt: skip
# As wide as Home and Help leave it.
LARGE = Frame(
    x=90, wide=1100, panel=336, leaves=34, word=(58, 100), marks=(88, 76), syllables=(172, 80), tile=60, rows=2,
    form=36, example=(172, 166), sentence=36, lines=3, own=(354, 238), own_rule=100, own_word=50, own_sentence=32,
    bottom=592, pages=2,
)  # fmt: skip
