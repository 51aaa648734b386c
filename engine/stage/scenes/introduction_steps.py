"""What the introduction shows, step by step: what is said, what is to be pressed, and how."""

from __future__ import annotations

from dataclasses import dataclass

from engine.content.model import Colleague, PersonId, Sentence


@dataclass(frozen=True, slots=True)
class Step:
    """`danish` is the msgid of what is said in the learner's own language; `target` the control that is to be used,
    "" when listening is enough; `icon` one of sprites/icons."""

    name: str
    danish: str
    target: str = ""
    icon: str = ""
    picture: str = ""


STEPS = (
    Step("welcome", "Velkommen! Jeg viser dig, hvordan man gør. Du kan ikke gøre noget forkert."),
    Step("rest", "Flyt musen hen på koppen, og hold den stille. Så hører du ordet på dansk.", "thing:cup", "mouse"),
    Step("click", "Tryk på æblet med den venstre knap på musen.", "thing:apple", "mouse_left"),
    Step("walk", "Tryk på den gule ring på gulvet. Så går du derhen.", "floor", "mouse_left"),
    Step("say", "Nu siger jeg noget på dansk. Tryk på højttaleren, så hører du det igen.", "say", "speaker"),
    Step("again", "Her er fire ting, som du altid kan sige til en kollega. Den blå: Kan du gentage det?", "again"),
    Step("slower", "Taler jeg for hurtigt? Tryk på skildpadden.", "slower"),
    Step("own_language", "Forstår du det ikke? Tryk på jordkloden, så hører du det på dit eget sprog.", "own_language"),
    Step("show_me", "Ved du ikke, hvad du skal gøre? Tryk på hånden, så viser jeg dig det.", "show_me"),
    Step("fetch", "Tryk på koppen. Så henter du den.", "thing:cup", "mouse_left"),
    Step("give", "Tryk på mig. Så giver du mig koppen.", "mentor", "mouse_left"),
    Step("home", "Huset i hjørnet fører dig altid hjem til byen. Prøv at trykke på det.", "home", "home"),
    Step("help", "Spørgsmålstegnet viser dig, hvad du kan gøre. Prøv at trykke på det.", "help", "help"),
    Step("end", "Nu kan du det hele. Tryk på den grønne knap, så begynder vi."),
)
FOUR = ("again", "slower", "own_language", "show_me")
TALKING = ("say", *FOUR, "fetch", "give")
"""Steps in which the Danish bubble stands at the bottom."""
SENTENCE = Sentence("Hent koppen, tak.")
MENTOR = Colleague(PersonId("mentor"), "Amina", "", "amina")
OTHER = Colleague(PersonId("mentor"), "Hodan", "", "hodan")
"""Who shows the room to somebody with the first one's face."""
WORDS = {"cup": "en kop", "apple": "et æble", "bread": "et brød"}
