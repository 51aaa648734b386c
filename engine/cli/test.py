"""`test`: ruff, mypy and pytest in turn, over the whole checkout."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from engine.paths import assets_root, is_checkout
from engine.problem import Problem

# One test after the other to whichever core is free, in their order: the quick ones come first.
_ALL_CORES = ["-n", "auto", "--dist", "load", "--maxschedchunk", "1"]
_NO_WINDOW = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """All that is given goes to pytest."""
    parser.usage = f"{parser.prog} [--help] [PYTEST_ARGUMENT ...]"
    parser.epilog = (
        "All arguments go to pytest: such as `-m 'not slow'`, `-k journal`, `tests/play`; `-n 0` runs them on one core."
    )
    parser.set_defaults(passed_on=[])


def run(args: argparse.Namespace) -> int:
    """Run all three, also when one fails; 1 when any did. pytest comes last, so its count closes the output."""
    if not is_checkout():
        raise Problem("the tests are not part of an installed game", "run them in a checkout of its source")
    root = assets_root()
    tools = {
        "ruff": ["ruff", "check", "."],
        "mypy": ["mypy"],
        "pytest": ["pytest", *_ALL_CORES, *args.passed_on],
    }
    failed = [name for name, command in tools.items() if not passes(name, command, root)]
    if failed:
        sys.stderr.write(f"failed: {', '.join(failed)}\n")
    return 1 if failed else 0


def passes(name: str, command: list[str], root: Path) -> bool:
    """Run one tool of this environment in the checkout's root."""
    sys.stdout.write(f"== {name}\n")
    sys.stdout.flush()
    return subprocess.call([sys.executable, "-m", *command], cwd=root, env={**os.environ, **_NO_WINDOW}) == 0
