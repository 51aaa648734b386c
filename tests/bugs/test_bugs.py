"""Each bug is a tiny level named after it: whoever understands passes it, also after a miss."""

import shutil
from pathlib import Path

import pytest

from engine.bots.players import player
from engine.course.course import forget
from engine.course.library import Library
from engine.course.run import Play, Run
from engine.play import session
from engine.play.commands import Choose, Command, StartRound
from engine.play.events import Answered, Began, Event, Said
from tests.bots.playing import outcome
from tests.content import tiny

HERE = Path(__file__).parent
BUGS = sorted(one.name for one in HERE.iterdir() if (one / "level.yaml").is_file())
LEVEL = "tiny/1-around"
SEEDS = range(8)


@pytest.fixture(params=BUGS)
def library(request: pytest.FixtureRequest, tmp_path: Path) -> Library:
    root = tiny.make(tmp_path)
    for file in (HERE / str(request.param)).iterdir():
        name = "1-around.yaml" if file.name == "level.yaml" else file.name
        shutil.copy(file, root / "levels" / "tiny" / name)
    return Library(root)


@pytest.mark.parametrize("kind", ["solver", "listener", "reader"])
def test_whoever_understands_makes_no_mistake(library: Library, kind: str) -> None:
    for seed in SEEDS:
        played = outcome(library, LEVEL, kind, seed=seed)
        assert (played.passed, played.right) == (True, played.total), seed


@pytest.mark.parametrize("kind", ["listener", "reader"])
def test_a_miss_is_made_good_in_its_round(library: Library, kind: str) -> None:
    for seed in SEEDS:
        for missed in (asking.id for asking in library.script(LEVEL, seed=seed).askings):
            answers = miss_once(library, kind, seed, missed)
            assert all(answer.right for answer in answers if "#" in answer.asking), (seed, missed)


def miss_once(library: Library, kind: str, seed: int, missed: str) -> list[Answered]:
    """Play, answering one asking wrong at first, and then its round; all first answers."""
    level = library.level(LEVEL)
    run = Run(Play("", level, library.world("tiny"), library.script(LEVEL, seed=seed), ""), forget, lambda: 0.0)
    bot = player(kind, {}, seed)
    happened: list[Event] = []
    # A safety word missed at its last asking, or too few right: only then is there a round.
    while not run.state.passed and run.state.round < 2:
        command: Command | None = StartRound() if run.state.finished else bot.next(run)
        open_now = session.open_askings(run.script, run.state)
        fresh = missed not in {one.asking for one in run.state.answered}
        if open_now and open_now[0].id == missed and fresh:
            right = {one for asking in open_now for one in asking.right}
            command = Choose(next(choice for choice in run.live if choice not in right))
        assert command is not None
        happened.extend(run.do(command))
    return [event for event in happened if isinstance(event, Answered)]


def test_nothing_is_asked_in_silence(library: Library) -> None:
    """Every asking is heard, but for those that the same sentence has just asked for beside it."""
    for seed in SEEDS:
        script = library.script(LEVEL, seed=seed)
        run = Run(Play("", library.level(LEVEL), library.world("tiny"), script, ""), forget, lambda: 0.0)
        solver = player("solver", {}, seed)
        happened: list[Event] = list(run.begun)
        while (command := solver.next(run)) is not None:
            happened.extend(run.do(command))
        words_said: set[str] = set()
        for event in happened:
            if isinstance(event, Said):
                words_said = set(event.line.sentence.words)
            elif isinstance(event, Answered):
                assert event.word in words_said, (seed, event.asking)
                words_said.discard(event.word)
        assert any(isinstance(event, Began) for event in happened)


def test_there_are_bugs() -> None:
    assert len(BUGS) >= 4
