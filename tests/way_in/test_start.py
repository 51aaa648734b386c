"""game.py itself: what old Pythons see, and what a start costs."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.way_in.conftest import ROOT, Checkout

BUDGET_MS = 30


def test_parses_on_the_oldest_pythons_there_are() -> None:
    source = (ROOT / "game.py").read_text("utf-8")
    ast.parse(source, feature_version=(3, 4))
    assert not [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.JoinedStr | ast.AnnAssign)]


def test_old_python_hears_what_is_needed() -> None:
    # Python 3.6 is seldom at hand: this one says that it is one.
    act = "import sys; sys.version_info = (3, 6, 15); import game; sys.exit(game.main([]))"
    done = subprocess.run([sys.executable, "-c", act], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 2
    assert done.stderr.startswith("First Shift needs Python 3.11 to 3.14 and this is 3.6: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.slow
def test_later_start_pays_little(checkout: Checkout) -> None:
    assert checkout.start("--version").returncode == 0
    inside = checkout.folder / ".venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    direct = [str(inside), "-X", "utf8", str(checkout.folder / "game.py"), "--version"]
    # -S: what this computer has hung into every start of its Python (`.pth` files) is not the game's.
    launched = checkout.command("--version")
    launched.insert(1, "-S")
    whole, alone = [], []
    for _ in range(15):
        whole.append(cost(launched, checkout))
        alone.append(cost(direct, checkout))
    paid = (min(whole) - min(alone)) * 1000
    assert paid <= BUDGET_MS


def cost(command: list[str], checkout: Checkout) -> float:
    """Seconds of processor time that `command` takes: what else this computer does matters less to them."""
    resource = pytest.importorskip("resource")  # not on Windows
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=checkout.environ(), capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return float(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def test_ready_start_imports_nothing_more() -> None:
    show = "import sys; before = set(sys.modules); import game; print(sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", show], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "['game']"


def test_checkout_that_cannot_be_written_uses_the_users_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    import game

    monkeypatch.setattr(os, "access", lambda path, mode: False)
    monkeypatch.setattr(game, "is_ready", lambda folder, wanted: False)
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    monkeypatch.setenv("LOCALAPPDATA", "/somewhere")
    folder = game.choose_environment(["play"])
    assert os.path.basename(folder).startswith("environment-")
    assert ROOT not in Path(folder).parents


def test_stamp_of_another_computer_or_lock_does_not_count(tmp_path: Path) -> None:
    import game

    python = Path(game.python_of(str(tmp_path)))
    python.parent.mkdir(parents=True)
    python.touch()
    lock = Path(game.lock_of("play")).read_bytes()
    tag = game.tag_of().encode()
    stamp = tmp_path / game.STAMP

    def is_ready(text: bytes) -> bool:
        stamp.write_bytes(text)
        return bool(game.is_ready(str(tmp_path), ["play", "test"]))

    assert is_ready(tag + b"\n" + lock)
    assert is_ready(b"3.99 " + tag.split(b" ")[1] + b"\n" + lock)  # another Python may start it: its own is inside
    assert not is_ready(tag + b"x\n" + lock)
    assert not is_ready(tag + b"\n" + lock[:-1])
    assert not is_ready(tag)
    assert not is_ready(b"")
    python.unlink()
    assert not is_ready(tag + b"\n" + lock)


def test_stand_in_for_becoming_the_game_hands_on_its_exit_code() -> None:
    act = "import sys; from engine.bootstrap.windows import run_child; "
    act += "sys.exit(run_child([sys.executable, '-c', 'raise SystemExit(7)']))"
    assert subprocess.run([sys.executable, "-c", act], cwd=ROOT).returncode == 7
