"""Reading `world.yaml` and the town's list of workplaces."""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.content.files import FileProblem, Library
from engine.content.model import Colleague, Outline, PersonId, Picture, Sentence
from engine.content.pictures import read_picture
from engine.content.problems import Report, nearest
from engine.content.tree import Items, Node, Table, Text, read_tree, unknown_keys

TOWN = "levels/town/town.yaml"
KEYS = ("id", "number", "title", "job", "weeks", "accent", "picture", "colleagues", "levels")
TOWN_KEYS = ("id", "title", "job", "picture", "accent")
COLLEAGUE_KEYS = ("name", "role", "face", "voice", "gear")
VOICES = ("woman", "man", "old_woman", "old_man", "child")
ACCENT = "#2f8f80"
WORLD_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
LEVEL_NAME = re.compile(r"[0-9]{1,2}-[a-z0-9][a-z0-9_-]{0,39}")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class WorldFile:
    """What `world.yaml` says."""

    outline: Outline
    weeks: tuple[int, ...]
    colleagues: dict[PersonId, Colleague]
    levels: tuple[str, ...]


def world_file(world: str) -> str:
    return f"levels/{world}/world.yaml"


def read_world_file(library: Library, world: str, report: Report) -> WorldFile | None:
    """Read a world's `world.yaml`; None when nothing can be used."""
    file = world_file(world)
    try:
        tree = read_tree(library.read(file), file, report)
    except FileProblem as error:
        report.add(file, error.message, error.remedy)
        return None
    if tree is None:
        return None
    unknown_keys(tree, KEYS, file, report)
    for key in ("id", "number", "title", "job", "colleagues", "levels"):
        if key not in tree.entries:
            report.add(f"{file}:{tree.line}", f"'{key}' is missing", f"add '{key}:'")
    if "id" in tree.entries and tree.text("id") != world:
        report.add(f"{file}:{tree.line_of('id')}", f"id is '{tree.text('id')}'", f"write the folder's name: {world}")
    number = _whole(tree, "number", 1, 99, file, report)
    levels = _levels(tree, file, report)
    outline = Outline(
        world,
        number or 0,
        _said(tree.text("title") or world, world),
        _said(tree.text("job") or world, world),
        _picture(tree, file, report),
        _accent(tree, file, report),
        ready=True,
        levels=tuple(f"{world}/{level}" for level in levels),
    )
    colleagues = _colleagues(tree, file, report)
    return WorldFile(outline, _weeks(tree, file, report), colleagues, levels)


def read_town(library: Library, report: Report) -> tuple[Outline, ...]:
    """The workplaces of the town in their order. Those with a `world.yaml` are ready; others say so themselves."""
    try:
        tree = read_tree(library.read(TOWN), TOWN, report)
    except FileProblem as error:
        report.add(TOWN, error.message, error.remedy)
        tree = None
    listed = tree.entries.get("workplaces") if tree is not None else None
    if tree is not None:
        unknown_keys(tree, ("workplaces",), TOWN, report)
        if not isinstance(listed, Items):
            report.add(f"{TOWN}:1", "there is no list of workplaces", "write 'workplaces:' and '- {id: kitchen}'")
    found: dict[str, Outline] = {}
    for number, node in enumerate(listed.items if isinstance(listed, Items) else (), start=1):
        outline = _workplace(node, number, library, report)
        if outline is not None:
            if outline.id in found:
                report.add(f"{TOWN}:{node.line}", f"'{outline.id}' stands twice", "remove one of them")
            found[outline.id] = outline
    for world in worlds(library):
        if world not in found:
            made = read_world_file(library, world, report)
            if made is not None:
                found[world] = made.outline
    return tuple(sorted(found.values(), key=lambda one: (one.number, one.id)))


def worlds(library: Library) -> tuple[str, ...]:
    """Ids of the folders that hold a `world.yaml`."""
    return tuple(
        name
        for name in library.names("levels")
        if WORLD_ID.fullmatch(name) and name not in ("town", "tiles") and library.exists(world_file(name))
    )


def _workplace(node: Node, number: int, library: Library, report: Report) -> Outline | None:
    if not isinstance(node, Table):
        report.add(f"{TOWN}:{node.line}", "a workplace needs keys", "write - {id: bakery, title: Bageri, job: …}")
        return None
    unknown_keys(node, TOWN_KEYS, TOWN, report)
    world = node.text("id")
    if not WORLD_ID.fullmatch(world):
        report.add(f"{TOWN}:{node.line}", f"'{world[:60]}' cannot be an id", "use small English letters and _")
        return None
    if library.exists(world_file(world)):
        made = read_world_file(library, world, report)
        if made is not None:
            if made.outline.number != number:
                place = world_file(world)
                report.add(place, f"number {made.outline.number}, but {number} in {TOWN}", f"write 'number: {number}'")
            return made.outline
    for key in ("title", "job"):
        if not node.text(key):
            report.add(f"{TOWN}:{node.line}", f"'{world}' has no {key}", f"add '{key}:'")
    return Outline(
        world,
        number,
        _said(node.text("title") or world, world),
        _said(node.text("job") or world, world),
        _picture(node, TOWN, report),
        _accent(node, TOWN, report),
    )


def _said(text: str, world: str) -> Sentence:
    text = " ".join(text.split())
    return Sentence(text, (), f"world/{world}", text)


def _picture(tree: Table, file: str, report: Report) -> Picture:
    node = tree.entries.get("picture")
    return (read_picture(node, file, report) or Picture()) if node is not None else Picture()


def _accent(tree: Table, file: str, report: Report) -> str:
    text = tree.text("accent")
    if "accent" in tree.entries and not _COLOUR.fullmatch(text):
        report.add(f"{file}:{tree.line_of('accent')}", f"'{text}' is not a colour", "write it in quotes: '#2f8f80'")
        return ACCENT
    return text or ACCENT


def _whole(tree: Table, key: str, least: int, most: int, file: str, report: Report) -> int | None:
    if key not in tree.entries:
        return None
    text = tree.text(key)
    if not text.isdecimal() or len(text) > 4 or not least <= int(text) <= most:
        place = f"{file}:{tree.line_of(key)}"
        report.add(place, f"'{key}' is '{text[:40]}'", f"write a whole number from {least} to {most}")
        return None
    return int(text)


def _weeks(tree: Table, file: str, report: Report) -> tuple[int, ...]:
    node = tree.entries.get("weeks")
    if node is None:
        return ()
    items = node.items if isinstance(node, Items) else (node,)
    weeks = [item.text for item in items if isinstance(item, Text) and item.text.isdecimal() and len(item.text) < 3]
    if len(weeks) != len(items):
        report.add(f"{file}:{tree.line_of('weeks')}", "'weeks' is not a list of numbers", "write [1]")
    return tuple(int(week) for week in weeks)


def _colleagues(tree: Table, file: str, report: Report) -> dict[PersonId, Colleague]:
    node = tree.entries.get("colleagues")
    people: dict[PersonId, Colleague] = {}
    if node is None:
        return people
    if not isinstance(node, Table) or not node.entries:
        place = f"{file}:{tree.line_of('colleagues')}"
        report.add(place, "there are no colleagues", "write 'cook: {name: Yusuf, role: kok, face: yusuf}'")
        return people
    for name, about in node.entries.items():
        place = f"{file}:{node.line_of(name)}"
        if not isinstance(about, Table):
            report.add(place, f"'{name}' says nothing about the person", "write {name: Yusuf, role: kok, face: yusuf}")
            continue
        unknown_keys(about, COLLEAGUE_KEYS, file, report)
        for key in ("name", "role", "face"):
            if not about.text(key):
                report.add(place, f"'{name}' has no {key}", f"add '{key}:'")
        voice = about.text("voice") or "woman"
        if voice not in VOICES:
            report.add(f"{file}:{about.line_of('voice')}", f"unknown voice '{voice}'", nearest(voice, VOICES))
        gear = about.entries.get("gear")
        worn = tuple(one.text.strip() for one in gear.items if isinstance(one, Text)) if isinstance(gear, Items) else ()
        if gear is not None and (not isinstance(gear, Items) or len(worn) < len(gear.items)):
            report.add(f"{file}:{about.line_of('gear')}", "'gear' is not a list of clothes", "write [chef_hat]")
        role = " ".join(about.text("role").split())
        people[PersonId(name)] = Colleague(PersonId(name), about.text("name"), role, about.text("face"), voice, worn)
    return people


def _levels(tree: Table, file: str, report: Report) -> tuple[str, ...]:
    node = tree.entries.get("levels")
    if node is None:
        return ()
    names: list[str] = []
    for item in node.items if isinstance(node, Items) else (node,):
        text = item.text.strip() if isinstance(item, Text) else ""
        if not LEVEL_NAME.fullmatch(text):
            report.add(f"{file}:{item.line}", f"'{text[:60]}' cannot be a level's name", "write for example 2-fetch")
        elif text in names:
            report.add(f"{file}:{item.line}", f"'{text}' stands twice", "remove one of them")
        else:
            names.append(text)
    if not names:
        report.add(f"{file}:{tree.line_of('levels')}", "there are no levels", "write [1-around, 2-fetch]")
    return tuple(names)
