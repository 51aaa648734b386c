"""What holds for every play, whatever is pressed."""

from hypothesis import given
from hypothesis import strategies as st

from engine.play import events, session
from engine.play.commands import (
    AskAgain,
    AskMeaning,
    AskShow,
    AskSlower,
    Choose,
    Command,
    Continue,
    Erase,
    OpenCard,
    OpenText,
    StartRound,
)
from engine.play.script import Asking, Choice, Item, Script
from tests.play.scripts import WORDS, ask, deliver, line, meet, script, tell

SPOTS = (*WORDS, "table", "t0", "t1", "t2", "ghost")
commands: st.SearchStrategy[Command] = st.one_of(
    st.sampled_from(SPOTS).map(Choose),
    st.sampled_from(WORDS).map(OpenCard),
    st.sampled_from(
        [Erase(), Continue(), AskAgain(), AskSlower(), AskMeaning(), AskShow(), OpenText(), StartRound()]
    ),
)


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    """A script of any items, the fetches grouped or counted."""
    items: list[Item] = []
    for number in range(draw(st.integers(1, 5))):
        word = draw(st.sampled_from(WORDS))
        kind = draw(st.sampled_from(["ask", "tell", "meet", "fetch", "count", "spell"]))
        if kind == "ask":
            items.append(ask(f"{number}", word, gates=draw(st.booleans())))
        elif kind == "tell":
            items.append(tell(f"{number}"))
        elif kind == "meet":
            items.append(meet(f"{number}", *draw(st.permutations(WORDS))[:2]))
        elif kind == "fetch":
            two = draw(st.permutations(WORDS))[:2]
            said = line(*two)
            items += [ask(f"{number}.{one}", one, line=said, group=f"{number}", effect="pick") for one in two]
            items.append(deliver(f"{number}.d", "table"))
        elif kind == "count":
            items.append(ask(f"{number}", word, count=2, deliver="table", right=frozenset(WORDS[:2])))
        else:
            tiles = tuple(Choice(f"t{i}", letter=letter) for i, letter in enumerate("øla"))
            items.append(
                ask(f"{number}", word, channel="spell", reply="letters", choices=tiles, right=frozenset({"øl"}))
            )
    return script(*items, safety=tuple(draw(st.sets(st.sampled_from(WORDS), max_size=1))))


@given(scripts(), st.lists(commands, max_size=60))
def test_every_asking_is_counted_at_most_once(made: Script, pressed: list[Command]) -> None:
    state, happened = session.begin(made)
    counted: list[str] = []
    for command in pressed:
        before = state
        state, more = session.act(made, state, command)
        again, same = session.act(made, before, command)
        assert (again, same) == (state, more), "the rules depend on nothing but script, state and command"
        counted += [event.asking for event in more if isinstance(event, events.Answered)]
        if state.finished:
            happened = more
    assert len(counted) == len(set(counted))
    assert [first.asking for first in state.answered] == counted
    asked = {item.id for item in made.items if isinstance(item, Asking)}
    assert {one.split("#")[0] for one in counted} <= asked
    if happened and isinstance(happened[-1], events.Finished):
        assert happened[-1].passed == state.passed or state.passed


COUNTED = script(ask("0", "knife", count=2, deliver="table", right=frozenset(WORDS[:2])))


@given(st.lists(st.one_of(st.sampled_from((*WORDS, "table")).map(Choose), commands), max_size=20))
def test_nothing_counted_is_lost(pressed: list[Command]) -> None:
    """The right number leaves the learner's hands only where it was wanted, and is never another answer."""
    state, _ = session.begin(COUNTED)
    for command in (Choose(WORDS[0]), Choose(WORDS[1]), *pressed):
        before = state
        state, more = session.act(COUNTED, state, command)
        if before.round or len(before.held) != 2:
            continue
        graded = [event for event in more if isinstance(event, events.Answered | events.Practised)]
        if command == Choose("table"):
            assert events.Placed(before.held, "table") in more
            assert [event.right for event in graded] == [True]
        else:
            assert state.held[:2] == before.held
            assert not graded


@given(scripts(), st.lists(commands, max_size=40))
def test_a_play_left_anywhere_goes_on_without_asking_again_what_was_answered(
    made: Script, pressed: list[Command]
) -> None:
    state, _ = session.begin(made)
    for command in pressed:
        if state.finished:
            break
        state, _ = session.act(made, state, command)
    resumed, _ = session.begin(made, answered=state.answered)
    for command in pressed:
        resumed, more = session.act(made, resumed, command)
        firsts = [event.asking for event in more if isinstance(event, events.Answered) and "#" not in event.asking]
        assert not set(firsts) & {first.asking for first in state.answered}


@given(scripts())
def test_whoever_does_what_is_shown_comes_through(made: Script) -> None:
    state, _ = session.begin(made)
    for _ in range(200):
        if state.finished:
            break
        state, shown = session.act(made, state, AskShow())
        shown_now = [event.choice for event in shown if isinstance(event, events.Shown)]
        pointed = [choice for choice in shown_now if choice not in state.held]
        state, more = session.act(made, state, Choose(pointed[0]) if pointed else Continue())
        if not more:
            state, _ = session.act(made, state, Continue())
    assert state.finished
