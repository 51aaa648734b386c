"""Mutated YAML and TMX: the reader may find anything wrong, and never trips."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.content.files import Library
from engine.content.problems import ContentError
from engine.content.reader import inspect_world, open_room, read_outline, read_world
from engine.play.mechanics import records
from tests.content import tiny

FILES = {"words": tiny.WORDS, "world": tiny.WORLD, "level": tiny.LEVEL, "tmx": tiny.TMX}
SPICE = st.one_of(
    st.sampled_from(
        ["", "{", "}", ": ", "- ", "[", "]", "&a ", "*a", "!!x ", "'", '"', "\n", "\t", "#", "word", "-1",
         "99999999999", "nan", "1e309", "../", "<", ">", "/>", "&lt;", "<group>", "{word:definite}", "{knife:neuter}",
         "true", "~", "\0", "é", "\u202e", "kniv", "]]>", "null", "gid=\"7\"", "base64", "zlib"]
    ),
    st.text(max_size=6),
)  # fmt: skip


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, str]:
    """The tiny world's files, one of them with words cut out, doubled, moved or replaced."""
    name = draw(st.sampled_from(sorted(FILES)))
    text = FILES[name]
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 30)))
        kind = draw(st.sampled_from(["replace", "cut", "double", "line"]))
        if kind == "replace":
            text = text[:start] + draw(SPICE) + text[end:]
        elif kind == "cut":
            text = text[:start] + text[end:]
        elif kind == "double":
            text = text[:end] + text[start:end] + text[end:]
        else:
            lines = text.split("\n")
            line = draw(st.integers(0, len(lines) - 1))
            lines.insert(draw(st.integers(0, len(lines))), lines.pop(line))
            text = "\n".join(lines)
    return {name: text}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_no_mutation_trips_the_reader(folder: Path, files: dict[str, str]) -> None:
    changed = {key: text.encode("utf-8", "replace").decode() for key, text in files.items()}
    tiny.make(folder, **changed)
    found = inspect_world(Library(folder), "tiny", records())
    for one in found.problems:
        assert one.place.startswith("levels/"), one
        assert one.message, one
        assert "\n" not in str(one), one
    try:
        world = read_world(folder, "tiny", records())
        assert len(world.levels) >= 1
    except ContentError:
        assert found.stopping
    for read in (lambda: open_room(folder, "tiny", "tiny"), lambda: read_outline(folder)):
        with suppress(ContentError):
            read()
