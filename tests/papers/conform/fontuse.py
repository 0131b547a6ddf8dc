"""Rules on fonts and on the glyphs that text shows.

ISO 19005-2 6.2.11, ISO 14289-1 7.21, ISO 14289-2 8.4.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .cmaps import PREDEFINED, collection_of, supplement_of
from .doc import PRIVATE_USE, Document, data_of, get, is_array, is_stream, items_of, label, name_of, same_key, text_of
from .fontdict import STANDARD_14, Font, Glyph, in_glyph_list
from .lexer import instructions
from .programs import NOTDEF, Compact, TrueType, Type1, file_subtype

SUBTYPES = frozenset(("Type1", "MMType1", "TrueType", "Type3", "Type0", "CIDFontType0", "CIDFontType2"))
FILES = frozenset(("Type1C", "CIDFontType0C", "OpenType"))
INVISIBLE = 3
# A font dictionary and its program may round differently.
WIDTH_TOLERANCE = 1.0
FORBIDDEN = ("\0", "\ufeff", "\ufffe")


@dataclass
class Use:
    """One font and how text uses it: rendering modes and pages by code."""

    font: Font
    page: int | None
    modes: set[int] = field(default_factory=set)
    rendered: set[bytes] = field(default_factory=set)
    codes: dict[bytes, int | None] = field(default_factory=dict)


class FontUses:
    """Gathers the fonts and codes of all text, and holds them to the rules once."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.uses: dict[Any, Use] = {}

    def show(
        self, obj: Any, strings: list[bytes], mode: int, page: int | None, actual: bool, alt: bool
    ) -> Iterator[tuple[Any, Any]]:
        """Takes text that is shown; gives the Type 3 glyphs that have to be run."""
        key = same_key(obj)
        use = self.uses.get(key)
        if use is None:
            use = self.uses[key] = Use(Font(obj), page)
        use.modes.add(mode)
        for string in strings:
            for code in use.font.codes(string):
                fresh = code not in use.codes
                use.codes.setdefault(code, page)
                if mode != INVISIBLE:
                    use.rendered.add(code)
                glyph = use.font.glyph(code)
                if glyph.unicode and PRIVATE_USE.search(glyph.unicode):
                    if not actual:
                        self.doc.hit("unicode.private", page=page, obj=obj)
                    if not actual and not alt:
                        self.doc.hit("unicode.private.alt", page=page, obj=obj)
                if fresh and glyph.procedure is not None:
                    yield obj, glyph.procedure

    def check(self) -> None:
        """Runs all rules on the fonts that were used."""
        for use in self.uses.values():
            self._dictionary(use)
            if use.font.subtype == "Type0":
                self._composite(use)
            if use.font.subtype == "TrueType" and use.modes != {INVISIBLE}:
                self._truetype(use)
            self._subset(use)
            for code, page in use.codes.items():
                self._glyph(use, code, use.font.glyph(code), page)

    def _dictionary(self, use: Use) -> None:
        """ISO 19005-2 6.2.11.2 and 6.2.11.4.1: required entries, and the embedded program."""
        doc, font = self.doc, use.font
        for obj in [font.obj] + ([font.cid_font] if font.cid_font is not None else []):
            if name_of(get(obj, "Type")) != "Font":
                doc.hit("font.type", page=use.page, obj=obj)
            subtype = name_of(get(obj, "Subtype"))
            if subtype not in SUBTYPES:
                doc.hit("font.subtype", str(subtype), use.page, obj)
            if subtype != "Type3" and name_of(get(obj, "BaseFont")) is None:
                doc.hit("font.basefont", page=use.page, obj=obj)
        base = name_of(get(font.obj, "BaseFont")) or ""
        if font.subtype in ("Type1", "MMType1", "TrueType", "Type3"):
            standard = font.subtype == "Type1" and base in STANDARD_14 and not font.embedded
            first, last = get(font.obj, "FirstChar"), get(font.obj, "LastChar")
            widths = get(font.obj, "Widths")
            if not standard and not (
                isinstance(first, int)
                and isinstance(last, int)
                and is_array(widths)
                and len(widths) == last - first + 1
            ):
                doc.hit("font.widths", page=use.page, obj=font.obj)
        if file_subtype(font.descriptor) not in FILES | {None}:
            doc.hit("font.file", str(file_subtype(font.descriptor)), use.page, font.obj)
        if font.subtype != "Type3" and not font.embedded and use.modes != {INVISIBLE}:
            doc.hit("font.embedded", base, use.page, font.obj)

    def _composite(self, use: Use) -> None:
        """ISO 19005-2 6.2.11.3: CIDSystemInfo, CIDToGIDMap and CMaps."""
        doc, font = self.doc, use.font
        encoding, info = get(font.obj, "Encoding"), get(font.cid_font, "CIDSystemInfo")
        name = font.cmap_name or (font.cmap and name_of(get(encoding, "CMapName"))) or ""
        if name not in ("Identity-H", "Identity-V"):
            self._collections(use, encoding, info, name)
        if name_of(get(font.cid_font, "Subtype")) == "CIDFontType2" and font.embedded:
            mapping = get(font.cid_font, "CIDToGIDMap")
            if not is_stream(mapping) and name_of(mapping) != "Identity":
                doc.hit("font.cidtogid", page=use.page, obj=font.cid_font)
        if font.cmap is None:
            if name not in PREDEFINED:
                doc.hit("cmap.embedded", name, use.page, font.obj)
            return
        stated, written = get(encoding, "WMode") or 0, font.cmap.entries.get("WMode", 0)
        if stated != written:
            doc.hit("cmap.wmode", f"{stated} and {written}", use.page, encoding)
        used = get(encoding, "UseCMap")
        parent = font.cmap.parent if not is_stream(used) else name_of(get(used, "CMapName"))
        if parent is not None and parent not in PREDEFINED:
            doc.hit("cmap.usecmap", parent, use.page, encoding)
        if font.cmap.largest > 65535:
            doc.hit("limit.cid", str(font.cmap.largest), use.page, encoding)

    def _collections(self, use: Use, encoding: Any, info: Any, name: str) -> None:
        registry, ordering = text_of(get(info, "Registry")), text_of(get(info, "Ordering"))
        supplement = get(info, "Supplement")
        if is_stream(encoding):
            other = get(encoding, "CIDSystemInfo")
            wanted = (text_of(get(other, "Registry")), text_of(get(other, "Ordering")), get(other, "Supplement"))
        elif name in PREDEFINED:
            wanted = ("Adobe", collection_of(name), supplement_of(name))
        else:
            return
        good = registry is not None and (registry, ordering) == wanted[:2]
        if good and isinstance(supplement, int) and isinstance(wanted[2], int):
            good = supplement <= wanted[2]
        if not good:
            self.doc.hit("font.cidinfo", f"{registry}-{ordering}-{supplement} and {wanted}", use.page, use.font.obj)

    def _truetype(self, use: Use) -> None:
        """ISO 19005-2 6.2.11.6: the encoding of simple TrueType fonts and their cmaps."""
        doc, font, program = self.doc, use.font, use.font.program
        encoding = get(font.obj, "Encoding")
        if font.symbolic:
            if encoding is not None:
                doc.hit("truetype.symbolic", page=use.page, obj=font.obj)
            if isinstance(program, TrueType):
                if program.subtables != 1 and (3, 0) not in program.present:
                    doc.hit("truetype.symbolic.cmap", page=use.page, obj=font.obj)
                if not program.present & {(3, 0), (1, 0)}:
                    doc.hit("truetype.symbolic.cmap2", page=use.page, obj=font.obj)
            return
        if isinstance(program, TrueType):
            if program.subtables <= ((3, 0) in program.present):
                doc.hit("truetype.cmaps", page=use.page, obj=font.obj)
            if not program.present & {(3, 1), (1, 0)}:
                doc.hit("truetype.cmaps2", page=use.page, obj=font.obj)
        base = name_of(encoding) or name_of(get(encoding, "BaseEncoding"))
        differences = [d for d in items_of(get(encoding, "Differences")) if name_of(d) is not None]
        listed = all(in_glyph_list(str(name_of(d))) for d in differences)
        if base not in ("MacRomanEncoding", "WinAnsiEncoding"):
            doc.hit("truetype.encoding", f"base encoding {base}", use.page, font.obj)
        elif differences and not (listed and isinstance(program, TrueType) and (3, 1) in program.present):
            doc.hit("truetype.encoding", "Differences", use.page, font.obj)

    def _subset(self, use: Use) -> None:
        """ISO 19005-2 6.2.11.4.2: CharSet and CIDSet of a subset list exactly the glyphs of the program."""
        doc, font, program = self.doc, use.font, use.font.program
        holder = font.cid_font if font.subtype == "Type0" else font.obj
        if program is None or not re.match(r"[A-Z]{6}\+", name_of(get(holder, "BaseFont")) or ""):
            return
        charset = text_of(get(font.descriptor, "CharSet"))
        if charset is not None and font.subtype in ("Type1", "MMType1") and isinstance(program, Type1 | Compact):
            names = set(program.strings.keys()) - {NOTDEF}
            if set(re.findall(r"/([^/\s]+)", charset)) - {NOTDEF} != names:
                doc.hit("font.charset", page=use.page, obj=font.obj)
        stream = get(font.descriptor, "CIDSet")
        data = data_of(stream) if is_stream(stream) else None
        if data is None or font.subtype != "Type0":
            return
        listed = {i for i in range(1, len(data) * 8) if data[i // 8] & (0x80 >> (i % 8))}
        if isinstance(program, TrueType):
            if font.gid_map is not None:
                present = {cid for cid, gid in enumerate(font.gid_map) if cid and 0 < gid < program.count}
            else:
                present = set(range(1, program.count))
        elif isinstance(program, Compact):
            present = (set(program.cids) if program.by_cid else set(range(len(program.order)))) - {0}
        else:
            return
        if listed != present:
            doc.hit("font.cidset", f"{len(listed)} listed, {len(present)} present", use.page, font.obj)

    def _glyph(self, use: Use, code: bytes, glyph: Glyph, page: int | None) -> None:
        """ISO 19005-2 6.2.11.4 to 6.2.11.8 for one code."""
        doc, font = self.doc, use.font
        place = f"{label(font.obj)} code {code.hex()}".strip()
        if glyph.notdef:
            doc.hit("glyph.notdef", page=page, obj=place)
        if glyph.unicode is None:
            doc.hit("unicode.missing", page=page, obj=place)
        elif any(c in glyph.unicode for c in FORBIDDEN):
            doc.hit("unicode.invalid", page=page, obj=place)
        if code not in use.rendered:
            return
        if glyph.present is False:
            doc.hit("glyph.missing", page=page, obj=place)
        actual = glyph.actual if glyph.procedure is None else _type3_width(glyph.procedure)
        if actual is not None and glyph.listed is not None and abs(actual - glyph.listed) > WIDTH_TOLERANCE:
            doc.hit("glyph.width", f"{glyph.listed:g} and {actual:.1f}", page, place)


def _type3_width(procedure: Any) -> float | None:
    """The advance that a Type 3 glyph sets with d0 or d1."""
    for operator, operands in instructions(data_of(procedure) or b""):
        if operator in ("d0", "d1") and operands and isinstance(operands[0], int | float):
            return float(operands[0])
        return None
    return None
