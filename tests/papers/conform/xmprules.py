"""Rules on metadata: packets, identification, history, and agreement with the Info dictionary."""

from __future__ import annotations

import re

from .doc import Document, data_of, get, is_dict, is_stream, label, same_key, text_of
from .xmp import Packet, XmpError, parse
from .xmpschemas import DC, MM, PDF, PDFA_ID, PDFUA_ID, ST, XAP
from .xmptypes import Extensions, check_extensions, check_properties

EVENT = ST + "ResourceEvent#"
INFO_PAIRS = (
    ("Title", DC, "title"),
    ("Author", DC, "creator"),
    ("Subject", DC, "description"),
    ("Keywords", PDF, "Keywords"),
    ("Creator", XAP, "CreatorTool"),
    ("Producer", PDF, "Producer"),
    ("CreationDate", XAP, "CreateDate"),
    ("ModDate", XAP, "ModifyDate"),
)
PDF_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-]\d{2})'?(\d{2})?'?)?")


def main_packet(doc: Document) -> Packet | None:
    """The packet of the catalogue, or None if there is none that can be read."""
    stream = get(doc.root, "Metadata")
    if not is_stream(stream):
        return None
    try:
        return parse(data_of(stream) or b"")
    except XmpError:
        return None


def claims_of(packet: Packet | None) -> list[str]:
    """The standards that a packet claims, such as `a2u` and `ua1`."""
    if packet is None:
        return []
    claims = []
    part = (packet.text(PDFA_ID, "part") or "").strip()
    level = (packet.text(PDFA_ID, "conformance") or "").strip().lower()
    if part in ("2", "3"):
        claims.append(f"a{part}{level if level in ('a', 'u') else 'b'}")
    elif part == "4":
        claims.append("a4" + (level if level in ("e", "f") else ""))
    elif part:
        claims.append(f"a{part}{level}")
    ua = (packet.text(PDFUA_ID, "part") or "").strip()
    if ua:
        claims.append(f"ua{ua}")
    return claims


def claims_in_bytes(doc: Document) -> list[str]:
    """The standards that a packet seems to claim that cannot be read."""
    stream = get(doc.root, "Metadata")
    data = (data_of(stream) or b"").replace(b"\0", b"") if is_stream(stream) else b""

    def said(name: bytes) -> str:
        found = re.search(name + rb"\s*(?:=\s*[\"']|>)\s*(\w+)", data)
        return found[1].decode("ascii", "replace").lower() if found else ""

    part, level, ua = said(b"pdfaid:part"), said(b"pdfaid:conformance"), said(b"pdfuaid:part")
    archive = [f"a{part}{level or 'b'}" if part in ("2", "3") else f"a{part}{level}"] if part else []
    return archive + ([f"ua{ua}"] if ua else [])


def check_metadata(doc: Document, standards: list[str]) -> None:
    """Runs all rules on metadata."""
    stream = get(doc.root, "Metadata")
    main: Packet | None = None
    if not is_stream(stream):
        doc.hit("xmp.missing")
    else:
        main = _read(doc, stream)
    if main is not None:
        _identification(doc, main, standards)
        _title(doc, main)
        _info(doc, main)
        _language(doc, main)
    seen = set()
    main_extensions = Extensions(main)
    for holder, _ in doc.dictionaries():
        other = get(holder, "Metadata")
        if not is_stream(other) or same_key(other) in seen:
            continue
        seen.add(same_key(other))
        packet = main if same_key(other) == same_key(stream) else _read(doc, other)
        if packet is not None:
            place = label(other)
            check_extensions(doc, packet, place)
            check_properties(doc, packet, main_extensions, Extensions(packet), place)
            _history(doc, packet, place)


def _read(doc: Document, stream: object) -> Packet | None:
    """ISO 19005-2 6.6.2.1: the packet is well-formed, in UTF-8, with no old attributes."""
    try:
        packet = parse(data_of(stream) or b"")
    except XmpError as error:
        doc.hit("xmp.malformed", str(error), obj=stream)
        return None
    if packet.encoding != "utf-8":
        doc.hit("xmp.encoding", packet.encoding, obj=stream)
    for key in ("bytes", "encoding"):
        if key in packet.header:
            doc.hit("xmp.attributes", key, obj=stream)
    return packet


def _identification(doc: Document, packet: Packet, standards: list[str]) -> None:
    """ISO 19005-2 6.6.4, ISO 19005-4 6.7.3, ISO 14289-1 and -2 clause 5."""
    pdfa = [p for p in packet.properties if p.uri == PDFA_ID]
    pdfua = [p for p in packet.properties if p.uri == PDFUA_ID]
    if not pdfa:
        doc.hit("pdfa.id")
    if not pdfua:
        doc.hit("ua.id")
    for node in pdfa:
        if node.prefix != "pdfaid":
            doc.hit("pdfa.prefix", f"{node.prefix}:{node.name}")
    for node in pdfua:
        if node.prefix != "pdfuaid":
            doc.hit("ua.prefix", f"{node.prefix}:{node.name}")
    asked = next((s for s in standards if s[0] == "a"), "")
    part, level = packet.text(PDFA_ID, "part"), packet.text(PDFA_ID, "conformance")
    if pdfa and asked:
        if not _is_number(part, asked[1]):
            doc.hit("pdfa.part", str(part))
        # A file of a higher level meets what a lower one asks for, so it may name its own level.
        fine = {"b": "ABU", "u": "UA", "a": "A", "f": "F", "e": "E", "": ""}[asked[2:]]
        good = level == (fine or None) if asked[:2] == "a4" else bool(level) and str(level) in fine
        if not good:
            doc.hit("pdfa.conformance", str(level))
        if asked[:2] == "a4" and not re.fullmatch(r"\d{4}", packet.text(PDFA_ID, "rev") or ""):
            doc.hit("pdfa.rev", str(packet.text(PDFA_ID, "rev")))
    ua = next((s for s in standards if s[:2] == "ua"), "")
    if pdfua and ua:
        if not _is_number(packet.text(PDFUA_ID, "part"), ua[2]):
            doc.hit("ua.part", str(packet.text(PDFUA_ID, "part")))
        if packet.text(PDFUA_ID, "rev") != "2024":
            doc.hit("ua.rev", str(packet.text(PDFUA_ID, "rev")))


def _is_number(value: str | None, wanted: str) -> bool:
    return value is not None and value.strip().lstrip("+").lstrip("0") == wanted


def _title(doc: Document, packet: Packet) -> None:
    """ISO 14289-1 7.1: the metadata has a title."""
    title = packet.find(DC, "title")
    if title is None or (title.kind != "simple" and not title.children):
        doc.hit("doc.title")


def _language(doc: Document, packet: Packet) -> None:
    """ISO 14289-1 7.2: with no language of the document, no text may be in the default language."""
    if text_of(get(doc.root, "Lang")):
        return
    for node in packet.properties:
        stated = [c.lang for c in node.children if c.lang not in (None, "x-default")]
        if node.kind == "alt" and not stated and any(c.lang == "x-default" for c in node.children):
            doc.hit("lang.unknown", f"metadata {node.prefix}:{node.name}")


def _history(doc: Document, packet: Packet, place: str) -> None:
    """ISO 19005-2 6.6.6: an action of the history says what was done and when."""
    history = packet.find(MM, "History")
    for event in history.children if history else []:
        names = {c.name for c in event.children if c.uri == EVENT}
        if not {"action", "when"} <= names:
            doc.hit("xmp.history", obj=place)


def _info(doc: Document, packet: Packet) -> None:
    """ISO 19005-2 6.6.3: where both have a value, the packet and the Info dictionary agree."""
    info = get(doc.pdf.trailer, "Info")
    if not is_dict(info):
        return
    for key, uri, name in INFO_PAIRS:
        said, told = text_of(get(info, key)), packet.text(uri, name)
        if said is None or told is None:
            continue
        node = packet.find(uri, name)
        if name == "creator" and node is not None and len(node.children) > 1:
            continue
        same = _same_date(said, told) if key.endswith("Date") else said.strip() == told.strip()
        if not same:
            doc.hit("xmp.info", key)


def _same_date(said: str, told: str) -> bool:
    """Whether a PDF date and an XMP date are the same moment, as far as both are given."""
    left = PDF_DATE.match(said.strip())
    if left is None:
        return False
    digits = re.findall(r"\d+", told.split("+")[0].split("Z")[0])
    shared = [(int(a), int(b)) for a, b in zip(left.groups()[:6], digits) if a is not None]
    return bool(shared) and all(a == b for a, b in shared)
