"""`save`: everything that can be done to a save from outside."""

import argparse
from pathlib import Path

from engine.cli.arguments import add_json, add_save
from engine.cli.rooms import reach


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One word says what to do; each takes `--save` and `--json`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION", parser_class=type(parser))

    def action(name: str, what: str) -> argparse.ArgumentParser:
        each = actions.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.", allow_abbrev=False)
        add_save(each, "without it: the game's own")
        add_json(each)
        return each

    show = action("show", "people, levels passed, stars and words remembered")
    show.add_argument("--person", help="only this one: a name or an id")
    action("verify", "check every event, projection and file; exit 1 when something is wrong")
    action("replay", "build all projections anew from the journal and say what differed")
    export = action("export", "write every event, with its id")
    export.add_argument("--person", help="only this one's: a name or an id")
    export.add_argument("--out", type=Path, metavar="FILE", help="the file to write (else to the screen)")
    erase = action("erase", "erase a person everywhere: rows, file traces, backups")
    erase.add_argument("person", metavar="PERSON", help="a name or an id")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    backup = action("backup", "make a backup now, after a full check")
    backup.add_argument("--out", type=Path, metavar="FOLDER", help="where to (else beside the save)")
    restore = action("restore", "mend the save if it is damaged, and merge a backup into it; nothing newer is lost")
    restore.add_argument("backup", type=Path, nargs="?", metavar="BACKUP", help="a backup or an export (else: mend)")


def run(args: argparse.Namespace) -> int:
    """Do what the word says; the room of saving has one function for each."""
    given = {name: value for name, value in vars(args).items() if name != "action"}
    return reach("engine.saving.desk", args.action)(**given)
