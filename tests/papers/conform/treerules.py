"""Rules on the structure tree (ISO 14289-1 clause 7, ISO 14289-2 clause 8.2, ISO 19005-2 6.7)."""

from __future__ import annotations

import re
from typing import Any

from .doc import PRIVATE_USE, Document, get, is_array, is_dict, items_of, label, name_of, same_key, text_of
from .tables import check_table
from .tree import MATHML, NUMBERED, PDF20, Element, StructTree, attributes

LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
WELL_FORMED = re.compile(r"([a-zA-Z]{2,3}|[xXiI])(-[a-zA-Z0-9]{1,8})*")
# Where an element may stand: its type, the types of its parent (ISO 32000-1 14.8.4.3).
PARENTS = {
    "TR": ("Table", "THead", "TBody", "TFoot"),
    "THead": ("Table",),
    "TBody": ("Table",),
    "TFoot": ("Table",),
    "TH": ("TR",),
    "TD": ("TR",),
    "LI": ("L",),
    "LBody": ("LI",),
    "TOCI": ("TOC",),
}
# What an element may hold; a Caption is looked at on its own.
KIDS = {
    "Table": ("TR", "THead", "TBody", "TFoot", "Caption"),
    "TR": ("TH", "TD"),
    "THead": ("TR",),
    "TBody": ("TR",),
    "TFoot": ("TR",),
    "L": ("L", "LI", "Caption"),
    "LI": ("Lbl", "LBody"),
    "TOC": ("TOC", "TOCI", "Caption"),
}


def check_language(doc: Document, value: Any, place: Any) -> None:
    """ISO 14289-1 7.2, ISO 19005-2 6.7.4: a Lang entry is a language tag (RFC 3066, BCP 47)."""
    lang = text_of(value)
    if lang is None:
        return
    if not LANGUAGE.fullmatch(lang):
        # Level A of PDF/A lets an empty text stand for an unknown language, PDF/UA does not.
        doc.hit("lang.tag" if lang else "lang.empty", repr(lang), obj=place)
    elif not WELL_FORMED.fullmatch(lang):
        doc.hit("lang.wellformed", lang, obj=place)


def check_tree(doc: Document, tree: StructTree) -> None:
    """Runs all rules on the structure tree."""
    check_language(doc, get(doc.root, "Lang"), doc.root)
    if not tree.present:
        doc.hit("tag.root")
        return
    _document(doc, tree)
    known_language = bool(text_of(get(doc.root, "Lang")))
    for element in tree:
        _types(doc, element)
        _texts(doc, element, known_language)
        _nesting(doc, element)
        _by_type(doc, tree, element)
        _references(doc, tree, element)
        if element.standard == "Table":
            check_table(doc, tree, element)
    _headings(doc, tree)
    _notes(doc, tree)


def _document(doc: Document, tree: StructTree) -> None:
    """ISO 14289-2 8.2.5.2: one Document in the PDF 2.0 namespace is the only child of the root."""
    kinds = [e.standard for e in tree.top]
    if kinds != ["Document"]:
        doc.hit("tag.document", ", ".join(str(k) for k in kinds))
    elif tree.top[0].standard_namespace != PDF20:
        doc.hit("tag.document", "Document is not of PDF 2.0", obj=tree.top[0].place)
    if sum(k == "H" for k in kinds) > 1:
        doc.hit("heading.several")


def _types(doc: Document, element: Element) -> None:
    """ISO 14289-1 7.1, ISO 14289-2 8.2.4: role mapping, and the parent entry."""
    if get(element.obj, "P") is None:
        doc.hit("tag.parent", obj=element.place)
    if element.circular:
        doc.hit("tag.circular", obj=element.place)
    elif element.standard is None:
        doc.hit("tag.type", obj=element.place)
    if element.remapped:
        doc.hit("tag.remapped", obj=element.place)
    if element.same_namespace is not None:
        doc.hit("tag.samespace", f"to {element.same_namespace}", obj=element.place)


def _texts(doc: Document, element: Element, known_language: bool) -> None:
    """ISO 14289-1 7.2: texts of an element have a language; ISO 14289-2 8.4.3: no private characters."""
    check_language(doc, get(element.obj, "Lang"), element.place)
    for key in ("ActualText", "Alt", "E"):
        text = element.text(key)
        if text is None:
            continue
        if not known_language and not element.language():
            doc.hit("lang.unknown", key, obj=element.place)
        if PRIVATE_USE.search(text):
            doc.hit("actualtext.private" if key == "ActualText" else "alt.private", key, obj=element.place)


def _nesting(doc: Document, element: Element) -> None:
    """ISO 14289-1 7.2: tables, lists and tables of contents are built as ISO 32000-1 says."""
    kind, kids = element.standard or "", [k.standard for k in element.significant()]
    if kind in PARENTS and element.above() not in PARENTS[kind]:
        doc.hit("struct.nesting", f"{kind} in {element.above()}", obj=element.place)
    if kind in KIDS:
        wrong = [str(k) for k in kids if k not in KIDS[kind]]
        if wrong:
            doc.hit("struct.nesting", f"{kind} holds {', '.join(wrong)}", obj=element.place)
        if kids.count("Caption") > 1 and "Caption" in KIDS[kind]:
            doc.hit("caption.place", "more than one", obj=element.place)
        elif kind in ("L", "TOC") and "Caption" in kids[1:]:
            doc.hit("caption.first", obj=element.place)
    if "Caption" in kids[1:-1] and (kind == "Table" or kind not in KIDS):
        doc.hit("caption.place" if kind == "Table" else "caption.any", obj=element.place)
    if kind == "Table":
        for part in ("THead", "TFoot"):
            if kids.count(part) > 1:
                doc.hit("struct.nesting", f"more than one {part}", obj=element.place)
            if part in kids and "TBody" not in kids:
                doc.hit("struct.nesting", f"{part} without TBody", obj=element.place)
    if kids.count("H") > 1:
        doc.hit("heading.several", obj=element.place)


def _by_type(doc: Document, tree: StructTree, element: Element) -> None:
    """Rules that hold for elements of one type."""
    kind = element.standard
    if kind in ("Figure", "Formula"):
        actual, alt = element.text("ActualText"), element.text("Alt")
        if actual is None and not alt:
            doc.hit("figure.alt" if kind == "Figure" else "formula.alt", obj=element.place)
        elif actual is None and alt is None and kind == "Figure":
            doc.hit("figure.alt", obj=element.place)
    elif kind == "Form":
        _form(doc, tree, element)
    elif kind == "H":
        doc.hit("heading.h", obj=element.place)
    elif kind == "Note":
        doc.hit("note.type", "Note", obj=element.place)
    elif kind == "FENote":
        note = name_of(attributes(tree, element, "FENote").get("NoteType"))
        if note not in ("Footnote", "Endnote", "None", None):
            doc.hit("note.type", str(note), obj=element.place)
    elif kind == "TOCI":
        if not any(get(e.obj, "Ref") is not None for e in _with_descendants(element)):
            doc.hit("toci.ref", obj=element.place)
    elif kind == "Ruby" and [k.standard for k in element.significant()] not in RUBY:
        doc.hit("ruby.kids", obj=element.place)
    elif kind == "Warichu" and [k.standard for k in element.significant()] != ["WP", "WT", "WP"]:
        doc.hit("warichu.kids", obj=element.place)
    elif kind == "L":
        labels = any(k.standard == "Lbl" for item in element.significant() for k in item.significant())
        numbering = name_of(attributes(tree, element, "List").get("ListNumbering"))
        if labels and numbering in (None, "None"):
            doc.hit("list.numbering", obj=element.place)
    elif kind == "LI" and (element.contents or element.objects):
        doc.hit("list.content", obj=element.place)
    if element.standard_namespace == MATHML and element.parent is not None:
        parent = element.parent
        if parent.standard_namespace != MATHML and parent.standard != "Formula":
            doc.hit("formula.math", obj=element.place)


RUBY = (["RB", "RT"], ["RB", "RP", "RT", "RP"])


def _with_descendants(element: Element) -> list[Element]:
    found, stack = [], [element]
    while stack:
        found.append(stack.pop())
        stack += found[-1].elements
    return found


def _form(doc: Document, tree: StructTree, element: Element) -> None:
    """ISO 14289-1 7.18.4: a Form with no Role holds one widget and nothing else; 14289-2: at most one."""
    widgets = [o for o in element.objects if name_of(get(o, "Subtype")) == "Widget"]
    role = attributes(tree, element, "PrintField").get("Role")
    if role is None and (len(widgets) != 1 or len(element.in_order) != 1):
        doc.hit("field.form.kids", f"{len(element.in_order)} children", obj=element.place)
    if len(widgets) > 1:
        doc.hit("field.form.several", f"{len(widgets)} widgets", obj=element.place)


def _references(doc: Document, tree: StructTree, element: Element) -> None:
    """Warns of content references without a page, and of parent tree entries that are missing."""
    for page, stream, mcid in element.contents:
        holder = stream if is_dict(stream) else page
        if not is_dict(holder):
            doc.hit("tag.kids", f"MCID {mcid} has no page", obj=element.place)
        elif tree.of_key(get(holder, "StructParents"), mcid) is not element:
            doc.hit("tag.kids", f"the parent tree does not give MCID {mcid} back", obj=element.place)


def _headings(doc: Document, tree: StructTree) -> None:
    """ISO 14289-1 7.4: levels begin at 1 and do not skip; H and Hn do not mix."""
    level, plain, numbered = 0, 0, 0
    for element in tree:
        match = NUMBERED.fullmatch(element.standard or "")
        plain += element.standard == "H"
        if match is None:
            continue
        numbered += 1
        found = int(match[1])
        if found > level + 1:
            doc.hit("heading.order", f"H{found} after {f'H{level}' if level else 'nothing'}", obj=element.place)
        level = found
    if plain and numbered:
        doc.hit("heading.mixed")


def _notes(doc: Document, tree: StructTree) -> None:
    """ISO 14289-1 7.9: every Note has an ID of its own. ISO 14289-2 8.2.5.14: notes refer back."""
    seen: set[str] = set()
    for element in tree:
        if element.standard == "Note":
            note_id = element.text("ID")
            if not note_id or note_id in seen:
                doc.hit("note.id", note_id or "none", obj=element.place)
            seen.add(note_id or "")
        if element.standard == "FENote":
            back = {same_key(r) for r in items_of(get(element.obj, "Ref"))}
            citing = {same_key(e.obj) for e in tree if _refers(e, element)}
            if citing - back:
                doc.hit("note.type", "a citation is not referred to", obj=element.place)
            elif back - citing:
                doc.hit("note.type", "it refers to an element that does not cite it", obj=element.place)


def _refers(element: Element, target: Element) -> bool:
    wanted = same_key(target.obj)
    ref = get(element.obj, "Ref")
    return element is not target and is_array(ref) and any(same_key(r) == wanted for r in ref)


def element_label(element: Element | None) -> str:
    """How to name an element, or the lack of one, in a finding."""
    return f"{element.standard or element.kind} ({label(element.obj)})" if element else "no element"
