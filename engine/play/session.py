"""The rules of one running level: (script, state, command) -> (state, events). No clock, no disk, no pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.play import commands, events, rounds
from engine.play.commands import Command
from engine.play.events import Event
from engine.play.result import still_missed, summarise
from engine.play.script import Asking, Deliver, Item, Meet, Script, Tell


@dataclass(frozen=True, slots=True)
class First:
    """A first answer as the result counts it."""

    asking: str
    right: bool
    helped: bool


@dataclass(frozen=True, slots=True)
class State:
    """Where a level stands: ids only, so that a reloaded level binds again.

    `at` is the index of the item in play; `tries`, `helped` and `opened` belong to the asking in play; `round` is 0 in
    the level itself and counts the rounds of missed words after it, whose askings stand in `queue`.
    """

    at: int = 0
    tries: int = 0
    helped: bool = False
    opened: bool = False
    held: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    met: frozenset[str] = frozenset()
    answered: tuple[First, ...] = ()
    resolved: frozenset[str] = frozenset()
    placed: tuple[tuple[str, str], ...] = ()
    round: int = 0
    queue: tuple[str, ...] = ()
    finished: bool = False
    passed: bool = False
    subtitles: bool = False


Step = tuple[State, tuple[Event, ...]]


def begin(script: Script, *, subtitles: bool = False, answered: tuple[First, ...] = ()) -> Step:
    """The state in which a level starts, or goes on after the answers that were already counted today."""
    asked = {asking.id for asking in script.askings}
    kept = tuple(first for first in answered if first.asking in asked)
    known = {first.asking for first in kept}
    at = _resume_at(script, known)
    held = _held_at(script, known, at)
    state = State(at=at, answered=kept, resolved=frozenset(known), held=held, subtitles=subtitles)
    return _enter(script, state)


def _resume_at(script: Script, known: set[str]) -> int:
    """Where a play is gone on with: the first asking still open, or what is told, met or delivered just before it."""
    if not known:
        return 0
    left = next((i for i, item in enumerate(script.items) if isinstance(item, Asking) and item.id not in known), None)
    start = len(script.items) if left is None else left
    while start > 0 and not isinstance(script.items[start - 1], Asking):
        start -= 1
    return start


def _held_at(script: Script, known: set[str], at: int) -> tuple[str, ...]:
    """What had been picked up and not yet put down before that item."""
    held: tuple[str, ...] = ()
    here = script.items[at] if at < len(script.items) else None
    group = here.group if isinstance(here, Asking) else ""
    for number, item in enumerate(script.items):
        # Of what is asked together, something further on may have been picked up before.
        if number >= at and not (group and isinstance(item, Asking) and item.group == group):
            break
        if isinstance(item, Deliver) or (isinstance(item, Asking) and item.effect == "put"):
            held = ()
        elif isinstance(item, Asking) and item.effect == "pick" and item.count == 1 and item.id in known:
            held = (*held, min(item.right))
    return held


def items(script: Script, state: State) -> tuple[Item, ...]:
    """What is being played: the level itself, or the round of missed words."""
    return script.items if state.round == 0 else rounds.played(script, state.queue, state.round)


def current(script: Script, state: State) -> Item | None:
    """The item in play; of a group the first asking still open; None when all are done."""
    together = open_askings(script, state)
    return together[0] if together else _item_at(script, state)


def _item_at(script: Script, state: State) -> Item | None:
    playing = items(script, state)
    return playing[state.at] if state.at < len(playing) and not state.finished else None


def open_askings(script: Script, state: State) -> tuple[Asking, ...]:
    """The askings that may be answered now: the one in play and, in any order, the rest of its group."""
    item = _item_at(script, state)
    if not isinstance(item, Asking):
        return ()
    together = [item]
    if item.group:
        for other in items(script, state)[state.at + 1 :]:
            if not isinstance(other, Asking) or other.group != item.group:
                break
            together.append(other)
    return tuple(asking for asking in together if asking.id not in state.resolved)


def live(script: Script, state: State) -> tuple[str, ...]:
    """Ids of all that `Choose` accepts now."""
    item = current(script, state)
    if isinstance(item, Meet):
        return tuple(choice.id for choice in item.choices)
    if isinstance(item, Deliver):
        return (item.to,)
    if isinstance(item, Asking):
        done = steps_done(script, state)
        ids = [choice.id for choice in item.choices if choice.id not in done]
        if item.count > 1 and item.deliver is not None and state.held:
            ids.append(item.deliver)
        return tuple(ids)
    return ()


def steps_done(script: Script, state: State) -> frozenset[str]:
    """Where the earlier steps of the instruction in play were done: `Tør håndvasken af og så dørhåndtaget` is still
    being heard, and whoever does its first step once more has not misheard the second."""
    item = _item_at(script, state)
    done: set[str] = set()
    if not isinstance(item, Asking) or item.reply != "spot" or item.effect != "none" or item.group:
        return frozenset()
    for before in reversed(items(script, state)[: state.at]):
        if not isinstance(before, Asking) or before.line != item.line:
            break
        done |= before.right
    return frozenset(done - item.right)


def act(script: Script, state: State, command: Command) -> Step:
    """Carry out a command. One that means nothing now changes nothing and gives no events."""
    if state.finished:
        return _start_round(script, state) if isinstance(command, commands.StartRound) else (state, ())
    item = current(script, state)
    if item is None:
        return state, ()
    match command:
        case commands.Choose(choice):
            return _choose(script, state, item, choice)
        case commands.Erase():
            return _erase(state, item)
        case commands.Continue():
            return _advance(script, state) if isinstance(item, Tell) else (state, ())
        case commands.AskAgain():
            return state, (events.Said(item.line),)
        case commands.AskSlower():
            return state, (events.Said(item.line, slow=True),)
        case commands.AskMeaning():
            return _helped(state, item), (events.Explained(item.line),)
        case commands.AskShow():
            state, gone = _right_start(state, item)
            shown = tuple(events.Shown(choice) for choice in _pointed_out(script, state, item))
            return _helped(state, item), (*gone, *shown)
        case commands.OpenText():
            # Where a word is to be spelled, its letters are the answer.
            spells = isinstance(item, Asking) and item.channel == "spell"
            opened = replace(_helped(state, item) if spells else state, opened=True)
            return opened, (events.TextOpened(item.id),)
        case commands.OpenCard(word):
            gives_away = isinstance(item, Asking) and word == item.word
            return (_helped(state, item) if gives_away else state), (events.CardOpened(word),)
    return state, ()


def _helped(state: State, item: Item) -> State:
    return replace(state, helped=True) if isinstance(item, Asking) and state.tries == 0 else state


def _pointed_out(script: Script, state: State, item: Item) -> tuple[str, ...]:
    if isinstance(item, Asking):
        if item.reply == "letters":
            return (_next_letter(item, state),)
        if item.count > 1 and item.deliver and len(state.held) >= item.count:
            return (item.deliver,)
        return tuple(sorted(item.right))
    if isinstance(item, Meet):
        return tuple(choice.id for choice in item.choices if choice.id not in state.met)
    if isinstance(item, Deliver):
        return (item.to,)
    return (item.shows,) if item.shows else ()


def _right_start(state: State, item: Item) -> Step:
    """Of a word that is being spelled only what is right so far: what comes next can be shown only behind that."""
    if not isinstance(item, Asking) or item.reply != "letters":
        return state, ()
    letters = state.letters[: _right_so_far(item, state)]
    return (replace(state, letters=letters), (events.Spelled(letters),)) if letters != state.letters else (state, ())


def _right_so_far(asking: Asking, state: State) -> int:
    """How many of the letters laid are those of the word."""
    word = target_letters(asking)
    laid = [choice.letter for choice in (asking.choice(tile) for tile in state.letters) if choice]
    return next((i for i, (a, b) in enumerate(zip(laid, word, strict=False)) if a != b), len(laid))


def _next_letter(asking: Asking, state: State) -> str:
    """The tile that goes on rightly; when the letters laid so far are astray, the one that belonged there."""
    word, place = target_letters(asking), _right_so_far(asking, state)
    wanted = word[min(place, len(word) - 1)]
    used = set(state.letters[:place])
    return next(choice.id for choice in asking.choices if choice.letter == wanted and choice.id not in used)


def target_letters(asking: Asking) -> str:
    """The letters that a spelling wants, in order."""
    return next(iter(asking.right))


def _choose(script: Script, state: State, item: Item, choice: str) -> Step:
    if choice not in live(script, state):
        return state, ()
    if isinstance(item, Meet):
        return _meet(script, state, item, choice)
    if isinstance(item, Deliver):
        placed = (events.Placed(state.held, choice),) if state.held else ()
        put = state.placed + tuple((spot, choice) for spot in state.held)
        after, more = _advance(script, replace(state, held=(), placed=put))
        return after, (*placed, *more)
    if not isinstance(item, Asking):
        return state, ()
    if item.reply == "letters":
        return _lay(script, state, item, choice)
    if item.count > 1:
        return _count(script, state, item, choice)
    together = open_askings(script, state)
    meant = next((asking for asking in together if choice in asking.right), together[0])
    return _grade(script, state, meant, choice, choice in meant.right)


def _meet(script: Script, state: State, item: Meet, spot: str) -> Step:
    word = next(choice.word for choice in item.choices if choice.id == spot)
    state = replace(state, met=state.met | {spot})
    happened: tuple[Event, ...] = (events.Met(spot, word), events.CardOpened(word)) if word is not None else ()
    if all(choice.id in state.met for choice in item.choices):
        state, more = _advance(script, state)
        happened += more
    return state, happened


def _lay(script: Script, state: State, item: Asking, tile: str) -> Step:
    if tile in state.letters:
        return state, ()
    laid = (*state.letters, tile)
    state = replace(state, letters=laid)
    spelled = "".join(choice.letter for choice in (item.choice(one) for one in laid) if choice)
    happened: tuple[Event, ...] = (events.Spelled(laid),)
    if len(laid) < len(target_letters(item)):
        return state, happened
    # What was begun rightly stays: it was known.
    state = replace(state, letters=laid[: _right_so_far(item, state)])
    state, more = _grade(script, state, item, spelled, spelled in item.right)
    return state, happened + more


def _erase(state: State, item: Item) -> Step:
    if not (isinstance(item, Asking) and item.reply == "letters" and state.letters):
        return state, ()
    letters = state.letters[:-1]
    return replace(state, letters=letters), (events.Spelled(letters),)


def _count(script: Script, state: State, item: Asking, choice: str) -> Step:
    """Things are picked one by one and counted when they are handed over."""
    if choice == item.deliver:
        right = len(state.held) == item.count
        handed = (events.Placed(state.held, choice),) if right else ()
        put = state.placed + tuple((spot, choice) for spot in state.held) if right else state.placed
        after, more = _grade(script, replace(state, held=(), placed=put), item, f"{len(state.held)}", right)
        return after, (*handed, *more)
    if choice not in item.right:
        if item.deliver is not None and len(state.held) == item.count:
            # All that was wanted is in the learner's hands: only where it goes was another, and that is not asked.
            said = item.there or item.line.sentence
            return state, (events.Corrected(item.id, choice, (item.deliver,), said, None),)
        return _grade(script, state, item, choice, False)
    if choice in state.held and len(item.right) >= item.count:
        # It is in the learner's hands already.
        return state, ()
    held = (*state.held, choice)
    return replace(state, held=held), (events.Picked(choice, len(held)),)


def _grade(script: Script, state: State, asking: Asking, chosen: str, right: bool) -> Step:
    happened: list[Event] = []
    if all(first.asking != asking.id for first in state.answered):
        channel = asking.channel
        if channel == "listen" and (state.opened or state.subtitles):
            channel = "read"
        offered = tuple(choice.letter or choice.id for choice in asking.choices)
        happened.append(
            events.Answered(
                asking.id, asking.mechanic, asking.word, channel, offered, chosen, right, state.helped
            )
        )
        state = replace(state, answered=(*state.answered, First(asking.id, right, state.helped)))
    else:
        happened.append(events.Practised(asking.id, chosen, right))
    if not right:
        choice = asking.choice(chosen)
        showing = (_next_letter(asking, state),) if asking.reply == "letters" else tuple(sorted(asking.right))
        happened.append(events.Corrected(asking.id, chosen, showing, choice.then if choice else None, asking.why))
        return replace(state, tries=state.tries + 1, held=() if asking.count > 1 else state.held), tuple(happened)
    state = replace(state, resolved=state.resolved | {asking.id}, tries=0, helped=False, letters=())
    state, effects = _effect(state, asking, chosen)
    happened.extend(effects)
    together = open_askings(script, state)
    if together:
        return state, (*happened, events.Began(together[0].id))
    state, more = _advance(script, state)
    return state, (*happened, *more)


def _effect(state: State, asking: Asking, chosen: str) -> Step:
    match asking.effect:
        case "pick" if asking.count == 1:
            held = (*state.held, chosen)
            return replace(state, held=held), (events.Picked(chosen, len(held)),)
        case "put":
            put = state.placed + tuple((spot, chosen) for spot in state.held)
            return replace(state, held=(), placed=put), (events.Placed(state.held, chosen),)
    return state, ()


def _advance(script: Script, state: State) -> Step:
    """Leave the item in play, past all that is already resolved."""
    playing = items(script, state)
    left = state.at
    state = replace(state, at=left + 1, opened=False, tries=0, helped=False, met=frozenset())
    while state.at < len(playing) and playing[state.at].id in state.resolved:
        state = replace(state, at=state.at + 1)
    happened: tuple[Event, ...] = ()
    if state.round == 0:
        last = state.at >= len(playing)
        if last or script.task_of[state.at] != script.task_of[left]:
            task = script.task_of[left]
            happened = (*_clear(script, task), events.TaskDone(task))
    after, more = _enter(script, state)
    return after, happened + more


def _clear(script: Script, task: int) -> tuple[Event, ...]:
    """The dangers of a task that is done are gone. Not before: what was found would help to find the rest."""
    done = (item for item, number in zip(script.items, script.task_of, strict=True) if number == task)
    spots = (spot for item in done if isinstance(item, Asking) and item.effect == "clear" for spot in item.right)
    return tuple(map(events.Cleared, spots))


def _enter(script: Script, state: State) -> Step:
    item = current(script, state)
    if item is None:
        result = summarise(script, state.answered, state.round, state.queue)
        state = replace(state, finished=True, passed=state.passed or result.passed)
        return state, (result,)
    playing = items(script, state)
    sign = isinstance(item, Asking) and item.shown is not None
    if state.at and playing[state.at - 1].line == item.line and not sign:
        # Several steps of one instruction: it was heard, and keeping it in mind is part of the task.
        return state, (events.Began(item.id),)
    return state, (events.Began(item.id), events.Said(item.line))


def _next_round(script: Script, state: State) -> tuple[str, ...]:
    """The askings that a round of missed words would ask now; none when nothing was missed."""
    again = still_missed(script, state.answered, state.round, state.queue)
    if state.round and again:
        again = rounds.enough(script, again, state.queue)
    return rounds.whole(script, again)


def _start_round(script: Script, state: State) -> Step:
    queue = _next_round(script, state)
    if state.passed or not queue:
        return state, ()
    return _enter(script, replace(state, round=state.round + 1, queue=queue, at=0, finished=False, resolved=frozenset(),
                                  held=(), tries=0, helped=False, opened=False, letters=()))
