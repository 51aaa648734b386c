"""The open save: facts go in, people, progress, memories and grants come out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy.engine import Connection, Engine

from engine.learning.answer import Skill
from engine.learning.memory import Memory
from engine.saving import backup, erasing, journal, merging, passwords, reading, tables
from engine.saving import event as kinds
from engine.saving.database import checkpoint, is_outside, problem_of, writing
from engine.saving.event import LAST_YEAR, Event, Fact, Ids, dump, to_line
from engine.saving.place import Place
from engine.saving.problem import OnProblem, SaveProblem
from engine.saving.projections import Rows
from engine.saving.records import Erased, Grant, LevelProgress, Merged, Person, Unfinished, Verified
from engine.saving.writer import Job, Writer

T = TypeVar("T")

Clock = Callable[[], datetime]  # now, with the local time zone

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Save:
    """One save, open. Reading may be done from any thread; writing is done by the save's own thread.

    `lasting` is False if what is played now is thrown away when the save is closed (a read-only disk).
    `waiting` counts facts that could not be written yet.
    """

    def __init__(
        self,
        engine: Engine,
        place: Place,
        clock: Clock,
        ids: Ids,
        on_problem: OnProblem,
        *,
        lasting: bool = True,
        on_close: Callable[[], None] = lambda: None,
    ) -> None:
        self.engine = engine
        self.place = place
        self.lasting = lasting
        self.clock = clock
        self._ids = ids
        self._on_problem = on_problem
        self._on_close = on_close
        # A new writer each time a save is opened: a cloned PC or a restored backup never continues another's count.
        self.writer = ids(self._instant(clock()))
        self._sequence = 0
        self._lock = threading.Lock()
        self._closed = False
        self._thread = Writer(self._commit, lambda: checkpoint(engine), self._translate, on_problem)
        self._upkeep = backup.Upkeep(self)

    # Writing

    def new_id(self) -> str:
        """A fresh UUIDv7, for a person or an attempt."""
        return self._ids(self.now())

    def append(self, facts: Iterable[Fact]) -> Future[tuple[Event, ...]]:
        """Write facts that belong together; the future gives their events once they are on the disk.

        The events come in the order of the facts, then one `leaf_earned` for each leaf that they brought. The future
        raises SaveProblem if they could not be written; they are then kept and tried again (see `waiting`).
        TypeError or ValueError at once if a payload is not plain JSON.
        """
        given = list(facts)
        for fact in given:
            dump(dict(fact.payload))
        with self._lock:
            if self._closed:
                raise ValueError("the save is closed")
            now = self.clock()
            instant = self._instant(now)
            ready = [Fact(fact.kind, fact.person, fact.payload, fact.id or self._ids(instant)) for fact in given]
            job = Job(ready, self._sequence, now)
            # Twice as many: each fact may bring a leaf, which is an event of its own.
            self._sequence += 2 * len(ready)
            self._thread.put(job)
        return job.future

    def append_now(self, *facts: Fact) -> tuple[Event, ...]:
        """Write facts and wait until they are on the disk (not on the frame). SaveProblem if they could not be."""
        return self.append(facts).result()

    @property
    def waiting(self) -> int:
        """How many facts could not be written yet; they are tried again every few seconds."""
        return self._thread.waiting

    # Reading

    def people(self) -> tuple[Person, ...]:
        """Everybody who was added and not erased, oldest first."""
        return self.ask(reading.people)

    def progress(self, person: str) -> dict[str, LevelProgress]:
        """What a person did, by level id; a removed level keeps its history."""
        return self.ask(lambda connection: reading.progress(connection, person))

    def memories(self, person: str) -> dict[tuple[str, Skill], Memory]:
        """What a person remembers, by word and skill."""
        return self.ask(lambda connection: reading.memories(connection, person))

    def grants(self, person: str | None = None) -> tuple[Grant, ...]:
        """The instructor's grants that hold for a person, later ones overruling; all of them without a person."""

        def held(connection: Connection) -> tuple[Grant, ...]:
            group = next((each.group for each in reading.people(connection) if each.id == person), "")
            return reading.grants(connection, person, group)

        return self.ask(held)

    def settings(self, person: str = "") -> dict[str, Any]:
        """The settings of a person, or of the whole save."""
        return self.ask(lambda connection: reading.settings(connection, person))

    def unfinished(self, person: str, level: str) -> Unfinished | None:
        """The newest play of a level, if it began today, was not finished, and something was answered in it."""
        today = self.today()
        return self.ask(lambda connection: reading.unfinished(connection, person, level, today))

    def left_off(self, person: str) -> str | None:
        """The level that somebody stopped in today, halfway."""
        today = self.today()
        return self.ask(lambda connection: reading.left_off(connection, person, today))

    def now(self) -> int:
        """Microseconds since 1970 UTC."""
        return self._instant(self.clock())

    def ask(self, question: Callable[[Connection], T]) -> T:
        """The answer to a question that only reads."""
        with self._asking() as connection:
            return question(connection)

    def today(self) -> date:
        """The local calendar date."""
        return self.clock().date()

    def events(self, person: str | None = None) -> Iterator[Event]:
        """The journal (of one person, if given) in order; read it to its end or close it."""
        with self._asking() as connection:
            where = () if person is None else (tables.journal.c.person == person,)
            yield from journal.read(connection, *where, in_order=True)

    def export(self, person: str | None = None) -> Iterator[str]:
        """The journal (of one person, if given) as lines of JSON with event ids, without line ends."""
        return map(to_line, self.events(person))

    # Keeping

    def replay(self) -> int:
        """Make all projections anew from the journal; returns the number of events."""
        with self._guard(), writing(self.engine) as connection:
            count = journal.replay(connection)
        checkpoint(self.engine)
        return count

    def merge(self, other: Path | str | Save | Iterable[Event]) -> Merged:
        """Take in the events of another save, backup, export or list; the union, whatever the order of merges."""
        with self._guard():
            return merging.merge(self, other)

    def restore(self, file: Path) -> Merged:
        """Take in a backup or an export; nothing newer is discarded and nobody erased comes back."""
        return self.merge(file)

    def erase(self, person: str) -> Erased:
        """Remove a person: every event, every trace in the file, its backups and its exports; they never come back."""
        self._upkeep.stop()  # a backup that is just being made would still hold them
        with self._guard():
            return erasing.erase(self, person)

    def backup(self) -> Path | None:
        """Today's backup, unless it would be worse than one there is; None on PostgreSQL, which has its own."""
        with self._guard():
            return backup.make(self)

    def verify(self) -> Verified:
        """A full check of file and projections; slow (seconds for a large save)."""
        with self._guard():
            return backup.verify(self)

    def start_upkeep(self) -> None:
        """Once a day, in the background: the full check, then a backup; faults go to `on_problem`."""
        self._upkeep.start()

    @property
    def instructor(self) -> passwords.Instructor:
        """The instructor's password."""
        return passwords.Instructor(self)

    @property
    def pins(self) -> passwords.Pins:
        """The PINs of people."""
        return passwords.Pins(self)

    def close(self) -> int:
        """Write what waits and close; returns how many facts could not be written (0 if all is well)."""
        with self._lock:
            if self._closed:
                return 0
            self._closed = True
        left = self._thread.stop()
        self._upkeep.stop()
        self.engine.dispose()
        self._on_close()
        return left

    def __enter__(self) -> Save:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def report(self, problem: SaveProblem) -> None:
        """Tell whoever listens."""
        self._on_problem(problem)

    # Inside

    def _commit(self, jobs: Sequence[Job]) -> None:
        persons = {fact.person for job in jobs for fact in job.facts}
        shared = {""} if any(fact.kind == kinds.GRANT for job in jobs for fact in job.facts) else set()
        with writing(self.engine, persons | shared) as connection:
            gone = journal.erased(connection, persons)
            clocks = {person: journal.clock_of(connection, person) for person in persons}
            for job in jobs:
                refused = gone.intersection(fact.person for fact in job.facts)
                job.problem = SaveProblem("person_erased", self.place.name) if refused else None
                job.written = () if refused else tuple(self._stamp(job, clocks))
            fresh = journal.insert(connection, [event for job in jobs for event in job.written])
            rows = journal.update(connection, fresh)
            for job in jobs:
                job.written += tuple(self._leaves(connection, job, rows, clocks))

    def _stamp(self, job: Job, clocks: dict[str, tuple[int, date] | None]) -> Iterator[Event]:
        for number, fact in enumerate(job.facts):
            yield self._event(fact, job.sequence + number, job.at, clocks)

    def _event(self, fact: Fact, sequence: int, at: datetime, clocks: dict[str, tuple[int, date] | None]) -> Event:
        instant, day = self._instant(at), min(at.date(), date(LAST_YEAR, 1, 1))
        last = clocks.get(fact.person)
        behind = 0
        if last is not None and instant < last[0]:
            behind, instant, day = last[0] - instant, last[0] + 1, last[1]
        clocks[fact.person] = (instant, day)
        return Event(fact.id, self.writer, sequence, fact.person, fact.kind, instant, day, fact.payload, behind)

    def _leaves(
        self, connection: Connection, job: Job, rows: Rows, clocks: dict[str, tuple[int, date] | None]
    ) -> list[Event]:
        """Put each leaf that this job's answers brought on record, so that no later model takes it away."""
        found: dict[tuple[str, str, str], Fact] = {}
        for event in job.written:
            key = (event.person, str(event.payload.get("word")), str(event.payload.get("skill")))
            memory: Memory | None = rows.rows.get(("memories", key)) if event.kind == kinds.ANSWER else None
            if memory is None or memory.leaf is None or journal.leaf_on_record(connection, *key):
                continue
            payload = {"word": key[1], "skill": key[2], "day": memory.leaf.isoformat()}
            found[key] = Fact(kinds.LEAF_EARNED, key[0], payload, self._ids(self._instant(job.at)))
        first = job.sequence + len(job.facts)
        leaves = [self._event(fact, first + number, job.at, clocks) for number, fact in enumerate(found.values())]
        journal.update(connection, journal.insert(connection, leaves))
        return leaves

    @contextmanager
    def _asking(self) -> Iterator[Connection]:
        with self._guard(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def _guard(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            if not is_outside(error):
                raise  # a bug must look like one
            raise self._translate(error) from error

    def _translate(self, error: Exception) -> SaveProblem:
        return problem_of(error, self.place.name)

    @staticmethod
    def _instant(at: datetime) -> int:
        return max((at - _EPOCH) // timedelta(microseconds=1), 0)
