"""Making the environment the game runs in, so that it is either whole or made again."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

from engine.bootstrap.holding import hold
from engine.bootstrap.installing import install
from engine.bootstrap.progress import Progress
from engine.problem import Problem

_HELD = "setting-up.lock"
_LOG = "setting-up.log"


def set_up(folder: str, lock: str, stamp_name: str, tag: str, is_ready: Callable[[], bool]) -> int:
    """Make `folder` the environment that the file `lock` describes; return 0, or an exit code after one line.

    The stamp, `tag` and the lock's own text, is taken away first and written last, so a folder that has none was
    interrupted and is made again from nothing.
    """
    place = Path(folder)
    text = Path(lock).read_bytes()
    progress = Progress(sys.stderr, len(re.findall(rb"^[\w.\-]+(?:\[.*?\])?==", text, re.MULTILINE)))
    try:
        _make_folder(place)
        with hold(place / _HELD, lambda: progress.say("Another start is setting First Shift up: waiting ...")) as held:
            if not is_ready():
                build(place, Path(lock), place / stamp_name, tag, progress, held)
    except Problem as problem:
        progress.finish()
        return _fail(str(problem))
    except KeyboardInterrupt:
        progress.finish()
        return _fail("stopped; the next start goes on from here", 130)
    except OSError as error:
        progress.finish()
        return _fail(f"could not set up {place}: {error.strerror or error}")
    return 0


def _fail(line: str, code: int = 2) -> int:
    sys.stderr.write(f"First Shift: {line}\n")
    return code


def _make_folder(place: Path) -> None:
    if place.is_symlink() or place.is_file():
        place.unlink()
    place.mkdir(parents=True, exist_ok=True)


def build(place: Path, lock: Path, stamp: Path, tag: str, progress: Progress, held: int) -> None:
    """Bring `place` to what `lock` lists and write its stamp; a sound older one is changed, any other made anew."""
    python = python_of(place)
    is_sound = stamp.exists() and stamp.read_bytes().split(b"\n")[0].decode("ascii", "replace") == tag_of(python, tag)
    stamp.unlink(missing_ok=True)
    progress.say("Bringing First Shift up to date ..." if is_sound else "Setting up First Shift (only this once) ...")
    if not is_sound:
        clear(place)
        make_environment(place)
        if tag_of(python, tag) != tag:
            raise Problem(f"the Python in {place} does not run", "delete that folder and start again")
    install(python, lock, place / _LOG, progress, held)
    progress.finish()
    fresh = stamp.with_name(stamp.name + ".new")
    with fresh.open("wb") as file:
        file.write(tag.encode("ascii") + b"\n" + lock.read_bytes())
        file.flush()
        os.fsync(file.fileno())
    os.replace(fresh, stamp)
    progress.say("Ready.")


def clear(place: Path) -> None:
    """Empty `place`, but for the lock that this set-up holds."""
    for entry in place.iterdir():
        if entry.name == _HELD:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def make_environment(place: Path) -> None:
    """An environment without pip, which every Python with a standard library can make."""
    try:
        import venv
    except ImportError:
        raise Problem("this Python has no `venv` module", "install your system's full Python (python3)") from None
    builder = venv.EnvBuilder(symlinks=os.name != "nt", with_pip=False)
    builder.create(place)


def tag_of(python: Path, like: str) -> str:
    """The tag of the Python that `python` starts, shaped as `like`; empty when it does not start."""
    if not python.exists():
        return ""
    show = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run([python, "-I", "-c", show], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    except OSError:
        return ""
    return f"{done.stdout.strip()} {like.partition(' ')[2]}" if done.returncode == 0 else ""


def python_of(place: Path) -> Path:
    """The environment's own interpreter."""
    return place / "Scripts" / "python.exe" if sysconfig.get_platform().startswith("win") else place / "bin" / "python"
