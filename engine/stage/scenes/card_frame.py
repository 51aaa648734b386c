"""Where the parts of a word's card stand and how large they are: all on one page, or on three with large letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.stage.window import Box

Y, HIGH, MARGIN = 44.0, 632.0, 34.0
FORM = 92.0
"""How high a form is as a rule."""
ALONE = 3.0
"""So many times as high a form is at most that has a page to itself."""

Part = Literal["syllables", "forms", "example", "own", "own word", "own sentence"]
"""What a page may have below the word; `own` is word and sentence in the learner's own language on one card."""


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
    """Of a sentence."""
    speaker: float
    """Radius of the buttons that say a sentence or the own language."""
    own: tuple[float, float]
    """Where the own sentence is, or all of the own language."""
    own_word: float
    own_sentence: float
    bottom: float
    """Where the parts end."""
    pages: tuple[tuple[Part, ...], ...]
    """Which parts are in sight together."""

    @property
    def split(self) -> bool:
        """Whether there is a page for each thing."""
        return len(self.pages) > 1

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
        if not self.split:
            wide = (self.room - 18) / 2
            return [(self.left + number * (wide + 18), top, wide, FORM) for number in range(count)]
        high = min(FORM * ALONE, (self.bottom - top + 16) / max(1, count) - 16)
        return [(self.left, top + number * (high + 16), self.room, high) for number in range(count)]


USUAL = Frame(
    x=140, wide=1000, panel=372, leaves=38, word=(70, 78), marks=(64, 54), syllables=(168, 62), tile=48, rows=1,
    form=26, example=(378, 98), sentence=26, lines=2, speaker=29, own=(500, 144), own_word=42, own_sentence=25,
    bottom=644, pages=(("syllables", "forms", "example", "own"),),
)  # fmt: skip
# As wide as Home and Help leave it.
LARGE = Frame(
    x=90, wide=1100, panel=336, leaves=34, word=(58, 100), marks=(88, 76), syllables=(176, 96), tile=72, rows=2,
    form=44, example=(172, 202), sentence=42, lines=3, speaker=36, own=(392, 200), own_word=56, own_sentence=38,
    bottom=592, pages=(("syllables", "own word"), ("forms",), ("example", "own sentence")),
)  # fmt: skip
