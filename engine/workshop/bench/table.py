"""The table: its rows in their order, and how it is printed."""

from __future__ import annotations

import json as json_format
import os
import platform
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path

from engine.problem import Problem
from engine.workshop.bench.figures import Figure

EVENTS = 1_000_000
ROWS = {
    "start": "engine.workshop.bench.starting",
    "level": "engine.workshop.bench.opening",
    "frame": "engine.workshop.bench.frames",
    "input": "engine.workshop.bench.latency",
    "memory": "engine.workshop.bench.memory",
    "answer": "engine.workshop.bench.disk",
    "events": "engine.workshop.bench.many",
    "check": "engine.workshop.bench.checking",
    "classroom": "",
}
"""Each row's module has `measure(wish)`, which yields its figures."""
COLUMNS = ("row", "what", "measured", "10-90 %", "beside", "ratio", "budget", "")


@dataclass(frozen=True, slots=True)
class Wish:
    """What the rows need: an empty `folder` on the disk that is measured, and how many events the big save has."""

    folder: Path
    events: int


def bench(*, names: Sequence[str], json: bool, events: int = EVENTS) -> int:
    """Measure the rows named (else all) and print the table; 1 when a budget is missed."""
    for name in names:
        if name not in ROWS:
            raise Problem(f"there is no row '{name}'", f"the rows are {', '.join(ROWS)}")
    # Without a window and a sound card it measures the same everywhere: SDL draws into memory.
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
    found: list[Figure] = []
    if not json:
        print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {_busy()}")
        print(line(COLUMNS))
    for name in names or ROWS:
        with tempfile.TemporaryDirectory(prefix="first-shift-bench-", ignore_cleanup_errors=True) as folder:
            for figure in _measured(name, Wish(Path(folder), events)):
                found.append(figure)
                if not json:
                    print("\n".join(lines_of(figure)), flush=True)
    missed = [figure for figure in found if figure.over is not None and figure.over > 0]
    if json:
        rows = [asdict(one) | {"ratio": one.ratio, "verdict": one.verdict} for one in found]
        print(json_format.dumps({"figures": rows, "missed": len(missed)}, ensure_ascii=False, indent=1))
    else:
        print(f"{len(missed)} of {sum(one.over is not None for one in found)} budgets missed")
    return 1 if missed else 0


def _busy() -> str:
    """How many cores there are, and how many programs wanted one in the last minute, where the system tells."""
    cores = f"{os.cpu_count()} cores"
    if not hasattr(os, "getloadavg"):
        return cores
    load = os.getloadavg()[0]
    return f"{cores}, load {load:.1f}" + (": too busy to measure well" if load > (os.cpu_count() or 1) else "")


def _measured(name: str, wish: Wish) -> Iterator[Figure]:
    if not ROWS[name]:
        yield Figure(name, "200 PCs sending", None, "ms", most=200, note="not in this version")
        return
    measure: Callable[[Wish], Iterator[Figure]] = import_module(ROWS[name]).measure
    yield from measure(wish)


def lines_of(figure: Figure) -> Iterator[str]:
    """A figure as lines of text: itself, and its note below it."""
    spread = f"{number(figure.spread[0])}-{number(figure.spread[1])}" if figure.spread else ""
    beside = f"{figure.peer} {number(figure.peer_value)}" if figure.peer_value is not None else figure.peer
    ratio = f"{figure.ratio:.2f} x" if figure.ratio is not None else ""
    measured = f"{number(figure.value)} {figure.unit}" if figure.value is not None else "-"
    yield line((figure.row, figure.what, measured, spread, beside, ratio, figure.budget, figure.verdict))
    if figure.note:
        yield f"{'':10}  ({figure.note})"


def line(cells: Sequence[str]) -> str:
    widths = (10, 46, 11, 13, 34, 8, 16, 0)
    return "  ".join(f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True)).rstrip()


def number(value: float | None) -> str:
    """Three digits that count."""
    if value is None:
        return "-"
    if abs(value) >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
