"""Checks one document against the standards it claims, or against one that is asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf

from .annots import check_annotations
from .catalog import check_catalog
from .content import Runner
from .doc import Document, data_of
from .rawfile import check_file
from .report import Finding
from .tree import StructTree
from .treerules import check_tree
from .xmprules import check_metadata, claims_in_bytes, claims_of, main_packet

KNOWN = frozenset(
    ("ua1", "ua2", "a2a", "a2b", "a2u", "a3a", "a3b", "a3u", "a4", "a4e", "a4f"),
)
NAMES = {"ua1": "PDF/UA-1", "ua2": "PDF/UA-2"}


def name_of_standard(key: str) -> str:
    """`a2u` as people write it: PDF/A-2u."""
    return NAMES.get(key, f"PDF/A-{key[1:]}" if key[:1] == "a" else key)


@dataclass
class Outcome:
    """What the check of one file came to."""

    claims: list[str] = field(default_factory=list)
    standards: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    unreadable: str | None = None

    @property
    def errors(self) -> list[Finding]:
        """The findings that are errors."""
        return [f for f in self.findings if f.severity == "error"]


def check(source: bytes, forced: list[str] | None = None, depth: int = 0) -> Outcome:
    """Checks the bytes of a file. `forced` names standards to check whatever the file claims."""
    outcome = Outcome()
    try:
        doc = Document(source)
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, RuntimeError, AttributeError) as error:
        # pikepdf names the stream it read from by its address in memory, which says nothing.
        outcome.unreadable = re.sub(r"^stream <[^>]*>: ", "", str(error)) or type(error).__name__
        return outcome
    packet = main_packet(doc)
    outcome.claims = claims_of(packet) if packet is not None else claims_in_bytes(doc)
    outcome.standards = forced or [c for c in outcome.claims if c in KNOWN]
    if not outcome.standards:
        return outcome
    doc.pdf2 = any(s[:2] == "a4" or s == "ua2" for s in outcome.standards)
    check_file(doc)
    check_metadata(doc, outcome.standards)
    check_catalog(doc)
    tree = StructTree(doc)
    check_tree(doc, tree)
    runner = Runner(doc, tree)
    for number, page in enumerate(doc.pages, 1):
        runner.run_page(page, number)
    check_annotations(doc, tree, runner)
    runner.finish()
    if depth < 2:
        _embedded(doc, outcome.standards, depth)
    for standard in outcome.standards:
        outcome.findings += doc.sink.findings(standard)
    return outcome


def _embedded(doc: Document, standards: list[str], depth: int) -> None:
    """ISO 19005-2 6.8, ISO 19005-4 6.9: a file embedded in PDF/A-2 or plain PDF/A-4 is itself PDF/A."""
    if not any(s[:2] == "a2" or s == "a4" for s in standards):
        return
    for stream in doc.embedded.values():
        inner = check(data_of(stream) or b"", depth=depth + 1)
        parts = [c[:2] for c in inner.claims if c[:1] == "a"] if inner.unreadable is None else []
        broken = [f.line() for f in inner.errors if f.standard[:1] == "a"]
        for key, allowed in (("file.pdfa", ("a1", "a2")), ("file.pdfa4", ("a1", "a2", "a4"))):
            if broken or not parts or parts[0] not in allowed:
                doc.hit(key, broken[0] if broken else "", obj=stream)


def check_path(path: str | Path, forced: list[str] | None = None) -> Outcome:
    """Checks a file on disk."""
    try:
        source = Path(path).read_bytes()
    except OSError as error:
        return Outcome(unreadable=str(error))
    try:
        return check(source, forced)
    except Exception as error:  # a file so broken that a check fell over it has not been checked
        return Outcome(unreadable=f"the check failed: {error!r}")
