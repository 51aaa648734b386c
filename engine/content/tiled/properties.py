"""Custom properties as plain strings: class members as `name.member`, list items as `name.0`."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

MOST = 200


def flat_properties(element: Element) -> dict[str, str]:
    """The properties of an element by name; at most 200 of them."""
    flat: dict[str, str] = {}
    for name, value in _walk(element, ""):
        if len(flat) >= MOST:
            break
        flat[name] = value
    return flat


def _walk(element: Element, prefix: str) -> Iterator[tuple[str, str]]:
    for holder in element.findall("properties"):
        for one in holder.findall("property"):
            name = prefix + one.get("name", "")
            if one.get("type") == "class":
                yield from _walk(one, name + ".")
            elif one.get("type") == "list" or one.find("item") is not None:
                for index, item in enumerate(one.findall("item")):
                    yield f"{name}.{index}", item.get("value", item.text or "")
            else:
                value = one.get("value")
                yield name, value if value is not None else one.text or ""


def truth(text: str) -> bool:
    return text.strip().lower() in ("true", "1", "yes")
