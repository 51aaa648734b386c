"""The speaker: says texts with the best voice there is, at once, and tells which word is being said."""

import queue
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Protocol

from engine.stage.sound.spoken import Spoken, WordTime, find_words
from engine.stage.sound.voices import Request, Voice, VoiceError

CACHE_BYTES = 12 * 1024 * 1024
# How long a text stands when nothing can say it: a reader's time.
READER_MS_A_WORD = 430


class Output(Protocol):
    """Where speech is heard."""

    @property
    def silent(self) -> bool: ...

    def play_voice(self, spoken: Spoken) -> None: ...

    def stop_voice(self) -> None: ...

    def set_volume(self, volume: float) -> None: ...


class Utterance:
    """One text being said. It is about to play, plays, or is over; `length` (ms) is 0 until it plays."""

    def __init__(self, request: Request, clock: Callable[[], float]) -> None:
        self.request = request
        self._clock = clock
        self._spoken: Spoken | None = None
        self._began: float | None = None
        self._over = False
        self._length = 0

    @property
    def text(self) -> str:
        return self.request.text

    @property
    def playing(self) -> bool:
        """Whether it is heard, or will be in a moment."""
        if self._over:
            return False
        return self._began is None or self.elapsed < self._length

    @property
    def voiced(self) -> bool:
        """Whether a voice was found for it (False as well while it is not yet known)."""
        return self._spoken is not None

    @property
    def length(self) -> float:
        """Milliseconds."""
        return self._length

    @property
    def elapsed(self) -> float:
        """Milliseconds since it began to play; 0 before."""
        return (self._clock() - self._began) * 1000 if self._began is not None else 0.0

    def word_at(self, ms: float) -> tuple[int, int] | None:
        """The characters (start, stop) of the text being said at `ms` after the beginning."""
        word = self._spoken.word_at(int(ms)) if self._spoken else None
        return (word.start, word.stop) if word else None

    def offset_at(self, ms: float) -> int | None:
        """The first character of the word being said at `ms`; `ms` counts from the call of `say`."""
        # What is heard begins a little after the call: the difference would light words too early.
        word = self.word_at(min(ms, self.elapsed)) if self._began is not None and not self._over else None
        return word[0] if word else None

    def begin(self, spoken: Spoken | None, length: int) -> None:
        """It plays from now on, for `length` ms."""
        self._spoken, self._length = spoken, length
        self._began = self._clock()

    def end(self) -> None:
        """It is over."""
        self._over = True


class Speaker:
    """Speaks one text at a time; a new one stops the old.

    Voices are asked in their order on a thread of the speaker, so that no frame waits; what is kept plays at once.
    `clock` gives seconds; `report` is told once of each thing that is broken.
    """

    def __init__(
        self,
        voices: Sequence[Voice],
        output: Output,
        clock: Callable[[], float],
        report: Callable[[str], None] = lambda message: None,
        *,
        cache_bytes: int = CACHE_BYTES,
    ) -> None:
        self.speed = 1.0
        self._voices = tuple(voices)
        self._output = output
        self._clock = clock
        self._report = report
        self._reported: set[str] = set()
        self._kept: OrderedDict[Request, Spoken] = OrderedDict()
        self._kept_bytes = 0
        self._most_bytes = cache_bytes
        self._lock = threading.RLock()
        self._now: Utterance | None = None
        self._waiting: queue.SimpleQueue[Request | Utterance | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    @property
    def silent(self) -> bool:
        """Whether nothing can be heard on this machine: show the speaker crossed out, and subtitles."""
        return self._output.silent

    @property
    def speaking(self) -> bool:
        """Whether a voice is heard, or will be in a moment."""
        return self._now is not None and self._now.playing

    def can_speak(self, language: str) -> bool:
        """Whether any text of the language can be said (recordings of single texts do not count)."""
        return any(voice.can_speak(language) for voice in self._voices)

    def say(self, text: str, language: str, *, slow: bool = False, voice: str = "woman") -> Utterance:
        """Say `text` now. `voice` is one of woman, man, woman2, man2, older_woman, older_man."""
        utterance = Utterance(self._request(text, language, slow, voice), self._clock)
        with self._lock:
            self.stop()
            self._now = utterance
            kept = self._recall(utterance.request)
            if kept is not None or not text.strip():
                self._play(utterance, kept)
                return utterance
        self._start()
        self._waiting.put(utterance)
        return utterance

    def prepare(self, text: str, language: str, *, slow: bool = False, voice: str = "woman") -> None:
        """Get ready to say `text` soon; what is asked for in the meantime is said first of all the same."""
        self._start()
        self._waiting.put(self._request(text, language, slow, voice))

    def stop(self) -> None:
        """Be quiet."""
        with self._lock:
            if self._now is not None:
                self._now.end()
                self._now = None
                self._output.stop_voice()

    def set_volume(self, volume: float) -> None:
        """0 to 1."""
        self._output.set_volume(volume)

    def set_speed(self, speed: float) -> None:
        """1 is about 110 words a minute, slow 85."""
        self.speed = speed

    def close(self) -> None:
        """Be quiet and let the thread end."""
        self.stop()
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join(timeout=2)
            self._thread = None

    def _request(self, text: str, language: str, slow: bool, voice: str) -> Request:
        return Request(text, language, slow, voice, self.speed)

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="speaker", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        ahead: list[Request] = []
        while True:
            # What is to be said now goes before what is only prepared.
            try:
                task = self._waiting.get(block=not ahead)
            except queue.Empty:
                task = ahead.pop(0)
                if self._recall(task) is None:
                    self._make(task)
                continue
            if task is None:
                return
            if isinstance(task, Request):
                ahead = [*ahead, task][-64:]
            elif task is self._now:
                spoken = self._recall(task.request) or self._make(task.request)
                with self._lock:
                    if task is self._now:
                        self._play(task, spoken)

    def _play(self, utterance: Utterance, spoken: Spoken | None) -> None:
        if spoken is None:
            utterance.begin(None, 0)
            utterance.end()
            return
        self._output.play_voice(spoken)
        utterance.begin(spoken, spoken.length)

    def _make(self, request: Request) -> Spoken | None:
        for voice in self._voices:
            try:
                spoken = voice.speak(request)
            except VoiceError as broken:
                self._tell(str(broken))
                continue
            if spoken is not None:
                self._keep(request, spoken)
                return spoken
        return self._read_silently(request) if self.silent else None

    def _read_silently(self, request: Request) -> Spoken | None:
        # Without a sound card nothing is lost by timing the subtitles as if a voice had been there.
        words = find_words(request.text)
        if not words:
            return None
        each = round(READER_MS_A_WORD / request.speed)
        times = tuple(WordTime(start, stop, at * each) for at, (start, stop) in enumerate(words))
        return Spoken(bytes(2 * each * len(words)), 1000, times)

    def _tell(self, message: str) -> None:
        if message not in self._reported:
            self._reported.add(message)
            self._report(message)

    def _recall(self, request: Request) -> Spoken | None:
        with self._lock:
            spoken = self._kept.get(request)
            if spoken is not None:
                self._kept.move_to_end(request)
            return spoken

    def _keep(self, request: Request, spoken: Spoken) -> None:
        with self._lock:
            if request in self._kept or len(spoken.samples) > self._most_bytes:
                return
            self._kept[request] = spoken
            self._kept_bytes += len(spoken.samples)
            while self._kept_bytes > self._most_bytes:
                _, gone = self._kept.popitem(last=False)
                self._kept_bytes -= len(gone.samples)
