"""The way into the content: the town's outline, a whole world, a map for the stage.

What only a world needs is imported when one is opened, so that the town stands there at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from engine.content.files import FileProblem, Library
from engine.content.model import Level, Outline, Place, Word, WordId, World
from engine.content.problems import ContentError, Problem, Report, nearest
from engine.content.sentences import Entry, Lexicon
from engine.content.tree import Table
from engine.content.vocabulary import read_entries, read_words, read_words_tree, words_file
from engine.content.worldfiles import WORLD_ID, WorldFile, read_town, read_world_file, world_file, worlds

if TYPE_CHECKING:
    from engine.content.places import Room

TOWN_MAP = "levels/town/town.tmx"


@dataclass(frozen=True, slots=True)
class Inspection:
    """A world as far as it could be read, with all its problems; `stopping` are those that forbid to play it."""

    world: World | None
    rooms: Mapping[str, Room]
    problems: tuple[Problem, ...]
    stopping: tuple[Problem, ...]


def read_outline(root: Path | Library) -> tuple[Outline, ...]:
    """The workplaces of the town, in their order. Raises ContentError when there is not one to show."""
    report = Report()
    outlines = read_town(Library.of(root), report)
    if not outlines:
        raise ContentError(report.problems or (Problem("levels", "there are no workplaces", "add one"),))
    return outlines


def read_world(root: Path | Library, world: str, mechanics: Mapping[str, type]) -> World:
    """A world, complete. Raises ContentError with every problem that keeps it from being played."""
    return read_world_and_rooms(root, world, mechanics)[0]


def read_world_and_rooms(
    root: Path | Library, world: str, mechanics: Mapping[str, type]
) -> tuple[World, Mapping[str, Room]]:
    """A world and its maps by their names, which had to be read for it. Raises ContentError as `read_world` does."""
    found = inspect_world(Library.of(root), world, mechanics)
    if found.world is None or found.stopping:
        raise ContentError(found.stopping)
    return found.world, found.rooms


def open_room(root: Path | Library, world: str, map_name: str) -> Room:
    """A world's map by its name in YAML: spots, drawing, grid. Raises ContentError."""
    return _open(root, map_file(world, map_name))


def open_town(root: Path | Library) -> Room:
    """The map of the town. Raises ContentError."""
    return _open(root, TOWN_MAP)


def _open(root: Path | Library, file: str) -> Room:
    from engine.content.places import read_room

    report = Report()
    room = read_room(Library.of(root), file, report)
    if room is None or report.stopping:
        raise ContentError(report.stopping)
    return room


def map_file(world: str, map_name: str) -> str:
    return f"levels/{world}/{map_name}.tmx"


def inspect_world(library: Library, world: str, mechanics: Mapping[str, type]) -> Inspection:
    """Read a world with all that is wrong with it."""
    report = Report()
    rooms: dict[str, Room] = {}
    made = _read(library, world, mechanics, rooms, report) if WORLD_ID.fullmatch(world) else None
    if not WORLD_ID.fullmatch(world) or not library.exists(world_file(world)):
        report.add(f"levels/{world[:60]}", "there is no such world", nearest(world, worlds(library)))
    return Inspection(made, rooms, report.problems, report.stopping)


def _read(
    library: Library, world: str, mechanics: Mapping[str, type], rooms: dict[str, Room], report: Report
) -> World | None:
    about = read_world_file(library, world, report)
    if about is None:
        return None
    words_tree = read_words_tree(library, world, report)
    entries = read_entries(words_tree, words_file(world), report) if words_tree is not None else {}
    earlier = _Earlier(library, about.outline.number)
    lexicon = Lexicon(entries, earlier.entries)
    words = read_words(words_tree, words_file(world), entries, lexicon, report) if words_tree else {}
    levels = _levels(library, world, about, lexicon, mechanics, rooms, report)
    for name, room in rooms.items():
        _check_words_of_map(map_file(world, name), room.place, lexicon, report)
    lexicon.finish_patterns()
    return World(
        world,
        about.outline.number,
        about.outline.title,
        about.outline.job,
        about.colleagues,
        words,
        {name: room.place for name, room in rooms.items()},
        levels,
        about.outline.picture,
        about.outline.accent,
        about.weeks,
        earlier.words(lexicon.borrowed),
    )


def _levels(
    library: Library,
    world: str,
    about: WorldFile,
    lexicon: Lexicon,
    mechanics: Mapping[str, type],
    rooms: dict[str, Room],
    report: Report,
) -> tuple[Level, ...]:
    from engine.content.levelfiles import read_level, read_level_tree
    from engine.content.typed import Typer

    typer = Typer(mechanics)
    levels: list[Level] = []
    for name in about.levels:
        tree = read_level_tree(library, world, name, report)
        if tree is None:
            continue
        room = _room(library, world, name, tree, rooms, report)
        level = read_level(
            tree, world, name, typer=typer, lexicon=lexicon, library=library, report=report,
            people=about.colleagues, place=room.place if room else None,
        )  # fmt: skip
        if level is not None and room is not None:
            levels.append(level)
    _report_unlisted(library, world, about.levels, report)
    return tuple(levels)


def _room(
    library: Library, world: str, name: str, tree: Table, rooms: dict[str, Room], report: Report
) -> Room | None:
    from engine.content.places import read_room

    wanted = tree.text("map")
    if not wanted:
        return None
    if wanted in rooms:
        return rooms[wanted]
    place = f"levels/{world}/{name}.yaml:{tree.line_of('map')}"
    try:
        inside = library.resolve(wanted + ".tmx", world_file(world))
    except FileProblem as error:
        report.add(place, error.message, error.remedy)
        return None
    if not library.exists(inside) or "/" in wanted:
        maps = [one.removesuffix(".tmx") for one in library.names(f"levels/{world}") if one.endswith(".tmx")]
        report.add(place, f"there is no map '{wanted[:60]}' in levels/{world}", nearest(wanted, maps))
        return None
    room = read_room(library, inside, report)
    if room is not None:
        if not room.place.of_kind("start"):
            report.add(inside, "the map has no start", "add a point of class 'start' where the learner comes in")
        rooms[wanted] = replace(room, place=replace(room.place, id=wanted))
    return rooms.get(wanted)


def _report_unlisted(library: Library, world: str, listed: Iterable[str], report: Report) -> None:
    for file in library.names(f"levels/{world}"):
        stem, dot, ending = file.rpartition(".")
        if not dot or ending not in ("yaml", "yml") or file in ("world.yaml", "words.yaml"):
            continue
        if ending == "yml":
            report.add(f"levels/{world}/{file}", "this file is not read", f"name it {stem}.yaml", stops=False)
        elif stem not in listed:
            remedy = f"add '{stem}' to 'levels:' in world.yaml, or remove the file"
            report.add(f"levels/{world}/{file}", "the level is not listed", remedy, stops=False)


def _check_words_of_map(file: str, place: Place, lexicon: Lexicon, report: Report) -> None:
    for spot in place.spots.values():
        if spot.word is not None and lexicon.find(spot.word) is None:
            place_of = f"{file}, object '{spot.name}'"
            report.add(place_of, f"unknown word '{spot.word}'", nearest(spot.word, lexicon.known()))


def words_of_map(library: Library, file: str) -> Mapping[WordId, Word]:
    """The words that things on a map may have: those of the world whose folder it lies in, and of the worlds before.

    Empty for a map that lies elsewhere. Problems are left to those who check the world.
    """
    folder, _, world = file.rpartition("/")[0].rpartition("/")
    unsaid = Report()
    about = read_world_file(library, world, unsaid) if folder == "levels" and WORLD_ID.fullmatch(world) else None
    if about is None:
        return {}
    earlier = _Earlier(library, about.outline.number)
    tree = read_words_tree(library, world, unsaid)
    entries = read_entries(tree, "", unsaid) if tree is not None else {}
    own = read_words(tree, "", entries, Lexicon(entries, earlier.entries), unsaid) if tree is not None else {}
    return {**earlier.words(earlier.entries()), **own}


class _Earlier:
    """The words of the worlds before one, read when one of them is named."""

    def __init__(self, library: Library, number: int) -> None:
        self._library = library
        self._number = number
        self._read: dict[str, tuple[str, Entry]] | None = None

    def _all(self) -> dict[str, tuple[str, Entry]]:
        if self._read is None:
            self._read = {}
            unsaid = Report()
            for outline in sorted(read_town(self._library, unsaid), key=lambda one: -one.number):
                if outline.ready and outline.number < self._number:
                    tree = read_words_tree(self._library, outline.id, unsaid)
                    entries = read_entries(tree, "", unsaid) if tree is not None else {}
                    self._read |= {word: (outline.id, entry) for word, entry in entries.items()}
        return self._read

    def entries(self) -> Mapping[str, Entry]:
        return {word: entry for word, (_, entry) in self._all().items()}

    def words(self, wanted: Iterable[str]) -> dict[WordId, Word]:
        """The finished words of those that were named."""

        @cache
        def words_of(world: str) -> dict[WordId, Word]:
            unsaid = Report()
            tree = read_words_tree(self._library, world, unsaid)
            if tree is None:
                return {}
            entries = read_entries(tree, "", unsaid)
            return read_words(tree, "", entries, Lexicon(entries, self.entries), unsaid)

        found: dict[WordId, Word] = {}
        for word in wanted:
            home = self._all()[word][0]
            if WordId(word) in words_of(home):
                found[WordId(word)] = words_of(home)[WordId(word)]
        return found
