"""Embedded font programs: TrueType, CFF and Type 1, as far as the rules on fonts need them.

The parsing of tables and of compact fonts is left to fontTools. A program that cannot be read
gives no glyphs; the rules on glyphs then stay silent, because nothing can be said.
"""

from __future__ import annotations

import io
import logging
import re
from typing import Any

from fontTools.cffLib import CFFFontSet
from fontTools.misc.psCharStrings import T2WidthExtractor
from fontTools.ttLib import TTFont, TTLibError

from .doc import data_of, get, is_stream, name_of

NOTDEF = ".notdef"
# fontTools logs what it finds odd in a font; that is no finding of this checker.
logging.getLogger("fontTools").setLevel(logging.ERROR)


class TrueType:
    """A TrueType program (or an OpenType one with TrueType outlines)."""

    def __init__(self, data: bytes) -> None:
        self.font = TTFont(io.BytesIO(data), lazy=True, fontNumber=0)
        head = self.font["head"]
        self.units = head.unitsPerEm or 1000
        self.count = self.font["maxp"].numGlyphs
        metrics, longs = self.font.reader["hmtx"], self.font["hhea"].numberOfHMetrics
        self.advances = [int.from_bytes(metrics[4 * i : 4 * i + 2], "big") for i in range(longs)]
        self.tables: dict[tuple[int, int], dict[int, Any]] = {}
        self.subtables = 0
        self.present: set[tuple[int, int]] = set()
        if "cmap" in self.font:
            self._cmaps()

    def _cmaps(self) -> None:
        for table in self.font["cmap"].tables:
            self.subtables += 1
            self.present.add((table.platformID, table.platEncID))
            try:
                self.tables.setdefault((table.platformID, table.platEncID), table.cmap)
            except (AssertionError, TTLibError, KeyError, IndexError, ValueError):
                continue

    def glyph_id(self, name: Any) -> int:
        """The number of a glyph that a cmap gives by name; 0 where it has none."""
        try:
            return self.font.getGlyphID(name)
        except (KeyError, TTLibError, ValueError):
            return 0

    def by_post_name(self, name: str) -> int:
        """The number of the glyph with a name in the post table; 0 where there is none."""
        if "post" not in self.font:
            return 0
        try:
            order = self.font.getGlyphOrder()
            return order.index(name) if self.font["post"].formatType in (1.0, 2.0) and name in order else 0
        except (TTLibError, ValueError, AssertionError, IndexError):
            return 0

    def lookup(self, platform: tuple[int, int], code: int) -> int:
        """The glyph of a code in one cmap subtable; 0 where there is none."""
        name = self.tables.get(platform, {}).get(code)
        return self.glyph_id(name) if name is not None else 0

    def width(self, gid: int) -> float | None:
        """The advance of a glyph in thousandths of an em."""
        if not self.advances or gid >= self.count:
            return None
        return self.advances[min(gid, len(self.advances) - 1)] * 1000 / self.units


class Compact:
    """A CFF program; `cids` maps CIDs to glyphs where it is keyed by CID."""

    def __init__(self, data: bytes) -> None:
        fonts = CFFFontSet()
        fonts.decompile(io.BytesIO(data), None)
        self.top = fonts[0]
        self.strings = self.top.CharStrings
        self.order = list(self.top.charset)
        self.by_cid = hasattr(self.top, "ROS")
        matrix = getattr(self.top, "FontMatrix", [0.001])
        self.scale = (matrix[0] or 0.001) * 1000
        self.cids: dict[int, str] = {}
        if self.by_cid:
            self.cids = {(int(n[3:]) if n != NOTDEF else 0): n for n in self.order}
        self.widths: dict[str, float | None] = {}

        # Read at once, so that an encoding that cannot be read makes the whole program unknown.
        self.own_encoding = self._encoding()

    def encoding(self) -> dict[int, str]:
        """The encoding that the program brings along."""
        return self.own_encoding

    def _encoding(self) -> dict[int, str]:
        table = None if self.by_cid else getattr(self.top, "Encoding", None)
        if isinstance(table, str):
            from fontTools.encodings.StandardEncoding import StandardEncoding

            table = StandardEncoding if table == "StandardEncoding" else None
        return {i: n for i, n in enumerate(table or []) if n and n != NOTDEF}

    def width(self, name: str) -> float | None:
        """The advance of a glyph in thousandths of an em; None where it has no such glyph."""
        if name not in self.widths:
            self.widths[name] = self._width(name)
        return self.widths[name]

    def _width(self, name: str) -> float | None:
        if name not in self.strings:
            return None
        try:
            string = self.strings[name]
        except Exception:  # a broken index has no charstrings
            return None
        private = string.private
        extractor = T2WidthExtractor(
            getattr(private, "Subrs", []) or [],
            string.globalSubrs or [],
            getattr(private, "nominalWidthX", 0),
            getattr(private, "defaultWidthX", 0),
        )
        try:
            extractor.execute(string)
        except Exception:  # any broken charstring has no width
            return None
        scale = self.scale
        if self.by_cid:
            part = self.top.FDArray[self._part(name)]
            matrix = getattr(part, "FontMatrix", None)
            if matrix and hasattr(self.top, "FontMatrix") and self.top.rawDict.get("FontMatrix"):
                scale = self.scale * matrix[0]
            elif matrix:
                scale = matrix[0] * 1000
        return extractor.width * scale

    def _part(self, name: str) -> int:
        selected = getattr(self.top, "FDSelect", None)
        return selected[self.order.index(name)] if selected is not None else 0


class Type1:
    """A Type 1 program: the names and advances of its glyphs, and its own encoding."""

    def __init__(self, data: bytes) -> None:
        if data[:1] == b"\x80":
            data = _segments(data)
        start = data.find(b"eexec")
        if start < 0:
            raise ValueError("no encrypted part")
        self.clear = data[:start]
        begin = start + 5
        while data[begin : begin + 1] in (b"\r", b"\n", b" ", b"\t"):
            begin += 1
        body = data[begin:]
        if re.fullmatch(rb"[0-9A-Fa-f\s]{8}", body[:8]):
            digits = re.sub(rb"[^0-9A-Fa-f]", b"", body)
            body = bytes.fromhex(digits[: len(digits) // 2 * 2].decode())
        private = _decrypt(body, 55665)[4:]
        found = re.search(rb"/lenIV\s+(-?\d+)", private)
        skip = int(found[1]) if found else 4
        matrix = re.search(rb"/FontMatrix\s*\[\s*([-+.\deE]+)", self.clear)
        self.scale = float(matrix[1]) * 1000 if matrix else 1.0
        subroutines, strings = _charstrings(private, skip)
        self.strings = strings
        self.widths = {name: _side_bearing(code, subroutines) for name, code in strings.items()}

    def encoding(self) -> dict[int, str]:
        """The encoding that the program brings along."""
        if re.search(rb"/Encoding\s+StandardEncoding", self.clear):
            from fontTools.encodings.StandardEncoding import StandardEncoding

            return {i: n for i, n in enumerate(StandardEncoding) if n != NOTDEF}
        return {int(m[1]): m[2].decode("latin-1") for m in re.finditer(rb"dup\s+(\d+)\s*/(\S+)\s+put", self.clear)}

    def width(self, name: str) -> float | None:
        """The advance of a glyph in thousandths of an em; None where it has no such glyph."""
        advance = self.widths.get(name)
        return advance * self.scale if advance is not None else None


def _segments(data: bytes) -> bytes:
    """The segments of a font in the PFB format, put together."""
    out, pos = b"", 0
    while pos + 6 <= len(data) and data[pos] == 0x80 and data[pos + 1] in (1, 2):
        size = int.from_bytes(data[pos + 2 : pos + 6], "little")
        out += data[pos + 6 : pos + 6 + size]
        pos += 6 + size
    return out


def _decrypt(data: bytes, key: int) -> bytes:
    """The decryption of Type 1 fonts (Adobe Type 1 Font Format, chapter 7)."""
    out = bytearray()
    for byte in data:
        out.append(byte ^ (key >> 8))
        key = ((byte + key) * 52845 + 22719) & 0xFFFF
    return bytes(out)


def _charstrings(private: bytes, skip: int) -> tuple[dict[int, bytes], dict[str, bytes]]:
    """Subroutines by number and charstrings by glyph name, both decrypted."""
    subroutines: dict[int, bytes] = {}
    strings: dict[str, bytes] = {}
    entry = re.compile(rb"(?:dup\s+(\d+)|/([^\s/]+))\s+(\d+)\s+(?:RD|-\||\S{1,3})\s")
    begin = private.find(b"/CharStrings")
    pos = max(private.find(b"/Subrs"), 0)
    while True:
        found = entry.search(private, pos)
        if found is None:
            return subroutines, strings
        size = int(found[3])
        code = private[found.end() : found.end() + size]
        plain = _decrypt(code, 4330)[max(skip, 0) :] if skip >= 0 else code
        if found[1] is not None and (begin < 0 or found.start() < begin):
            subroutines[int(found[1])] = plain
            pos = found.end() + size
        elif found[2] is not None and found.start() > begin:
            strings[found[2].decode("latin-1")] = plain
            pos = found.end() + size
        else:
            pos = found.end()


def _side_bearing(code: bytes, subroutines: dict[int, bytes], depth: int = 0) -> float | None:
    """The advance that a charstring sets with hsbw or sbw; subroutines and division are followed."""
    stack: list[float] = []
    pos = 0
    while pos < len(code):
        byte = code[pos]
        pos += 1
        if byte >= 32:
            if byte <= 246:
                stack.append(byte - 139)
            elif byte <= 250 and pos < len(code):
                stack.append((byte - 247) * 256 + code[pos] + 108)
                pos += 1
            elif byte <= 254 and pos < len(code):
                stack.append(-(byte - 251) * 256 - code[pos] - 108)
                pos += 1
            else:
                stack.append(int.from_bytes(code[pos : pos + 4], "big", signed=True))
                pos += 4
        elif byte == 13 and len(stack) >= 2:
            return stack[1]
        elif byte == 12 and pos < len(code):
            if code[pos] == 7 and len(stack) >= 4:
                return stack[2]
            if code[pos] == 12 and len(stack) >= 2 and stack[-1]:
                stack[-2:] = [stack[-2] / stack[-1]]
            pos += 1
        elif byte == 10 and stack and depth < 10:
            inner = subroutines.get(int(stack.pop()), b"")
            return _side_bearing(b"".join(_pushed(v) for v in stack) + inner, subroutines, depth + 1)
        else:
            return None
    return None


def _pushed(value: float) -> bytes:
    return b"\xff" + int(value).to_bytes(4, "big", signed=True)


Program = TrueType | Compact | Type1


def program_of(descriptor: Any) -> Program | None:
    """The embedded program of a font; None where there is none that can be read."""
    for key in ("FontFile", "FontFile2", "FontFile3"):
        stream = get(descriptor, key)
        data = data_of(stream) if is_stream(stream) else None
        if not data:
            continue
        try:
            return _read(data, key)
        except Exception:  # a damaged font can fail in any way, and then tells nothing
            return None
    return None


def _read(data: bytes, key: str) -> Program:
    if data[:4] == b"OTTO":
        return Compact(TTFont(io.BytesIO(data), lazy=True).reader["CFF "])
    if data[:4] in (b"\0\1\0\0", b"true", b"ttcf"):
        return TrueType(data)
    if key == "FontFile2":
        return TrueType(data)
    return Compact(data) if data[:1] == b"\x01" else Type1(data)


def is_embedded(descriptor: Any) -> bool:
    """Whether a font descriptor has a font file."""
    return any(is_stream(get(descriptor, key)) for key in ("FontFile", "FontFile2", "FontFile3"))


def file_subtype(descriptor: Any) -> str | None:
    """The Subtype of the font file, where it has one."""
    stream = get(descriptor, "FontFile3")
    return name_of(get(stream, "Subtype")) if is_stream(stream) else None
