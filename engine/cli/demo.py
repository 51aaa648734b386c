"""`demo`: a bot plays a level where there is no screen, and leaves pictures and the save."""

import argparse
from pathlib import Path

from engine.cli.arguments import add_language, add_levels, level, size, whole
from engine.cli.rooms import reach


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to leave things, and which level."""
    parser.add_argument("--out", required=True, type=Path, metavar="FOLDER", help="where pictures and the save go")
    parser.add_argument("--level", type=level, default="kitchen/1-around", help="the level (%(default)s)")
    parser.add_argument("--seed", type=whole, default=1, metavar="N", help="seed of all chance (%(default)s)")
    parser.add_argument("--size", type=size, default=(1366, 768), metavar="WIDTHxHEIGHT", help="of the pictures")
    add_language(parser)
    add_levels(parser)


def run(args: argparse.Namespace) -> int:
    """Play and leave what came of it."""
    show = reach("engine.stage.demo", "show")
    return show(
        out=args.out, level=args.level, seed=args.seed, size=args.size, language=args.language, folder=args.folder
    )
