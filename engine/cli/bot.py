"""`bot`: a bot plays levels by commands alone, one line a level."""

import argparse

from engine.cli.arguments import BOTS, add_json, add_levels, add_save, count, level, whole
from engine.cli.rooms import reach


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which levels, which bot, how often."""
    parser.add_argument("levels", nargs="*", type=level, metavar="LEVEL", help="such as kitchen/2-fetch (else all)")
    parser.add_argument("--as", dest="kind", choices=BOTS, default="solver", help="which bot (%(default)s)")
    parser.add_argument("--tries", type=count, default=1, metavar="N", help="plays of each level (%(default)s)")
    parser.add_argument("--seed", type=whole, default=1, metavar="N", help="seed of all chance (%(default)s)")
    add_levels(parser)
    add_save(parser, "without it: a temporary one")
    parser.add_argument(
        "--verbose",
        action="store_true",
        help="print `counted EVENT_ID LEVEL WORD right|wrong` for each answer once it is on disk",
    )
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Play; 1 when a solver fails a level."""
    play = reach("engine.bots.playing", "play_levels")
    return play(
        levels=args.levels,
        kind=args.kind,
        tries=args.tries,
        seed=args.seed,
        save=args.save,
        verbose=args.verbose,
        json=args.json,
        folder=args.folder,
    )
