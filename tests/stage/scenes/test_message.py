"""The message's colleague points at what is told, whichever way the interface reads."""

from dataclasses import replace

import pytest

from engine.stage.scenes import message
from engine.stage.scenes.message import MessageScene

# Through the whole stage.
pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("language", "mirrored"), [("en", False), ("ar", True)])
def test_colleague_points_at_the_bubble(pilot, monkeypatch, language, mirrored):
    ways = []

    def figure(*given, left_handed=False, **named):
        ways.append(left_handed)
        return drawn(*given, left_handed=left_handed, **named)

    drawn = message.figure
    monkeypatch.setattr(message, "figure", figure)
    pilot.stage.apply(replace(pilot.stage.settings, language=language))
    pilot.stage.go(MessageScene(pilot.stage, "Her mangler noget. Sig det til din lærer."))
    pilot.frame()
    assert ways == [mirrored]
