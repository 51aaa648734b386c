"""`check`: every mistake in the content, at once, each with its place and what to do."""

import argparse

from engine.cli.arguments import add_json, add_levels
from engine.cli.rooms import reach


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to check, and how far."""
    parser.add_argument("names", nargs="*", metavar="WORLD_OR_LEVEL", help="only these (else everything)")
    add_levels(parser)
    parser.add_argument("--no-bots", dest="bots", action="store_false", help="only read; let no bot play (quicker)")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Print the problems; 1 when there are any."""
    check = reach("engine.workshop.check", "check")
    return check(names=args.names, levels=args.folder, bots=args.bots, json=args.json)
