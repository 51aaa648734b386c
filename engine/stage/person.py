"""How a colleague of a world, or a person who plays, looks."""

from __future__ import annotations

from engine.content.model import Colleague
from engine.stage.drawing.cast import FACES
from engine.stage.drawing.look import Look, dress

UNKNOWN = "amina"


def look_of(colleague: Colleague) -> Look:
    """The colleague in working clothes."""
    return dress(face(colleague.face), colleague.gear)


def face(name: str) -> Look:
    """A face by its name; one that is not there any more becomes the first of the cast."""
    return FACES.get(name, FACES[UNKNOWN])
