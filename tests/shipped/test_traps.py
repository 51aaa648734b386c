"""Nothing in a question leads to another answer, or to the right one, without its Danish being understood."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from engine.content.model import Sentence, Word, World
from engine.course.library import Library
from engine.course.warm_up import warm_up_script
from engine.learning.choice import Pick
from engine.paths import assets_root
from engine.play.script import Asking

LIBRARY = Library(assets_root())
DRAWN = {
    "cut": ("gulerød", "gulerod", "kniv", "bræt"),
    "peel": ("kartof",),
    "boil": ("gryde", "vand"),
    "fry": ("æg", "pande"),
    "rinse": ("salat", "vand"),
    "raw": ("kød", "bøf"),
    "hot": ("kop",),
    "cold": ("glas",),
    "wipe": ("bord", "klud"),
    "vacuum": ("støvsuger", "gulv", "tæppe"),
    "empty": ("papirkurv", "kurv", "pose"),
    "clean": ("trøje",),
    "dirty": ("trøje",),
    "lift": ("kasse",),
    "pick": ("kasse", "reol", "vogn"),
    "pack": ("kasse", "dåse"),
    "load": ("kasse", "bil"),
    "count": ("kasse",),
    "fragile": ("kasse", "glas"),
    "box": ("kasse",),
    "desk": ("bord",),
    "floor": ("gulv",),
    "cloth": ("klud",),
    "vegetable": ("gulerød", "gulerod", "tomat"),
    "meat": ("kød", "bøf"),
}
"""Beginnings of the nouns that a picture shows: what is done to them, or how they are, is what its word says."""
STEM, SHORT = 6, 3
"""Letters by which a word is known again in another form; words so short are everywhere."""


def drawn(word: str, said: str) -> set[str]:
    """What the picture of a word shows of what is said."""
    return {noun for noun in DRAWN.get(word, ()) if re.search(rf"\b{noun}", said.lower())}


def askings(world: World) -> Iterator[Asking]:
    """Those of all levels, and of a warm-up with every word."""
    for level in world.levels:
        for seed in range(3):
            yield from LIBRARY.script(level.id, seed=seed).askings
    for seed in range(20):
        picks = [(Pick(word.id, "listen", "due"), world) for word in world.words.values()]
        yield from warm_up_script(picks, seed).askings


@pytest.mark.parametrize("world_id", LIBRARY.made)
def test_what_is_done_is_not_asked_with_a_thing_that_only_another_picture_shows(world_id: str) -> None:
    world = LIBRARY.world(world_id)
    traps = set()
    for asking in askings(world):
        pictures = [choice.word for choice in asking.choices if choice.sentence is None and choice.word is not None]
        if asking.reply != "card" or not pictures or world.word(asking.word).kind not in ("verb", "adjective"):
            continue
        said = (asking.shown or asking.line.sentence).text
        for word in pictures:
            traps |= {(said, word, noun) for noun in drawn(word, said) - drawn(asking.word, said)}
    assert not traps


@pytest.mark.parametrize("world_id", LIBRARY.made)
def test_a_picture_beside_the_right_one_is_of_no_word_that_was_said(world_id: str) -> None:
    world = LIBRARY.world(world_id)
    said_too = set()
    for asking in askings(world):
        if asking.reply != "card" or any(choice.sentence for choice in asking.choices):
            continue
        # `Vådt gulv` is one word of the course: it is to be told from the floor.
        own = rf"\b{world.word(asking.word).danish.lower()}\b"
        said = re.sub(own, "", (asking.shown or asking.line.sentence).text.lower())
        others = [world.word(choice.word) for choice in asking.choices if choice.word not in (None, asking.word)]
        said_too |= {(said, other.id) for other in others if _names(said, other)}
    assert not said_too


def _names(said: str, word: Word) -> bool:
    forms = {word.danish, *word.forms.values()} if word.gender or word.kind == "adjective" else {word.danish}
    return any(re.search(rf"\b{re.escape(form.lower())}\b", said) for form in forms)


@pytest.mark.parametrize("world_id", LIBRARY.made)
def test_what_a_sign_means_is_not_found_by_its_letters(world_id: str) -> None:
    """Each word that the sign shares with what it means stands in another reply too."""
    found = set()
    for level in LIBRARY.world(world_id).levels:
        for asking in LIBRARY.script(level.id).askings:
            replies = {choice.id: choice.sentence for choice in asking.choices if choice.sentence is not None}
            if asking.shown is None or not replies:
                continue
            others = {stem for one, said in replies.items() if one not in asking.right for stem in stems(said)}
            for right in asking.right:
                found |= {(asking.id, stem) for stem in stems(asking.shown) & stems(replies[right]) - others}
    assert not found


def stems(sentence: Sentence) -> set[str]:
    words = re.findall(r"[^\W\d]+", sentence.text.lower())
    return {word[:STEM] for word in words if len(word) > SHORT}
