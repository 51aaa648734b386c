"""YAML as plain data: scalars stay text, every node knows its line, nothing is built from tags."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from engine.content.problems import Report, nearest

DEEPEST = 16
MOST_NODES = 20_000
MOST_ALIASES = 200


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, as written."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping; `keys` holds the line of each key."""

    entries: dict[str, Node]
    line: int
    keys: dict[str, int] = field(default_factory=dict)

    def text(self, key: str) -> str:
        """The text at a key; empty when there is none or it is no text."""
        node = self.entries.get(key)
        return node.text.strip() if isinstance(node, Text) else ""

    def line_of(self, key: str) -> int:
        return self.keys.get(key, self.line)


Node = Text | Items | Table


class _TooMuch(Exception):
    def __init__(self, line: int, message: str, remedy: str) -> None:
        super().__init__(message)
        self.line, self.message, self.remedy = line, message, remedy


def read_tree(data: bytes, file: str, report: Report) -> Table | None:
    """The mapping that a YAML file holds; problems go to `report`, and None means that nothing can be used."""
    import yaml

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        report.add(f"{file}:{line}", "not UTF-8 text", "save the file as UTF-8")
        return None
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        node = _Composer(yaml.parse(text, Loader=loader), file, report).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join(str(error.problem or error.context or "cannot be read").split())
        line = mark.line + 1 if mark else 1
        report.add(f"{file}:{line}", f"not YAML: {what}", "check indent, quotes and colons here")
        return None
    except yaml.YAMLError as error:
        report.add(f"{file}:1", f"not YAML: {' '.join(str(error).split())}", "remove what is no text")
        return None
    except _TooMuch as error:
        report.add(f"{file}:{error.line}", error.message, error.remedy)
        return None
    if node is None:
        report.add(f"{file}:1", "the file is empty", "write 'key: value' lines")
        return None
    if not isinstance(node, Table):
        report.add(f"{file}:{node.line}", "the file must be 'key: value' lines", "start each line with a key")
        return None
    return node


class _Composer:
    """Builds nodes from the parser's events, counting as it goes, so that no document grows beyond its caps."""

    def __init__(self, events: object, file: str, report: Report) -> None:
        self._events = iter(events)  # type: ignore[call-overload]
        self._file = file
        self._report = report
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._nodes = 0
        self._aliases = 0

    def document(self) -> Node | None:
        from yaml import events

        result: Node | None = None
        documents = 0
        for event in self._events:
            if isinstance(event, events.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _TooMuch(_line(event), "a second document begins here", "one document a file: remove '---'")
            elif isinstance(event, events.NodeEvent):
                result = self._node(event, 0)
        return result

    def _node(self, event: object, depth: int) -> Node:
        from yaml import events

        assert isinstance(event, events.NodeEvent)
        line = _line(event)
        self._count(1, line)
        if depth > DEEPEST:
            raise _TooMuch(line, f"nested more than {DEEPEST} deep", "write it flatter")
        if isinstance(event, events.AliasEvent):
            self._aliases += 1
            if self._aliases > MOST_ALIASES:
                raise _TooMuch(line, f"more than {MOST_ALIASES} aliases", "write the values out")
            if event.anchor not in self._anchors:
                raise _TooMuch(line, f"'*{event.anchor}' names nothing above it", f"define it with &{event.anchor}")
            known, size = self._anchors[event.anchor]
            self._count(size, line)
            return known
        before = self._nodes
        tag = getattr(event, "tag", None)
        if tag not in (None, "!"):
            self._report.add(f"{self._file}:{line}", f"tag '{tag}' is not allowed", "remove it")
        node: Node
        if isinstance(event, events.ScalarEvent):
            node = Text(str(event.value), line)
        elif isinstance(event, events.SequenceStartEvent):
            node = self._items(line, depth)
        else:
            node = self._table(line, depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = (node, self._nodes - before)
        return node

    def _items(self, line: int, depth: int) -> Items:
        from yaml import events

        items: list[Node] = []
        for event in self._events:
            if isinstance(event, events.SequenceEndEvent):
                break
            items.append(self._node(event, depth + 1))
        return Items(tuple(items), line)

    def _table(self, line: int, depth: int) -> Table:
        from yaml import events

        entries: dict[str, Node] = {}
        keys: dict[str, int] = {}
        for event in self._events:
            if isinstance(event, events.MappingEndEvent):
                break
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Text):
                self._report.add(f"{self._file}:{key.line}", "a key must be plain text", "put the text in quotes")
            elif key.text in entries:
                self._report.add(
                    f"{self._file}:{key.line}",
                    f"'{key.text}' stands twice (first on line {keys[key.text]})",
                    "remove one of them",
                )
            else:
                entries[key.text] = value
                keys[key.text] = key.line
        return Table(entries, line, keys)

    def _count(self, nodes: int, line: int) -> None:
        self._nodes += nodes
        if self._nodes > MOST_NODES:
            raise _TooMuch(line, f"more than {MOST_NODES:,} values in one file", "split the file; check the aliases")


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def unknown_keys(table: Table, known: tuple[str, ...], file: str, report: Report) -> None:
    """Report every key that is not one of the known ones."""
    for key in table.entries:
        if key not in known:
            report.add(f"{file}:{table.line_of(key)}", f"unknown key '{key}'", nearest(key, known))
