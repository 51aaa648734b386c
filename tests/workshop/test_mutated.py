"""The whole check over mutated files: problems, never a traceback; and never silence over a level that is broken."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.content.files import library_of
from engine.content.reader import read_world
from engine.play.level import unfold
from engine.play.mechanics import by_record, records
from engine.workshop.check import run
from tests.content import tiny
from tests.content.test_mutated import mutated
from tests.workshop.conftest import translate


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        root = tiny.make(Path(name))
        translate(root)
        yield root


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_mutated_content(folder: Path, files: dict[str, str]) -> None:
    tiny.make(folder, **{key: text.encode("utf-8", "replace").decode() for key, text in files.items()})
    out = io.StringIO()
    code = run(library_of(str(folder)), (), (), False, out)
    lines = out.getvalue().splitlines()
    assert code == (lines != ["0 problems"])
    assert all("; " in line or "problem" in line for line in lines), lines
    if code == 0:
        world = read_world(folder, "tiny", records())
        assert all(unfold(level, world, by_record()).askings for level in world.levels)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_mutated_translations(folder: Path, data: st.DataObject) -> None:
    tiny.make(folder)
    path = folder / "i18n" / "uk" / "tiny.po"
    good = path.read_bytes()
    text = bytearray(good)
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, max(0, len(text) - 1)))
        text[at : at + data.draw(st.integers(0, 15))] = data.draw(st.binary(max_size=5))
    try:
        path.write_bytes(bytes(text))
        run(library_of(str(folder)), (), (), False, io.StringIO())
    finally:
        path.write_bytes(good)
