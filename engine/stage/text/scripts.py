"""The script (writing system) of each character, and how the scripts behave where words are cut."""

from bisect import bisect_right
from unicodedata import category

COMMON = "Zyyy"

# (first, last, ISO 15924 code): the letters of the languages we serve; everything else is common to all scripts.
RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x005A, "Latn"),
    (0x0061, 0x007A, "Latn"),
    (0x00AA, 0x00AA, "Latn"),
    (0x00BA, 0x00BA, "Latn"),
    (0x00C0, 0x00D6, "Latn"),
    (0x00D8, 0x00F6, "Latn"),
    (0x00F8, 0x02B8, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0530, 0x058F, "Armn"),
    (0x0590, 0x05FF, "Hebr"),
    (0x0600, 0x0604, "Arab"),
    (0x0606, 0x060B, "Arab"),
    (0x060C, 0x06FF, "Arab"),
    (0x0750, 0x077F, "Arab"),
    (0x08A0, 0x08FF, "Arab"),
    (0x0900, 0x0963, "Deva"),
    (0x0966, 0x097F, "Deva"),
    (0x0980, 0x09FF, "Beng"),
    (0x0A00, 0x0A7F, "Guru"),
    (0x0A80, 0x0AFF, "Gujr"),
    (0x0B00, 0x0B7F, "Orya"),
    (0x0B80, 0x0BFF, "Taml"),
    (0x0C00, 0x0C7F, "Telu"),
    (0x0C80, 0x0CFF, "Knda"),
    (0x0D00, 0x0D7F, "Mlym"),
    (0x0D80, 0x0DFF, "Sinh"),
    (0x0E01, 0x0E3A, "Thai"),
    (0x0E40, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Laoo"),
    (0x1000, 0x109F, "Mymr"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1200, 0x139F, "Ethi"),
    (0x1780, 0x17FF, "Khmr"),
    (0x1C80, 0x1C8F, "Cyrl"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x2C60, 0x2C7F, "Latn"),
    (0x2D80, 0x2DDF, "Ethi"),
    (0x2DE0, 0x2DFF, "Cyrl"),
    (0x2E80, 0x2FDF, "Hani"),
    (0x3005, 0x3007, "Hani"),
    (0x3041, 0x30FF, "Hani"),
    (0x3105, 0x312F, "Hani"),
    (0x3400, 0x4DBF, "Hani"),
    (0x4E00, 0x9FFF, "Hani"),
    (0xA640, 0xA69F, "Cyrl"),
    (0xA720, 0xA7FF, "Latn"),
    (0xA8E0, 0xA8FF, "Deva"),
    (0xA9E0, 0xA9FF, "Mymr"),
    (0xAA60, 0xAA7F, "Mymr"),
    (0xAB00, 0xAB2F, "Ethi"),
    (0xAC00, 0xD7AF, "Hani"),
    (0xF900, 0xFAFF, "Hani"),
    (0xFB00, 0xFB06, "Latn"),
    (0xFB1D, 0xFB4F, "Hebr"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFC, "Arab"),
    (0x20000, 0x323AF, "Hani"),
)
STARTS = tuple(first for first, _, _ in RANGES)

# Letters that never join the one after them; between any other two Arabic letters the pen goes on.
RIGHT_JOINING = frozenset("اأإآٱدذرزڑژڕډړږوؤۆۇۈۉۋةىءےۓڈۀ")
# Signs that must not begin a line of Chinese or Japanese.
NOT_FIRST = frozenset("。，、．！？：；）」』】》〉〕…％·ー々")
NOT_LAST = frozenset("（「『【《〈〔")


def script_of(character: str) -> str:
    """The ISO 15924 code of a character's script; `Zyyy` for signs, digits, spaces and marks shared by all."""
    code = ord(character)
    at = bisect_right(STARTS, code) - 1
    if at >= 0 and code <= RANGES[at][1]:
        return COMMON if 0x064B <= code <= 0x0655 or code == 0x0670 else RANGES[at][2]
    return COMMON


def is_mark(character: str) -> bool:
    """Whether the character belongs to the one before it and must never be parted from it."""
    return category(character)[0] == "M" or character in "\u200c\u200d\ufe0e\ufe0f"


def joins(before: str, after: str) -> bool:
    """Whether the pen goes on from one Arabic letter to the next when both stand in one word."""
    return (
        script_of(before) == "Arab"
        and script_of(after) == "Arab"
        and before.isalpha()
        and after.isalpha()
        and before not in RIGHT_JOINING
    )
