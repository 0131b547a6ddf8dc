"""Rules on annotations and form fields.

ISO 19005-2 6.3 and 6.4, ISO 14289-1 7.18, ISO 14289-2 8.8 to 8.10.
"""

from __future__ import annotations

import re
from typing import Any

from .colour import box_of
from .content import Runner
from .doc import (
    Document,
    get,
    ident,
    inherited,
    is_array,
    is_dict,
    is_number,
    is_stream,
    items_of,
    name_of,
    same_key,
    text_of,
    tree_pairs,
)
from .graphics import check_blend
from .tree import Element, StructTree
from .treerules import element_label

INVISIBLE, HIDDEN, PRINT, NOVIEW, TOGGLE = 1, 2, 4, 32, 256
KINDS_2 = frozenset(
    "Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink"
    " Popup FileAttachment Widget PrinterMark TrapNet Watermark Redact".split()
)
MARKUP = frozenset(
    "Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink"
    " FileAttachment Redact Projection Sound".split()
)
NO_APPEARANCE = frozenset(("Popup", "Link", "Projection"))


def check_annotations(doc: Document, tree: StructTree, runner: Runner) -> None:
    """Runs all rules on annotations, fields and destinations."""
    links: dict[Any, list[tuple[Any, Element | None]]] = {}
    for number, page in enumerate(doc.pages, 1):
        annotations = [a for a in items_of(get(page, "Annots")) if is_dict(a)]
        tabs = name_of(get(page, "Tabs"))
        if annotations and tabs != "S":
            doc.hit("tabs.order", str(tabs), number)
        if annotations and tabs not in ("S", "A", "W"):
            doc.hit("tabs.any", str(tabs), number)
        for annotation in annotations:
            _archive(doc, annotation, number)
            _access(doc, tree, annotation, page, number)
            _access2(doc, tree, annotation, number)
            _appearances(runner, annotation, page, number)
            if name_of(get(annotation, "Subtype")) == "Link":
                target = _target(annotation)
                if target is not None:
                    links.setdefault(target, []).append((annotation, tree.of_annotation(annotation)))
    _link_targets(doc, links)
    _fields(doc)
    _destinations(doc)


def field_entry(annotation: Any, key: str) -> Any:
    """An entry of a field, taken from its parents where the widget has none."""
    return inherited(annotation, key)


def _archive(doc: Document, annotation: Any, number: int) -> None:
    """ISO 19005-2 6.3: type, flags and appearance of an annotation."""
    kind = name_of(get(annotation, "Subtype"))
    allowed = KINDS_2 | ({"Projection", "3D", "RichMedia"} if doc.pdf2 else set())
    if kind not in allowed:
        doc.hit("annot.type", str(kind), number, annotation)
    if kind == "FileAttachment":
        doc.hit("file.attachment", page=number, obj=annotation)
        spec = get(annotation, "FS")
        if is_dict(spec) and not (text_of(get(spec, "F")) and text_of(get(spec, "UF"))):
            doc.hit("annot.file", page=number, obj=annotation)
    if kind in ("3D", "RichMedia"):
        doc.hit("annot.type3d", str(kind), number, annotation)
    flags = get(annotation, "F")
    if not isinstance(flags, int):
        if kind != "Popup":
            doc.hit("annot.flags.missing", str(kind), number, annotation)
    elif flags & (INVISIBLE | HIDDEN | NOVIEW | TOGGLE) or not flags & PRINT:
        doc.hit("annot.flags", f"{kind} {flags}", number, annotation)
    if doc.pdf2:
        check_blend(doc, get(annotation, "BM"), number, annotation)
    box = box_of(get(annotation, "Rect"))
    empty = box is not None and box[0] == box[2] and box[1] == box[3]
    appearance = get(annotation, "AP")
    if appearance is None:
        if not empty and kind not in NO_APPEARANCE:
            doc.hit("annot.appearance", str(kind), number, annotation)
        return
    normal = get(appearance, "N")
    button = kind == "Widget" and name_of(field_entry(annotation, "FT")) == "Btn"
    if not is_dict(appearance) or set(appearance.keys()) != {"/N"}:
        doc.hit("annot.appearance.kind", "not N alone", number, annotation)
    elif button and (is_stream(normal) or not is_dict(normal) or not len(normal.keys())):
        doc.hit("annot.appearance.kind", "a button without states", number, annotation)
    elif not button and not is_stream(normal):
        doc.hit("annot.appearance.kind", "no stream", number, annotation)


def _appearances(runner: Runner, annotation: Any, page: Any, number: int) -> None:
    """Runs the content of the appearance streams."""
    signature = name_of(field_entry(annotation, "FT")) == "Sig"
    for state in ("N", "D", "R"):
        value = get(annotation, "AP", state)
        streams = (
            [value] if is_stream(value) else [get(value, str(k)[1:]) for k in value.keys()] if is_dict(value) else []
        )
        for stream in streams:
            if is_stream(stream):
                runner.run_appearance(stream, page, number, annotation, signature)


def _outside(annotation: Any, page: Any) -> bool:
    """Whether the rectangle of an annotation lies outside the crop box."""
    box = box_of(get(annotation, "Rect"))
    crop = box_of(inherited(page, "CropBox")) or box_of(inherited(page, "MediaBox"))
    if box is None or crop is None:
        return False
    return box[2] <= crop[0] or box[0] >= crop[2] or box[3] <= crop[1] or box[1] >= crop[3]


def _access(doc: Document, tree: StructTree, annotation: Any, page: Any, number: int) -> None:
    """ISO 14289-1 7.18: annotations in the structure tree, and their descriptions."""
    kind, flags = name_of(get(annotation, "Subtype")), get(annotation, "F")
    contents, element = text_of(get(annotation, "Contents")), tree.of_annotation(annotation)
    alt, standard = (element.text("Alt"), element.standard) if element else (None, None)
    if contents is not None and not text_of(get(doc.root, "Lang")):
        if not text_of(get(annotation, "Lang")) and not (element and element.language()):
            doc.hit("lang.unknown", "Contents", number, annotation)
    hidden = isinstance(flags, int) and bool(flags & HIDDEN)
    if hidden or _outside(annotation, page):
        return
    where = element_label(element)
    if kind == "Widget":
        if standard != "Form":
            doc.hit("field.struct", where, number, annotation)
        if not text_of(field_entry(annotation, "TU")) and not alt:
            doc.hit("field.description", page=number, obj=annotation)
    elif kind == "Link":
        if standard != "Link":
            doc.hit("link.struct", where, number, annotation)
        if not contents:
            doc.hit("link.contents", page=number, obj=annotation)
    elif kind == "PrinterMark":
        if element is not None:
            doc.hit("annot.printermark", where, number, annotation)
    elif kind == "TrapNet":
        doc.hit("annot.trapnet", page=number, obj=annotation)
    if kind not in ("Widget", "Link", "Popup"):
        if standard != "Annot" and kind != "PrinterMark":
            doc.hit("annot.struct", f"{kind} in {where}", number, annotation)
        if not contents and not alt and kind != "PrinterMark":
            doc.hit("annot.contents", str(kind), number, annotation)


def _access2(doc: Document, tree: StructTree, annotation: Any, number: int) -> None:
    """ISO 14289-2 8.9 and 8.10: what PDF/UA-2 asks of each type of annotation."""
    kind = name_of(get(annotation, "Subtype"))
    flags = get(annotation, "F")
    flags = flags if isinstance(flags, int) else 0
    contents, element = text_of(get(annotation, "Contents")), tree.of_annotation(annotation)
    box = box_of(get(annotation, "Rect"))
    empty = box is not None and box[0] == box[2] and box[1] == box[3]
    inside = element is not None and element.standard != "Artifact"
    where, standard = element_label(element), element.standard if element else None
    unseen = flags & INVISIBLE or (flags & NOVIEW and not flags & TOGGLE)

    def hit(key: str, detail: str = "") -> None:
        doc.hit(key, detail, number, annotation)

    if not inside and kind not in ("Popup", "PrinterMark") and not (kind == "Widget" and empty) and not unseen:
        hit("annot2.struct", str(kind))
    if inside and unseen:
        hit("annot.artifact", where)
    if kind in MARKUP:
        if inside and standard != "Annot":
            hit("annot.markup", where)
        rich = text_of(get(annotation, "RC"))
        if rich is not None and contents is not None and _plain(rich) != _squeezed(contents):
            hit("annot.markup", "RC and Contents differ")
    needs = {"Ink": "annot.ink", "Screen": "annot.screen", "3D": "annot.media", "RichMedia": "annot.media"}
    if kind in needs and contents is None:
        hit(needs[kind])
    if kind == "Stamp" and contents is None and get(annotation, "Name") is None:
        hit("annot.stamp")
    if kind == "Popup" and inside:
        hit("annot.popup", where)
    if kind == "FileAttachment" and is_dict(get(annotation, "FS")):
        if get(annotation, "FS", "AFRelationship") is None:
            hit("annot.attachment")
    if kind in ("Sound", "Movie"):
        hit("annot.sound", str(kind))
    if kind == "PrinterMark" and inside:
        hit("annot2.printermark", where)
    if kind == "TrapNet":
        hit("annot2.trapnet")
    if kind == "Watermark" and inside and standard != "Annot":
        hit("annot.watermark", where)
    if kind == "Link" and inside and standard not in ("Link", "Reference"):
        hit("link2.struct", where)
    alt = element.text("Alt") if element else None
    if contents is not None and alt is not None and contents != alt:
        hit("annot.alt")
    if kind == "Widget":
        if empty and inside:
            hit("annot.zerowidget", where)
        if inside and standard != "Form":
            hit("field2.struct", where)
        labelled = element is not None and any(e.standard == "Lbl" for e in element.elements)
        if contents is None and inside and (not labelled or get(annotation, "AA") is not None):
            hit("field.label", "with additional actions" if labelled else "")


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _plain(rich: str) -> str:
    """The text of a rich text string, without markup and white space."""
    import html

    return _squeezed(html.unescape(re.sub(r"<[^>]*>", "", rich)))


def _target(annotation: Any) -> Any:
    """What a link leads to, written so that equal targets are equal."""
    action = get(annotation, "A")
    target = get(annotation, "Dest")
    if target is None and is_dict(action):
        found = (get(action, key) for key in ("SD", "D", "URI", "F"))
        target = next((f for f in found if f is not None), None)
    return None if target is None else _said(target)


def _said(value: Any) -> str:
    if is_array(value):
        return "[" + " ".join(_said(v) for v in value) + "]"
    key = ident(value) if is_dict(value) else None
    return f"@{key[0]}" if key else str(value)


def _link_targets(doc: Document, links: dict[Any, list[tuple[Any, Element | None]]]) -> None:
    """ISO 14289-2 8.2.5.20: links in one element lead to one target."""
    by_element: dict[Any, set[str]] = {}
    for target, pairs in links.items():
        for annotation, element in pairs:
            if element is None:
                continue
            seen = by_element.setdefault(same_key(element.obj), set())
            seen.add(str(target))
            if len(seen) > 1:
                doc.hit("link.targets", element_label(element), obj=annotation)


def _fields(doc: Document) -> None:
    """ISO 19005-2 6.4.1 (no actions of fields and widgets), ISO 14289-2 8.10.3.3 (rich text)."""
    stack, seen = [f for f in items_of(get(doc.root, "AcroForm", "Fields")) if is_dict(f)], 0
    known = bool(text_of(get(doc.root, "Lang")))
    fields: dict[Any, Any] = {}
    while stack and seen < 100_000:
        seen += 1
        entry = stack.pop()
        fields[same_key(entry)] = entry
        stack += [k for k in items_of(get(entry, "Kids")) if is_dict(k)]
    for page in doc.pages:
        for annotation in items_of(get(page, "Annots")):
            if name_of(get(annotation, "Subtype")) == "Widget":
                fields.setdefault(same_key(annotation), annotation)
    for entry in fields.values():
        if name_of(get(entry, "Subtype")) == "Widget" and get(entry, "A") is not None:
            doc.hit("field.action", obj=entry)
        if get(entry, "AA") is not None:
            doc.hit("field.additional", obj=entry)
        if text_of(get(entry, "TU")) is not None and not known and not text_of(get(entry, "Lang")):
            doc.hit("lang.unknown", "TU", obj=entry)
        rich = get(entry, "RV")
        if rich is not None and name_of(field_entry(entry, "FT")) == "Tx":
            said, value = text_of(rich), text_of(get(entry, "V"))
            if value is None or (said is not None and _plain(said) != _squeezed(value)):
                doc.hit("field.richtext", obj=entry)


def _destinations(doc: Document) -> None:
    """ISO 14289-2 8.8: destinations within the document are structure destinations."""
    for holder, obj in doc.dictionaries():
        action = get(holder, "A")
        is_link = name_of(get(holder, "Subtype")) == "Link"
        is_outline = text_of(get(holder, "Title")) is not None and get(holder, "Parent") is not None
        if not is_link and not is_outline:
            continue
        destination = get(holder, "Dest")
        if destination is not None and not _structural(doc, destination):
            doc.hit("dest.structure", obj=obj)
        if name_of(get(action, "S")) == "GoTo":
            good = get(action, "SD") is not None or _structural(doc, get(action, "D"))
            if not good:
                doc.hit("dest.structure", "GoTo", obj=obj)


def _structural(doc: Document, destination: Any) -> bool:
    """Whether a destination leads to a structure element."""
    if is_dict(destination):
        if get(destination, "SD") is not None:
            return True
        destination = get(destination, "D")
    if not is_array(destination) and destination is not None:
        return _structural_by_name(doc, destination)
    if not is_array(destination) or not len(destination):
        return False
    first = destination[0]
    return (
        not is_number(first)
        and is_dict(first)
        and name_of(get(first, "Type")) != "Page"
        and (name_of(get(first, "Type")) == "StructElem" or get(first, "S") is not None)
    )


def _structural_by_name(doc: Document, name: Any) -> bool:
    text = text_of(name)
    if text is None:
        found = get(doc.root, "Dests", name_of(name) or "")
    else:
        pairs = tree_pairs(get(doc.root, "Names", "Dests"), "Names")
        found = next((value for key, value in pairs if text_of(key) == text), None)
    return found is not None and (is_array(found) or is_dict(found)) and _structural(doc, found)
