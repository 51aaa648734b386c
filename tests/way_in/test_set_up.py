"""Whole set-ups of a small checkout: from nothing, interrupted, twice at once, changed, refused."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.way_in.conftest import Checkout

pytestmark = [pytest.mark.slow]


def test_first_start_sets_up_and_runs(checkout: Checkout) -> None:
    first = checkout.start("--version")
    assert first.returncode == 0, first.stderr
    assert first.stdout == "First Shift 0.1.0\n"
    assert "Setting up First Shift" in first.stderr
    assert "1/2 apple 1.0" in first.stderr
    assert checkout.has("apple")
    second = checkout.start("--version")
    assert (second.returncode, second.stdout, second.stderr) == (0, "First Shift 0.1.0\n", "")


def test_interrupted_set_up_is_made_again(checkout: Checkout) -> None:
    assert checkout.start("--version").returncode == 0
    # As if the power had gone: no stamp, a package half there, an interpreter that is no program.
    checkout.stamp.unlink()
    environment = checkout.folder / ".venv"
    next(environment.rglob("apple.py")).unlink()
    (environment / "left over").write_text("x", "utf-8")
    again = checkout.start("--version")
    assert again.returncode == 0, again.stderr
    assert checkout.has("apple")
    assert not (environment / "left over").exists()


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
@pytest.mark.parametrize("seconds", [0.05, 0.3, 0.8])
def test_killed_set_up_is_made_again(checkout: Checkout, seconds: float) -> None:
    nowhere = subprocess.DEVNULL
    killed = subprocess.Popen(checkout.command("--version"), env=checkout.environ(), stdout=nowhere, stderr=nowhere)
    time.sleep(seconds)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert checkout.start("--version").returncode == 0
    assert checkout.has("apple")
    assert checkout.has("pear")


def test_two_at_once_make_one_environment(checkout: Checkout) -> None:
    pipe = subprocess.PIPE
    both = [
        subprocess.Popen(checkout.command("--version"), env=checkout.environ(), stdout=pipe, stderr=pipe)
        for _ in range(2)
    ]
    said = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert [out.decode().strip() for out, _ in said] == ["First Shift 0.1.0"] * 2
    assert sum(b"Setting up First Shift" in error for _, error in said) == 1


def test_changed_lock_brings_up_to_date(checkout: Checkout) -> None:
    assert checkout.start("--version").returncode == 0
    checkout.pin("apple", "pear", "plum")
    after = checkout.start("--version")
    assert after.returncode == 0
    assert "Bringing First Shift up to date" in after.stderr
    assert checkout.has("plum")


def test_starts_from_inside_its_own_environment(checkout: Checkout) -> None:
    assert checkout.start("--version").returncode == 0
    checkout.pin("apple", "plum")
    python = checkout.folder / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    command = [str(python), str(checkout.folder / "game.py"), "--version"]
    done = subprocess.run(command, env=checkout.environ(), capture_output=True)
    assert done.returncode == 0, done.stderr
    assert checkout.has("plum")


def test_package_that_is_not_the_known_one_is_refused(checkout: Checkout) -> None:
    checkout.pin("apple", sha256="0" * 64)
    done = checkout.start("--version")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("First Shift: the package index sent")
    assert not checkout.stamp.exists()


def test_missing_package_says_which(checkout: Checkout) -> None:
    next(checkout.wheels.glob("pear*")).unlink()
    done = checkout.start("--version")
    assert done.returncode == 2
    assert f"pip found no pear for Python {sys.version_info[0]}.{sys.version_info[1]}" in done.stderr.splitlines()[-1]


def test_no_network_is_said_in_one_line(checkout: Checkout) -> None:
    index = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "1"}
    done = checkout.start("--version", PIP_NO_INDEX="0", PIP_FIND_LINKS="", **index)
    assert done.returncode == 2
    last = done.stderr.splitlines()[-1]
    assert last.startswith("First Shift: there is no network, or the package index does not answer: ")
    assert "connect this computer and start again" in last
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="folders are not made read-only so on Windows")
def test_read_only_checkout_uses_the_users_cache(checkout: Checkout, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    checkout.folder.chmod(0o555)
    try:
        done = checkout.start("--version", XDG_CACHE_HOME=str(tmp_path / "cache"))
    finally:
        checkout.folder.chmod(0o755)
    assert done.returncode == 0, done.stderr
    assert not (checkout.folder / ".venv").exists()
    assert list((tmp_path / "cache" / "first-shift").glob("environment-*/first-shift.stamp"))
