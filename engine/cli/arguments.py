"""Arguments that several subcommands share, and the kinds of value they take."""

import argparse
import re

LANGUAGES = ("da", "en", "ar", "uk")
BOTS = ("solver", "listener", "reader", "guesser", "eliminator")


def add_save(parser: argparse.ArgumentParser, otherwise: str) -> None:
    """`--save`, whose absence means `otherwise`."""
    parser.add_argument("--save", metavar="URL_OR_FOLDER", help=f"the save: a folder or a database's URL ({otherwise})")


def add_json(parser: argparse.ArgumentParser) -> None:
    """`--json`."""
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")


def add_levels(parser: argparse.ArgumentParser) -> None:
    """`--levels`, as `folder`: what is named on the command line may be levels too."""
    what = "another folder than the game's own levels/; what is missing in it is the game's"
    parser.add_argument("--levels", dest="folder", metavar="FOLDER", help=what)


def add_language(parser: argparse.ArgumentParser) -> None:
    """`--language`."""
    parser.add_argument("--language", choices=LANGUAGES, help="language of the interface and of help")


def size(text: str) -> tuple[int, int]:
    """`1366x768` as (width, height) in pixels."""
    found = re.fullmatch(r"(\d{3,5})[xX](\d{3,5})", text)
    if not found or not (640 <= int(found[1]) <= 7680 and 360 <= int(found[2]) <= 4320):
        raise argparse.ArgumentTypeError(f"'{text}' is no size from 640x360 to 7680x4320, as 1366x768 is")
    return int(found[1]), int(found[2])


def level(text: str) -> str:
    """A level's id, `world/file-name`, also when given as a path to its file."""
    found = re.fullmatch(r"(?:\.?[/\\])?(?:levels[/\\])?([\w-]+)[/\\]([\w-]+)(?:\.yaml)?", text)
    if not found:
        raise argparse.ArgumentTypeError(f"'{text}' is no level, as kitchen/2-fetch is")
    return f"{found[1]}/{found[2]}"


def count(text: str) -> int:
    """A whole number of at least one."""
    if not text.isdecimal() or not 1 <= int(text) <= 1_000_000:
        raise argparse.ArgumentTypeError(f"'{text}' is no number from 1 to 1000000")
    return int(text)


def whole(text: str) -> int:
    """A whole number of at least nought."""
    if not text.isdecimal() or int(text) > 1_000_000_000:
        raise argparse.ArgumentTypeError(f"'{text}' is no number from 0 to 1000000000")
    return int(text)
