"""Tokens and operands of PDF syntax, for file bodies and for content streams alike.

pikepdf reads a file for its meaning and repairs what it can; the rules on spelling (hexadecimal
strings, numbers, spacing) need the bytes as they are written, so this module reads them anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

WHITE = b"\0\t\n\f\r "
DELIMITERS = b"()<>[]{}/%"

TOKEN = re.compile(
    rb"(?P<skip>[\0\t\n\f\r ]+|%[^\r\n]*)"
    rb"|(?P<int>[+-]?\d+(?=[\0\t\n\f\r ()<>\[\]{}/%]|$))"
    rb"|(?P<real>[+-]*(?:\d+\.\d*|\.\d+|\d+)(?=[\0\t\n\f\r ()<>\[\]{}/%]|$))"
    rb"|(?P<name>/[^\0\t\n\f\r ()<>\[\]{}/%]*)"
    rb"|(?P<mark><<|>>|\[|\]|\{|\})"
    rb"|(?P<hex><[^>]*>?)"
    rb"|(?P<str>\()"
    rb"|(?P<word>[^\0\t\n\f\r ()<>\[\]{}/%]+)"
    rb"|(?P<odd>.)",
    re.DOTALL,
)
ESCAPES = {0x6E: 10, 0x72: 13, 0x74: 9, 0x62: 8, 0x66: 12}
STRING_PART = re.compile(rb"[()\\]")
NAME_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")


class Token(NamedTuple):
    """A token with its place in the bytes. `value` is bytes for names, strings and words."""

    kind: str
    value: Any
    start: int
    end: int


class Name(str):
    """A PDF name without its slash, told apart from strings, which stay bytes."""


def literal_string(data: bytes, start: int) -> tuple[bytes, int]:
    """The bytes of the literal string whose parenthesis opens at `start`, and where it ends."""
    out, depth, pos = bytearray(), 1, start + 1
    while True:
        found = STRING_PART.search(data, pos)
        if found is None:
            return bytes(out + data[pos:]), len(data)
        out += data[pos : found.start()]
        pos = found.end()
        char = found.group()
        if char == b"(":
            depth += 1
            out += char
        elif char == b")":
            depth -= 1
            if not depth:
                return bytes(out), pos
            out += char
        else:
            pos = _escape(data, pos, out)


def _escape(data: bytes, pos: int, out: bytearray) -> int:
    """Reads what follows a backslash into `out`; returns the place after it."""
    if pos >= len(data):
        return pos
    char = data[pos]
    if 0x30 <= char <= 0x37:
        end = pos + 1
        while end < min(pos + 3, len(data)) and 0x30 <= data[end] <= 0x37:
            end += 1
        out.append(int(data[pos:end], 8) & 0xFF)
        return end
    if char == 13:
        return pos + 2 if data[pos + 1 : pos + 2] == b"\n" else pos + 1
    if char != 10:
        out.append(ESCAPES.get(char, char))
    return pos + 1


def hex_digits(raw: bytes) -> bytes:
    """The characters of a hexadecimal string that are not white space."""
    return raw.strip(b"<>").translate(None, WHITE)


def hex_string(raw: bytes) -> bytes:
    """The bytes of a hexadecimal string; characters that are no digits are left out."""
    digits = re.sub(rb"[^0-9A-Fa-f]", b"", raw)
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def plain_name(raw: bytes) -> Name:
    """The name without slash and escapes; bytes that are not UTF-8 are kept as surrogates."""
    return Name(NAME_ESCAPE.sub(lambda m: bytes.fromhex(m[1].decode()), raw[1:]).decode("utf-8", "surrogateescape"))


def tokens(data: bytes, pos: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tokens of `data` from `pos`. Strings come unescaped, hexadecimal ones as written."""
    end = len(data) if end is None else end
    while pos < end:
        match = TOKEN.match(data, pos, end)
        if match is None:
            return
        kind, start, pos = match.lastgroup, match.start(), match.end()
        if kind == "skip":
            continue
        if kind == "str":
            value, pos = literal_string(data, start)
            yield Token("str", value, start, pos)
        else:
            yield Token(str(kind), match.group(), start, pos)


def number(token: Token) -> int | float:
    """The value of a number token; a real with more than one sign counts as written by its last."""
    if token.kind == "int":
        return int(token.value)
    text = token.value.decode("ascii")
    try:
        return float(text)
    except ValueError:
        return float("-" + text.lstrip("+-"))


class Operands:
    """Builds operands from tokens: numbers, Names, bytes, lists and dicts."""

    def __init__(self) -> None:
        self.stack: list[list[Any]] = [[]]

    def feed(self, token: Token) -> bool:
        """Takes a token; False if it is a word that stands for itself (an operator)."""
        kind = token.kind
        if kind in ("int", "real"):
            self.stack[-1].append(number(token))
        elif kind == "name":
            self.stack[-1].append(plain_name(token.value))
        elif kind == "str":
            self.stack[-1].append(token.value)
        elif kind == "hex":
            self.stack[-1].append(hex_string(token.value))
        elif kind == "mark":
            self._mark(token.value)
        elif token.value in (b"true", b"false"):
            self.stack[-1].append(token.value == b"true")
        elif token.value == b"null":
            self.stack[-1].append(None)
        else:
            return False
        return True

    def _mark(self, mark: bytes) -> None:
        if mark in (b"[", b"<<", b"{"):
            self.stack.append([])
        elif len(self.stack) > 1:
            items: Any = self.stack.pop()
            if mark == b">>":
                items = {k: v for k, v in zip(items[::2], items[1::2]) if isinstance(k, str)}
            self.stack[-1].append(items)

    def take(self) -> list[Any]:
        """The operands gathered so far; the builder is empty after it."""
        while len(self.stack) > 1:
            self._mark(b"]")
        taken, self.stack = self.stack[0], [[]]
        return taken


INLINE_END = re.compile(rb"[\0\t\n\f\r ]EI(?=[\0\t\n\f\r /]|$)")


def inline_image_end(data: bytes, start: int) -> tuple[int, int]:
    """Where the data of an inline image ends and where reading goes on, given the place after ID.

    The data may hold the letters EI by chance; the end is the first place after which the bytes
    look like operators again.
    """
    pos = start
    while True:
        found = INLINE_END.search(data, pos)
        if found is None:
            return len(data), len(data)
        after = data[found.end() : found.end() + 24]
        if all(32 <= b < 127 or b in b"\0\t\n\f\r" for b in after):
            return found.start(), found.end()
        pos = found.start() + 1


def instructions(data: bytes, visit: Callable[[Token], None] | None = None) -> Iterator[tuple[str, list[Any]]]:
    """The operators of a content stream with their operands.

    An inline image comes as the operator `BI` with its dictionary and its data as operands. `visit`
    is called with every token; the data of inline images are no tokens.
    """
    operands, pos = Operands(), 0
    reader = tokens(data)
    while True:
        token = next(reader, None)
        if token is None:
            return
        if visit is not None:
            visit(token)
        if operands.feed(token):
            continue
        word = token.value.decode("latin-1")
        if word == "ID":
            items = operands.take()
            image = {k: v for k, v in zip(items[::2], items[1::2]) if isinstance(k, str)}
            end, pos = inline_image_end(data, token.end)
            yield "BI", [image, data[token.end + 1 : end]]
            reader = tokens(data, pos)
        elif word == "BI":
            operands.take()
        else:
            yield word, operands.take()
