"""A bot plays a level where there is no screen, and leaves pictures and the save."""

from __future__ import annotations

from pathlib import Path

from engine.bots.players import Solver
from engine.content.files import library_of
from engine.play.commands import Command
from engine.problem import Problem
from engine.saving import open_save
from engine.stage.pilot import Pilot
from engine.stage.piloted import play_through, settle

EVERY = 4
"""A picture before every so many commands."""


def show(
    *,
    out: Path,
    level: str,
    seed: int = 1,
    size: tuple[int, int] = (1366, 768),
    language: str | None = None,
    folder: str | None = None,
) -> int:
    """Play the level as a new person; pictures and the save go to `out`, a line is printed for each picture.

    The same `seed` gives the same pictures. `folder` is one of levels outside the game.
    """
    files = library_of(folder)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(f"{out}: {error.strerror}", "name a folder that can be written") from error
    pilot = Pilot(open_save(out / "save"), size=size, language=language or "en", root=files, seed=seed)
    try:
        course, flow = pilot.game.stage.course, pilot.game.flow
        person = course.add_person("amina", language or "en", "Amina", introduced=True)

        def keep(name: str) -> None:
            file = out / f"{name}.png"
            pilot.picture(file)
            print(file)

        def each(made: int, _command: Command) -> None:
            if made % EVERY == 0:
                keep(f"level-{made:03}")

        flow.begin()
        keep("title")
        flow.who()
        keep("who")
        flow.enter(person)
        keep("town")
        try:
            flow.world(level.split("/", 1)[0])
            keep("world")
            flow.level(level)
        except KeyError as missing:
            raise Problem(f"there is no level {level}", "`python3 game.py check` names all levels") from missing
        settle(pilot)
        made = play_through(pilot, Solver(), each=each)
        pilot.wait(500)
        keep("result")
        print(f"{level}: {made} commands, {course.stars(person)} stars")
    finally:
        pilot.close()
    return 0
