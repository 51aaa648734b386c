"""Reading one level: its title, map, words and tasks."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from engine.content.files import FileProblem, Library
from engine.content.model import Level, Picture, Place, Sentence, SpotName, TaskRecord, WordId
from engine.content.problems import Report
from engine.content.sentences import Lexicon
from engine.content.tree import Items, Table, read_tree, unknown_keys
from engine.content.typed import Scope, Typer
from engine.content.vocabulary import words_file

KEYS = ("title", "map", "teaches", "fact", "source", "say", "picture", "start", "tasks")


def level_file(world: str, name: str) -> str:
    return f"levels/{world}/{name}.yaml"


def read_level_tree(library: Library, world: str, name: str, report: Report) -> Table | None:
    """The YAML of a level; None when nothing can be used."""
    file = level_file(world, name)
    try:
        return read_tree(library.read(file), file, report)
    except FileProblem as error:
        report.add(file, error.message, error.remedy)
        return None


def digest(library: Library, *files: str) -> str:
    """What events name so that one knows later what was asked: a digest of a level, its words and its map."""
    made = sha256()
    for file in files:
        try:
            made.update(library.read(file))
        except FileProblem:
            made.update(b"\0")
    return made.hexdigest()[:16]


def read_level(
    tree: Table,
    world: str,
    name: str,
    *,
    typer: Typer,
    lexicon: Lexicon,
    library: Library,
    report: Report,
    people: Iterable[str],
    place: Place | None,
) -> Level | None:
    """A level from its YAML; None when anything in it stops it, which the report then says."""
    file = level_file(world, name)
    level_id = f"{world}/{name}"
    spots = place.spots if place is not None else None
    scope = Scope(file, level_id, lexicon, library, report, people, spots)
    before = len(report.stopping)
    unknown_keys(tree, KEYS, file, report)
    for key in ("title", "map", "teaches", "fact", "say", "tasks"):
        if key not in tree.entries:
            report.add(f"{file}:{tree.line}", f"'{key}' is missing", f"add '{key}:'")

    def value(key: str, wanted: object) -> object:
        return typer.read(tree.entries[key], wanted, scope) if key in tree.entries else None

    title, fact, say = value("title", Sentence), value("fact", Sentence), value("say", Sentence)
    source, picture = value("source", str | None), value("picture", Picture | None)
    teaches, start = value("teaches", tuple[WordId, ...]), value("start", SpotName | None)
    tasks = _tasks(tree, typer, scope)
    if len(report.stopping) > before:
        return None
    assert isinstance(title, Sentence)
    assert isinstance(fact, Sentence)
    assert isinstance(say, Sentence)
    return Level(
        level_id,
        world,
        title,
        tree.text("map"),
        teaches if isinstance(teaches, tuple) else (),
        tasks,
        fact,
        say,
        source if isinstance(source, str) else "",
        picture if isinstance(picture, Picture) else Picture(),
        digest(library, file, words_file(world), f"levels/{world}/{tree.text('map')}.tmx"),
        SpotName(start) if isinstance(start, str) else None,
    )


def _tasks(tree: Table, typer: Typer, scope: Scope) -> tuple[TaskRecord, ...]:
    node = tree.entries.get("tasks")
    if node is None:
        return ()
    if not isinstance(node, Items) or not node.items:
        place = f"{scope.file}:{tree.line_of('tasks')}"
        scope.report.add(place, "the level has no list of tasks", "write lines '- fetch: {speaker: cook, …}'")
        return ()
    made = [typer.read(item, TaskRecord, scope) for item in node.items]
    return tuple(TaskRecord(task) for task in made if task is not None)
