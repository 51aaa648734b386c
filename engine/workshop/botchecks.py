"""What bots prove of a world when it is checked: each function takes a world and gives its problems."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from engine.content.model import World
from engine.content.problems import Problem

HOOKS: tuple[Callable[[World], Iterable[Problem]], ...] = ()
"""Run on every world that could be read without a problem that stops it."""
