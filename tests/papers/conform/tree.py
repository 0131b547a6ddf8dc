"""The structure tree: its elements, their standard types, and what content belongs to which."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .doc import (
    Document,
    first_of,
    get,
    ident,
    is_array,
    is_dict,
    is_stream,
    items_of,
    label,
    name_of,
    same_key,
    text_of,
    tree_pairs,
)

PDF17 = "http://iso.org/pdf/ssn"
PDF20 = "http://iso.org/pdf2/ssn"
MATHML = "http://www.w3.org/1998/Math/MathML"
TYPES_17 = frozenset(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H L LI Lbl LBody Table TR TH"
    " TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure"
    " Formula Form".split()
)
TYPES_20 = frozenset(
    "Document DocumentFragment Part Sect Div Aside NonStruct P H Title FENote Sub Lbl Span Em Strong Link Annot"
    " Form Ruby RB RT RP Warichu WT WP L LI LBody Table TR TH TD THead TBody TFoot Caption Figure Formula"
    " Artifact".split()
)
NUMBERED = re.compile(r"H([1-9]\d*)")


def is_standard(kind: str, namespace: str) -> bool:
    """Whether a type is defined in a namespace. Headings may go beyond H6 (ISO 14289-1 7.4.3)."""
    if namespace == MATHML:
        return True
    types = TYPES_20 if namespace == PDF20 else TYPES_17 if namespace == PDF17 else frozenset()
    return kind in types or (namespace in (PDF17, PDF20) and NUMBERED.fullmatch(kind) is not None)


@dataclass(eq=False)
class Element:
    """A structure element. `standard` is its type after role mapping, None where there is none."""

    obj: Any
    kind: str
    namespace: str
    parent: Element | None
    standard: str | None = None
    standard_namespace: str = PDF17
    circular: bool = False
    remapped: bool = False
    same_namespace: str | None = None
    elements: list[Element] = field(default_factory=list)
    contents: list[tuple[Any, Any, int]] = field(default_factory=list)
    objects: list[Any] = field(default_factory=list)
    in_order: list[str] = field(default_factory=list)

    @property
    def place(self) -> str:
        """How to name the element in a finding."""
        return f"{label(self.obj)} {self.kind}".strip()

    def text(self, key: str) -> str | None:
        """A text entry of the element, such as Alt."""
        return text_of(get(self.obj, key))

    def language(self) -> str | None:
        """The language of the element, its own or that of an ancestor."""
        element: Element | None = self
        while element is not None:
            lang = element.text("Lang")
            if lang is not None:
                return lang
            element = element.parent
        return None

    def significant(self) -> list[Element]:
        """The children that count for nesting: a NonStruct stands for its own children."""
        found: list[Element] = []
        for child in self.elements:
            found += child.significant() if child.standard == "NonStruct" else [child]
        return found

    def above(self) -> str | None:
        """The standard type of the nearest ancestor that counts for nesting."""
        parent = self.parent
        while parent is not None and parent.standard == "NonStruct":
            parent = parent.parent
        return parent.standard if parent else None


class StructTree:
    """The structure tree of a document; without one it is empty and falsy."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.root = get(doc.root, "StructTreeRoot")
        self.present = is_dict(self.root)
        self.rolemap = get(self.root, "RoleMap")
        self.by_object: dict[Any, Element] = {}
        self.by_content: dict[tuple[Any, int], Element] = {}
        self.by_reference: dict[Any, Element] = {}
        self.parents = {int(k): v for k, v in tree_pairs(get(self.root, "ParentTree"), "Nums") if isinstance(k, int)}
        self.top: list[Element] = []
        if self.present:
            self._read()

    def _read(self) -> None:
        """Walks the tree without recursion, because some trees are deep."""
        queue: list[tuple[Any, Element | None, Any]] = [(kid, None, None) for kid in items_of(get(self.root, "K"))]
        while queue:
            obj, parent, page = queue.pop(0)
            key = ident(obj)
            if not is_dict(obj) or (key is not None and key in self.by_object):
                continue
            element = Element(obj, name_of(get(obj, "S")) or "", self._namespace(obj), parent)
            self._resolve(element)
            self.by_object[key or id(element)] = element
            (parent.elements if parent else self.top).append(element)
            own_page = first_of(get(obj, "Pg"), page)
            queue[:0] = [(kid, element, own_page) for kid in self._kids(element, own_page)]

    def _kids(self, element: Element, page: Any) -> list[Any]:
        """Sorts the kids of an element into content, objects, and elements, which it returns."""
        elements = []
        for kid in items_of(get(element.obj, "K")):
            if isinstance(kid, int):
                self._content(element, page, None, kid)
            elif (is_dict(kid) and name_of(get(kid, "Type")) == "MCR") or (
                is_dict(kid) and get(kid, "MCID") is not None and get(kid, "S") is None
            ):
                mcid = get(kid, "MCID")
                if isinstance(mcid, int):
                    self._content(element, first_of(get(kid, "Pg"), page), get(kid, "Stm"), mcid)
            elif is_dict(kid) and (name_of(get(kid, "Type")) == "OBJR" or get(kid, "Obj") is not None):
                target = get(kid, "Obj")
                element.objects.append(target)
                element.in_order.append("object")
                self.by_reference.setdefault(same_key(target), element)
            elif is_dict(kid):
                elements.append(kid)
                element.in_order.append("element")
        return elements

    def _content(self, element: Element, page: Any, stream: Any, mcid: int) -> None:
        element.contents.append((page, stream, mcid))
        element.in_order.append("content")
        self.by_content.setdefault((same_key(stream if is_stream(stream) else page), mcid), element)

    def _namespace(self, obj: Any) -> str:
        """The namespace of an element; without one it is that of PDF 1.7 (ISO 32000-2 14.8.6)."""
        space = get(obj, "NS")
        return text_of(get(space, "NS")) or "" if is_dict(space) else PDF17

    def _resolve(self, element: Element) -> None:
        """Follows the role maps from the element's type to a standard one."""
        kind, namespace, space = element.kind, element.namespace, get(element.obj, "NS")
        seen: set[tuple[str, str]] = set()
        while True:
            if is_standard(kind, namespace):
                if not seen and namespace == PDF17 and not is_dict(space):
                    target = name_of(get(self.rolemap, kind))
                    element.remapped, element.circular = target not in (None, kind), target == kind
                element.standard, element.standard_namespace = kind, namespace
                return
            if (kind, namespace) in seen:
                element.circular = True
                return
            seen.add((kind, namespace))
            if is_dict(space):
                target = get(space, "RoleMapNS", kind)
                next_kind, next_space = name_of(target), None
                if is_array(target) and len(target) == 2:
                    next_kind, next_space = name_of(target[0]), target[1]
                next_name = text_of(get(next_space, "NS")) if is_dict(next_space) else PDF17
                if next_kind is not None and next_name == namespace and element.same_namespace is None:
                    element.same_namespace = next_kind
            else:
                next_kind, next_space, next_name = name_of(get(self.rolemap, kind)), None, PDF17
            if next_kind is None:
                return
            kind, namespace, space = next_kind, next_name or "", next_space

    def __iter__(self) -> Iterator[Element]:
        """All elements in document order."""
        stack = list(reversed(self.top))
        while stack:
            element = stack.pop()
            yield element
            stack += reversed(element.elements)

    def element_of(self, obj: Any) -> Element | None:
        """The element that a dictionary is, if it belongs to the tree."""
        key = ident(obj)
        return self.by_object.get(key) if key else None

    def of_key(self, number: Any, mcid: int | None = None) -> Element | None:
        """The element that the parent tree gives for a StructParent, or a StructParents and MCID."""
        if not isinstance(number, int):
            return None
        entry = self.parents.get(number)
        if mcid is not None:
            if entry is None or not is_array(entry) or not 0 <= mcid < len(entry):
                return None
            entry = entry[mcid]
        return self.element_of(entry) if is_dict(entry) else None

    def of_annotation(self, annotation: Any) -> Element | None:
        """The element that encloses an annotation."""
        return self.of_key(get(annotation, "StructParent"))


def attributes(tree: StructTree, element: Element, owner: str) -> dict[str, Any]:
    """The attributes of an element by an owner, from its attribute objects and its classes."""
    found: dict[str, Any] = {}
    sources = [a for a in items_of(get(element.obj, "A")) if is_dict(a)]
    for name in items_of(get(element.obj, "C")):
        kind = name_of(name)
        if kind is not None:
            sources += [a for a in items_of(get(tree.root, "ClassMap", kind)) if is_dict(a)]
    for source in sources:
        if name_of(get(source, "O")) == owner:
            for key in source.keys():
                found.setdefault(str(key)[1:], get(source, str(key)[1:]))
    return found
