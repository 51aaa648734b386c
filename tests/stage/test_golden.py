"""A few scenes as they look: small pictures, a stopped clock, tolerant of edges, strict about what is there.

`MAKE_GOLDEN=1 python3 game.py test tests/stage/test_golden.py` takes them anew; look at them before keeping them.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from engine.bots.players import Solver
from engine.play.commands import AskAgain
from engine.stage.level.scene import LevelScene
from engine.stage.pilot import Pilot
from engine.stage.piloted import settle
from tests.stage.scenes_shown import SCENES, enter, piloted

GOLDEN = Path(__file__).parents[1] / "golden" / "scenes"
SIZE = (512, 300)
MAY_DIFFER = 0.04
"""Share of the pixels that may differ clearly: another FreeType or a colleague who walked on, not another scene."""
CLEARLY = 48


def cards(pilot: Pilot) -> None:
    """The same cards every time: the seed is given."""
    enter(pilot)
    course, flow = pilot.stage.course, pilot.game.flow
    run = course.start("", "kitchen/2-fetch", seed=1)
    solver = Solver()
    while run.asking is None or run.asking.mechanic != "listen":
        command = solver.next(run)
        assert command is not None
        run.do(command)
        run.wait()
    pilot.stage.go(LevelScene(pilot.stage, run, course.library.room("kitchen/2-fetch"), flow.face, flow.result))
    settle(pilot)
    pilot.level.do(AskAgain())
    settle(pilot)


PICTURED: dict[str, tuple[str, Callable[[Pilot], None]]] = {
    "who": ("en", SCENES["who"]),
    "town-arabic": ("ar", SCENES["town"]),
    "world": ("uk", SCENES["world"]),
    "cards": ("en", cards),
}


def share_that_differs(one: pygame.Surface, other: pygame.Surface) -> tuple[float, pygame.Surface]:
    """How many of the pixels differ clearly, of pictures halved once more; and where, in red."""
    small = [pygame.transform.smoothscale(each, (SIZE[0] // 2, SIZE[1] // 2)) for each in (one, other)]
    marked = small[0].copy()
    different = 0
    for x in range(marked.get_width()):
        for y in range(marked.get_height()):
            a, b = (each.get_at((x, y)) for each in small)
            if max(abs(a.r - b.r), abs(a.g - b.g), abs(a.b - b.b)) > CLEARLY:
                different += 1
                marked.set_at((x, y), "red")
    return different / (marked.get_width() * marked.get_height()), marked


@pytest.mark.parametrize("name", PICTURED)
def test_scene(name: str, tmp_path: Path) -> None:
    language, show = PICTURED[name]
    with piloted((1024, 600), language) as pilot:
        show(pilot)
        pilot.wait(100)
        taken = pygame.transform.smoothscale(pilot.stage.surface, SIZE)
    file = GOLDEN / f"{name}.png"
    if os.environ.get("MAKE_GOLDEN"):
        pygame.image.save(taken, file)
    share, marked = share_that_differs(taken, pygame.image.load(file))
    if share > MAY_DIFFER:
        pygame.image.save(taken, tmp_path / f"{name}.png")
        pygame.image.save(marked, tmp_path / f"{name}-difference.png")
        pytest.fail(f"{share:.1%} of {name}.png differs: see {tmp_path}")


def test_another_scene_is_not_taken_for_it() -> None:
    """The comparison can fail."""
    pictures = [pygame.image.load(GOLDEN / f"{name}.png") for name in PICTURED]
    for number, one in enumerate(pictures):
        for other in pictures[number + 1 :]:
            assert share_that_differs(one, other)[0] > 5 * MAY_DIFFER
