"""The named people: the twelve of the cast, and more faces for a class of thirty."""

from __future__ import annotations

from typing import Final

from engine.stage.drawing import colour
from engine.stage.drawing.look import (
    BLACK_HAIR,
    BLOND,
    BROWN_HAIR,
    CHESTNUT,
    DARK_HAIR,
    GREY_HAIR,
    RED_HAIR,
    Look,
)

CAST: Final[dict[str, Look]] = {
    "amina": Look(3, cover="hijab", cover_colour=colour.PURPLE_MID, brow="#3a2a1c", top=colour.BLUE_MID),
    "yusuf": Look(4, BLACK_HAIR, "fade", beard="full", top=colour.GREEN_MID, collar="shirt", shape="square"),
    "olena": Look(1, BLOND, "plait", top=colour.RED, cheeks="#f4b8a0"),
    "tesfay": Look(5, BLACK_HAIR, "fade", beard="goatee", top=colour.YELLOW, shape="long", smile="open"),
    "malee": Look(2, DARK_HAIR, "bob", top=colour.PINK, collar="v", shape="round"),
    "mykola": Look(
        1, GREY_HAIR, "thin", beard="moustache", top=colour.BLUE_DEEP, collar="shirt", shape="square", old=True, wide=1
    ),
    "rahel": Look(
        5, BLACK_HAIR, "afro", band=colour.RED, earrings=colour.YELLOW_MID, top=colour.YELLOW_DEEP, collar="v",
        smile="open",
    ),
    "reza": Look(2, DARK_HAIR, "wavy", beard="stubble", glasses="round", top=colour.PURPLE, collar="shirt"),
    "hodan": Look(
        4, cover="hijab", cover_colour=colour.YELLOW_MID, glasses="square", top=colour.GREEN_DEEP, brow="#2b1d12",
        smile="open",
    ),
    "danuta": Look(
        1, GREY_HAIR, "crop", glasses="round", top=colour.PURPLE_MID, collar="v", old=True, beads=colour.WHITE,
        shape="round", wide=1,
    ),
    "marek": Look(1, RED_HAIR, "bald", beard="full", top=colour.BLUE_MID, shape="square", wide=1),
    "gurpreet": Look(
        3, DARK_HAIR, "none", cover="turban", cover_colour=colour.ORANGE, beard="long", top=colour.GREY_LIGHT,
        collar="shirt", brow=BLACK_HAIR,
    ),
}  # fmt: skip
"""The twelve faces that worlds name as colleagues."""

CLASS: Final[dict[str, Look]] = {
    "selam": Look(5, BLACK_HAIR, "braids", earrings=colour.YELLOW_MID, top=colour.GREEN, collar="v", smile="open"),
    "bashir": Look(
        3, GREY_HAIR, "short", beard="full", beard_colour=GREY_HAIR, top="#4f8f86", collar="shirt", old=True,
        shape="long",
    ),
    "maryam": Look(2, cover="hijab", cover_colour="#4f8f86", top=colour.PINK_MID, brow="#3a2a1c", cheeks="#e8a98c"),
    "linh": Look(2, BLACK_HAIR, "pony", top=colour.RED_MID, shape="round", smile="open"),
    "andriy": Look(1, CHESTNUT, "side", top=colour.GREEN_DEEP, collar="shirt", shape="square"),
    "nasrin": Look(3, BLACK_HAIR, "long", top=colour.BLUE_DEEP, collar="v", earrings=colour.RED),
    "ibrahim": Look(
        5, GREY_HAIR, "bald", beard="goatee", beard_colour=GREY_HAIR, glasses="square", top=colour.BLUE_MID,
        collar="shirt", old=True, wide=2,
    ),
    "sofia": Look(3, BROWN_HAIR, "curls", top=colour.YELLOW, shape="round", cheeks="#c98462"),
    "dawit": Look(4, BLACK_HAIR, "afro", beard="stubble", top=colour.RED, smile="open"),
    "galina": Look(
        1, GREY_HAIR, "bun", top="#b05c7d", collar="v", old=True, beads=colour.RED, shape="round", wide=2
    ),
    "omar": Look(3, DARK_HAIR, "wavy", beard="moustache", top=colour.ORANGE, collar="shirt", wide=3, shape="round"),
    "fatuma": Look(
        5, cover="wrap", cover_colour=colour.ORANGE, earrings=colour.YELLOW, top=colour.PURPLE, collar="v",
        brow=BLACK_HAIR, smile="open",
    ),
    "tomasz": Look(1, BLOND, "short", beard="stubble", beard_colour=CHESTNUT, top=colour.RED_DEEP, shape="long"),
    "ploy": Look(2, BROWN_HAIR, "bun", glasses="square", top=colour.BLUE, shape="oval"),
    "samira": Look(4, cover="hijab", cover_colour=colour.RED, top=colour.GREY_DARK, brow="#2b1d12", old=True),
    "karim": Look(2, BLACK_HAIR, "fade", beard="goatee", top="#4b555c", collar="v", shape="long", wide=-1),
    "iryna": Look(1, RED_HAIR, "bob", glasses="round", top=colour.GREEN_MID, cheeks="#f4b8a0", smile="open"),
    "raju": Look(4, BLACK_HAIR, "side", beard="moustache", top=colour.PINK, collar="shirt", shape="round"),
}  # fmt: skip
"""Further faces a learner may choose."""

FACES: Final[dict[str, Look]] = {**CAST, **CLASS}
"""Every named face, the cast first."""

WOMEN: Final = frozenset(
    {
        "amina", "olena", "malee", "rahel", "hodan", "danuta", "selam", "maryam", "linh", "nasrin", "sofia",
        "galina", "fatuma", "ploy", "samira", "iryna",
    }
)  # fmt: skip
"""Who of `FACES` is a woman: the choice of voice, and of the form of address where a language has one."""
