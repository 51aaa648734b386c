"""Any orthogonal Tiled map rewritten to plain TMX: no groups, templates, chunks, classes or links to other files."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from engine.content.files import FileProblem, Library
from engine.content.problems import Report
from engine.content.tiled.drawing import Colour, Look, Writing
from engine.content.tiled.layerdata import check_size, chunk_bounds, layer_numbers, number, real
from engine.content.tiled.properties import flat_properties, truth
from engine.content.tiled.shapes import colour, not_written, points_of, shape_of, writing_of
from engine.content.tiled.tilesets import MOST_TILES, Tilesets, not_shown, property_element
from engine.content.tiled.xml import read_xml

MOST_LAYERS = 60
MOST_TILESETS = 100
MOST_OBJECTS = 2_000
MOST_CELLS = 600_000
"""Tiles of all tile layers together."""
MOST_SIDE_OF_SHEET = 8_192
TURN_OF_HEXAGONS = 1 << 28
PREFIX = "p."
"""Put before every property's name, since the map library gives some names a meaning of its own."""


@dataclass(frozen=True, slots=True)
class LayerNote:
    """What plain TMX cannot carry of a layer. `number` is its place from back to front."""

    number: int
    tag: str
    name: str
    look: Look
    visible: bool
    kind: str = ""
    colour: Colour = (160, 160, 164, 255)
    by_foot: bool = True
    image: str = ""
    image_at: tuple[float, float] = (0.0, 0.0)
    image_size: tuple[int, int] = (0, 0)
    repeat: tuple[bool, bool] = (False, False)


@dataclass(frozen=True, slots=True)
class ObjectNote:
    """What plain TMX cannot carry of an object."""

    kind: str
    shape: str
    alignment: str
    opacity: float = 1.0
    visible: bool = True
    writing: Writing | None = None


@dataclass(slots=True)
class PlainMap:
    """A plain map: `root` for the map library, and notes on its layers and objects."""

    file: str
    root: Element
    columns: int
    rows: int
    tile_width: int
    tile_height: int
    layers: list[LayerNote] = field(default_factory=list)
    objects: dict[int, ObjectNote] = field(default_factory=dict)
    background: Colour | None = None
    parallax_origin: tuple[float, float] = (0.0, 0.0)
    not_drawn: dict[str, None] = field(default_factory=dict)


def rewrite(library: Library, file: str, report: Report) -> PlainMap | None:
    """Read a map and rewrite it; None when it cannot be used at all. Problems go to the report."""
    try:
        source = read_xml(library, file)
        return _Rewriter(library, file, report, source).rewrite()
    except FileProblem as error:
        report.add(file, error.message, error.remedy)
        return None


class _Rewriter:
    def __init__(self, library: Library, file: str, report: Report, source: Element) -> None:
        self._library, self._file, self._report, self._source = library, file, report, source
        if source.tag != "map":
            raise FileProblem("this is not a Tiled map", "save the map as .tmx")
        if source.get("orientation", "orthogonal") != "orthogonal":
            raise FileProblem(f"the map is {source.get('orientation')}", "make an orthogonal map")
        if truth(source.get("infinite", "")):
            self._bounds = _bounds_of_chunks(source)
        else:
            self._bounds = (0, 0, number(source, "width"), number(source, "height"))
        check_size(self._bounds[2], self._bounds[3])
        self._tile = number(source, "tilewidth"), number(source, "tileheight")
        if not all(4 <= side <= 512 for side in self._tile):
            raise FileProblem(f"tiles of {self._tile[0]}x{self._tile[1]} px", "use tiles of 64x64 px")
        self._shift = -self._bounds[0] * self._tile[0], -self._bounds[1] * self._tile[1]
        self._tilesets = Tilesets(library, file, report)
        self._ids: set[int] = set()
        self._cells = 0
        root = Element("map", {"orientation": "orthogonal", "width": str(self._bounds[2]),
                               "height": str(self._bounds[3]), "tilewidth": str(self._tile[0]),
                               "tileheight": str(self._tile[1])})  # fmt: skip
        self._plain = PlainMap(file, root, self._bounds[2], self._bounds[3], *self._tile)

    def rewrite(self) -> PlainMap:
        plain, source = self._plain, self._source
        plain.background = colour(source.get("backgroundcolor", ""))
        plain.parallax_origin = real(source, "parallaxoriginx"), real(source, "parallaxoriginy")
        if source.get("renderorder", "right-down") != "right-down":
            plain.not_drawn["tiles larger than the grid overlap as in render order 'right-down'"] = None
        for tileset in source.findall("tileset")[:MOST_TILESETS]:
            self._tilesets.add(tileset, self._file)
        top = LayerNote(0, "map", "", Look(), True)
        self._layers(source, top)
        for known in self._tilesets.all:
            plain.root.append(self._plain_tileset(known.element, known.file, known.first))
        plain.not_drawn |= self._tilesets.not_drawn
        return plain

    def _layers(self, parent: Element, above: LayerNote) -> None:
        for element in parent:
            if element.tag not in ("group", "layer", "objectgroup", "imagelayer"):
                continue
            if len(self._plain.layers) >= MOST_LAYERS:
                raise FileProblem(f"more than {MOST_LAYERS} layers", "join some of them")
            try:
                note = self._note(element, above)
                if element.tag == "group":
                    self._layers(element, note)
                    continue
                self._plain.layers.append(note)
                self._plain.root.append(self._layer(element, note))
            except FileProblem as error:
                where = f"{self._file}, layer '{element.get('name', '')}'"
                self._report.add(where, error.message, error.remedy)
                if self._plain.layers and self._plain.layers[-1].number == len(self._plain.layers) - 1:
                    self._drop_unfinished()

    def _drop_unfinished(self) -> None:
        made = {element.get("name") for element in self._plain.root}
        self._plain.layers = [note for note in self._plain.layers if str(note.number) in made]

    def _note(self, element: Element, above: LayerNote) -> LayerNote:
        tint = colour(element.get("tintcolor", ""))
        if above.look.tint and tint:
            a, b = above.look.tint, tint
            tint = (a[0] * b[0] // 255, a[1] * b[1] // 255, a[2] * b[2] // 255, a[3] * b[3] // 255)
        look = Look(
            max(0.0, min(1.0, above.look.opacity * real(element, "opacity", 1.0))),
            tint or above.look.tint,
            above.look.offset_x + real(element, "offsetx"),
            above.look.offset_y + real(element, "offsety"),
            above.look.parallax_x * real(element, "parallaxx", 1.0),
            above.look.parallax_y * real(element, "parallaxy", 1.0),
        )
        if element.get("mode", "normal") != "normal":
            self._plain.not_drawn[f"layer '{element.get('name')}': the blend mode is drawn as normal"] = None
        visible = above.visible and element.get("visible", "1") in ("1", "true")
        taken = {note.number for note in self._plain.layers}
        return LayerNote(
            max(taken, default=-1) + 1,
            element.tag,
            element.get("name", ""),
            look,
            visible,
            element.get("class") or element.get("type") or "",
            colour(element.get("color", "")) or (160, 160, 164, 255),
            element.get("draworder", "topdown") != "index",
        )

    def _layer(self, element: Element, note: LayerNote) -> Element:
        made = Element(element.tag, {"id": str(note.number + 1), "name": str(note.number)})
        if element.tag == "layer":
            self._cells += self._bounds[2] * self._bounds[3]
            if self._cells > MOST_CELLS:
                raise FileProblem(f"more than {MOST_CELLS:,} tiles in all layers", "use fewer layers or a smaller map")
            made.set("width", str(self._bounds[2]))
            made.set("height", str(self._bounds[3]))
            data = Element("data", {"encoding": "csv"})
            data.text = ",".join(map(str, self._known(layer_numbers(element, self._bounds), note.name)))
            made.append(data)
        elif element.tag == "imagelayer":
            self._image_layer(element, made)
        else:
            for one in element.findall("object"):
                if len(self._plain.objects) >= MOST_OBJECTS:
                    raise FileProblem(f"more than {MOST_OBJECTS:,} objects", "remove some")
                self._object(one, made, note)
        return made

    def _known(self, gids: list[int], layer: str) -> list[int]:
        # The turn by 120 degrees is for hexagons: Tiled ignores it on an orthogonal map.
        gids = [gid & ~TURN_OF_HEXAGONS for gid in gids]
        unknown = {gid for gid in set(gids) if gid and self._tilesets.of(gid) is None}
        if not unknown:
            return gids
        where = f"{self._file}, layer '{layer}'"
        self._report.add(where, f"{len(unknown)} tiles that no tileset has", "add the missing tileset, or erase them")
        return [0 if gid in unknown else gid for gid in gids]

    def _image_layer(self, element: Element, made: Element) -> None:
        image = element.find("image")
        if image is None or not image.get("source"):
            raise FileProblem("the image layer has no picture", "choose one, or remove the layer")
        inside = self._library.resolve(image.get("source", ""), self._file)
        made.append(Element("image", {"source": inside}))
        self._plain.not_drawn |= dict.fromkeys(not_shown(image, inside))
        self._plain.layers[-1] = replace(
            self._plain.layers[-1],
            image=inside,
            image_at=(real(element, "x") + self._shift[0], real(element, "y") + self._shift[1]),
            image_size=(number(image, "width"), number(image, "height")),
            repeat=(truth(element.get("repeatx", "")), truth(element.get("repeaty", ""))),
        )

    def _object(self, element: Element, layer: Element, note: LayerNote) -> None:
        where = f"{self._file}, layer '{note.name}', object {element.get('id', '?')}"
        try:
            merged = self._tilesets.inline(element) if element.get("template") else element
            made, about = self._plain_object(merged, where)
        except FileProblem as error:
            self._report.add(where, error.message, error.remedy)
            return
        layer.append(made)
        self._plain.objects[number(made, "id")] = about

    def _plain_object(self, element: Element, where: str) -> tuple[Element, ObjectNote]:
        identity = number(element, "id")
        if identity in self._ids or identity <= 0:
            identity = max(self._ids, default=0) + 1_000_000
        self._ids.add(identity)
        properties = flat_properties(element)
        kind = element.get("class") or element.get("type") or ""
        alignment, shape = "topleft", shape_of(element)
        made = Element("object", {"id": str(identity), "name": element.get("name", "")})
        if element.get("gid"):
            gid = number(element, "gid") & ~TURN_OF_HEXAGONS
            found = self._tilesets.of(gid)
            if found is None:
                raise FileProblem("its tile is in no tileset", "choose a tile again in Tiled")
            tileset, tile = found
            properties = {**tileset.properties.get(tile, {}), **properties}
            kind = kind or tileset.kind(tile)
            alignment = tileset.alignment if tileset.alignment != "unspecified" else "bottomleft"
            shape = "tile"
            made.set("gid", str(gid))
        for name in ("x", "y", "width", "height", "rotation"):
            shift = self._shift[0] if name == "x" else self._shift[1] if name == "y" else 0
            made.set(name, repr(real(element, name) + shift))
        for child in element:
            if child.tag in ("polygon", "polyline"):
                made.append(Element(child.tag, {"points": points_of(child.get("points", ""))}))
        made.append(property_element({PREFIX + name: value for name, value in properties.items()}))
        visible = element.get("visible", "1") in ("1", "true")
        about = ObjectNote(kind, shape, alignment, real(element, "opacity", 1.0), visible, writing_of(element))
        if about.writing is not None:
            self._plain.not_drawn |= dict.fromkeys(not_written(about.writing))
        return made, about

    def _plain_tileset(self, element: Element, file: str, first: int) -> Element:
        made = Element("tileset", {"firstgid": str(first), "name": element.get("name", "")})
        for name in ("tilewidth", "tileheight", "tilecount", "columns", "spacing", "margin"):
            made.set(name, str(number(element, name)))
        if number(element, "tilewidth") <= 0 or number(element, "tileheight") <= 0:
            made.set("tilewidth", "1")
            made.set("tileheight", "1")
        offset = element.find("tileoffset")
        if offset is not None:
            made.append(Element("tileoffset", {"x": str(number(offset, "x")), "y": str(number(offset, "y"))}))
        image = element.find("image")
        if image is not None:
            made.append(self._plain_image(image, file, True))
            _check_sheet(made, number(image, "width"), number(image, "height"))
        for tile in element.findall("tile"):
            one = Element("tile", {"id": str(number(tile, "id"))})
            picture = tile.find("image")
            if picture is not None:
                one.append(self._plain_image(picture, file, False))
            frames = tile.find("animation")
            if frames is not None:
                one.append(_plain_frames(frames))
            properties = flat_properties(tile)
            properties["class"] = tile.get("class") or tile.get("type") or ""
            one.append(property_element({PREFIX + name: value for name, value in properties.items()}))
            made.append(one)
        return made

    def _plain_image(self, image: Element, file: str, sheet: bool) -> Element:
        inside = self._library.resolve(image.get("source", ""), file)
        width, height = number(image, "width"), number(image, "height")
        if sheet and not (0 < width <= MOST_SIDE_OF_SHEET and 0 < height <= MOST_SIDE_OF_SHEET):
            raise FileProblem(f"the size of '{image.get('source')}' is not known", "save the tileset again in Tiled")
        return Element("image", {"source": inside, "width": str(width), "height": str(height)})


def _check_sheet(tileset: Element, width: int, height: int) -> None:
    """A sheet is cut into tiles by the map library, one by one: not into millions of them."""
    across, down = number(tileset, "tilewidth"), number(tileset, "tileheight")
    spacing, margin = number(tileset, "spacing"), number(tileset, "margin")
    if spacing < 0 or margin < 0 or (width // across) * (height // down) > MOST_TILES:
        raise FileProblem("the sheet's tiles are too many or overlap", "set tile size, margin and spacing in Tiled")


def _plain_frames(frames: Element) -> Element:
    made = Element("animation")
    for frame in frames.findall("frame")[:200]:
        tile, milliseconds = number(frame, "tileid"), max(1, number(frame, "duration", 100))
        made.append(Element("frame", {"tileid": str(tile), "duration": str(milliseconds)}))
    return made


def _bounds_of_chunks(source: Element) -> tuple[int, int, int, int]:
    bounds = [chunk_bounds(chunk) for chunk in source.iter("chunk")]
    if not bounds:
        raise FileProblem("the infinite map has no tiles", "draw something, or turn 'Infinite' off")
    left, top = min(one[0] for one in bounds), min(one[1] for one in bounds)
    right, bottom = max(one[0] + one[2] for one in bounds), max(one[1] + one[3] for one in bounds)
    return left, top, right - left, bottom - top
