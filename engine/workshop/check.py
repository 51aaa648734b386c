"""`check`: everything that is wrong with all content, at once."""

from __future__ import annotations

import json as json_format
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import TextIO

from engine.content.files import Library, library_of
from engine.content.model import World
from engine.content.places import read_room
from engine.content.problems import Problem, Report, nearest
from engine.content.reader import TOWN_MAP, inspect_world, map_file
from engine.content.worldfiles import TOWN, read_town, worlds
from engine.play import mechanics
from engine.problem import Problem as Refusal
from engine.workshop import askings, botchecks, completeness, ways
from engine.workshop.texts import Key, all_literals, interface_texts, town_texts, word_forms, world_texts
from engine.workshop.translations import check_files, check_missing, languages_of

Hook = Callable[[World], Iterable[Problem]]
CODE = Path(__file__).resolve().parents[1]


def check(*, names: Sequence[str], levels: str | None, bots: bool, json: bool) -> int:
    """Print every problem, or `0 problems`. Returns 0 when there are none, else 1."""
    return run(library_of(levels), names, botchecks.HOOKS if bots else (), json, sys.stdout)


def run(library: Library, names: Sequence[str], hooks: Sequence[Hook], json: bool, out: TextIO) -> int:
    """Check and print; see `check`."""
    known = worlds(library)
    for name in names:
        if name.partition("/")[0] not in known:
            raise Refusal(f"there is no world '{name}'", nearest(name.partition("/")[0], known))
    problems = find_problems(library, names, hooks, mechanics.records(), mechanics.by_record())
    if json:
        rows = [{"place": one.place, "message": one.message, "remedy": one.remedy} for one in problems]
        print(json_format.dumps({"problems": rows}, ensure_ascii=False, indent=1), file=out)
    else:
        for one in problems:
            print(one, file=out)
        print(f"{len(problems)} problem{'' if len(problems) == 1 else 's'}", file=out)
    return 1 if problems else 0


def find_problems(
    library: Library,
    names: Sequence[str],
    hooks: Sequence[Hook],
    records: Mapping[str, type],
    modules: Mapping[type, ModuleType],
) -> list[Problem]:
    """All problems, by place; with `names` only those of these worlds (`kitchen`) or levels (`kitchen/2-fetch`)."""
    report = Report()
    texts: dict[str, dict[Key, str]] = {}
    forms: dict[str, set[Key]] = {}
    if not names and library.owns(TOWN):
        texts["town"] = _check_town(library, report)
    for world_id in worlds(library):
        if names and world_id not in {name.partition("/")[0] for name in names}:
            continue
        found = inspect_world(library, world_id, records)
        report.extend(found.problems)
        for name, room in found.rooms.items():
            report.extend(ways.check_ways(room, map_file(world_id, name)))
            report.extend(completeness.check_pictures_of_map(room, library, map_file(world_id, name)))
        if found.world is None:
            continue
        report.extend(completeness.check_world(found.world, library))
        report.extend(askings.check_askings(found.world, modules, whole=not found.stopping))
        report.extend(askings.check_speakers(found.world, modules))
        texts[world_id], forms[world_id] = world_texts(found.world), word_forms(found.world)
        if not found.stopping:
            for hook in hooks:
                report.extend(hook(found.world))
    _check_translations(library, texts, forms, not names, report)
    kept = [one for one in report.problems if not names or any(_concerns(one, name) for name in names)]
    return sorted(kept, key=lambda one: one.order)


def _check_town(library: Library, report: Report) -> dict[Key, str]:
    outlines = read_town(library, report)
    for outline in outlines:
        report.extend(completeness.check_picture(outline.picture, f"{TOWN}, '{outline.id}'", library))
    if library.owns(TOWN_MAP):
        room = read_room(library, TOWN_MAP, report)
        if room is not None:
            report.extend(completeness.check_pictures_of_map(room, library, TOWN_MAP))
            places = {spot.name for spot in room.place.of_kind("place")}
            for outline in outlines:
                if outline.id not in places:
                    remedy = f"add an object of class 'place' with the name '{outline.id}'"
                    report.add(TOWN_MAP, f"the workplace '{outline.id}' stands nowhere", remedy)
    return town_texts(outlines)


def _check_translations(
    library: Library,
    texts: Mapping[str, Mapping[Key, str]],
    forms: Mapping[str, set[Key]],
    everything: bool,
    report: Report,
) -> None:
    known = {stem: set(wanted) | forms.get(stem, set()) for stem, wanted in texts.items()}
    own_code = library.base is None
    literals = all_literals(CODE) if everything and own_code else set()
    interface: dict[Key, str] = {}
    if everything and own_code:
        interface = {(None, text): where for text, where in interface_texts(CODE).items()}
    for language in languages_of(library):
        translated, problems = check_files(language, library, known, literals)
        if not everything or not own_code:
            problems = [one for one in problems if not one.place.startswith(f"i18n/{language}/ui.po")]
        report.extend(problems)
        for stem, wanted in texts.items():
            report.extend(check_missing(translated, wanted, f"i18n/{language}/{stem}.po"))
        report.extend(check_missing(translated, interface, f"i18n/{language}/ui.po"))


def _concerns(problem: Problem, name: str) -> bool:
    """Whether a problem belongs to a world, or, for a level, to its file or to what all the world's levels share."""
    world, _, level = name.partition("/")
    if f"/{world}.po" in problem.place:
        return True
    if not problem.place.startswith(f"levels/{world}/"):
        return False
    file = problem.place.split("/")[2]
    return not level or file.startswith((level + ".yaml", "world.yaml", "words.yaml")) or ".tmx" in file
