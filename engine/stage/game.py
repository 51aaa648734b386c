"""Opens everything the game needs and plays it in a window: the title first, the rest behind it."""

from __future__ import annotations

import gc
import queue
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from engine.content.files import Library as Files
from engine.content.files import library_of
from engine.course.settings import Settings, read_settings
from engine.language.catalogs import Catalogs
from engine.paths import assets_root, cache_folder, save_folder
from engine.problem import Problem
from engine.stage.flow import Flow
from engine.stage.late import LateEffects, LateVoice, arrive
from engine.stage.opening import Opening
from engine.stage.stage import Stage
from engine.stage.window import open_window

if TYPE_CHECKING:
    from engine.course.course import Course
    from engine.saving.problem import SaveProblem
    from engine.saving.save import Save
    from engine.stage.sound import Sound

FRAMES = 60
QUIET = 350.0
"""Milliseconds after a scene was entered at which a pause of a frame or two is seen by nobody."""
YOUNG, MIDDLE, OLD = 2000, 20, 100_000
"""Thresholds of the garbage collector: the old generation waits for a quiet moment, never for a frame in play."""


class Game:
    """All that is open while the game runs. What is opened on threads arrives in `tend`, between two frames."""

    def __init__(
        self,
        surface: pygame.Surface,
        root: Path | Files,
        clock: Callable[[], float],
        language: str | None,
        seed: int | None = None,
    ) -> None:
        self._files = Files.of(root)
        self._clock = clock
        self._language = language
        self._seed = seed
        self._voice, self._effects = LateVoice(), LateEffects()
        settings = Settings(language=language or "en")
        own, *beneath = (root / "i18n" for root in self._files.roots)
        catalogs = Catalogs(own, cache_folder(), beneath)
        self.stage = Stage(surface, self._files, None, self._voice, self._effects, catalogs, clock, settings)
        self.flow = Flow(self.stage)
        self.stage.trouble = self.flow.trouble
        self._save: Save | None = None
        self._sound: Sound | None = None
        self._opening: Opening[Course] | None = None
        self._tuning: Opening[Sound] | None = None
        self._problems: queue.SimpleQueue[SaveProblem] = queue.SimpleQueue()
        self._damage_told: set[bool] = set()
        self._tidied: object = None
        gc.set_threshold(YOUNG, MIDDLE, OLD)

    # -- opening

    def open_behind(self, where: str | Path) -> None:
        """Open sound and save on threads of their own, behind the title."""
        self._tuning = Opening(self._tune, "sound-opening")
        self._opening = Opening(lambda: self._open(where), "save-opening")

    def tune(self) -> None:
        """Open the sound here and now."""
        self._hear(self._tune())

    def use(self, save: Save) -> None:
        """Play with a save that is open."""
        self._begin(self._course(save))

    def tend(self) -> None:
        """Take into use what has been opened, and tell what went wrong with the save. Called once a frame."""
        if self._tuning is not None and self._tuning.done:
            tuning, self._tuning = self._tuning, None
            self._hear(tuning.result())
        if self._opening is not None and self._opening.done:
            self._arrive()
        while not self._problems.empty() and self.stage.is_open:
            self._tell(self._problems.get())
        self._tidy()

    def _tell(self, problem: SaveProblem) -> None:
        """Say what goes wrong with the save in use; of its damage only what has not been said yet."""
        save = self.stage.course.save
        # What cannot be written for damage will not be: unlike a full disk, that does not mend itself.
        lost = self.flow.forgets or problem.code == "read_only" or (problem.code == "damaged" and save.waiting > 0)
        if problem.code == "damaged":
            if self._damage_told & {lost, True}:
                return
            self._damage_told.add(lost)
        self.flow.forgets = lost
        # Nothing that is done in the name of somebody who has been erased would count.
        self.flow.tell(problem, self.flow.who if problem.code == "person_erased" else None, forgets=lost)

    def _tidy(self) -> None:
        """Once a scene has come to rest, free what the scenes before it left behind."""
        scenes = self.stage.scenes
        if scenes and scenes[0] is not self._tidied and self._clock() - scenes[0].entered_at > QUIET:
            self._tidied = scenes[0]
            gc.collect()

    def _arrive(self) -> None:
        from engine.saving.problem import SaveProblem

        opening, self._opening = self._opening, None
        assert opening is not None
        try:
            course = opening.result()
            self.flow.forgets = not course.save.lasting
            self._begin(course)
        except SaveProblem as problem:
            self._problems = queue.SimpleQueue()  # what else is wrong with a save that is not used
            self.flow.tell(problem, self._forgetful, forgets=True)

    def _forgetful(self) -> None:
        """The save cannot be used, and its file stays as it is: play all the same, in one that is thrown away."""
        self._opening = Opening(lambda: self._course(self._temporary()), "save-opening")
        self.flow.begin()

    def _open(self, where: str | Path) -> Course:
        from engine.saving import open_save

        save = open_save(where, on_problem=self._problems.put)
        try:
            save.start_upkeep()
            # The first things that are looked at, so that they are at hand when they are asked for.
            course = self._course(save)
            course.people()
            save.settings("")
        except BaseException:
            save.close()
            raise
        from engine.stage.scenes import town, who  # noqa: F401

        return course

    def _temporary(self) -> Save:
        from engine.saving import open_temporary

        return open_temporary(on_problem=self._problems.put)

    def _course(self, save: Save) -> Course:
        from engine.course.course import Course
        from engine.course.library import Library

        return Course(Library(self._files), save, self._clock, seed=self._seed)

    def _begin(self, course: Course) -> None:
        self._save = course.save
        stage = self.stage
        stage.course = course
        settings = read_settings(course.save.settings(""), Settings(language=self._language or "en"))
        if self._language is not None:
            settings = replace(settings, language=self._language)
        stage.apply(replace(settings, full_screen=stage.settings.full_screen))
        self.flow.opened()

    def _tune(self) -> Sound:
        from engine.stage.sound import SoundSettings, open_sound

        now = self.stage.settings
        *own, audio = (root / "audio" for root in self._files.roots)
        wanted = SoundSettings(audio, cache_folder(), tuple(own), volume=now.volume, speed=now.voice_speed)
        return open_sound(wanted, lambda: self._clock() / 1000)

    def _hear(self, sound: Sound) -> None:
        self._sound = sound
        arrive(self._voice, self._effects, sound)
        for scene in self.stage.scenes:
            scene.changed()

    def shown(self) -> None:
        """The screen that was waited for stands: say so, and leave."""
        print("shown", flush=True)
        self.stage.running = False

    # -- closing

    def close(self) -> int:
        """Leave nothing unwritten behind; returns how many facts the disk would not take."""
        for scene in reversed(self.stage.scenes):
            scene.leave()
        if self._tuning is not None:
            self._sound = self._tuning.result()
        if self._opening is not None:
            from engine.saving.problem import SaveProblem

            try:
                self._save = self._opening.result().save
            except SaveProblem:
                pass  # It was told at the next start anyway, and nothing has been played.
        if self._sound is not None:
            self._sound.close()
        return self._save.close() if self._save is not None else 0


def milliseconds() -> float:
    """The machine's clock for motion and the length of answers."""
    return time.perf_counter() * 1000


def open_game(
    save: Save,
    surface: pygame.Surface,
    *,
    language: str | None = None,
    root: Path | Files | None = None,
    clock: Callable[[], float] = milliseconds,
    seed: int | None = None,
) -> Game:
    """Put the game together on a window, with a save that is open already; nothing is shown yet.

    `seed` makes every play of a level the same one.
    """
    game = Game(surface, root or assets_root(), clock, language, seed)
    game.use(save)
    game.tune()
    return game


def play(
    *,
    save: str | None,
    language: str | None,
    size: tuple[int, int] | None,
    folder: str | None = None,
    until: str | None = None,
) -> int:
    """Play until the window is closed; or, for measuring, `until` the screen `title` or `who` stands, and say so.

    `folder` is one of levels outside the game. Raises Problem when there is no such folder, or when something could
    not be written in the end.
    """
    files = library_of(folder)
    # Without a size the game takes the whole screen: nothing else is there to press by mistake. F11 gives a window.
    surface = open_window(size, full=size is None)
    game = Game(surface, files, milliseconds, language)
    game.stage.settings = replace(game.stage.settings, full_screen=size is None)
    left = 0
    try:
        game.flow.begin()
        # The title stands and can be clicked before anything slow is begun.
        game.stage.frame(())
        pygame.display.flip()
        if until == "title":
            game.shown()
        game.open_behind(save or save_folder())
        if until == "who":
            game.flow.when_open(game.flow.who)
        pygame.joystick.init()
        pads = [pygame.joystick.Joystick(number) for number in range(pygame.joystick.get_count())]
        frames = pygame.time.Clock()

        def tick() -> None:
            frames.tick(FRAMES)
            if until == "who" and game.stage.is_open:
                game.shown()
            game.tend()

        game.stage.run(tick)
        for pad in pads:
            pad.quit()
    finally:
        left = game.close()
        pygame.quit()
    if left:
        raise Problem(f"{left} notes of what was done could not be written", "make room on the disk of the save")
    return 0
