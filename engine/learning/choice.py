"""What to ask next, what gathers dust and how far a world has come: all read from memories, the same for one seed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Literal, TypeAlias

from engine.learning.answer import SKILLS, Skill
from engine.learning.memory import LEAVES, RECALL, Memories, Memory, due, fading, recall, strength

Reason: TypeAlias = Literal["due", "weak", "new", "known"]

WARM_UP_WORDS = 12
DUSTY_THINGS = 6
WEAK_BELOW = 3  # pips

_RANK: dict[Reason, int] = {"due": 0, "weak": 1, "new": 2, "known": 3}


@dataclass(frozen=True, slots=True)
class Pick:
    """A word to ask in a skill, and why it was chosen."""

    word: str
    skill: Skill
    reason: Reason


@dataclass(frozen=True, slots=True)
class WorldProgress:
    """How many of a world's words (`total`) were met, have each leaf, and are fading."""

    total: int
    met: int
    listen: int
    read: int
    spell: int
    fading: int

    @property
    def share(self) -> float:
        """Leaves earned of all that can be earned, 0-1."""
        return (self.listen + self.read + self.spell) / (len(LEAVES) * self.total) if self.total else 0.0


def choose(
    candidates: Iterable[tuple[str, Skill]], memories: Memories, day: date, seed: int | str, count: int
) -> tuple[Pick, ...]:
    """At most `count` of the candidates: due first (lowest recall first), then weak, then new, then what is known.

    New ones keep the order in which they are given (the curriculum's); other ties fall by the seed. The same
    arguments give the same picks on every machine.
    """
    ranked: list[tuple[tuple[int, float, bytes], Pick]] = []
    for place, (word, skill) in enumerate(dict.fromkeys(candidates)):
        memory = memories.get((word, skill))
        reason = _reason(memory, day)
        weight = float(place) if memory is None or reason == "new" else _weight(memory, reason, day)
        ranked.append(((_RANK[reason], weight, _lot(seed, word, skill)), Pick(word, skill, reason)))
    ranked.sort(key=lambda each: each[0])
    return tuple(pick for _, pick in ranked[:count])


def warm_up(
    memories: Memories, day: date, seed: int | str, words: Iterable[str] | None = None, limit: int = WARM_UP_WORDS
) -> tuple[Pick, ...]:
    """Due words of any world (only those in `words`, if given), each once in its most forgotten skill, at most 12."""
    allowed = None if words is None else frozenset(words)
    candidates = sorted(
        key for key, memory in memories.items() if due(memory, day) and (allowed is None or key[0] in allowed)
    )
    picks: dict[str, Pick] = {}
    for pick in choose(candidates, memories, day, seed, len(candidates)):
        picks.setdefault(pick.word, pick)
    return tuple(picks.values())[:limit]


def dusty(words: Sequence[str], memories: Memories, day: date, limit: int = DUSTY_THINGS) -> tuple[str, ...]:
    """Those of the words that are fading in some skill, most forgotten first, at most six."""
    worst: dict[str, float] = {}
    for word in words:
        falling = [recall(memory, day) for memory in _of_word(word, memories) if fading(memory, day)]
        if falling:
            worst[word] = min(falling)
    return tuple(sorted(worst, key=lambda word: (worst[word], word))[:limit])


def world_progress(words: Sequence[str], memories: Memories, day: date) -> WorldProgress:
    """How far a person has come with the words of a world; a leaf once earned counts, fading or not."""
    own = {word: list(_of_word(word, memories)) for word in dict.fromkeys(words)}
    leaves = {
        skill: sum(any(each.skill == skill and each.leaf is not None for each in mine) for mine in own.values())
        for skill in LEAVES
    }
    return WorldProgress(
        total=len(own),
        met=sum(any(each.answers for each in mine) for mine in own.values()),
        listen=leaves["listen"],
        read=leaves["read"],
        spell=leaves["spell"],
        fading=sum(any(fading(each, day) for each in mine) for mine in own.values()),
    )


def _reason(memory: Memory | None, day: date) -> Reason:
    if memory is None or not memory.answers:
        return "new"
    if due(memory, day) or recall(memory, day) < RECALL:
        return "due"
    return "weak" if memory.lapsed or memory.leaf is None or strength(memory, day) < WEAK_BELOW else "known"


def _weight(memory: Memory, reason: Reason, day: date) -> float:
    # Rounded, so that the last bit of a float never decides between two words on two machines.
    return round(recall(memory, day) if reason == "due" else memory.stability, 6)


def _of_word(word: str, memories: Memories) -> Iterable[Memory]:
    return (memories[word, skill] for skill in SKILLS if (word, skill) in memories)


def _lot(seed: int | str, word: str, skill: Skill) -> bytes:
    return blake2b(f"{seed}\0{word}\0{skill}".encode(), digest_size=8).digest()
