"""Tells what happened: turns the events of a running level into beats of voice, picture and movement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.content.model import Sentence, SpotName, Word
from engine.learning.choice import dusty
from engine.learning.memory import strength
from engine.play import events, session
from engine.play.events import Event
from engine.play.script import Asking, Choice, Item, Line, Tell
from engine.stage.level.beats import Beat
from engine.stage.level.correction import NAMED, REASON, Correction
from engine.stage.level.hud import TALK, Talk
from engine.stage.person import voice_of
from engine.stage.speech import Saying

if TYPE_CHECKING:
    from engine.stage.level.scene import LevelScene

AFTER_RIGHT = 1800.0
LOOKED_AT = 1600.0
ASKED = "asked"
SAID_ALOUD = 3
"""How often in a level each of the four sentences is said aloud."""


class Telling:
    """Holds what the screen says now: the bubble, words that grew, tasks done."""

    def __init__(self, scene: LevelScene) -> None:
        self._scene = scene
        self.talk: Talk | None = None
        self.tasks_done = 0
        self.fresh: dict[str, bool] = {}
        self.over = False
        self._task_over = False
        self._asked: tuple[Saying, ...] = ()
        self._aside: dict[str, Sentence] = {}
        self._times: dict[str, int] = {}
        self._memories = scene.stage.course.memories(scene.run.play.person) if scene.run.play.person else {}

    def strength(self, word: str) -> int:
        """Pips of a word, as the learner came into the level."""
        return strength(self._memories.get((word, "listen")), self._scene.stage.course.today)

    def dusty_words(self) -> frozenset[str]:
        """Words of this workplace that are fading, at most six: they show it in the room."""
        words = tuple(self._scene.run.play.world.words)
        return frozenset(dusty(words, self._memories, self._scene.stage.course.today))

    def hear(self, happened: Iterable[Event]) -> None:
        shown = []
        for event in happened:
            self._tell(event)
            if isinstance(event, events.Shown):
                shown.append(event.choice)
        if shown:
            self._speak_shown(shown)

    def ask(self, danish: str) -> None:
        """The learner says one of the four sentences before it is answered; after some times it is known."""
        self._times[danish] = self._times.get(danish, 0) + 1
        if self._times[danish] <= SAID_ALOUD:
            self._asked = (Saying(danish, "da", voice=self.own_voice, key=ASKED),)

    @property
    def asked(self) -> str:
        """What the learner is saying now, "" when nothing."""
        saying = self._scene.stage.speech.saying
        return saying.text if saying is not None and saying.key == ASKED else ""

    @property
    def slowly(self) -> bool:
        """Whether the bubble's sentence is being said slowly."""
        saying = self._scene.stage.speech.saying
        return saying is not None and saying.key == TALK and saying.slow

    @property
    def shown(self) -> Talk | None:
        """What stands in the bubble: while a reaction or a reason is said, that."""
        saying = self._scene.stage.speech.saying
        aside = self._aside.get(saying.text) if saying is not None and saying.key == TALK else None
        if self.talk is None or aside is None:
            return self.talk
        return replace(self.talk, sentence=aside, open=True, meaning="")

    @property
    def progress(self) -> tuple[int, int]:
        """How many tasks there are and how many are done; in a round of missed words, how many questions."""
        run = self._scene.run
        if run.state.round:
            return len(session.items(run.script, run.state)), run.state.at
        return run.script.tasks, self.tasks_done

    def hide_meaning(self) -> None:
        """What the sentence means has been read by whoever does what it says."""
        if self.talk is not None and self.talk.meaning:
            self.talk = replace(self.talk, meaning="")

    def repeat(self) -> None:
        """Say once more what stands in the bubble."""
        if self.talk is not None:
            self._scene.say(self._saying(self.talk.sentence))

    # -- one event

    def _tell(self, event: Event) -> None:
        scene, add = self._scene, self._scene.beats.add
        match event:
            case events.Began():
                add(Beat(self._began, holds=False))
            case events.Said(line, slow):
                add(Beat(lambda: self._speak(line, slow), holds=False))
            case events.Explained(line):
                self._explain(line)
            case events.Shown(choice):
                scene.view.point_at(choice)
            case events.TextOpened():
                self._open()
            case events.CardOpened(word):
                add(Beat(lambda: self._card(word), self._no_card))
                add(Beat(self._ask_again, holds=False))
            case events.Answered(right=True):
                self.fresh[event.word] = True
                add(Beat(lambda: self._right(event), self._quiet, least=AFTER_RIGHT))
            case events.Answered():
                self.fresh.pop(event.word, None)
            case events.Practised(right=True):
                add(Beat(lambda: self._right(event), self._quiet, least=AFTER_RIGHT))
            case events.Corrected():
                correction = Correction(scene, event)
                add(Beat(correction.name_chosen, self._quiet, least=NAMED))
                add(Beat(correction.show_right, self._quiet, least=scene.view.correction, most=REASON))
                add(Beat(lambda: scene.view.corrected(), holds=False))
            case events.Picked(spot, held):
                add(Beat(lambda: self._pick(spot, held), holds=False))
            case events.Placed(spots, at):
                add(Beat(lambda: self._put(spots, at), least=250))
            case events.Cleared(spot):
                add(Beat(lambda: scene.carrying.make_safe(spot), least=250))
            case events.Spelled():
                scene.stage.effects.play("click")
                scene.changed()
            case events.TaskDone(task):
                add(Beat(lambda: self._task_done(task), self._cleared, least=350, most=LOOKED_AT))
            case events.Finished():
                add(Beat(self._finish, least=300))

    # -- how each is shown

    def _began(self) -> None:
        scene, state = self._scene, self._scene.run.state
        # What was only said by the way may be what is asked now, and heard.
        self._aside.clear()
        # In a round nothing tells where a task ends: with empty hands everything is back for the next question.
        # Who is being told something still sees what was done.
        told = isinstance(scene.run.item, Tell)
        if (self._task_over and not told) or (state.round and not state.held):
            self._task_over = False
            scene.carrying.put_away()
        scene.now_playing()
        item = scene.item
        if self.talk is not None:
            self.talk = replace(self.talk, most=scene.view.most)
        if self.talk is not None and item is not None and self.talk.sentence == item.line.sentence:
            # The same instruction asks for something else now: its words are hidden again.
            self.talk = replace(self.talk, open=self._is_open(item), meaning="")

    def _speak(self, line: Line, slow: bool) -> None:
        scene = self._scene
        open_ = scene.item is None or scene.item.line != line or self._is_open(scene.item)
        same = self.talk is not None and self.talk.sentence == line.sentence
        meaning = self.talk.meaning if same and self.talk is not None else ""
        self.talk = self._talk(line, open_, meaning)
        asks = self._asked
        self._asked = ()
        # Whoever asks to hear it once more wants the line; the replies were read out the first time.
        replies = () if asks or slow else scene.view.also_says()
        scene.say(*asks, self._saying(line.sentence, slow=slow), *replies)
        scene.changed()

    def _is_open(self, item: Item) -> bool:
        """Whether what is said stands open in words: not where hearing or spelling is asked, unless that was wanted."""
        scene = self._scene
        if not isinstance(item, Asking) or item.channel == "read":
            return True
        if item.channel == "spell":
            return scene.run.state.opened
        return scene.stage.settings.subtitles or scene.run.state.opened or scene.stage.speech.voice.silent

    def _saying(self, sentence: Sentence, *, slow: bool = False) -> Saying:
        voice = self.talk.who.voice if self.talk is not None else "woman"
        return Saying(sentence.text, "da", slow=slow, voice=voice, key=TALK)

    def said_aside(self, sentence: Sentence) -> Saying:
        """Something that is said once beside what was asked, and stands in the bubble meanwhile."""
        self._aside[sentence.text] = sentence
        return self._saying(sentence)

    def replied(self, choice: Choice | None) -> list[Saying]:
        """The reply that was chosen, in the learner's own voice: a sentence of theirs is said aloud."""
        if choice is None or choice.sentence is None:
            return []
        return [Saying(choice.sentence.text, voice=self.own_voice, key=choice.id)]

    @property
    def own_voice(self) -> str:
        """The voice of whoever plays."""
        return voice_of(self._scene.learner)

    def _talk(self, line: Line, open_: bool, meaning: str) -> Talk:
        scene = self._scene
        return Talk(scene.colleague(line.speaker), line.sentence, open_, meaning, scene.learner, scene.view.most)

    def _explain(self, line: Line) -> None:
        scene, stage = self._scene, self._scene.stage
        asking = scene.run.asking
        own = stage.catalogs.language(stage.settings.language).own
        meaning = own(line.sentence)
        if asking is not None and asking.shown is not None:
            # What stands on a sign that is to be read is what nobody could say.
            meaning = f"{meaning} «{own(asking.shown)}»"
        open_ = self.talk.open if self.talk is not None else False
        self.talk = self._talk(line, open_, meaning)
        asks = self._asked
        self._asked = ()
        scene.say(*asks, Saying(meaning, stage.settings.language, key="meaning"))
        scene.changed()

    def _speak_shown(self, shown: Sequence[str]) -> None:
        """What is shown is said too: the name of the thing, or the whole reply."""
        asks, self._asked = self._asked, ()
        asking, sayings = self._scene.run.asking, []
        letter = asking.choice(shown[0]) if asking is not None and asking.reply == "letters" else None
        if letter is not None:
            sayings = [Saying(letter.letter)]
        elif asking is not None and asking.right.issuperset(shown):
            word = self._scene.stage.course.library.word(asking.word)
            sayings = self.replied(asking.choice(shown[0]))
            if not sayings and word is not None:
                sayings = [self.said_aside(Sentence(word.named))]
        self._scene.say(*asks, *sayings)

    def open_text(self) -> None:
        """What is said stands in words from now on."""
        if self.talk is not None:
            self.talk = replace(self.talk, open=True)

    def _open(self) -> None:
        self.open_text()
        self.repeat()
        self._scene.changed()

    def _right(self, event: events.Answered | events.Practised) -> None:
        """Text, picture and voice stand together now."""
        scene = self._scene
        scene.stage.effects.play("right")
        scene.view.mark(event.chosen, right=True)
        self.open_text()
        word = scene.stage.course.library.word(self._word_of(event.asking))
        asking = scene.view.asking
        replied = self.replied(asking.choice(event.chosen)) if asking is not None else []
        if word is not None:
            scene.workplace.wipe_dust(word.id)
            if self._puts_on(word, event.asking):
                scene.workplace.wear(word)
            scene.say(*(replied or [self.said_aside(Sentence(self.name_of(event.chosen, word)))]))
        scene.changed()

    def _puts_on(self, word: Word, asking: str) -> bool:
        """Whether what was found is put on now: not yet where the level tells to do so later."""
        told = [one.id for one in self._scene.run.script.askings if one.word == word.id and one.mechanic == "sequence"]
        return not told or asking.split("#")[0] in told

    def name_of(self, spot: str, word: Word) -> str:
        """What a word names at a spot: by a name of its own, if it has one (a yellow cloth, a broken pallet)."""
        here = self._scene.room.plan.place.spots.get(SpotName(spot))
        if here is None or not here.danish or (here.word != word.id and here.kind != "hazard"):
            return word.named
        return here.danish

    def _word_of(self, asking_id: str) -> str:
        """The word that an asking asks, in the level or in a round of missed words."""
        askings = self._scene.run.script.askings
        return next((one.word for one in askings if one.id == asking_id.split("#")[0]), "")

    def _pick(self, spot: str, held: int) -> None:
        scene = self._scene
        scene.stage.effects.play("pick_up")
        asking = scene.run.asking
        if asking is not None and asking.count > 1 and asking.deliver is not None:
            scene.carrying.take(spot, held)
            scene.hand.rest()
            # Only where it goes is marked too: a hand would say that it was enough. Who is shown how is shown that.
            scene.hand.goal = asking.deliver
            if scene.run.state.tries:
                left = scene.carrying.standing(sorted(asking.right))
                scene.view.point_at(asking.deliver if held >= asking.count or not left else left[0])
            scene.say(Saying(f"{held}", voice=self.own_voice))
        else:
            scene.carrying.take(spot)

    def _put(self, spots: tuple[str, ...], at: str) -> None:
        scene = self._scene
        scene.stage.effects.play("put_down")
        scene.carrying.put_down(spots, at)
        # Nobody stands before what they have put down: it is to be looked at.
        scene.room.step_aside(scene.room.placed_boxes)

    def _task_done(self, task: int) -> None:
        self.tasks_done = task + 1
        self._task_over = True
        self._scene.stage.effects.play("star")
        self._scene.changed()

    def _card(self, word: str) -> None:
        self._scene.open_card(word)

    def _no_card(self) -> bool:
        return self._scene.stage.scene is self._scene

    def _ask_again(self) -> None:
        """A card lay over the question."""
        if self._scene.view.asking is not None:
            self.repeat()

    def _cleared(self) -> bool:
        """Whether nothing lies where it was put that is gone in the next task, and is to be looked at before."""
        return not self._scene.room.placed

    def _quiet(self) -> bool:
        return not self._scene.stage.speech.busy

    def _finish(self) -> None:
        self.over = True
