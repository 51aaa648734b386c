"""Tilesets and object templates: external or embedded, XML or JSON, each file read once, pictures by library path."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from engine.content.files import FileProblem, Library
from engine.content.problems import Report
from engine.content.tiled.layerdata import number
from engine.content.tiled.properties import flat_properties
from engine.content.tiled.xml import read_xml

MOST_TILES = 20_000
DRAWN = (".svg", ".png")
FLIPS = 0xF0000000
"""The upper bits of a tile number: flips, and a rotation of hexagonal maps that means nothing here."""


@dataclass(slots=True)
class Tileset:
    """A tileset with its own numbers; `first` is the number of its first tile on the map."""

    element: Element
    file: str
    first: int
    count: int
    alignment: str
    tiles: dict[int, Element] = field(default_factory=dict)
    properties: dict[int, dict[str, str]] = field(default_factory=dict)

    def kind(self, tile: int) -> str:
        """The class that objects of a tile inherit."""
        element = self.tiles.get(tile)
        return "" if element is None else element.get("class") or element.get("type") or ""


class Tilesets:
    """The tilesets of one map, and its templates. Problems go to the report with the place they came from."""

    def __init__(self, library: Library, file: str, report: Report) -> None:
        self._library = library
        self._file = file
        self._report = report
        self._files: dict[str, Element] = {}
        self.all: list[Tileset] = []
        self.not_drawn: dict[str, None] = {}

    def add(self, element: Element, file: str, first: int | None = None) -> Tileset | None:
        """Add a `<tileset>` that stands in `file`; None when it cannot be read, which is reported."""
        try:
            source = element.get("source")
            first = number(element, "firstgid", 1) if first is None else first
            inside = file
            if source:
                inside = self._library.resolve(source, file)
                element = self.read(inside)
                if element.tag != "tileset":
                    raise FileProblem(f"'{source}' is not a tileset", "choose a .tsx file")
            made = self._tileset(element, inside, first)
        except FileProblem as error:
            self._report.add(f"{self._file}, tileset {element.get('source') or element.get('name') or ''}".rstrip(),
                             error.message, error.remedy)  # fmt: skip
            return None
        self.all.append(made)
        return made

    def _tileset(self, element: Element, file: str, first: int) -> Tileset:
        tiles = {number(tile, "id"): tile for tile in element.findall("tile")}
        count = max(number(element, "tilecount"), max(tiles, default=-1) + 1)
        if not 0 < first < 1 << 28 or count > MOST_TILES:
            raise FileProblem(f"more than {MOST_TILES:,} tiles, or numbers too high", "use a smaller tileset")
        made = Tileset(element, file, first, count, element.get("objectalignment", "unspecified"), tiles)
        for tile, one in tiles.items():
            made.properties[tile] = flat_properties(one)
            if one.get("width") and one.find("image") is not None:
                self.not_drawn["tiles that are a part of a picture of their own show the whole picture"] = None
            if one.find("objectgroup") is not None:
                self.not_drawn["collision shapes of tiles are not read: use 'blocked' and 'depth'"] = None
        if element.get("tilerendersize", "tile") == "grid":
            self.not_drawn["tilesets drawn at grid size are drawn at the size of their tiles"] = None
        if element.get("fillmode", "stretch") != "stretch":
            self.not_drawn["pictures that keep their aspect in an object are stretched to it"] = None
        for image in element.iter("image"):
            self.not_drawn |= dict.fromkeys(not_shown(image, image.get("source", "")))
            if image.find("data") is not None:
                raise FileProblem("pictures inside the tileset file are not read", "keep each picture in a file")
        return made

    def read(self, inside: str) -> Element:
        """A tileset or template file; each is read once a map."""
        if inside not in self._files:
            self._files[inside] = read_xml(self._library, inside)
        return self._files[inside]

    def of(self, gid: int) -> tuple[Tileset, int] | None:
        """The tileset of a number on the map and the tile's own number in it; None when there is none."""
        plain = gid & ~FLIPS
        for tileset in self.all:
            if tileset.first <= plain < tileset.first + tileset.count:
                return tileset, plain - tileset.first
        return None

    def gid_of(self, element: Element, file: str, gid: int) -> int:
        """A number that a template uses with its own `<tileset>`, as a number on this map."""
        source = element.get("source", "")
        inside = self._library.resolve(source, file)
        first = number(element, "firstgid", 1)
        known = next((one for one in self.all if one.file == inside), None)
        if known is None:
            free = max((one.first + one.count for one in self.all), default=1)
            known = self.add(element, file, free)
            if known is None:
                raise FileProblem(f"its tileset '{source}' cannot be read", "correct the template's tileset")
        return (gid & FLIPS) | ((gid & ~FLIPS) - first + known.first)

    def inline(self, instance: Element) -> Element:
        """An object with its template laid under it: the instance's own values win."""
        inside = self._library.resolve(instance.get("template", ""), self._file)
        template = self.read(inside)
        base = template.find("object")
        if template.tag != "template" or base is None:
            raise FileProblem(f"'{instance.get('template')}' is not an object template", "choose a .tx file")
        merged = Element("object", {**base.attrib, **instance.attrib})
        merged.attrib.pop("template", None)
        tileset = template.find("tileset")
        if instance.get("gid") is None and base.get("gid") is not None:
            gid = number(base, "gid")
            merged.set("gid", str(self.gid_of(tileset, inside, gid) if tileset is not None else gid))
        own = [one for one in instance if one.tag != "properties"]
        shapes = own or [one for one in base if one.tag != "properties"]
        merged.extend(shapes)
        merged.append(property_element({**flat_properties(base), **flat_properties(instance)}))
        return merged


def not_shown(image: Element, source: str) -> Iterator[str]:
    """What of a picture the stage does not do as Tiled does, in one line each."""
    if image.get("trans"):
        yield "a transparent colour of a picture is not cut out: use SVG or PNG with alpha"
    if source and not source.lower().endswith(DRAWN):
        yield f"the picture {source.rpartition('/')[2][:60]}: only SVG and PNG are drawn"


def property_element(properties: dict[str, str]) -> Element:
    """`<properties>` of plain strings."""
    holder = Element("properties")
    for name, value in properties.items():
        holder.append(Element("property", {"name": name, "value": value}))
    return holder
