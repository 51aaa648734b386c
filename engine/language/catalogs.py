"""Translations of the interface and of all content: gettext catalogs, read when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from gettext import c2py
from pathlib import Path
from typing import Protocol

from engine.language.pofiles import Entries, PoFile, read_po
from engine.language.tongues import in_order

SOURCE = "da"
"""The language of all msgids."""
INTERFACE = "ui"
SLOT = "{word}"


class Use(Protocol):
    """Where a sentence says a word."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Said(Protocol):
    """What a catalog needs to know of a sentence of the content."""

    @property
    def text(self) -> str: ...
    @property
    def context(self) -> str: ...
    @property
    def msgid(self) -> str: ...
    @property
    def slot(self) -> str | None: ...
    @property
    def filler(self) -> str: ...
    @property
    def uses(self) -> Sequence[Use]: ...


class Catalog:
    """All translations into one language, merged from its files; what is missing falls back to Danish.

    `missing` collects (context, msgid) of what was asked for and not found; `faults` collects (file name, what) of
    files that could not be read. A file is read the first time that something it may hold is asked for.
    """

    def __init__(self, language: str, files: Mapping[str, Callable[[], PoFile]]) -> None:
        self.language = language
        self.missing: set[tuple[str | None, str]] = set()
        self.faults: list[tuple[str, str]] = []
        self._unread = dict(files)
        self._entries: Entries = {}
        self._plural: Callable[[int], int] | None = None

    def text(self, msgid: str, context: str | None = None) -> str:
        """The translation of a Danish text, or the Danish text itself."""
        return self.find(msgid, context) or self._fall_back(msgid, context)

    def find(self, msgid: str, context: str | None = None) -> str | None:
        """The translation of a Danish text; None when there is none. Asking leaves no trace in `missing`."""
        if self.language == SOURCE:
            return msgid
        forms = self._look_up(msgid, context or None)
        return forms[0] if forms and forms[0] else None

    def plural(self, one: str, many: str, number: int, context: str | None = None) -> str:
        """The translation for a number of things: `plural("{n} ord", "{n} ord", 3)`; the number is not filled in."""
        danish = one if number == 1 else many
        if self.language == SOURCE:
            return danish
        forms = self._look_up(one, context or None)
        if not forms:
            return self._fall_back(danish, context)
        index = self._plural(number) if self._plural is not None else int(number != 1)
        return forms[index] if 0 <= index < len(forms) and forms[index] else self._fall_back(danish, context)

    def own(self, sentence: Said) -> str:
        """A sentence of the content in this language.

        In a pattern's sentence `{word}` is filled by the word's own translation; where the translator gave one for the
        very form that is said (`kniven` beside `kniv`), by that.
        """
        context = sentence.context or None
        if self.language == SOURCE or not sentence.slot:
            return sentence.text if self.language == SOURCE else self.text(sentence.msgid or sentence.text, context)
        pattern = self.find(sentence.msgid, context)
        if pattern is None:
            self._fall_back(sentence.msgid, context)
            return sentence.text
        return pattern.replace(SLOT, self._word(sentence))

    def _word(self, sentence: Said) -> str:
        about = f"word/{sentence.slot}"
        for use in sentence.uses:
            said = sentence.text[use.start : use.end]
            for form in dict.fromkeys((said, said[:1].lower() + said[1:])):
                translated = self.find(form, about)
                if translated:
                    return translated
        return self.text(sentence.filler, about) if sentence.filler else str(sentence.slot)

    def _fall_back(self, msgid: str, context: str | None) -> str:
        if self.language != SOURCE:
            self.missing.add((context, msgid))
        return msgid

    def _look_up(self, msgid: str, context: str | None) -> tuple[str, ...] | None:
        key = (context, msgid)
        for name in self._likely(context):
            found = self._entries.get(key)
            if found is not None:
                return found
            self._read(name)
        return self._entries.get(key)

    def _likely(self, context: str | None) -> tuple[str, ...]:
        """Files not yet read, the likeliest first: the world that a context names, else all of them."""
        if not self._unread:
            return ()
        if context is None:
            return (INTERFACE,) if INTERFACE in self._unread else ()
        about, _, rest = context.partition("/")
        first = [name for name in (rest if about == "world" else about, "town") if name in self._unread]
        return (*first, *(name for name in self._unread if name not in first and name != INTERFACE))

    def _read(self, name: str) -> None:
        opened = self._unread.pop(name, None)
        if opened is None:
            return
        file = opened()
        self.faults.extend((file.name, fault) for fault in file.faults)
        for key, forms in file.entries.items():
            self._entries.setdefault(key, forms)
        if self._plural is None and file.plural_rule:
            self._plural = plural_rule(file.plural_rule)


def plural_rule(expression: str) -> Callable[[int], int] | None:
    """The rule of a `Plural-Forms` header as a function; None when it is not one."""
    try:
        rule: Callable[[int], int] = c2py(expression)
    except (ValueError, RecursionError, OverflowError):
        return None
    return rule


class Catalogs:
    """The catalogs of every language under a folder `i18n/`; parsed files may be kept as data in `cache`.

    `beneath` are more such folders: a file is the first's that has one of its name.
    """

    def __init__(self, root: Path, cache: Path | None = None, beneath: Sequence[Path] = ()) -> None:
        self._roots = (root, *beneath)
        self._cache = cache
        self._open: dict[str, Catalog] = {}

    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that there are, in the order in which they are offered: Danish first."""
        return in_order({SOURCE, *(file.parent.name for root in self._roots for file in root.glob("*/*.po"))})

    def language(self, code: str) -> Catalog:
        """The catalog of a language; an unknown one is empty, so everything falls back to Danish."""
        if code not in self._open:
            self._open[code] = Catalog(code, self._files(code))
        return self._open[code]

    def _files(self, code: str) -> dict[str, Callable[[], PoFile]]:
        if code == SOURCE or not code.replace("_", "").replace("-", "").isalnum():
            return {}

        def opener(path: Path) -> Callable[[], PoFile]:
            return lambda: read_po(path, self._cache)

        files = {path.stem: path for root in reversed(self._roots) for path in sorted((root / code).glob("*.po"))}
        return {stem: opener(path) for stem, path in files.items()}
