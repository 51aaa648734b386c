"""Letters of 200 % are really large: no page holds its texts back, however much stands on it at 100 %."""

from __future__ import annotations

import pytest

from engine.stage.text.paragraph import Paragraph
from engine.stage.text.typesetter import Typesetter
from tests.stage.scenes_shown import SCENES, piloted

ROOMY = (
    "title", "introduction", "introduction: four", "introduction: asked", "settings", "settings: second",
    "settings: last", "lock", "message", "town", "world", "closed world", "word book", "level: told",
    "level: sentences", "level: letters", "card", "card: sentence", "card: long word", "card: long sentence",
    "card: verb", "result", "result: sentence", "result: long sentence", "result: not passed",
)  # fmt: skip
"""Pages with room for large letters."""
TIMES, ENOUGH = 1.6, 39.0
"""How many times as large as at 100 % a text is, unless it is so many design px high anyway."""


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar", "uk"])
def test_every_text_is_really_large(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    usual, large = (sizes(language, factor, monkeypatch) for factor in (1.0, 2.0))
    held_back = {
        text: (usual.get(text), size)
        for text, size in large.items()
        if size < min(ENOUGH, TIMES * usual.get(text, ENOUGH))
    }
    assert not held_back


def sizes(language: str, factor: float, monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], float]:
    """How large, in design px, each text of each of these pages is where it is smallest."""
    found: dict[tuple[str, str], float] = {}
    name = ""
    fit = Typesetter.fit

    def watched(self: Typesetter, *given: object, **named: object) -> Paragraph:
        laid: Paragraph = fit(self, *given, **named)  # type: ignore[arg-type]
        found[name, laid.text] = min(laid.size, found.get((name, laid.text), laid.size))
        return laid

    with piloted((1366, 768), language, factor) as pilot, monkeypatch.context() as patch:
        for name in ROOMY:
            SCENES[name](pilot)
            pilot.wait(100)
            patch.setattr(Typesetter, "fit", watched)
            pilot.stage.scene.changed()
            pilot.wait(50)
            patch.setattr(Typesetter, "fit", fit)
    return found
