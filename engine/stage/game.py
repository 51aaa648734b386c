"""Opens everything the game needs and plays it in a window."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pygame

from engine.course.course import Course
from engine.course.library import Library
from engine.course.settings import Settings, read_settings
from engine.language.catalogs import Catalogs
from engine.paths import assets_root, cache_folder, save_folder
from engine.saving import SaveProblem, open_save
from engine.saving.save import Save
from engine.stage.flow import Flow
from engine.stage.sound import Sound, SoundSettings, open_sound
from engine.stage.stage import Stage
from engine.stage.window import open_window

FRAMES = 60


@dataclass(slots=True)
class Game:
    """All that is open while the game runs."""

    stage: Stage
    flow: Flow
    save: Save
    sound: Sound

    def close(self) -> None:
        """Leave nothing unwritten behind."""
        for scene in reversed(self.stage.scenes):
            scene.leave()
        self.sound.close()
        self.save.close()


def milliseconds() -> float:
    """The machine's clock for motion and the length of answers."""
    return time.perf_counter() * 1000


def open_game(
    save: Save,
    surface: pygame.Surface,
    *,
    language: str | None = None,
    root: Path | None = None,
    clock: Callable[[], float] = milliseconds,
    report: Callable[[str], None] = lambda message: None,
) -> Game:
    """Put the game together on a window; nothing is shown yet."""
    root = root or assets_root()
    course = Course(Library(root), save, clock)
    settings = read_settings(save.settings(""), Settings(language=language or "en"))
    sound = open_sound(
        SoundSettings(root / "audio", cache_folder(), volume=settings.volume, speed=settings.voice_speed),
        lambda: clock() / 1000,
        report,
    )
    catalogs = Catalogs(root / "i18n")
    stage = Stage(surface, root, course, sound.speaker, sound.effects, catalogs, clock, settings)
    return Game(stage, Flow(stage), save, sound)


def play(*, save: str | None, language: str | None, size: tuple[int, int] | None) -> int:
    """Play until the window is closed."""
    surface = open_window(size)
    pygame.joystick.init()
    pads = [pygame.joystick.Joystick(number) for number in range(pygame.joystick.get_count())]
    problems: list[SaveProblem] = []
    opened = open_save(save or save_folder(), on_problem=problems.append)
    game = open_game(opened, surface, language=language)
    try:
        if language is not None:
            game.stage.settings = replace(game.stage.settings, language=language)
        game.flow.begin()
        frames = pygame.time.Clock()
        game.stage.run(lambda: frames.tick(FRAMES))
    finally:
        game.close()
        for pad in pads:
            pad.quit()
        pygame.quit()
    return 0
