"""`play`: the game itself, in a window."""

import argparse
import glob
import os
import sys
from collections.abc import Mapping

from engine.cli.arguments import add_language, add_levels, add_save, size
from engine.cli.rooms import reach
from engine.problem import Problem


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to save, and how the window begins; all of it can be changed in the game."""
    add_save(parser, "without it: the game's own")
    add_language(parser)
    add_levels(parser)
    parser.add_argument("--size", type=size, metavar="WIDTHxHEIGHT", help="size of the window (else the whole screen)")
    # For `bench`: leave as soon as this screen stands, and say so.
    parser.add_argument("--until", choices=("title", "who"), help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Open the window and play until it is closed."""
    if not has_screen(os.environ, sys.platform):
        raise no_screen()
    play = reach("engine.stage.game", "play")
    try:
        return play(
            save=args.save, language=args.language, size=args.size, folder=args.folder, until=args.until
        )
    except Exception as error:
        # pygame.error, told by its name: importing pygame here would cost every start that ends before a window
        if type(error).__module__.startswith("pygame") and "video" in str(error).lower():
            raise no_screen() from error
        raise


def has_screen(environ: Mapping[str, str], platform: str) -> bool:
    """Whether a window could open: on Windows and macOS always, elsewhere when a display is named or at hand."""
    if platform in ("win32", "darwin", "cygwin") or environ.get("SDL_VIDEODRIVER") or environ.get("SDL_VIDEO_DRIVER"):
        return True
    if environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return True
    return any(os.access(card, os.R_OK | os.W_OK) for card in glob.glob("/dev/dri/card*"))


def no_screen() -> Problem:
    """What to say, in one line, where no window can open."""
    return Problem(
        "there is no screen here to play on", "`python3 game.py demo --out FOLDER` lets a bot play and leaves pictures"
    )
