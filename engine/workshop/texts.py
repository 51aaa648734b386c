"""Every text that wants a translation: of the content, from its records, and of the interface, from the code."""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from engine.content.model import Outline, Pattern, Sentence, World
from engine.stage.drawing.cast import FACES

Key = tuple[str | None, str]
"""(msgctxt, msgid)."""
INTERFACE_CALLS = ("tr", "says", "own", "plural")
"""Methods that take a Danish text of the interface as their first argument."""
SEEN = ("engine/stage/",)
"""Where texts also stand in tables, and reach a translating method by a variable."""
UNSEEN = (
    "engine/stage/drawing/", "engine/stage/room/", "engine/stage/shot", "engine/stage/sound/", "engine/stage/text/",
)  # fmt: skip
NAMES = {name.capitalize() for name in FACES} | {"First Shift"}
"""What is called the same in every language."""
_TEXT = re.compile(r"[A-ZÆØÅ][a-zæøå ][^<>=;_#/\\|\[\]]*")


def world_texts(world: World) -> dict[Key, str]:
    """The texts of a world with a comment for the translator each, in the order in which a learner meets them."""
    texts: dict[Key, str] = {}
    _add(texts, world.title, "name of the workplace")
    _add(texts, world.job, "name of the job")
    for colleague in world.colleagues.values():
        texts.setdefault((world.id, colleague.role), f"the job of {colleague.name}, a colleague")
    for word in world.words.values():
        what = word.kind if word.gender is None else f"{word.kind}, {word.gender}"
        picture = f"openmoji {word.picture.openmoji}" if word.picture.openmoji else word.picture.file or "none"
        safety = "; a safety word: be exact" if word.safety else ""
        texts.setdefault((f"word/{word.id}", word.danish), f"{what}; picture: {picture}{safety}")
        _add(texts, word.sentence, f"example sentence of '{word.danish}'")
    for level in world.levels:
        _add(texts, level.title, "title of the level")
        _add(texts, level.fact, "what is learned about the trade")
        _add(texts, level.say, "a sentence to say to a real colleague")
        for sentence in _sentences(level.tasks):
            slot = "; {word} becomes the translated word, keep it as it is" if sentence.slot else ""
            _add(texts, sentence, f"said or written in the level '{level.title.text}'{slot}")
    return texts


def town_texts(outlines: tuple[Outline, ...]) -> dict[Key, str]:
    """The names of workplaces and jobs that have no world of their own yet."""
    texts: dict[Key, str] = {}
    for outline in outlines:
        if not outline.ready:
            _add(texts, outline.title, "name of a workplace in the town")
            _add(texts, outline.job, "name of the job there")
    return texts


def word_forms(world: World) -> set[Key]:
    """Texts that may be translated beside a word's lemma: its other forms (`kniven` beside `kniv`)."""
    return {(f"word/{word.id}", form) for word in world.words.values() for form in word.forms.values()}


def _add(texts: dict[Key, str], sentence: Sentence, comment: str) -> None:
    if sentence.msgid:
        texts.setdefault((sentence.context or None, sentence.msgid), comment)


def _sentences(value: object) -> Iterator[Sentence]:
    """All sentences in records, however deep; of a pattern one, since its translation serves all words."""
    if isinstance(value, Sentence):
        yield value
    elif isinstance(value, Pattern):
        yield from list(value.filled.values())[:1]
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _sentences(one)
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _sentences(one)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _sentences(getattr(value, field.name))


TELLING = (ast.Constant, ast.Call, ast.Expr, ast.JoinedStr, ast.Assign)
"""Kinds of nodes that hold a text or tell that it is none."""


def interface_texts(code: Path) -> dict[str, str]:
    """Danish texts of the interface, with the line each stands in.

    They are what the code hands to a translating method, and in the rooms that a person sees every text that reads like
    one: a capital, then a small letter or a space. A part of an f-string is none: it could not be translated.
    """
    found: dict[str, str] = {}
    for file, nodes in _modules(code):
        unsaid = _not_said(nodes)
        seen = file.startswith(SEEN) and not file.startswith(UNSEEN)
        for node in nodes:
            value: ast.AST | None = node if seen else None
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                value = node.args[0] if node.func.attr in INTERFACE_CALLS else None
            if not (isinstance(value, ast.Constant) and isinstance(value.value, str)) or id(value) in unsaid:
                continue
            text = value.value
            if _TEXT.fullmatch(text) and text not in NAMES:
                found.setdefault(text, f"{file}:{value.lineno}")
    return found


def _not_said(nodes: Sequence[ast.AST]) -> set[int]:
    """Texts that are no texts of the interface, whatever they look like: docstrings, parts of f-strings, `__all__`."""
    unsaid: set[int] = set()
    for node in nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            unsaid.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            unsaid.update(id(part) for part in node.values)
        elif isinstance(node, ast.Assign) and [getattr(to, "id", "") for to in node.targets] == ["__all__"]:
            unsaid.update(id(part) for part in ast.walk(node.value))
    return unsaid


def all_literals(code: Path) -> set[str]:
    """Every piece of text in the code: what a msgid of the interface must be among."""
    return {
        node.value
        for _, nodes in _modules(code)
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@cache
def _modules(code: Path) -> tuple[tuple[str, tuple[ast.AST, ...]], ...]:
    """Every module of the code with the nodes that can say something, read once: that is most of what a check costs."""
    return tuple(
        (file.relative_to(code.parent).as_posix(), _telling(ast.parse(file.read_text("utf-8"))))
        for file in sorted(code.rglob("*.py"))
        if "workshop" not in file.parts
    )


def forget_code() -> None:
    """Read the code anew at the next check: it may have changed, or is to be measured."""
    _modules.cache_clear()


def _telling(tree: ast.Module) -> tuple[ast.AST, ...]:
    return tuple(node for node in ast.walk(tree) if isinstance(node, TELLING))
