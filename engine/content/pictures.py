"""Reading which picture a designer means: one of OpenMoji, or an own SVG file."""

from __future__ import annotations

import re

from engine.content.model import Picture
from engine.content.problems import Report
from engine.content.tree import Node, Table, Text

_OPENMOJI = re.compile(r"[0-9A-F]{4,6}(-[0-9A-F]{4,6})*")


def read_picture(node: Node, file: str, report: Report) -> Picture | None:
    """`{openmoji: 1F52A}`, `{file: sprites/words/pot.svg}` or the path alone."""
    place = f"{file}:{node.line}"
    if isinstance(node, Text):
        name, code = node.text.strip(), ""
    elif isinstance(node, Table) and set(node.entries) <= {"openmoji", "file"} and len(node.entries) == 1:
        name, code = node.text("file"), node.text("openmoji").upper()
    else:
        report.add(place, "a picture is either of OpenMoji or a file", "write {openmoji: 1F52A} or {file: sprites/…}")
        return None
    if code:
        if not _OPENMOJI.fullmatch(code):
            report.add(place, f"'{code}' is no OpenMoji code", "write its code point, for example 1F52A")
            return None
        return Picture(openmoji=code)
    if not name.startswith("sprites/") or not name.endswith(".svg") or ".." in name:
        report.add(place, f"'{name}' is no picture file", "give an SVG file: sprites/words/pot.svg")
        return None
    return Picture(file=name)
