"""The thread that commits facts: many that wait together in one transaction, none lost when a commit fails."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime

from engine.saving.event import Event, Fact
from engine.saving.problem import OnProblem, SaveProblem

GROUP = 500  # jobs in one transaction at most
RETRY_SECONDS = 3.0  # between two tries to commit what failed
IDLE_SECONDS = 0.5  # without work before the log is moved into the file
LOG_COMMITS = 200  # commits after which moving it is worth while
LOG_COMMITS_BUSY = 1000  # commits after which it is moved though there is work


@dataclass(slots=True)
class Job:
    """Facts that belong together, when they happened (local time), and who waits for them."""

    facts: Sequence[Fact]
    sequence: int
    at: datetime
    future: Future[tuple[Event, ...]] = field(default_factory=Future)
    written: tuple[Event, ...] = ()
    problem: SaveProblem | None = None


Commit = Callable[[Sequence[Job]], None]


class Writer:
    """Takes jobs from any thread; `commit` writes them in one transaction and sets `written` or `problem` of each.

    When a commit fails, those who wait are told at once, and the jobs are kept and tried again before newer ones. What
    is refused for good (`problem`) is told too, once for as long as nothing else is written.
    """

    def __init__(
        self,
        commit: Commit,
        tidy: Callable[[], None],
        translate: Callable[[Exception], SaveProblem],
        on_problem: OnProblem,
    ) -> None:
        self._commit = commit
        self._tidy = tidy
        self._translate = translate
        self._on_problem = on_problem
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._backlog: list[Job] = []
        self._commits = 0
        self._last_code = ""
        self._thread = threading.Thread(target=self._run, name="save-writer", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many facts could not be written yet, after at least one try."""
        return sum(len(job.facts) for job in list(self._backlog))

    def put(self, job: Job) -> None:
        """Hand a job to the thread."""
        self._jobs.put(job)

    def stop(self) -> int:
        """Write what is left and end the thread; returns how many facts could not be written."""
        self._jobs.put(None)
        self._thread.join()
        return self.waiting

    def _run(self) -> None:
        ended = False
        while not ended:
            jobs, ended = self._next()
            if self._backlog or jobs:
                self._write([*self._backlog, *jobs])
            idle = not jobs and not self._backlog
            if self._commits >= (LOG_COMMITS if idle else LOG_COMMITS_BUSY):
                self._commits = 0
                self._quietly(self._tidy)

    def _next(self) -> tuple[list[Job], bool]:
        jobs: list[Job] = []
        timeout = RETRY_SECONDS if self._backlog else IDLE_SECONDS if self._commits >= LOG_COMMITS else None
        try:
            job = self._jobs.get(timeout=timeout)
            while job is not None:
                jobs.append(job)
                if len(jobs) >= GROUP:
                    return jobs, False
                job = self._jobs.get_nowait()
            return jobs, True
        except queue.Empty:
            return jobs, False

    def _write(self, jobs: list[Job]) -> None:
        try:
            self._commit(jobs)
        except Exception as error:  # whatever fails, the thread lives on and the answers are kept
            self._backlog = jobs
            problem = self._translate(error)
            for job in jobs:
                if not job.future.done():
                    job.future.set_exception(problem)
            self._last_code = self._tell(problem)  # once, not every three seconds
            return
        self._backlog = []
        self._commits += 1
        for job in jobs:
            self._last_code = self._tell(job.problem) if job.problem is not None else ""
            if job.future.done():
                continue
            if job.problem is not None:
                job.future.set_exception(job.problem)
            else:
                job.future.set_result(job.written)

    def _tell(self, problem: SaveProblem) -> str:
        if problem.code != self._last_code:
            self._quietly(lambda: self._on_problem(problem))
        return problem.code

    @staticmethod
    def _quietly(action: Callable[[], None]) -> None:
        # Tidying is tried again later, and a listener's fault is not the save's: neither may end the thread.
        try:
            action()
        except Exception:
            return
