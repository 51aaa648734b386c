"""`shot`: a picture of any scene, as a real player would see it."""

import argparse
from pathlib import Path

from engine.cli.arguments import add_language, add_levels, level, size, whole
from engine.cli.rooms import reach


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which scene, when, how large."""
    parser.add_argument("scene", metavar="SCENE", help="title, who, town, world, level, result, card, words …")
    parser.add_argument("out", type=Path, metavar="OUT.png", help="the picture to write")
    parser.add_argument("--level", type=level, help="the level that is played, such as kitchen/2-fetch")
    parser.add_argument("--after", type=whole, default=0, metavar="N", help="take it after N of the solver's commands")
    parser.add_argument("--size", type=size, default=(1366, 768), metavar="WIDTHxHEIGHT", help="of the window")
    parser.add_argument("--seed", type=whole, default=1, metavar="N", help="seed of all chance (%(default)s)")
    add_language(parser)
    add_levels(parser)
    parser.add_argument("--save", metavar="FOLDER", help="show a copy of this save (without it: an empty one)")


def run(args: argparse.Namespace) -> int:
    """Take the picture."""
    take = reach("engine.stage.shot", "take")
    return take(
        scene=args.scene,
        out=args.out,
        level=args.level,
        after=args.after,
        size=args.size,
        seed=args.seed,
        language=args.language,
        save=args.save,
        folder=args.folder,
    )
