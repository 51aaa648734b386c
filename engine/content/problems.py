"""What is wrong with a designer's file: where, what, and what to do; all of it at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from engine import problem

MOST_COMPARED = 500
"""Known names that an unknown one is compared with."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. `place` is a file with its line, or a map with its layer and object."""

    place: str
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        line = f"{self.place}: {self.message}" + (f"; {self.remedy}" if self.remedy else "")
        return " ".join(line.split())

    @property
    def order(self) -> tuple[str, int, str]:
        """By file, then by line as a number."""
        file, _, line = self.place.rpartition(":")
        return (file, int(line), self.message) if line.isdecimal() else (self.place, 0, self.message)


class ContentError(problem.Problem):
    """Content that cannot be used, with every problem found in it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        first = self.problems[0] if self.problems else Problem("content", "cannot be read")
        more = f" (and {len(self.problems) - 1} more: python3 game.py check)" if len(self.problems) > 1 else ""
        super().__init__(f"{first.place}: {first.message}{more}", first.remedy)


class Report:
    """Collects problems while files are read. Some only leave a gap (a missing picture), others stop the content."""

    def __init__(self) -> None:
        self._found: dict[Problem, bool] = {}

    def add(self, place: str, message: str, remedy: str = "", *, stops: bool = True) -> None:
        self._found.setdefault(Problem(place, message, remedy), stops)

    def extend(self, problems: Iterable[Problem], *, stops: bool = True) -> None:
        for one in problems:
            self._found.setdefault(one, stops)

    def __len__(self) -> int:
        return len(self._found)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(self._found)

    @property
    def stopping(self) -> tuple[Problem, ...]:
        """Those that make the content unusable."""
        return tuple(one for one, stops in self._found.items() if stops)


def nearest(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """The remedy for an unknown name: the nearest known one, or a few of them."""
    names = sorted({str(one) for one in known})
    close = get_close_matches(name[:60], names[:MOST_COMPARED], n=1, cutoff=0.6)
    if close:
        return f"did you mean '{close[0]}'?"
    if otherwise:
        return otherwise
    if not names:
        return "there are none here"
    shown = ", ".join(names[:12])
    return f"use one of: {shown}{', …' if len(names) > 12 else ''}"
