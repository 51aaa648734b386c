"""The worlds on the shelf: each is read when it is first asked for and kept until a designer changes a file."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from engine.content.files import Library as Files
from engine.content.model import Level, Outline, Word, WordId, World
from engine.content.places import Room
from engine.content.reader import open_room, open_town, read_outline, read_world_and_rooms
from engine.content.worldfiles import world_file
from engine.play.level import unfold
from engine.play.mechanics import by_record, records
from engine.play.script import Script

ROOMS = 3
"""Maps kept: those of the world that is being played, and what was seen before it."""


class Library:
    """All content below `root` (the folder that holds `levels/`), or of a designer's folder laid over the game's."""

    def __init__(self, root: Path | Files) -> None:
        self.files = Files.of(root)
        self._stamps = self.files.stamps("levels")
        self._outlines: tuple[Outline, ...] | None = None
        self._made: tuple[str, ...] | None = None
        self._worlds: dict[str, World] = {}
        self._rooms: OrderedDict[tuple[str, str], Room] = OrderedDict()

    @property
    def outlines(self) -> tuple[Outline, ...]:
        """All workplaces of the town in their order, those still to be made among them."""
        if self._outlines is None:
            self._outlines = read_outline(self.files)
        return self._outlines

    @property
    def made(self) -> tuple[str, ...]:
        """Ids of the worlds that can be played: a designer's own before those of the game, so that they are met."""
        if self._made is None:
            ready = (outline.id for outline in self.outlines if outline.ready)
            self._made = tuple(sorted(ready, key=lambda world: not self.files.owns(world_file(world))))
        return self._made

    def world(self, world_id: str) -> World:
        """A world, read at its first use. ContentError when its files cannot be used."""
        if world_id not in self._worlds:
            self._worlds[world_id], rooms = read_world_and_rooms(self.files, world_id, records())
            for name, room in rooms.items():
                self._keep((world_id, name), room)
        return self._worlds[world_id]

    def order(self, world_id: str) -> tuple[str, ...]:
        """Ids of a world's levels in their order, without reading the world; KeyError when there is no such world."""
        for outline in self.outlines:
            if outline.id == world_id:
                return outline.levels
        raise KeyError(world_id)

    def level(self, level_id: str) -> Level:
        """A level by its id `world/file`; KeyError when there is none."""
        world = level_id.split("/", 1)[0]
        if world not in self.made:
            raise KeyError(level_id)
        return self.world(world).level(level_id)

    def room(self, level_id: str) -> Room:
        """The map of a level, drawing and walking grid included."""
        level = self.level(level_id)
        key = (level.world, level.map)
        room = self._rooms.get(key) or open_room(self.files, level.world, level.map)
        self._keep(key, room)
        return room

    def _keep(self, key: tuple[str, str], room: Room) -> None:
        self._rooms[key] = room
        self._rooms.move_to_end(key)
        while len(self._rooms) > ROOMS:
            self._rooms.popitem(last=False)

    def town(self) -> Room:
        """The map of the town."""
        return open_town(self.files)

    def script(self, level_id: str, *, seed: int = 0, focus: Sequence[WordId] = ()) -> Script:
        """A level unfolded for a seed and for the words a learner needs."""
        level = self.level(level_id)
        return unfold(level, self.world(level.world), by_record(), seed=seed, focus=focus)

    def word(self, word_id: str) -> Word | None:
        """A word of any world that can be played."""
        # First where one is: a level must not wait until all worlds have been read.
        for world in self._worlds.values():
            known = world.words.get(WordId(word_id))
            if known is not None:
                return known
        for world_id in self.made:
            word = self.world(world_id).words.get(WordId(word_id))
            if word is not None:
                return word
        return None

    def world_of(self, word_id: str) -> World:
        """The first world that teaches a word; KeyError when none does."""
        for world_id in self.made:
            if WordId(word_id) in self.world(world_id).words:
                return self.world(world_id)
        raise KeyError(word_id)

    def renew(self) -> None:
        """Forget what was read if a designer has changed a file since, so that it is read anew."""
        stamps = self.files.stamps("levels")
        if stamps != self._stamps:
            self._stamps = stamps
            self._outlines = self._made = None
            self._worlds.clear()
            self._rooms.clear()
