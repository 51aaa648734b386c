"""What a person sees on the command line: help, and one line for whatever is wrong."""

import argparse
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine.cli import rooms
from engine.cli.arguments import language, level, size
from engine.cli.main import COMMANDS, main
from engine.cli.play import has_screen
from engine.problem import Problem
from tests.way_in.conftest import ROOT


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A subcommand in place of `play`, whose `run` a test sets."""
    module = SimpleNamespace(add_arguments=lambda parser: None, run=lambda args: 0)
    monkeypatch.setitem(sys.modules, "engine.cli.play", module)
    return module


def test_overview_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(f"  {name} " in out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([name, "--help"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: game.py {name}")


def test_each_module_is_a_command() -> None:
    modules = (ROOT / "engine" / "cli").glob("*.py")
    offered = {path.stem for path in modules if "def add_arguments" in path.read_text("utf-8")}
    assert offered - {"main"} == set(COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["plya"], "game.py: unknown command 'plya': did you mean 'play'?"),
        (["frobnicate"], "game.py: unknown command 'frobnicate': see game.py --help"),
    ],
)
def test_unknown_command_is_one_line(arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err == line + "\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["bot", "--as", "cheater"],
        ["bot", "kitchen"],
        ["bot", "--tries", "0"],
        ["bot", "--nonsense"],
        ["shot", "town"],
        ["shot", "town", "a.png", "--size", "10x10"],
        ["save"],
        ["save", "explode"],
        ["save", "erase"],
        ["demo"],
        ["unlock", "--lock", "--reset"],
    ],
)
def test_wrong_arguments_are_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    error = capsys.readouterr().err
    assert error.startswith(f"game.py {arguments[0]}")
    assert error.count("\n") == 1


def test_problem_is_one_line(stand_in: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> None:
    def run(args: argparse.Namespace) -> int:
        raise Problem("the save is from a newer version\n(7)", "update the game")

    stand_in.run = run
    assert main([]) == 2
    assert capsys.readouterr().err == "game.py: the save is from a newer version (7): update the game\n"


def test_bug_is_one_line_and_a_report(
    stand_in: SimpleNamespace, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def run(args: argparse.Namespace) -> int:
        raise ZeroDivisionError("on purpose")

    stand_in.run = run
    monkeypatch.setattr("engine.cli.report.log_folder", lambda: tmp_path)
    assert main(["play"]) == 3
    error = capsys.readouterr().err
    assert error.startswith("game.py: unexpected ZeroDivisionError: the full story is in ")
    assert error.count("\n") == 1
    (report,) = tmp_path.glob("error-*.txt")
    assert str(report) in error
    assert "on purpose" in report.read_text("utf-8")


def test_a_report_tells_no_password(stand_in: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    urls = ["postgresql://u:secret@h/db", "postgresql://h/db?user=u&password=secret", "postgresql://u:'secret'\\@h/db"]

    def fail(args: argparse.Namespace) -> int:
        raise ZeroDivisionError(f"at {' '.join(urls)}")

    stand_in.run = fail
    stand_in.add_arguments = lambda parser: parser.add_argument("any", nargs="*")
    monkeypatch.setattr("engine.cli.report.log_folder", lambda: tmp_path)
    assert main(["play", urls[0], f"{urls[1]}", f"word={urls[2]}"]) == 3
    (report,) = tmp_path.glob("error-*.txt")
    told = report.read_text("utf-8")
    assert "ZeroDivisionError: at postgresql://h/db postgresql://h/db postgresql://h/db" in told
    assert "secret" not in told


def test_stopped_by_hand_is_quiet(stand_in: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> None:
    def run(args: argparse.Namespace) -> int:
        raise KeyboardInterrupt

    stand_in.run = run
    assert main([]) == 130
    assert capsys.readouterr().err == "game.py: stopped\n"


@pytest.mark.parametrize("asked", [["--help"], ["bot", "kitchen/1-around"]])
def test_reader_that_leaves_early_is_no_error(asked: list[str]) -> None:
    show = f"from engine.cli.main import main; import sys; sys.exit(main({asked}))"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", show], cwd=ROOT, stdout=pipe, stderr=pipe) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        assert run.stderr.read() == b""


@pytest.mark.parametrize(
    "asked",
    [
        ["check"],
        ["new", "bakery"],
        ["strings"],
        ["bot", "kitchen/1-around"],
        ["shot", "title", "out.png"],
        ["demo", "--out", "out"],
        ["play"],
    ],
    ids=lambda asked: asked[0],
)
def test_levels_outside_the_game(
    asked: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever works with levels takes them from another folder too, and says so when it is none."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("engine.cli.play.has_screen", lambda environ, platform: True)
    assert main([*asked, "--levels", "nowhere"]) == 2
    assert "nowhere is no folder of levels" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_language_is_one_that_the_game_has(capsys: pytest.CaptureFixture[str]) -> None:
    assert language("ar") == "ar"
    with pytest.raises(SystemExit):
        main(["play", "--language", "xx"])
    assert "'xx' is no language of the game, as are da, en, ar, uk" in capsys.readouterr().err


def test_room_that_is_missing_is_a_problem() -> None:
    with pytest.raises(Problem, match=r"not built yet \(engine.attic\)"):
        rooms.reach("engine.attic", "climb")
    with pytest.raises(Problem, match=r"not built yet \(engine.paths.climb\)"):
        rooms.reach("engine.paths", "climb")


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "win32", True),
        ({}, "darwin", True),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"SDL_VIDEODRIVER": "dummy"}, "linux", True),
        ({}, "linux", False),
    ],
)
def test_screen(environ: dict[str, str], platform: str, expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.cli.play.glob.glob", lambda pattern: [])
    assert has_screen(environ, platform) is expected


def test_without_a_screen_play_names_the_demo(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.cli.play.has_screen", lambda environ, platform: False)
    assert main([]) == 2
    error = capsys.readouterr().err
    assert "there is no screen here" in error
    assert "game.py demo --out FOLDER" in error
    assert error.count("\n") == 1


def test_values() -> None:
    assert size("1366x768") == (1366, 768)
    assert level("levels/kitchen/2-fetch.yaml") == level("kitchen/2-fetch") == "kitchen/2-fetch"
    for wrong in ("1366", "1x1", "99999x1", "axb"):
        with pytest.raises(argparse.ArgumentTypeError):
            size(wrong)
    for wrong in ("kitchen", "../../etc/passwd", "a/b/c"):
        with pytest.raises(argparse.ArgumentTypeError):
            level(wrong)
