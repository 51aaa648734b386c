"""Scenes that wait for slow work (a password's hash, the disk) without holding up a frame."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from engine.saving.problem import SaveProblem
from engine.stage.scene import Scene
from engine.stage.stage import Stage

T = TypeVar("T")


class WorkingScene(Scene):
    """Does one piece of work at a time; `notice` tells how the last one went, in the language of the interface."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.notice = ""
        self._future: Future[Any] | None = None
        self._then: Callable[[Any], None] = lambda result: None

    @property
    def busy(self) -> bool:
        """Whether work is going on; meanwhile no other is begun."""
        return self._future is not None

    def work(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do a job on a thread of its own, and `then` with its result in a later frame."""
        future: Future[T] = Future()

        def run() -> None:
            try:
                future.set_result(job())
            except BaseException as error:
                future.set_exception(error)

        if not self.busy:
            self.follow(future, then)
            threading.Thread(target=run, name="stage-work", daemon=True).start()

    def follow(self, future: Future[T], then: Callable[[T], None]) -> None:
        """Wait for what is being done elsewhere."""
        self._future, self._then = future, then
        self.changed()

    def update(self, now: float) -> None:
        future = self._future
        if future is None or not future.done():
            return
        self._future = None
        self.changed()
        error = future.exception()
        if error is None:
            self._then(future.result())
        elif isinstance(error, SaveProblem | OSError):
            self.tell(f"{self.stage.tr('Det kunne ikke gemmes.')} {error}")
        else:
            raise error

    def tell(self, text: str, spoken: str = "") -> None:
        """Show how it went, and speak it, or what is better `spoken` than a path."""
        self.notice = text
        self.changed()
        self.stage.effects.play("notice")
        self.stage.say(spoken or text)
