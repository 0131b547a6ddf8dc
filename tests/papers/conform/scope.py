"""What surrounds a piece of content: the marks that are open, the graphics state, the stream it is in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .doc import get, text_of
from .tree import Element


@dataclass(frozen=True)
class Mark:
    """A marked-content sequence that is open."""

    tag: str
    properties: Any = None
    element: Element | None = None

    def text(self, key: str) -> str | None:
        """A text of the property list."""
        if isinstance(self.properties, dict):
            value = self.properties.get(key)
            return value.decode("latin-1") if isinstance(value, bytes) else None
        return text_of(get(self.properties, key))


@dataclass
class State:
    """The part of the graphics state that the rules look at."""

    font: Any = None
    render: int = 0
    fill: Any = "DeviceGray"
    stroke: Any = "DeviceGray"
    overprint_fill: bool = False
    overprint_stroke: bool = False
    overprint_mode: int = 0


@dataclass
class Scope:
    """A content stream that runs: where it is and what surrounds it."""

    number: int | None
    page: Any
    resources: Any
    own: bool = True
    marking: bool = True
    parents_key: Any = None
    holder: Any = None
    marks: tuple[Mark, ...] = ()
    base: Element | None = None
    depth: int = 0
    signature: bool = False
    has_mcid: list[bool] = field(default_factory=lambda: [False])

    def element(self) -> Element | None:
        """The structure element that content at this point belongs to."""
        for mark in reversed(self.marks):
            if mark.element is not None:
                return mark.element
        return self.base

    def artifact(self) -> bool:
        """Whether content at this point is in an artifact."""
        return any(m.tag == "Artifact" for m in self.marks)

    def replaced(self, key: str) -> bool:
        """Whether a property list or an element around gives the text (ActualText or Alt)."""
        if any(m.text(key) is not None for m in self.marks):
            return True
        element = self.element()
        while element is not None:
            if element.text(key) is not None:
                return True
            element = element.parent
        return False

    def language(self) -> bool:
        """Whether the language of text at this point is stated by marks or elements."""
        if any(m.text("Lang") for m in self.marks):
            return True
        element = self.element()
        return bool(element is not None and element.language())
