"""A school's save of very many events: replaying it, and opening it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import connect

from engine.saving import open_save
from engine.saving.event import dump, new_id
from engine.workshop.bench.figures import Figure, sampled
from engine.workshop.bench.table import Wish

PEOPLE = 200
WORDS = 576
"""24 worlds of 24."""
SPAN = 2 * 365 * 86_400 * 1_000_000
"""Two years, microseconds."""
BEGIN = 1_700_000_000_000_000
SKILLS = ("listen", "read", "spell")
OPENINGS = 7
ASKED = 1_000_000


def measure(wish: Wish) -> Iterator[Figure]:
    """Build the save once, replay it once, open it several times."""
    folder = wish.folder / "save"
    open_save(folder).close()
    fill(next(folder.glob("*.db")), wish.events)
    part = wish.events / ASKED
    note = "" if wish.events == ASKED else f"only {wish.events} events were asked for: the limit is scaled to them"
    with open_save(folder) as save:
        began = time.perf_counter()
        count = save.replay()
        spent = time.perf_counter() - began
    yield Figure("events", f"replay of {count} events", spent, "s", most=60 * part, note=note)
    opened, known = [], []
    for _ in range(OPENINGS):
        began = time.perf_counter()
        with open_save(folder) as save:
            opened.append((time.perf_counter() - began) * 1e3)
            began = time.perf_counter()
            save.memories("person-0007")
            known.append((time.perf_counter() - began) * 1e3)
    yield sampled("events", "opening that save", opened, "ms", most=50)
    yield sampled("events", "... and one person's memories of 576 words", known, "ms")


def fill(file: Path, events: int) -> None:
    """Write answers of many people straight into the journal."""
    with closing(connect(file)) as connection, connection:
        connection.executemany("INSERT INTO journal VALUES (?,?,?,?,?,?,?,?,?,?)", _rows(events))


def _rows(events: int) -> Iterator[tuple[object, ...]]:
    for number in range(events):
        turn = number // PEOPLE
        word, skill = f"word-{turn % WORDS:03}", SKILLS[turn // WORDS % len(SKILLS)]
        instant = BEGIN + number * SPAN // events
        payload = {
            "word": word, "skill": skill, "level": "kitchen/2-fetch", "task": "1", "asking": "1.3",
            "content": "0123456789abcdef", "offered": ["knife", "plate", "bowl", "fork"], "chosen": "knife",
            "right": number % 7 > 1, "helped": number % 11 == 0, "ms": 1500 + number % 4000,
            "attempt": "01a200ef-1a8d-703f-8636-5e9bca9a5c97",
        }  # fmt: skip
        day = datetime.fromtimestamp(instant // 1_000_000, UTC).date().isoformat()
        person = f"person-{number % PEOPLE:04}"
        yield new_id(instant), "writer", number, person, "answer", instant, day, 0, f"{skill}:{word}", dump(payload)
