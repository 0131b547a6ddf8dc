"""Font dictionaries: how codes of a string become glyphs, widths and Unicode values."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from fontTools.agl import AGL2UV, LEGACY_AGL2UV, UV2AGL, toUnicode
from fontTools.encodings.StandardEncoding import StandardEncoding

from .cmaps import PREDEFINED, CMap
from .doc import data_of, get, is_array, is_dict, is_number, is_stream, items_of, name_of, text_of
from .programs import NOTDEF, Compact, Program, TrueType, Type1, is_embedded, program_of

SYMBOLIC, NONSYMBOLIC = 4, 32
ORDERINGS = frozenset(("GB1", "CNS1", "Japan1", "Korea1", "KR"))
STANDARD_14 = frozenset(
    "Courier Courier-Bold Courier-Oblique Courier-BoldOblique Helvetica Helvetica-Bold Helvetica-Oblique"
    " Helvetica-BoldOblique Times-Roman Times-Bold Times-Italic Times-BoldItalic Symbol ZapfDingbats".split()
)
# Where WinAnsiEncoding differs from code page 1252 (ISO 32000-1 annex D.2, notes 3 to 6).
WIN_ANSI_EXTRA = {0xA0: "space", 0xAD: "hyphen", 0x27: "quotesingle", 0x60: "grave", 0x7F: "bullet"}
# Where MacRomanEncoding of PDF differs from the Mac OS Roman of computers: it has no such glyph.
MAC_ROMAN_NONE = frozenset((0xAD, 0xB0, 0xB2, 0xB3, 0xB6, 0xB7, 0xB8, 0xB9, 0xBA, 0xBD, 0xC3, 0xC5, 0xC6, 0xD7, 0xF0))


@cache
def base_encoding(name: str) -> dict[int, str]:
    """One of the named encodings of ISO 32000-1 annex D as glyph names by code."""
    if name == "StandardEncoding":
        return {i: n for i, n in enumerate(StandardEncoding) if n != NOTDEF}
    codec = {"WinAnsiEncoding": "cp1252", "MacRomanEncoding": "mac_roman"}.get(name)
    if codec is None:
        return {}
    table = {}
    for code in range(32, 256):
        char = bytes([code]).decode(codec, "ignore")
        if char and code != 0x7F:
            table[code] = UV2AGL.get(ord(char), NOTDEF)
    if codec == "cp1252":
        table |= {code: "bullet" for code in range(0x7F, 0xA0) if code not in table} | WIN_ANSI_EXTRA
    else:
        table = {c: n for c, n in table.items() if c not in MAC_ROMAN_NONE}
        table |= {0xCA: "space", 0xDB: "currency", 0xDE: "fi", 0xDF: "fl"}
    return table


@dataclass(frozen=True)
class Glyph:
    """What a font makes of one code. A value of None means that nothing can be said."""

    present: bool | None = None
    notdef: bool = False
    listed: float | None = None
    actual: float | None = None
    unicode: str | None = None
    procedure: Any = None


class Font:
    """A font dictionary with its program."""

    def __init__(self, obj: Any) -> None:
        self.obj = obj
        self.subtype = name_of(get(obj, "Subtype")) or ""
        self.cid_font = next((f for f in items_of(get(obj, "DescendantFonts")) if is_dict(f)), None)
        holder = self.cid_font if self.subtype == "Type0" else obj
        self.descriptor = get(holder, "FontDescriptor")
        self.embedded = is_embedded(self.descriptor)
        self.program: Program | None = program_of(self.descriptor)
        flags = get(self.descriptor, "Flags")
        self.symbolic = bool(flags & SYMBOLIC) if isinstance(flags, int) else False
        stream = get(obj, "ToUnicode")
        self.to_unicode = CMap(stream) if is_stream(stream) else None
        encoding = get(obj, "Encoding")
        self.cmap_name = name_of(encoding) if self.subtype == "Type0" else None
        self.cmap = CMap(encoding) if self.subtype == "Type0" and is_stream(encoding) else None
        self.names = self._names(encoding) if self.subtype != "Type0" else None
        self.widths = self._cid_widths() if self.subtype == "Type0" else {}
        self.gid_map = self._gid_map()
        self.glyphs: dict[bytes, Glyph] = {}

    def _names(self, encoding: Any) -> dict[int, str] | None:
        """Glyph names by code as the font dictionary states them; None where it states none."""
        name = name_of(encoding)
        if name is not None:
            return base_encoding(name) or None
        if not is_dict(encoding):
            return None
        base = name_of(get(encoding, "BaseEncoding"))
        table = dict(base_encoding(base)) if base else self._implied()
        code = 0
        for item in items_of(get(encoding, "Differences")):
            if isinstance(item, int):
                code = item
            else:
                table[code] = name_of(item) or NOTDEF
                code += 1
        return table

    def _implied(self) -> dict[int, str]:
        """The base encoding of a Differences array with none: that of the program, or the standard one."""
        if self.subtype == "Type3":
            return {}
        if isinstance(self.program, Type1 | Compact) and (self.symbolic or self.embedded):
            return self.program.encoding()
        return dict(base_encoding("StandardEncoding"))

    def _cid_widths(self) -> dict[int, float]:
        """The W array of a CIDFont: `c [w …]` and `first last w`."""
        widths: dict[int, float] = {}
        items, pos = items_of(get(self.cid_font, "W")), 0
        while pos + 1 < len(items):
            first, second = items[pos], items[pos + 1]
            if is_array(second):
                widths |= {int(first) + i: float(w) for i, w in enumerate(second) if is_number(w)}
                pos += 2
            elif pos + 2 < len(items) and is_number(items[pos + 2]):
                last = min(int(second), int(first) + 70000)
                widths |= dict.fromkeys(range(int(first), last + 1), float(items[pos + 2]))
                pos += 3
            else:
                break
        return widths

    def _gid_map(self) -> list[int] | None:
        """The CIDToGIDMap stream as numbers; None for Identity."""
        stream = get(self.cid_font, "CIDToGIDMap")
        data = data_of(stream) if is_stream(stream) else None
        if data is None:
            return None
        return [int.from_bytes(data[i : i + 2], "big") for i in range(0, len(data) - 1, 2)]

    def codes(self, string: bytes) -> list[bytes]:
        """The character codes of a string."""
        if self.subtype != "Type0":
            return [bytes([b]) for b in string]
        if self.cmap is not None and self.cmap.spaces:
            return self.cmap.split(string)
        return [string[i : i + 2] for i in range(0, len(string), 2)]

    def glyph(self, code: bytes) -> Glyph:
        """What the font makes of a code."""
        if code not in self.glyphs:
            self.glyphs[code] = self._composite(code) if self.subtype == "Type0" else self._simple(code)
        return self.glyphs[code]

    def cid(self, code: bytes) -> int | None:
        """The CID of a code; None where only a predefined CMap would tell."""
        if self.cmap is not None:
            found = self.cmap.cid(code)
            if found is None and self.cmap.parent in ("Identity-H", "Identity-V"):
                return int.from_bytes(code, "big")
            return 0 if found is None and self.cmap.parent is None else found
        return int.from_bytes(code, "big") if self.cmap_name in ("Identity-H", "Identity-V") else None

    def _composite(self, code: bytes) -> Glyph:
        text, cid = self._composite_text(code), self.cid(code)
        if self.program is None or cid is None:
            return Glyph(unicode=text)
        default = get(self.cid_font, "DW")
        listed = self.widths.get(cid, float(default) if is_number(default) else 1000.0)
        present, actual = self.cid_glyph(cid)
        return Glyph(present or cid == 0, cid == 0 or not present, listed, actual, text)

    def cid_glyph(self, cid: int) -> tuple[bool, float | None]:
        """Whether the program has the glyph of a CID, and its advance."""
        program = self.program
        if isinstance(program, TrueType):
            gid = cid if self.gid_map is None else self.gid_map[cid] if cid < len(self.gid_map) else 0
            present = (0 < gid < program.count) or cid == 0
            return present, program.width(gid) if gid < program.count else None
        if isinstance(program, Compact):
            if program.by_cid:
                name = program.cids.get(cid)
            else:
                name = program.order[cid] if cid < len(program.order) else None
            return name is not None, program.width(name) if name is not None else None
        return True, None

    def _composite_text(self, code: bytes) -> str | None:
        text = self.to_unicode.text(code) if self.to_unicode is not None else None
        if text is not None:
            return text
        if name_of(get(self.obj, "ToUnicode")) in ("Identity-H", "Identity-V"):
            return code.decode("utf-16-be", "replace")
        ordering = text_of(get(self.cid_font, "CIDSystemInfo", "Ordering"))
        # The registered character collections have a Unicode value for each of their characters;
        # which one does not matter to the rules.
        registered = self.cmap_name in PREDEFINED and self.cmap_name not in ("Identity-H", "Identity-V")
        return "\ufffd" if registered or ordering in ORDERINGS else None

    def _simple(self, code: bytes) -> Glyph:
        number = code[0]
        listed = self._listed(number)
        if self.subtype == "Type3":
            name = (self.names or {}).get(number)
            procedure = get(self.obj, "CharProcs", name) if name else None
            text = self._simple_text(code, name)
            return Glyph(procedure is not None, name == NOTDEF, listed, None, text, procedure)
        program, name = self.program, self._name(number)
        text = self._simple_text(code, name)
        stated = self.names is not None and not (isinstance(program, TrueType) and self.symbolic)
        notdef = name == NOTDEF or (stated and name is None)
        if program is None:
            return Glyph(notdef=notdef, listed=listed, unicode=text)
        if isinstance(program, TrueType):
            gid = self.simple_gid(program, number)
            notdef = notdef or (number == 0 and self.names is None)
            return Glyph(gid > 0 or number == 0, notdef, listed, program.width(gid) if gid else None, text)
        known = program.strings
        present = name is not None and name in known
        return Glyph(present or number == 0, notdef, listed, program.width(name) if present and name else None, text)

    def _listed(self, number: int) -> float | None:
        first, widths = get(self.obj, "FirstChar"), items_of(get(self.obj, "Widths"))
        if isinstance(first, int) and 0 <= number - first < len(widths) and is_number(widths[number - first]):
            return float(widths[number - first])
        missing = get(self.descriptor, "MissingWidth")
        return float(missing) if is_number(missing) else 0.0

    def _name(self, number: int) -> str | None:
        """The glyph name of a code, by the dictionary or by the program."""
        if self.names is not None:
            return self.names.get(number)
        if isinstance(self.program, Type1 | Compact):
            return self.program.encoding().get(number)
        base = name_of(get(self.obj, "BaseFont"))
        if base in STANDARD_14 and base not in ("Symbol", "ZapfDingbats"):
            return base_encoding("StandardEncoding").get(number)
        return None

    def simple_gid(self, program: TrueType, number: int) -> int:
        """The glyph of a code in a simple TrueType font (ISO 32000-1 9.6.6.4)."""
        if self.names is not None and not self.symbolic:
            name = self.names.get(number)
            if name is None or name == NOTDEF:
                return 0
            found = 0
            if (3, 1) in program.present:
                for char in _characters(name):
                    found = found or program.lookup((3, 1), char)
            if not found and (1, 0) in program.present:
                codes = [c for c, n in base_encoding("MacRomanEncoding").items() if n == name]
                found = next((g for g in (program.lookup((1, 0), c) for c in codes) if g), 0)
            return found or program.by_post_name(name)
        for base in (0, 0xF000, 0xF100, 0xF200):
            found = program.lookup((3, 0), base + number)
            if found:
                return found
        found = program.lookup((1, 0), number)
        if found or not program.tables:
            return found
        if self.symbolic and self.names is None:
            return next((g for g in (program.lookup(k, number) for k in program.tables) if g), 0)
        return program.lookup((3, 1), number)

    def _simple_text(self, code: bytes, name: str | None) -> str | None:
        if self.to_unicode is not None:
            text = self.to_unicode.text(code)
            if text is not None:
                return text
        if name is None or name == NOTDEF:
            return None
        return "".join(chr(c) for c in _characters(name)) or None


@cache
def _characters(name: str) -> tuple[int, ...]:
    """The Unicode values of a glyph name by the Adobe Glyph List and its rules for names."""
    if name in AGL2UV:
        return (AGL2UV[name],)
    return tuple(ord(c) for c in toUnicode(name, isZapfDingbats=name[:1] == "a" and name[1:].isdigit()))


def in_glyph_list(name: str) -> bool:
    """Whether a glyph name is of the Adobe Glyph List; .notdef stands for no glyph at all."""
    return name == NOTDEF or name in LEGACY_AGL2UV
