"""Reads an XMP packet into properties, in the way of ISO 16684-1 (RDF/XML as XMP uses it).

The tree keeps namespace prefixes, because the identification and extension schemas require theirs
(ISO 19005-2 6.6.2.3.3, 6.6.4; ISO 14289-1 clause 5).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XML = "http://www.w3.org/XML/1998/namespace"
META = "adobe:ns:meta/"
CONTAINERS = ("Bag", "Seq", "Alt")
BYTE_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xfe\xff", "utf-16"),
    (b"\xff\xfe", "utf-16"),
)


class XmpError(ValueError):
    """The packet is not well-formed XML, or not RDF as XMP allows it."""


@dataclass
class Element:
    """An XML element. Names are (namespace, local name, prefix)."""

    name: tuple[str, str, str]
    attributes: dict[tuple[str, str, str], str]
    children: list[Element] = field(default_factory=list)
    text: str = ""


@dataclass
class Node:
    """A property value: `simple`, `struct`, or an array (`bag`, `seq`, `alt`)."""

    uri: str
    name: str
    prefix: str
    kind: str = "simple"
    value: str = ""
    lang: str | None = None
    children: list[Node] = field(default_factory=list)

    def child(self, uri: str, name: str) -> Node | None:
        """The field of a structure with this name."""
        return next((c for c in self.children if c.uri == uri and c.name == name), None)


@dataclass
class Packet:
    """What a metadata stream says."""

    properties: list[Node] = field(default_factory=list)
    encoding: str = "utf-8"
    header: dict[str, str] = field(default_factory=dict)
    has_header: bool = False

    def find(self, uri: str, name: str) -> Node | None:
        """The property with this name."""
        return next((p for p in self.properties if p.uri == uri and p.name == name), None)

    def text(self, uri: str, name: str) -> str | None:
        """The value of a simple property, or the first item of an array."""
        node = self.find(uri, name)
        if node is None:
            return None
        if node.kind == "simple":
            return node.value
        default = next((c for c in node.children if c.lang == "x-default"), None)
        first = default or (node.children[0] if node.children else None)
        return first.value if first else None


def decode(data: bytes) -> tuple[str, str]:
    """The text of a packet and its encoding, by byte order mark or by where the zero bytes are."""
    for mark, codec in BYTE_MARKS:
        if data.startswith(mark):
            return data.decode(codec, "strict"), "utf-8" if codec == "utf-8-sig" else codec
    for pattern, codec in (
        (b"\0\0\0<", "utf-32-be"),
        (b"<\0\0\0", "utf-32-le"),
        (b"\0<", "utf-16-be"),
        (b"<\0", "utf-16-le"),
    ):
        if data.startswith(pattern):
            return data.decode(codec, "strict"), codec
    return data.decode("utf-8", "strict"), "utf-8"


def parse(data: bytes) -> Packet:
    """Reads a packet; raises XmpError where it cannot be read."""
    packet = Packet()
    try:
        text, packet.encoding = decode(data)
    except UnicodeDecodeError as error:
        raise XmpError(f"encoding: {error.reason}") from error
    text = text.lstrip("\ufeff").strip("\0")
    header = re.search(r"<\?xpacket\s+([^?]*\bbegin\b[^?]*)\?>", text)
    if header:
        packet.has_header = True
        packet.header = dict((m[1], m[2][1:-1]) for m in re.finditer(r"(\w+)\s*=\s*(\"[^\"]*\"|'[^']*')", header[1]))
    root = _elements(text)
    rdf = root if root.name[:2] == (RDF, "RDF") else _find_rdf(root)
    if rdf is None:
        raise XmpError("no rdf:RDF")
    _read_rdf(rdf, packet)
    return packet


def _find_rdf(element: Element) -> Element | None:
    for child in element.children:
        if child.name[:2] == (RDF, "RDF"):
            return child
        deeper = _find_rdf(child)
        if deeper is not None:
            return deeper
    return None


def _split(name: str) -> tuple[str, str, str]:
    parts = name.split(" ")
    if len(parts) == 3:
        return parts[0], parts[1], parts[2]
    return (parts[0], parts[1], "") if len(parts) == 2 else ("", parts[0], "")


def _elements(text: str) -> Element:
    """Parses the XML, keeping prefixes."""
    parser = expat.ParserCreate("utf-8", namespace_separator=" ")
    parser.namespace_prefixes = True
    parser.buffer_text = True
    top = Element(("", "", ""), {})
    stack = [top]

    def start(name: str, attributes: dict[str, str]) -> None:
        element = Element(_split(name), {_split(k): v for k, v in attributes.items()})
        stack[-1].children.append(element)
        stack.append(element)

    def end(_name: str) -> None:
        stack.pop()

    def characters(chars: str) -> None:
        stack[-1].text += chars

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    # An XML declaration names an encoding that no longer holds once the text is decoded.
    body = re.sub(r"^\s*<\?xml\s[^>]*\?>", "", text)
    try:
        parser.Parse(body.encode("utf-8"), True)
    except (expat.ExpatError, UnicodeEncodeError) as error:
        raise XmpError(f"XML: {error}") from error
    if not top.children:
        raise XmpError("empty")
    return top.children[0]


def _read_rdf(rdf: Element, packet: Packet) -> None:
    """The descriptions at the top of rdf:RDF; they all have to be about the same thing."""
    about: set[str] = set()
    for description in rdf.children:
        if description.name[:2] != (RDF, "Description"):
            raise XmpError(f"{description.name[1]} at the top of rdf:RDF")
        for key, value in description.attributes.items():
            if key[:2] in ((RDF, "about"), (RDF, "ID"), (RDF, "nodeID")) or key[:2] == ("", "about"):
                if value:
                    about.add(value)
        for node in _fields(description):
            if packet.find(node.uri, node.name) is not None:
                raise XmpError(f"{node.prefix}:{node.name} occurs twice")
            packet.properties.append(node)
    if len(about) > 1:
        raise XmpError("descriptions are about different things")


def _fields(element: Element) -> list[Node]:
    """The properties that a description (or a structure) holds as attributes and as elements."""
    nodes: list[Node] = []
    for (uri, name, prefix), value in element.attributes.items():
        if uri in (RDF, XML) or prefix == "xmlns" or (not uri and name in ("about", "ID", "xmlns")):
            continue
        if not uri:
            raise XmpError(f"attribute {name} has no namespace")
        nodes.append(Node(uri, name, prefix, value=value))
    for child in element.children:
        node = _property(child)
        if any(n.uri == node.uri and n.name == node.name for n in nodes):
            raise XmpError(f"{node.prefix}:{node.name} occurs twice")
        nodes.append(node)
    return nodes


def _property(element: Element) -> Node:
    """A property element: a text, a container, a nested description or an abbreviated structure."""
    uri, name, prefix = element.name
    if not uri:
        raise XmpError(f"element {name} has no namespace")
    node = Node(uri, name, prefix)
    rdf_attributes = {k[1]: v for k, v in element.attributes.items() if k[0] == RDF}
    for key, value in element.attributes.items():
        if key[:2] == (XML, "lang"):
            node.lang = value
    others = {k: v for k, v in element.attributes.items() if k[0] not in (RDF, XML, "") and k[2] != "xmlns"}
    kind = rdf_attributes.get("parseType")
    if kind == "Resource":
        _structure(node, _fields(element))
    elif kind is not None:
        raise XmpError(f"rdf:parseType {kind}")
    elif element.children:
        _nested(node, element)
    elif "resource" in rdf_attributes:
        node.value = rdf_attributes["resource"]
        if others:
            _structure(node, [Node(*k, value=v) for k, v in others.items()])
    elif others:
        if element.text.strip():
            raise XmpError(f"{prefix}:{name} has text and attributes")
        _structure(node, [Node(*k, value=v) for k, v in others.items()])
    elif "value" in rdf_attributes:
        node.value = rdf_attributes["value"]
    else:
        node.value = element.text
    return node


def _nested(node: Node, element: Element) -> None:
    """A property whose value is one element: a container or a description."""
    if len(element.children) > 1 or element.text.strip():
        raise XmpError(f"{node.prefix}:{node.name} mixes text and elements, or has several values")
    inner = element.children[0]
    if inner.name[0] == RDF and inner.name[1] in CONTAINERS:
        node.kind = inner.name[1].lower()
        for item in inner.children:
            if item.name[:2] != (RDF, "li"):
                raise XmpError(f"{inner.name[1]} holds {item.name[1]}")
            node.children.append(_property(item))
        if inner.text.strip():
            raise XmpError(f"text in rdf:{inner.name[1]}")
    elif inner.name[:2] == (RDF, "Description"):
        _structure(node, _fields(inner))
    else:
        raise XmpError(f"{node.prefix}:{node.name} holds {inner.name[1]}")


def _structure(node: Node, fields: list[Node]) -> None:
    """Fields make a structure; with rdf:value among them they are qualifiers of that value."""
    value = next((f for f in fields if f.uri == RDF and f.name == "value"), None)
    if value is not None:
        node.kind, node.value, node.children = value.kind, value.value, value.children
        return
    node.kind, node.children = "struct", fields
