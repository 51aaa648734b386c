"""How a colleague of a world, or a person who plays, looks."""

from __future__ import annotations

from collections.abc import Iterable

from engine.content.model import Colleague
from engine.stage.drawing.cast import CLASS, FACES, WOMEN
from engine.stage.drawing.look import GEAR, Look, dress

UNKNOWN = "amina"


def look_of(colleague: Colleague, learner: str = "") -> Look:
    """The colleague in working clothes. Nobody meets themselves at work: who has the learner's face gets another."""
    name = colleague.face
    if name == learner:
        name = next(one for one in CLASS if one != learner and (one in WOMEN) == (name in WOMEN))
    return dress(face(name), colleague.gear)


def voice_of(name: str) -> str:
    """The voice of whoever plays with a face: none of a colleague's."""
    return "woman2" if name in WOMEN else "man2"


def dressed(name: str, wears: Iterable[str]) -> Look:
    """A face in what has been learned to put on."""
    return dress(face(name), tuple(one for one in wears if one in GEAR))


def face(name: str) -> Look:
    """A face by its name; one that is not there any more becomes the first of the cast."""
    return FACES.get(name, FACES[UNKNOWN])
