"""The frozen model of everything a designer writes: words, sentences, people, maps, levels, worlds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NewType

WordId = NewType("WordId", str)
"""Stable id of a word, shared by all worlds (`cutting_board`)."""
SpotName = NewType("SpotName", str)
"""Name of an object on the level's map (`cook_table`)."""
PersonId = NewType("PersonId", str)
"""Id of a colleague of the world (`cook`)."""
SignId = NewType("SignId", str)
"""Name of a picture in `sprites/signs` (`corrosive`)."""
NoiseId = NewType("NoiseId", str)
"""Name of a workplace sound in `audio/noise` (`kitchen`)."""
TaskRecord = NewType("TaskRecord", object)
"""A task of any mechanic, written inside another (`- listen: {...}` in the pool of a shift)."""

WordKind = Literal["noun", "verb", "adjective", "phrase"]
SpotKind = Literal["thing", "person", "place", "zone", "sign", "hazard", "start", "path", "furniture"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by OpenMoji code (`1F52A`) or by file relative to the folder of assets (`sprites/words/pot.svg`)."""

    openmoji: str | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Use:
    """Where a sentence says a word: `text[start:end]` is a form of it."""

    word: WordId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A Danish sentence as it is spoken.

    `msgid` and `context` find it in a catalog; in a pattern's sentence `msgid` still holds `{word}` and `slot` names
    the word that fills it, so one translation serves all its words; `filler` is that word's lemma.
    """

    text: str
    uses: tuple[Use, ...] = ()
    context: str = ""
    msgid: str = ""
    slot: WordId | None = None
    filler: str = ""

    @property
    def words(self) -> tuple[WordId, ...]:
        """The words said, in order."""
        return tuple(use.word for use in self.uses)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A sentence with one slot, `Hvor er {word:definite}?`, and its finished sentence for every word of the world."""

    source: str
    filled: Mapping[WordId, Sentence]

    def about(self, word: WordId) -> Sentence:
        return self.filled[word]


@dataclass(frozen=True, slots=True)
class Word:
    """One of a world's 24 words. `forms` maps form names of `language.forms` to text; `wear` names the gear that
    somebody has on who puts this thing on."""

    id: WordId
    danish: str
    kind: WordKind
    picture: Picture
    sentence: Sentence
    gender: Literal["en", "et"] | None = None
    forms: Mapping[str, str] = field(default_factory=dict)
    syllables: tuple[str, ...] = ()
    safety: bool = False
    wear: str = ""

    @property
    def article(self) -> Literal["en", "et"] | None:
        """The article that the word is learned with. What has no plural is a mass: *kød*, never *et kød*."""
        return self.gender if "plural" in self.forms else None

    @property
    def named(self) -> str:
        """The word as it is learned: what can be counted with its article."""
        return f"{self.article} {self.danish}" if self.article else self.danish


@dataclass(frozen=True, slots=True)
class Colleague:
    """A person of the workplace. `face` names one of the cast, `gear` what is worn over it (`chef_hat`)."""

    id: PersonId
    name: str
    role: str
    face: str
    voice: str = "woman"
    gear: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """An object of a map. `x`, `y`, `width`, `height` in map pixels (64 a tile), top left; `foot` is its baseline.

    `danish` is what a thing is called that is none of the world's words, or one of several of a word.
    """

    name: SpotName
    kind: SpotKind
    x: float
    y: float
    width: float = 0.0
    height: float = 0.0
    word: WordId | None = None
    picture: Picture | None = None
    danish: str = ""
    size: float = 56.0
    lift: float = 0.0
    path: tuple[tuple[float, float], ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)

    @property
    def centre(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    @property
    def foot(self) -> float:
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Place:
    """A map as the rules see it: who and what is where. Drawing reads the map's layers apart (`content.tiled`)."""

    id: str
    columns: int
    rows: int
    spots: Mapping[SpotName, Spot]

    def of_kind(self, *kinds: SpotKind) -> tuple[Spot, ...]:
        return tuple(spot for spot in self.spots.values() if spot.kind in kinds)


@dataclass(frozen=True, slots=True)
class Level:
    """A level. `tasks` holds the records of the mechanics in order; `say` is the sentence for a real colleague.

    `start` is where the learner comes in, if not at the map's own start.
    """

    id: str
    world: str
    title: Sentence
    map: str
    teaches: tuple[WordId, ...]
    tasks: tuple[TaskRecord, ...]
    fact: Sentence
    say: Sentence
    source: str = ""
    picture: Picture = Picture()
    digest: str = ""
    start: SpotName | None = None


@dataclass(frozen=True, slots=True)
class World:
    """A workplace: its words, people, maps and levels. `levels` in the order in which they open."""

    id: str
    number: int
    title: Sentence
    job: Sentence
    colleagues: Mapping[PersonId, Colleague]
    words: Mapping[WordId, Word]
    places: Mapping[str, Place]
    levels: tuple[Level, ...]
    picture: Picture = Picture()
    accent: str = "#2f8f80"
    weeks: tuple[int, ...] = ()
    borrowed: Mapping[WordId, Word] = field(default_factory=dict)
    """Words of earlier worlds that this one's levels use too."""

    def word(self, word_id: WordId) -> Word:
        """A word of this world or one that it borrows; KeyError when it is neither."""
        found = self.words.get(word_id)
        return found if found is not None else self.borrowed[word_id]

    def named(self, spot: Spot) -> str:
        """What the thing at a spot is called, with its article: by itself (`en rød klud`), else by its word; "" for a
        spot that nobody names."""
        return spot.danish or (self.word(spot.word).named if spot.word is not None else "")

    def level(self, level_id: str) -> Level:
        """The level of that id; KeyError when the world has none."""
        for level in self.levels:
            if level.id == level_id:
                return level
        raise KeyError(level_id)


@dataclass(frozen=True, slots=True)
class Outline:
    """What the town shows of a workplace before its world is read. `ready` when it has a world to play.

    `levels` are the ids of its levels in their order, as its `world.yaml` lists them.
    """

    id: str
    number: int
    title: Sentence
    job: Sentence
    picture: Picture = Picture()
    accent: str = "#2f8f80"
    ready: bool = False
    levels: tuple[str, ...] = ()
