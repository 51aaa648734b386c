"""The palette of the game and the arithmetic of its tones."""

INK = "#000000"
WHITE = "#ffffff"
BLUE, BLUE_MID, BLUE_DEEP = "#92d3f5", "#61b2e4", "#1e50a0"
RED, RED_MID, RED_DEEP = "#ea5a47", "#d22f27", "#781e32"
GREEN, GREEN_MID, GREEN_DEEP = "#b1cc33", "#5c9e31", "#186648"
YELLOW, YELLOW_MID, YELLOW_DEEP = "#fcea2b", "#f1b31c", "#f4aa41"
ORANGE = "#e27022"
BROWN, BROWN_DEEP = "#a57939", "#6a462f"
PURPLE, PURPLE_MID = "#b399c8", "#8967aa"
PINK, PINK_MID = "#ffa7c0", "#e67a94"
GREY_LIGHT, GREY, GREY_DARK = "#d0cfce", "#9b9b9a", "#3f3f3f"
CARDBOARD, CARDBOARD_LIGHT = "#c19a65", "#d9b37c"

SPEAKER = BLUE
SLOWER = "#d7e8a6"
OWN_LANGUAGE = "#fdf1a6"
SHOW_ME = "#fbdcae"
AGAIN = "#cfe9f9"
FOCUS = BLUE_DEEP
LILAC_PALE, PINK_PALE, CREAM = "#e2d6ef", "#ffdfe7", "#fdf6cf"
PASTELS = (OWN_LANGUAGE, AGAIN, SLOWER, SHOW_ME, LILAC_PALE, PINK_PALE)

SHADOW = "#1c2a3a"
"""The one colour of every shadow; see `SHADOW_OPACITY`."""
SHADOW_OPACITY = 0.17

SKINS = {
    1: ("#fadcbc", "#e9bd92"),
    2: ("#debb90", "#c79a68"),
    3: ("#c19a65", "#a57939"),
    4: ("#a57939", "#835b2a"),
    5: ("#6a462f", "#4b2f1f"),
}
"""Skin tone, light to dark -> (face, its shade)."""

_NIGHT = "#1a1420"


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green, blue (0-255) of `#rgb` or `#rrggbb`; ValueError for anything else."""
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) != 6 or not colour.startswith("#"):
        raise ValueError(f"not a colour: {colour!r}")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def hexadecimal(red: float, green: float, blue: float) -> str:
    """`#rrggbb` of three channels, clamped to 0-255."""
    return "#" + "".join(f"{max(0, min(255, round(value))):02x}" for value in (red, green, blue))


def mix(first: str, second: str, share: float) -> str:
    """The colour that is `share` (0-1) of the way from `first` to `second`."""
    pairs = zip(channels(first), channels(second), strict=True)
    red, green, blue = (start + (end - start) * share for start, end in pairs)
    return hexadecimal(red, green, blue)


def lighten(colour: str, share: float = 0.35) -> str:
    """`colour` moved `share` of the way to white."""
    return mix(colour, WHITE, share)


def darken(colour: str, share: float = 0.22) -> str:
    """`colour` moved `share` of the way to a warm night, as the front of a lit thing is."""
    return mix(colour, _NIGHT, share)


def luminance(colour: str) -> float:
    """Perceived brightness, 0 (black) to 255 (white), by the weights 0.30, 0.59, 0.11."""
    red, green, blue = channels(colour)
    return 0.30 * red + 0.59 * green + 0.11 * blue
