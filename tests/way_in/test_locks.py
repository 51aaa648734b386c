"""The locks against pyproject.toml: complete, hashed, and of one mind."""

import re
import tomllib

import pytest

from tests.way_in.conftest import ROOT

BOOTSTRAP = ROOT / "engine" / "bootstrap"


def versions(name: str) -> dict[str, str]:
    text = (BOOTSTRAP / f"{name}.lock").read_text("utf-8")
    return dict(re.findall(r"^([\w.\-]+)(?:\[.*?\])?==(\S+)", text, re.MULTILINE))


def wanted(*extras: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = list(project["dependencies"])
    for extra in extras:
        lines += project["optional-dependencies"][extra]
    names = {re.split(r"[^\w.\-]", line)[0].lower() for line in lines}
    return names - {"first-shift"}


def test_locks_hold_what_the_project_asks_for() -> None:
    assert wanted() <= versions("play").keys()
    assert wanted("school", "test") <= versions("test").keys()


def test_what_plays_is_what_was_tested() -> None:
    play, test = versions("play"), versions("test")
    assert {name: test.get(name) for name in play} == play


@pytest.mark.parametrize("name", ["play", "test", "pip"])
def test_everything_is_hashed_and_no_place_is_named(name: str) -> None:
    text = (BOOTSTRAP / f"{name}.lock").read_text("utf-8")
    requirements = re.split(r"\n(?=[a-z])", text.strip())
    assert all("--hash=sha256:" in requirement for requirement in requirements)
    assert "://" not in text
    assert "--index" not in text
