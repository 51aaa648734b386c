"""Reading `words.yaml`: a world's words with their forms, pictures, sentences and syllables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, TypeVar

from engine.content.files import FileProblem, Library
from engine.content.model import Picture, Sentence, Word, WordId
from engine.content.pictures import read_picture
from engine.content.problems import Report, nearest
from engine.content.sentences import Entry, Lexicon, SentenceProblem
from engine.content.tree import Table, Text, read_tree, unknown_keys
from engine.language.forms import FORM_NAMES, FORMS_OF, Gender, Kind, derive
from engine.language.templates import SLOT

KEYS = ("danish", "kind", "gender", "plural", "forms", "picture", "sentence", "syllables", "safety", "wear")
KINDS: tuple[Kind, ...] = ("noun", "verb", "adjective", "phrase")
GENDERS: tuple[Gender, ...] = ("en", "et")
T = TypeVar("T", bound=str)
MOST_WORDS = 200
_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")


def words_file(world: str) -> str:
    return f"levels/{world}/words.yaml"


def read_words_tree(library: Library, world: str, report: Report) -> Table | None:
    file = words_file(world)
    try:
        return read_tree(library.read(file), file, report)
    except FileProblem as error:
        report.add(file, error.message, error.remedy)
        return None


def read_entries(tree: Table, file: str, report: Report) -> dict[str, Entry]:
    """Every word with its forms; words that cannot be used are reported and left out."""
    entries: dict[str, Entry] = {}
    if len(tree.entries) > MOST_WORDS:
        report.add(f"{file}:1", f"{len(tree.entries)} words; at most {MOST_WORDS} are read", "a world has 24")
    for word, node in list(tree.entries.items())[:MOST_WORDS]:
        place = f"{file}:{tree.line_of(word)}"
        if not _ID.fullmatch(word) or word == SLOT:
            report.add(place, f"'{word[:60]}' cannot be a word's id", "use small English letters and _: cutting_board")
            continue
        if not isinstance(node, Table):
            report.add(place, f"'{word}' says nothing about the word", "write {danish: kniv, gender: en, …}")
            continue
        entries[word] = _entry(word, node, file, report)
    return entries


def _entry(word: str, node: Table, file: str, report: Report) -> Entry:
    unknown_keys(node, KEYS, file, report)
    here = f"{file}:{node.line}"
    danish = " ".join(node.text("danish").split())
    if not danish:
        report.add(here, f"'{word}' has no Danish", "add 'danish:'")
        return _stand_in(word)
    kind = _one_of(node, "kind", KINDS, file, report) or ("noun" if node.text("gender") else None)
    if kind is None:
        report.add(here, f"'{word}' has no kind", f"add 'kind:' with one of: {', '.join(KINDS)}")
        return _stand_in(danish)
    gender = _one_of(node, "gender", GENDERS, file, report)
    plural = " ".join(node.text("plural").split()) or None
    if kind != "noun" and (gender or plural):
        report.add(here, f"the {kind} '{danish}' has a gender or a plural", "only nouns have: remove it")
    if kind == "noun" and gender is None and plural != danish:
        report.add(here, f"the noun '{danish}' has no gender", "add 'gender: en' or 'gender: et'")
        gender = "en"
    declared = _declared(word, node, kind, file, report)
    forms = derive(kind, danish, gender, plural, declared)
    particle = forms.get("particle", "")
    if kind == "verb" and particle and forms["imperative"].endswith(" " + particle):
        line = f"{file}:{node.line_of('forms')}"
        report.add(line, f"the imperative of '{danish}' holds its particle", f"write {{imperative: {_head(forms)}}}")
    return Entry(kind, danish, gender, forms)


def _stand_in(text: str) -> Entry:
    """A word with every form, so that what is wrong with it is said once and not at each sentence that names it."""
    return Entry("noun", text, "en", dict.fromkeys(FORM_NAMES, text))


def _head(forms: Mapping[str, str]) -> str:
    return forms["imperative"].split(" ")[0]


def _declared(word: str, node: Table, kind: Kind, file: str, report: Report) -> dict[str, str]:
    declared: dict[str, str] = {}
    forms = node.entries.get("forms")
    if forms is None:
        return declared
    if not isinstance(forms, Table):
        report.add(f"{file}:{node.line_of('forms')}", "'forms' is not a list of forms", "write {definite: glasset}")
        return declared
    for name, value in forms.entries.items():
        place = f"{file}:{forms.line_of(name)}"
        if name not in FORMS_OF[kind] or name == "lemma":
            report.add(place, f"a {kind} has no form '{name}'", nearest(name, FORMS_OF[kind][1:]))
        elif not isinstance(value, Text) or not value.text.strip():
            report.add(place, f"the form '{name}' of '{word}' is empty", "write the form, or remove it")
        else:
            declared[name] = " ".join(value.text.split())
    return declared


def _one_of(node: Table, key: str, known: tuple[T, ...], file: str, report: Report) -> T | None:
    if key not in node.entries:
        return None
    text = node.text(key)
    for one in known:
        if one == text:
            return one
    report.add(f"{file}:{node.line_of(key)}", f"'{text}' is not possible for '{key}'", nearest(text, known))
    return None


def read_words(
    tree: Table, file: str, entries: Mapping[str, Entry], lexicon: Lexicon, report: Report
) -> dict[WordId, Word]:
    """The finished words. `lexicon` must hold `entries`, since example sentences name other words too."""
    words: dict[WordId, Word] = {}
    for name, entry in entries.items():
        node = tree.entries[name]
        assert isinstance(node, Table)
        picture: Picture | None = Picture(file=f"sprites/words/{name}.svg")
        if "picture" in node.entries:
            picture = read_picture(node.entries["picture"], file, report)
        sentence = _sentence(name, node, lexicon, file, report)
        syllables = tuple(node.text("syllables").split("-")) if node.text("syllables") else ()
        if syllables and _letters("".join(syllables)) != _letters(entry.danish):
            place = f"{file}:{node.line_of('syllables')}"
            report.add(place, f"the syllables do not spell '{entry.danish}'", "write all its letters with '-' between")
        safety = _one_of(node, "safety", _TRUTHS, file, report) in ("true", "yes")
        words[WordId(name)] = Word(
            WordId(name),
            entry.danish,
            entry.kind,
            picture or Picture(),
            sentence or Sentence(entry.danish),
            entry.gender,
            entry.forms,
            syllables,
            safety,
            node.text("wear"),
        )
    return words


_TRUTHS: tuple[Literal["true", "false", "yes", "no"], ...] = ("true", "false", "yes", "no")


def _sentence(word: str, node: Table, lexicon: Lexicon, file: str, report: Report) -> Sentence | None:
    template = node.text("sentence")
    if not template:
        report.add(f"{file}:{node.line}", f"'{word}' has no example sentence", "add 'sentence:'", stops=False)
        return None
    place = f"{file}:{node.line_of('sentence')}"
    try:
        sentence = lexicon.sentence(template, f"word/{word}")
    except SentenceProblem as error:
        report.add(place, error.message, error.remedy)
        return None
    if word not in sentence.words:
        report.add(place, f"the example sentence does not say '{word}'", f"write {{{word}:…}} in it", stops=False)
    return sentence


def _letters(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalnum())
