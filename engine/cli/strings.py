"""`strings`: bring the translators' files up to date with content and interface."""

import argparse

from engine.cli.arguments import add_levels
from engine.cli.rooms import reach


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which languages, and where."""
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="only these (else all that there are)")
    add_levels(parser)


def run(args: argparse.Namespace) -> int:
    """Write the PO files, keeping every translation."""
    return reach("engine.workshop.strings", "strings")(languages=args.languages, levels=args.folder)
