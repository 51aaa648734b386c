"""Pictures that cannot be taken or written are a problem that a person can read; nothing else is printed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.bots.players import Solver
from engine.paths import assets_root
from engine.problem import Problem
from engine.saving import SaveProblem
from engine.stage.piloted import play_through
from engine.stage.shot import draw_map, take
from tests.stage.scenes_shown import piloted


def test_a_picture_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    taken = tmp_path / "folder.png"
    taken.mkdir()
    with pytest.raises(Problem, match=r"folder\.png cannot be written"):
        take(scene="title", out=taken)
    with pytest.raises(Problem, match=r"folder\.png cannot be written"):
        draw_map(path=assets_root() / "levels" / "kitchen" / "kitchen.tmx", out=taken)
    with pytest.raises(Problem, match="is no name of a picture"):
        take(scene="title", out=tmp_path / "x.gif")


def test_a_level_that_cannot_be_played_says_why() -> None:
    with piloted((1024, 600), "en") as pilot:
        pilot.game.flow.tell(SaveProblem("damaged", "here"), pilot.game.flow.begin)
        with pytest.raises(Problem, match=r"here: see `game\.py check`"):
            play_through(pilot, Solver())


def test_pygame_does_not_introduce_itself() -> None:
    clean = {name: value for name, value in os.environ.items() if name != "PYGAME_HIDE_SUPPORT_PROMPT"}
    for module in ("shot", "demo", "game"):
        run = [sys.executable, "-c", f"import engine.stage.{module}"]
        said = subprocess.run(run, cwd=assets_root(), env=clean, capture_output=True, text=True, check=True)
        assert said.stdout == ""
