"""A writing game killed at any instant: every answer that was told as counted is there, and nothing needs a repair."""

import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.saving import open_save

ROOT = Path(__file__).parents[2]

# Plays like a game: answers, leaves, finished levels, log moved into the file, prints an id only after its commit.
CHILD = """
import sys
from datetime import date
from pathlib import Path
from engine.learning import Answer
from engine.saving import answered, level_finished, level_started, open_save, writer
writer.LOG_COMMITS_BUSY = 7
save = open_save(Path(sys.argv[1]))
print("ready", flush=True)
number, day = 0, date.min
while True:
    number += 1
    word = f"w{number % 20}"
    answer = Answer("p", word, "listen", "l", "t", "a", "h", ("a", "b"), "a", number % 5 > 0, False, 9, 0, day, "x")
    facts = [answered(answer)]
    if number % 10 == 0:
        facts += [level_started("p", "l", f"x{number}")]
        facts += [level_finished("p", "l", f"x{number}", passed=True, stars=1, right=8, total=10)]
    for event in save.append(facts).result():
        print(event.id, flush=True)
"""


def kill_once(folder: Path, chance: random.Random) -> list[str]:
    """Let a child write, kill it some answers and a random while later; the ids it printed."""
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(folder)], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert child.stdout is not None
    printed: list[str] = []
    with child, child.stdout:
        # Sometimes while it is still opening, else at any instant of its writing: however slow the machine is, after
        # as many answers.
        if chance.random() < 0.9:
            assert child.stdout.readline() == "ready\n"
            printed += [child.stdout.readline().rstrip("\n") for _ in range(chance.randrange(20))]
            time.sleep(chance.uniform(0.0, 0.02))
        else:
            time.sleep(chance.uniform(0.0, 0.6))
        child.kill()
        # What follows the last line end was cut off in the middle of printing.
        printed += child.stdout.read().split("\n")[:-1]
    return [line for line in printed if line != "ready"]


def check(folder: Path, counted: set[str]) -> int:
    file = folder / "first-shift.db"
    connection = sqlite3.connect(file)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        kept = {row[0] for row in connection.execute("SELECT id FROM journal")}
    finally:
        connection.close()
    assert counted <= kept
    return len(kept)


def kill_often(folder: Path, times: int) -> int:
    chance = random.Random(20260302)
    counted: set[str] = set()
    for number in range(times):
        counted.update(kill_once(folder, chance))
        # Every other time the next child finds the save exactly as the dead one left it.
        if number % 2 and (folder / "first-shift.db").exists():
            check(folder, counted)
    check(folder, counted)
    with open_save(folder) as save:
        assert save.verify().sound
        memories = save.memories("p")
        answers = sum(event.kind == "answer" for event in save.events())
        assert sum(memory.answers for memory in memories.values()) == answers
    return len(counted)


@pytest.mark.slow
def test_a_game_killed_eight_times_loses_nothing_counted(tmp_path: Path) -> None:
    assert kill_often(tmp_path, 8) > 20


@pytest.mark.slow
def test_a_game_killed_two_hundred_times_loses_nothing_counted(tmp_path: Path) -> None:
    assert kill_often(tmp_path, 200) > 1000
