"""Rules on digital signatures (ISO 19005-2 6.4.3 and annex B)."""

from __future__ import annotations

from typing import Any

from .doc import Document, get, items_of

SEQUENCE, SET, CERTIFICATES = 0x30, 0x31, 0xA0


def _element(data: bytes, pos: int) -> tuple[int, bytes, int]:
    """One DER element: its tag, its content, and the place after it."""
    tag, length, pos = data[pos], data[pos + 1], pos + 2
    if length == 0x80:
        raise ValueError("indefinite length")
    if length > 0x80:
        size = length & 0x7F
        length, pos = int.from_bytes(data[pos : pos + size], "big"), pos + size
    if pos + length > len(data):
        raise ValueError("too short")
    return tag, data[pos : pos + length], pos + length


def _elements(data: bytes) -> list[tuple[int, bytes]]:
    found, pos = [], 0
    while pos < len(data):
        tag, content, pos = _element(data, pos)
        found.append((tag, content))
    return found


def signers_and_certificates(data: bytes) -> tuple[int, int]:
    """How many signers and certificates a PKCS#7 object has; raises ValueError if it is none."""
    try:
        _, info, _ = _element(data, 0)
        _, wrapped = _elements(info)[1]
        _, signed, _ = _element(wrapped, 0)
        parts = _elements(signed)
        certificates = sum(len(_elements(content)) for tag, content in parts if tag == CERTIFICATES)
        return len(_elements(parts[-1][1])), certificates
    except IndexError as error:
        raise ValueError("no PKCS#7") from error


def check_signature(doc: Document, signature: Any, obj: Any) -> None:
    """The byte range leaves out the signature alone, and there is one signer with a certificate."""
    spans = [int(v) for v in items_of(get(signature, "ByteRange")) if isinstance(v, int)]
    contents = bytes(get(signature, "Contents"))
    good = len(spans) == 4 and spans[0] == 0 and spans[2] + spans[3] <= len(doc.source)
    if good:
        # A later revision may follow; what was signed still ends with an end-of-file marker.
        good = doc.source[: spans[2] + spans[3]].rstrip(b"\r\n").endswith(b"%%EOF")
    if good:
        hole = doc.source[spans[1] : spans[2]]
        good = hole.startswith(b"<") and hole.endswith(b">") and hole.count(b"<") == 1
    if not good:
        doc.hit("signature.range", obj=obj)
    try:
        signers, certificates = signers_and_certificates(contents)
    except ValueError as error:
        doc.hit("signature.pkcs7", str(error), obj=obj)
        return
    if signers != 1 or not certificates:
        doc.hit("signature.pkcs7", f"{signers} signers, {certificates} certificates", obj=obj)
