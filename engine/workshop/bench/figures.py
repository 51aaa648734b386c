"""A measured figure: what it is, beside which peer, how much it may be, and whether it is."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sample:
    """Values of one thing in one unit, measured several times."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def share(self, part: float) -> float:
        """The value that this part (0 to 1) of the values does not go beyond."""
        ordered = sorted(self.values)
        return ordered[min(len(ordered) - 1, int(len(ordered) * part))]

    @property
    def spread(self) -> tuple[float, float]:
        """The tenth and the ninetieth percentile."""
        return self.share(0.1), self.share(0.9)


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `most` is what the value may be, `most_ratio` what it may be of its peer's.

    `value` None: it could not be measured, and `note` says why.
    """

    row: str
    what: str
    value: float | None
    unit: str
    spread: tuple[float, float] | None = None
    peer: str = ""
    peer_value: float | None = None
    most: float | None = None
    most_ratio: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.value / self.peer_value if self.value is not None and self.peer_value else None

    @property
    def over(self) -> float | None:
        """By which share of its budget it goes beyond it; 0 or less when it keeps it, None when nothing is asked."""
        shares = []
        if self.value is not None and self.most is not None:
            shares.append(self.value / self.most - 1)
        if self.ratio is not None and self.most_ratio is not None:
            shares.append(self.ratio / self.most_ratio - 1)
        return max(shares, default=None)

    @property
    def verdict(self) -> str:
        if self.value is None:
            return "not measured"
        if self.over is None:
            return ""
        return "ok" if self.over <= 0 else f"missed by {self.over:.0%}"

    @property
    def budget(self) -> str:
        parts = [f"{self.most:g} {self.unit}"] if self.most is not None else []
        if self.most_ratio is not None:
            parts.append(f"{self.most_ratio:g} x")
        return ", ".join(parts)


def sampled(row: str, what: str, values: Sequence[float], unit: str, **more: object) -> Figure:
    """A figure that is the median of values, with their spread."""
    sample = Sample(tuple(values))
    return Figure(row, what, sample.median, unit, sample.spread, **more)  # type: ignore[arg-type]
