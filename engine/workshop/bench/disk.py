"""An answer on the disk, beside one fsync of the same disk."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from engine.learning.answer import Answer
from engine.saving import answered, facts, open_save
from engine.workshop.bench.figures import Figure, Sample, sampled
from engine.workshop.bench.table import Wish

TURNS = 200
WORDS = 24


def measure(wish: Wish) -> Iterator[Figure]:
    """One answer after the other, each waited for, as a learner gives them."""
    spent: list[float] = []
    with open_save(wish.folder / "save") as save:
        person = save.new_id()
        save.append_now(facts.person_added(person, face="amina", name="", language="en"))
        for number in range(TURNS):
            made = answered(an_answer(person, number))
            began = time.perf_counter()
            save.append_now(made)
            spent.append((time.perf_counter() - began) * 1e3)
    peer = Sample(tuple(fsyncs(wish.folder))).median
    yield sampled(
        "answer", "an answer on the disk, waited for", spent, "ms", peer="one fsync of 4 KB", peer_value=peer, most=5,
        note=f"{TURNS} answers in the system's temporary folder, by a thread that no frame waits for",
    )  # fmt: skip


def an_answer(person: str, number: int) -> Answer:
    """An answer as a level gives it."""
    return Answer(
        person, f"word-{number % WORDS:02}", "listen", "kitchen/2-fetch", "1", f"1.{number}", "0123456789abcdef",
        ("knife", "plate", "bowl", "fork"), "knife", number % 7 > 1, number % 11 == 0, 1500 + number, 0, date.min,
        "01a200ef-1a8d-703f-8636-5e9bca9a5c97",
    )  # fmt: skip


def fsyncs(folder: Path) -> Iterator[float]:
    """Milliseconds of appending 4 KB to a file and waiting until they are on the disk, many times."""
    with (folder / "fsync").open("wb", buffering=0) as stream:
        for _ in range(TURNS):
            began = time.perf_counter()
            stream.write(b"x" * 4096)
            os.fsync(stream.fileno())
            yield (time.perf_counter() - began) * 1e3
