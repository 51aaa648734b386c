"""Everything a player can do in a level: mouse, keyboard, gamepad, bots and tests all speak this."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choose:
    """Use a spot of the map, choose a card or place a letter: whatever `choice` names among what is live."""

    choice: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Take the last letter back."""


@dataclass(frozen=True, slots=True)
class Continue:
    """Go on after something that was only told."""


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Kan du gentage det?"""


@dataclass(frozen=True, slots=True)
class AskSlower:
    """Kan du tale lidt langsommere?"""


@dataclass(frozen=True, slots=True)
class AskMeaning:
    """Hvad betyder det? The own language makes the answer helped."""


@dataclass(frozen=True, slots=True)
class AskShow:
    """Kan du vise mig det? Being shown makes the answer helped."""


@dataclass(frozen=True, slots=True)
class OpenText:
    """Open the words of what was said; the answer is then evidence of reading."""


@dataclass(frozen=True, slots=True)
class OpenCard:
    """Open the card of a word."""

    word: str


@dataclass(frozen=True, slots=True)
class StartRound:
    """Begin the short round of missed words that a result offers."""


Command = (
    Choose | Erase | Continue | AskAgain | AskSlower | AskMeaning | AskShow | OpenText | OpenCard | StartRound
)
