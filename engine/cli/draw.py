"""`draw`: a Tiled map as the game draws it, without people's doings."""

import argparse
from pathlib import Path

from engine.cli.rooms import reach


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which map, and the picture to write."""
    parser.add_argument("map", type=Path, metavar="MAP.tmx", help="the map, in any folder")
    parser.add_argument("out", type=Path, metavar="OUT.png", help="the picture to write")


def run(args: argparse.Namespace) -> int:
    """Draw it."""
    draw = reach("engine.stage.shot", "draw_map")
    return draw(path=args.map, out=args.out)
