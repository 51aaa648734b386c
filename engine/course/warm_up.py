"""The warm-up: due words of any world as a short script of pictures, signs and letters."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import replace

from engine.content.model import Level, PersonId, Picture, Sentence, World
from engine.learning.choice import Pick
from engine.play.level import Setting
from engine.play.mechanics import spell
from engine.play.script import Asking, Line, Script

LEVEL = "warm-up"
MENTOR = PersonId("mentor")


def warm_up_level(world: World) -> Level:
    """A level to hang the warm-up's record on; it belongs to no world's path."""
    first = world.levels[0]
    return replace(first, id=LEVEL, teaches=(), tasks=(), fact=Sentence(""), say=Sentence(""), picture=Picture())


def warm_up_script(picks: Iterable[tuple[Pick, World]], seed: int) -> Script:
    """One asking for each due word, in the skill that is due; nothing in it closes anything."""
    items = tuple(_askings(picks, seed))
    return Script(LEVEL, items, tuple(range(len(items))), frozenset())


def _askings(picks: Iterable[tuple[Pick, World]], seed: int) -> Iterator[Asking]:
    for number, (pick, world) in enumerate(picks):
        word = next(one for one in world.words.values() if one.id == pick.word)
        speaker = MENTOR if MENTOR in world.colleagues else next(iter(world.colleagues))
        level = world.levels[0]
        chance = random.Random(f"{seed}/{pick.word}/{pick.skill}")
        setting = Setting(world, level, world.places[level.map], chance, (), f"{number}", {})
        line = Line(speaker, word.sentence)
        if pick.skill == "spell":
            letters, tiles = spell.laid_out(word.danish, chance)
            right = frozenset({letters})
            yield Asking(f"{number}.{word.id}", spell.NAME, word.id, "spell", line, "letters", tiles, right)
            continue
        cards = setting.cards(word.id, (), word.sentence.words)
        reads = pick.skill == "read"
        yield Asking(
            f"{number}.{word.id}",
            "read_signs" if reads else "listen",
            word.id,
            "read" if reads else "listen",
            line,
            "card",
            cards,
            frozenset({f"card:{word.id}"}),
            shown=word.sentence if reads else None,
        )
