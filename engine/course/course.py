"""The course as one person meets it: people, what is open, levels to run, the next thing to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal
from zlib import crc32

from engine.content.model import WordId
from engine.course.access import Access, level_access
from engine.course.library import Library
from engine.course.run import Play, Run
from engine.course.settings import Settings, changes, read_settings
from engine.course.warm_up import LEVEL as WARM_UP
from engine.course.warm_up import warm_up_level, warm_up_script
from engine.learning.answer import Skill
from engine.learning.choice import choose, warm_up
from engine.learning.memory import Memory
from engine.play.session import First
from engine.saving import facts
from engine.saving.event import Event, Fact
from engine.saving.records import LevelProgress, Person
from engine.saving.save import Save

SETTLED_STARS = 2
"""A passed level with fewer stars is offered again once the rest of its world is passed."""


def forget(_: list[Fact]) -> Future[tuple[Event, ...]]:
    """What a guest does is written nowhere."""
    done: Future[tuple[Event, ...]] = Future()
    done.set_result(())
    return done


@dataclass(frozen=True, slots=True)
class Next:
    """The next thing to do: a level, the warm-up, or nothing (all done)."""

    kind: Literal["level", "warm_up", "done"]
    level: str = ""


class Course:
    """Everything above the save that stage, bots and class share.

    `clock` gives milliseconds, for how long an answer took. `seed` makes every play of a level the same one, for
    pictures; without it each is its own. A guest is the person "": nothing of theirs is kept.
    """

    def __init__(
        self, library: Library, save: Save, clock: Callable[[], float], *, seed: int | None = None
    ) -> None:
        self.library = library
        self.save = save
        self._clock = clock
        self._seed = seed

    @property
    def today(self) -> date:
        return self.save.today()

    # -- people

    def people(self) -> tuple[Person, ...]:
        return self.save.people()

    def person(self, person: str) -> Person:
        """KeyError for an id that nobody has."""
        for one in self.people():
            if one.id == person:
                return one
        raise KeyError(person)

    def add_person(self, face: str, language: str, name: str = "", **fields: Any) -> str:
        """A new person's id, once it is on disk."""
        person = self.save.new_id()
        self.save.append_now(facts.person_added(person, face=face, name=name, language=language, **fields))
        return person

    def change_person(self, person: str, **fields: Any) -> None:
        self.save.append_now(facts.person_changed(person, **fields))

    def settings(self, person: str) -> Settings:
        """A person's settings; what they have not set is as the machine's, then as the game's."""
        machine = read_settings(self.save.settings(""))
        if not person:
            return machine
        language = self.person(person).fields.get("language")
        return read_settings(self.save.settings(person), read_settings({"language": language}, machine))

    def change_settings(self, person: str, old: Settings, new: Settings) -> None:
        changed = changes(old, new)
        if changed:
            self.save.append([facts.setting_changed(name, value, person) for name, value in changed.items()])

    def knows_the_way(self, person: str) -> bool:
        """Whether somebody has been shown how the game is used."""
        return bool(self.person(person).fields.get("introduced"))

    # -- what is open

    def order(self, world: str) -> tuple[str, ...]:
        """Level ids of a world in the order in which they open."""
        return self.library.order(world)

    def access(self, person: str, level: str) -> Access:
        world = level.split("/", 1)[0]
        if world not in self.library.made:
            return Access("soon")
        progress = self.save.progress(person)
        return level_access(level, self.order(world), progress, self.save.grants(person))

    def world_access(self, person: str, world: str) -> Mapping[str, Access]:
        """Access to each level of a world; empty for a world that is not made yet."""
        if world not in self.library.made:
            return {}
        progress, grants = self.save.progress(person), self.save.grants(person)
        order = self.order(world)
        return {level: level_access(level, order, progress, grants) for level in order}

    # -- progress

    def progress(self, person: str) -> Mapping[str, LevelProgress]:
        return self.save.progress(person)

    def memories(self, person: str) -> Mapping[tuple[str, Skill], Memory]:
        return self.save.memories(person)

    def stars(self, person: str, world: str = "") -> int:
        """Stars of a world, or of all."""
        return sum(
            one.stars
            for level, one in self.save.progress(person).items()
            if level != WARM_UP and (not world or level.startswith(f"{world}/"))
        )

    def due(self, person: str) -> int:
        """How many words a warm-up would have."""
        return len(warm_up(self.save.memories(person), self.today, 0))

    def next(self, person: str, *, warm_up: bool = True) -> Next:
        """What to do now: go on where one stopped today, else a warm-up (if it may be) when at least three words are
        due, else the first open level not passed."""
        progress = self.save.progress(person)
        halfway = self.save.left_off(person)
        if halfway is not None and self._is_open(person, halfway):
            return Next("level", halfway)
        if warm_up and self.due(person) >= 3 and progress:
            last = progress.get(WARM_UP)
            if last is None or last.last_day < self.today:
                return Next("warm_up")
        for weak in (False, True):
            for world in self.library.made:
                for level, access in self.world_access(person, world).items():
                    done = progress.get(level)
                    if not access.open or (not weak and done is not None and done.passes):
                        continue
                    if weak and done is not None and done.stars > SETTLED_STARS:
                        continue
                    return Next("level", level)
        return Next("done")

    def _is_open(self, person: str, level: str) -> bool:
        """Whether there is such a level and it may be played."""
        world = level.partition("/")[0]
        if world not in self.library.made:
            return False
        access = self.world_access(person, world).get(level)
        return access is not None and access.open

    # -- running

    def start(self, person: str, level_id: str, *, subtitles: bool = False, seed: int | None = None) -> Run:
        """Run a level, going on where today's unfinished play of it stopped. KeyError for an unknown level."""
        level = self.library.level(level_id)
        world = self.library.world(level.world)
        stopped = self.save.unfinished(person, level_id) if person else None
        attempt = stopped.attempt if stopped else self.save.new_id()
        if seed is None and not stopped:
            seed = self._seed
        # The attempt seeds the script, so that a play that is gone on with is the same play.
        chosen = crc32(attempt.encode()) if seed is None else seed
        focus = tuple(map(WordId, stopped.focus)) if stopped else self._focus(person, world.words)
        script = self.library.script(level_id, seed=chosen, focus=focus)
        known = tuple(First(one.asking, one.right, one.helped) for one in stopped.answers) if stopped else ()
        play = Play(person, level, world, script, attempt, focus)
        return Run(play, self.save.append if person else forget, self._clock, subtitles=subtitles, known=known)

    def start_warm_up(self, person: str, *, subtitles: bool = False) -> Run | None:
        """A warm-up of at most twelve due words; None when none is due."""
        picks = warm_up(self.save.memories(person), self.today, f"{self.today}")
        worlds = [self.library.world(name) for name in self.library.made]
        homes = {str(word): world for world in reversed(worlds) for word in world.words}
        known = [(pick, homes[pick.word]) for pick in picks if pick.word in homes]
        if not known:
            return None
        world = known[0][1]
        script = warm_up_script(known, self.today.toordinal())
        play = Play(person, warm_up_level(world), world, script, self.save.new_id())
        return Run(play, self.save.append if person else forget, self._clock, subtitles=subtitles)

    def _focus(self, person: str, words: Iterable[WordId]) -> tuple[WordId, ...]:
        if not person:
            return ()
        memories = self.save.memories(person)
        candidates: list[tuple[str, Skill]] = [(word, "listen") for word in words]
        picks = choose(candidates, memories, self.today, person, len(candidates))
        return tuple(WordId(pick.word) for pick in picks if pick.reason != "known")
