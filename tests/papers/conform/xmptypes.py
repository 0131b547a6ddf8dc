"""Types of XMP properties and the description of extension schemas (ISO 19005-2 6.6.2.3)."""

from __future__ import annotations

import re
from collections.abc import Callable

from .doc import Document
from .xmp import Node, Packet
from .xmpschemas import EXTENSION, FIELD, PROPERTY, SCHEMA, SCHEMAS, STRUCTURES, TYPE

DATE = re.compile(
    r"\d{4}(-(0?[1-9]|1[0-2])(-(0?[1-9]|[12]\d|3[01])(T([01]?\d|2[0-3]):[0-5]?\d(:[0-5]?\d(\.\d+)?)?"
    r"(Z|[+-]([01]?\d|2[0-3]):[0-5]?\d)?)?)?)?"
)
ANYTHING = re.compile(r".*", re.DOTALL)
SIMPLE: dict[str, re.Pattern[str]] = {
    "boolean": re.compile(r"True|False"),
    "integer": re.compile(r"[+-]?\d+"),
    "real": re.compile(r"[+-]?(\d+\.?\d*|\.\d+)"),
    "mimetype": re.compile(r"[-\w+.]+/[-\w+.]+"),
    "date": DATE,
    "locale": re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"),
    "gpscoordinate": re.compile(r"\d{1,3},\d{1,2}(,\d{1,2}|\.\d+)[NSEW]"),
    "percent": re.compile(r"\+?(\d{1,2}(\.\d*)?|\.\d+|100(\.0*)?)"),
    "byte": re.compile(r"\+?([01]?\d{1,2}|2[0-4]\d|25[0-5])"),
    "signedbyte": re.compile(r"[+-]?(\d{1,2}|1[01]\d|12[0-7])|-128"),
    "timevalue": re.compile(r"\d{2}((:\d{2}){3}|(;\d{2}){3})"),
    "point": re.compile(r"\([+-]?\d+, [+-]?\d+\)"),
}
for _name in ("text", "propername", "agentname", "rational", "renditionclass", "uri", "url", "xpath"):
    SIMPLE[_name] = ANYTHING
ARRAYS = ("bag", "seq", "alt")
Structures = dict[str, tuple[str, dict[str, str]]]


def simplified(kind: str) -> str:
    """A type without the words on choices: `Open Choice of Text` is a text, `Bag` a bag of texts."""
    if kind.startswith("="):
        return kind
    kind = re.sub(r"(open |closed )?(choice |choice$)(of )?", "", " ".join(kind.lower().split())).strip()
    if not kind:
        return "text"
    return kind + " text" if kind.endswith(ARRAYS) and not kind.endswith("lang alt") else kind


def known(kind: str, structures: Structures) -> bool:
    """Whether a type is one of XMP or one that the extension schema describes."""
    kind = simplified(kind)
    while kind.split(" ", 1)[0] in ARRAYS and " " in kind:
        kind = kind.split(" ", 1)[1]
    return kind in SIMPLE or kind in structures or kind in ("lang alt", "any")


def fits(node: Node, kind: str, structures: Structures) -> bool:
    """Whether a value is of a type."""
    if kind.startswith("="):
        return node.kind == "simple" and node.value in kind[1:].split(",")
    kind = simplified(kind)
    if kind == "any":
        return True
    if kind == "lang alt":
        # A toolkit turns a plain text into a language alternative with the default language.
        return node.kind == "alt" and all(c.kind == "simple" and c.lang is not None for c in node.children)
    first, _, rest = kind.partition(" ")
    if first in ARRAYS:
        return node.kind == first and all(fits(c, rest, structures) for c in node.children)
    if kind in structures:
        uri, fields = structures[kind]
        return node.kind == "struct" and all(
            c.uri == uri and c.name in fields and fits(c, fields[c.name], structures) for c in node.children
        )
    return kind in SIMPLE and node.kind == "simple" and SIMPLE[kind].fullmatch(node.value) is not None


class Extensions:
    """The extension schemas of a packet: their properties, and the types they define."""

    def __init__(self, packet: Packet | None) -> None:
        self.schemas: dict[str, dict[str, str]] = {}
        self.structures: dict[str, Structures] = {}
        container = packet.find(EXTENSION, "schemas") if packet else None
        for schema in container.children if container and container.kind in ARRAYS else []:
            self._schema(schema)

    def _schema(self, schema: Node) -> None:
        uri, properties = schema.child(SCHEMA, "namespaceURI"), schema.child(SCHEMA, "property")
        if uri is None or properties is None or properties.kind not in ARRAYS:
            return
        self.structures[uri.value] = STRUCTURES | described_types(schema)
        table = self.schemas.setdefault(uri.value, {})
        for item in properties.children:
            name, kind = item.child(PROPERTY, "name"), item.child(PROPERTY, "valueType")
            if name is not None and kind is not None:
                table[name.value] = kind.value


def described_types(schema: Node) -> Structures:
    """The value types that a schema description defines, by simplified name."""
    types: Structures = {}
    container = schema.child(SCHEMA, "valueType")
    for item in container.children if container else []:
        name, uri, fields = (item.child(TYPE, key) for key in ("type", "namespaceURI", "field"))
        if name is None or uri is None or fields is None:
            continue
        pairs = ((f.child(FIELD, "name"), f.child(FIELD, "valueType")) for f in fields.children)
        types[simplified(name.value)] = (uri.value, {n.value: t.value for n, t in pairs if n and t})
    return types


def check_properties(doc: Document, packet: Packet, main: Extensions, own: Extensions, place: str) -> None:
    """ISO 19005-2 6.6.2.3.1: every property is of a known schema and of its type."""
    for node in packet.properties:
        kind = SCHEMAS.get(node.uri, {}).get(node.name)
        structures = STRUCTURES
        if kind is None:
            for extensions in (own, main):
                kind = extensions.schemas.get(node.uri, {}).get(node.name)
                if kind is not None:
                    structures = extensions.structures[node.uri]
                    break
        if kind is None:
            doc.hit("xmp.property", f"{node.prefix}:{node.name}", obj=place)
        elif not fits(node, kind, structures):
            doc.hit("xmp.type", f"{node.prefix}:{node.name} is no {kind.lstrip('=')}", obj=place)


# Field, whether it has to be there, and what its value has to be.
Shape = tuple[tuple[str, bool, str], ...]
SHAPES: dict[str, tuple[str, str, Shape]] = {
    "schema": (
        SCHEMA,
        "pdfaSchema",
        (
            ("schema", True, "text"),
            ("namespaceURI", True, "text"),
            ("prefix", True, "text"),
            ("property", False, "seq"),
            ("valueType", False, "seq"),
        ),
    ),
    "property": (
        PROPERTY,
        "pdfaProperty",
        (
            ("name", True, "text"),
            ("valueType", True, "type"),
            ("category", True, "category"),
            ("description", True, "text"),
        ),
    ),
    "type": (
        TYPE,
        "pdfaType",
        (
            ("type", True, "text"),
            ("namespaceURI", True, "text"),
            ("prefix", True, "text"),
            ("description", True, "text"),
            ("field", False, "seq"),
        ),
    ),
    "field": (FIELD, "pdfaField", (("name", True, "text"), ("valueType", True, "type"), ("description", True, "text"))),
}


def check_extensions(doc: Document, packet: Packet, place: str) -> None:
    """ISO 19005-2 6.6.2.3.2 and 6.6.2.3.3: how extension schemas are described."""
    for container in packet.properties:
        if container.uri != EXTENSION:
            continue
        if container.name != "schemas":
            doc.hit("xmp.extension.undefined", container.name, obj=place)
            continue
        if container.kind != "bag" or container.prefix != "pdfaExtension":
            doc.hit("xmp.extension", "the container is no bag, or its prefix is wrong", obj=place)
        for schema in container.children:
            structures = STRUCTURES | described_types(schema)

            def type_known(kind: str, structures: Structures = structures) -> bool:
                return known(kind, structures)

            _shape(doc, schema, "schema", type_known, place)
            for name, shape in (("property", "property"), ("valueType", "type")):
                items = schema.child(SCHEMA, name)
                for item in items.children if items else []:
                    _shape(doc, item, shape, type_known, place)
                    fields = item.child(TYPE, "field")
                    for entry in fields.children if fields and shape == "type" else []:
                        _shape(doc, entry, "field", type_known, place)


def _shape(doc: Document, node: Node, shape: str, type_known: Callable[[str], bool], place: str) -> None:
    """Holds one description to the table of its fields."""
    uri, prefix, fields = SHAPES[shape]
    names = {name for name, _, _ in fields}
    for child in node.children:
        if child.uri != uri or child.name not in names:
            doc.hit("xmp.extension.undefined", f"{child.prefix}:{child.name}", obj=place)
    for name, required, rule in fields:
        entry = node.child(uri, name)
        if entry is None:
            if required:
                doc.hit("xmp.extension", f"{prefix}:{name} is missing", obj=place)
            continue
        good = entry.kind == rule if rule == "seq" else entry.kind == "simple"
        if rule == "type":
            good = good and type_known(entry.value)
        elif rule == "category":
            good = good and entry.value in ("internal", "external")
        if not good:
            doc.hit("xmp.extension", f"{prefix}:{name} has a wrong value", obj=place)
        if entry.prefix != prefix:
            doc.hit("xmp.extension", f"{name} has the prefix {entry.prefix}", obj=place)
