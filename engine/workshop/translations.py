"""Whether every text has its translation, and every translation its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.content.files import FileProblem, Library
from engine.content.problems import Problem
from engine.language.catalogs import SOURCE, Catalogs, plural_rule
from engine.language.pofiles import MOST_BYTES
from engine.language.tongues import tongue
from engine.workshop.texts import Key

PLURALS = "take gettext's for the language"
SHOWN = 5
"""Missing texts of one file that are named one by one; the rest are counted."""
_PLACEHOLDER = re.compile(r"\{[a-z_0-9]*\}")


def languages_of(library: Library) -> tuple[str, ...]:
    """Codes of the languages into which all content is translated: those of the library, and of the game below it."""
    own, *beneath = (root / "i18n" for root in library.roots)
    return tuple(code for code in Catalogs(own, beneath=beneath).languages() if code != SOURCE)


@dataclass(frozen=True, slots=True)
class Translated:
    """What the PO files of one language hold: (file, line, translation) of every translated text."""

    language: str
    texts: Mapping[Key, tuple[str, int, str]]


def check_files(
    language: str, library: Library, known: Mapping[str, set[Key]], literals: set[str]
) -> tuple[Translated, list[Problem]]:
    """Read all PO files of a language. `known` are the texts by file stem; `literals` those of the code (for `ui`)."""
    texts: dict[Key, tuple[str, int, str]] = {}
    problems: list[Problem] = []
    everywhere = set().union(*known.values()) if known else set()
    for name in library.names(f"i18n/{language}"):
        file = f"i18n/{language}/{name}"
        if not name.endswith(".po"):
            continue
        entries, faults = _entries(library, file)
        problems += faults
        for entry in entries:
            problems += _check_entry(entry, file)
            key = (entry.msgctxt, entry.msgid)
            if key in texts:
                problems += _check_double(texts[key], (file, entry.linenum, entry.msgstr))
            elif entry.translated():
                texts[key] = (file, entry.linenum, entry.msgstr)
            used = entry.msgid in literals if name == "ui.po" else key in everywhere
            if not used and (name == "ui.po" or name.removesuffix(".po") in known):
                what = "interface" if name == "ui.po" else "content"
                message = f"no {what} has the text '{_short(entry.msgid)}'"
                problems.append(Problem(f"{file}:{entry.linenum}", message, "remove it: python3 game.py strings"))
    return Translated(language, texts), problems


def check_missing(translated: Translated, wanted: Mapping[Key, str], file: str) -> Iterator[Problem]:
    """Texts that have no translation in any file of the language; `file` is where they belong."""
    missing = [key for key in wanted if key not in translated.texts]
    name = tongue(translated.language).english
    for context, msgid in missing[:SHOWN]:
        where = f" ({context})" if context else ""
        yield Problem(file, f"no {name} for '{_short(msgid)}'{where}", "translate it; python3 game.py strings adds it")
    if len(missing) > SHOWN:
        yield Problem(file, f"no {name} for {len(missing) - SHOWN} more texts", "python3 game.py strings adds them all")


def _check_double(first: tuple[str, int, str], second: tuple[str, int, str]) -> Iterator[Problem]:
    """A word that two worlds share may stand in both their files, but says the same in both."""
    place = f"{second[0]}:{second[1]}"
    if first[0] == second[0]:
        yield Problem(place, f"the text stands twice (first on line {first[1]})", "remove one of them")
    elif first[2] != second[2]:
        yield Problem(place, f"translated otherwise in {first[0]}:{first[1]}", "write the same in both")


def _entries(library: Library, file: str) -> tuple[list[Any], list[Problem]]:
    import polib

    try:
        data = library.read(file, MOST_BYTES)
        text = data.decode("utf-8")
    except FileProblem as error:
        return [], [Problem(file, error.message, error.remedy)]
    except UnicodeDecodeError:
        return [], [Problem(file, "not UTF-8 text", "save it as UTF-8")]
    if not text.strip():
        return [], []
    try:
        catalog = polib.pofile("# \n" + text + "\n", encoding="utf-8")
    except Exception as error:  # polib raises whatever its state machine trips over
        return [], [Problem(file, f"not a PO file: {' '.join(str(error).split())}", "open it in a PO editor")]
    problems = []
    header = catalog.metadata.get("Plural-Forms", "")
    if header and plural_rule(header.partition("plural=")[2].strip().rstrip(";")) is None:
        message = f"Plural-Forms is not a rule: '{header[:80]}'"
        problems.append(Problem(file, message, PLURALS))
    elif not header and any(entry.msgid_plural for entry in catalog):
        problems.append(Problem(file, "Plural-Forms is missing in the header", PLURALS))
    for entry in catalog:
        entry.linenum = max(1, (entry.linenum or 2) - 1)
    return [entry for entry in catalog if not entry.obsolete], problems


def _check_entry(entry: Any, file: str) -> Iterator[Problem]:
    place = f"{file}:{entry.linenum}"
    if entry.fuzzy:
        yield Problem(place, f"'{_short(entry.msgid)}' is marked fuzzy", "confirm the translation, remove the mark")
        return
    wanted = set(_PLACEHOLDER.findall(entry.msgid))
    forms = list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]
    for text in forms:
        # One form of a plural may say its number in a word ("one word"), and so leave the placeholder out.
        found = set(_PLACEHOLDER.findall(text))
        broken = text.count("{") != text.count("}") or not found <= wanted
        if text and (broken or (found != wanted and not entry.msgid_plural)):
            message = f"'{_short(entry.msgid)}' and its translation differ in what stands in braces"
            yield Problem(place, message, f"write exactly {', '.join(sorted(wanted)) or 'no braces'}")
            break


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"
