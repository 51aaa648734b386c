"""What a person sees while the game sets itself up: one line that moves, or plain lines where none can."""

from typing import TextIO

_CELLS = 24


class Progress:
    """Reports steps to `stream`: redrawn in place on a terminal, one line a step elsewhere."""

    def __init__(self, stream: TextIO, total: int) -> None:
        self._stream = stream
        self._total = max(total, 1)
        self._done = 0
        self._is_terminal = stream.isatty()
        self._width = 0

    def say(self, text: str) -> None:
        """A line of its own that stays."""
        self._clear()
        self._write(text + "\n")

    def step(self, text: str) -> None:
        """One more of the `total` steps begins."""
        self._done = min(self._done + 1, self._total)
        self.show(text)

    def show(self, text: str) -> None:
        """The same step, further on."""
        count = f"{self._done:>{len(str(self._total))}}/{self._total}"
        if not self._is_terminal:
            self._write(f"  {count} {text}\n")
            return
        filled = round(_CELLS * self._done / self._total)
        line = f"  [{'#' * filled}{'.' * (_CELLS - filled)}] {count} {text}"[:79]
        self._write("\r" + line.ljust(self._width))
        self._width = len(line)

    def finish(self) -> None:
        """Leave the terminal clean for what comes next."""
        self._clear()

    def _clear(self) -> None:
        if self._width:
            self._write("\r" + " " * self._width + "\r")
            self._width = 0

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, ValueError):
            pass  # a closed terminal must not stop the set-up half-way
