"""What to ask next: due, weak, new; the same for one seed; warm-up, dust and progress within their bounds."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from engine.learning import (
    Answer,
    Memory,
    Skill,
    choose,
    due,
    dusty,
    refold,
    warm_up,
    world_progress,
)

DAY = date(2026, 3, 2)


def remembered(word: str, *days: int, skill: Skill = "listen", right: bool = True) -> Memory:
    """A memory of answers so many days before DAY."""
    answers = [
        Answer("p", word, skill, "l", "t", "a", "h", (), "", right, False, 1, n, DAY - timedelta(day))
        for n, day in enumerate(days)
    ]
    memory = refold(answers)
    assert memory is not None
    return memory


def by_key(*memories: Memory) -> dict[tuple[str, Skill], Memory]:
    return {(memory.word, memory.skill): memory for memory in memories}


def test_due_comes_before_weak_before_new_before_known() -> None:
    memories = by_key(
        remembered("due", 30), remembered("overdue", 300), remembered("weak", 0), remembered("known", 40, 38, 20, 1)
    )
    words = ["known", "new2", "weak", "new1", "due", "overdue"]
    picks = choose([(word, "listen") for word in words], memories, DAY, 1, 10)
    assert [(pick.word, pick.reason) for pick in picks] == [
        ("overdue", "due"),
        ("due", "due"),
        ("weak", "weak"),
        ("new2", "new"),
        ("new1", "new"),
        ("known", "known"),
    ]


def test_ties_fall_by_the_seed_and_the_same_way_every_time() -> None:
    memories = by_key(*(remembered(f"w{number}", 20) for number in range(10)))
    candidates = [(f"w{number}", "listen") for number in range(10)]
    orders = {tuple(pick.word for pick in choose(candidates, memories, DAY, seed, 10)) for seed in range(5)}
    assert len(orders) == 5
    # Pinned: the same on every machine and Python.
    assert [pick.word for pick in choose(candidates, memories, DAY, 7, 3)] == ["w4", "w8", "w7"]
    assert choose(candidates, memories, DAY, 7, 3) == choose(reversed(candidates), memories, DAY, 7, 3)


def test_warm_up_takes_each_word_once_in_its_worst_skill_and_at_most_twelve() -> None:
    many = [remembered(f"w{number:02}", 10 + number) for number in range(30)]
    worse = remembered("w00", 500, skill="read")
    fresh = remembered("fresh", 0)
    picks = warm_up(by_key(*many, worse, fresh), DAY, 3)
    assert len(picks) == 12
    assert len({pick.word for pick in picks}) == 12
    assert picks[0].word == "w00"
    assert picks[0].skill == "read"
    assert warm_up(by_key(fresh), DAY, 3) == ()
    assert [pick.word for pick in warm_up(by_key(*many), DAY, 3, words=["w01", "other"])] == ["w01"]


def test_at_most_six_things_gather_dust_the_most_forgotten_first() -> None:
    leafy = [remembered(f"w{number}", 900 + 9 * number, 899 + 9 * number, 890 + 9 * number) for number in range(9)]
    words = [f"w{number}" for number in range(9)] + ["unknown"]
    found = dusty(words, by_key(*leafy), DAY)
    assert found == ("w8", "w7", "w6", "w5", "w4", "w3")
    assert dusty(words, by_key(remembered("w1", 30)), DAY) == ()


def test_progress_counts_leaves_that_were_earned_even_while_fading() -> None:
    memories = by_key(
        remembered("a", 400, 399, 398), remembered("a", 400, 399, 398, skill="read"), remembered("b", 1, right=False)
    )
    progress = world_progress(["a", "b", "c"], memories, DAY)
    assert (progress.total, progress.met, progress.listen, progress.read, progress.spell) == (3, 2, 1, 1, 0)
    assert progress.fading == 1
    assert progress.share == 2 / 9
    assert world_progress([], {}, DAY).share == 0


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 60), st.booleans()), max_size=30), st.integers(0, 40))
def test_a_choice_is_a_part_of_the_candidates_and_due_ones_are_never_passed_over(
    given_answers: list[tuple[int, int, bool]], count: int
) -> None:
    memories = by_key(*(remembered(f"w{word}", day, right=right) for word, day, right in given_answers))
    candidates: list[tuple[str, Skill]] = [(f"w{number}", "listen") for number in range(20)]
    picks = choose(candidates, memories, DAY, "seed", count)
    assert len(picks) == min(count, 20)
    assert len({pick.word for pick in picks}) == len(picks)
    waiting = {word for word, skill in candidates if due(memories.get((word, skill)), DAY)}
    chosen = {pick.word for pick in picks}
    assert waiting <= chosen or chosen <= waiting
