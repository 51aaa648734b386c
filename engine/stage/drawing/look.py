"""What a person looks like: the frozen record `Look`, and the work gear that is put on over it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from engine.stage.drawing import colour

STYLES: Final = (
    "short", "fade", "side", "wavy", "bob", "long", "plait", "bun", "pony", "afro", "curls",
    "bald", "thin", "crop", "braids", "none",
)  # fmt: skip
COVERS: Final = ("hijab", "turban", "wrap")
HATS: Final = ("helmet", "cap", "chef", "net")
BEARDS: Final = ("full", "long", "stubble", "goatee", "moustache")
SHAPES: Final = ("oval", "round", "long", "square")
COLLARS: Final = ("crew", "shirt", "v")

BLACK_HAIR = "#2b2b2b"
DARK_HAIR = "#3f3f3f"
BROWN_HAIR = "#6a462f"
CHESTNUT = "#a5672f"
BLOND = "#f1b31c"
RED_HAIR = "#e27022"
GREY_HAIR = "#d0cfce"


@dataclass(frozen=True, slots=True)
class Look:
    """One person: face, hair and clothes. Colours are `#rrggbb`; None means "has none"."""

    skin: int = 1
    """1 (light) to 5 (dark)."""
    hair: str = DARK_HAIR
    style: str = "short"
    cover: str | None = None
    """A headscarf, turban or wrap: part of the person, worn under every hat but the soft ones."""
    cover_colour: str = colour.PURPLE_MID
    beard: str | None = None
    beard_colour: str | None = None
    """None: as the hair."""
    brow: str | None = None
    glasses: str | None = None
    """`round` or `square`."""
    shape: str = "oval"
    smile: str = "closed"
    """`closed` or `open` (teeth)."""
    old: bool = False
    cheeks: str | None = None
    beads: str | None = None
    band: str | None = None
    earrings: str | None = None
    top: str = colour.BLUE_MID
    legs: str = "#3f5a86"
    shoes: str = colour.GREY_DARK
    collar: str = "crew"
    wide: float = 0
    """Half of what the trunk is wider than usual, px (-2 to 5)."""
    hat: str | None = None
    hat_colour: str = colour.YELLOW
    apron: str | None = None
    vest: str | None = None
    gloves: str | None = None
    mask: str | None = None
    goggles: bool = False
    ear_defenders: bool = False

    def __post_init__(self) -> None:
        known = (
            ("style", self.style, STYLES), ("cover", self.cover, COVERS), ("hat", self.hat, HATS),
            ("beard", self.beard, BEARDS), ("shape", self.shape, SHAPES), ("collar", self.collar, COLLARS),
            ("glasses", self.glasses, ("round", "square")), ("smile", self.smile, ("open", "closed")),
            ("skin", self.skin, tuple(colour.SKINS)),
        )  # fmt: skip
        for name, value, allowed in known:
            if value is not None and value not in allowed:
                raise ValueError(f"{name} {value!r} is none of {', '.join(map(str, allowed))}")


GEAR: Final[dict[str, dict[str, object]]] = {
    "chef_hat": {"hat": "chef"},
    "hairnet": {"hat": "net"},
    "cap": {"hat": "cap", "hat_colour": colour.BLUE_DEEP},
    "red_cap": {"hat": "cap", "hat_colour": colour.RED_MID},
    "green_cap": {"hat": "cap", "hat_colour": colour.GREEN_MID},
    "helmet": {"hat": "helmet", "hat_colour": colour.YELLOW},
    "white_helmet": {"hat": "helmet", "hat_colour": "#f7f5ef"},
    "blue_helmet": {"hat": "helmet", "hat_colour": colour.BLUE_MID},
    "apron": {"apron": colour.WHITE},
    "blue_apron": {"apron": colour.BLUE_MID},
    "green_apron": {"apron": colour.GREEN_MID},
    "dark_apron": {"apron": "#4b555c"},
    "vest": {"vest": colour.YELLOW_DEEP},
    "yellow_vest": {"vest": colour.YELLOW},
    "orange_vest": {"vest": colour.ORANGE},
    "gloves": {"gloves": colour.BLUE_MID},
    "yellow_gloves": {"gloves": colour.YELLOW_MID},
    "mask": {"mask": "#d5ecfa"},
    "goggles": {"goggles": True},
    "ear_defenders": {"ear_defenders": True},
    "white_coat": {"top": colour.WHITE, "collar": "shirt", "legs": "#e9e9e6"},
    "chef_jacket": {"top": colour.WHITE, "collar": "v", "legs": "#6d7780"},
    "scrubs": {"top": "#8fc7c0", "collar": "v", "legs": "#8fc7c0"},
    "work_trousers": {"legs": "#4b555c"},
    "overalls": {"top": colour.BLUE_DEEP, "legs": colour.BLUE_DEEP, "collar": "shirt"},
    "suit": {"top": "#4b555c", "legs": "#3f4a52", "collar": "shirt"},
    "safety_shoes": {"shoes": colour.YELLOW_MID},
    "rubber_boots": {"shoes": colour.GREEN_DEEP},
}
"""Names a `world.yaml` may use for what a colleague wears at work."""


def dress(look: Look, gear: Iterable[str]) -> Look:
    """`look` wearing the named gear, in order; KeyError names an unknown piece and all known ones."""
    for piece in gear:
        if piece not in GEAR:
            raise KeyError(f"no gear {piece!r}; known: {', '.join(sorted(GEAR))}")
        look = replace(look, **GEAR[piece])  # type: ignore[arg-type]
    return look
