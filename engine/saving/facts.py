"""The facts that the game records, one function for each kind: the only place that knows their payloads' names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.saving import event as kinds
from engine.saving.event import Fact
from engine.saving.records import GrantScope, GrantState, GrantTarget


def person_added(person: str, **fields: Any) -> Fact:
    """A new person; fields such as face, name, language, group are plain JSON."""
    return Fact(kinds.PERSON_ADDED, person, fields)


def person_changed(person: str, **fields: Any) -> Fact:
    """New values for some of a person's fields; the others stay."""
    return Fact(kinds.PERSON_CHANGED, person, fields)


def level_started(person: str, level: str, attempt: str, content: str = "", focus: Sequence[str] = ()) -> Fact:
    """A play of a level began (or went on, with the same attempt); `focus` are the words it was composed for."""
    payload = {"level": level, "attempt": attempt, "content": content, "focus": list(focus)}
    return Fact(kinds.LEVEL_STARTED, person, payload)


def level_left(person: str, level: str, attempt: str) -> Fact:
    """The learner went away in the middle; the play can go on the same day."""
    return Fact(kinds.LEVEL_LEFT, person, {"level": level, "attempt": attempt})


def level_finished(
    person: str,
    level: str,
    attempt: str,
    *,
    passed: bool,
    stars: int,
    right: int,
    total: int,
    missed: Sequence[str] = (),
    content: str = "",
) -> Fact:
    """All tasks of a level are done: stars 0-3, first answers right of total, the words missed."""
    payload = {
        "level": level,
        "attempt": attempt,
        "passed": passed,
        "stars": stars,
        "right": right,
        "total": total,
        "missed": list(missed),
        "content": content,
    }
    return Fact(kinds.LEVEL_FINISHED, person, payload)


def grant(scope: GrantScope, place: str, state: GrantState, target_kind: GrantTarget = "all", target: str = "") -> Fact:
    """The instructor opens or closes a world or level, or gives it back to the rules (`default`)."""
    payload = {"scope": scope, "place": place, "state": state, "target_kind": target_kind, "target": target}
    return Fact(kinds.GRANT, target if target_kind == "person" else "", payload)


def setting_changed(name: str, value: Any, person: str = "") -> Fact:
    """A setting of a person, or of the whole save if person is ""."""
    return Fact(kinds.SETTING_CHANGED, person, {"name": name, "value": value})


def word_card_opened(person: str, word: str, level: str = "") -> Fact:
    """The card of a word was opened."""
    return Fact(kinds.WORD_CARD_OPENED, person, {"word": word, "level": level})
