"""The playing process killed at random: every answer it printed as counted is in the save, which needs no repair.

For anyone who wants to see it with their own eyes: `python3 -m tests.bots.test_kill 200`.
"""

import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
QUICK, MANY = 4, 200
LONGEST = 0.5
"""Seconds of play after which it is killed at the latest."""


def play_and_kill(save: Path, number: int, chance: random.Random) -> list[str]:
    """Start a bot on all levels, kill it after a random while; the event ids it printed."""
    command = [sys.executable, str(ROOT / "game.py"), "bot", "--verbose", "--save", str(save), "--seed", f"{number}"]
    kind = chance.choice(["solver", "listener", "guesser"])
    with subprocess.Popen([*command, "--as", kind], stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        lines: list[str] = []
        if chance.random() < 0.85:
            # Killed while it plays; else at any instant of its start.
            lines.append(child.stdout.readline())
            time.sleep(chance.uniform(0.0, LONGEST))
        else:
            time.sleep(chance.uniform(0.0, 2 * LONGEST))
        child.kill()
        lines += child.stdout.read().split("\n")[:-1]
    counted = [line.split() for line in lines if line.startswith("counted ")]
    assert all(len(words) == 5 and words[4] in ("right", "wrong") for words in counted), counted
    return [words[1] for words in counted]


def from_outside(save: Path, *words: str) -> str:
    """What `game.py save …` prints; CalledProcessError when it is not content."""
    command = [sys.executable, str(ROOT / "game.py"), "save", *words, "--save", str(save)]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout


def check(save: Path, counted: set[str]) -> None:
    """The file is sound as the dead process left it, and the export has every id."""
    with closing(sqlite3.connect(save / "first-shift.db")) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert "all is sound" in from_outside(save, "verify")
    there = {json.loads(line)["id"] for line in from_outside(save, "export", "--json").splitlines()}
    assert counted <= there, f"lost: {sorted(counted - there)}"


def kill_often(save: Path, times: int, every: int = 10, seed: int = 20261122) -> int:
    """Kill so many plays of one save, looking at it after `every` so many; how many answers were counted in all."""
    chance = random.Random(seed)
    counted: set[str] = set()
    for number in range(times):
        counted.update(play_and_kill(save, number, chance))
        if (number + 1) % every == 0 or number + 1 == times:
            check(save, counted)
    assert not list(save.glob("*damaged*")), "nothing had to be set aside"
    return len(counted)


def kill_in_threes(folder: Path, times: int) -> int:
    """Three saves at once, each with a third of the kills: most of the time goes into waiting."""

    def share(number: int) -> int:
        return kill_often(folder / f"save-{number}", times // 3 + (number < times % 3), seed=number)

    with ThreadPoolExecutor(3) as pool:
        return sum(pool.map(share, range(3)))


@pytest.mark.slow
def test_a_play_killed_often_loses_no_counted_answer(tmp_path: Path) -> None:
    assert kill_often(tmp_path / "save", QUICK) > QUICK


@pytest.mark.slow
def test_a_play_killed_two_hundred_times_loses_no_counted_answer(tmp_path: Path) -> None:
    assert kill_in_threes(tmp_path, MANY) > 10 * MANY


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        times = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
        print(f"killed {times} times; {kill_in_threes(Path(folder), times)} answers counted, none lost")
