"""What can be pressed: a place, what it says when rested on, what it does; and the focus that moves among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from engine.stage.input import Way
from engine.stage.window import Box

REST = 700
"""Milliseconds of resting after which a control speaks."""
LEAST = 48.0
"""Smallest side of a hit area, design px."""


@dataclass(frozen=True, slots=True)
class Says:
    """What a control says when rested on: a Danish text, or one in the learner's own language."""

    text: str
    language: str = "da"


def nothing() -> None:
    """A control that only speaks."""


@dataclass(frozen=True, slots=True)
class Control:
    """`box` is in design px. `name` is stable within its scene: the pilot and the focus know it by that."""

    name: str
    box: Box
    act: Callable[[], None] = nothing
    says: Says | None = None
    enabled: bool = True
    round: bool = False

    @property
    def hit(self) -> Box:
        """The area that answers, at least 48 px each way."""
        x, y, width, height = self.box
        more_x, more_y = max(0.0, LEAST - width) / 2, max(0.0, LEAST - height) / 2
        return x - more_x, y - more_y, width + 2 * more_x, height + 2 * more_y

    @property
    def centre(self) -> tuple[float, float]:
        x, y, width, height = self.box
        return x + width / 2, y + height / 2


@dataclass(slots=True)
class Focus:
    """Which control the pointer or the keys are on, since when, and whether it has spoken."""

    controls: Sequence[Control] = ()
    name: str | None = None
    since: float = 0.0
    spoken: bool = False
    by_keys: bool = False
    pressed: str | None = None
    _at: dict[str, Control] = field(default_factory=dict)

    def show(self, controls: Sequence[Control]) -> None:
        """Take a scene's present controls; the focus stays as long as there is that control in that place.

        One that has moved elsewhere loses it: answers are shuffled, and the one lit would be taken for a hint.
        """
        before = self.control
        self.controls = controls
        self._at = {control.name: control for control in controls}
        now = self.control
        if now is None or (before is not None and not _inside(now.box, *before.centre)):
            self.name = None

    @property
    def control(self) -> Control | None:
        return self._at.get(self.name) if self.name else None

    def named(self, name: str) -> Control | None:
        return self._at.get(name)

    def under(self, x: float, y: float) -> Control | None:
        """The control at a design point; of several, the one drawn last whose own box holds the point."""
        loose: Control | None = None
        for control in reversed(self.controls):
            if _inside(control.box, x, y):
                return control
            if loose is None and _inside(control.hit, x, y):
                loose = control
        return loose

    def point(self, x: float, y: float, now: float) -> None:
        """The pointer is at a design point."""
        found = self.under(x, y)
        self._set(found.name if found else None, now)
        self.by_keys = False

    def step(self, way: Way, now: float) -> None:
        """Move to the nearest control that way; nothing there leaves it where it is."""
        self.by_keys = True
        here = self.control
        if here is None:
            first = min(self.controls, key=lambda one: (one.box[1], one.box[0]), default=None)
            self._set(first.name if first else None, now)
            return
        best = min(
            (one for one in self.controls if one.enabled and one.name != here.name and _ahead(here, one, way)),
            key=lambda one: _distance(here, one, way),
            default=None,
        )
        if best is not None:
            self._set(best.name, now)

    def cycle(self, now: float, *, back: bool = False) -> None:
        """Move to the next enabled control in the order composed; past the last one to none."""
        self.by_keys = True
        names = [one.name for one in self.controls if one.enabled]
        if back:
            names.reverse()
        at = names.index(self.name) + 1 if self.name in names else 0
        self._set(names[at] if at < len(names) else None, now)

    def rested(self, now: float) -> Control | None:
        """The control that has been rested on long enough and has not yet spoken; each speaks once per visit."""
        control = self.control
        if control is None or self.spoken or control.says is None or now - self.since < REST:
            return None
        self.spoken = True
        return control

    def leave(self) -> None:
        """Nothing has the focus any more."""
        self._set(None, self.since)

    def hush(self) -> None:
        """What was just pressed need not speak again for being rested on."""
        self.spoken = True

    def _set(self, name: str | None, now: float) -> None:
        if name != self.name:
            self.name, self.since, self.spoken = name, now, False


def _inside(box: Box, x: float, y: float) -> bool:
    return box[0] <= x < box[0] + box[2] and box[1] <= y < box[1] + box[3]


def _ahead(here: Control, other: Control, way: Way) -> bool:
    dx, dy = other.centre[0] - here.centre[0], other.centre[1] - here.centre[1]
    along = {"left": -dx, "right": dx, "up": -dy, "down": dy}[way]
    across = abs(dy) if way in ("left", "right") else abs(dx)
    return along > 4 and across <= along * 2.5


def _distance(here: Control, other: Control, way: Way) -> float:
    dx, dy = abs(other.centre[0] - here.centre[0]), abs(other.centre[1] - here.centre[1])
    return dx + 2 * dy if way in ("left", "right") else dy + 2 * dx
