"""A corpus of Tiled's features: each map is as small as it can be, beside what must come of it."""

from __future__ import annotations

import base64
import gzip
import json
import struct
import zlib
from pathlib import Path

import pytest
import zstandard

from engine.content.files import Library
from engine.content.places import make_grid, read_room
from engine.content.problems import Report
from engine.content.tiled.drawing import FLIP_DIAGONAL, FLIP_X, FLIP_Y, ImageLayer, ItemLayer, MapDrawing, TileLayer
from engine.content.tiled.loading import load
from tests.content.tiny import write

TILESET = """<tileset firstgid="1" name="t" tilewidth="64" tileheight="64" tilecount="3" columns="0">
 <tile id="0"><image source="a.svg" width="64" height="64"/></tile>
 <tile id="1" class="furniture"><properties><property name="depth" type="int" value="32"/>
  <property name="type" value="stool"/></properties><image source="b.svg" width="40" height="80"/></tile>
 <tile id="2"><image source="c.svg" width="64" height="64"/>
  <animation><frame tileid="0" duration="150"/><frame tileid="2" duration="250"/></animation></tile>
</tileset>"""


def page(body: str, tilesets: str = TILESET, size: str = 'width="2" height="2"', more: str = "") -> str:
    return f"""<?xml version="1.0"?><map version="1.10" orientation="orthogonal" {size} tilewidth="64" tileheight="64"
 {more}>{tilesets}{body}</map>"""


def layer(data: str, encoding: str = 'encoding="csv"', size: str = 'width="2" height="2"', more: str = "") -> str:
    return f'<layer id="1" name="floor" {size} {more}><data {encoding}>{data}</data></layer>'


def objects(body: str, more: str = "", name: str = "o") -> str:
    return f'<objectgroup id="9" name="{name}" {more}>{body}</objectgroup>'


def read(root: Path, text: str, name: str = "m.tmx") -> tuple[MapDrawing, list[str]]:
    write(root, name, text)
    report = Report()
    drawing = load(Library(root), name, report)
    assert drawing is not None, report.problems
    return drawing, [str(one) for one in report.problems]


def refused(root: Path, text: str, name: str = "m.tmx") -> str:
    write(root, name, text)
    report = Report()
    load(Library(root), name, report)
    return "\n".join(str(one) for one in report.problems)


def rows(drawing: MapDrawing, number: int = 0) -> list[list[str]]:
    """The pictures of a tile layer, `.` for nothing."""
    made = drawing.layers[number]
    assert isinstance(made, TileLayer)
    return [[drawing.tile(cell).image[:1] if cell else "." for cell in row] for row in made.rows]


def items(drawing: MapDrawing, number: int = 0) -> ItemLayer:
    made = drawing.layers[number]
    assert isinstance(made, ItemLayer)
    return made


PACKED = struct.pack("<4I", 1, 0, 2, 3)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("1,0,\n2,3", 'encoding="csv"'),
        (base64.b64encode(PACKED).decode(), 'encoding="base64"'),
        (base64.b64encode(zlib.compress(PACKED)).decode(), 'encoding="base64" compression="zlib"'),
        (base64.b64encode(gzip.compress(PACKED, mtime=0)).decode(), 'encoding="base64" compression="gzip"'),
        (base64.b64encode(zstandard.compress(PACKED)).decode(), 'encoding="base64" compression="zstd"'),
        ('<tile gid="1"/><tile/><tile gid="2"/><tile gid="3"/>', ""),
    ],
)
def test_every_encoding(tmp_path: Path, data: str, encoding: str) -> None:
    drawing, problems = read(tmp_path, page(layer(data, encoding)))
    assert rows(drawing) == [["a", "."], ["b", "c"]]
    assert not problems


def test_infinite_maps_are_joined_and_shifted(tmp_path: Path) -> None:
    chunks = '<chunk x="-2" y="0" width="2" height="1">1,2</chunk><chunk x="0" y="0" width="2" height="1">0,3</chunk>'
    body = layer(chunks) + objects('<object id="1" x="-128" y="0"><point/></object>')
    drawing, problems = read(tmp_path, page(body, more='infinite="1"'))
    assert rows(drawing) == [["a", "b", ".", "c"]]
    assert items(drawing, 1).items[0].x == 0
    assert not problems


def test_all_flips(tmp_path: Path) -> None:
    gids = [1 | 1 << 31, 1 | 1 << 30, 1 | 1 << 29, 1 | 7 << 29]
    drawing, _ = read(tmp_path, page(layer(",".join(map(str, gids)))))
    made = drawing.layers[0]
    assert isinstance(made, TileLayer)
    flips = [cell & ~((1 << 29) - 1) for row in made.rows for cell in row]
    assert flips == [FLIP_X, FLIP_Y, FLIP_DIAGONAL, FLIP_X | FLIP_Y | FLIP_DIAGONAL]


def test_groups_are_flattened_with_all_they_do(tmp_path: Path) -> None:
    inner = layer("1,1,1,1", more='opacity="0.5" offsetx="3" offsety="1.5" parallaxx="0.5" tintcolor="#80ff80"')
    looks = 'opacity="0.5" offsetx="10" visible="0" parallaxx="0.5" tintcolor="#ff0000"'
    group = f'<group name="g" {looks}>{inner}</group>'
    drawing, _ = read(tmp_path, page(group + layer("2,2,2,2")))
    made = drawing.layers[0]
    assert isinstance(made, TileLayer)
    assert (made.look.opacity, made.look.offset_x, made.look.offset_y, made.look.parallax_x) == (0.25, 13, 1.5, 0.25)
    assert made.look.tint == (128, 0, 0, 255)
    assert not made.visible
    assert rows(drawing, 1)[0] == ["b", "b"], "the order of layers is kept"


def test_layers_of_all_kinds_keep_their_order(tmp_path: Path) -> None:
    image = '<imagelayer id="2" name="sky" x="4" repeatx="1"><image source="s.png" width="9" height="9"/></imagelayer>'
    drawing, _ = read(tmp_path, page(objects("") + layer("1,1,1,1") + image + objects("", name="p")))
    assert [type(one) for one in drawing.layers] == [ItemLayer, TileLayer, ImageLayer, ItemLayer]
    sky = drawing.layers[2]
    assert isinstance(sky, ImageLayer)
    assert (sky.image, sky.x, sky.repeat_x, sky.repeat_y, sky.width) == ("s.png", 4, True, False, 9)


def test_tile_objects(tmp_path: Path) -> None:
    body = objects(
        '<object id="1" name="a" gid="2" x="10" y="100" width="20" height="40" rotation="90"/>'
        f'<object id="2" name="b" gid="{2 | 1 << 31}" x="0" y="80" visible="0" type="thing"/>'
    )
    drawing, _ = read(tmp_path, page(body))
    by_name = {item.name: item for item in items(drawing).items}
    one, other = by_name["a"], by_name["b"]
    assert (one.x, one.y, one.width, one.height, one.foot) == (10, 60, 20, 40, 100)
    assert (one.rotation, one.pivot_x, one.pivot_y, one.shape) == (90, 10, 100, "tile")
    assert one.kind == "furniture", "an object inherits its tile's class"
    assert one.properties == {"depth": "32", "type": "stool"}, "and its properties, whatever they are called"
    assert other.kind == "thing"
    assert (other.width, other.height, other.visible) == (40, 80, False)
    assert other.cell & FLIP_X


@pytest.mark.parametrize(
    ("alignment", "corner"), [("topleft", (10, 100)), ("center", (0, 80)), ("bottomright", (-10, 60))]
)
def test_alignments(tmp_path: Path, alignment: str, corner: tuple[int, int]) -> None:
    tileset = TILESET.replace("<tileset ", f'<tileset objectalignment="{alignment}" ')
    body = objects('<object id="1" gid="2" x="10" y="100" width="20" height="40"/>')
    item = items(read(tmp_path, page(body, tileset))[0]).items[0]
    assert (item.x, item.y) == corner


def test_shapes(tmp_path: Path) -> None:
    body = objects(
        '<object id="1" x="1" y="2" width="3" height="4"/><object id="2" x="1" y="2" width="3" height="4"><ellipse/>'
        '</object><object id="3" x="1" y="2"><point/></object><object id="4" x="10" y="10"><polygon '
        'points="0,0 5,-5 9,9"/></object><object id="5" x="1" y="1"><polyline points="0,0 3,0"/></object><object '
        'id="6" x="1" y="2" width="90" height="20"><text fontfamily="Noto Sans" pixelsize="12" wrap="1"'
        ' color="#80102030" bold="1" halign="center"'
        ">Vask hænder</text></object>",
        'draworder="index"',
    )
    made = items(read(tmp_path, page(body))[0]).items
    assert [item.shape for item in made] == ["rectangle", "ellipse", "point", "polygon", "polyline", "text"]
    assert made[3].points == ((10, 10), (15, 5), (19, 19))
    assert (made[3].x, made[3].y, made[3].width, made[3].height) == (10, 5, 9, 14)
    writing = made[5].writing
    assert writing is not None
    assert (writing.text, writing.size, writing.colour, writing.wrap, writing.bold, writing.across) == (
        "Vask hænder", 12, (16, 32, 48, 128), True, True, "center",
    )  # fmt: skip


def test_draw_order_is_by_foot_unless_it_is_by_index(tmp_path: Path) -> None:
    body = '<object id="1" name="low" gid="1" x="0" y="100"/><object id="2" name="high" gid="1" x="0" y="50"/>'
    assert [item.name for item in items(read(tmp_path, page(objects(body)))[0]).items] == ["high", "low"]
    by_index = page(objects(body, 'draworder="index"'))
    assert [item.name for item in items(read(tmp_path, by_index)[0]).items] == ["low", "high"]


def test_templates_with_a_tileset_of_their_own(tmp_path: Path) -> None:
    write(tmp_path, "t/set.tsx", TILESET.replace(' firstgid="1"', "").replace('source="', 'source="../p/'))
    write(tmp_path, "t/stool.tx", '<template><tileset firstgid="1" source="set.tsx"/><object name="stool" gid="2" '
          'width="40" height="80" class="thing"><properties><property name="word" value="chair"/><property name="size"'
          ' value="5"/></properties></object></template>')  # fmt: skip
    body = objects('<object id="7" template="t/stool.tx" x="5" y="90"><properties><property name="size" value="9"/>'
                   "</properties></object>")  # fmt: skip
    drawing, problems = read(tmp_path, page(body))
    item = items(drawing).items[0]
    assert (item.name, item.kind, item.x, item.y, item.width) == ("stool", "thing", 5, 10, 40)
    assert item.properties == {"depth": "32", "type": "stool", "word": "chair", "size": "9"}
    assert drawing.tile(item.cell).image == "p/b.svg", "pictures are relative to the tileset's own file"
    assert not problems


def test_class_and_list_properties_become_flat(tmp_path: Path) -> None:
    body = objects(
        '<object id="1" x="0" y="0"><properties><property name="box" type="class" propertytype="Box"><properties>'
        '<property name="lid" type="bool" value="true"/></properties></property><property name="words" type="list">'
        '<item type="string" value="a"/><item type="string" value="b"/></property><property name="empty" value=""/>'
        "<property name='long'>two\nlines</property><property name='image' value='x'/></properties><point/></object>"
    )
    item = items(read(tmp_path, page(body))[0]).items[0]
    assert item.properties == {
        "box.lid": "true", "words.0": "a", "words.1": "b", "empty": "", "long": "two\nlines", "image": "x",
    }  # fmt: skip


def test_animated_tiles_and_sheets(tmp_path: Path) -> None:
    sheet = ('<tileset firstgid="10" name="s" tilewidth="16" tileheight="16" tilecount="4" columns="2" '
             'spacing="1" margin="2"><tileoffset x="3" y="-4"/>'
             '<image source="sheet.png" width="40" height="40"/></tileset>')  # fmt: skip
    drawing, _ = read(tmp_path, page(layer("3,10,11,13"), TILESET + sheet))
    first = drawing.layers[0]
    assert isinstance(first, TileLayer)
    moving = drawing.tile(first.rows[0][0])
    assert [(drawing.tile(cell).image, time) for cell, time in moving.frames] == [("a.svg", 150), ("c.svg", 250)]
    cells = [cell for row in first.rows for cell in row][1:]
    assert [drawing.tile(cell).region for cell in cells] == [(2, 2, 16, 16), (19, 2, 16, 16), (19, 19, 16, 16)]
    assert (drawing.tile(cells[0]).offset_x, drawing.tile(cells[0]).offset_y) == (3, -4)


def test_map_and_tileset_in_json(tmp_path: Path) -> None:
    tileset = {"type": "tileset", "name": "t", "tilewidth": 64, "tileheight": 64, "tilecount": 1, "columns": 0,
               "tiles": [{"id": 0, "type": "thing", "image": "a.svg", "imagewidth": 64, "imageheight": 64,
                          "properties": [{"name": "blocked", "type": "bool", "value": True}]}]}  # fmt: skip
    write(tmp_path, "t.tsj", json.dumps(tileset))
    made = {"type": "map", "orientation": "orthogonal", "width": 2, "height": 1, "tilewidth": 64, "tileheight": 64,
            "infinite": False, "tilesets": [{"firstgid": 1, "source": "t.tsj"}],
            "layers": [{"type": "tilelayer", "id": 1, "name": "floor", "width": 2, "height": 1, "data": [1, 0],
                        "opacity": 1, "visible": True},
                       {"type": "objectgroup", "id": 2, "name": "o", "objects": [
                           {"id": 1, "gid": 1, "x": 0, "y": 64, "width": 64, "height": 64, "name": "k", "type": "",
                            "properties": [{"name": "c", "type": "class", "value": {"deep": 3}}]},
                           {"id": 2, "x": 5, "y": 6, "point": True, "name": "p", "type": "start"}]}]}  # fmt: skip
    drawing, problems = read(tmp_path, json.dumps(made), "m.tmj")
    assert rows(drawing) == [["a", "."]]
    assert drawing.tiles[0].blocked
    assert [(item.name, item.kind, item.shape) for item in items(drawing, 1).items] == [
        ("p", "start", "point"), ("k", "thing", "tile"),
    ]  # fmt: skip
    assert items(drawing, 1).items[1].properties["c.deep"] == "3"
    assert not problems


def test_double_names_and_ids_hide_nothing(tmp_path: Path) -> None:
    body = "".join(f'<object id="4" name="same" x="{x}" y="0"><point/></object>' for x in range(3))
    assert len(items(read(tmp_path, page(objects(body)))[0]).items) == 3


def test_map_colours_and_parallax_origin(tmp_path: Path) -> None:
    drawing, _ = read(tmp_path, page("", more='backgroundcolor="#80112233" parallaxoriginx="5"'))
    assert drawing.background == (17, 34, 51, 128)
    assert drawing.parallax_origin == (5, 0)


def test_what_is_not_drawn_is_said_once(tmp_path: Path) -> None:
    tileset = TILESET.replace('<image source="a.svg"', '<objectgroup/><image trans="ff00ff" source="a.svg"')
    tileset = tileset.replace("<tileset ", '<tileset tilerendersize="grid" fillmode="preserve-aspect-fit" ')
    drawing, _ = read(tmp_path, page(layer("1,1,1,1", more='mode="multiply"'), tileset, more='renderorder="left-up"'))
    assert len(drawing.not_drawn) == 6


def test_what_blocks_the_way(tmp_path: Path) -> None:
    tileset = TILESET.replace('<tile id="0">', '<tile id="0"><properties><property name="blocked" value="true"/>'
                              "</properties>")  # fmt: skip
    drawing, _ = read(tmp_path, page(layer("1,0,0,0") + objects('<object id="1" gid="2" x="64" y="128"/>'), tileset))
    grid = make_grid(drawing, "m.tmx", Report())
    walked = ["".join("#" if not grid.free((x, y)) else "." for x in range(grid.columns)) for y in range(grid.rows)]
    assert walked == ["##..", "##..", "....", "..#."], "the wall, and the lowest 32 px of the stool, 40 px wide"


@pytest.mark.parametrize(
    ("depth", "blocked"),
    [("64", "..##"), ("0", "...."), ("abc", "...#"), ("-3", "...#"), ("²", "...#"), ("1e9", "...#"), ("nan", "...#")],
)
def test_how_deep_an_object_is(tmp_path: Path, depth: str, blocked: str) -> None:
    """One that says it wrongly is as deep as its tile says, and it is told."""
    said = f'<properties><property name="depth" value="{depth}"/></properties>'
    write(tmp_path, "m.tmx", page(objects(f'<object id="7" gid="2" x="64" y="128">{said}</object>')))
    report = Report()
    room = read_room(Library(tmp_path), "m.tmx", report)
    assert room is not None
    assert "".join("." if room.grid.free((2, y)) else "#" for y in range(4)) == blocked
    wrong = f"m.tmx, layer 'o', object 7: 'depth' is not a number of px: '{depth}'; write for example 32"
    assert [str(one) for one in report.problems] == ([] if depth in ("64", "0") else [wrong])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('<!DOCTYPE map [<!ENTITY a "aaaa">]><map>&a;</map>', "DOCTYPE"),
        (page("").replace("orthogonal", "isometric"), "orthogonal"),
        (page("", size='width="100000" height="100000"'), "at most"),
        (page("", size='width="-1" height="1"'), "at most"),
        (page("", size='width="1e9" height="1"'), "at most"),
        (page("", size='width="x" height="1"'), "not a whole number"),
        (page(layer("1,1")), "instead of 4"),
        (page(layer("9,9,9,9")), "no tileset has"),
        (page(layer("????", 'encoding="base64"')), "instead of 4"),
        (page(layer("AAAA", 'encoding="base64" compression="zlib"')), "damaged"),
        (page(layer("AAAA", 'encoding="base64" compression="zstd"')), "damaged"),
        (page(layer("AAAA", 'encoding="base64" compression="lzma"')), "unknown compression"),
        (page(layer("1", 'encoding="rot13"')), "unknown layer encoding"),
        (page("", '<tileset firstgid="1" source="../../../etc/passwd"/>'), "leaves the content folder"),
        (page("", '<tileset firstgid="1" source="/etc/passwd"/>'), "not a relative path"),
        (page("", '<tileset firstgid="1" source="none.tsx"/>'), "missing"),
        (page("", TILESET.replace("a.svg", "../../a.svg")), "leaves the content folder"),
        (page(objects('<object id="1" template="../../../x.tx"/>')), "leaves the content folder"),
        (page(objects('<object id="1" gid="77" x="0" y="0"/>')), "in no tileset"),
        (page(objects('<object id="1" x="nan" y="0"/>')), "not a number"),
        (page(objects('<object id="1"><polygon points="a,b"/></object>')), "not a point"),
        ("<map>" * 1000, "too deep"),
        ("<tileset/>", "not a Tiled map"),
        ("<map", "not XML"),
        ("", "not XML"),
    ],
)
def test_bad_maps_are_refused(tmp_path: Path, text: str, said: str) -> None:
    assert said in refused(tmp_path, text)


def test_a_packed_bomb_is_never_blown_up(tmp_path: Path) -> None:
    bomb = base64.b64encode(zlib.compress(bytes(50_000_000), 9)).decode()
    assert "instead of 4" in refused(tmp_path, page(layer(bomb, 'encoding="base64" compression="zlib"')))


def test_links_to_tilesets_are_refused(tmp_path: Path) -> None:
    write(tmp_path, "outside.tsx", TILESET.replace(' firstgid="1"', ""))
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "set.tsx").symlink_to(tmp_path / "outside.tsx")
    assert "link" in refused(tmp_path / "in", page("", '<tileset firstgid="1" source="set.tsx"/>'))


def test_spots_get_names_and_double_ones_are_said(tmp_path: Path) -> None:
    word = '<properties><property name="word" value="box"/></properties>'
    body = objects(f'<object id="1" x="9" y="9">{word}<point/></object>'
                   f'<object id="2" x="9" y="9">{word}<point/></object>'
                   '<object id="3" x="9" y="9" class="person"><point/></object><object id="4" name="box" x="1" y="1"/>'
                   '<object id="5" class="thnig" x="1" y="1"/>', name="things")  # fmt: skip
    write(tmp_path, "m.tmx", page(body))
    report = Report()
    room = read_room(Library(tmp_path), "m.tmx", report)
    assert room is not None
    assert list(room.place.spots) == ["box", "box_2"]
    said = [str(one) for one in report.problems]
    assert said == [
        "m.tmx, layer 'things', object 3: this person has no name; give it one in Tiled, with small letters and _",
        "m.tmx, layer 'things', object 4: the name 'box' stands twice; names are unique on a map: rename one",
        "m.tmx, layer 'things', object 5: unknown class 'thnig'; did you mean 'thing'?",
    ]


HUGE = 'width="1000000" height="1000000"'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (page("", '<tileset firstgid="1" name="s" tilewidth="1" tileheight="1"><image source="s.png" width="8000" '
              'height="8000"/></tileset>'), "too many"),
        (page("", '<tileset firstgid="1" name="s" tilewidth="64" tileheight="64" spacing="-63"><image source="s.png" '
              'width="8000" height="8000"/></tileset>'), "overlap"),
        (page(layer("1", size='width="400" height="400"') * 5, size='width="400" height="400"'), "in all layers"),
        (page(layer('<chunk x="0" y="0" width="400" height="400">1</chunk>' * 50), more='infinite="1"'), "chunks hold"),
        (page(objects('<object id="1"/>' * 3_000)), "more than 2,000 objects"),
        (page("<group>" * 20 + layer("1,1,1,1") + "</group>" * 20 + layer("1,1,1,1") * 70), "more than 60 layers"),
    ],
)  # fmt: skip
def test_sizes_are_capped_before_anything_is_laid_out(tmp_path: Path, text: str, said: str) -> None:
    assert said in refused(tmp_path, text)


def test_huge_objects_cost_nothing(tmp_path: Path) -> None:
    body = objects(f'<object id="1" gid="2" x="-5000" y="9000" {HUGE}/>' * 500)
    drawing, _ = read(tmp_path, page(body, size='width="90" height="90"'))
    grid = make_grid(drawing, "m.tmx", Report())
    assert grid.reach((0, 0), (-5000, -5000, 1e6, 1e6)) is not None
