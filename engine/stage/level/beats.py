"""What happened in a level becomes beats: shown one after the other, each as long as it needs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

MOST = 9000.0
"""Milliseconds after which a beat that waits for a voice goes on by itself."""


@dataclass(frozen=True, slots=True)
class Beat:
    """`begin` shows it; it lasts until `done` says so, but at least `least` and at most `most` milliseconds.

    A beat without `done` lasts just `least`. One that `holds` keeps the learner's next command back until it is over.
    """

    begin: Callable[[], None]
    done: Callable[[], bool] | None = None
    least: float = 0.0
    most: float = MOST
    holds: bool = True


class Beats:
    """Plays beats in order. A press while one holds ends it, so that nobody has to wait."""

    def __init__(self) -> None:
        self._queue: deque[Beat] = deque()
        self._now: Beat | None = None
        self._since = 0.0

    @property
    def holding(self) -> bool:
        """Whether the learner's next command has to wait."""
        return self._now is not None or any(beat.holds for beat in self._queue)

    @property
    def idle(self) -> bool:
        """Whether everything that happened has been shown."""
        return self._now is None and not self._queue

    def add(self, beat: Beat) -> None:
        self._queue.append(beat)

    def clear(self) -> None:
        self._queue.clear()
        self._now = None

    def skip(self) -> None:
        """End the beat that is being shown."""
        self._now = None

    def update(self, now: float) -> bool:
        """Let time pass; True when something began."""
        began = False
        while True:
            if self._now is not None and not self._over(self._now, now):
                return began
            self._now = None
            if not self._queue:
                return began
            beat = self._queue.popleft()
            self._since = now
            beat.begin()
            began = True
            if beat.least > 0 or beat.done is not None:
                self._now = beat

    def _over(self, beat: Beat, now: float) -> bool:
        passed = now - self._since
        if passed < beat.least:
            return False
        return beat.done is None or beat.done() or passed >= beat.most
