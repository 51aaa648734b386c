"""`new`: the first files of a level or a whole world, ready to be played and changed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from engine.content.files import Library, library_of
from engine.content.problems import Report
from engine.content.reader import inspect_world
from engine.content.worldfiles import LEVEL_NAME, WORLD_ID, read_town, world_file, worlds
from engine.paths import assets_root
from engine.play.mechanics import records
from engine.problem import Problem

LEVEL = """\
# What each key means and what each mechanic needs: levels/README.md. Then: python3 game.py check {world}/{name}
title: {title}
map: {map}
teaches: [{words}]
fact: Skriv her, hvad man lærer om faget.
source: ""
say: Kan du vise mig det?
tasks:
- explore:
    speaker: {speaker}
    says: Gå rundt, og tryk på tingene.
    things: [{things}]
    ask: "Hvor er {{word:definite}}?"
- listen:
    speaker: {speaker}
    hear:
{hear}
"""
WORLD = """\
# What each key means: levels/README.md
id: {world}
number: {number}
title: {title}
job: medarbejder
weeks: []
accent: "#2f8f80"
colleagues:
  mentor: {{name: Amina, role: mentor, face: amina, voice: woman, gear: [vest]}}
levels: [1-around]
"""
WORDS = """\
# A word a line: levels/README.md says what each key means.
box: {danish: kasse, gender: en, plural: kasser, picture: {openmoji: 1F4E6}, syllables: kas-se,
  sentence: "Her er {box:indefinite}."}
key: {danish: nøgle, gender: en, plural: nøgler, picture: {openmoji: 1F511}, syllables: nøg-le,
  sentence: "Tag {key:definite}."}
scissors: {danish: saks, gender: en, plural: sakse, forms: {definite: saksen}, picture: {openmoji: 2702},
  syllables: saks, sentence: "Klip med {scissors:definite}."}
lamp: {danish: lampe, gender: en, plural: lamper, picture: {openmoji: 1F4A1}, syllables: lam-pe,
  sentence: "Tænd {lamp:definite}."}
"""
_THINGS = ("box", "key", "scissors", "lamp")


def new(*, name: str, levels: str | None = None) -> int:
    """Make the world `bakery` or the level `bakery/2-fetch`; never over a file. Returns 0; Problem if it cannot."""
    library = library_of(levels)
    world, slash, level = name.partition("/")
    where = f" --levels {shlex.quote(levels)}" if levels is not None else ""
    if not WORLD_ID.fullmatch(world) or world in ("town", "tiles"):
        raise Problem(f"'{world}' cannot be a world's name", "use small English letters and _: bakery")
    if slash:
        if world not in worlds(library):
            raise Problem(f"there is no world '{world}'", f"make it first: python3 game.py new {world}{where}")
        if not LEVEL_NAME.fullmatch(level):
            raise Problem(f"'{level}' cannot be a level's name", "number and name: 2-fetch")
        _make_level(library, world, level)
    else:
        if world in worlds(library):
            remedy = f"add a level: python3 game.py new {world}/2-fetch{where}"
            raise Problem(f"the world '{world}' is there already", remedy)
        _make_world(library, world)
    print(f"Now: python3 game.py strings{where}, fill in what is new in i18n, then python3 game.py check {name}{where}")
    return 0


def _make_world(library: Library, world: str) -> None:
    known = read_town(library, Report())
    listed = next((one for one in known if one.id == world), None)
    number = listed.number if listed else max((one.number for one in known), default=0) + 1
    title = listed.title.text if listed else world.replace("_", " ").capitalize()
    _write(library, world_file(world), WORLD.format(world=world, number=number, title=title))
    _write(library, f"levels/{world}/words.yaml", WORDS)
    text = LEVEL.format(world=world, name="1-around", title="Rundt på arbejdspladsen", map=world, speaker="mentor",
                        words=", ".join(_THINGS), things=", ".join(_THINGS), hear=_hear(_THINGS))  # fmt: skip
    _write(library, f"levels/{world}/1-around.yaml", text)
    _write(library, f"levels/{world}/{world}.tmx", empty_map(_THINGS, "mentor"))


def _make_level(library: Library, world: str, level: str) -> None:
    yaml = (library.root / world_file(world)).read_text("utf-8")
    maps = [one.removesuffix(".tmx") for one in library.names(f"levels/{world}") if one.endswith(".tmx")]
    speaker = re.search(r"^colleagues:\s*\n\s+(\w+):", yaml, re.MULTILINE)
    there = _things_of(library, world, maps[0]) if maps else {}
    text = LEVEL.format(world=world, name=level, title="Skriv titlen", map=maps[0] if maps else world,
                        speaker=speaker[1] if speaker else "mentor", words=", ".join(there.values()),
                        things=", ".join(there), hear=_hear(tuple(there.values())))  # fmt: skip
    _write(library, f"levels/{world}/{level}.yaml", text)
    print(f"Add {level} to 'levels:' in {world_file(world)}")


def _things_of(library: Library, world: str, map_name: str) -> dict[str, str]:
    """Four things of a map with four nouns of the world: spot → word. Fewer when there are no more."""
    made = inspect_world(library, world, records()).world
    place = made.places.get(map_name) if made is not None else None
    found: dict[str, str] = {}
    for spot in place.of_kind("thing") if place is not None else ():
        word = made.words.get(spot.word) if made is not None and spot.word is not None else None
        if word is not None and word.kind == "noun" and word.id not in found.values() and len(found) < len(_THINGS):
            found[spot.name] = word.id
    return found


def _hear(words: tuple[str, ...]) -> str:
    """A sentence to hear for each word, answered among the others."""
    return "\n".join(
        f'    - {{says: "Vis mig {{{word}:definite}}.", word: {word}, '
        f"among: [{', '.join(one for one in words if one != word)}]}}"
        for word in words
    )


def empty_map(things: tuple[str, ...], person: str, columns: int = 30, rows: int = 20) -> str:
    """A map with a floor, walls all round, four things, a colleague and a start, to be furnished in Tiled."""
    walls = "\n".join(
        ",".join("2" if y < 3 or y == rows - 1 or x in (0, columns - 1) else "0" for x in range(columns)) + ","
        for y in range(rows)
    ).rstrip(",")
    floor = ",\n".join(",".join("1" for _ in range(columns)) for _ in range(rows))
    objects = "\n".join(
        f'  <object id="{i + 1}" name="{thing}" type="thing" x="{500 + 300 * i}" y="520"><properties>'
        f'<property name="word" value="{thing}"/></properties><point/></object>'
        for i, thing in enumerate(things)
    )
    last = len(things)
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" tiledversion="1.10.2" orientation="orthogonal" renderorder="right-down" width="{columns}"
 height="{rows}" tilewidth="64" tileheight="64" infinite="0" nextlayerid="7" nextobjectid="{last + 3}">
 <tileset firstgid="1" source="../tiles/plain.tsx"/>
 <layer id="1" name="floor" width="{columns}" height="{rows}">
  <data encoding="csv">
{floor}
</data>
 </layer>
 <layer id="2" name="walls" width="{columns}" height="{rows}">
  <data encoding="csv">
{walls}
</data>
 </layer>
 <objectgroup id="3" name="furniture"/>
 <objectgroup id="4" name="things">
{objects}
 </objectgroup>
 <objectgroup id="5" name="people">
  <object id="{last + 1}" name="{person}" type="person" x="700" y="800"><point/></object>
 </objectgroup>
 <objectgroup id="6" name="places">
  <object id="{last + 2}" name="start" type="start" x="400" y="900"><point/></object>
 </objectgroup>
</map>
"""


def _write(library: Library, inside: str, text: str) -> None:
    path = Path(library.root / inside)
    if path.exists():
        raise Problem(f"{inside} is there already", "choose another name, or change that file")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Problem(f"{inside} cannot be written ({error.strerror})", "check the folder's permissions") from None
    where = "" if library.root == Library(assets_root()).root else f" in {library.root}"
    print(f"wrote {inside}{where}")
