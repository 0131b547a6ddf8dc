"""Rules on the catalogue and what hangs on it: intents, layers, files, actions, security."""

from __future__ import annotations

import re
from typing import Any

from .doc import (
    PRIVATE_USE,
    Document,
    data_of,
    get,
    ident,
    inherited,
    is_array,
    is_dict,
    is_stream,
    items_of,
    name_of,
    numbers_of,
    same_key,
    text_of,
    tree_pairs,
)
from .signature import check_signature

ACTIONS_2 = frozenset(("GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm"))
ACTIONS_4 = ACTIONS_2 | {"JavaScript", "RichMediaExecute", "GoToDp"}
NAMED = frozenset(("NextPage", "PrevPage", "FirstPage", "LastPage"))
TRIGGERS_4 = frozenset(("E", "X", "D", "U", "Fo", "Bl"))
FILTERS = frozenset(
    "ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode".split()
)
TEXTS = ("Contents", "TU", "Title", "Subj", "Desc", "T")
MIME = re.compile(r"[-\w+.]+/[-\w+.]+")


def check_catalog(doc: Document) -> None:
    """Runs the rules on the document as a whole."""
    root = doc.root
    if get(root, "ViewerPreferences", "DisplayDocTitle") is not True:
        doc.hit("doc.displaytitle")
    if get(root, "MarkInfo", "Marked") is not True:
        doc.hit("tag.marked")
    if get(root, "MarkInfo", "Suspects") is True:
        doc.hit("tag.suspects")
    if not text_of(get(root, "Lang")):
        doc.hit("lang.catalog")
        doc.hit("lang.default")
        if get(root, "Outlines", "First") is not None:
            doc.hit("lang.unknown", "outline")
    if get(root, "AA") is not None:
        doc.hit("action.additional", "catalogue")
    if get(root, "NeedsRendering") is True:
        doc.hit("catalog.needsrendering")
    if get(root, "Requirements") is not None:
        doc.hit("requirements")
    if get(root, "Names", "AlternatePresentations") is not None:
        doc.hit("presentations", "AlternatePresentations")
    version = name_of(get(root, "Version"))
    if version is not None and not re.fullmatch(r"2\.\d", version):
        doc.hit("catalog.version", version)
    for number, page in enumerate(doc.pages, 1):
        _page(doc, page, number)
    _intents(doc)
    _layers(doc)
    _actions(doc)
    _streams(doc)
    check_files(doc)
    _form(doc)
    _security(doc)
    check_names(doc)
    _texts(doc)


def _page(doc: Document, page: Any, number: int) -> None:
    """ISO 19005-2 6.1.13 (page boundaries), 6.5.2 (additional actions), 6.10 (presentation steps)."""
    if get(page, "AA") is not None:
        doc.hit("action.additional", "page", number)
    if get(page, "PresSteps") is not None:
        doc.hit("presentations", "PresSteps", number)
    for key in ("MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox"):
        box = numbers_of(inherited(page, key) if key in ("MediaBox", "CropBox") else get(page, key))
        if len(box) == 4:
            sides = (abs(box[2] - box[0]), abs(box[3] - box[1]))
            if min(sides) < 3 or max(sides) > 14400:
                doc.hit("limit.box", key, number)


def icc_header(profile: Any) -> tuple[str, str, float] | None:
    """Device class, colour space and version of an ICC profile; None if it is no profile."""
    data = data_of(profile) if is_stream(profile) else None
    if data is None or len(data) < 128:
        return None
    return data[12:16].decode("latin-1"), data[16:20].decode("latin-1"), data[8] + (data[9] >> 4) / 10


def _intents(doc: Document) -> None:
    """ISO 19005-2 6.2.3: output intents and their profile."""
    holders = [(doc.root, None)] + [(page, n) for n, page in enumerate(doc.pages, 1)]
    for holder, number in holders:
        intents = [i for i in items_of(get(holder, "OutputIntents")) if is_dict(i)]
        profiles = [p for p in (get(i, "DestOutputProfile") for i in intents) if p is not None]
        if len({same_key(p) for p in profiles}) > 1:
            doc.hit("intent.several", page=number)
        for intent in intents:
            if get(intent, "DestOutputProfileRef") is not None:
                # Part 2 forbids the key in an intent for PDF/X only, part 4 in every one.
                if name_of(get(intent, "S")) == "GTS_PDFX" or doc.pdf2:
                    doc.hit("intent.ref", page=number, obj=intent)
            profile = get(intent, "DestOutputProfile")
            if profile is None:
                continue
            header = icc_header(profile)
            if header is None or header[0] not in ("prtr", "mntr") or header[1] not in ("RGB ", "CMYK", "GRAY"):
                doc.hit("intent.profile", str(header), number, profile)
            elif header[2] >= 5:
                doc.hit("intent.profile", f"version {header[2]}", number, profile)


def intent_space(holder: Any) -> str | None:
    """Colour space of the PDF/A output intent of the catalogue or of a page."""
    for intent in items_of(get(holder, "OutputIntents")):
        if name_of(get(intent, "S")) == "GTS_PDFA1":
            header = icc_header(get(intent, "DestOutputProfile"))
            if header is not None:
                return header[1]
    return None


def _layers(doc: Document) -> None:
    """ISO 19005-2 6.9, ISO 14289-1 7.10: optional content configurations."""
    properties = get(doc.root, "OCProperties")
    if properties is None:
        return
    extra = [c for c in items_of(get(properties, "Configs")) if is_dict(c)]
    configs = [c for c in [get(properties, "D")] if is_dict(c)] + extra
    groups = {same_key(g) for g in items_of(get(properties, "OCGs"))}
    names: set[str] = set()
    for config in configs:
        name = text_of(get(config, "Name"))
        if not name:
            doc.hit("oc.name", obj=config)
            if extra:
                doc.hit("oc.name.configs", obj=config)
        elif name in names:
            doc.hit("oc.unique", name, obj=config)
        names.add(name or "")
        if get(config, "AS") is not None:
            doc.hit("oc.as", obj=config)
        order = get(config, "Order")
        if order is not None and groups - _ordered(order):
            doc.hit("oc.order", obj=config)


def _ordered(order: Any) -> set[Any]:
    """The groups that an Order array lists, at any depth."""
    found, stack = set(), [order]
    while stack:
        for item in items_of(stack.pop()):
            if is_array(item):
                stack.append(item)
            elif is_dict(item):
                found.add(same_key(item))
    return found


def _actions(doc: Document) -> None:
    """ISO 19005-2 6.5.1 and 6.5.2, ISO 19005-4 6.6: actions and what triggers them."""
    allowed = ACTIONS_4 if doc.pdf2 else ACTIONS_2
    for holder, obj in doc.dictionaries():
        found = [get(holder, key) for key in ("A", "OpenAction", "PA")] + items_of(get(holder, "Next"))
        triggers = get(holder, "AA")
        if is_dict(triggers):
            found += [get(triggers, key) for key in triggers.keys() for key in [str(key)[1:]]]
            widget = name_of(get(holder, "Subtype")) == "Widget" or get(holder, "FT") is not None
            if not widget and not {str(k)[1:] for k in triggers.keys()} <= TRIGGERS_4:
                doc.hit("action.additional.keys", obj=obj)
        for action in found:
            kind = name_of(get(action, "S"))
            if kind is None or get(action, "O") is not None:
                continue
            if kind not in allowed:
                doc.hit("action.type", kind, obj=obj)
            elif kind == "Named" and name_of(get(action, "N")) not in NAMED:
                doc.hit("action.named", str(name_of(get(action, "N"))), obj=obj)
            if kind == "Rendition":
                _media_clip(doc, get(action, "R"))
    for _, rendition in tree_pairs(get(doc.root, "Names", "Renditions"), "Names"):
        _media_clip(doc, rendition)
    for _, action in tree_pairs(get(doc.root, "Names", "JavaScript"), "Names"):
        if name_of(get(action, "S")) not in allowed:
            doc.hit("action.type", "JavaScript in the name tree", obj=action)


def _media_clip(doc: Document, rendition: Any) -> None:
    """ISO 14289-1 7.18.6.2: a media clip says its type and has alternate texts with languages."""
    stack = [rendition]
    while stack:
        current = stack.pop()
        stack += [r for r in items_of(get(current, "R")) if is_dict(r)]
        clip = get(current, "C")
        if clip is None:
            continue
        if text_of(get(clip, "CT")) is None:
            doc.hit("media.type", obj=clip)
        alt = get(clip, "Alt")
        texts = items_of(alt)
        if not is_array(alt) or not texts or len(texts) % 2 or any(not text_of(t) for t in texts[1::2]):
            doc.hit("media.alt", obj=clip)


def _streams(doc: Document) -> None:
    """ISO 19005-2 6.1.7: no external data, no filters but the allowed ones."""
    for stream, obj in doc.dictionaries():
        if not is_stream(stream):
            continue
        if any(get(stream, key) is not None for key in ("F", "FFilter", "FDecodeParms")):
            doc.hit("stream.external", obj=obj)
        parms = items_of(get(stream, "DecodeParms"))
        for i, item in enumerate(items_of(get(stream, "Filter"))):
            name = name_of(item)
            if name == "Crypt":
                crypt = name_of(get(parms[i], "Name")) if i < len(parms) else "Identity"
                if crypt in ("Identity", None):
                    continue
            if name not in FILTERS:
                doc.hit("stream.filter", str(name), obj=obj)


def check_files(doc: Document) -> None:
    """ISO 19005-2 6.8, ISO 19005-3 6.8, ISO 14289-1 7.11: embedded files and their specifications."""
    associated = {same_key(f) for holder, _ in doc.dictionaries() for f in items_of(get(holder, "AF")) if is_dict(f)}
    named = {same_key(f) for _, f in tree_pairs(get(doc.root, "Names", "EmbeddedFiles"), "Names")}
    if get(doc.root, "Names", "EmbeddedFiles") is None:
        doc.hit("file.tree")
    for spec, obj in doc.dictionaries():
        files = get(spec, "EF")
        if not is_dict(files) or name_of(get(spec, "Type")) not in ("Filespec", "F", None):
            continue
        if not (text_of(get(spec, "F")) and text_of(get(spec, "UF"))):
            missing = get(spec, "F") is None or get(spec, "UF") is None
            doc.hit("file.names" if missing else "file.names.empty", obj=obj)
        if get(spec, "AFRelationship") is None:
            doc.hit("file.relation", obj=obj)
        if same_key(spec) not in associated:
            doc.hit("file.associated", obj=obj)
        if same_key(spec) in named and not text_of(get(spec, "Desc")):
            doc.hit("file.desc", obj=obj)
        for key in sorted({str(k)[1:] for k in files.keys()}):
            stream = get(files, key)
            if not is_stream(stream):
                continue
            if not MIME.fullmatch(name_of(get(stream, "Subtype")) or ""):
                doc.hit("file.mime", str(name_of(get(stream, "Subtype"))), obj=stream)
            doc.embedded.setdefault(ident(stream) or id(stream), stream)


def _form(doc: Document) -> None:
    """ISO 19005-2 6.4.1 and 6.4.2, ISO 14289-1 7.15: the interactive form as a whole."""
    form = get(doc.root, "AcroForm")
    if get(form, "NeedAppearances") is True:
        doc.hit("form.needappearances")
    xfa = get(form, "XFA")
    if xfa is None:
        return
    doc.hit("form.xfa")
    parts = [p for p in items_of(xfa) if is_stream(p)]
    if any(re.search(rb"<dynamicRender\s*>\s*required\s*<", data_of(p) or b"") for p in parts):
        doc.hit("form.xfa.dynamic")


def _security(doc: Document) -> None:
    """ISO 14289-1 7.16 (access for assistive technology), ISO 19005-2 6.1.12 and 6.4.3 (signatures)."""
    encrypt = get(doc.pdf.trailer, "Encrypt")
    if is_dict(encrypt):
        allowed = get(encrypt, "P")
        # Bit 10 of the permissions is the one for extraction by assistive technology.
        if not isinstance(allowed, int) or not allowed & 512:
            doc.hit("security.access", str(allowed))
    perms = get(doc.root, "Perms")
    if is_dict(perms) and not {str(k) for k in perms.keys()} <= {"/UR3", "/DocMDP"}:
        doc.hit("perms.keys")
    with_mdp = get(perms, "DocMDP") is not None
    for signature, obj in doc.dictionaries():
        if get(signature, "ByteRange") is None or get(signature, "Contents") is None:
            continue
        check_signature(doc, signature, obj)
        for reference in items_of(get(signature, "Reference")):
            if with_mdp and any(get(reference, k) is not None for k in DIGEST_KEYS):
                doc.hit("perms.digest", obj=obj)


DIGEST_KEYS = ("DigestLocation", "DigestMethod", "DigestValue")


def check_names(doc: Document) -> None:
    """ISO 19005-2 6.1.8: names of fonts, colourants and structure types are UTF-8."""
    for holder, obj in doc.dictionaries():
        kind = name_of(get(holder, "Type"))
        found: list[Any] = []
        if kind == "Font":
            found = [get(holder, "BaseFont")]
        elif kind == "FontDescriptor":
            found = [get(holder, "FontName")]
        elif kind == "StructElem" or (get(holder, "P") is not None and get(holder, "K") is not None):
            found = [get(holder, "S")]
        spaces = get(holder, "ColorSpace")
        for space in [get(spaces, k) for k in spaces.keys()] if is_dict(spaces) else [spaces]:
            if is_array(space) and len(space) > 1 and name_of(space[0]) in ("Separation", "DeviceN"):
                found += items_of(space[1])
        if any(not _utf8(f) for f in found):
            doc.hit("name.utf8", obj=obj)


def _texts(doc: Document) -> None:
    """ISO 14289-2 8.6: text strings for people have no private use characters."""
    for holder, obj in doc.dictionaries():
        for key in TEXTS:
            if PRIVATE_USE.search(text_of(get(holder, key)) or ""):
                doc.hit("text.private", key, obj=obj)


def _utf8(value: Any) -> bool:
    if name_of(value) is None:
        return True
    raw = re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes.fromhex(m[1].decode()), value.unparse())
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
