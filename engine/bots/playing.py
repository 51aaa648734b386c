"""Bots on the command line: which levels, how often, and one line about each."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from json import dumps

from engine.bots.match import GUESSING, Counted, Outcome, guess, play
from engine.bots.players import player
from engine.content.files import library_of
from engine.content.model import Word
from engine.content.problems import nearest
from engine.course.course import Course
from engine.course.library import Library
from engine.play.events import Answered
from engine.problem import Problem
from engine.saving import desk, open_temporary

NAME, FACE = "bot", "gurpreet"
READING = "reader"


@dataclass(slots=True)
class Tally:
    """Plays of one level by one bot, added up."""

    level: str
    kind: str
    plays: int = 0
    passed: int = 0
    finished: int = 0
    stars: int = 0
    right: int = 0
    total: int = 0
    commands: int = 0
    firsts: dict[str, list[int]] = field(default_factory=dict)

    def add(self, outcome: Outcome) -> None:
        """Count one play; `right` and `total` are the first answers of all its askings."""
        self.plays += 1
        self.passed += outcome.passed
        self.finished += outcome.finished
        self.stars = max(self.stars, outcome.stars)
        self.commands += outcome.commands
        for mechanic, (right, total) in outcome.firsts.items():
            both = self.firsts.setdefault(mechanic, [0, 0])
            both[0] += right
            both[1] += total
        # A level played to its end says itself what counted (rounds of missed words do not).
        self.right += outcome.right if outcome.finished else sum(right for right, _ in outcome.firsts.values())
        self.total += outcome.total if outcome.finished else sum(total for _, total in outcome.firsts.values())

    @property
    def line(self) -> str:
        """For people."""
        if self.plays == 1:
            how = "passed" if self.passed else "finished, not passed" if self.finished else "not finished"
        else:
            how = f"passed {self.passed} of {self.plays} plays ({100 * self.passed / self.plays:.2f} %)"
        return (
            f"{self.level}  {self.kind}  {how}  {self.stars} stars  "
            f"first answers right {self.right}/{self.total}  {self.commands} commands"
        )

    @property
    def record(self) -> dict[str, object]:
        """For programs."""
        return {
            "level": self.level,
            "bot": self.kind,
            "plays": self.plays,
            "passed": self.passed,
            "finished": self.finished,
            "stars": self.stars,
            "right": self.right,
            "total": self.total,
            "commands": self.commands,
            "mechanics": self.firsts,
        }


def play_levels(
    levels: list[str],
    kind: str,
    tries: int,
    seed: int,
    save: str | None,
    verbose: bool,
    json: bool,
    folder: str | None = None,
) -> int:
    """Let a bot play levels (all of them without any named); 1 when a solver fails one.

    Without `save` and `verbose` nothing is written: each play is a guest's. What is closed for the bot in its save is
    played all the same. `folder` is one of levels outside the game. Problem when a level or folder is unknown or the
    save cannot be used.
    """
    library = Library(library_of(folder))
    wanted = _known(library, levels)
    failed = 0
    with ExitStack() as stack:
        book = stack.enter_context(desk.opened(save, writes=True, new=True) if save else open_temporary())
        stack.enter_context(desk.told())
        course = Course(library, book, lambda: time.perf_counter() * 1000)
        person = _person(course) if save or verbose else ""
        for level in wanted:
            tally = Tally(level, kind)
            tell = _teller(level, json) if verbose else None
            for number in range(tries):
                tally.add(_once(course, person, level, kind, seed + number, tell))
            desk.say(dumps(tally.record) if json else tally.line)
            failed += tally.passed < tally.plays
    return 1 if failed and kind == "solver" else 0


def _once(course: Course, person: str, level: str, kind: str, seed: int, tell: Counted | None) -> Outcome:
    run = course.start(person, level, subtitles=kind == READING, seed=seed)
    spelling = {str(word.id): word.danish for word in _words(course.library, level)}
    bot = player(kind, spelling, seed)
    outcome = guess(run, bot, tell) if kind in GUESSING else play(run, bot, counted=tell)
    if not run.state.finished:
        run.leave()
    if run.problem is not None:
        raise run.problem
    return outcome


def _words(library: Library, level: str) -> Iterable[Word]:
    world = library.world(level.split("/", 1)[0])
    return (*world.borrowed.values(), *world.words.values())


def _known(library: Library, levels: list[str]) -> tuple[str, ...]:
    every = tuple(level.id for world in library.made for level in library.world(world).levels) if not levels else ()
    for level in levels:
        try:
            library.level(level)
        except KeyError:
            known = [one.id for world in library.made for one in library.world(world).levels]
            raise Problem(f"there is no level '{level}'", nearest(level, known)) from None
    return tuple(levels) or every


def _person(course: Course) -> str:
    """The bot's own person in the save, added once."""
    for person in course.people():
        if person.name == NAME:
            return person.id
    return course.add_person(FACE, "en", NAME, introduced=True)


def _teller(level: str, json: bool) -> Counted:
    told: list[Answered] = []

    def tell(event_id: str, answer: Answered) -> None:
        # A leaf that an answer brought is an event of its own; the answer's own id comes first.
        if told and told[-1] is answer:
            return
        told[:] = [answer]
        how = "right" if answer.right else "wrong"
        if json:
            record = {"counted": event_id, "level": level, "word": answer.word, "right": answer.right}
            sys.stdout.write(dumps(record) + "\n")
        else:
            sys.stdout.write(f"counted {event_id} {level} {answer.word} {how}\n")
        sys.stdout.flush()

    return tell
