"""Something slow that is done on a thread, behind a scene that is already there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Opening(Generic[T]):
    """Runs `make` at once; `result` gives what came of it, or raises what went wrong there."""

    def __init__(self, make: Callable[[], T], name: str) -> None:
        self._make = make
        self._made: T | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    @property
    def done(self) -> bool:
        return not self._thread.is_alive()

    def result(self) -> T:
        """What was opened, waiting for it if need be."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        assert self._made is not None
        return self._made

    def _run(self) -> None:
        try:
            self._made = self._make()
        except BaseException as error:  # told to whoever asks for the result
            self._error = error
