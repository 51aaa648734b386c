"""`new`: the first files of a world or a level, for designers."""

import argparse

from engine.cli.arguments import add_levels
from engine.cli.rooms import reach


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to make, and where."""
    parser.add_argument("name", metavar="WORLD[/LEVEL]", help="for example bakery, or bakery/2-fetch")
    add_levels(parser)


def run(args: argparse.Namespace) -> int:
    """Make it; never writes over a file."""
    return reach("engine.workshop.new", "new")(name=args.name, levels=args.folder)
