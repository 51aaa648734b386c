"""The fold of answers into one memory per word and skill, and what can be read from a memory on a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING, TypeAlias

from engine.learning.answer import Answer, Order, Skill

if TYPE_CHECKING:
    from fsrs import Card, Rating, Scheduler, State

MODEL = 1  # raise it whenever the same answers would give another memory: saves then replay their journal

# The leaf that mastering a skill gives to a word; `say` is reserved and has none yet.
LEAVES: Mapping[Skill, int] = {"listen": 1, "read": 2, "spell": 3}

LEAF_RIGHT = 3  # unaided right first answers
LEAF_DAYS = 2  # different calendar days
RECALL = 0.9  # predicted recall below which a memory is due or fading

# Days of stability at which a memory shows one pip more: about a shift, half a week, a fortnight, a month and a half.
_PIPS_AT = (2.0, 6.0, 15.0, 45.0)
PIPS = 1 + len(_PIPS_AT)  # pips of a word that is known well


@dataclass(frozen=True, slots=True)
class Memory:
    """What one person remembers of one word in one skill.

    `stability` is in days (recall falls to 0.9 after that many), `difficulty` 1-10, both 0 before the first answer.
    `right` counts unaided right answers, `right_days` the days they fell on; `leaf` is the day the leaf was earned;
    `flagged` counts answers whose clock was behind the answer before; `last` is the order of the newest answer.
    """

    word: str
    skill: Skill
    stability: float = 0.0
    difficulty: float = 0.0
    last_day: date | None = None
    due_day: date | None = None
    answers: int = 0
    right: int = 0
    right_days: int = 0
    right_day: date | None = None
    lapsed: bool = False
    leaf: date | None = None
    flagged: int = 0
    last: Order | None = None


Memories: TypeAlias = Mapping[tuple[str, Skill], Memory]


def is_late(memory: Memory, answer: Answer) -> bool:
    """Whether the answer belongs before one already folded, so that only `refold` gives the true memory."""
    return memory.last is not None and answer.order <= memory.last


def fold(memory: Memory | None, answer: Answer) -> Memory:
    """The memory after one more answer, which must be newer than all folded before (ValueError if it is late).

    Right without help is graded good, anything else again. Time passes in calendar days; a day behind the last
    answer's counts as that answer's day and is flagged.
    """
    before = memory if memory is not None else Memory(answer.word, answer.skill)
    if is_late(before, answer):
        raise ValueError(f"answer {answer.order} is not newer than {before.last}: refold the memory")
    unaided = answer.right and not answer.helped
    behind = before.last_day is not None and answer.day < before.last_day
    day = before.last_day if behind and before.last_day is not None else answer.day
    fsrs = _fsrs()
    card, _ = fsrs.scheduler.review_card(_card(before, fsrs), fsrs.good if unaided else fsrs.again, _noon(day))
    right = before.right + unaided
    right_days = before.right_days + (unaided and before.right_day != day)
    leaf = before.leaf
    # Recall is 1 on the day of an answer, so a leaf is earned by the answer that completes the count.
    if unaided and right >= LEAF_RIGHT and right_days >= LEAF_DAYS and (leaf is None or day < leaf):
        leaf = day
    return Memory(
        answer.word,
        answer.skill,
        card.stability or 0.0,
        card.difficulty or 0.0,
        day,
        card.due.date(),
        before.answers + 1,
        right,
        right_days,
        day if unaided else before.right_day,
        not unaided,
        leaf,
        before.flagged + (behind or answer.behind > 0),
        answer.order,
    )


def refold(answers: Iterable[Answer], leaf: date | None = None) -> Memory | None:
    """The memory that all the answers to one word and skill give, in any order and with repetitions.

    `leaf` is the earliest day on which a leaf is on record as earned, if any. Returns None without answers.
    """
    memory: Memory | None = None
    for answer in sorted(answers, key=lambda each: each.order):
        if memory is None or not is_late(memory, answer):
            memory = fold(memory, answer)
    return with_leaf(memory, leaf) if memory is not None and leaf is not None else memory


def with_leaf(memory: Memory, day: date) -> Memory:
    """The memory with a leaf on record as earned that day: once earned it stays, whatever the model says later."""
    return memory if memory.leaf is not None and memory.leaf <= day else replace(memory, leaf=day)


def recall(memory: Memory | None, day: date) -> float:
    """The predicted chance (0-1) of a right unaided answer that day; 0 for a word never asked."""
    if memory is None or memory.last_day is None:
        return 0.0
    fsrs = _fsrs()
    return float(fsrs.scheduler.get_card_retrievability(_card(memory, fsrs), _noon(day)))


def due(memory: Memory | None, day: date) -> bool:
    """Whether it is time to ask again; a word never asked is new, not due."""
    return memory is not None and memory.due_day is not None and day >= memory.due_day


def fading(memory: Memory | None, day: date) -> bool:
    """Whether a leaf was earned but recall has fallen below 0.9 since: dust in the world."""
    return memory is not None and memory.leaf is not None and recall(memory, day) < RECALL


def strength(memory: Memory | None, day: date) -> int:
    """Pips 0-5 for the interface: 0 never asked, then by stability, one less (not below 1) while recall is low."""
    if memory is None or memory.last_day is None:
        return 0
    pips = 1 + sum(memory.stability >= days for days in _PIPS_AT)
    return pips if recall(memory, day) >= RECALL else max(1, pips - 1)


@dataclass(frozen=True, slots=True)
class _Fsrs:
    scheduler: Scheduler
    card: type[Card]
    review: State
    good: Rating
    again: Rating


@cache
def _fsrs() -> _Fsrs:
    # Imported on first use: the title is on the screen before anybody's memory is read.
    from fsrs import Card, Rating, Scheduler, State

    scheduler = Scheduler(desired_retention=RECALL, learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    return _Fsrs(scheduler, Card, State.Review, Rating.Good, Rating.Again)


def _card(memory: Memory, fsrs: _Fsrs) -> Card:
    if memory.last_day is None:
        return fsrs.card(card_id=0)  # without an id the constructor reads the clock and sleeps
    noon = _noon(memory.last_day)
    return fsrs.card(0, fsrs.review, None, memory.stability, memory.difficulty, noon, noon)


@lru_cache(maxsize=4096)
def _noon(day: date) -> datetime:
    # fsrs floors elapsed time to whole 24 hours: noon to noon makes them calendar days.
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
