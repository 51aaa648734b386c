"""Whether levels ask enough, fairly and of every word: judged on their unfolded scripts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from types import ModuleType

from engine.content.model import Level, Place, SpotName, World
from engine.content.problems import Problem
from engine.content.vocabulary import words_file
from engine.play.level import unfold
from engine.play.script import Asking, Item, Meet, Script

SEEDS = (0, 1, 2)
LEAST_ASKINGS = 12
LEAST_CHOICES = 4
LEAST_ZONES = 3
MOST_NEW = 8
LEAST_TIMES = 3
LEAST_MECHANICS = 2


def check_askings(world: World, mechanics: Mapping[type, ModuleType], whole: bool = True) -> Iterator[Problem]:
    """Problems of all levels, and, when the world is `whole`, of words that are asked too seldom in it."""
    times: dict[str, int] = defaultdict(int)
    kinds: dict[str, set[str]] = defaultdict(set)
    new: set[str] = set()
    met: set[str] = set()
    for level in world.levels:
        file = f"levels/{level.id}.yaml"
        fresh = [word for word in level.teaches if word not in new]
        new.update(fresh)
        if len(fresh) > MOST_NEW:
            yield Problem(file, f"the level brings {len(fresh)} new words", f"at most {MOST_NEW}: move some on")
        scripts, problems = unfolded(level, world, mechanics)
        # What cannot be laid out because something is named wrongly was said at the place where it is named.
        yield from problems if whole else ()
        if not scripts:
            whole = False
            continue
        yield from _check_scripts(world.places[level.map], scripts, file)
        yield from _check_met(level, scripts[0], met, file)
        yield from _check_taught(level, world, mechanics, scripts, file)
        for word in {asking.word for asking in scripts[0].askings}:
            asked = [[one.mechanic for one in script.askings if one.word == word] for script in scripts]
            times[word] += min(map(len, asked))
            kinds[word] |= set.intersection(*map(set, asked))
    if whole:
        yield from _check_words(world, times, kinds, new)


def unfolded(
    level: Level, world: World, mechanics: Mapping[type, ModuleType]
) -> tuple[list[Script], list[Problem]]:
    """The scripts of a level for a few seeds; what keeps it from unfolding is a problem."""
    scripts = []
    for seed in SEEDS:
        try:
            scripts.append(unfold(level, world, mechanics, seed=seed))
        except Exception as error:  # whatever a mechanic trips over is the level's problem, not the check's
            what = f"{type(error).__name__}: {' '.join(str(error).split())}"
            place = f"levels/{level.id}.yaml"
            return [], [Problem(place, f"its tasks cannot be laid out ({what})", "compare them with levels/README.md")]
    return scripts, []


def _check_scripts(room: Place, scripts: list[Script], file: str) -> Iterator[Problem]:
    fewest = min(sum(asking.gates for asking in script.askings) for script in scripts)
    if fewest < LEAST_ASKINGS:
        yield Problem(file, f"only {fewest} askings that count", f"at least {LEAST_ASKINGS}: add tasks or things")
    seen: set[Problem] = set()
    for script in scripts:
        ids = [asking.id for asking in script.askings]
        for asking in script.askings:
            if ids.count(asking.id) > 1:
                seen.add(Problem(place_of(asking, file), "asks the same twice", "ask it once, or in another task"))
            seen.update(_check_asking(asking, room, file))
    yield from sorted(seen, key=lambda one: one.order)


def _check_met(level: Level, script: Script, met: set[str], file: str) -> Iterator[Problem]:
    """Nobody knows a word before hearing it once: what a level asks was met in it or in one before it."""
    for item in script.items:
        if isinstance(item, Meet):
            met.update(choice.word for choice in item.choices if choice.word is not None)
        elif isinstance(item, Asking) and item.word not in met:
            met.add(item.word)
            message = f"'{item.word}' is asked for before anybody has met it"
            yield Problem(file, message, "let an explore or a meet with it come before")


def _check_taught(
    level: Level, world: World, mechanics: Mapping[type, ModuleType], scripts: list[Script], file: str
) -> Iterator[Problem]:
    """What a level teaches it can ask. A shift draws its tasks for the learner who needs a word, so it is asked so."""
    asked = {asking.word for script in scripts for asking in script.askings}
    for word in level.teaches:
        if word in asked:
            continue
        wanted = unfold(level, world, mechanics, focus=(word,))
        if word not in {asking.word for asking in wanted.askings}:
            yield Problem(file, f"'{word}' is taught and never asked", "ask for it, or take it out of 'teaches'")


def place_of(item: Item, file: str) -> str:
    """Where in a level's file something is done: tasks as designers count them, from 1, and the word that is asked."""
    word = f", '{item.word}'" if isinstance(item, Asking) else ""
    return f"{file}, task {int(item.id.partition('.')[0]) + 1} ({item.mechanic}{word})"


def _check_asking(asking: Asking, room: Place, file: str) -> Iterator[Problem]:
    place = place_of(asking, file)
    if asking.reply == "letters":
        return
    live = {choice.id for choice in asking.choices}
    if len(live) < len(asking.choices):
        yield Problem(place, "the same choice stands twice", "name each only once")
    if not asking.right & live:
        yield Problem(place, "none of the choices is right", "add the right one to the choices, or to the map")
        return
    least = LEAST_ZONES if asking.mechanic == "sort" and asking.effect == "put" else LEAST_CHOICES
    if len(live) < least:
        yield Problem(place, f"only {len(live)} choices", f"at least {least}: add distractors")
    elif len(live - asking.right) < 2:
        yield Problem(place, "nearly every choice is right", "add distractors")
    for choice in asking.choices:
        fits = choice.word == asking.word and not _looks_different(choice.id, asking, room)
        if fits and choice.id not in asking.right and asking.channel != "spell":
            yield Problem(place, f"'{choice.id}' fits too, yet counts as wrong", "take it out, or name another word")
    if asking.count > 1 and asking.count > len(asking.right & live):
        yield Problem(place, f"{asking.count} are wanted, {len(asking.right & live)} are there", "add more to the map")
    if asking.effect == "pick" and asking.channel == "listen" and asking.word not in asking.line.sentence.words:
        yield Problem(place, f"the sentence does not say '{asking.word}'", f"write {{{asking.word}:definite}} in it")


def _looks_different(choice: str, asking: Asking, room: Place) -> bool:
    """Whether a thing has another picture and another name than the right ones: the red cloth for the yellow one."""
    here = room.spots.get(SpotName(choice))
    right = [room.spots[SpotName(one)] for one in asking.right if one in room.spots]
    if here is None or not right:
        return False
    return all(here.picture != one.picture and here.danish != one.danish for one in right)


def _check_words(
    world: World, times: Mapping[str, int], kinds: Mapping[str, set[str]], taught: set[str]
) -> Iterator[Problem]:
    for word in world.words.values():
        place = f"{words_file(world.id)}, word '{word.id}'"
        if word.id not in taught:
            yield Problem(place, "no level teaches it", "add it to 'teaches' of a level")
        number, ways = times.get(word.id, 0), len(kinds.get(word.id, ()))
        if number < LEAST_TIMES or ways < LEAST_MECHANICS:
            asked = f"asked {number} of {LEAST_TIMES} times, in {ways} of {LEAST_MECHANICS} mechanics"
            yield Problem(place, f"{asked}, over the whole world", "ask for it in more tasks")


def check_speakers(world: World, mechanics: Mapping[type, ModuleType]) -> Iterator[Problem]:
    """Whoever speaks in a level stands on its map."""
    for level in world.levels:
        people = {spot.name for spot in world.places[level.map].of_kind("person")}
        scripts, _ = unfolded(level, world, mechanics)
        absent = {str(item.line.speaker) for script in scripts for item in script.items} - people
        for name in sorted(absent):
            remedy = f"add a point of class 'person' with the name '{name}' to {level.map}.tmx"
            yield Problem(f"levels/{level.id}.yaml", f"'{name}' speaks and is not on the map", remedy)
