"""The shipped levels and maps, mutated: no traceback, and never "0 problems" for a level that a bot cannot finish.

For anyone who wants more: `python3 -m tests.shipped.test_mutated_levels 2000`.
"""

from __future__ import annotations

import io
import os
import random
import re
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from engine.content.files import Library as Files
from engine.content.reader import read_outline
from engine.course.library import Library
from engine.workshop.botchecks import HOOKS, check_guessed
from engine.workshop.check import run
from tests.bots.playing import outcome

ROOT = Path(__file__).parents[2]
FEW, MANY = 12, 800
SHARES = 20
PROOFS = tuple(hook for hook in HOOKS if hook is not check_guessed)
"""Who guesses has nothing to do with whether a level can be finished, and plays for long."""
SEEDS = (0, 1, 2, 7)
SPICE = (
    "", "{", "}", ": ", "- ", "[", "]", "&a ", "*a", "!!x ", "'", '"', "\n", "\t", "#", "-1", "0", "2", "99999999",
    "nan", "../", "<", "/>", "&lt;", "{knife:definite}", "{oven}", "true", "~", "\0", "å", "\u202e", "]]>", "null",
    "knife", "pot", "card", "start", "thing", "false", "word", "listen", "spell", "12",
)  # fmt: skip


def mutate(text: str, chance: random.Random) -> str:
    """The text with a few things cut out, doubled, moved, exchanged or replaced."""
    for _ in range(chance.randint(1, 3)):
        lines = text.split("\n")
        line = chance.randrange(len(lines))
        kind = chance.choice(["cut", "double", "move", "drop", "replace", "word", "number"])
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.randint(0, 25))
        if kind == "cut":
            text = text[:start] + text[end:]
        elif kind == "replace":
            text = text[:start] + chance.choice(SPICE) + text[end:]
        elif kind == "word":
            # A word of the file in the place of another: the likeliest mistake of a designer.
            words = [*re.finditer(r"[A-Za-zæøåÆØÅ_]+", text)]
            if len(words) > 1:
                old, new = chance.sample(words, 2)
                text = text[: old.start()] + new[0] + text[old.end() :]
        elif kind == "number":
            numbers = [*re.finditer(r"\d+", text)]
            if numbers:
                old = chance.choice(numbers)
                text = text[: old.start()] + str(chance.choice([0, 1, 2, 3, 7, 32, 500, 100000])) + text[old.end() :]
        elif kind == "double":
            lines.insert(line, lines[line])
            text = "\n".join(lines)
        elif kind == "move":
            lines.insert(chance.randrange(len(lines)), lines.pop(line))
            text = "\n".join(lines)
        else:
            del lines[line]
            text = "\n".join(lines)
    return text


def copied(folder: Path) -> Path:
    """The game's content in a folder of its own; what is not mutated is only linked, or named as the base."""
    (folder / "levels" / "tiles").mkdir(parents=True)
    for file in (ROOT / "levels").rglob("*"):
        if file.is_file():
            copy = folder / file.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
    return folder


def mutate_often(numbers: range, seed: int = 20261122) -> Counter[str]:
    """Mutate one file at a time and check it whole; how often it was found fault with, and how often passed as good.

    Each of `numbers` is a mutation of its own.

    AssertionError, with the seed of the mutation in its text, when check is silent and a bot cannot finish.
    """
    counted: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        root = copied(Path(name))
        worlds = [one.id for one in read_outline(root) if one.ready]
        files = sorted(path for world in worlds for path in (root / "levels" / world).iterdir())
        files = [path for path in files if path.suffix in (".yaml", ".tmx")]
        library = Files(root, ROOT)
        for number in numbers:
            chance = random.Random(f"{seed}/{number}")
            path = chance.choice(files)
            good = path.read_text("utf-8")
            path.write_text(mutate(good, chance), "utf-8")
            world = path.parent.name
            try:
                counted[_judge(library, root, world, f"mutation {number} of {path.name}")] += 1
            finally:
                path.write_text(good, "utf-8")
    return counted


def _judge(files: Files, root: Path, world: str, which: str) -> str:
    out = io.StringIO()
    code = run(files, (world,), PROOFS, False, out)
    lines = [line for line in out.getvalue().splitlines() if not line.startswith("i18n/")]
    assert code in (0, 1), which
    assert all(line.startswith("levels/") for line in lines[:-1]), (which, lines)
    # Changed Danish always lacks its translations; that alone never makes a level unplayable.
    if len(lines) > 1:
        return "problems"
    library = Library(root)
    for level in library.world(world).levels:
        for seed in SEEDS:
            played = outcome(library, level.id, "solver", seed=seed, limit=1000)
            assert played.passed, f"{which}: check finds nothing and the solver cannot pass {level.id}"
    return "0 problems"


def mutate_on_all_cores(times: int) -> Counter[str]:
    """The same in several processes, which spares half an hour of waiting."""
    step = -(-times // SHARES)
    shares = [range(start, min(times, start + step)) for start in range(0, times, step)]
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        return sum(pool.map(mutate_often, shares), Counter())


def test_mutated_levels() -> None:
    counted = mutate_often(range(FEW), seed=1)
    assert counted["problems"] > FEW / 3
    assert counted["0 problems"] > 0, "some mutations change nothing that matters: a comment, a sentence"


@pytest.mark.slow
def test_many_mutated_levels() -> None:
    assert sum(mutate_on_all_cores(MANY).values()) == MANY


if __name__ == "__main__":
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    found = mutate_on_all_cores(times)
    print(f"{times} mutated files: {found['problems']} with problems, {found['0 problems']} without, which bots passed")
