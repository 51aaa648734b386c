"""Every shipped level is finished by bots, and asks as much and as fairly as the design says."""

from collections import defaultdict
from pathlib import Path

import pytest

from engine.content.model import SpotName
from engine.course.library import Library
from engine.play.mechanics import records
from engine.play.script import Script
from tests.bots.playing import outcome

LIBRARY = Library(Path(__file__).parents[2])
WORLDS = LIBRARY.made
LEVELS = [level.id for world in WORLDS for level in LIBRARY.world(world).levels]
SEEDS = range(5)
MOST_NEW = 8
LISTENERS_NEED_NOT = {"read_signs", "spell"}
LEANING = ("Tak!", "Tak.", "Godt.", "Nu ", "Og ")
"""So begins what only goes on from something."""


def scripts(level: str) -> list[Script]:
    return [LIBRARY.script(level, seed=seed) for seed in SEEDS]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("kind", ["solver", "listener", "reader"])
def test_whoever_understands_passes_with_three_stars(level: str, kind: str) -> None:
    for seed in SEEDS:
        played = outcome(LIBRARY, level, kind, seed=seed)
        assert played.finished
        assert (played.passed, played.stars) == (True, 3), seed
        must = [
            (mechanic, right, total)
            for mechanic, (right, total) in played.firsts.items()
            if kind != "listener" or mechanic not in LISTENERS_NEED_NOT
        ]
        assert all(right == total for _, right, total in must), (seed, must)


@pytest.mark.parametrize("level", LEVELS)
def test_a_level_asks_enough_with_enough_choices(level: str) -> None:
    for script in scripts(level):
        gating = [asking for asking in script.askings if asking.gates]
        assert len(gating) >= 12
        assert len({asking.id for asking in script.askings}) == len(script.askings)
        for asking in script.askings:
            if asking.reply == "letters":
                continue
            least = 3 if asking.mechanic == "sort" and asking.effect == "put" else 4
            assert len({choice.id for choice in asking.choices}) >= least, asking.id
            assert asking.right <= {choice.id for choice in asking.choices}, asking.id
        assert all(asking.channel != "read" for asking in gating), "reading gates nothing"


@pytest.mark.parametrize("level", LEVELS)
def test_whatever_can_be_pressed_as_an_answer_has_a_name(level: str) -> None:
    """Which shelf, gate or layer was pressed instead is what there is to hear after it."""
    world = LIBRARY.world(level.split("/")[0])
    spots = world.places[world.level(level).map].spots
    choices = {one.id for script in scripts(level) for asking in script.askings for one in asking.choices}
    assert not {name for name in choices & set(spots) if not world.named(spots[SpotName(name)])}


@pytest.mark.parametrize("level", LEVELS)
def test_what_is_asked_is_understood_alone(level: str) -> None:
    """In the round of missed words it comes without what was asked before: nothing to thank for, nothing to add to."""
    lines = {asking.line.sentence.text for script in scripts(level) for asking in script.askings}
    assert [line for line in lines if line.startswith(LEANING)] == []


@pytest.mark.parametrize("level", LEVELS)
def test_no_choice_is_an_empty_piece_of_floor(level: str) -> None:
    """A point of the floor shows nothing: a frame round it would be round nothing."""
    world = LIBRARY.world(level.split("/", 1)[0])
    spots = world.places[world.level(level).map].spots
    chosen = {choice.id for script in scripts(level) for asking in script.askings for choice in asking.choices}
    assert [one for one in spots.values() if one.name in chosen and one.kind == "place" and not one.width] == []


@pytest.mark.parametrize("level", LEVELS)
def test_the_right_answer_is_not_where_it_was(level: str) -> None:
    """Cards are shuffled: the right one lies in another place under another seed."""
    places: dict[str, set[int]] = defaultdict(set)
    for seed in range(12):
        for asking in LIBRARY.script(level, seed=seed).askings:
            if asking.reply == "card":
                places[asking.id].add(next(i for i, one in enumerate(asking.choices) if one.id in asking.right))
    always_there = [asking for asking, seen in places.items() if len(seen) == 1 and "pool" not in asking]
    assert not always_there


@pytest.mark.parametrize("world_id", WORLDS)
def test_every_word_is_asked_three_times_in_two_mechanics(world_id: str) -> None:
    asked: dict[str, list[str]] = defaultdict(list)
    for level in LIBRARY.world(world_id).levels:
        # What every learner meets whatever the seed: words of a shift are drawn, so they come on top.
        common: dict[str, set[str]] = {}
        fewest: dict[str, int] = {}
        for number, script in enumerate(scripts(level.id)):
            here: dict[str, list[str]] = defaultdict(list)
            for asking in script.askings:
                here[asking.word].append(asking.mechanic)
            for word in {*here, *fewest}:
                times = len(here.get(word, ()))
                fewest[word] = times if number == 0 else min(fewest.get(word, 0), times)
                kinds = set(here.get(word, ()))
                common[word] = kinds if number == 0 else common.get(word, set()) & kinds
        for word, number in fewest.items():
            asked[word] += [*common[word], *("again" for _ in range(number - len(common[word])))]
    for word in LIBRARY.world(world_id).words:
        assert len(asked[word]) >= 3, (word, asked[word])
        assert len(set(asked[word]) - {"again"}) >= 2, (word, asked[word])


@pytest.mark.parametrize("world_id", WORLDS)
def test_new_words_come_a_few_at_a_time(world_id: str) -> None:
    world = LIBRARY.world(world_id)
    known: set[str] = set()
    for level in world.levels:
        assert len(set(level.teaches) - known) <= MOST_NEW, level.id
        known |= set(level.teaches)
    assert known == set(world.words)


@pytest.mark.parametrize("world_id", WORLDS)
def test_a_shift_brings_every_word_to_whoever_needs_it(world_id: str) -> None:
    """The last level draws by memory: a learner weak in a word is asked for it."""
    world = LIBRARY.world(world_id)
    shift = world.levels[-1]
    for word in shift.teaches:
        script = LIBRARY.script(shift.id, seed=3, focus=(word,))
        assert word in {asking.word for asking in script.askings}, word


def test_all_ten_mechanics_are_played_in_every_world() -> None:
    for world_id in WORLDS:
        levels = LIBRARY.world(world_id).levels
        used = {asking.mechanic for level in levels for asking in LIBRARY.script(level.id).askings}
        used |= {item.mechanic for level in levels for item in LIBRARY.script(level.id).items}
        missing = set(records()) - used
        assert not missing, (world_id, missing)


def test_one_dialogue_of_a_world_has_five_turns_or_more() -> None:
    for world_id in WORLDS:
        turns: dict[str, int] = defaultdict(int)
        for level in LIBRARY.world(world_id).levels:
            for asking in LIBRARY.script(level.id).askings:
                if asking.mechanic == "dialogue":
                    turns[f"{level.id}/{asking.id.rsplit('.', 2)[0]}"] += 1
        assert max(turns.values()) >= 5, world_id


def test_safety_words_gate() -> None:
    for level in LEVELS:
        world = LIBRARY.world(level.split("/", 1)[0])
        safety = {word.id for word in world.words.values() if word.safety}
        assert scripts(level)[0].safety == safety
    assert all(any(word.safety for word in LIBRARY.world(world).words.values()) for world in WORLDS)
