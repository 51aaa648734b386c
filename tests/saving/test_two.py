"""Two games on one save at the same time: both play, both keep everything."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

CHILD = """
import sys
from datetime import date
from pathlib import Path
from engine.learning import Answer
from engine.saving import answered, open_save, writer
writer.LOG_COMMITS_BUSY = 20
with open_save(Path(sys.argv[1])) as save:
    day = date.min
    for number in range(int(sys.argv[3])):
        answer = Answer(sys.argv[2], f"w{number % 9}", "listen", "l", "t", "a", "h", (), "", True, False, 9, 0, day)
        for event in save.append_now(answered(answer)):
            print(event.id)
"""


@pytest.mark.slow
def test_three_games_start_and_play_at_once(tmp_path: Path, opened: Any) -> None:
    people = ["p", "p", "q"]
    children = [
        subprocess.Popen(
            [sys.executable, "-c", CHILD, str(tmp_path), person, "150"], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        for person in people
    ]
    printed = [child.communicate(timeout=120)[0].split() for child in children]
    assert [child.returncode for child in children] == [0, 0, 0]
    save = opened(tmp_path)
    events = list(save.events())
    assert {event.id for event in events} == {each for part in printed for each in part}
    assert sum(event.kind == "answer" for event in events) == 450
    assert sum(memory.answers for memory in save.memories("p").values()) == 300
    assert save.verify().sound


def test_one_reads_what_the_other_wrote(save: Any, opened: Any, tmp_path: Path, say: Any) -> None:
    other = opened(tmp_path)
    save.append_now(say())
    assert other.memories("p")["knife", "listen"].answers == 1
    other.append_now(say())
    assert save.memories("p")["knife", "listen"].answers == 2
    assert {event.writer for event in save.events()} == {save.writer, other.writer}
