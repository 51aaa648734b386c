"""What each bot may know, on small scripts and on the tiny world."""

import random

import pytest

from engine.bots import percept
from engine.bots.match import play
from engine.bots.players import Guesser, Player, Solver, Understander, player
from engine.content.model import Sentence, WordId
from engine.course.course import forget
from engine.course.library import Library
from engine.course.run import Play, Run
from engine.play.commands import Choose
from engine.play.script import Choice, Script
from tests.bots.playing import outcome
from tests.content import tiny
from tests.play.scripts import THINGS, ask, deliver, line, script, tell


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return Library(tiny.make(tmp_path_factory.mktemp("game")))


def run_of(library: Library, made: Script) -> Run:
    level = library.level("tiny/1-around")
    return Run(Play("", level, library.world("tiny"), made, ""), forget, lambda: 0.0)


LISTENER, READER = percept.heard, percept.seen


def understander(sense: object = LISTENER) -> Understander:
    return Understander(sense, {"knife": "kniv"})  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["solver", "listener", "reader"])
def test_whoever_understands_passes_the_tiny_world(library: Library, kind: str) -> None:
    for seed in range(3):
        played = outcome(library, "tiny/1-around", kind, seed=seed)
        assert (played.passed, played.stars, played.right) == (True, 3, played.total)


def test_the_listener_cannot_spell_and_the_reader_can(library: Library) -> None:
    assert outcome(library, "tiny/1-around", "listener").firsts["spell"][0] == 0
    assert outcome(library, "tiny/1-around", "reader").firsts["spell"] == (2, 2)


@pytest.mark.parametrize("sense", [LISTENER, READER])
def test_a_word_that_is_not_said_is_not_known(library: Library, sense: object) -> None:
    """With the asked word left out of the sentence the bot is as lost as a learner."""
    right = 0
    for position in range(4):
        choices = THINGS[position:] + THINGS[:position]
        made = script(ask("0", "knife", line=line(text="Tag den"), choices=choices))
        right += play(run_of(library, made), understander(sense)).right
    assert right == 1, "only where it happened to lie first"


def test_signs_are_seen_and_not_heard(library: Library) -> None:
    sign = ask("0", "knife", mechanic="read_signs", channel="read", reply="card", shown=line("knife").sentence,
               line=line(text="Hvad står der?"), choices=THINGS[1:] + THINGS[:1])  # fmt: skip
    assert play(run_of(library, script(sign)), understander(LISTENER)).right == 0
    assert play(run_of(library, script(sign)), understander(READER)).right == 1


def test_numbers_are_heard(library: Library) -> None:
    bowls = tuple(Choice(f"bowl_{i}", word=WordId("bowl")) for i in range(1, 5))
    right = frozenset(one.id for one in bowls)
    for text, count in (("Hent tre bowl", 3), ("Hent 2 bowl", 2)):
        made = script(ask("0", "bowl", line=line("bowl", text=text), choices=bowls, right=right, count=count,
                          deliver="table"))  # fmt: skip
        assert play(run_of(library, made), understander()).right == 1


def test_the_same_sentence_in_two_tasks_is_understood_twice(library: Library) -> None:
    both = line("knife", "pot")
    items = [
        one
        for task in ("0", "1")
        for one in (
            ask(f"{task}.knife", "knife", line=both, group=task, effect="pick"),
            ask(f"{task}.pot", "pot", line=both, group=task, effect="pick"),
            deliver(f"{task}.deliver", "table"),
        )
    ]
    made = script(*items, tasks=(0, 0, 0, 1, 1, 1))
    played = play(run_of(library, made), understander())
    assert (played.right, played.total) == (4, 4)


def test_of_several_sentences_the_one_about_what_was_said_is_chosen(library: Library) -> None:
    replies = tuple(
        Choice(word, sentence=Sentence(f"Her er {word}", line(word).sentence.uses)) for word in ("pot", "oven", "knife")
    )
    made = script(ask("0", "knife", reply="card", choices=replies))
    assert play(run_of(library, made), understander()).right == 1


@pytest.mark.parametrize("eliminates", [False, True])
def test_guessers_depend_on_their_seed_alone(library: Library, eliminates: bool) -> None:
    made = script(*(ask(f"{i}", "knife") for i in range(9)))

    def answers(seed: int) -> tuple[object, ...]:
        run = run_of(library, made)
        play(run, Guesser(random.Random(seed), eliminates=eliminates), limit=80)
        return run.state.answered

    assert answers(1) == answers(1)
    assert len({answers(seed) for seed in range(6)}) > 1


def test_the_eliminator_never_repeats_a_miss(library: Library) -> None:
    for seed in range(30):
        run = run_of(library, script(ask("0", "knife", choices=THINGS)))
        bot = Guesser(random.Random(seed), eliminates=True)
        chosen: list[str] = []
        while not run.state.finished:
            command = bot.next(run)
            assert command is not None
            run.do(command)
            if isinstance(command, Choose):
                chosen.append(command.choice)
        assert len(chosen) == len(set(chosen)) <= 4


@pytest.mark.parametrize("kind", ["solver", "listener", "reader"])
def test_what_is_only_told_is_gone_on_from(library: Library, kind: str) -> None:
    bot: Player = player(kind, {}, 0)
    assert play(run_of(library, script(tell("0"), ask("1", "knife"), tell("2"))), bot).passed


def test_a_play_that_leads_nowhere_ends(library: Library) -> None:
    impossible = script(ask("0", "knife", right=frozenset({"ghost"})))
    played = play(run_of(library, impossible), Solver(), limit=50)
    assert not played.finished
    assert played.commands == 50


def test_an_unknown_player() -> None:
    with pytest.raises(KeyError):
        player("cheater", {}, 0)
