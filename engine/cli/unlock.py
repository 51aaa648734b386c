"""`unlock`: the instructor's say over what is open, from the command line."""

import argparse

from engine.cli.arguments import add_json, add_save
from engine.cli.rooms import reach


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What, for whom, and which way."""
    parser.add_argument("what", nargs="*", metavar="WORLD_OR_LEVEL", help="such as cleaning or kitchen/2-fetch")
    parser.add_argument(
        "--for", dest="people", action="append", metavar="WHO",
        help="a person by name, face or id, a group by name, or all (repeatable; without it: all)",
    )  # fmt: skip
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--lock", action="store_true", help="lock instead of unlock")
    way.add_argument("--reset", action="store_true", help="take back what an instructor said: passing decides again")
    way.add_argument("--list", action="store_true", help="only show what is open for whom, and why")
    way.add_argument(
        "--forget-pin", action="store_true", help="remove the three pictures that somebody forgot; with --for"
    )
    parser.add_argument(
        "--set-password", action="store_true", help="set the instructor's password first, also over a forgotten one"
    )
    parser.epilog = (
        "The instructor's password is asked for; where nobody can type it, it is read from the environment variable "
        "FIRST_SHIFT_PASSWORD or a line of the input."
    )
    add_save(parser, "without it: the game's own")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Ask for the password, then do it."""
    unlock = reach("engine.course.unlocking", "unlock_from_outside")
    return unlock(
        what=args.what,
        people=args.people or [],
        lock=args.lock,
        reset=args.reset,
        show=args.list,
        set_password=args.set_password,
        forget_pin=args.forget_pin,
        save=args.save,
        json=args.json,
    )
