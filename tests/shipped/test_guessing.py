"""Language is needed: whoever clicks at random passes at most one level in a hundred (design, section 2).

No pass in n plays shows with 95 % certainty that the rate is below 1 - 0.05 ** (1 / n): 300 plays show 0.99 %.
"""

import os
from concurrent.futures import ProcessPoolExecutor
from math import comb
from multiprocessing import get_context
from pathlib import Path

import pytest

from engine.course.library import Library
from tests.bots.playing import passes_of_guessers

LIBRARY = Library(Path(__file__).parents[2])
LEVELS = [level.id for world in LIBRARY.made for level in LIBRARY.world(world).levels]
KINDS = ("guesser", "eliminator")
WANTED = 0.01
FEW, MANY = 10, 300


def chance_of_at_most(passed: int, plays: int, rate: float) -> float:
    """The chance of that few passes or fewer if the true rate were `rate` (binomial)."""
    return sum(comb(plays, k) * rate**k * (1 - rate) ** (plays - k) for k in range(passed + 1))


def upper_bound(passed: int, plays: int, trust: float = 0.95) -> float:
    """The rate that the true one is below with this certainty (Clopper and Pearson, one-sided)."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if chance_of_at_most(passed, plays, middle) > 1 - trust else (low, middle)
    return high


def test_the_bound_is_the_textbook_one() -> None:
    assert upper_bound(0, 300) == pytest.approx(1 - 0.05 ** (1 / 300))
    assert upper_bound(3, 300) == pytest.approx(0.02563, abs=1e-4)


@pytest.mark.slow
def test_eliminating_passes_hardly_any_level() -> None:
    """A few plays of every level by the abler of the two: together they bound the mean rate, and none is given away."""
    passed = {level: passes_of_guessers(LIBRARY, level, "eliminator", FEW) for level in LEVELS}
    assert upper_bound(sum(passed.values()), FEW * len(LEVELS)) <= 2 * WANTED, passed
    # Two passes of twelve would be a chance of one in two hundred at a rate of 1 %.
    assert max(passed.values()) < 2, passed


def passes(level: str, kind: str) -> int:
    """Passes of many plays; for a process of its own."""
    return passes_of_guessers(LIBRARY, level, kind, MANY)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_guessing_passes_at_most_one_play_in_a_hundred_of_any_level(kind: str) -> None:
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        passed = dict(zip(LEVELS, pool.map(passes, LEVELS, [kind] * len(LEVELS)), strict=True))
    bounds = {level: f"{upper_bound(number, MANY):.2%}" for level, number in passed.items()}
    assert all(number <= WANTED * MANY for number in passed.values()), (passed, bounds)
