"""One running level of one person: commands in, events out, and nothing shown as counted before it is on disk."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date

from engine.content.model import Level, World
from engine.learning.answer import Answer
from engine.play import session
from engine.play.commands import Command, OpenCard
from engine.play.events import Answered, Began, Event, Finished
from engine.play.result import only_help, still_missed
from engine.play.script import Asking, Item, Script
from engine.saving import facts
from engine.saving.event import Event as Recorded
from engine.saving.event import Fact, answered

NO_DAY = date.min
"""An answer's day and instant are the journal's to say."""

Recorder = Callable[[list[Fact]], "Future[tuple[Recorded, ...]]"]
"""Writes facts to the journal; the future gives the journal's entries once they are on disk."""


@dataclass(frozen=True, slots=True)
class Play:
    """Who plays what: `attempt` is the id of this play, `day` the local calendar date is the journal's to say."""

    person: str
    level: Level
    world: World
    script: Script
    attempt: str
    focus: tuple[str, ...] = ()


class Run:
    """Carries out commands and records what counts.

    `do` gives the events that may be shown at once. From an answer on they are held back until the journal has it, and
    come out of `poll`.
    """

    def __init__(
        self,
        play: Play,
        record: Recorder,
        clock: Callable[[], float],
        *,
        subtitles: bool = False,
        known: tuple[session.First, ...] = (),
    ) -> None:
        self.play = play
        self._record = record
        self._clock = clock
        self._asked_at = clock()
        self._held: deque[tuple[Future[tuple[Recorded, ...]] | None, Event]] = deque()
        self.counted: list[tuple[str, Answered]] = []
        self.problem: BaseException | None = None
        level = play.level
        self._write([facts.level_started(play.person, level.id, play.attempt, level.digest, play.focus)])
        self.state, begun = session.begin(play.script, subtitles=subtitles, answered=known)
        # A play that was killed after its last answer is finished by being gone on with: that is recorded too.
        for event in begun:
            self._hold(event)
        self.begun = self.poll()

    @property
    def script(self) -> Script:
        return self.play.script

    @property
    def item(self) -> Item | None:
        return session.current(self.script, self.state)

    @property
    def asking(self) -> Asking | None:
        """The asking in play, if one is."""
        together = session.open_askings(self.script, self.state)
        return together[0] if together else None

    @property
    def live(self) -> tuple[str, ...]:
        """What `Choose` accepts now."""
        return session.live(self.script, self.state)

    @property
    def steps_done(self) -> frozenset[str]:
        """Where the earlier steps of the instruction in play were done."""
        return session.steps_done(self.script, self.state)

    @property
    def to_practise(self) -> tuple[str, ...]:
        """The words that are missed now. A round of them may ask some more, that were right."""
        state = self.state
        again = set(still_missed(self.script, state.answered, state.round, state.queue))
        return tuple(dict.fromkeys(one.word for one in self.script.askings if one.id in again))

    @property
    def only_help(self) -> bool:
        """Whether what is over, the level or its last round, is not passed for nothing but help: no answer was another,
        and a safety word has to be known unaided."""
        state = self.state
        return state.finished and only_help(self.script, state.answered, state.round, state.queue)

    @property
    def waiting(self) -> bool:
        """Whether events are held back until the disk has them."""
        return bool(self._held)

    def do(self, command: Command) -> tuple[Event, ...]:
        """Carry out a command; events that may be shown now. While an answer is being written nothing else is done."""
        if self._held:
            return ()
        self.state, happened = session.act(self.script, self.state, command)
        if isinstance(command, OpenCard) and happened:
            self._write([facts.word_card_opened(self.play.person, command.word, self.play.level.id)])
        for event in happened:
            self._hold(event)
        return self.poll()

    def poll(self) -> tuple[Event, ...]:
        """Events that the journal has meanwhile let go."""
        free: list[Event] = []
        while self._held:
            written, event = self._held[0]
            if written is not None:
                if not written.done():
                    break
                problem = written.exception()
                self.problem = self.problem or problem
                if problem is None and isinstance(event, Answered):
                    self.counted.extend((entry.id, event) for entry in written.result())
            self._held.popleft()
            free.append(event)
        if any(isinstance(event, Began) for event in free):
            self._asked_at = self._clock()
        return tuple(free)

    def wait(self) -> tuple[Event, ...]:
        """All held events, waiting for the disk: for bots, which have no frame to hold up."""
        for written, _ in self._held:
            if written is not None:
                written.exception()
        return self.poll()

    def leave(self) -> None:
        """The learner goes away in the middle."""
        if not self.state.finished:
            self._write([facts.level_left(self.play.person, self.play.level.id, self.play.attempt)])

    def _hold(self, event: Event) -> None:
        if isinstance(event, Answered):
            self._held.append((self._write([answered(self._answer(event))]), event))
        elif isinstance(event, Finished):
            level = self.play.level
            done = facts.level_finished(
                self.play.person,
                level.id,
                self.play.attempt,
                passed=event.passed,
                stars=event.stars,
                right=event.right,
                total=event.total,
                missed=event.missed,
                content=level.digest,
            )
            self._held.append((self._write([done]), event))
        else:
            self._held.append((None, event))

    def _write(self, made: list[Fact]) -> Future[tuple[Recorded, ...]]:
        return self._record(made)

    def _answer(self, event: Answered) -> Answer:
        return Answer(
            person=self.play.person,
            word=event.word,
            skill=event.channel,
            level=self.play.level.id,
            task=event.asking.split(".", 1)[0],
            asking=event.asking,
            content=self.play.level.digest,
            offered=event.offered,
            chosen=event.chosen,
            right=event.right,
            helped=event.helped,
            ms=max(0, round(self._clock() - self._asked_at)),
            instant=0,
            day=NO_DAY,
            attempt=self.play.attempt,
        )
