"""What each command does in a running level."""

from dataclasses import replace

import pytest

from engine.content.model import Sentence, WordId
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
from engine.play.events import Event
from engine.play.script import Choice, Script
from engine.play.session import First, State
from tests.play.scripts import ask, deliver, line, meet, script, tell


def play(
    made: Script, *commands: Command, state: State | None = None, subtitles: bool = False
) -> tuple[State, list[Event]]:
    """The state and all events after some commands."""
    happened: list[Event] = []
    if state is None:
        state, begun = session.begin(made, subtitles=subtitles)
        happened.extend(begun)
    for command in commands:
        state, more = session.act(made, state, command)
        happened.extend(more)
    return state, happened


def answers(happened: list[Event]) -> list[events.Answered]:
    return [event for event in happened if isinstance(event, events.Answered)]


def test_right_answer_is_counted_once_and_leads_on() -> None:
    made = script(ask("a", "knife"), ask("b", "pot"))
    state, happened = play(made, Choose("knife"))
    assert [(one.asking, one.right, one.helped) for one in answers(happened)] == [("a", True, False)]
    assert session.current(made, state) == made.items[1]
    assert events.TaskDone(0) in happened


def test_only_the_first_answer_counts_and_the_right_thing_is_shown() -> None:
    made = script(ask("a", "knife", why=line("pot").sentence), ask("b", "pot"))
    _, happened = play(made, Choose("bowl"), Choose("oven"), Choose("knife"))
    assert [(one.chosen, one.right) for one in answers(happened)] == [("bowl", False)]
    assert events.Corrected("a", "bowl", ("knife",), None, line("pot").sentence) in happened
    assert [event.right for event in happened if isinstance(event, events.Practised)] == [False, True]


def test_a_choice_that_is_not_there_changes_nothing() -> None:
    made = script(ask("a", "knife"))
    before, _ = session.begin(made)
    assert session.act(made, before, Choose("ghost")) == (before, ())


@pytest.mark.parametrize("free", [AskAgain(), AskSlower()])
def test_again_and_slower_are_free(free: Command) -> None:
    _, happened = play(script(ask("a", "knife")), free, free, Choose("knife"))
    assert [one.helped for one in answers(happened)] == [False]


@pytest.mark.parametrize("help_", [AskMeaning(), AskShow(), OpenCard("knife")])
def test_own_language_show_me_and_the_card_of_the_word_make_it_helped(help_: Command) -> None:
    _, happened = play(script(ask("a", "knife"), ask("b", "pot")), help_, Choose("knife"), Choose("pot"))
    assert [one.helped for one in answers(happened)] == [True, False]


def test_the_card_of_another_word_is_free() -> None:
    _, happened = play(script(ask("a", "knife")), OpenCard("pot"), Choose("knife"))
    assert [one.helped for one in answers(happened)] == [False]


def test_help_after_the_first_answer_changes_nothing_any_more() -> None:
    made = script(ask("a", "knife"), ask("b", "pot"))
    _, happened = play(made, Choose("pot"), AskShow(), Choose("knife"), Choose("pot"))
    assert [(one.asking, one.helped) for one in answers(happened)] == [("a", False), ("b", False)]


def test_opened_text_books_the_answer_to_reading() -> None:
    _, happened = play(script(ask("a", "knife"), ask("b", "pot")), OpenText(), Choose("knife"), Choose("pot"))
    assert [one.channel for one in answers(happened)] == ["read", "listen"]


def test_subtitles_book_every_listening_answer_to_reading() -> None:
    _, happened = play(script(ask("a", "knife")), Choose("knife"), subtitles=True)
    assert [one.channel for one in answers(happened)] == ["read"]


def test_two_things_of_one_instruction_come_in_any_order() -> None:
    both = line("knife", "pot")
    made = script(
        ask("a", "knife", line=both, group="g", effect="pick"),
        ask("b", "pot", line=both, group="g", effect="pick"),
        deliver("d", "table"),
        tasks=(0, 0, 0),
    )
    state, happened = play(made, Choose("pot"), Choose("knife"), Choose("table"))
    assert [(one.asking, one.right) for one in answers(happened)] == [("b", True), ("a", True)]
    assert events.Placed(("pot", "knife"), "table") in happened
    assert state.finished


def test_a_miss_in_a_group_is_the_first_things_and_the_other_is_still_counted() -> None:
    both = line("knife", "pot")
    made = script(ask("a", "knife", line=both, group="g"), ask("b", "pot", line=both, group="g"), tasks=(0, 0))
    _, happened = play(made, Choose("oven"), Choose("pot"), Choose("knife"))
    assert [(one.asking, one.right) for one in answers(happened)] == [("a", False), ("b", True)]


def test_counted_things_are_graded_when_handed_over() -> None:
    bowls = tuple(Choice(f"bowl_{i}", word="bowl") for i in range(1, 5))  # type: ignore[arg-type]
    asking = ask("a", "bowl", choices=bowls, right=frozenset(one.id for one in bowls), count=3, deliver="table")
    made = script(asking)
    _, happened = play(made, Choose("bowl_1"), Choose("bowl_2"), Choose("table"))
    assert [(one.chosen, one.right) for one in answers(happened)] == [("2", False)]
    _, happened = play(made, *map(Choose, ("bowl_1", "bowl_2", "bowl_3", "table")))
    assert [(one.chosen, one.right) for one in answers(happened)] == [("3", True)]


def test_the_right_number_brought_elsewhere_stays_in_hand_and_its_place_is_shown() -> None:
    rolls = tuple(Choice(f"roll_{i}", word=WordId("roll")) for i in range(3))
    stalls = tuple(Choice(name, word=WordId("toilet")) for name in ("left", "middle"))
    right = frozenset(one.id for one in rolls)
    fields: dict[str, object] = {"choices": (*rolls, *stalls), "right": right, "count": 2, "deliver": "middle"}
    there = Sentence("Til toilettet i midten.")
    made = script(ask("a", "roll", there=there, why=Sentence("Jeg skal bruge to."), **fields))
    both = (Choose("roll_0"), Choose("roll_1"))

    state, happened = play(made, *both, Choose("left"))
    assert happened[-1] == events.Corrected("a", "left", ("middle",), there, None)
    assert state.held == ("roll_0", "roll_1")
    assert not answers(happened), "the place is not asked"
    _, more = play(made, Choose("middle"), state=state)
    assert [(one.chosen, one.right) for one in answers(more)] == [("2", True)]
    assert events.Placed(("roll_0", "roll_1"), "middle") in more

    _, happened = play(made, Choose("roll_0"), Choose("left"))
    assert [(one.chosen, one.right) for one in answers(happened)] == [("left", False)], "one is not two"

    unsaid = script(ask("a", "roll", **fields))
    _, happened = play(unsaid, *both, Choose("left"))
    corrected = happened[-1]
    assert isinstance(corrected, events.Corrected)
    assert corrected.reply == made.askings[0].line.sentence, "what was said names the place"


def test_nothing_can_be_handed_over_with_empty_hands() -> None:
    made = script(ask("a", "knife", count=2, deliver="table"))
    state, _ = session.begin(made)
    assert "table" not in session.live(made, state)


def test_meeting_needs_every_thing_in_any_order() -> None:
    made = script(meet("m", "knife", "pot"), ask("a", "knife"))
    state, happened = play(made, Choose("pot"))
    assert session.current(made, state) == made.items[0]
    state, more = play(made, Choose("knife"), state=state)
    assert session.current(made, state) == made.items[1]
    assert [event.word for event in (*happened, *more) if isinstance(event, events.Met)] == ["pot", "knife"]


def test_what_is_told_waits_for_continue() -> None:
    made = script(tell(), ask("a", "knife"))
    state, _ = play(made, Choose("knife"))
    assert session.current(made, state) == made.items[0]
    state, _ = play(made, Continue())
    assert session.current(made, state) == made.items[1]


def spelling() -> Script:
    tiles = tuple(Choice(f"t{i}", letter=letter) for i, letter in enumerate("pølse"))
    asking = ask("a", "pot", channel="spell", reply="letters", choices=tiles, right=frozenset({"øl"}), gates=False)
    return script(asking)


def test_letters_are_laid_taken_back_and_graded_when_full() -> None:
    made = spelling()
    state, happened = play(made, Choose("t0"), Erase(), Choose("t1"), Choose("t2"))
    assert [(one.chosen, one.right) for one in answers(happened)] == [("øl", True)]
    assert state.finished


def test_a_misspelled_word_goes_on_from_what_was_right_with_the_tile_that_belongs_shown() -> None:
    made = spelling()
    state, happened = play(made, Choose("t0"), Choose("t2"))
    assert state.letters == ()
    assert events.Corrected("a", "pl", ("t1",), None, None) in happened
    state, happened = play(made, Choose("t1"), Choose("t0"))
    assert state.letters == ("t1",)
    assert events.Corrected("a", "øp", ("t2",), None, None) in happened


def test_who_is_shown_the_next_letter_has_only_right_ones_before_it() -> None:
    made = spelling()
    state, happened = play(made, Choose("t0"), AskShow())
    assert state.letters == ()
    assert happened[-2:] == [events.Spelled(()), events.Shown("t1")]
    state, happened = play(made, Choose("t1"), AskShow())
    assert state.letters == ("t1",)
    assert happened[-1] == events.Shown("t2")


def test_opening_the_text_of_a_word_to_spell_is_help() -> None:
    _, happened = play(spelling(), OpenText(), Choose("t1"), Choose("t2"))
    assert [(one.channel, one.helped) for one in answers(happened)] == [("spell", True)]


def test_dangers_are_gone_once_their_task_is_done_and_not_before() -> None:
    made = script(ask("a", "knife", effect="clear"), ask("b", "pot", effect="clear"), tell(), tasks=(0, 0, 1))
    _, happened = play(made, Choose("knife"))
    assert events.Cleared("knife") not in happened
    _, happened = play(made, Choose("knife"), Choose("pot"))
    assert [event for event in happened if isinstance(event, events.Cleared | events.TaskDone)] == [
        events.Cleared("knife"), events.Cleared("pot"), events.TaskDone(0)
    ]  # fmt: skip


def test_a_play_goes_on_at_the_asking_that_was_left() -> None:
    made = script(ask("a", "knife"), tell(), ask("b", "pot"), ask("c", "bowl"), tasks=(0, 1, 1, 1))
    state, happened = session.begin(made, answered=(First("a", True, False), First("b", False, False)))
    assert session.current(made, state) == made.items[3]
    assert isinstance(happened[0], events.Began)


def test_what_was_told_before_the_asking_is_told_again() -> None:
    made = script(ask("a", "knife"), tell(), ask("b", "pot"), tasks=(0, 1, 1))
    state, _ = session.begin(made, answered=(First("a", True, False),))
    assert session.current(made, state) == made.items[1]


def test_what_was_carried_is_carried_still() -> None:
    made = script(ask("a", "knife", effect="pick"), deliver("d", "table"), ask("b", "pot"), tasks=(0, 0, 1))
    state, _ = session.begin(made, answered=(First("a", True, False),))
    assert session.current(made, state) == made.items[1]
    _, happened = play(made, Choose("table"), state=state)
    assert events.Placed(("knife",), "table") in happened


def test_what_was_picked_first_of_two_is_still_in_hand_when_gone_on_with() -> None:
    both = line("knife", "pot")
    made = script(
        ask("a", "knife", line=both, group="g", effect="pick"),
        ask("b", "pot", line=both, group="g", effect="pick"),
        deliver("d", "table"),
        tasks=(0, 0, 0),
    )
    state, _ = session.begin(made, answered=(First("b", True, False),))
    assert state.held == ("pot",)
    _, happened = play(made, Choose("knife"), Choose("table"), state=state)
    assert events.Placed(("pot", "knife"), "table") in happened


def test_answers_of_askings_that_are_no_longer_there_are_passed_over() -> None:
    made = script(ask("a", "knife"))
    state, _ = session.begin(made, answered=(First("gone", True, False),))
    assert state == session.begin(made)[0]


def test_the_round_asks_only_what_was_missed_and_all_right_is_a_pass() -> None:
    made = script(*(ask(f"a{i}", word) for i, word in enumerate(("knife", "pot", "bowl"))))
    state, happened = play(made, Choose("oven"), Choose("knife"), Choose("oven"), Choose("pot"), Choose("bowl"))
    assert [event.passed for event in happened if isinstance(event, events.Finished)] == [False]
    state, happened = play(made, StartRound(), Choose("knife"), Choose("pot"), state=state)
    assert [one.asking for one in answers(happened)] == ["a0#1", "a1#1"]
    assert state.passed


def test_a_round_with_a_miss_is_offered_again_whole() -> None:
    made = script(*(ask(f"a{i}", word) for i, word in enumerate(("knife", "pot", "bowl"))))
    wrong = (Choose("oven"), Choose("knife"), Choose("oven"), Choose("pot"), Choose("bowl"))
    state, _ = play(made, *wrong, StartRound(), Choose("oven"), Choose("knife"), Choose("pot"))
    assert not state.passed
    again, _ = play(made, StartRound(), state=state)
    assert again.queue == ("a0", "a1")


def test_an_instruction_with_two_steps_is_spoken_once() -> None:
    said = line("knife", "pot")
    made = script(ask("a", "knife", line=said), ask("b", "pot", line=replace(said)), tasks=(0, 0))
    _, happened = play(made, Choose("knife"))
    assert sum(isinstance(event, events.Said) for event in happened) == 1


def test_a_step_that_was_done_is_not_an_answer_to_the_next() -> None:
    """`Tør håndvasken af og så dørhåndtaget`: whoever wipes the basin once more has not misheard the handle."""
    said = line("knife", "pot")
    made = script(ask("a", "knife", line=said), ask("b", "pot", line=replace(said)), ask("c", "knife"))
    state, _ = play(made, Choose("knife"))
    assert session.steps_done(made, state) == {"knife"}
    assert session.act(made, state, Choose("knife")) == (state, ())
    assert set(session.live(made, state)) == {"pot", "bowl", "oven"}
    state, _ = play(made, Choose("pot"), state=state)
    assert not session.steps_done(made, state)
    assert "knife" in session.live(made, state)


def test_every_sign_is_asked_about_aloud() -> None:
    same = line("knife")
    signs = [ask(f"{number}", "knife", line=same, shown=Sentence(f"Skilt {number}")) for number in range(2)]
    steps = [ask(f"{number}", "knife", line=same) for number in range(2)]
    _, of_signs = play(script(*signs), Choose("knife"))
    _, of_steps = play(script(*steps), Choose("knife"))
    assert sum(isinstance(one, events.Said) for one in of_signs) == 2
    assert sum(isinstance(one, events.Said) for one in of_steps) == 1
