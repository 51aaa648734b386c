"""A pilot whose voice takes no time, and remembers what it said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from engine.saving import open_temporary
from engine.stage.pilot import Pilot


@dataclass(frozen=True)
class Said:
    """Something said: over at once."""

    text: str
    language: str
    slow: bool
    playing: bool = False
    length: float = 0.0

    def offset_at(self, ms: float) -> int | None:
        return None


class QuickVoice:
    silent = False

    def __init__(self) -> None:
        self.said: list[Said] = []
        self.speed = 1.0

    def say(self, text: str, language: str, *, slow: bool = False, voice: str = "woman") -> Said:
        self.said.append(Said(text, language, slow))
        return self.said[-1]

    def stop(self) -> None: ...

    def set_speed(self, speed: float) -> None:
        self.speed = speed


@pytest.fixture
def voice() -> QuickVoice:
    return QuickVoice()


@pytest.fixture
def pilot(voice: QuickVoice) -> Iterator[Pilot]:
    made = Pilot(open_temporary(), language="en", size=(1024, 600))
    made.stage.speech.voice = voice
    made.game.flow.begin()
    made.frame()
    yield made
    made.close()
