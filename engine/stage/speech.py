"""What is being said: a queue of sayings, the word that is being spoken, and what follows when it is over."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from engine.language.speech import Piece, pieces


class Utterance(Protocol):
    """Something being spoken."""

    @property
    def playing(self) -> bool: ...

    @property
    def length(self) -> float: ...

    def offset_at(self, ms: float) -> int | None: ...


class Voice(Protocol):
    """Speaks texts; silent on a machine without sound."""

    @property
    def silent(self) -> bool: ...

    def say(self, text: str, language: str, *, slow: bool = False, voice: str = "woman") -> Utterance: ...

    def stop(self) -> None: ...

    def set_speed(self, speed: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Saying:
    """A text to be spoken; `key` lets a scene know its own words again, to light them."""

    text: str
    language: str = "da"
    slow: bool = False
    voice: str = "woman"
    key: str = ""
    then: Callable[[], None] | None = None


class Speech:
    """Says one thing after the other. What is said by a press replaces what was being said."""

    def __init__(self, voice: Voice, clock: Callable[[], float]) -> None:
        self.voice = voice
        self._clock = clock
        self._queue: deque[Saying] = deque()
        self._saying: Saying | None = None
        self._utterance: Utterance | None = None
        self._since = 0.0
        self._pieces: tuple[Piece, ...] = ()
        self.offset: int | None = None

    @property
    def busy(self) -> bool:
        """Whether a voice speaks, or is about to."""
        return self._saying is not None or bool(self._queue)

    @property
    def coming(self) -> bool:
        """Whether the voice is still getting ready to speak."""
        return self._utterance is not None and self._utterance.playing and not self._utterance.length

    @property
    def saying(self) -> Saying | None:
        return self._saying

    def say(self, *sayings: Saying) -> None:
        """Say these now, instead of what was being said."""
        self.hush()
        self._queue.extend(sayings)
        self._next()

    def add(self, *sayings: Saying) -> None:
        """Say these after what is being said."""
        self._queue.extend(sayings)
        if self._saying is None:
            self._next()

    def hush(self) -> None:
        """Be quiet. What should have followed does not."""
        self._queue.clear()
        self._saying = None
        self.offset = None
        if self._utterance is not None and self._utterance.playing:
            self.voice.stop()
        self._utterance = None

    def update(self) -> bool:
        """Let time pass; True when the spoken word is another than before."""
        if self._saying is None or self._utterance is None:
            return False
        if not self._utterance.playing:
            done = self._saying
            self._saying, self._utterance = None, None
            had, self.offset = self.offset, None
            if done.then is not None:
                done.then()
            if self._saying is None:
                self._next()
            return had is not None
        offset = self._place_of(self._utterance.offset_at(self._clock() - self._since))
        if offset == self.offset:
            return False
        self.offset = offset
        return True

    def _next(self) -> None:
        if not self._queue:
            return
        self._saying = self._queue.popleft()
        self._since = self._clock()
        self._pieces = pieces(self._saying.text) if self._saying.language == "da" else ()
        said = "".join(piece.say for piece in self._pieces) or self._saying.text
        self._utterance = self.voice.say(
            said, self._saying.language, slow=self._saying.slow, voice=self._saying.voice
        )

    def _place_of(self, offset: int | None) -> int | None:
        """Where in the text the voice is: numbers and units are said in more words than are written."""
        if offset is None:
            return None
        said = 0
        for piece in self._pieces:
            if offset < said + len(piece.say):
                changed = len(piece.say) != piece.end - piece.start
                return piece.start if changed else piece.start + offset - said
            said += len(piece.say)
        return offset
