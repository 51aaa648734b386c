"""A clock that is told the time, and saves of which no thread or file is left over."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from engine.learning import Answer
from engine.saving import Fact, SaveProblem, answered, new_id
from engine.saving.opening import open_save
from engine.saving.save import Save


class HandClock:
    """Local time that stands still until it is moved; two hours east of UTC."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=2)))

    def __call__(self) -> datetime:
        return self.time

    def move(self, **parts: float) -> None:
        self.time += timedelta(**parts)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def problems() -> list[SaveProblem]:
    return []


@pytest.fixture
def opened(clock: HandClock, problems: list[SaveProblem]) -> Iterator[Callable[[Path | str], Save]]:
    """Opens saves that are closed after the test."""
    saves: list[Save] = []

    def open_one(where: Path | str) -> Save:
        saves.append(open_save(where, clock, new_id, problems.append))
        return saves[-1]

    yield open_one
    for save in saves:
        save.close()


@pytest.fixture
def save(opened: Callable[[Path | str], Save], tmp_path: Path) -> Save:
    return opened(tmp_path)


@pytest.fixture
def say() -> Callable[..., Fact]:
    """The fact that a person answered."""

    def fact(
        person: str = "p",
        word: str = "knife",
        *,
        skill: str = "listen",
        right: bool = True,
        helped: bool = False,
        level: str = "kitchen/1-meet",
        attempt: str = "a",
    ) -> Fact:
        offered = ("knife", "plate", "cup", "bowl")
        return answered(
            Answer(
                person,
                word,
                skill,  # type: ignore[arg-type]
                level,
                "task",
                "asking",
                "hash",
                offered,
                word,
                right,
                helped,
                1200,
                0,
                date(2026, 1, 1),
                attempt,
            )
        )

    return fact
