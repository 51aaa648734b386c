"""When a level is passed and how many stars it earns (design, section 2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from engine.play.events import Finished
from engine.play.script import Asking, Script

PASS = 0.70
STARS = (0.85, 0.95)


class Counted(Protocol):
    """A first answer: to which asking, was it right, was help used."""

    @property
    def asking(self) -> str: ...
    @property
    def right(self) -> bool: ...
    @property
    def helped(self) -> bool: ...


def summarise(script: Script, answered: Sequence[Counted], round_: int, queue: Sequence[str]) -> Finished:
    """The outcome of a level (round 0) or of a round of missed words.

    Only askings that gate count, help counts as right. A level is passed with at least 70 % right and every safety word
    right unaided at its last asking; a round is passed when all of it is right, safety words unaided.
    """
    gating = {asking.id: asking for asking in script.askings if asking.gates}
    level = [one for one in answered if one.asking in gating]
    right = sum(one.right for one in level)
    total = len(level)
    share = right / total if total else 0.0
    words = {asking.id: asking.word for asking in script.askings}
    missed = still_missed(script, answered, round_, queue)
    if round_ == 0:
        passed = total > 0 and share >= PASS and not unsafe_words(script, answered)
    else:
        passed = not missed
    stars = (1 + sum(share >= step for step in STARS)) if passed and round_ == 0 else int(passed)
    return Finished(passed, stars, right, total, tuple(dict.fromkeys(words[one] for one in missed)), round_)


def still_missed(script: Script, answered: Sequence[Counted], round_: int, queue: Sequence[str]) -> tuple[str, ...]:
    """What the level (round 0) or its last round leaves to try again, by the ids that the askings have in the level."""
    if round_ == 0:
        return missed_askings(script, answered)
    return missed_in_round(script, answered, round_, queue)


def only_help(script: Script, answered: Sequence[Counted], round_: int, queue: Sequence[str]) -> bool:
    """Whether all that is left to try again was answered right, but with help, which a safety word does not allow."""
    missed = still_missed(script, answered, round_, queue)
    right = {one.asking for one in answered if one.right}
    return bool(missed) and all((f"{one}#{round_}" if round_ else one) in right for one in missed)


def missed_askings(script: Script, answered: Sequence[Counted]) -> tuple[str, ...]:
    """The gating askings to try again: answered wrong, or the last of a safety word when that was not clean."""
    wrong = {one.asking for one in answered if not one.right}
    unsafe = unsafe_words(script, answered)
    last = {asking.word: asking.id for asking in script.askings if asking.gates and asking.word in unsafe}
    return tuple(
        asking.id
        for asking in script.askings
        if asking.gates and (asking.id in wrong or last.get(asking.word) == asking.id)
    )


def missed_in_round(script: Script, answered: Sequence[Counted], round_: int, queue: Sequence[str]) -> tuple[str, ...]:
    """The askings of a round that were not answered right, those of safety words unaided."""
    safety = {asking.id for asking in script.askings if asking.word in script.safety}
    clean = {one.asking for one in answered if one.right and not (one.helped and _plain(one.asking) in safety)}
    return tuple(asking for asking in queue if f"{asking}#{round_}" not in clean)


def unsafe_words(script: Script, answered: Sequence[Counted]) -> frozenset[str]:
    """Safety words whose last asking in the level was not answered right unaided."""
    by_id = {one.asking: one for one in answered}
    last: dict[str, Asking] = {}
    for asking in script.askings:
        if asking.gates and asking.word in script.safety:
            last[asking.word] = asking
    return frozenset(
        word
        for word, asking in last.items()
        if (one := by_id.get(asking.id)) is None or not one.right or one.helped
    )


def _plain(asking: str) -> str:
    """The id in the level of an asking of a round."""
    return asking.partition("#")[0]
