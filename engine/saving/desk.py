"""The save on the command line: show, verify, replay, export, erase, backup and restore, told in text or JSON."""

from __future__ import annotations

import json as _json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine.learning.memory import fading, strength
from engine.paths import save_folder
from engine.problem import Problem
from engine.saving import SaveProblem, mend_save, open_save
from engine.saving.event import ANSWER, Event
from engine.saving.leftovers import aside
from engine.saving.place import Place, place_of
from engine.saving.records import Merged, Person
from engine.saving.save import Save

KNOWN_WELL = 3
"""Pips from which a word counts as remembered."""
MEND = "`game.py save restore` mends it"


@contextmanager
def opened(save: str | None, *, writes: bool = False, new: bool = False) -> Iterator[Save]:
    """The save named on the command line (None: the game's own), closed afterwards.

    Problem when there is none yet (unless `new`), when it cannot be used, or when it cannot be written and `writes`.
    """
    where = save or str(save_folder())
    with told():
        if not new:
            _demand(place_of(where))
        problems: list[SaveProblem] = []
        found = open_save(where, on_problem=problems.append)
        try:
            if writes and not found.lasting:
                raise Problem(str(problems[0]) if problems else "the save cannot be written")
            yield found
        finally:
            found.close()


@contextmanager
def told() -> Iterator[None]:
    """What went wrong with a save becomes one line that a person can read."""
    try:
        yield
    except SaveProblem as problem:
        raise Problem(str(problem)) from problem
    except BrokenPipeError:
        raise  # who reads what is printed has gone: nothing is wrong with the save
    except OSError as error:
        raise Problem(f"{error.filename or 'the file'}: {error.strerror or error}") from error


def match(people: Iterable[Person], text: str) -> tuple[Person, ...]:
    """Everybody whom a text means: by id, else by written name, else by face."""
    everybody = tuple(people)
    wanted = text.casefold().strip()
    for named in ("id", "name", "face"):
        found = tuple(one for one in everybody if str(getattr(one, named)).casefold() == wanted and wanted)
        if found:
            return found
    return ()


def find(people: Iterable[Person], text: str) -> Person:
    """The one whom a text means. Problem when it is nobody or more than one."""
    everybody = tuple(people)
    found = match(everybody, text)
    if len(found) == 1:
        return found[0]
    if not found:
        names = ", ".join(called(one) for one in everybody[:12]) or "nobody was added yet"
        raise Problem(f"nobody is called '{text}'", f"there are: {names}" if everybody else names)
    raise Problem(f"'{text}' is {len(found)} people", "name one by id: " + ", ".join(one.id for one in found))


def called(person: Person) -> str:
    """A person's name, or face and id where none was written."""
    return person.name or f"{person.face or 'somebody'} ({person.id})"


def say(line: str) -> None:
    """A line to the screen at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def say_json(value: object) -> None:
    """A value as one line of JSON."""
    say(_json.dumps(value, ensure_ascii=False, default=str))


# -- the words of `game.py save`


def show(save: str | None, json: bool, person: str | None = None) -> int:
    """People, levels passed, stars and words remembered."""
    with opened(save) as book:
        people = book.people() if person is None else (find(book.people(), person),)
        rows = [_summary(book, one) for one in people]
        if json:
            say_json({"save": book.place.name, "people": rows})
            return 0
        say(f"{book.place.name}: {len(rows)} {'person' if len(rows) == 1 else 'people'}")
        for one, row in zip(people, rows, strict=True):
            words = row["words"]
            group = f", group {one.group}" if one.group else ""
            say(
                f"  {called(one)}{group}: {len(row['passed'])} levels passed, {row['stars']} stars, "
                f"{words['remembered']} of {words['met']} words remembered, {words['fading']} fading  [{one.id}]"
            )
            if person is not None:
                for level in row["levels"]:
                    say(
                        f"    {level['level']}: {level['stars']} stars, {level['passes']} of {level['plays']} plays "
                        f"passed, last {level['right']}/{level['total']} on {level['last_day']}"
                    )
    return 0


def _summary(book: Save, person: Person) -> dict[str, Any]:
    progress = book.progress(person.id)
    memories = book.memories(person.id)
    day = book.today()
    known = {word for (word, _), memory in memories.items() if strength(memory, day) >= KNOWN_WELL}
    return {
        "id": person.id,
        "name": person.name,
        "face": person.face,
        "group": person.group,
        "added": person.added,
        "passed": [level for level, one in progress.items() if one.passes],
        "stars": sum(one.stars for one in progress.values()),
        "words": {
            "met": len({word for word, _ in memories}),
            "remembered": len(known),
            "leaves": sum(memory.leaf is not None for memory in memories.values()),
            "fading": len({word for (word, _), memory in memories.items() if fading(memory, day)}),
        },
        "levels": [asdict(one) for one in progress.values()],
    }


def verify(save: str | None, json: bool) -> int:
    """Check every event, projection and file; 1 when something is wrong."""
    try:
        with opened(save) as book:
            place, found = book.place.name, book.verify()
            events, faults = found.events, list(found.faults)
    except Problem as problem:
        # A file that cannot even be opened is the answer, not an accident; one that is not there is an accident.
        cause = problem.__cause__
        if not isinstance(cause, SaveProblem) or cause.code not in ("damaged", "missing"):
            raise
        place, events, faults = cause.place, 0, [str(problem)]
    if json:
        say_json({"save": place, "events": events, "sound": not faults, "faults": faults})
    else:
        say(f"{place}: {events} events, " + ("all is sound" if not faults else f"{len(faults)} faults"))
        for fault in faults:
            say(f"  {fault}")
    return 1 if faults else 0


def replay(save: str | None, json: bool) -> int:
    """Build all projections anew from the journal and say what differed; 1 when that was not all that is wrong."""
    with opened(save, writes=True) as book:
        faults = book.verify().faults
        events = book.replay()
        left = book.verify().faults if faults else ()
        if json:
            say_json({"save": book.place.name, "events": events, "differed": list(faults), "left": list(left)})
            return 1 if left else 0
        how = "nothing differed" if not faults else "mended:" if not left else f"still not sound; {MEND}:"
        say(f"{book.place.name}: {events} events replayed, {how}")
        for fault in left or faults:
            say(f"  {fault}")
    return 1 if left else 0


def export(save: str | None, json: bool, person: str | None = None, out: Path | None = None) -> int:
    """Every event with its id: to a file as lines of JSON (which `restore` takes in again), else to the screen."""
    with opened(save) as book:
        one = None if person is None else find(book.people(), person)
        only = None if one is None else one.id
        if out is not None:
            count = write_export(book, out, only)
            if json:
                say_json({"file": str(out), "events": count})
            else:
                say(f"{count} events written to {out}")
            return 0
        if json:
            for line in book.export(only):
                sys.stdout.write(line + "\n")
            return 0
        names = {each.id: called(each) for each in book.people()}
        for event in book.events(only):
            sys.stdout.write(_told(event, names) + "\n")
    return 0


def write_export(book: Save, file: Path, person: str | None = None) -> int:
    """Write events (of one person, if given) as lines of JSON; gives how many. A file half written never stands."""
    file.parent.mkdir(parents=True, exist_ok=True)
    new = aside(file, "new")
    count = 0
    try:
        with new.open("w", encoding="utf-8", newline="\n") as stream:
            for line in book.export(person):
                stream.write(line + "\n")
                count += 1
        os.replace(new, file)
    finally:
        new.unlink(missing_ok=True)
    return count


def _told(event: Event, names: dict[str, str]) -> str:
    at = datetime.fromtimestamp(event.instant / 1_000_000, UTC).strftime("%Y-%m-%d %H:%M:%S")
    payload = event.payload
    who = names.get(event.person, event.person) if event.person else "-"
    if event.kind == ANSWER:
        how = "right" if payload.get("right") else "wrong"
        helped = ", helped" if payload.get("helped") else ""
        what = f"{payload.get('level')} {payload.get('word')} {payload.get('skill')} {how}{helped}"
    else:
        shown = {name: value for name, value in payload.items() if name != "hash"}
        what = " ".join(f"{name}={value}" for name, value in shown.items() if value not in ("", None, []))
    return f"{event.id}  {at}  {who}  {event.kind}  {what}".rstrip()


def erase(save: str | None, json: bool, person: str, yes: bool = False) -> int:
    """Erase a person everywhere, after asking; 1 when a trace had to be left or the answer was no."""
    with opened(save, writes=True) as book:
        one = find(book.people(), person)
        if not yes and not _agreed(f"Erase {called(one)} and all that was learned, for good? (yes/no) "):
            say("nothing was erased")
            return 1
        done = book.erase(one.id)
        if json:
            say_json({"person": one.id, "events": done.events, "cleaned": done.cleaned, "left": done.left})
        else:
            say(f"{called(one)} is erased: {done.events} events, {len(done.cleaned)} backups and exports cleaned")
            say("  copies that were taken elsewhere are not touched: delete those yourself")
            for file in done.left:
                say(f"  traces are left in {file}: close other games and erase again, or delete that file")
    return 1 if done.left else 0


def _agreed(question: str) -> bool:
    if not sys.stdin.isatty():
        raise Problem("erasing asks first and nobody is there to answer", "add --yes")
    return input(question).strip().casefold() in ("yes", "y", "ja", "j")


def backup(save: str | None, json: bool, out: Path | None = None) -> int:
    """Make a backup now, after a full check."""
    with opened(save, writes=True) as book:
        found = book.verify()
        if not found.sound:
            raise Problem(f"{book.place.name} is not sound: {found.faults[0]}", MEND)
        file = book.backup()
        if file is None and out is None:
            raise Problem(
                f"{book.place.name} is a server, backed up by its own tools", "add --out FOLDER for an export of events"
            )
        if file is None and out is not None:
            file = out / f"first-shift-{book.today().isoformat()}.jsonl"
            write_export(book, file)
        elif file is not None and out is not None:
            file = _copied(file, out)
        if json:
            say_json({"file": str(file), "events": found.events})
        else:
            say(f"{found.events} events kept in {file}")
    return 0


def _copied(file: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / file.name
    if target.exists() and target.samefile(file):
        return target
    new = aside(target, "new")
    try:
        shutil.copyfile(file, new)
        os.replace(new, target)
    finally:
        new.unlink(missing_ok=True)
    return target


def restore(save: str | None, json: bool, backup: Path | None = None) -> int:
    """Merge a backup or an export into the save, if one is given; nothing newer is lost. 1 when all is not sound then.

    A save with any fault is mended first, from all that it and its own backups still hold.
    """
    if backup is not None and not backup.is_file():
        raise Problem(f"there is no file {backup}", "name a backup (.db) or an export (.jsonl)")
    where = save or str(save_folder())
    with told():
        if backup is None:
            _demand(place_of(where))
        book, kept = _mended(where)
        with book:
            done = _taken(book, backup) if backup is not None else Merged(0, 0, 0)
            place, found = book.place.name, book.verify()
    if json:
        say_json({"save": place, **asdict(done), "kept": kept, "sound": found.sound, "faults": list(found.faults)})
        return 0 if found.sound else 1
    say(f"{place}: {done.added} events added, {done.known} known already, {done.refused} of erased people refused")
    if kept is not None:
        say(f"  {found.events} events are in it now; the damaged file is kept as {kept}")
    for fault in found.faults:
        say(f"  still not sound: {fault}")
    return 0 if found.sound else 1


def _taken(book: Save, backup: Path) -> Merged:
    try:
        return book.restore(backup)
    except SaveProblem as problem:
        if problem.place == book.place.name:
            raise
        # Its sentence speaks of the save, with which nothing is wrong.
        why = f": {problem.detail}" if problem.detail else ""
        said = f"the backup {problem.place or backup} cannot be taken in ({problem.code}{why})"
        raise Problem(said, "name another backup or export") from problem


def _mended(where: str) -> tuple[Save, Path | None]:
    """The save, open and sound as far as it can be; and where its damaged file is kept, if it was damaged."""
    problems: list[SaveProblem] = []
    try:
        book = open_save(where, on_problem=problems.append)
    except SaveProblem as problem:
        if problem.code not in ("damaged", "missing"):
            raise
        return mend_save(where)
    try:
        if not book.lasting:
            raise Problem(str(problems[0]) if problems else "the save cannot be written")
        if book.verify().sound:
            return book, None
        if book.place.file is None:
            book.replay()  # all that can be done for a server from here
            return book, None
    except BaseException:
        book.close()
        raise
    book.close()
    return mend_save(where)


def _demand(place: Place) -> None:
    """Looking at a save must not make an empty one."""
    if place.file is None or place.file.exists():
        return
    if place.backups is not None and any(place.backups.glob("*.db")):
        return  # opening it says that it is gone and how it comes back
    raise Problem(f"there is no save at {place.name}", "play first, or name another with --save")
