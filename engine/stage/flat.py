"""A composed picture in fewer blits: what lies on a plate is painted into a copy of the plate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pygame

from engine.stage.drawing.raster import solid

LARGEST = 400_000
"""Plates of more px than this stay as they are: painting one anew would take too much of a frame."""
Blit = tuple[pygame.Surface, tuple[int, int]]


def flattened(blits: Sequence[Blit]) -> Iterator[list[Blit]]:
    """The same picture, each time with one more plate and all that lies on it as one; at last as flat as it gets."""
    groups = _groups(blits)
    for number, group in enumerate(groups):
        wide, high = group[0][0].get_size()
        if len(group) > 1 and wide * high <= LARGEST:
            groups[number] = [_one(group)]
            yield [blit for there in groups for blit in there]


def _groups(blits: Sequence[Blit]) -> list[list[Blit]]:
    """Plates, each with what lies wholly on it; nothing changes places with something that it covers."""
    groups: list[list[Blit]] = []
    rects: list[pygame.Rect] = []
    for surface, place in blits:
        rect = surface.get_rect(topleft=place)
        touched = rect.collidelistall(rects)
        if touched and rects[touched[-1]].contains(rect):
            groups[touched[-1]].append((surface, place))
        else:
            groups.append([(surface, place)])
            rects.append(rect)
    return groups


def _one(group: Sequence[Blit]) -> Blit:
    plate, (left, top) = group[0]
    made = solid(plate)
    for surface, (x, y) in group[1:]:
        made.blit(solid(surface), (x - left, y - top))
    made.set_alpha(255, pygame.RLEACCEL)
    return made, (left, top)
