"""Arguments that several subcommands share, and the kinds of value they take."""

import argparse
import re

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
    parser.add_argument("--language", type=language, metavar="CODE", help="language of the interface and of help: en")


def size(text: str) -> tuple[int, int]:
    """`1366x768` as (width, height) in pixels."""
    found = re.fullmatch(r"(\d{3,5})[xX](\d{3,5})", text)
    if not found or not (640 <= int(found[1]) <= 7680 and 360 <= int(found[2]) <= 4320):
        raise argparse.ArgumentTypeError(f"'{text}' is no size from 640x360 to 7680x4320, as 1366x768 is")
    return int(found[1]), int(found[2])


def language(text: str) -> str:
    """The code of a language that the game has: a folder of `i18n/`."""
    # Read only where one is named: no other start pays for it.
    from engine.language.catalogs import Catalogs
    from engine.paths import assets_root

    known = Catalogs(assets_root() / "i18n").languages()
    if text not in known:
        raise argparse.ArgumentTypeError(f"'{text}' is no language of the game, as are {', '.join(known)}")
    return text


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
