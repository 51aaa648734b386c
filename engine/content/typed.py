"""From YAML nodes to the records of the mechanics, by their annotations, with every problem at its line."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import cattrs
from cattrs.gen import make_dict_structure_fn

from engine.content.files import Library
from engine.content.model import (
    NoiseId,
    Pattern,
    PersonId,
    Picture,
    Sentence,
    SignId,
    SpotName,
    TaskRecord,
    WordId,
)
from engine.content.pictures import read_picture
from engine.content.problems import Report, nearest
from engine.content.sentences import Lexicon, SentenceProblem
from engine.content.sounds import ENDINGS, is_sound_name
from engine.content.tree import Items, Node, Table, Text

MOST_TASKS = 300
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,5})")
_YES = {"true": True, "yes": True, "false": False, "no": False}


@dataclass(frozen=True, slots=True)
class Scope:
    """What a file's values may name. `context` is the msgctxt of its sentences; None for `spots` is a map not read."""

    file: str
    context: str
    lexicon: Lexicon
    library: Library
    report: Report
    people: Iterable[str] = ()
    spots: Iterable[str] | None = ()


class _Refused(Exception):
    """A value that was reported; what holds it cannot be built."""


class Typer:
    """Builds records from nodes. One serves many files: the records' shapes are learned once."""

    def __init__(self, mechanics: Mapping[str, type] | None = None) -> None:
        self._mechanics = dict(mechanics or {})
        self._scope: Scope
        self._file = ""
        self._tasks = 0
        converter = cattrs.Converter(detailed_validation=True)
        self._converter = converter
        for wanted, read in (
            (str, self._text),
            (int, self._integer),
            (float, self._number),
            (bool, self._yes_or_no),
            (Sentence, self._sentence),
            (Pattern, self._pattern),
            (Picture, self._picture),
        ):
            converter.register_structure_hook(wanted, _ignoring_type(read))
        for new_type, read in (
            (WordId, self._word),
            (SpotName, self._spot),
            (PersonId, self._person),
            (SignId, self._sign),
            (NoiseId, self._noise),
            (TaskRecord, self.task),
        ):
            converter.register_structure_hook_func(_is(new_type), _ignoring_type(read))
        records = (Sentence, Pattern, Picture)
        converter.register_structure_hook_factory(
            lambda cls: dataclasses.is_dataclass(cls) and cls not in records, self._record
        )
        converter.register_structure_hook_func(lambda cls: _origin(cls) is tuple, self._tuple)
        converter.register_structure_hook_func(lambda cls: _origin(cls) is Literal, self._literal)
        converter.register_structure_hook_func(lambda cls: _origin(cls) in (Union, UnionType), self._optional)

    def read(self, node: Node, wanted: Any, scope: Scope) -> Any | None:
        """A value of the wanted type; None when something in it was reported to the scope."""
        if scope.file != self._file:
            self._file, self._tasks = scope.file, 0
        self._scope = scope
        try:
            return self._converter.structure(node, wanted)
        except _Refused:
            return None
        except cattrs.BaseValidationError as group:
            self._report_others(group, node)
            return None

    def task(self, node: Node) -> Any:
        """A single-key mapping `mechanic: {…}` as the record of that mechanic."""
        if not isinstance(node, Table) or len(node.entries) != 1:
            raise self._refuse(node, "a task is one mechanic and what it needs", "write '- fetch: {speaker: cook, …}'")
        self._tasks += 1
        if self._tasks > MOST_TASKS:
            raise self._refuse(node, f"more than {MOST_TASKS} tasks in one level", "make several levels of them")
        name, inside = next(iter(node.entries.items()))
        if name not in self._mechanics:
            raise self._refuse(node, f"unknown mechanic '{name}'", nearest(name, self._mechanics))
        return self._converter.structure(inside, self._mechanics[name])

    def _refuse(self, node: Node, message: str, remedy: str) -> _Refused:
        self._scope.report.add(f"{self._scope.file}:{node.line}", message, remedy)
        return _Refused()

    def _report_others(self, group: cattrs.BaseValidationError, node: Node) -> None:
        for error in group.exceptions:
            if isinstance(error, cattrs.BaseValidationError):
                self._report_others(error, node)
            elif not isinstance(error, (_Refused, KeyError)):
                self._scope.report.add(f"{self._scope.file}:{node.line}", f"cannot be read: {error}", "see README.md")

    def _record(self, cls: type, _converter: cattrs.Converter) -> Callable[[Node, Any], Any]:
        fields = {one.name: one for one in dataclasses.fields(cls)}
        needed = [
            name
            for name, one in fields.items()
            if one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
        ]
        build: Callable[[Any, Any], Any] = make_dict_structure_fn(cls, self._converter)

        def structure(node: Node, _type: Any) -> Any:
            if not isinstance(node, Table):
                shown = ", ".join(f"{name}: …" for name in needed)
                raise self._refuse(node, "expected 'key: value' here", f"write {{{shown}}}")
            report, file = self._scope.report, self._scope.file
            for key in node.entries:
                if key not in fields:
                    report.add(f"{file}:{node.line_of(key)}", f"unknown key '{key}'", nearest(key, fields))
            missing = [name for name in needed if name not in node.entries]
            for name in missing:
                report.add(f"{file}:{node.line}", f"'{name}' is missing", f"add '{name}:' here")
            known = {key: value for key, value in node.entries.items() if key in fields}
            made = build(known, cls)
            if len(known) < len(node.entries):
                raise _Refused()
            return made

        return structure

    def _tuple(self, node: Node, wanted: Any) -> tuple[Any, ...]:
        inside = get_args(wanted)[0]
        if not isinstance(node, Items):
            raise self._refuse(node, "expected a list", "write [a, b] or lines that begin with '- '")
        made: list[Any] = []
        bad = False
        for item in node.items:
            value = self.read(item, inside, self._scope)
            bad = bad or value is None
            made.append(value)
        if bad:
            raise _Refused()
        return tuple(made)

    def _literal(self, node: Node, wanted: Any) -> str:
        text = self._text(node)
        if text not in get_args(wanted):
            raise self._refuse(node, f"'{text}' is not possible here", nearest(text, get_args(wanted)))
        return text

    def _optional(self, node: Node, wanted: Any) -> Any:
        inside = [one for one in get_args(wanted) if one is not NoneType]
        if isinstance(node, Text) and not node.text:
            return None
        return self._converter.structure(node, inside[0])

    def _text(self, node: Node) -> str:
        if not isinstance(node, Text):
            raise self._refuse(node, "expected text", "write it on one line, in quotes if it holds ': ' or '#'")
        text = " ".join(node.text.split())
        if not text:
            raise self._refuse(node, "nothing is written here", "add the value, or remove the key")
        return text

    def _integer(self, node: Node) -> int:
        text = self._text(node)
        if not _INTEGER.fullmatch(text):
            raise self._refuse(node, f"'{text}' is not a whole number", "write digits, for example 3")
        return int(text)

    def _number(self, node: Node) -> float:
        text = self._text(node)
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not abs(value) <= 1e6:
            raise self._refuse(node, f"'{text}' is not a number", "write for example 1.5")
        return value

    def _yes_or_no(self, node: Node) -> bool:
        text = self._text(node)
        if text not in _YES:
            raise self._refuse(node, f"'{text}' is neither true nor false", "write true or false")
        return _YES[text]

    def _sentence(self, node: Node) -> Sentence:
        text = self._text(node)
        try:
            return self._scope.lexicon.sentence(text, self._scope.context)
        except SentenceProblem as error:
            raise self._refuse(node, error.message, error.remedy) from None

    def _pattern(self, node: Node) -> Pattern:
        text = self._text(node)
        try:
            return self._scope.lexicon.pattern(text, self._scope.context)
        except SentenceProblem as error:
            raise self._refuse(node, error.message, error.remedy) from None

    def _picture(self, node: Node) -> Picture:
        return read_picture(node, self._scope.file, self._scope.report) or Picture()

    def _word(self, node: Node) -> WordId:
        text = self._text(node)
        if self._scope.lexicon.find(text) is None:
            raise self._refuse(node, f"unknown word '{text}'", nearest(text, self._scope.lexicon.known()))
        return WordId(text)

    def _spot(self, node: Node) -> SpotName:
        return SpotName(self._one_of(node, self._scope.spots, "the map has no object"))

    def _person(self, node: Node) -> PersonId:
        return PersonId(self._one_of(node, self._scope.people, "world.yaml has no colleague"))

    def _one_of(self, node: Node, known: Iterable[str] | None, message: str) -> str:
        text = self._text(node)
        if known is not None and text not in known:
            raise self._refuse(node, f"{message} '{text}'", nearest(text, known))
        return text

    def _sign(self, node: Node) -> SignId:
        text = self._text(node)
        self._in_folder(node, text, "sprites/signs", "picture of a sign", (".svg",))
        return SignId(text)

    def _noise(self, node: Node) -> NoiseId:
        text = self._text(node)
        if is_sound_name(text):
            self._in_folder(node, text, "audio/noise", "sound", ENDINGS)
        else:
            message = f"'{text[:60]}' is not the name of a sound"
            self._scope.report.add(f"{self._scope.file}:{node.line}", message, "use letters, digits and _", stops=False)
        return NoiseId(text)

    def _in_folder(self, node: Node, name: str, folder: str, what: str, endings: tuple[str, ...]) -> None:
        names = self._scope.library.names(folder)
        known = [one.rpartition(".")[0] for one in names if one.endswith(endings)]
        if name not in known:
            place = f"{self._scope.file}:{node.line}"
            remedy = nearest(name, known, f"add {folder}/{name}{endings[0]}")
            self._scope.report.add(place, f"there is no {what} '{name}' in {folder}", remedy, stops=False)


def _origin(wanted: Any) -> Any:
    return get_origin(wanted)


def _is(new_type: Any) -> Callable[[Any], bool]:
    return lambda wanted: wanted is new_type


def _ignoring_type(read: Callable[[Node], Any]) -> Callable[[Any, Any], Any]:
    return lambda node, _wanted: read(node)
