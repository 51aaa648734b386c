"""What follows an answer that was another: what was answered is named, then the right one is shown, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.content.model import Sentence, SpotName, Word
from engine.play import events
from engine.play.script import Asking, Choice
from engine.stage.speech import Saying

if TYPE_CHECKING:
    from engine.stage.level.scene import LevelScene

NAMED = 1500.0
"""Milliseconds that what was answered stands lit, at least: one word is soon said."""
REASON = 16_000.0
"""Milliseconds in which the right answer and why it is right can be heard to their end."""


class Correction:
    """Shows one answer put right; never a word of blame."""

    def __init__(self, scene: LevelScene, event: events.Corrected) -> None:
        self._scene = scene
        self._telling = scene.telling
        self._event = event

    def name_chosen(self) -> None:
        """What was answered, lit while it is named and nothing else is: a hand that showed the right thing meanwhile
        would give it the wrong name."""
        scene, event = self._scene, self._event
        scene.stage.effects.play("not_yet")
        if not scene.run.state.held:
            scene.carrying.let_go()
        # What the pointer rests on is not what is being shown.
        scene.workplace.leave()
        scene.view.correct(event.chosen)
        scene.view.light(event.chosen)
        self._telling.open_text()
        # Who brought the right things to another place has named nothing wrong.
        sayings = [] if self._elsewhere else self._answered()
        if sayings:
            scene.say(*sayings)
        scene.changed()

    def show_right(self) -> None:
        """The right thing, shown and spoken, and why."""
        scene, event = self._scene, self._event
        scene.view.light(None)
        for name in event.right:
            scene.view.point_at(name)
        asking = self._asking
        sayings = []
        replies = [asking.choice(name) for name in event.right] if asking is not None else []
        right = [reply.sentence.text for reply in replies if reply is not None and reply.sentence is not None]
        word = scene.stage.course.library.word(asking.word) if asking is not None else None
        if right:
            # Where sentences are chosen from, the whole right one is what there is to learn.
            sayings.append(Saying(right[0], voice=self._telling.own_voice, key=event.right[0]))
        elif self._elsewhere:
            # The thing was right and is kept: only where it goes is said.
            sayings += [self._telling.said_aside(event.reply)] if event.reply is not None else []
        elif word is not None and not self._is_called(word, name := self._telling.name_of(event.right[0], word)):
            sayings.append(self._telling.said_aside(Sentence(name)))
        there = scene.room.plan.place.spots.get(SpotName(event.right[0]))
        if there is not None and there.kind in ("place", "zone") and there.danish and not self._elsewhere:
            # Which of several it is: a shelf by its letter, a layer by its height.
            sayings.append(self._telling.said_aside(Sentence(there.danish)))
        if event.why is not None:
            sayings.append(self._telling.said_aside(event.why))
        scene.say(*sayings)
        scene.changed()

    def _answered(self) -> list[Saying]:
        """The reply that was chosen and what came of it, or the name of the thing that was pressed."""
        sayings = self._telling.replied(self._chosen)
        if self._event.reply is not None:
            return [*sayings, self._telling.said_aside(self._event.reply)]
        return sayings or self._named()

    @property
    def _asking(self) -> Asking | None:
        return self._scene.run.asking

    @property
    def _chosen(self) -> Choice | None:
        return self._asking.choice(self._event.chosen) if self._asking is not None else None

    @property
    def _elsewhere(self) -> bool:
        """Whether the right things in the right number were brought to another place."""
        return self._asking is not None and self._asking.deliver in self._event.right

    def _is_called(self, word: Word, name: str) -> bool:
        """Whether what was pressed is called like what was asked: the other shelf of the same fridge. Its name was
        understood; why it was the other shelf is what there is to say."""
        chosen = self._chosen
        return chosen is not None and chosen.word == word.id and self._telling.name_of(chosen.id, word) == name

    def _named(self) -> list[Saying]:
        """What was pressed has a name too: hearing both is what teaches the difference."""
        asking, chosen = self._asking, self._chosen
        word = self._scene.stage.course.library.word(chosen.word) if chosen is not None and chosen.word else None
        here = self._scene.room.plan.place.spots.get(SpotName(self._event.chosen))
        if here is not None and here.danish:
            return [self._telling.said_aside(Sentence(f"Det er {here.danish}."))]
        # A place that stands for something is not that: who pressed the top of a stack has pressed no box.
        if word is None or (here is not None and here.word != word.id):
            return []
        if asking is not None and word.id == asking.word:
            # Right by its name alone: what else was said has to be heard.
            return [self._telling.said_aside(asking.line.sentence)]
        # What is done and how something is has no article: it is only named.
        return [self._telling.said_aside(Sentence(f"Det er {word.named}." if word.gender else word.named))]
