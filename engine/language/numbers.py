"""Danish numbers in words: cardinal 0-999999, ordinal 1-99, and the digits of number words."""

from __future__ import annotations

_ONES = (
    "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten",
    "femten", "seksten", "sytten", "atten", "nitten",
)  # fmt: skip
_TENS = ("", "", "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems")
_ORDINALS = (
    "nulte", "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende",
    "ellevte", "tolvte", "trettende", "fjortende", "femtende", "sekstende", "syttende", "attende", "nittende",
)  # fmt: skip
_ORDINAL_TENS = (
    "", "", "tyvende", "tredivte", "fyrretyvende", "halvtredsindstyvende", "tresindstyvende",
    "halvfjerdsindstyvende", "firsindstyvende", "halvfemsindstyvende",
)  # fmt: skip
MOST = 999_999


def cardinal(number: int, neuter: bool = False) -> str:
    """A number in Danish words; `neuter` says *et* for 1. ValueError outside 0 to 999999."""
    if not 0 <= number <= MOST:
        raise ValueError(f"no words for {number}")
    one = "et" if neuter else "en"
    if number == 1:
        return one
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] if not ones else f"{_ONES[ones]}og{_TENS[tens]}"
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        head = "et hundrede" if hundreds == 1 else f"{_ONES[hundreds]} hundrede"
        return head if not rest else f"{head} og {cardinal(rest, neuter)}"
    thousands, rest = divmod(number, 1000)
    head = "et tusind" if thousands == 1 else f"{cardinal(thousands, True)} tusind"
    if not rest:
        return head
    return f"{head} og {cardinal(rest, neuter)}" if rest < 100 else f"{head} {cardinal(rest, neuter)}"


def year(number: int) -> str:
    """A year as it is said: 1998 *nitten hundrede og otteoghalvfems*, 2026 *to tusind og seksogtyve*."""
    if 1100 <= number < 2000:
        hundreds, rest = divmod(number, 100)
        head = f"{cardinal(hundreds)} hundrede"
        return head if not rest else f"{head} og {cardinal(rest)}"
    return cardinal(number)


def ordinal(number: int) -> str:
    """*første*, *enogtyvende*. ValueError outside 1 to 99."""
    if not 1 <= number <= 99:
        raise ValueError(f"no ordinal for {number}")
    if number < 20:
        return _ORDINALS[number]
    tens, ones = divmod(number, 10)
    return _ORDINAL_TENS[tens] if not ones else f"{_ONES[ones]}og{_ORDINAL_TENS[tens]}"


def digits_apart(digits: str) -> str:
    """A number said digit by digit: 112 *et et to*."""
    return " ".join(cardinal(int(digit), neuter=True) for digit in digits)


def words_to_numbers() -> dict[str, int]:
    """Every number word below a hundred, and the hundred, to its number; *en* and *et* are articles and left out."""
    known = {cardinal(number): number for number in range(2, 100)}
    known |= {"nul": 0, "hundrede": 100, "tusind": 1000, "fyrretyve": 40}
    return known
