"""One game for all tests of a module: somebody new sits down to it each time."""


from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.stage.pilot import Pilot
from tests.stage.level.playing import voice
from tests.stage.scenes_shown import piloted


@pytest.fixture(scope="module")
def game() -> Iterator[Pilot]:
    with piloted((1024, 600), "en") as made:
        yield made


@pytest.fixture
def pilot(game: Pilot) -> Pilot:
    """One game for all: somebody new sits down to it each time."""
    game.stage.running = True
    voice(game).silent = False
    return game
