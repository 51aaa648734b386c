"""Bots that play a level as guests, from a library and a seed alone."""

from engine.bots.match import MOST, Outcome, guess, play
from engine.bots.players import player
from engine.course.course import forget
from engine.course.library import Library
from engine.course.run import Play, Run


def run_of(library: Library, level: str, *, seed: int = 0, subtitles: bool = False) -> Run:
    """A level ready to be played by nobody in particular."""
    made = library.level(level)
    script = library.script(level, seed=seed)
    play_ = Play("", made, library.world(made.world), script, "")
    return Run(play_, forget, lambda: 0.0, subtitles=subtitles)


def outcome(library: Library, level: str, kind: str, *, seed: int = 0, limit: int = MOST) -> Outcome:
    """How a bot fares on a level."""
    run = run_of(library, level, seed=seed, subtitles=kind == "reader")
    world = library.world(run.play.level.world)
    spelling = {str(word.id): word.danish for word in (*world.borrowed.values(), *world.words.values())}
    return play(run, player(kind, spelling, seed), limit=limit)


def passes_of_guessers(library: Library, level: str, kind: str, plays: int) -> int:
    """How many of so many plays a guessing bot passes, each on a script and with chances of its own."""
    passed = 0
    for seed in range(plays):
        passed += guess(run_of(library, level, seed=seed), player(kind, {}, seed)).passed
    return passed
