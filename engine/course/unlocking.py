"""What an instructor says on the command line, behind the password: worlds and levels open or locked, a PIN gone."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from getpass import getpass

from engine.content.problems import nearest
from engine.course.access import Access
from engine.course.course import Course
from engine.course.library import Library
from engine.paths import assets_root
from engine.problem import Problem
from engine.saving import desk, facts
from engine.saving.event import Fact
from engine.saving.records import Grant, GrantScope, GrantState, GrantTarget, Person
from engine.saving.save import Save

PASSWORD = "FIRST_SHIFT_PASSWORD"
"""The environment variable that holds the password where nobody can type one."""
EVERYBODY = "all"

AskPassword = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Target:
    """For whom: everybody, a group or one person; `name` is for reading."""

    kind: GrantTarget
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Where:
    """A world or a level."""

    scope: GrantScope
    id: str


def unlock_from_outside(
    what: Sequence[str],
    people: Sequence[str],
    lock: bool,
    reset: bool,
    show: bool,
    set_password: bool,
    save: str | None,
    json: bool,
    ask: AskPassword | None = None,
    forget_pin: bool = False,
) -> int:
    """Open (or `lock`, or `reset` to the rule) worlds and levels for people, groups or everybody.

    `show` only lists what is open for whom, `forget_pin` only takes away the PINs of `people`. `ask` reads a password;
    without it: from the environment variable FIRST_SHIFT_PASSWORD, the terminal, or a line of the input. Problem when
    anything is unknown or the password wrong.
    """
    ask = ask or ask_password
    if forget_pin and (what or not people):
        raise Problem("a picture code belongs to a person", "name only whose it is: --forget-pin --for NAME")
    if not (what or show or set_password or forget_pin):
        raise Problem("nothing named to unlock", "name a world or a level, such as kitchen or kitchen/2-fetch")
    with desk.opened(save, writes=not show, new=not show) as book:
        course = Course(Library(assets_root()), book, lambda: 0.0)
        places = [_where(course.library, one) for one in what]
        targets = [target for one in people for target in targets_of(book.people(), one)]
        if show:
            return _show(course, places, targets, json)
        if set_password:
            _set_password(book, ask)
            if not places and not forget_pin:
                desk.say_json({"password": "set"}) if json else desk.say("the instructor's password is set")
                return 0
        else:
            _enter(book, ask, "unlock")
        if forget_pin:
            return _forget_pins(book, targets, json)
        state: GrantState = "closed" if lock else "default" if reset else "open"
        made = [
            fact for target in targets or [everybody()] for where in places
            for fact in grants(book.grants(), where, target, state)
        ]  # fmt: skip
        book.append_now(*made)
        _report([fact.payload for fact in made], state, places, targets or [everybody()], json)
    return 0


def everybody() -> Target:
    """All people, those still to come among them."""
    return Target("all", "", "everybody")


def targets_of(people: Iterable[Person], text: str) -> tuple[Target, ...]:
    """Whom a text means: `all`, a group, or a person by id, name or face. Problem when nobody, or not one person."""
    everyone = tuple(people)
    if text.casefold() == EVERYBODY:
        return (everybody(),)
    groups = {one.group.casefold(): one.group for one in everyone if one.group}
    group = groups.get(text.removeprefix("group:").casefold())
    if group is not None:
        return (Target("group", group, f"group {group}"),)
    one = desk.find(everyone, text)
    return (Target("person", one.id, desk.called(one)),)


def grants(held: Iterable[Grant], where: Where, target: Target, state: GrantState) -> tuple[Fact, ...]:
    """The facts that say this, and take back what it overrules.

    A word about a world takes back earlier ones about its levels, and a word for everybody those for groups and single
    people: what a teacher said last holds. The word itself comes last: `default` after it would overrule it.
    """
    said: list[Fact] = []
    for one in held:
        same_place = one.place == where.id and one.scope == where.scope
        within = same_place or (where.scope == "world" and one.place.startswith(f"{where.id}/"))
        same_target = (one.target_kind, one.target) == (target.kind, target.id)
        if one.state == "default" or not within or (same_place and same_target):
            continue
        if target.kind == "all" or same_target:
            said.append(facts.grant(one.scope, one.place, "default", one.target_kind, one.target))
    return (*said, facts.grant(where.scope, where.id, state, target.kind, target.id))


def ask_password(prompt: str) -> str:
    """A password from the environment, the terminal, or one line of the input."""
    given = os.environ.get(PASSWORD)
    if given is not None:
        return given
    if sys.stdin.isatty():
        return getpass(f"{prompt}: ")
    return sys.stdin.readline().rstrip("\r\n")


def _where(library: Library, text: str) -> Where:
    name = text.replace("\\", "/").strip("/").removeprefix("levels/").removesuffix(".yaml")
    outlines = {outline.id: outline.ready for outline in library.outlines}
    if "/" not in name:
        if name not in outlines:
            raise Problem(f"there is no world '{text}'", nearest(name, outlines))
        if not outlines[name]:
            raise Problem(f"the world '{name}' is not made yet", "it opens with a later version")
        return Where("world", name)
    try:
        return Where("level", library.level(name).id)
    except KeyError:
        known = [level.id for world in library.made for level in library.world(world).levels]
        raise Problem(f"there is no level '{text}'", nearest(name, known)) from None


def _enter(book: Save, ask: AskPassword, purpose: str) -> None:
    """Let in who knows the password; at a terminal the first use sets it."""
    instructor = book.instructor
    if not instructor.is_set:
        if not sys.stdin.isatty():
            # What a script sends is meant as a password that there is, not as a new one.
            raise Problem("the instructor's password: none is set yet", "set one with --set-password")
        _set_password(book, ask)
        return
    pause = instructor.wait()
    if pause:
        raise Problem("too many wrong passwords", f"wait {pause} seconds")
    checked = instructor.check(ask("The instructor's password"), purpose)
    if not checked.right:
        later = f", wait {checked.wait} seconds" if checked.wait else ""
        raise Problem("that is not the instructor's password", f"try again{later}")


def _set_password(book: Save, ask: AskPassword) -> None:
    """A new password; an old one is overruled only by who owns the save's files."""
    if book.instructor.is_set and not owns(book):
        raise Problem("only who owns the save's files can set another password", f"ask the owner of {book.place.name}")
    new = ask("A new instructor's password")
    if sys.stdin.isatty() and ask("The same once more") != new:
        raise Problem("the two passwords differ", "try again")
    try:
        book.instructor.set(new)
    except ValueError as error:
        raise Problem(str(error), "choose a longer one") from error


def owns(book: Save) -> bool:
    """Whether whoever runs this owns the save's file; on a server, whoever has its URL does."""
    file = book.place.file
    if file is None or not hasattr(os, "getuid"):
        return file is None or os.access(file, os.W_OK)
    return os.getuid() in (0, file.stat().st_uid)


def _forget_pins(book: Save, targets: Sequence[Target], json: bool) -> int:
    locked = [one for one in book.people() if one.has_pin and _means(one, targets)]
    for one in locked:
        book.pins.set(one.id, ())
    if json:
        desk.say_json({"pins_forgotten": [{"id": one.id, "name": one.name} for one in locked]})
        return 0
    for one in locked:
        desk.say(f"the picture code of {desk.called(one)} is removed")
    if not locked:
        desk.say("nobody of them has a picture code")
    return 0


def _report(
    payloads: Sequence[object], state: GrantState, places: Sequence[Where], targets: Sequence[Target], json: bool
) -> None:
    if json:
        desk.say_json({"grants": payloads})
        return
    how = {"open": "open", "closed": "locked", "default": "as the rule says"}[state]
    for target in targets:
        for where in places:
            desk.say(f"{where.id} is now {how} for {target.name}")


def _show(course: Course, places: Sequence[Where], targets: Sequence[Target], json: bool) -> int:
    """One line a person and world: which levels are open, and why the others are not."""
    everyone = course.people()
    wanted = [one for one in everyone if _means(one, targets)]
    worlds = dict.fromkeys(where.id.split("/", 1)[0] for where in places) or dict.fromkeys(course.library.made)
    levels = {where.id for where in places if where.scope == "level"}
    rows = []
    for one in wanted:
        for world in worlds:
            access = course.world_access(one.id, world)
            shown = {level: given for level, given in access.items() if not levels or level in levels}
            rows.append((one, world, shown))
    if json:
        desk.say_json({
            "people": [
                {"id": one.id, "name": one.name, "group": one.group, "world": world,
                 "levels": {level: _why(given) for level, given in shown.items()}}
                for one, world, shown in rows
            ],
            "grants": [
                {"scope": one.scope, "place": one.place, "target_kind": one.target_kind, "target": one.target,
                 "state": one.state}
                for one in course.save.grants()
            ],
        })  # fmt: skip
        return 0
    if not rows:
        desk.say("nobody was added yet")
    for one, _, shown in rows:
        said = ", ".join(f"{level} {_why(given)}" for level, given in shown.items())
        desk.say(f"{desk.called(one)}: {said}")
    names = {one.id: desk.called(one) for one in everyone}
    for grant in course.save.grants():
        if grant.state != "default":
            whom = f"{grant.target_kind} {names.get(grant.target, grant.target)}".strip()
            desk.say(f"said by an instructor: {grant.place} {grant.state} for {whom}")
    return 0


def _means(person: Person, targets: Sequence[Target]) -> bool:
    kinds = {"all": "", "group": person.group, "person": person.id}
    return not targets or any(target.id == kinds[target.kind] for target in targets)


def _why(access: Access) -> str:
    if access.open:
        return "open"
    return f"after {access.needs}" if access.reason == "earlier" else "locked"
