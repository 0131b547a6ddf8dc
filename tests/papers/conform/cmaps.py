"""CMaps: from character codes to CIDs, and from codes to Unicode values."""

from __future__ import annotations

from typing import Any

from .doc import data_of, get, is_stream, name_of
from .lexer import Name, Operands, hex_string, tokens

# The CMaps of ISO 32000-1 Table 118 (ISO 32000-2 Table 116), which need not be embedded.
PREDEFINED = frozenset(
    "GB-EUC-H GB-EUC-V GBpc-EUC-H GBpc-EUC-V GBK-EUC-H GBK-EUC-V GBKp-EUC-H GBKp-EUC-V GBK2K-H GBK2K-V UniGB-UCS2-H"
    " UniGB-UCS2-V UniGB-UTF16-H UniGB-UTF16-V B5pc-H B5pc-V HKscs-B5-H HKscs-B5-V ETen-B5-H ETen-B5-V ETenms-B5-H"
    " ETenms-B5-V CNS-EUC-H CNS-EUC-V UniCNS-UCS2-H UniCNS-UCS2-V UniCNS-UTF16-H UniCNS-UTF16-V 83pv-RKSJ-H"
    " 90ms-RKSJ-H 90ms-RKSJ-V 90msp-RKSJ-H 90msp-RKSJ-V 90pv-RKSJ-H Add-RKSJ-H Add-RKSJ-V EUC-H EUC-V Ext-RKSJ-H"
    " Ext-RKSJ-V H V UniJIS-UCS2-H UniJIS-UCS2-V UniJIS-UCS2-HW-H UniJIS-UCS2-HW-V UniJIS-UTF16-H UniJIS-UTF16-V"
    " KSC-EUC-H KSC-EUC-V KSCms-UHC-H KSCms-UHC-V KSCms-UHC-HW-H KSCms-UHC-HW-V KSCpc-EUC-H UniKS-UCS2-H"
    " UniKS-UCS2-V UniKS-UTF16-H UniKS-UTF16-V Identity-H Identity-V".split()
)
# The supplements of the predefined CMaps that are no longer extended (ISO 32000-1 Table 118).
SUPPLEMENTS = {
    **dict.fromkeys(("GB-EUC", "GBpc-EUC", "B5pc", "ETen-B5", "ETenms-B5", "CNS-EUC", "KSC-EUC", "KSCpc-EUC"), 0),
    **dict.fromkeys(("83pv-RKSJ", "90pv-RKSJ", "Add-RKSJ", "EUC", "H", "V", "KSCms-UHC", "KSCms-UHC-HW"), 1),
    **dict.fromkeys(("GBK-EUC", "GBKp-EUC", "90ms-RKSJ", "90msp-RKSJ", "Ext-RKSJ"), 2),
    "UniKS-UCS2": 1,
    "UniJIS-UCS2": 4,
    "UniJIS-UCS2-HW": 4,
}
LARGEST_RANGE = 65536


def collection_of(name: str) -> str:
    """The ordering of the character collection that a predefined CMap is for."""
    for prefix, ordering in (
        ("UniGB", "GB1"),
        ("UniCNS", "CNS1"),
        ("UniJIS", "Japan1"),
        ("UniKS", "Korea1"),
        ("GB", "GB1"),
        ("B5", "CNS1"),
        ("HKscs", "CNS1"),
        ("ETen", "CNS1"),
        ("CNS", "CNS1"),
        ("KSC", "Korea1"),
    ):
        if name.startswith(prefix):
            return ordering
    return "Japan1"


def supplement_of(name: str) -> int:
    """The highest supplement of a character collection that a predefined CMap reaches."""
    return SUPPLEMENTS.get(name if name in ("H", "V") else name[:-2], 99)


class CMap:
    """A CMap that is embedded as a stream."""

    def __init__(self, stream: Any) -> None:
        self.spaces: list[tuple[bytes, bytes]] = []
        self.ranges: list[tuple[bytes, bytes, int]] = []
        self.unicode: dict[bytes, bytes] = {}
        self.entries: dict[str, Any] = {}
        self.parent: str | None = None
        self.largest = 0
        data = data_of(stream) if is_stream(stream) else None
        if data:
            self._read(data)
        used = get(stream, "UseCMap")
        if used is not None:
            self.parent = self.parent or name_of(used) or name_of(get(used, "CMapName"))

    def _read(self, data: bytes) -> None:
        operands = Operands()
        # Strings stay as written here: a code of one byte and one of two are different codes.
        for token in tokens(data):
            if token.kind == "hex":
                operands.stack[-1].append(hex_string(token.value))
                continue
            if operands.feed(token):
                continue
            word, values = token.value.decode("latin-1"), operands.take()
            if word == "def" and len(values) >= 2 and isinstance(values[-2], Name):
                self.entries[values[-2]] = values[-1]
            elif word == "usecmap" and values and isinstance(values[-1], Name):
                self.parent = str(values[-1])
            elif word.startswith("end"):
                self._section(word, values)

    def _section(self, word: str, values: list[Any]) -> None:
        if word == "endcodespacerange":
            self.spaces += [(a, b) for a, b in zip(values[::2], values[1::2]) if _both(a, b)]
        elif word == "endcidchar":
            self._cids((code, code, cid) for code, cid in zip(values[::2], values[1::2]))
        elif word == "endcidrange":
            self._cids(zip(values[::3], values[1::3], values[2::3]))
        elif word == "endbfchar":
            for code, text in zip(values[::2], values[1::2]):
                if _both(code, text):
                    self.unicode[code] = text
        elif word == "endbfrange":
            for first, last, target in zip(values[::3], values[1::3], values[2::3]):
                if _both(first, last):
                    self._bf_range(first, last, target)

    def _cids(self, found: Any) -> None:
        for first, last, cid in found:
            if _both(first, last) and isinstance(cid, int):
                self.ranges.append((first, last, cid))
                span = int.from_bytes(last, "big") - int.from_bytes(first, "big")
                self.largest = max(self.largest, cid + max(span, 0))

    def _bf_range(self, first: bytes, last: bytes, target: Any) -> None:
        start, size = int.from_bytes(first, "big"), len(first)
        count = min(int.from_bytes(last, "big") - start + 1, LARGEST_RANGE)
        for i in range(count):
            code = (start + i).to_bytes(size, "big") if start + i < 256**size else first
            if isinstance(target, list):
                if i < len(target) and isinstance(target[i], bytes):
                    self.unicode[code] = target[i]
            elif isinstance(target, bytes) and target:
                value = int.from_bytes(target, "big") + i
                self.unicode[code] = value.to_bytes(max(len(target), (value.bit_length() + 7) // 8), "big")

    def split(self, string: bytes) -> list[bytes]:
        """The codes of a string by the code space ranges."""
        codes, pos = [], 0
        lengths = sorted({len(a) for a, _ in self.spaces}) or [2]
        while pos < len(string):
            for size in lengths:
                code = string[pos : pos + size]
                if len(code) == size and any(_within(code, a, b) for a, b in self.spaces if len(a) == size):
                    break
            else:
                code = string[pos : pos + lengths[0]]
            codes.append(code)
            pos += len(code)
        return codes

    def cid(self, code: bytes) -> int | None:
        """The CID of a code; None where the CMap itself does not say."""
        for first, last, cid in reversed(self.ranges):
            if len(first) == len(code) and first <= code <= last:
                return cid + int.from_bytes(code, "big") - int.from_bytes(first, "big")
        return None

    def text(self, code: bytes) -> str | None:
        """The Unicode text of a code in a ToUnicode CMap."""
        value = self.unicode.get(code)
        if value is None:
            # Some writers give codes of one byte with two digits more, or the other way round.
            number = int.from_bytes(code, "big")
            for size in (1, 2, 3, 4):
                if number < 256**size and size != len(code):
                    value = self.unicode.get(number.to_bytes(size, "big"))
                    if value is not None:
                        break
        if value is None:
            return None
        if len(value) == 1:
            return value.decode("latin-1")
        return value.decode("utf-16-be", "surrogatepass" if len(value) % 2 == 0 else "replace")


def _both(first: Any, last: Any) -> bool:
    return isinstance(first, bytes) and isinstance(last, bytes)


def _within(code: bytes, first: bytes, last: bytes) -> bool:
    return all(a <= c <= b for a, c, b in zip(first, code, last))
