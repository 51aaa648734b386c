"""A whole content folder with one tiny world, written anew for each test."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

WORDS = """\
knife: {danish: kniv, gender: en, plural: knive, sentence: "Jeg skærer med {knife:definite}.", syllables: kniv,
        picture: {openmoji: 1F52A}}
pot: {danish: gryde, gender: en, plural: gryder, sentence: "{pot:definite} er tung.", syllables: gry-de}
bowl: {danish: skål, gender: en, plural: skåle, sentence: "Det er {bowl:indefinite}."}
board: {danish: skærebræt, gender: et, plural: skærebrætter, sentence: "Her er {board:definite}."}
wipe: {danish: tørre af, kind: verb, sentence: "{wipe:imperative} bordet {wipe:particle}."}
hot: {danish: varm, kind: adjective, sentence: "{pot:definite} er {hot}.", safety: true}
"""
WORLD = """\
id: tiny
number: 1
title: Lille køkken
job: køkkenmedhjælper
weeks: [1]
picture: {openmoji: 1F373}
colleagues:
  cook: {name: Yusuf, role: kok, face: yusuf, voice: man, gear: [chef_hat]}
levels: [1-around]
"""
LEVEL = """\
title: Rundt i køkkenet
map: tiny
teaches: [knife, pot, bowl, board, wipe, hot]
fact: Vask altid hænder.
say: Hvad hedder det på dansk?
tasks:
- explore: {speaker: cook, says: Gå rundt., things: [knife, pot, bowl, board], ask: "Hvor er {word:definite}?"}
- fetch: {speaker: cook, says: "Hent {knife:definite} og {board:definite}, tak.", bring: [{word: knife}, {word: board}],
          to: table}
- meet: {speaker: cook, says: Her er to nye ord., words: [wipe, hot]}
- listen:
    speaker: cook
    hear:
    - {says: "Tag {pot:definite}.", word: pot}
    - {says: "Tag {bowl:definite}.", word: bowl}
    - {says: "{wipe:imperative} bordet {wipe:particle}.", word: wipe}
    - {says: "{wipe:imperative} gulvet {wipe:particle}.", word: wipe}
    - {says: "Pas på, {pot:definite} er {hot}!", word: hot, among: [knife, board, bowl]}
    - {says: "Er den {hot}?", word: hot, among: [knife, board, bowl]}
- spell: {speaker: cook, asks: "Skriv: {word}", words: [wipe, hot]}
"""
TMX = """\
<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" orientation="orthogonal" renderorder="right-down" width="8" height="6" tilewidth="64"
 tileheight="64" infinite="0">
 <tileset firstgid="1" name="own" tilewidth="64" tileheight="64" tilecount="2" columns="0">
  <tile id="0"><image source="../../sprites/tiles/floor.svg" width="64" height="64"/></tile>
  <tile id="1"><properties><property name="blocked" type="bool" value="true"/></properties>
   <image source="../../sprites/tiles/wall.svg" width="64" height="64"/></tile>
 </tileset>
 <layer id="1" name="floor" width="8" height="6"><data encoding="csv">
2,2,2,2,2,2,2,2,
2,1,1,1,1,1,1,2,
2,1,1,1,1,1,1,2,
2,1,1,1,1,1,1,2,
2,1,1,1,1,1,1,2,
2,2,2,2,2,2,2,2
</data></layer>
 <objectgroup id="2" name="things">
  <object id="1" name="knife" type="thing" x="100" y="100"><properties><property name="word" value="knife"/>
   </properties><point/></object>
  <object id="2" name="pot" type="thing" x="200" y="100"><properties><property name="word" value="pot"/>
   </properties><point/></object>
  <object id="3" name="bowl" type="thing" x="300" y="100"><properties><property name="word" value="bowl"/>
   </properties><point/></object>
  <object id="4" name="board" type="thing" x="400" y="100"><properties><property name="word" value="board"/>
   </properties><point/></object>
 </objectgroup>
 <objectgroup id="3" name="places">
  <object id="5" name="table" type="place" x="128" y="192" width="128" height="64"/>
  <object id="6" name="cook" type="person" x="300" y="250"><point/></object>
  <object id="7" name="start" type="start" x="100" y="300"><point/></object>
 </objectgroup>
</map>
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="M0 0h64v64H0z" fill="#fff"/></svg>\n'


def write(root: Path, path: str, text: str) -> None:
    """Write a file of the library, folders and all."""
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(dedent(text), encoding="utf-8")


def make(root: Path, **changed: str) -> Path:
    """A content folder; `words`, `world`, `level`, `tmx` replace the files of that name."""
    write(root, "levels/tiny/words.yaml", changed.get("words", WORDS))
    write(root, "levels/tiny/world.yaml", changed.get("world", WORLD))
    write(root, "levels/tiny/1-around.yaml", changed.get("level", LEVEL))
    write(root, "levels/tiny/tiny.tmx", changed.get("tmx", TMX))
    write(root, "levels/town/town.yaml", "workplaces:\n- {id: tiny}\n")
    for name in ("tiles/floor", "tiles/wall", "words/pot", "words/bowl", "words/board", "words/wipe", "words/hot"):
        write(root, f"sprites/{name}.svg", SVG)
    return root
