"""Opening a level: from the press on it to its first picture."""

from __future__ import annotations

import time
from collections.abc import Iterator
from importlib import import_module

from engine.paths import assets_root
from engine.saving import open_temporary
from engine.stage.level.scene import LevelScene
from engine.stage.pilot import Pilot
from engine.workshop.bench.figures import Figure, Sample, sampled
from engine.workshop.bench.table import Wish

ROUNDS = 3
LOOK = 1500.0
"""Milliseconds for which a learner looks at the levels of a world before pressing one."""


def measure(wish: Wish) -> Iterator[Figure]:
    """Each level, pressed in the screen of its world, in a game that has not shown it yet."""
    spent: dict[str, list[float]] = {}
    alone: list[float] = []
    for _ in range(ROUNDS):
        _visit(spent)
    pytmx = import_module("pytmx")  # named here as the peer it is; the game reads maps in engine/content/tiled alone
    for file in sorted((assets_root() / "levels").glob("*/*.tmx")):
        for _ in range(ROUNDS):
            began = time.perf_counter()
            pytmx.TiledMap(str(file))
            alone.append((time.perf_counter() - began) * 1e3)
    medians = {level: Sample(tuple(values)).median for level, values in spent.items()}
    if not medians:
        yield Figure("level", "opening a level", None, "ms", most=150, note="no level can be opened: see `check`")
        return
    worst = max(medians, key=lambda level: medians[level])
    peer = Sample(tuple(alone)).median
    yield sampled(
        "level", f"opening a level, median of {len(medians)}", list(medians.values()), "ms",
        peer="pytmx alone, a map", peer_value=peer, most=150,
    )  # fmt: skip
    yield sampled("level", f"... the slowest, {worst}", spent[worst], "ms", most=150)


def _visit(spent: dict[str, list[float]]) -> None:
    pilot = Pilot(open_temporary(), size=(1366, 768))
    try:
        course, flow = pilot.stage.course, pilot.game.flow
        person = course.add_person("amina", "en", "Amina", introduced=True)
        flow.begin()
        pilot.frame()
        flow.enter(person)
        pilot.frame()
        for world in course.library.made:
            for level in course.order(world):
                flow.world(world)
                pilot.wait(LOOK)
                began = time.perf_counter()
                flow.level(level)
                pilot.frame()
                taken = (time.perf_counter() - began) * 1e3
                if isinstance(pilot.stage.scene, LevelScene):
                    spent.setdefault(level, []).append(taken)
    finally:
        pilot.close()
