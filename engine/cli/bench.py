"""`bench`: the game measured against its budgets, each figure beside its peer in the same run."""

import argparse

from engine.cli.arguments import add_json, count
from engine.cli.rooms import reach


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to measure."""
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these rows of the table (else all)")
    parser.add_argument(
        "--events", type=count, default=1_000_000, metavar="N", help="events of the large save (%(default)s)"
    )
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Measure and print the table; 1 when a budget is missed."""
    return reach("engine.workshop.bench", "bench")(names=args.names, json=args.json, events=args.events)
