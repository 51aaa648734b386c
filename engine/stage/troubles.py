"""What a person is told of a problem with files or the save: one Danish sentence each, which the catalogs translate."""

from __future__ import annotations

from typing import overload

from engine.content.problems import ContentError
from engine.saving.problem import Code, SaveProblem

FILES = "Her mangler noget. Sig det til din lærer."
SAVE: dict[Code, str] = {
    "network_share": "Spillet kan ikke gemme på et netværk. Sig det til din lærer.",
    "read_only": "Spillet kan ikke gemme her. Sig det til din lærer.",
    "full": "Der er ikke plads på disken. Dine svar venter, til der er plads. Sig det til din lærer.",
    "damaged": "Det, der er gemt, er gået i stykker. Den gamle fil er her stadig. Sig det til din lærer.",
    "missing": "Det, der var gemt, er væk, men der er en kopi. Sig det til din lærer.",
    "not_a_save": "Filen er ikke fra dette spil. Sig det til din lærer.",
    "newer": "Det, der er gemt, er fra et nyere spil. Sig det til din lærer.",
    "busy": "Et andet program bruger det, der er gemt. Vent lidt, og start spillet igen.",
    "unreachable": "Spillet kan ikke finde det, der er gemt. Sig det til din lærer.",
    "driver": "Spillet kan ikke finde det, der er gemt. Sig det til din lærer.",
    "person_erased": "Denne person er slettet.",
    "failed": "Det kunne ikke gemmes. Spillet prøver igen. Sig det til din lærer.",
}

# Told when nothing waits to be written: the game goes on in a save that is thrown away.
UNUSED: dict[Code, str] = {
    "full": "Der er ikke plads på disken. Sig det til din lærer.",
    "failed": "Spillet kan ikke åbne det, der er gemt. Sig det til din lærer.",
}


@overload
def sentence(error: SaveProblem | ContentError, *, forgets: bool = ...) -> str: ...


@overload
def sentence(error: Exception) -> str | None: ...


def sentence(error: Exception, *, forgets: bool = False) -> str | None:
    """What to tell the person, in Danish; None for what is a fault of the game itself.

    Where the game `forgets` from now on, `parts.FORGETS` is to be said after it.
    """
    if isinstance(error, SaveProblem):
        return UNUSED.get(error.code, SAVE[error.code]) if forgets else SAVE[error.code]
    if isinstance(error, ContentError):
        return FILES
    return None
