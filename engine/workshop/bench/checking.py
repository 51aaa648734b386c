"""`check` of everything that is shipped, without the bots."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator

from engine.content.files import library_of
from engine.workshop.bench.figures import Figure, sampled
from engine.workshop.bench.table import Wish
from engine.workshop.check import CODE, run
from engine.workshop.texts import forget_code, interface_texts

TIMES = 3
WORLDS = 24


def measure(wish: Wish) -> Iterator[Figure]:
    """The whole check, several times, as a new process would do it but for the imports."""
    spent, fixed = [], []
    library = library_of(None)
    made = sum(1 for _ in library.root.glob("levels/*/world.yaml"))
    for _ in range(TIMES):
        forget_code()
        began = time.perf_counter()
        interface_texts(CODE)
        fixed.append(time.perf_counter() - began)
        forget_code()
        began = time.perf_counter()
        run(library_of(None), (), (), False, io.StringIO())
        spent.append(time.perf_counter() - began)
    # The game's own code is read once, however many worlds there are.
    code = sorted(fixed)[TIMES // 2]
    whole = code + (sorted(spent)[TIMES // 2] - code) * WORLDS / max(1, made)
    yield sampled(
        "check", f"check of {made} worlds without bots", spent, "s", most=5.0,
        note=f"the budget is for {WORLDS} worlds; as many as these would take about {whole:.1f} s",
    )  # fmt: skip
