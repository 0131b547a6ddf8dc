"""Rules on how a file is written: header, trailer, cross-reference, objects and their tokens.

ISO 19005-2 6.1 and ISO 19005-4 6.1. The file is walked by its own cross-reference data, because
pikepdf does not tell where an object lies and repairs what these rules are about.
"""

from __future__ import annotations

import re
import zlib

from .doc import Document, data_of, get, ident, is_dict
from .lexer import WHITE, Operands, Token, hex_digits, plain_name, tokens

HEADER = re.compile(rb"%PDF-(\d\.\d)(\r\n|\r|\n)")
OBJECT_START = re.compile(rb"(\d+)([\0\t\n\f\r ]+)(\d+)([\0\t\n\f\r ]+)obj")
LARGEST_INT, SMALLEST_INT = 2147483647, -2147483648
LARGEST_REAL, SMALLEST_REAL = 3.403e38, 1.175e-38


def check_file(doc: Document) -> None:
    """Runs all rules on the bytes of the file."""
    _header(doc)
    _tail(doc)
    offsets, trailers = cross_reference(doc)
    _trailer(doc, trailers)
    if len(offsets) > 8388607:
        doc.hit("limit.objects")
    lengths: dict[int, int] = {}
    for num, offset in sorted(offsets.items()):
        _object(doc, num, offset, offsets, lengths)
    _object_streams(doc)


def _header(doc: Document) -> None:
    """ISO 19005-2 6.1.2: header at byte zero, then a comment of at least four high bytes."""
    match = HEADER.match(doc.source)
    if match is None:
        doc.hit("header.form", repr(doc.source[:12]))
        match = HEADER.search(doc.source[:1024])
    elif match[1][:1] != (b"2" if doc.pdf2 else b"1") or b"1.7" < match[1] < b"2.0":
        doc.hit("header.form", match[1].decode())
    after = doc.source[match.end() :] if match else b""
    if len(after) < 5 or after[0] != 0x25 or any(b < 128 for b in after[1:5]):
        doc.hit("header.binary")


def _tail(doc: Document) -> None:
    """ISO 19005-2 6.1.3: nothing but one end of line after the last end-of-file marker."""
    place = doc.source.rfind(b"%%EOF")
    if place >= 0 and doc.source[place + 5 :] not in (b"", b"\n", b"\r", b"\r\n"):
        doc.hit("trailer.tail", f"{len(doc.source) - place - 5} bytes")


def _trailer(doc: Document, trailers: list[dict]) -> None:
    """ISO 19005-2 6.1.3 and ISO 19005-4 6.1.3: file identifier, encryption, information."""
    if trailers:
        # The trailer that counts is the one that the last startxref leads to; in a linearized
        # file that is the trailer of the first page.
        found = trailers[0].get("ID")
        if not isinstance(found, list) or not found or not all(isinstance(p, bytes) and p for p in found):
            doc.hit("trailer.id")
        if any(t.get("Encrypt") is not None for t in trailers):
            doc.hit("trailer.encrypt")
    info = get(doc.pdf.trailer, "Info")
    if is_dict(info):
        if get(doc.root, "PieceInfo") is None:
            doc.hit("trailer.info", obj=info)
        if set(info.keys()) != {"/ModDate"}:
            doc.hit("trailer.info.keys", obj=info)


def cross_reference(doc: Document) -> tuple[dict[int, int], list[dict]]:
    """Offsets of the objects in use and the trailers, newest first. Checks 6.1.4 on the way."""
    offsets: dict[int, int] = {}
    trailers: list[dict] = []
    start = doc.source.rfind(b"startxref")
    found = re.match(rb"startxref\s*(\d+)", doc.source[start:]) if start >= 0 else None
    queue = [int(found[1])] if found else []
    seen: set[int] = set()
    free: set[int] = set()
    while queue:
        place = queue.pop(0)
        if place in seen or place >= len(doc.source):
            continue
        seen.add(place)
        at = place + len(doc.source[place : place + 8]) - len(doc.source[place : place + 8].lstrip(WHITE))
        if doc.source.startswith(b"xref", at):
            trailer = _table(doc, at, offsets, free)
        else:
            trailer = _xref_stream(doc, at, offsets, free)
        if trailer is None:
            continue
        trailers.append(trailer)
        queue += [trailer[k] for k in ("XRefStm", "Prev") if isinstance(trailer.get(k), int)]
    if not offsets:
        for match in re.finditer(rb"(?:^|[\r\n])\s*(\d+)\s+(\d+)\s+obj", doc.source):
            offsets[int(match[1])] = match.start(1)
    return offsets, trailers


def _table(doc: Document, at: int, offsets: dict[int, int], free: set[int]) -> dict | None:
    """Reads a cross-reference table. ISO 19005-2 6.1.4: one end of line after `xref`."""
    if not re.match(rb"xref(\r\n|\r|\n)\d+ \d+", doc.source[at : at + 40]):
        doc.hit("xref.eol")
    words = tokens(doc.source, at + 4)
    pending: list[bytes] = []
    for token in words:
        if token.kind == "word" and token.value == b"trailer":
            return _dictionary(doc.source, token.end)
        pending.append(token.value)
        if token.kind == "word" and len(pending) >= 3 and pending[-1] in (b"n", b"f"):
            if len(pending) > 3:
                current = int(pending[0])
            if not all(p.isdigit() for p in pending[:-1]):
                return None
            if pending[-1] == b"n" and current not in free:
                offsets.setdefault(current, int(pending[-3]))
            elif current not in offsets:
                free.add(current)
            current += 1
            pending = []
    return None


def _dictionary(source: bytes, at: int) -> dict | None:
    """The dictionary that begins after `at`."""
    operands, depth = Operands(), 0
    for token in tokens(source, at):
        if not operands.feed(token) and token.kind == "word" and token.value != b"R":
            return None
        if token.kind == "mark":
            depth += {b"<<": 1, b">>": -1}.get(token.value, 0)
            if not depth:
                found = operands.take()
                return _by_key(source, at, token.end) if found else None
    return None


def _by_key(source: bytes, at: int, end: int) -> dict:
    """A dictionary read so that references (`1 0 R`) count as one value each."""
    flat: list = []
    operands = Operands()
    for token in tokens(source, at, end):
        if token.kind == "word" and token.value == b"R" and len(operands.stack[-1]) >= 2:
            gen, num = operands.stack[-1].pop(), operands.stack[-1].pop()
            operands.stack[-1].append(("R", num, gen))
        else:
            operands.feed(token)
    flat = operands.take()
    return flat[0] if flat and isinstance(flat[0], dict) else {}


def _xref_stream(doc: Document, at: int, offsets: dict[int, int], free: set[int]) -> dict | None:
    """Reads a cross-reference stream."""
    match = OBJECT_START.match(doc.source, at)
    if match is None:
        return None
    head = _dictionary(doc.source, match.end())
    if head is None or not isinstance(head.get("W"), list):
        return None
    offsets.setdefault(int(match[1]), at)
    begin = re.compile(rb"stream\r?\n").search(doc.source, match.end())
    if begin is None or not isinstance(head.get("Length"), int):
        return head
    try:
        data = doc.source[begin.end() : begin.end() + head["Length"]]
        if head.get("Filter") in ("FlateDecode", ["FlateDecode"]):
            data = zlib.decompressobj().decompress(data)
        data = _predicted(data, head.get("DecodeParms"))
    except zlib.error:
        return head
    _entries(data, head, offsets, free)
    return head


def _predicted(data: bytes, parms: dict | list | None) -> bytes:
    """Undoes the PNG prediction `up`, the one that cross-reference streams use in practice."""
    if isinstance(parms, list):
        parms = parms[0] if parms and isinstance(parms[0], dict) else None
    if not parms or parms.get("Predictor", 1) < 10:
        return data
    width = parms.get("Columns", 1)
    out, row = bytearray(), bytearray(width)
    for start in range(0, len(data), width + 1):
        kind, line = data[start], data[start + 1 : start + 1 + width]
        for i, byte in enumerate(line):
            before = row[i] if kind == 2 else (line[i - 1] if kind == 1 and i else 0)
            row[i] = (byte + before) & 255
        out += row
    return bytes(out)


def _entries(data: bytes, head: dict, offsets: dict[int, int], free: set[int]) -> None:
    widths = head["W"]
    size = sum(widths)
    index = head.get("Index") or [0, head.get("Size", 0)]
    numbers = [n for first, count in zip(index[::2], index[1::2]) for n in range(first, first + count)]
    for i, num in enumerate(numbers):
        row = data[i * size : (i + 1) * size]
        if len(row) < size:
            return
        kind = int.from_bytes(row[: widths[0]], "big") if widths[0] else 1
        value = int.from_bytes(row[widths[0] : widths[0] + widths[1]], "big")
        if kind == 1 and num not in free:
            offsets.setdefault(num, value)
        elif num not in offsets:
            free.add(num)


def _object(doc: Document, num: int, offset: int, offsets: dict[int, int], lengths: dict[int, int]) -> None:
    """ISO 19005-2 6.1.9 (spacing of an object), 6.1.7 (stream keywords) and the tokens within."""
    source, place = doc.source, f"object {num}"
    # An offset may point at the white space before the object; readers skip it.
    while source[offset : offset + 1] in (b"\r", b"\n", b" ") and offset < len(source):
        offset += 1
    match = OBJECT_START.match(source, offset)
    if match is None:
        loose = OBJECT_START.search(source, offset, offset + 64)
        if loose is None or int(loose[1]) != num:
            return
        doc.hit("object.spacing", "offset is not that of the object number", obj=place)
        match = loose
    elif len(match[2]) != 1 or len(match[4]) != 1:
        doc.hit("object.spacing", "object and generation number", obj=place)
    if match.start() and source[match.start() - 1] not in b"\r\n":
        doc.hit("object.spacing", "no end of line before the object", obj=place)
    if source[match.end() : match.end() + 1] not in (b"\r", b"\n"):
        doc.hit("object.spacing", "no end of line after obj", obj=place)
    for token in tokens(source, match.end()):
        if token.kind == "word" and token.value == b"stream":
            _stream(doc, source, match.end(), token, offsets, place)
            return
        if token.kind == "word" and token.value.startswith(b"endobj"):
            _end_of_object(doc, token.start, place)
            return
        check_token(doc, token, place)


def _end_of_object(doc: Document, start: int, place: str) -> None:
    before, after = doc.source[start - 1 : start], doc.source[start + 6 : start + 7]
    if before not in (b"\r", b"\n") or after not in (b"\r", b"\n", b""):
        doc.hit("object.spacing", "no end of line around endobj", obj=place)


def _stream(doc: Document, source: bytes, at: int, keyword: Token, offsets: dict[int, int], place: str) -> None:
    """ISO 19005-2 6.1.7.1: Length, and the ends of line around the data."""
    begin = keyword.end
    if source.startswith(b"\r\n", begin):
        begin += 2
    elif source.startswith(b"\n", begin):
        begin += 1
    else:
        doc.hit("stream.keywords", "after stream", obj=place)
        begin += source.startswith(b"\r", begin)
    length = _by_key(source, at, keyword.start).get("Length")
    if isinstance(length, tuple):
        found = OBJECT_START.match(source, offsets.get(length[1], len(source)))
        value = re.match(rb"\s*(\d+)", source[found.end() :][:32]) if found else None
        length = int(value[1]) if value else _from_object_stream(doc, length[1])
    end = begin + length if isinstance(length, int) else -1
    tail = re.compile(rb"(\r\n|\r|\n)?endstream").match(source, end) if end >= 0 else None
    if tail is None:
        doc.hit("stream.length", obj=place)
        tail = re.compile(rb"(\r\n|\r|\n)?endstream").search(source, begin)
    if tail is None:
        return
    if tail[1] is None and source[tail.start() - 1 : tail.start()] not in (b"\r", b"\n"):
        doc.hit("stream.keywords", "before endstream", obj=place)
    elif tail[1] is None and end >= 0 and tail.start() == end:
        # The end of line before endstream was counted as data.
        doc.hit("stream.length", "the end of line is counted", obj=place)
    close = source.find(b"endobj", tail.end())
    if close >= 0:
        _end_of_object(doc, close, place)


def _from_object_stream(doc: Document, num: int) -> int | None:
    """A number that lies in an object stream."""
    try:
        value = doc.pdf.get_object(num, 0)
    except (ValueError, RuntimeError):
        return None
    return value if isinstance(value, int) else None


def _object_streams(doc: Document) -> None:
    """The tokens of objects that lie in object streams follow the same rules."""
    for obj in doc.pdf.objects:
        if is_dict(obj) and get(obj, "Type") == "/ObjStm":
            for token in tokens(data_of(obj) or b""):
                check_token(doc, token, f"object stream {(ident(obj) or (0,))[0]}")


def check_token(doc: Document, token: Token, place: str, page: int | None = None) -> None:
    """ISO 19005-2 6.1.6 (hexadecimal strings) and 6.1.13 (limits) on one token."""
    kind, value = token.kind, token.value
    if kind == "hex":
        digits = hex_digits(value)
        if len(digits) % 2:
            doc.hit("string.hex.odd", page=page, obj=place)
        if re.search(rb"[^0-9A-Fa-f]", digits):
            doc.hit("string.hex.digits", page=page, obj=place)
        if len(digits) > 2 * 32767:
            doc.hit("limit.string", page=page, obj=place)
    elif kind == "str" and len(value) > 32767:
        doc.hit("limit.string", page=page, obj=place)
    elif kind == "int" and not SMALLEST_INT <= int(value) <= LARGEST_INT:
        doc.hit("limit.integer", value.decode()[:24], page, place)
    elif kind == "real" and b"." in value:
        try:
            real = abs(float(value))
        except ValueError:
            return
        if real > LARGEST_REAL or 0 < real < SMALLEST_REAL:
            doc.hit("limit.real", value.decode()[:24], page, place)
    elif kind == "name" and len(plain_name(value).encode("utf-8", "surrogateescape")) > 127:
        doc.hit("limit.name", page=page, obj=place)
