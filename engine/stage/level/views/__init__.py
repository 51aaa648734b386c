"""How the items of a level are shown and answered: one module for each way, chosen by what the item is."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from engine.play.script import Asking, Item, Meet
from engine.stage.level.views.view import View

if TYPE_CHECKING:
    from engine.stage.level.scene import LevelScene

__all__ = ["View", "view_of"]


def view_of(scene: LevelScene, item: Item | None) -> View:
    """The view for an item: that of its mechanic if it has its own, else that of its kind of reply."""
    made = _views()
    if item is None:
        return View(scene, item)
    reply = item.reply if isinstance(item, Asking | Meet) else "spot"
    return (made.get(item.mechanic) or made[reply])(scene, item)


@cache
def _views() -> Mapping[str, Callable[[LevelScene, Item | None], View]]:
    """Views by the name of a mechanic or of a kind of reply; a new module is found by being here."""
    found: dict[str, Callable[[LevelScene, Item | None], View]] = {}
    for info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{info.name}")
        for name in getattr(module, "SHOWS", ()):
            found[name] = module.VIEW
    return found
