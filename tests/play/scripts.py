"""Small scripts for tests, written by hand so that every id is known."""

from engine.content.model import PersonId, Sentence, SpotName, Use, WordId
from engine.play.script import Asking, Choice, Deliver, Item, Line, Meet, Script, Tell

WORDS = ("knife", "pot", "bowl", "oven")
THINGS = tuple(Choice(word, word=WordId(word)) for word in WORDS)


def line(*words: str, text: str = "") -> Line:
    """A line that names these words."""
    spoken = text or " ".join(words)
    uses, at = [], 0
    for word in words:
        start = spoken.index(word, at)
        uses.append(Use(WordId(word), start, start + len(word)))
        at = start + len(word)
    return Line(PersonId("cook"), Sentence(spoken, tuple(uses)))


def ask(id_: str, word: str, **changes: object) -> Asking:
    """A listening asking for a thing of the room."""
    fields: dict[str, object] = {
        "id": id_,
        "mechanic": "explore",
        "word": WordId(word),
        "channel": "listen",
        "line": line(word),
        "reply": "spot",
        "choices": THINGS,
        "right": frozenset({word}),
    }
    fields.update(changes)
    return Asking(**fields)  # type: ignore[arg-type]


def tell(id_: str = "t") -> Tell:
    return Tell(id_, "sort", line("knife", text="Se på knife"))


def meet(id_: str, *spots: str) -> Meet:
    choices = tuple(Choice(spot, word=WordId(spot)) for spot in spots)
    return Meet(id_, "explore", line(text="Hej"), choices)


def deliver(id_: str, to: str) -> Deliver:
    return Deliver(id_, "fetch", line("knife"), SpotName(to))


def script(*items: Item, tasks: tuple[int, ...] | None = None, safety: tuple[str, ...] = ()) -> Script:
    """A script whose items are one task each unless `tasks` says otherwise."""
    return Script("test/1", items, tasks or tuple(range(len(items))), frozenset(map(WordId, safety)))
