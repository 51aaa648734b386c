"""Where the parts of a row of settings stand: its choices beside its name, or for large letters below it."""

from __future__ import annotations

from dataclasses import dataclass

from engine.stage.window import Box

LEFT, WIDE = 56.0, 1168.0
"""Where all rows begin, and how wide they are."""
GAP = 12.0
"""Between choices."""


@dataclass(frozen=True, slots=True)
class Places:
    """`rows` on a page, the first from `top`, each `high` and `pitch` below the one before.

    The middle of the icon, what is pressed to hear the name, the name and the choices are given from a row's top left;
    `letters` is the size of names, `says` of what the choices say; `stacked` is whether ways on stand one below the
    other.
    """

    rows: int
    top: float
    pitch: float
    high: float
    icon: tuple[float, float]
    told: Box
    name: Box
    lines: int
    choices: Box
    letters: float
    says: float
    stacked: bool

    def row(self, number: int) -> float:
        """The top of a page's row."""
        return self.top + number * self.pitch

    def split(self, y: float, many: int) -> tuple[Box, ...]:
        """The places of so many choices of the row at y."""
        left, down, width, height = self.choices
        wide = (width - GAP * (many - 1)) / many
        return tuple((LEFT + left + number * (wide + GAP), y + down, wide, height) for number in range(many))

    def ways(self, y: float, many: int) -> tuple[Box, ...]:
        """Where so many ways on stand in place of the row at y."""
        if not self.stacked:
            wide = (WIDE - GAP * (many - 1)) / many
            return tuple((LEFT + number * (wide + GAP), y + 8, wide, self.high - 22) for number in range(many))
        high = (self.high - GAP) / 2
        return tuple((LEFT, y + number * (high + GAP), WIDE, high) for number in range(many))

    @property
    def grown(self) -> float:
        """How many times as large as usual what is drawn on a choice is."""
        return self.choices[3] / BESIDE.choices[3]


BESIDE = Places(
    rows=4, top=108, pitch=122, high=108, icon=(64, 54), told=(0, 0, 492, 108), name=(116, 6, 372, 96), lines=2,
    choices=(504, 14, 648, 76), letters=30, says=28, stacked=False,
)  # fmt: skip
BELOW = Places(
    rows=2, top=100, pitch=260, high=248, icon=(64, 48), told=(0, 0, WIDE, 92), name=(120, 4, 1032, 84), lines=1,
    choices=(16, 98, 1136, 130), letters=38, says=34, stacked=True,
)  # fmt: skip


def within(box: Box, y: float) -> Box:
    """Where a part of the row at y stands."""
    return LEFT + box[0], y + box[1], box[2], box[3]
