"""Animated tiles: which of its frames each shows on the game's clock, and which change when time passes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class Reel:
    """The frames of one animated tile, each shown for its milliseconds. All tiles of a kind turn together."""

    __slots__ = ("_ends", "shown")

    def __init__(self, milliseconds: Sequence[int]) -> None:
        self._ends = list(accumulate(milliseconds))
        self.shown = 0

    def turn(self, now: float) -> bool:
        """Show the frame of that time; whether it is another."""
        before, self.shown = self.shown, bisect_right(self._ends, now % self._ends[-1])
        return self.shown != before
