"""From an input to its answer: frames until the picture changes, milliseconds until a voice begins."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pygame

from engine.saving import open_temporary
from engine.stage.game import milliseconds
from engine.stage.pilot import Pilot
from engine.workshop.bench.figures import Figure, sampled
from engine.workshop.bench.table import Wish

TURNS = 30
PATIENCE = 2.0


def measure(wish: Wish) -> Iterator[Figure]:
    """The pointer comes to a button; texts never said before are said."""
    pilot = Pilot(open_temporary(), size=(1366, 768))
    try:
        stage = pilot.stage
        pilot.game.flow.begin()
        pilot.wait(500)
        frames, spent = [], []
        for turn in range(TURNS):
            control = stage.focus.named(("start", "quit")[turn % 2])
            assert control is not None
            place = stage.geometry.point(*control.centre)
            before, began, count = pygame.image.tobytes(stage.surface, "RGB"), milliseconds(), 1
            pilot.frame(pygame.event.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0)))
            taken = milliseconds() - began
            while pygame.image.tobytes(stage.surface, "RGB") == before and count < 60:
                pilot.frame()
                count += 1
            frames.append(float(count))
            spent.append(taken)
        yield sampled("input", "pointer to a changed picture, frames", frames, "frames", most=1)
        yield sampled("input", "... the frame that shows it", spent, "ms")
        yield _speech(pilot)
    finally:
        pilot.close()


def _speech(pilot: Pilot) -> Figure:
    course, voice = pilot.stage.course, pilot.stage.speech.voice
    texts = [
        word.sentence.text
        for world in course.library.made
        for word in course.library.world(world).words.values()
    ][:TURNS]
    # The first loads the voice, which the game does behind the title.
    spent = [_said(voice.say(text, "da"), time.perf_counter()) for text in ("Hej.", *texts)][1:]
    note = f"{len(texts)} Danish sentences never said before; the sound buffer adds 12 ms"
    known = [seconds * 1e3 for seconds in spent if seconds is not None]
    if not known:
        return Figure("input", "text to speech that begins", None, "ms", most=20, note="no voice here")
    return sampled("input", "text to speech that begins", known, "ms", most=20, note=note)


def _said(utterance: object, began: float) -> float | None:
    """Seconds until it plays; None for a text that no voice says."""
    while getattr(utterance, "length", 0) == 0:
        if not getattr(utterance, "playing", False) or time.perf_counter() - began > PATIENCE:
            return None
        time.sleep(0.0005)
    return time.perf_counter() - began
