"""The order of layers: which lie under everyone's feet, which are before everyone, and which drift with the view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.content.places import kind_of
from engine.content.tiled.drawing import ItemLayer, Layer, MapDrawing
from engine.stage.room.shapes import is_seen, ways

BAND = 1_000_000.0
"""More than any baseline: what is added to those of layers after a tile layer that covers objects."""
PERSON = "person"
_STANDING = (PERSON, "start", "thing", "sign", "hazard")


@dataclass(frozen=True, slots=True)
class Depths:
    """The parts of a map from back to front. People walk in `main`, and nothing of it drifts."""

    under: tuple[Layer, ...]
    main: MapDrawing
    over: tuple[Layer, ...]


def depths(drawing: MapDrawing) -> Depths:
    """Cut a map at its drifting layers; without any, all of it is `main`."""
    layers = tuple(layer for layer in drawing.layers if layer.visible or isinstance(layer, ItemLayer))
    home = _home(layers)
    before = [number for number in range(home) if drifts(layers[number])]
    after = [number for number in range(home, len(layers)) if drifts(layers[number])]
    first = before[-1] + 1 if before else 0
    last = after[0] if after else len(layers)
    return Depths(layers[:first], replace(drawing, layers=layers[first:last]), layers[last:])


def drifts(layer: Layer) -> bool:
    """Whether a layer moves otherwise than the room when the view moves."""
    return (layer.look.parallax_x, layer.look.parallax_y) != (1.0, 1.0)


def bands(layers: Sequence[Layer]) -> tuple[float | None, ...]:
    """What is added to the baselines of each layer; None for tiles and pictures that lie under all objects.

    Objects of all layers stand among each other by their baselines, until a tile layer or a picture covers them. What
    is added is 0 where people are (the lowest, if a map has none), so that they keep their own baselines.
    """
    walked = ways(layers)
    band, covers, ground, people = 0, False, False, 0
    found: list[float | None] = []
    for layer in layers:
        if isinstance(layer, ItemLayer):
            found.append(band * BAND)
            kinds = {kind_of(item, layer) for item in layer.items}
            # A mark below all floors is a designer's order of work; nobody wants people under the floor.
            stands = ground and not kinds.isdisjoint(_STANDING)
            if stands or any(is_seen(item, layer, walked) for item in layer.items):
                covers = True
            if PERSON in kinds:
                people = band
        else:
            ground = True
            if covers:
                band, covers = band + 1, False
            found.append(band * BAND - BAND / 2 if band else None)
    return tuple(None if one is None else one - people * BAND for one in found)


def _home(layers: Sequence[Layer]) -> int:
    """The layer that people are in: theirs, else the last with objects to see, else the last that stands still."""
    walked = ways(layers)
    still = [number for number, layer in enumerate(layers) if not drifts(layer)]
    objects = [(number, layer) for number in still if isinstance(layer := layers[number], ItemLayer)]
    people = [number for number, layer in objects if any(kind_of(item, layer) == PERSON for item in layer.items)]
    seen = [number for number, layer in objects if any(is_seen(item, layer, walked) for item in layer.items)]
    return max(people or seen or still, default=0)
