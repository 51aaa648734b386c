"""The instructor's password and people's PINs: argon2 hashes, tries that cost more and more time, each use recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.saving import event as kinds
from engine.saving import journal, reading, tables
from engine.saving.event import Fact

if TYPE_CHECKING:
    from engine.saving.save import Save

FREE_TRIES = 3
FIRST_WAIT = 5  # seconds after the fourth wrong try, then twice as long each time
LONGEST_WAIT = 900
SHORTEST = 6  # characters of a password

_LOOK_BACK = 50  # uses


@dataclass(frozen=True, slots=True)
class Checked:
    """Whether the secret was right, and how many seconds to wait before the next try (0: at once)."""

    right: bool
    wait: int


class Instructor:
    """The password that guards the instructor's screen. It guards the screen, not the file: whoever owns the save's
    files can always set another one, with `game.py unlock --set-password`.
    """

    def __init__(self, save: Save) -> None:
        self._save = save

    @property
    def is_set(self) -> bool:
        """Whether there is a password yet; the first use sets it."""
        return bool(self._save.ask(reading.password_hash))

    def set(self, password: str) -> None:
        """Set the password, also in place of a forgotten one; ValueError if it is shorter than 6 characters."""
        if len(password) < SHORTEST:
            raise ValueError(f"a password has at least {SHORTEST} characters")
        self._save.append_now(Fact(kinds.INSTRUCTOR_PASSWORD_SET, "", {"hash": _hash(password)}))

    def wait(self) -> int:
        """Seconds until the next try is allowed; it outlives a restart, for wrong tries are in the journal."""
        query = (tables.journal.c.person == "", tables.journal.c.kind.in_(_KINDS))
        found = self._save.ask(lambda connection: list(journal.read(connection, *query, in_order=True)))
        uses = [(event.instant, event.payload.get("right") is not False) for event in found]
        wrong = 0
        for _, right in reversed(uses[-_LOOK_BACK:]):
            if right:
                break
            wrong += 1
        if wrong <= FREE_TRIES:
            return 0
        pause = min(FIRST_WAIT << (wrong - FREE_TRIES - 1), LONGEST_WAIT)
        passed = (self._save.now() - uses[-1][0]) / 1_000_000
        # A clock set back must not lock anybody out for longer than the pause itself.
        return max(0, min(pause, round(pause - passed)))

    def check(self, password: str, purpose: str = "") -> Checked:
        """Try a password (slow, tens of milliseconds: not on the frame); every try is recorded with its purpose."""
        pause = self.wait()
        if pause:
            return Checked(False, pause)
        known = self._save.ask(reading.password_hash)
        right = bool(known) and _matches(known, password)
        self._save.append_now(Fact(kinds.INSTRUCTOR_PASSWORD_USED, "", {"right": right, "purpose": purpose}))
        return Checked(right, 0 if right else self.wait())


class Pins:
    """PINs of three pictures. They keep neighbours from playing as each other by mistake, no more."""

    def __init__(self, save: Save) -> None:
        self._save = save

    def set(self, person: str, pictures: tuple[str, ...]) -> None:
        """Give a person a PIN; an empty one takes it away."""
        secret = _hash(_joined(pictures)) if pictures else ""
        self._save.append_now(Fact(kinds.PIN_SET, person, {"hash": secret}))

    def check(self, person: str, pictures: tuple[str, ...]) -> bool:
        """Whether these are the pictures; True for a person without a PIN."""
        known = self._save.ask(lambda connection: reading.pin_hash(connection, person))
        return not known or _matches(known, _joined(pictures))


_KINDS = (kinds.INSTRUCTOR_PASSWORD_USED, kinds.INSTRUCTOR_PASSWORD_SET)


def _joined(pictures: tuple[str, ...]) -> str:
    return "\x1f".join(pictures)


def _hash(secret: str) -> str:
    from argon2 import PasswordHasher

    # OWASP's setting for little memory: the default 64 MiB is much for an old classroom PC that also runs the game.
    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1).hash(secret)


def _matches(known: str, secret: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(known, secret)
    except (VerificationError, InvalidHashError):
        return False
