"""What bots prove of a world when it is checked."""

from pathlib import Path

import pytest

from engine.bots.match import guess
from engine.bots.players import player
from engine.content.reader import read_world
from engine.course.course import forget
from engine.course.run import Play, Run
from engine.play.level import unfold
from engine.play.mechanics import by_record, records
from engine.workshop.botchecks import HOOKS, chance_of_guessing
from tests.content import tiny


def said(root: Path, **changed: str) -> list[str]:
    tiny.make(root, **changed)
    world = read_world(root, "tiny", records())
    return sorted({str(problem) for hook in HOOKS for problem in hook(world)})


def test_a_world_in_order(tmp_path: Path) -> None:
    assert said(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            'says: "Tag {pot:definite}."',
            'says: "Tag den."',
            "levels/tiny/1-around.yaml, task 4 (listen, 'pot'): who only hears cannot know that 'pot' is meant; "
            "name {pot} in what is said",
        ),
        (
            'says: "Tag {pot:definite}."',
            'says: "Nej, {bowl:definite} er fuld. Tag {pot:definite}."',
            "",
        ),
        (
            'says: "Er den {hot}?"',
            'says: "Er det varmt?"',
            "levels/tiny/1-around.yaml, task 4 (listen, 'hot'): who only reads cannot know that 'hot' is meant; "
            "name {hot} in what is said",
        ),
        (
            'says: "{wipe:imperative} gulvet {wipe:particle}."',
            'says: "{wipe:imperative} bordet {wipe:particle}."',
            "levels/tiny/1-around.yaml, task 4 (listen, 'wipe'): asks the same twice running; "
            "let something else come between, or say it anew",
        ),
    ],
    ids=["not named", "another named beside it is never a card", "not read", "said twice running"],
)
def test_what_cannot_be_understood(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in tiny.LEVEL
    problems = said(tmp_path, level=tiny.LEVEL.replace(old, new))
    assert message in problems if message else problems == []


def test_a_sign_need_not_be_heard_but_must_be_readable(tmp_path: Path) -> None:
    sign = '- read_signs: {speaker: cook, asks: Hvad står der?, signs: [{word: pot, text: "{pot}"}]}\n'
    assert said(tmp_path, level=tiny.LEVEL + sign) == []
    problems = said(tmp_path, level=tiny.LEVEL + sign.replace('"{pot}"', "Her"))
    assert problems == [
        "levels/tiny/1-around.yaml, task 6 (read_signs, 'pot'): who only reads cannot know that 'pot' is meant; "
        "name {pot} in what is said"
    ]


@pytest.mark.slow
def test_the_same_question_twice_running_is_not_heard_twice(tmp_path: Path) -> None:
    """An explore of one thing asks for it and then asks for it again."""
    explore = tiny.LEVEL.replace("things: [knife, pot, bowl, board]", "things: [knife]")
    assert said(tmp_path, level=explore) == [
        "levels/tiny/1-around.yaml, task 1 (explore, 'knife'): asks the same twice running; "
        "let something else come between, or say it anew"
    ]


def test_a_level_that_asks_for_nothing_that_counts_is_never_passed(tmp_path: Path) -> None:
    head = tiny.LEVEL.partition("tasks:\n")[0]
    level = head + "tasks:\n" + '- spell: {speaker: cook, asks: "Skriv: {word}", words: [wipe, hot]}\n'
    assert said(tmp_path, level=level) == [
        "levels/tiny/1-around.yaml: doing all that is right does not pass the level; ask for something that counts"
    ]


def quarters(number: int) -> str:
    """A level of so many questions, each with four choices."""
    head = tiny.LEVEL.partition("tasks:\n")[0]
    words = ("pot", "bowl", "knife", "board")
    asked = (f'{{says: "Tag {{{words[i % 4]}:definite}}.", word: {words[i % 4]}}}' for i in range(number))
    return head + f"tasks:\n- listen: {{speaker: cook, hear: [{', '.join(asked)}]}}\n"


@pytest.mark.parametrize(
    ("number", "found"), [(3, True), *(pytest.param(one, True, marks=pytest.mark.slow) for one in (4, 5)), (12, False)]
)
def test_a_level_that_one_guess_in_ten_passes_is_always_found(tmp_path: Path, number: int, found: bool) -> None:
    """Six plays of a level of four questions, of which one in eleven is passed, would show none more often than not."""
    problems = said(tmp_path, level=quarters(number))
    assert any("who presses at random passes" in problem for problem in problems) is found


@pytest.mark.slow
def test_the_chance_of_guessing_is_what_plays_show(tmp_path: Path) -> None:
    tiny.make(tmp_path, level=quarters(4))
    world = read_world(tmp_path, "tiny", records())
    (level,) = world.levels
    script = unfold(level, world, by_record())
    play = Play("", level, world, script, "")
    passed = sum(guess(Run(play, forget, lambda: 0.0), player("eliminator", {}, seed)).passed for seed in range(400))
    assert chance_of_guessing(script) == pytest.approx(passed / 400, rel=0.4)


def test_a_level_that_can_be_passed_by_pressing_at_random(tmp_path: Path) -> None:
    head = tiny.LEVEL.partition("tasks:\n")[0]
    level = head + 'tasks:\n- listen: {speaker: cook, hear: [{says: "Tag {pot:definite}.", word: pot}]}\n'
    problems = said(tmp_path, level=level)
    assert [problem.partition(" passes ")[0] for problem in problems] == [
        "levels/tiny/1-around.yaml: who presses at random",
        "levels/tiny/1-around.yaml: who presses at random, nothing twice,",
    ]
    assert all(problem.endswith("; ask more often, and offer more choices") for problem in problems)
