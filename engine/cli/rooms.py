"""Reaching into the room that does a subcommand's work, only when it is asked for."""

import importlib
from collections.abc import Callable
from typing import cast

from engine.problem import Problem


def reach(module: str, function: str) -> Callable[..., int]:
    """The function `function` of `module`, which does the work and returns the exit code.

    Raises Problem when this version of the game does not have it.
    """
    try:
        room = importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or not (module == error.name or module.startswith(error.name + ".")):
            raise
        raise Problem(f"not built yet ({module})", "it comes with a later version") from None
    if not hasattr(room, function):
        raise Problem(f"not built yet ({module}.{function})", "it comes with a later version")
    return cast(Callable[..., int], getattr(room, function))
