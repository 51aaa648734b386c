"""Reading XML and Tiled's JSON as one kind of tree, with no entities and within caps."""

from __future__ import annotations

import json
from typing import Any
from xml.etree.ElementTree import Element
from xml.parsers import expat

from engine.content.files import FileProblem, Library

DEEPEST = 30
MOST_ELEMENTS = 60_000


def read_xml(library: Library, file: str) -> Element:
    """The root of a Tiled file, XML or JSON by its ending. FileProblem says what is wrong with it."""
    data = library.read(file)
    if file.lower().endswith((".tmj", ".tsj", ".tj", ".json")):
        return from_json(data)
    return parse_xml(data)


def parse_xml(data: bytes) -> Element:
    """Parse XML. A DOCTYPE is refused: no entity is ever expanded."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    open_: list[Element] = []
    roots: list[Element] = []
    count = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if count > MOST_ELEMENTS or len(open_) >= DEEPEST:
            raise FileProblem("the file has too many or too deep elements", "make the map smaller")
        element = Element(tag, attributes)
        if open_:
            open_[-1].append(element)
        else:
            roots.append(element)
        open_.append(element)

    def end(_tag: str) -> None:
        open_.pop()

    def text(data: str) -> None:
        if open_:
            open_[-1].text = (open_[-1].text or "") + data

    def doctype(*_: object) -> None:
        raise FileProblem("the file has a DOCTYPE", "save it again in Tiled")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        raise FileProblem(f"not XML: {what} (line {error.lineno})", "save it again in Tiled") from None
    except (ValueError, LookupError) as error:
        raise FileProblem(f"not XML: {error}", "save it again in Tiled as UTF-8") from None
    return roots[0]


def from_json(data: bytes) -> Element:
    """A Tiled JSON map, tileset or template in the shape of its XML."""
    try:
        made = json.loads(data)
    except (ValueError, RecursionError):
        raise FileProblem("not JSON", "save it again in Tiled") from None
    if not isinstance(made, dict):
        raise FileProblem("not a Tiled file", "save it again in Tiled")
    kind = str(made.get("type", "map"))
    return _Json().element(kind if kind in ("map", "tileset", "template") else "map", made, 0)


_LAYERS = {"tilelayer": "layer", "objectgroup": "objectgroup", "imagelayer": "imagelayer", "group": "group"}
_SHAPES = ("polygon", "polyline")
_DROPPED = ("layers", "objects", "tilesets", "tiles", "properties", "data", "chunks", "text", "image", "tileoffset",
            "animation", "object", "tileset", "ellipse", "point", "capsule", "wangsets", "grid", "editorsettings",
            *_SHAPES)  # fmt: skip


class _Json:
    def __init__(self) -> None:
        self._count = 0

    def element(self, tag: str, source: Any, depth: int) -> Element:
        self._count += 1
        if depth > DEEPEST or self._count > MOST_ELEMENTS:
            raise FileProblem("the file has too many or too deep elements", "make the map smaller")
        if not isinstance(source, dict):
            raise FileProblem(f"'{tag}' is not what Tiled writes", "save it again in Tiled")
        made = Element(tag, {key: _plain(value) for key, value in source.items() if key not in _DROPPED})
        if tag in ("layer", "objectgroup", "imagelayer", "group") or (tag == "map" and made.get("type") == "map"):
            made.attrib.pop("type", None)
        self._children(made, tag, source, depth)
        return made

    def _children(self, made: Element, tag: str, source: dict[str, Any], depth: int) -> None:
        for one in _dicts(source, "properties"):
            self._property(made, one, depth)
        for key, child in (("tilesets", "tileset"), ("tiles", "tile"), ("objects", "object")):
            made.extend(self.element(child, one, depth + 1) for one in _dicts(source, key))
        for one in _dicts(source, "layers"):
            made.append(self.element(_LAYERS.get(str(one.get("type")), "group"), one, depth + 1))
        for key in ("object", "tileset", "tileoffset", "objectgroup"):
            if isinstance(source.get(key), dict):
                made.append(self.element(key, source[key], depth + 1))
        if isinstance(source.get("image"), str):
            size = {"width": source.get("imagewidth", 0), "height": source.get("imageheight", 0)}
            made.append(Element("image", {"source": source["image"], **{k: _plain(v) for k, v in size.items()}}))
        if isinstance(source.get("animation"), list):
            animation = Element("animation")
            animation.extend(self.element("frame", one, depth + 1) for one in _dicts(source, "animation"))
            made.append(animation)
        for shape in _SHAPES:
            points = " ".join(f"{_plain(one.get('x'))},{_plain(one.get('y'))}" for one in _dicts(source, shape))
            if points:
                made.append(Element(shape, {"points": points}))
        for shape in ("ellipse", "point", "capsule"):
            if source.get(shape) is True:
                made.append(Element(shape))
        if isinstance(source.get("text"), dict):
            text = Element("text", {key: _plain(value) for key, value in source["text"].items() if key != "text"})
            text.text = str(source["text"].get("text", ""))
            made.append(text)
        if tag == "layer":
            made.append(self._data(source))

    def _data(self, source: dict[str, Any]) -> Element:
        data = Element("data", {key: str(source[key]) for key in ("encoding", "compression") if source.get(key)})
        chunks = _dicts(source, "chunks")
        for one in chunks:
            chunk = Element("chunk", {key: _plain(one.get(key, 0)) for key in ("x", "y", "width", "height")})
            chunk.text = _gids(one.get("data"))
            data.append(chunk)
        if not chunks:
            data.text = _gids(source.get("data"))
        if data.get("encoding") != "base64":
            data.set("encoding", "csv")
        return data

    def _property(self, made: Element, source: dict[str, Any], depth: int) -> None:
        holder = made.find("properties")
        if holder is None:
            holder = Element("properties")
            made.append(holder)
        one = Element("property", {key: str(source[key]) for key in ("name", "type") if key in source})
        value = source.get("value")
        if isinstance(value, dict):
            if depth > DEEPEST:
                raise FileProblem("properties are nested too deep", "make them flat")
            for key, inside in value.items():
                kind = "class" if isinstance(inside, dict) else "string"
                self._property(one, {"name": str(key), "type": kind, "value": inside}, depth + 1)
        else:
            one.set("value", _plain(value))
        holder.append(one)


def _dicts(source: dict[str, Any], key: str) -> list[dict[str, Any]]:
    found = source.get(key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _gids(data: object) -> str:
    return ",".join(str(one) for one in data) if isinstance(data, list) else str(data or "")


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
