"""A save as large as a school's after years: replayed, opened, written on."""

import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest

from engine.saving.event import dump, new_id

EVENTS = 100_000
PEOPLE = 200
WORDS = 576  # 24 worlds
DAY = 86_400 * 1_000_000


def fill(file: Path, events: int) -> None:
    """Put answers of many people over two years straight into the journal, as a school's save would hold them."""
    start = 1_700_000_000_000_000

    def rows() -> Any:
        for number in range(events):
            person = f"person-{number % PEOPLE:04}"
            turn = number // PEOPLE
            word = f"word-{turn % WORDS:03}"
            skill = ("listen", "read", "spell")[turn // WORDS % 3]
            instant = start + number * 2 * 365 * DAY // events
            payload = {
                "word": word,
                "skill": skill,
                "level": "kitchen/2-fetch",
                "task": "fetch-knife",
                "asking": "3",
                "content": "0123456789abcdef",
                "offered": ["knife", "plate", "bowl", "fork"],
                "chosen": "knife",
                "right": number % 7 > 1,
                "helped": number % 11 == 0,
                "ms": 1500 + number % 4000,
                "attempt": "01a200ef-1a8d-703f-8636-5e9bca9a5c97",
            }
            day = time.strftime("%Y-%m-%d", time.gmtime(instant // 1_000_000))
            text = dump(payload)
            yield (new_id(instant), "writer", number, person, "answer", instant, day, 0, f"{skill}:{word}", text)

    connection = sqlite3.connect(file)
    with connection:
        connection.executemany("INSERT INTO journal VALUES (?,?,?,?,?,?,?,?,?,?)", rows())
    connection.close()


@pytest.mark.slow
def test_many_events_are_replayed_opened_and_added_to(tmp_path: Path, opened: Any, say: Any) -> None:
    """How long that takes, with ten times as many, is measured by `game.py bench`."""
    opened(tmp_path).close()
    fill(tmp_path / "first-shift.db", EVENTS)
    save = opened(tmp_path)
    assert save.replay() == EVENTS
    save.close()
    save = opened(tmp_path)
    before = save.memories("person-0007")
    assert len(before) == EVENTS // PEOPLE
    save.append_now(say("person-0007", "word-001"))
    assert save.memories("person-0007")["word-001", "listen"].answers == before["word-001", "listen"].answers + 1
    assert save.verify().sound
    save.close()
