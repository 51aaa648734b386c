"""A warm start: from the command to the first screen that can be clicked, and to the people behind its button."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.paths import assets_root, is_checkout
from engine.problem import Problem
from engine.workshop.bench.figures import Figure, Sample, sampled
from engine.workshop.bench.table import Wish

TIMES = 9
SHOWN = "shown"


def measure(wish: Wish) -> Iterator[Figure]:
    """Two screens and bare Python with pygame, turn by turn."""
    pygame = [sys.executable, "-c", f"import pygame; print('{SHOWN}', flush=True)"]
    title: list[float] = []
    who: list[float] = []
    bare: list[float] = []
    save = wish.folder / "save"
    for number in range(TIMES + 1):
        spent = (_start(pygame), _start(game("title", save)), _start(game("who", save)))
        if number:  # the first of each only warms the disk's cache
            for kept, seconds in zip((bare, title, who), spent, strict=True):
                kept.append(seconds)
    peer = Sample(tuple(bare)).median
    worlds = sum(1 for _ in (assets_root() / "levels").glob("*/world.yaml"))
    yield sampled(
        "start", "warm start to the title, which can be clicked", title, "s",
        peer="python + import pygame", peer_value=peer, most=1.0, most_ratio=2.5,
        note=f"{TIMES} starts through the launcher, window 1366x768 in memory; {worlds} of 24 worlds are made",
    )  # fmt: skip
    yield sampled(
        "start", "... to 'who are you', Start pressed at once", who, "s",
        peer="python + import pygame", peer_value=peer, note="the save is open by then",
    )  # fmt: skip


def game(until: str, save: Path) -> list[str]:
    """The command that starts the game as a person would, and leaves it once that screen stands."""
    arguments = ["play", "--size", "1366x768", "--save", str(save), "--until", until]
    if is_checkout():
        # Through the launcher and the system's own Python, as at a desk.
        base = getattr(sys, "_base_executable", sys.executable)
        return [base, str(assets_root() / "game.py"), *arguments]
    return [sys.executable, "-c", "from engine.cli.main import start; start()", *arguments]


def _start(command: Sequence[str]) -> float:
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        seen = any(said.strip() == SHOWN for said in iter(process.stdout.readline, ""))
        spent = time.perf_counter() - began
        rest = process.communicate()[1]
    if not seen:
        raise Problem(f"{' '.join(command[:3])} did not start", " ".join(rest.split())[-200:])
    return spent
