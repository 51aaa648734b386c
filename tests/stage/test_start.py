"""The title stands before anything slow is begun; a save that cannot be used is told on the screen, in her language."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pygame
import pytest

from engine.paths import assets_root
from engine.saving import SaveProblem, facts, open_save, open_temporary
from engine.stage.game import Game, milliseconds
from engine.stage.parts import FORGETS
from engine.stage.scenes.message import MessageScene
from engine.stage.scenes.title import TitleScene
from engine.stage.scenes.town import TownScene
from engine.stage.scenes.who import WhoScene
from engine.stage.troubles import SAVE, sentence

PATIENCE = 20.0


@pytest.fixture
def game() -> Iterator[Game]:
    pygame.display.init()
    made = Game(pygame.display.set_mode((1280, 720)), assets_root(), milliseconds, "uk")
    made.flow.begin()
    made.stage.frame(())
    yield made
    made.close()


def frames(game: Game, reached: Any) -> None:
    """Frame by frame until something is so."""
    end = time.monotonic() + PATIENCE
    while not reached():
        assert time.monotonic() < end, type(game.stage.scene).__name__
        game.tend()
        game.stage.frame(())
        time.sleep(0.005)


def press(game: Game, name: str) -> None:
    control = game.stage.focus.named(name)
    assert control is not None
    game.stage.press(control)
    game.stage.frame(())


def test_the_title_needs_nothing_slow() -> None:
    code = (
        "import sys, pygame, engine.stage.game as game\n"
        "pygame.display.init()\n"
        "made = game.Game(pygame.display.set_mode((1280, 720)), game.assets_root(), game.milliseconds, None)\n"
        "made.flow.begin(); made.stage.frame(())\n"
        "slow = ('sqlalchemy', 'yaml', 'pytmx', 'fsrs', 'alembic', 'engine.saving', 'engine.play', 'engine.bots',\n"
        "        'engine.course.course', 'engine.content.reader', 'engine.stage.sound')\n"
        "print([name for name in slow if name in sys.modules])\n"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=assets_root(), capture_output=True, text=True, check=True)
    assert said.stdout.splitlines()[-1] == "[]"


def test_start_pressed_before_the_save_is_open_is_done_when_it_is(game: Game, tmp_path: Path) -> None:
    press(game, "start")
    assert isinstance(game.stage.scene, TitleScene)
    game.open_behind(tmp_path)
    frames(game, lambda: isinstance(game.stage.scene, WhoScene))
    assert game.stage.is_open


def test_the_title_stays_when_nothing_was_pressed(game: Game, tmp_path: Path) -> None:
    game.open_behind(tmp_path)
    frames(game, lambda: game.stage.is_open)
    assert isinstance(game.stage.scene, TitleScene)


def words(game: Game) -> str:
    assert isinstance(game.stage.scene, MessageScene)
    return game.stage.scene.words


def seen(game: Game) -> list[str]:
    """The small print of each message that comes up, pressed away at once, until the save was checked."""
    told: list[str] = []
    more = 3  # frames after the check
    while more:
        game.tend()
        game.stage.frame(())
        if isinstance(game.stage.scene, MessageScene):
            told.append(game.stage.scene.details)
            press(game, "go-on")
        elif game.stage.is_open:
            game.stage.course.save._upkeep.stop()
            more -= 1
    return told


@pytest.mark.parametrize(
    "code",
    ["network_share", "damaged", "missing", "not_a_save", "newer", "busy", "unreachable", "driver", "failed", "full"],
)
def test_whatever_keeps_a_save_from_being_used_it_is_said_that_nothing_is_remembered(
    game: Game, tmp_path: Path, code: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.saving import opening

    def refuse(*_: object) -> None:
        raise SaveProblem(code, str(tmp_path))

    open_save(tmp_path).close()
    monkeypatch.setattr(opening, "_engine", refuse)
    game.open_behind(tmp_path)
    frames(game, lambda: isinstance(game.stage.scene, MessageScene))
    assert game.stage.tr(FORGETS) in words(game)
    assert "чека" not in words(game) or code == "busy"  # no answer waits to be written
    press(game, "go-on")
    frames(game, lambda: game.stage.is_open)
    press(game, "start")
    for there in (WhoScene, TownScene):
        assert isinstance(game.stage.scene, there)
        mark = game.stage.focus.named("forgets")
        assert mark is not None
        assert mark.says is not None
        assert mark.says.text == game.stage.tr(FORGETS) != FORGETS
        if there is WhoScene:
            press(game, "guest")


def test_a_save_in_use_is_not_marked_as_forgotten(game: Game, tmp_path: Path) -> None:
    game.open_behind(tmp_path)
    frames(game, lambda: game.stage.is_open)
    press(game, "start")
    assert game.stage.focus.named("forgets") is None
    assert game.stage.focus.named("help") is not None


@pytest.mark.slow
def test_damage_is_told_once_wherever_it_is(game: Game, tmp_path: Path) -> None:
    with open_save(tmp_path / "sound") as save:
        save.append_now(facts.person_added("p", name="Amina", face="amina", introduced=True, language="uk"))
    sound = (tmp_path / "sound" / "first-shift.db").read_bytes()
    for page in range(len(sound) // 4096):
        file = tmp_path / str(page) / "first-shift.db"
        file.parent.mkdir()
        file.write_bytes(sound[: page * 4096] + b"\xa5" * 4096 + sound[(page + 1) * 4096 :])
        pygame.display.init()
        made = Game(pygame.display.set_mode((640, 360)), assets_root(), milliseconds, "uk")
        made.flow.begin()
        made.open_behind(file.parent)
        assert len(seen(made)) == 1, page
        made.close()


@pytest.mark.parametrize("content", [b"not a save, but long enough to be one" * 9, b"SQLite format 3\0" * 99])
def test_a_file_that_is_no_save_is_told_kept_and_played_without(game: Game, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "first-shift.db"
    file.write_bytes(content)
    game.open_behind(tmp_path)
    frames(game, lambda: isinstance(game.stage.scene, MessageScene))
    assert isinstance(game.stage.scene, MessageScene)
    assert game.stage.scene.danish in SAVE.values()
    assert str(file) in game.stage.scene.details
    press(game, "go-on")
    frames(game, lambda: game.stage.is_open)
    assert isinstance(game.stage.scene, TitleScene)
    assert not game.stage.course.save.lasting
    assert file.read_bytes() == content


def test_a_save_that_cannot_be_written_is_told_and_played(
    game: Game, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.saving import opening

    def refuse(*_: object) -> None:
        raise SaveProblem("read_only", str(tmp_path))

    open_save(tmp_path).close()
    monkeypatch.setattr(opening, "_engine", refuse)
    game.open_behind(tmp_path)
    frames(game, lambda: isinstance(game.stage.scene, MessageScene))
    assert isinstance(game.stage.scene, MessageScene)
    assert game.stage.scene.danish == SAVE["read_only"]
    press(game, "go-on")
    assert isinstance(game.stage.scene, TitleScene)
    press(game, "start")
    assert isinstance(game.stage.scene, WhoScene)


def test_a_disk_that_fills_up_is_told_once_and_the_answers_wait(game: Game, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine.saving import save, writer

    monkeypatch.setattr(writer, "RETRY_SECONDS", 0.05)
    kept = open_temporary(on_problem=game._problems.put)
    game.use(kept)
    game.flow.who()
    full = True
    commit = save.Save._commit

    def write(self: save.Save, jobs: Any) -> None:
        if full:
            raise SaveProblem("full", "the disk")
        commit(self, jobs)

    monkeypatch.setattr(kept._thread, "_commit", lambda jobs: write(kept, jobs))
    monkeypatch.setattr(kept._thread, "_translate", lambda error: error)
    written = kept.append([facts.person_added("p", face="amina", name="", language="uk")])
    frames(game, lambda: isinstance(game.stage.scene, MessageScene))
    assert isinstance(game.stage.scene, MessageScene)
    assert game.stage.scene.danish == SAVE["full"]
    assert isinstance(written.exception(), SaveProblem)
    press(game, "go-on")
    assert isinstance(game.stage.scene, WhoScene)
    full = False
    frames(game, lambda: kept.waiting == 0)
    assert [person.id for person in kept.people()] == ["p"]


def test_what_goes_wrong_in_a_frame_becomes_a_message(game: Game) -> None:
    game.use(open_temporary())
    game.flow.who()
    game.stage.scene.update = lambda now: _fail(SaveProblem("failed", "x"))  # type: ignore[method-assign]
    game.stage.frame(())
    assert isinstance(game.stage.scene, MessageScene)
    game.stage.scene.update = lambda now: _fail(ZeroDivisionError())  # type: ignore[method-assign]
    with pytest.raises(ZeroDivisionError):
        game.stage.frame(())


def test_every_problem_of_a_save_has_its_sentence() -> None:
    from typing import get_args

    from engine.saving.problem import Code

    assert set(get_args(Code)) == set(SAVE)
    assert sentence(ZeroDivisionError()) is None


def test_a_game_closed_while_all_is_still_opening_leaves_a_sound_save(tmp_path: Path) -> None:
    pygame.display.init()
    made = Game(pygame.display.set_mode((1280, 720)), assets_root(), milliseconds, None)
    made.flow.begin()
    made.open_behind(tmp_path)
    assert made.close() == 0
    with open_save(tmp_path) as save:
        assert save.verify().faults == ()


def _fail(error: Exception) -> None:
    raise error
