"""A picture of any scene as a real player would see it, and of any map as the game draws it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pygame

from engine.bots.players import Solver
from engine.content.files import Library, library_of
from engine.content.model import Picture, Spot
from engine.content.places import read_room
from engine.content.problems import ContentError, Report
from engine.content.reader import words_of_map
from engine.problem import Problem
from engine.saving import open_save, open_temporary
from engine.saving.place import place_of
from engine.saving.records import Person
from engine.saving.save import Save
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.source import LARGEST_SIDE
from engine.stage.level.scene import LevelScene
from engine.stage.pilot import Pilot, write_picture
from engine.stage.piloted import play_through, settle
from engine.stage.room.camera import Camera
from engine.stage.room.painter import Painter
from engine.stage.room.pieces import thing_pieces
from engine.stage.scenes.card import CardScene
from engine.stage.scenes.message import MessageScene
from engine.stage.window import TILE, Geometry
from engine.stage.word_sheet import draw_words

FACES = (
    ("amina", "Amina"), ("yusuf", "Yusuf"), ("olena", "Olena"), ("tesfay", "Tesfay"), ("malee", "Malee"),
    ("mykola", "Mykola"), ("rahel", "Rahel"), ("reza", "Reza"), ("hodan", "Hodan"), ("danuta", "Danuta"),
    ("marek", "Marek"), ("gurpreet", "Gurpreet"),
)  # fmt: skip
LOOK = 900.0
"""Milliseconds a scene is left to settle before its picture is taken."""


WORDS = "words"
"""Not a scene of the game: all words on one sheet, as wide as the size says and as high as they need."""


class Enough(Exception):
    """The bot has done as many commands as were asked for."""


def take(
    *,
    scene: str,
    out: Path,
    level: str | None = None,
    after: int = 0,
    size: tuple[int, int] = (1366, 768),
    seed: int = 1,
    language: str | None = None,
    save: str | None = None,
    folder: str | None = None,
) -> int:
    """Write a picture of a scene; `folder` is one of levels outside the game.

    What is done to reach the scene is done in a copy of `save` that is thrown away. Raises Problem for a scene, level
    or folder that there is not, and for a save on a server.
    """
    files = library_of(folder)
    if scene == WORDS:
        draw_words(files, _writable(out), size[0])
        return 0
    opened = _copy(save) if save else open_temporary()
    pilot = Pilot(opened, size=size, language=language or "en", root=files, seed=seed)
    try:
        _show(pilot, scene, level or "kitchen/1-around", after, language or "en")
        pilot.picture(_writable(out))
    except ContentError:
        raise
    except KeyError as missing:
        raise Problem(f"there is no {missing} to show", "name a scene of --help, a level of `check`") from missing
    finally:
        pilot.close()
    return 0


def _copy(save: str) -> Save:
    if place_of(save).file is None:
        raise Problem("a save on a server cannot be copied for a picture", "name a folder or a file")
    return open_save(save, copy=True)


def _show(pilot: Pilot, scene: str, level: str, after: int, language: str) -> None:
    course, flow, stage = pilot.game.stage.course, pilot.game.flow, pilot.stage
    people = course.people()
    if not people:
        for face, name in FACES:
            course.add_person(face, language, name, introduced=True)
        people = course.people()
    me = people[0]

    def enter(then: Callable[[], None] | None = None) -> None:
        if not me.fields.get("introduced"):
            course.change_person(me.id, introduced=True)
        flow.enter(me.id)
        if then is not None:
            then()

    def playing() -> None:
        enter()
        flow.level(level)
        settle(pilot)
        _play(pilot, after)

    def finished() -> None:
        playing()
        if isinstance(stage.scene, LevelScene | CardScene):
            _play(pilot, 10_000)

    def card() -> None:
        enter()
        world = course.library.world(level.split("/", 1)[0])
        flow.world(world.id)
        words = list(world.words.values())
        stage.open(CardScene(stage, words[after % len(words)], me.id, world))

    def locked() -> Person:
        course.save.pins.set(me.id, ("apple", "key", "car"))
        return course.person(me.id)

    ways: dict[str, Callable[[], None]] = {
        "title": flow.begin,
        "who": flow.who,
        "new-person": flow.new_person,
        "town": enter,
        "world": lambda: enter(lambda: flow.world(level.split("/", 1)[0])),
        "level": playing,
        "result": finished,
        "card": card,
        "warm-up": lambda: enter(flow.warm_up),
        "word-book": lambda: enter(flow.word_book),
        "settings": lambda: enter(flow.settings),
        "introduction": lambda: enter(flow.introduction),
        "instructor": flow.instructor,
        "pin": lambda: flow.chosen(locked()),
        "message": lambda: stage.go(MessageScene(stage, "Her mangler noget. Sig det til din lærer.", "kitchen.tmx")),
    }
    if scene not in ways:
        raise Problem(f"there is no scene '{scene}'", f"one of: {', '.join([*ways, WORDS])}")
    flow.begin()
    ways[scene]()
    pilot.wait(LOOK)


def _play(pilot: Pilot, commands: int) -> None:
    """Let the solver make that many commands on the screen."""

    def each(made: int, _command: object) -> None:
        if made >= commands:
            raise Enough

    try:
        if commands:
            play_through(pilot, Solver(), each=each)
    except Enough:
        pass


def draw_map(*, path: Path, out: Path) -> int:
    """Write a picture of a whole map, 64 px a tile (less for a huge map), with its things and without people.

    Points show the picture of their word when the map lies in a world's folder.
    """
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    root, file = _rooted(path)
    report, library = Report(), Library(root)
    room = read_room(library, file, report)
    if room is None:
        raise ContentError(report.problems)
    camera = Camera.over(room.drawing)
    tile = max(4, min(TILE, int(LARGEST_SIDE // max(camera.columns, camera.rows))))
    wide, high = round(camera.columns * tile), round(camera.rows * tile)
    view = Geometry(wide, high, tile / TILE, 0, 0, tile)
    raster = Rasteriser(view.zoom, root)
    words = words_of_map(library, file)

    def picture(spot: Spot) -> Picture | None:
        word = words.get(spot.word) if spot.word else None
        return spot.picture or (word.picture if word is not None else None)

    points = [spot for spot in room.place.of_kind("thing", "sign", "hazard") if not spot.width]
    painter = Painter(room.drawing, raster, thing_pieces(points, picture, room.drawing, raster))
    surface = pygame.Surface((wide, high))
    painter.draw(surface, view, camera, ())
    write_picture(surface, _writable(out))
    return 0


def _rooted(path: Path) -> tuple[Path, str]:
    """The folder of assets that a map lies in, and its path below it: maps name their tilesets within one."""
    whole = path.resolve()
    for folder in whole.parents:
        if (folder / "levels").is_dir() and (folder / "sprites").is_dir():
            return folder, whole.relative_to(folder).as_posix()
    return whole.parent, whole.name


def _writable(out: Path) -> Path:
    if out.suffix.lower() != ".png":
        raise Problem(f"'{out.name}' is no name of a picture", "let it end in .png")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(f"{out.parent}: {error.strerror}", "name a folder that can be written") from error
    return out
