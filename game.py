#!/usr/bin/env python3
"""The one way in: `python3 game.py` plays, `python3 game.py test` tests. The first time it sets itself up."""

# Any Python must be able to parse this file, if only to say which Python is needed: so no f-strings and no
# annotations here. A start pays for all of it, so nothing but os and sys is imported while all is well.
import os
import sys

OLDEST = (3, 11)
NEWEST = (3, 14)  # the newest that every package in the locks has ready-made files for
STAMP = "first-shift.stamp"
HERE = os.path.dirname(os.path.realpath(__file__))
NEEDS_TEST_LOCK = ("test", "bench")


def main(arguments):
    # type: (list[str]) -> int
    if sys.version_info < OLDEST:
        return refuse_python()
    sys.path[:0] = [] if HERE in sys.path[:1] else [HERE]
    wanted = ["test"] if arguments[:1] and arguments[0] in NEEDS_TEST_LOCK else ["play", "test"]
    folder = choose_environment(wanted)
    if not is_ready(folder, wanted):
        if is_inside(folder):  # it cannot rebuild what it runs in
            become(getattr(sys, "_base_executable", sys.executable), [], arguments)
        from engine.bootstrap.setting_up import set_up

        code = set_up(folder, lock_of(wanted[0]), STAMP, tag_of(), lambda: is_ready(folder, wanted))
        if code:
            return code
    if is_inside(folder):
        from engine.cli.main import main as play

        return play(arguments)
    options = ["-X", "utf8"]
    if not folder.startswith(HERE):  # the checkout is read-only: keep compiled modules beside the environment
        options += ["-X", "pycache_prefix=" + os.path.join(folder, "pycache")]
    return become(python_of(folder), options, arguments)


def choose_environment(wanted):
    # type: (list[str]) -> str
    """The checkout's own `.venv`, or a folder in the user's cache when that cannot be written."""
    own = os.path.join(HERE, ".venv")
    if os.access(own if os.path.isdir(own) else HERE, os.W_OK) or is_ready(own, wanted):
        return own
    from engine.bootstrap.places import cache_environment

    return cache_environment(HERE)


def is_ready(folder, wanted):
    # type: (str, list[str]) -> bool
    """Whether the stamp, which is written last, says what the locks say now."""
    try:
        with open(os.path.join(folder, STAMP), "rb") as file:
            tag, _, installed = file.read().partition(b"\n")
    except (IOError, OSError):
        return False
    mine = tag_of().encode("ascii")
    if tag != mine and (is_inside(folder) or tag.split(b" ")[1:] != mine.split(b" ")[1:]):
        return False  # the system's Python was replaced under it, or another kind of computer made it
    for name in wanted:
        with open(lock_of(name), "rb") as file:
            if file.read() == installed:
                return os.path.exists(python_of(folder))
    return False


def tag_of():
    # type: () -> str
    machine = os.environ.get("PROCESSOR_ARCHITECTURE", "") if os.name == "nt" else os.uname().machine
    return "%d.%d %s-%s" % (sys.version_info[0], sys.version_info[1], sys.platform, machine)


def lock_of(name):
    # type: (str) -> str
    return os.path.join(HERE, "engine", "bootstrap", name + ".lock")


def python_of(folder):
    # type: (str) -> str
    return os.path.join(folder, "Scripts", "python.exe") if os.name == "nt" else os.path.join(folder, "bin", "python")


def is_inside(folder):
    # type: (str) -> bool
    return os.path.realpath(sys.prefix) == os.path.realpath(folder)


def become(python, options, arguments):
    # type: (str, list[str], list[str]) -> int
    """Turn this process into the game; on Windows, where none can, run one that dies with this one."""
    command = [python] + options + [os.path.join(HERE, "game.py")] + arguments
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "nt":
        from engine.bootstrap.windows import run_child

        return run_child(command)
    return os.execv(python, command)  # never comes back


def refuse_python():
    # type: () -> int
    names = ["python%d.%d" % (OLDEST[0], minor) for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    folders = os.environ.get("PATH", "").split(os.pathsep)
    found = [name for name in names if any(os.path.exists(os.path.join(folder, name)) for folder in folders)]
    advice = "it is here: run `%s game.py`" % found[0] if found else "get one from your system or from python.org"
    versions = OLDEST + NEWEST + tuple(sys.version_info[:2])
    sys.stderr.write("First Shift needs Python %d.%d to %d.%d and this is %d.%d: " % versions + advice + ".\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
