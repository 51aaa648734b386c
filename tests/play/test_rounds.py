"""The short round of missed words that a result offers."""

from engine.content.model import WordId
from engine.play import events, session
from engine.play.commands import Choose, Command, StartRound
from engine.play.script import Asking, Choice, Script
from engine.play.session import State
from tests.play.scripts import ask, deliver, line, script

BOTH = line("knife", "pot")
PAIR = (
    ask("0.knife", "knife", line=BOTH, group="0", effect="pick"),
    ask("0.pot", "pot", line=BOTH, group="0", effect="pick"),
    deliver("0.deliver", "table"),
)


def play(made: Script, *commands: Command) -> tuple[State, list[events.Event]]:
    state, happened = session.begin(made)
    for command in commands:
        state, more = session.act(made, state, command)
        happened += more
    return state, list(happened)


def finished(happened: list[events.Event]) -> list[events.Finished]:
    return [event for event in happened if isinstance(event, events.Finished)]


def test_a_level_with_one_word_missed_is_passed_by_a_round_of_that_word() -> None:
    made = script(ask("0", "knife"), ask("1", "pot"))
    state, happened = play(made, Choose("oven"), Choose("knife"), Choose("pot"))
    assert state.finished
    assert not state.passed
    assert finished(happened)[0].missed == ("knife",)
    state, happened = play(made, Choose("oven"), Choose("knife"), Choose("pot"), StartRound(), Choose("knife"))
    assert state.passed
    assert [(one.passed, one.stars, one.round) for one in finished(happened)] == [(False, 0, 0), (True, 1, 1)]


def test_a_round_that_is_missed_again_is_offered_again() -> None:
    made = script(ask("0", "knife"))
    missed = (Choose("oven"), Choose("knife"))
    state, _ = play(made, *missed, StartRound(), *missed)
    assert state.finished
    assert not state.passed
    state, _ = play(made, *missed, StartRound(), *missed, StartRound(), Choose("knife"))
    assert state.passed


def test_an_instruction_for_two_things_is_done_again_whole() -> None:
    """Hearing `knife and pot` nobody could know that only the pot is wanted in the round."""
    made = script(*PAIR, tasks=(0, 0, 0))
    first = (Choose("knife"), Choose("oven"), Choose("pot"), Choose("table"))
    state, _ = play(made, *first, StartRound())
    assert [asking.word for asking in session.open_askings(made, state)] == ["knife", "pot"]
    state, happened = play(made, *first, StartRound(), Choose("pot"), Choose("knife"))
    assert not state.finished, "and brought where it belongs"
    state, happened = play(made, *first, StartRound(), Choose("pot"), Choose("knife"), Choose("table"))
    assert state.passed
    assert events.Placed(("pot", "knife"), "table") in happened
    assert finished(happened)[0].missed == ("pot",), "only the missed word is named"


def test_the_same_sentence_in_another_task_is_not_played_again() -> None:
    made = script(ask("0", "knife"), ask("1", "knife"), ask("2", "pot"), ask("3", "pot"))
    pressed = ("oven", "knife", "knife", "oven", "pot", "pot")
    state, _ = play(made, *map(Choose, pressed))
    state, _ = session.act(made, state, StartRound())
    assert state.queue == ("0", "2")


def test_what_is_put_somewhere_is_taken_first_in_a_round_too() -> None:
    """`The meat is raw. Where does it go?` is not asked of empty hands."""
    sorting = (
        ask("0.knife", "knife", effect="pick"),
        ask("0.to.pot", "pot", effect="put"),
        ask("1.bowl", "bowl", effect="pick"),
        ask("1.to.pot", "pot", effect="put"),
    )
    made = script(*sorting, tasks=(0, 0, 0, 0))
    first = (Choose("oven"), *map(Choose, ("knife", "pot", "bowl", "oven", "pot")))
    state, happened = play(made, *first, StartRound(), Choose("knife"))
    assert state.queue == ("0.knife", "1.bowl", "1.to.pot")
    assert not state.held, "nobody asks where the knife goes this time"
    state, happened = play(made, *first, StartRound(), Choose("knife"), Choose("bowl"))
    assert state.held == ("bowl",)
    state, happened = play(made, *first, StartRound(), Choose("knife"), Choose("bowl"), Choose("pot"))
    assert state.passed
    assert not state.held
    assert events.Placed(("bowl",), "pot") in happened


def test_what_one_sentence_says_is_done_again_whole() -> None:
    both = line("knife", "oven")
    made = script(
        ask("0.knife", "knife", line=both, effect="pick"), ask("0.to.oven", "oven", line=both, effect="put"),
        tasks=(0, 0),
    )  # fmt: skip
    state, _ = play(made, Choose("pot"), Choose("knife"), Choose("oven"), StartRound())
    assert state.queue == ("0.knife", "0.to.oven")
    state, _ = play(made, Choose("pot"), Choose("knife"), Choose("oven"), StartRound(), Choose("knife"))
    assert state.held == ("knife",)


def place_of_right(asking: Asking) -> int:
    return next(place for place, card in enumerate(asking.choices) if card.id in asking.right)


def test_cards_lie_in_another_order_than_before() -> None:
    asked = [ask(f"{number}", word, reply="card") for number, word in enumerate(("knife", "pot", "bowl"))]
    made = script(*asked)
    wrong_then_right = [Choose(one) for asking in asked for one in ("oven", *asking.right)]
    state, _ = play(made, *wrong_then_right, StartRound())
    anew = session.items(made, state)
    assert len(anew) == len(asked)
    pairs = [(one, other) for one, other in zip(asked, anew, strict=True) if isinstance(other, Asking)]
    assert all(set(before.choices) == set(after.choices) for before, after in pairs)
    assert all(place_of_right(before) != place_of_right(after) for before, after in pairs)
    assert session.items(made, state) == anew, "the same order for as long as the round lasts"


def test_a_word_missed_again_and_again_is_asked_once() -> None:
    """As it was asked last: of a safety word that one must be right."""
    made = script(ask("0", "knife"), ask("1", "pot"), ask("2", "knife"), ask("3", "bowl"))
    pressed = ("oven", "knife", "pot", "oven", "knife", "oven", "bowl")
    state, _ = play(made, *map(Choose, pressed), StartRound())
    assert state.queue == ("2", "3")


def test_a_second_round_asks_what_was_missed_in_the_first_and_some_more() -> None:
    """One slip of nine is not nine questions more; and not the one alone that was just shown."""
    words = ("knife", "pot", "bowl", "oven", "board", "lid")
    offered = tuple(Choice(word, word=WordId(word)) for word in (*words, "spoon"))
    made = script(*(ask(word, word, choices=offered) for word in words))
    all_missed = [Choose(one) for word in words for one in ("spoon", word)]
    one_slip = [Choose(one) for word in words for one in (("spoon", word) if word == "oven" else (word,))]
    state, happened = play(made, *all_missed, StartRound(), *one_slip)
    assert not state.passed
    assert finished(happened)[-1].missed == ("oven",)
    state, _ = session.act(made, state, StartRound())
    assert state.queue == ("knife", "pot", "oven")
    for word in state.queue:
        state, _ = session.act(made, state, Choose(word))
    assert state.passed
