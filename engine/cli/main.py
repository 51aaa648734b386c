"""From words on the command line to a subcommand; nothing a person did may end in a traceback here."""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn, Protocol, cast

from engine.problem import Problem

# name: (what it does, in one line). The module engine/cli/<name>.py is read when its name is called.
COMMANDS = {
    "play": "start the game (what happens when no command is named)",
    "demo": "let a bot play a level without a screen; leave pictures and the save in a folder",
    "check": "read every world and print each mistake with its place and what to do",
    "new": "begin a new world or level from a small one that works",
    "strings": "bring the translators' files up to date with what is written in Danish",
    "bot": "let a bot play levels, one line a level",
    "shot": "a picture of any scene, as a player would see it",
    "draw": "a picture of a Tiled map, as the game draws it",
    "save": "show, verify, replay, export, erase, backup or restore a save",
    "unlock": "lock and unlock levels and worlds for people (asks for the instructor's password)",
    "bench": "measure the game against its budgets",
    "test": "run ruff, mypy and pytest",
}
_PROBLEM = 2
_UNEXPECTED = 3
_INTERRUPTED = 130


class Command(Protocol):
    """What each module of a subcommand offers.

    One that sets a default for `passed_on` takes any argument and gets there, in order, those it does not know.
    """

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the subcommand's arguments."""

    def run(self, args: argparse.Namespace) -> int:
        """Do it; return the exit code."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Exit 2 after one line."""
        self.exit(_PROBLEM, f"{self.prog}: {message} (see {self.prog} --help)\n")


def start() -> NoReturn:
    """The installed command `first-shift`."""
    sys.exit(main(sys.argv[1:], "first-shift"))


def main(arguments: Sequence[str], program: str = "game.py") -> int:
    """Run the subcommand that `arguments` name; return the exit code: 0 done, 1 found wanting, 2 problem, 3 bug."""
    try:
        code = run(arguments, program)
        sys.stdout.flush()
        return code
    except Problem as problem:
        return _say(program, str(problem), _PROBLEM)
    except KeyboardInterrupt:
        return _say(program, "stopped", _INTERRUPTED)
    except BrokenPipeError:
        # Who reads us has gone (`| head`): what is left in the buffer must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        from engine.cli.report import write_report

        where = write_report(error, arguments)
        return _say(program, f"unexpected {type(error).__name__}: the full story is in {where}", _UNEXPECTED)


def run(arguments: Sequence[str], program: str) -> int:
    """Find the subcommand, parse its own arguments, run it."""
    name, rest = (arguments[0], list(arguments[1:])) if arguments else ("play", [])
    if name in ("-h", "--help", "help"):
        sys.stdout.write(overview(program))
        return 0
    if name == "--version":
        from engine import __version__

        sys.stdout.write(f"First Shift {__version__}\n")
        return 0
    if name.startswith("-"):
        name, rest = "play", list(arguments)
    if name not in COMMANDS:
        import difflib

        near = difflib.get_close_matches(name, COMMANDS, 1)
        hint = f"did you mean '{near[0]}'?" if near else f"see {program} --help"
        raise Problem(f"unknown command '{name}'", hint)
    command = cast(Command, importlib.import_module(f"engine.cli.{name}"))
    what = COMMANDS[name]
    parser = Parser(prog=f"{program} {name}", description=f"{what[0].upper()}{what[1:]}.", allow_abbrev=False)
    command.add_arguments(parser)
    args, unknown = parser.parse_known_args(rest)
    if "passed_on" in args:
        args.passed_on = unknown
    elif unknown:
        parser.error(f"unknown argument '{unknown[0]}'")
    return command.run(args)


def overview(program: str) -> str:
    """What `--help` says."""
    width = max(map(len, COMMANDS))
    lines = [f"First Shift (Første vagt). Usage: {program} [COMMAND] [--help]", ""]
    lines += [f"  {name:<{width}}  {what}" for name, what in COMMANDS.items()]
    return "\n".join([*lines, "", f"{program} COMMAND --help tells what each takes.", ""])


def _say(program: str, line: str, code: int) -> int:
    try:
        sys.stderr.write(f"{program}: {line}\n")
    except OSError:
        pass
    return code
