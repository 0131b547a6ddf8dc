"""Runs content streams: what is painted, with which fonts and colours, and how it is marked.

Pages, form XObjects, tiling patterns, Type 3 glyphs and annotation appearances are all content
streams. The rules on marking are those of ISO 14289-1 7.1 (real content is tagged, the rest is an
artifact); the rules on operators and resources those of ISO 19005-2 6.2.2.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pikepdf

from .colour import Colours, Place
from .doc import (
    Document,
    data_of,
    first_of,
    get,
    ident,
    inherited,
    is_dict,
    is_stream,
    items_of,
    name_of,
    same_key,
    text_of,
)
from .fontuse import FontUses
from .graphics import (
    check_form,
    check_image,
    check_inline_image,
    check_intent,
    check_state,
    has_group,
    image_space,
    transparent_state,
)
from .lexer import Name, Token, instructions
from .rawfile import check_token
from .scope import Mark, Scope, State
from .tree import Element, StructTree
from .treerules import check_language

PATHS = frozenset(("S", "s", "f", "F", "f*", "B", "B*", "b", "b*"))
FILLS, STROKES = frozenset("f F f* B B* b b*".split()), frozenset("S s B B* b b*".split())
SHOWS = frozenset(("Tj", "TJ", "'", '"'))
OTHERS = frozenset("w J j M d i cm m l c v y h re W W* n BT ET Tc Tw Tz TL Ts Td TD Tm T* d0 d1 MP BX EX q Q".split())
NESTING_LIMIT, DEEPEST_FORM = 28, 24


class Runner:
    """Runs the content of a document and reports what breaks a rule."""

    def __init__(self, doc: Document, tree: StructTree) -> None:
        self.doc, self.tree = doc, tree
        self.colours, self.fonts = Colours(doc), FontUses(doc)
        self.catalog_language = bool(text_of(get(doc.root, "Lang")))
        self.transparent: set[int] = set()
        self.form_uses: dict[Any, int] = {}
        self.done: set[Any] = set()

    def run_page(self, page: Any, number: int) -> None:
        """The content of a page, which may be cut into several streams."""
        parts = [data_of(s) or b"" for s in items_of(get(page, "Contents")) if is_stream(s)]
        resources = inherited(page, "Resources")
        own = get(page, "Resources") is not None
        scope = Scope(number, page, resources, own, True, get(page, "StructParents"), page)
        if has_group(page):
            self.colours.use(get(page, "Group", "CS"), self._place(scope, State(), False))
        self.run(b"\n".join(parts), scope)

    def run_appearance(self, stream: Any, page: Any, number: int, annotation: Any, signature: bool) -> None:
        """An appearance stream of an annotation; its marking is that of the annotation."""
        base = self.tree.of_annotation(annotation)
        scope = Scope(number, page, None, marking=False, base=base, signature=signature)
        if has_group(stream):
            self.transparent.add(number)
        self._form(stream, scope, State())

    def run(self, data: bytes, scope: Scope, state: State | None = None) -> None:
        """Runs one content stream."""

        def visit(token: Token) -> None:
            check_token(self.doc, token, "content", scope.number)

        state, stack, opened = state or State(), [], len(scope.marks)
        for operator, operands in instructions(data, visit):
            if operator == "q":
                stack.append(replace(state))
                if len(stack) > NESTING_LIMIT:
                    self.doc.hit("limit.nesting", page=scope.number)
            elif operator == "Q":
                state = stack.pop() if stack else state
            elif operator in ("BDC", "BMC"):
                self._open(operands, scope)
            elif operator == "EMC":
                scope.marks = scope.marks[: max(opened, len(scope.marks) - 1)]
            elif operator in SHOWS:
                self._show(operator, operands, scope, state)
            elif operator in PATHS:
                self._content(scope, "path")
                self._paint(scope, state, operator in FILLS, operator in STROKES)
            elif operator == "Do":
                self._do(operands, scope, state)
            elif operator == "BI":
                self._inline(operands[0], scope, state)
            elif operator == "sh":
                self._shading(operands, scope)
            elif not self._set(operator, operands, scope, state) and operator not in OTHERS:
                self.doc.hit("content.operator", operator[:20], scope.number)

    def _set(self, operator: str, operands: list[Any], scope: Scope, state: State) -> bool:
        """Operators that change the state; False for any other."""
        first = operands[0] if operands else None
        if operator == "Tf":
            state.font = self._resource(scope, "Font", first)
        elif operator == "Tr":
            state.render = first if isinstance(first, int) else 0
        elif operator == "gs":
            self._state(self._resource(scope, "ExtGState", first), scope, state)
        elif operator == "ri":
            check_intent(self.doc, first if isinstance(first, Name) else None, scope.number)
        elif operator in ("g", "rg", "k"):
            state.fill = {"g": "DeviceGray", "rg": "DeviceRGB", "k": "DeviceCMYK"}[operator]
        elif operator in ("G", "RG", "K"):
            state.stroke = {"G": "DeviceGray", "RG": "DeviceRGB", "K": "DeviceCMYK"}[operator]
        elif operator in ("cs", "CS"):
            space = self._space(scope, first)
            setattr(state, "fill" if operator == "cs" else "stroke", space)
        elif operator in ("scn", "SCN"):
            if operands and isinstance(operands[-1], Name):
                self._pattern(self._resource(scope, "Pattern", operands[-1]), scope)
        elif operator == "DP":
            self._properties(scope, operands[-1] if operands else None)
        else:
            return operator in ("sc", "SC")
        return True

    def _resource(self, scope: Scope, kind: str, name: Any) -> Any:
        """A named resource. ISO 19005-2 6.2.2: it is defined, and in the stream's own dictionary."""
        found = get(scope.resources, kind, str(name)) if isinstance(name, str) else None
        if found is None:
            if isinstance(name, str):
                key = "content.property" if kind == "Properties" else "content.undefined"
                self.doc.hit(key, f"{kind} {name}", scope.number)
        elif not scope.own:
            self.doc.hit("content.inherited", f"{kind} {name}", scope.number)
        return found

    def _space(self, scope: Scope, name: Any) -> Any:
        if isinstance(name, str) and name in ("DeviceGray", "DeviceRGB", "DeviceCMYK", "Pattern"):
            return str(name)
        return self._resource(scope, "ColorSpace", name)

    def _state(self, dictionary: Any, scope: Scope, state: State) -> None:
        if not is_dict(dictionary):
            return
        check_state(self.doc, dictionary, scope.number)
        if transparent_state(dictionary) and scope.number:
            self.transparent.add(scope.number)
        font = get(dictionary, "Font")
        state.font = items_of(font)[0] if font is not None and items_of(font) else state.font
        stroke, fill, mode = get(dictionary, "OP"), get(dictionary, "op"), get(dictionary, "OPM")
        if isinstance(stroke, bool):
            state.overprint_stroke = stroke
            state.overprint_fill = stroke if fill is None else state.overprint_fill
        state.overprint_fill = fill if isinstance(fill, bool) else state.overprint_fill
        state.overprint_mode = mode if isinstance(mode, int) else state.overprint_mode
        group = get(dictionary, "SMask", "G")
        if is_stream(group):
            self._form(group, replace(scope, marking=False, depth=scope.depth + 1), State())

    def _properties(self, scope: Scope, value: Any) -> Any:
        return self._resource(scope, "Properties", value) if isinstance(value, Name) else value

    def _open(self, operands: list[Any], scope: Scope) -> None:
        """Opens marked content. ISO 14289-1 7.1: artifacts and tagged content are not within each other."""
        tag = str(operands[0]) if operands and isinstance(operands[0], Name) else ""
        properties = self._properties(scope, operands[1]) if len(operands) > 1 else None
        mcid = properties.get("MCID") if isinstance(properties, dict) else get(properties, "MCID")
        element = None
        if isinstance(mcid, int):
            scope.has_mcid[0] = True
            element = self.tree.of_key(scope.parents_key, mcid)
        lang = properties.get("Lang") if isinstance(properties, dict) else get(properties, "Lang")
        self.check_mark_language(lang, scope)
        mark = Mark(tag, properties, element)
        if scope.marking:
            if tag == "Artifact" and scope.element() is not None:
                self.doc.hit("tag.artifact.inside", page=scope.number)
            if element is not None and (scope.artifact() or tag == "Artifact"):
                self.doc.hit("tag.inside.artifact", page=scope.number)
        scope.marks = (*scope.marks, mark)
        if tag == "Span" and not self.catalog_language and not scope.language():
            for key in ("ActualText", "Alt", "E"):
                if mark.text(key) is not None:
                    self.doc.hit("lang.unknown", f"{key} of a Span", scope.number)

    def check_mark_language(self, lang: Any, scope: Scope) -> None:
        """The language of a property list is a language tag."""
        if isinstance(lang, bytes):
            lang = pikepdf.String(lang.decode("latin-1"))
        check_language(self.doc, lang, f"page {scope.number} marked content")

    def _content(self, scope: Scope, kind: str) -> None:
        """ISO 14289-1 7.1: a piece of content is tagged or an artifact."""
        if scope.signature and kind != "text" and not scope.replaced("Alt"):
            self.doc.hit("field.signature", kind, scope.number)
        if not scope.marking:
            return
        element = scope.element()
        if element is None and not scope.artifact():
            self.doc.hit("tag.unmarked", kind, scope.number)
        if kind == "text" and not self.catalog_language and not scope.artifact() and not scope.language():
            self.doc.hit("lang.unknown", "text", scope.number)
        if kind == "image" and element is not None and not scope.artifact():
            if not scope.replaced("ActualText") and not scope.replaced("Alt"):
                if not self._inside(element, ("Figure", "Formula")):
                    self.doc.hit("content.figure", kind, scope.number)

    def _inside(self, element: Element | None, kinds: tuple[str, ...]) -> bool:
        while element is not None:
            if element.standard in kinds:
                return True
            element = element.parent
        return False

    def _place(self, scope: Scope, state: State, stroke: bool) -> Place:
        over = state.overprint_stroke if stroke else state.overprint_fill
        return Place(scope.number, scope.page, scope.resources, over, state.overprint_mode)

    def _paint(self, scope: Scope, state: State, fill: bool, stroke: bool) -> None:
        if fill:
            self.colours.use(state.fill, self._place(scope, state, False))
        if stroke:
            self.colours.use(state.stroke, self._place(scope, state, True))

    def _show(self, operator: str, operands: list[Any], scope: Scope, state: State) -> None:
        """Shows text."""
        shown = operands[-1] if operands else b""
        strings = [s for s in (shown if isinstance(shown, list) else [shown]) if isinstance(s, bytes)]
        if any(strings):
            self._content(scope, "text")
        mode = state.render
        self._paint(scope, state, mode in (0, 2, 4, 6), mode in (1, 2, 5, 6))
        if not is_dict(state.font):
            return
        actual, alt = scope.replaced("ActualText"), scope.replaced("Alt")
        for font, code in self.fonts.show(state.font, strings, mode, scope.number, actual, alt):
            self._glyph(font, code, scope, state)

    def _glyph(self, font: Any, code: Any, scope: Scope, state: State) -> None:
        """Runs the content stream of a Type 3 glyph, which paints like any other."""
        if scope.depth < DEEPEST_FORM and is_stream(code):
            own = get(font, "Resources")
            inner = Scope(scope.number, scope.page, first_of(own, scope.resources), own is not None, False)
            inner.depth = scope.depth + 1
            self.run(data_of(code) or b"", inner, replace(state))

    def _do(self, operands: list[Any], scope: Scope, state: State) -> None:
        xobject = self._resource(scope, "XObject", operands[0] if operands else None)
        kind = name_of(get(xobject, "Subtype"))
        if kind == "Form":
            key = same_key(xobject)
            self.form_uses[key] = self.form_uses.get(key, 0) + 1
            self._form(xobject, scope, replace(state))
        elif kind == "Image":
            self._image(xobject, scope, state)
        elif kind == "PS" or (kind is not None and get(xobject, "Level1") is not None):
            self.doc.hit("xobject.ps", page=scope.number, obj=xobject)

    def _image(self, image: Any, scope: Scope, state: State) -> None:
        base = self.tree.of_key(get(image, "StructParent"))
        self._content(replace(scope, base=scope.base or base), "image")
        check_image(self.doc, image, scope.number)
        if get(image, "ImageMask") is True:
            self._paint(scope, state, True, False)
        else:
            self.colours.use(image_space(image), self._place(scope, state, False))
        mask = get(image, "SMask")
        if mask is not None or get(image, "SMaskInData") in (1, 2):
            if scope.number:
                self.transparent.add(scope.number)
        if is_stream(mask):
            check_image(self.doc, mask, scope.number)

    def _inline(self, image: dict[str, Any], scope: Scope, state: State) -> None:
        self._content(scope, "image")
        check_inline_image(self.doc, image, scope.number)
        space = image.get("CS", image.get("ColorSpace"))
        if image.get("IM", image.get("ImageMask")) is True:
            self._paint(scope, state, True, False)
        elif isinstance(space, str):
            self.colours.use(str(space), self._place(scope, state, False))
        elif isinstance(space, list) and len(space) > 1 and isinstance(space[1], str):
            self.colours.use(str(space[1]), self._place(scope, state, False))

    def _shading(self, operands: list[Any], scope: Scope) -> None:
        shading = self._resource(scope, "Shading", operands[0] if operands else None)
        self._content(scope, "shading")
        self.colours.use(get(shading, "ColorSpace"), Place(scope.number, scope.page, scope.resources))

    def _pattern(self, pattern: Any, scope: Scope) -> None:
        key = ("pattern", same_key(pattern), scope.number)
        if not is_dict(pattern) or key in self.done or scope.depth > DEEPEST_FORM:
            return
        self.done.add(key)
        if get(pattern, "PatternType") == 2:
            space = get(pattern, "Shading", "ColorSpace")
            self.colours.use(space, Place(scope.number, scope.page, scope.resources))
            self._state(get(pattern, "ExtGState"), scope, State())
        else:
            own = get(pattern, "Resources")
            inner = Scope(scope.number, scope.page, first_of(own, scope.resources), own is not None, False)
            inner.depth = scope.depth + 1
            # An uncoloured pattern paints with the colour that is set along with it.
            plain = State(fill=None, stroke=None) if get(pattern, "PaintType") == 2 else State()
            self.run(data_of(pattern) or b"", inner, plain)

    def _form(self, form: Any, scope: Scope, state: State) -> None:
        """Runs a form XObject within what surrounds it."""
        element = scope.element()
        key = (same_key(form), scope.number, ident(element.obj) if element else None, scope.artifact(), scope.marking)
        if key in self.done or scope.depth > DEEPEST_FORM:
            return
        self.done.add(key)
        check_form(self.doc, form, scope.number)
        if has_group(form) and scope.number:
            self.transparent.add(scope.number)
            self.colours.use(get(form, "Group", "CS"), self._place(scope, state, False))
        own, parents = get(form, "Resources"), get(form, "StructParents")
        base = scope.base or self.tree.of_key(get(form, "StructParent"))
        inner = replace(
            scope,
            resources=own if own is not None else scope.resources,
            own=own is not None,
            parents_key=parents if parents is not None else scope.parents_key,
            holder=form,
            base=base,
            depth=scope.depth + 1,
            has_mcid=[False],
        )
        self.run(data_of(form) or b"", inner, state)
        if inner.has_mcid[0] and scope.marking:
            self.doc.mcid_forms.add(same_key(form))

    def finish(self) -> None:
        """Rules that need all content to have run: reused forms, blending spaces, fonts."""
        for key in self.doc.mcid_forms:
            if self.form_uses.get(key, 0) > 1:
                self.doc.hit("form.once", obj=f"object {key[0]}" if isinstance(key, tuple) else "")
        for number in sorted(self.transparent):
            page = self.doc.pages[number - 1]
            intents = self.colours.intent is not None or (self.doc.pdf2 and get(page, "OutputIntents") is not None)
            if not intents and get(page, "Group", "CS") is None:
                self.doc.hit("blend.space", page=number)
        self.fonts.check()
