"""Memory after every world has been seen, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from engine.paths import assets_root
from engine.problem import Problem
from engine.workshop.bench.figures import Figure
from engine.workshop.bench.table import Wish

SIZE = (1366, 768)
LOOK = 400.0
"""Milliseconds of game time spent in each level."""


def measure(wish: Wish) -> Iterator[Figure]:
    """At the title, after all levels of all worlds, and python + import pygame beside it."""
    peer = _run("import pygame; pygame.display.init(); pygame.display.set_mode((1366, 768))")
    code = "from engine.workshop.bench.memory import visit; visit()"
    title, end = _run(code, wanted=2)
    if end is None:
        yield Figure("memory", "after visiting all worlds", None, "MB", most=150, note="this system does not tell")
        return
    yield Figure(
        "memory", "after visiting every level, 1366x768", end, "MB", peer="python + pygame's window",
        peer_value=peer[-1], most=150, note="resident, shared libraries included",
    )  # fmt: skip
    yield Figure("memory", "... at the title", title, "MB")


def visit() -> None:
    """Go through every world and level; print what is resident at the title and at the end, MB."""
    from engine.saving import open_temporary
    from engine.stage.pilot import Pilot

    pilot = Pilot(open_temporary(), size=SIZE)
    try:
        course, flow = pilot.stage.course, pilot.game.flow
        person = course.add_person("amina", "en", "Amina", introduced=True)
        flow.begin()
        pilot.wait(500)
        print(resident())
        flow.enter(person)
        for world in course.library.made:
            for level in course.order(world):
                flow.world(world)
                pilot.wait(LOOK)
                flow.level(level)
                pilot.wait(LOOK)
        flow.town()
        pilot.wait(LOOK)
        print(resident())
    finally:
        pilot.close()


def resident() -> float:
    """MB of this process in memory; 0 where the system does not tell."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))
    except OSError:
        pass
    try:
        import resource
    except ImportError:
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _run(code: str, wanted: int = 1) -> list[float | None]:
    told = f"{code}\nfrom engine.workshop.bench.memory import resident\nprint(resident())"
    found = subprocess.run(
        [sys.executable, "-c", told], cwd=assets_root(), capture_output=True, text=True, check=False
    )
    values = [float(line) or None for line in found.stdout.split("\n") if line.replace(".", "").isdigit()]
    if found.returncode or len(values) < wanted:
        raise Problem("memory could not be measured", " ".join(found.stderr.split())[-200:])
    return values[:wanted]
