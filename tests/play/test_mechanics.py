"""What each mechanic unfolds to, what a wrong answer does, and that a bot can do it."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.bots.match import play as match
from engine.bots.players import Solver
from engine.course.course import forget
from engine.course.library import Library
from engine.course.run import Play, Run
from engine.play import events, session
from engine.play.commands import Choose, Command, Continue
from engine.play.mechanics import by_record, records, spell
from engine.play.script import Asking, Deliver, Item, Meet, Script, Tell
from tests.content import tiny

HEAD = tiny.LEVEL.partition("tasks:\n")[0] + "tasks:\n"
TASKS_OF_ALL = """\
- explore: {speaker: cook, says: Gå rundt., things: [knife, pot, bowl], ask: "Hvor er {word:definite}?"}
- meet: {speaker: cook, says: Her er nye ord., more: Her er et til., words: [wipe, hot, pot, bowl, knife]}
- fetch: {speaker: cook, says: "Hent {knife:definite} og {board:definite}.", bring: [{word: knife}, {word: board}],
          to: table}
- sort: {speaker: cook, rule: "Den er {hot}.", carry: [{thing: pot, says: "Tag {pot:definite}.", to: table,
         where: "Den er {hot}."}],
         zones: [{place: table, word: hot}, {place: bowl, word: bowl}, {place: board, word: board}]}
- sequence: {speaker: cook, says: Vask op., others: [knife, bowl], parts: [
             {says: "Tag {pot:definite}. {wipe:imperative} den {wipe:particle}.",
              do: [{at: pot, word: pot}, {at: table, word: wipe}]}]}
- listen: {speaker: cook, hear: [{says: "Tag {pot:definite}.", word: pot}]}
- read_signs: {speaker: cook, asks: Hvad står der?, signs: [{word: pot, text: "{pot}"}]}
- hazards: {speaker: cook, says: Se dig om., harmless: [knife, bowl, board], dangers: [
            {spot: pot, word: hot, says: "Den er {hot}.", asks: Hvad gør du?, action: "Sig: {hot}!",
             others: [Gå., Løb., Vent.]}]}
- dialogue: {speaker: cook, turns: [{says: "Hvor er {pot:definite}?", word: pot, reply: "{pot:definite} er her.",
             poor: [{says: Ja., then: Hvad?}, {says: Nej., then: Nå.}, {says: Tak., then: Selv tak.}]}]}
- spell: {speaker: cook, asks: "Skriv: {word}", words: [bowl]}
- shift: {speaker: cook, begins: Godmorgen., ends: Tak for i dag., askings: 2,
          pool: [{listen: {speaker: cook, hear: [{says: "Tag {pot:definite}.", word: pot}]}},
                 {listen: {speaker: cook, hear: [{says: "Tag {bowl:definite}.", word: bowl}]}},
                 {listen: {speaker: cook, hear: [{says: "Tag {knife:definite}.", word: knife}]}}],
          always: [{listen: {speaker: cook, hear: [{says: "Er den {hot}?", word: hot}]}}]}
"""
TASKS = {task.partition(":")[0]: f"- {task}" for task in re.split(r"^- ", TASKS_OF_ALL, flags=re.MULTILINE)[1:]}


def library(root: Path, task: str) -> Library:
    return Library(tiny.make(root, level=HEAD + task + "\n"))


def unfolded(root: Path, mechanic: str, *, seed: int = 0, focus: tuple[str, ...] = ()) -> Script:
    return library(root, TASKS[mechanic]).script("tiny/1-around", seed=seed, focus=focus)  # type: ignore[arg-type]


def shape(items: tuple[Item, ...]) -> list[str]:
    """`ask word effect`, `tell`, `meet 4`, `deliver`."""
    made = []
    for item in items:
        match item:
            case Asking():
                made.append(f"ask {item.word} {item.channel} {item.reply} {item.effect}")
            case Meet():
                made.append(f"meet {len(item.choices)}")
            case Deliver():
                made.append("deliver")
            case Tell():
                made.append("tell")
    return made


def test_every_mechanic_is_here() -> None:
    assert set(TASKS) == set(records())
    assert len(TASKS) == 11
    assert len(by_record()) == 11


@pytest.mark.parametrize(
    ("mechanic", "wanted"),
    [
        ("meet", ["meet 4", "meet 1"]),
        ("fetch", ["ask knife listen spot pick", "ask board listen spot pick", "deliver"]),
        ("sort", ["tell", "ask pot listen spot pick", "ask hot listen spot put"]),
        ("sequence", ["tell", "ask pot listen spot none", "ask wipe listen spot none"]),
        ("listen", ["ask pot listen card none"]),
        ("read_signs", ["ask pot read card none"]),
        ("hazards", ["tell", "ask hot listen spot clear", "ask hot listen card none"]),
        ("dialogue", ["ask pot listen card none"]),
        ("spell", ["ask bowl spell letters none"]),
    ],
)
def test_what_a_task_unfolds_to(tmp_path: Path, mechanic: str, wanted: list[str]) -> None:
    script = unfolded(tmp_path, mechanic)
    assert shape(script.items) == wanted
    assert {item.mechanic for item in script.items} == {mechanic}


def test_explore_meets_and_then_asks_for_each_twice(tmp_path: Path) -> None:
    for seed in range(20):
        script = unfolded(tmp_path, "explore", seed=seed)
        assert shape(script.items)[0] == "meet 3"
        words = [asking.word for asking in script.askings]
        assert sorted(words) == ["bowl", "bowl", "knife", "knife", "pot", "pot"]
        assert all(one != other for one, other in pairwise(words)), "never the same twice running"


def test_spelling_and_signs_gate_nothing(tmp_path: Path) -> None:
    for mechanic in TASKS:
        gates = [asking.gates for asking in unfolded(tmp_path, mechanic).askings]
        assert not any(gates) if mechanic in ("spell", "read_signs") else all(gates), mechanic


@pytest.mark.parametrize("mechanic", TASKS)
def test_the_same_seed_unfolds_the_same(tmp_path: Path, mechanic: str) -> None:
    assert unfolded(tmp_path, mechanic, seed=5) == unfolded(tmp_path, mechanic, seed=5)


@pytest.mark.parametrize("mechanic", TASKS)
def test_the_solver_does_it(tmp_path: Path, mechanic: str) -> None:
    shelf = library(tmp_path, TASKS[mechanic])
    level = shelf.level("tiny/1-around")
    for seed in range(4):
        run = Run(Play("", level, shelf.world("tiny"), shelf.script(level.id, seed=seed), ""), forget, lambda: 0.0)
        outcome = match(run, Solver(), limit=200)
        assert outcome.finished
        assert all(right == total > 0 for right, total in outcome.firsts.values())


@pytest.mark.parametrize("mechanic", [name for name in TASKS if name not in ("spell", "meet")])
def test_a_wrong_answer_is_counted_once_and_met_with_the_right_one(tmp_path: Path, mechanic: str) -> None:
    script = unfolded(tmp_path, mechanic)
    state, _ = session.begin(script)
    while not isinstance(session.current(script, state), Asking):
        state, _ = session.act(script, state, _onwards(script, state))
    asking = session.open_askings(script, state)[0]
    right_now = {one for open_ in session.open_askings(script, state) for one in open_.right}
    wrong = next(choice.id for choice in asking.choices if choice.id not in right_now)
    state, happened = session.act(script, state, Choose(wrong))
    answered = [event for event in happened if isinstance(event, events.Answered)]
    corrected = [event for event in happened if isinstance(event, events.Corrected)]
    assert [(one.asking, one.chosen, one.right) for one in answered] == [(asking.id, wrong, False)]
    assert set(corrected[0].right) == asking.right
    assert session.open_askings(script, state)[0] == asking, "another try"
    state, happened = session.act(script, state, Choose(wrong))
    assert not [event for event in happened if isinstance(event, events.Answered)]


def _onwards(script: Script, state: session.State) -> Command:
    item = session.current(script, state)
    if isinstance(item, Meet):
        return Choose(next(choice.id for choice in item.choices if choice.id not in state.met))
    return Continue()


def test_a_poor_reply_has_its_consequence(tmp_path: Path) -> None:
    script = unfolded(tmp_path, "dialogue")
    state, _ = session.begin(script)
    for poor, said in (("poor0", "Hvad?"), ("poor1", "Nå.")):
        state, happened = session.act(script, state, Choose(poor))
        reply = next(event.reply for event in happened if isinstance(event, events.Corrected))
        assert reply is not None
        assert reply.text == said


def test_letters_laid_wrong_are_taken_back_and_the_next_is_shown(tmp_path: Path) -> None:
    script = unfolded(tmp_path, "spell")
    asking = script.askings[0]
    assert asking.right == {"skål"}
    assert len(asking.choices) >= 6
    state, _ = session.begin(script)
    wrong = [choice.id for choice in asking.choices if choice.letter not in "s"][:4]
    happened: tuple[events.Event, ...] = ()
    for tile in wrong:
        state, happened = session.act(script, state, Choose(tile))
    corrected = next(event for event in happened if isinstance(event, events.Corrected))
    first = asking.choice(corrected.right[0])
    assert first is not None
    assert first.letter == "s"
    assert state.letters == ()


@pytest.mark.parametrize(
    "answers", ["", ', means: "Det er {pot:definite}.", others: [Den er varm., Den er kold., Den er væk.]']
)
def test_the_reason_of_a_sign_follows_another_answer(tmp_path: Path, answers: str) -> None:
    signs = f'[{{word: pot, text: "{{pot}}", why: Der står gryde.{answers}}}]'
    script = library(tmp_path, f"- read_signs: {{speaker: cook, asks: Hvad står der?, signs: {signs}}}").script(
        "tiny/1-around", seed=0
    )
    state, _ = session.begin(script)
    wrong = next(choice.id for choice in script.askings[0].choices if choice.id not in script.askings[0].right)
    _, happened = session.act(script, state, Choose(wrong))
    corrected = happened[-1]
    assert isinstance(corrected, events.Corrected)
    assert corrected.why is not None
    assert corrected.why.text == "Der står gryde."


@given(st.text("skålrde", min_size=1, max_size=5), st.integers(0, 50))
def test_tiles_of_a_word_never_stand_in_its_order(danish: str, seed: int) -> None:
    word, tiles = spell.laid_out(danish, Random(seed))
    letters = [choice.letter for choice in tiles]
    assert word == danish
    for letter in word:
        assert letters.count(letter) >= word.count(letter)
    if len(set(word)) > 1:
        assert "".join(letter for letter in letters if letter in word) != word
    assert (word, tiles) == spell.laid_out(danish, Random(seed))


def test_a_thing_that_was_put_away_stays_choosable(tmp_path: Path) -> None:
    """Nothing is found by elimination: what was asked for stays among the choices."""
    for mechanic in ("explore", "fetch", "sort", "sequence", "hazards"):
        script = unfolded(tmp_path, mechanic)
        offered = [{choice.id for choice in asking.choices} for asking in script.askings if asking.reply == "spot"]
        for asking in script.askings:
            if asking.reply == "spot" and asking.effect != "put":
                assert asking.right <= {choice.id for choice in asking.choices}
        assert all(len(one) >= 3 for one in offered)


def test_a_shift_draws_what_the_learner_needs_and_always_its_events(tmp_path: Path) -> None:
    for word in ("pot", "bowl", "knife"):
        for seed in range(4):
            asked = [asking.word for asking in unfolded(tmp_path, "shift", seed=seed, focus=(word,)).askings]
            assert word in asked
            assert "hot" in asked
            assert len(asked) == 2
    script = unfolded(tmp_path, "shift")
    assert isinstance(script.items[0], Tell)
    assert isinstance(script.items[-1], Tell)


def test_cards_never_show_a_second_word_that_was_said(tmp_path: Path) -> None:
    task = '- listen: {speaker: cook, hear: [{says: "Tag {pot:definite} og ikke {bowl:definite}.", word: pot}]}'
    for seed in range(10):
        asking = library(tmp_path, task).script("tiny/1-around", seed=seed).askings[0]
        assert {"bowl"}.isdisjoint(str(choice.word) for choice in asking.choices)
        assert len(asking.choices) == 4
