"""The document under test: its bytes, its objects by pikepdf, and where findings go."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pikepdf

from .report import Sink

# Trees of a damaged file may run in circles or very deep; this is far beyond any real one.
DEEPEST = 200
PRIVATE_USE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")


def is_dict(value: Any) -> bool:
    """Whether a value is a dictionary or the dictionary of a stream."""
    return isinstance(value, pikepdf.Dictionary | pikepdf.Stream)


def is_stream(value: Any) -> bool:
    """Whether a value is a stream."""
    return isinstance(value, pikepdf.Stream)


def is_array(value: Any) -> bool:
    """Whether a value is an array."""
    return isinstance(value, pikepdf.Array)


def is_number(value: Any) -> bool:
    """Whether a value is a number; booleans are none."""
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def get(value: Any, *path: str) -> Any:
    """The entry reached from a dictionary by names without slash; None where there is none."""
    for key in path:
        if not is_dict(value):
            return None
        try:
            value = value.get("/" + key)
        except (ValueError, pikepdf.PdfError):
            return None
    return value


def name_of(value: Any) -> str | None:
    """The name without its slash, or None if the value is no name."""
    if not isinstance(value, pikepdf.Name):
        return None
    try:
        return str(value)[1:]
    except UnicodeDecodeError:
        return bytes(value).decode("latin-1")[1:]


def text_of(value: Any) -> str | None:
    """The text of a string object, or None if the value is no string."""
    if not isinstance(value, pikepdf.String):
        return None
    raw = bytes(value)
    for mark, codec in ((b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"), (b"\xef\xbb\xbf", "utf-8")):
        if raw.startswith(mark):
            return raw[len(mark) :].decode(codec, "replace")
    return str(value)


def keys_of(value: Any) -> list[str]:
    """The names of the entries of a dictionary, without slash."""
    if not is_dict(value):
        return []
    try:
        return [str(k)[1:] for k in value.keys()]
    except UnicodeDecodeError:
        return []


def items_of(value: Any) -> list[Any]:
    """The items of an array; a single value counts as an array of one, nothing as an empty one."""
    if value is None:
        return []
    return list(value) if is_array(value) else [value]


def numbers_of(value: Any) -> list[float]:
    """The numbers of an array, or an empty list if it holds anything else."""
    if not is_array(value) or not all(is_number(v) for v in value):
        return []
    return [float(v) for v in value]


def ident(value: Any) -> tuple[int, int] | None:
    """Number and generation of an indirect object; None for a direct one."""
    try:
        num, gen = value.objgen
    except (AttributeError, pikepdf.PdfError):
        return None
    return (num, gen) if num else None


def first_of(value: Any, other: Any) -> Any:
    """A value, or another where it is None. Objects have no truth value in every pikepdf."""
    return other if value is None else value


def same_key(value: Any) -> Any:
    """Something to tell objects apart by: the object number, or what a direct object says."""
    key = ident(value)
    if key is not None:
        return key
    try:
        return value.unparse() if isinstance(value, pikepdf.Object) else repr(value)
    except (UnicodeDecodeError, pikepdf.PdfError):
        return id(value)


def data_of(stream: Any) -> bytes | None:
    """The decoded bytes of a stream, or None if they cannot be decoded."""
    try:
        return stream.read_bytes()
    except (pikepdf.PdfError, AttributeError, NotImplementedError, ValueError, RuntimeError):
        return None


def label(value: Any) -> str:
    """How to name an object in a finding."""
    key = ident(value)
    return f"object {key[0]}" if key else ""


class Document:
    """One PDF file, opened. Checks report into `sink` through `hit`."""

    def __init__(self, source: bytes) -> None:
        self.source = source
        self.pdf = pikepdf.open(io.BytesIO(source), suppress_warnings=True, inherit_page_attributes=False)
        self.sink = Sink()
        self.pdf2 = False
        self.mcid_forms: set[Any] = set()
        self.embedded: dict[Any, Any] = {}
        self._dictionaries: list[tuple[Any, Any]] | None = None
        self.root = self.pdf.Root
        # Inherited entries stay with the parents, because the rules ask where they come from.
        self.pages = list(_page_tree(get(self.root, "Pages")))

    @classmethod
    def load(cls, path: str | Path) -> Document:
        """Opens a file."""
        return cls(Path(path).read_bytes())

    def hit(self, key: str, detail: str = "", page: int | None = None, obj: Any = None) -> None:
        """Reports a broken rule at a page and an object."""
        self.sink.hit(key, detail, page, obj if isinstance(obj, str) else label(obj))

    def dictionaries(self) -> Iterator[tuple[Any, Any]]:
        """Every dictionary that can be reached from the trailer, with the indirect object it lies in.

        Objects that nothing refers to are no part of the document, so no rule holds for them.
        """
        if self._dictionaries is None:
            self._dictionaries = list(self._walk())
        return iter(self._dictionaries)

    def _walk(self) -> Iterator[tuple[Any, Any]]:
        seen: set[tuple[int, int]] = set()
        stack: list[tuple[Any, Any]] = [(self.pdf.trailer, self.pdf.trailer)]
        while stack:
            current, holder = stack.pop()
            key = ident(current)
            if key is not None:
                if key in seen:
                    continue
                seen.add(key)
                holder = current
            if is_dict(current):
                yield current, holder
                children = [get(current, k) for k in keys_of(current)]
            else:
                children = list(current)
            stack += [(c, holder) for c in reversed(children) if is_dict(c) or is_array(c)]


def _page_tree(root: Any) -> Iterator[Any]:
    """The pages of a page tree in order; a node that was seen before is left out."""
    stack, seen = [root], set()
    while stack:
        node = stack.pop()
        key = ident(node)
        if not is_dict(node) or (key is not None and key in seen):
            continue
        seen.add(key)
        kids = get(node, "Kids")
        if is_array(kids):
            stack += reversed(list(kids))
        else:
            yield node


def inherited(page: Any, key: str) -> Any:
    """An entry of a page, taken from its parents where the page has none."""
    for _ in range(DEEPEST):
        if not is_dict(page):
            return None
        value = get(page, key)
        if value is not None:
            return value
        page = get(page, "Parent")
    return None


def tree_pairs(root: Any, leaf: str) -> Iterator[tuple[Any, Any]]:
    """The pairs of a name tree (`Names`) or a number tree (`Nums`)."""
    stack, seen = [root], 0
    while stack and seen < 100_000:
        seen += 1
        node = stack.pop()
        pairs = get(node, leaf)
        if is_array(pairs):
            items = list(pairs)
            yield from zip(items[::2], items[1::2])
        stack += [k for k in items_of(get(node, "Kids")) if is_dict(k)]
