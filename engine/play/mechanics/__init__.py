"""The mechanics: each module holds a NAME, a Task record (read from YAML) and `unfold(task, setting)`.

A new module is found by being here; nothing else has to name it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import ModuleType


@cache
def modules() -> Mapping[str, ModuleType]:
    """Every mechanic's module by its name."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    found = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return {module.NAME: module for module in found}


@cache
def by_record() -> Mapping[type, ModuleType]:
    """Every mechanic's module by the type of its task record."""
    return {module.Task: module for module in modules().values()}


def records() -> Mapping[str, type]:
    """The task records by mechanic name, for the reader."""
    return {name: module.Task for name, module in modules().items()}
