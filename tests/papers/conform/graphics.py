"""Rules on graphics states, halftones, images and form XObjects (ISO 19005-2 6.2.5 to 6.2.10)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

from .doc import Document, data_of, get, is_array, is_dict, is_number, items_of, name_of

INTENTS = frozenset(("RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation"))
BLEND_MODES = frozenset(
    "Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference"
    " Exclusion Hue Saturation Color Luminosity".split()
)
PRIMARIES = frozenset(("Cyan", "Magenta", "Yellow", "Black"))
INLINE_FILTERS = frozenset(
    "ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode DCTDecode AHx A85 Fl RL CCF DCT".split()
)


def check_intent(doc: Document, intent: str | None, page: int | None, obj: Any = None) -> None:
    """ISO 19005-2 6.2.6: a rendering intent is one of the four."""
    if intent is not None and intent not in INTENTS:
        doc.hit("intent.rendering", intent, page, obj)


def check_state(doc: Document, state: Any, page: int | None) -> None:
    """ISO 19005-2 6.2.5 and 6.2.10: a graphics state parameter dictionary."""
    if get(state, "TR") is not None:
        doc.hit("gs.transfer", "TR", page, state)
    transfer = get(state, "TR2")
    if transfer is not None and name_of(transfer) != "Default":
        doc.hit("gs.transfer", "TR2", page, state)
    if get(state, "HTP") is not None:
        doc.hit("gs.halftone.phase", page=page, obj=state)
    if get(state, "HTO") is not None:
        doc.hit("gs.halftone.origin", page=page, obj=state)
    check_intent(doc, name_of(get(state, "RI")), page, state)
    halftone = get(state, "HT")
    if is_dict(halftone):
        _halftone(doc, halftone, None, page)
    check_blend(doc, get(state, "BM"), page, state)


def check_blend(doc: Document, modes: Any, page: int | None, obj: Any) -> None:
    """ISO 19005-2 6.2.10: blend modes are those that PDF defines."""
    for mode in items_of(modes):
        if name_of(mode) not in BLEND_MODES:
            doc.hit("blend.mode", str(name_of(mode)), page, obj)


def _halftone(doc: Document, halftone: Any, colorant: str | None, page: int | None) -> None:
    """ISO 19005-2 6.2.5: a halftone of type 1 or 5, without a name; transfer functions where needed."""
    kind = get(halftone, "HalftoneType")
    if kind not in (1, 5):
        doc.hit("gs.halftone", f"type {kind}", page, halftone)
    if get(halftone, "HalftoneName") is not None:
        doc.hit("gs.halftone", "HalftoneName", page, halftone)
    if colorant != "Default" and kind != 5:
        given = get(halftone, "TransferFunction") is not None
        # A primary colour needs no transfer function and must have none; any other colour must.
        if given != (colorant is not None and colorant not in PRIMARIES):
            doc.hit("gs.halftone", f"TransferFunction of {colorant}", page, halftone)
    if kind == 5:
        for key in halftone.keys():
            part = get(halftone, str(key)[1:])
            if is_dict(part):
                _halftone(doc, part, str(key)[1:], page)


def transparent_state(state: Any) -> bool:
    """Whether a graphics state makes what is painted transparent."""
    for key in ("ca", "CA"):
        alpha = get(state, key)
        if is_number(alpha) and float(alpha) < 1:
            return True
    mask = get(state, "SMask")
    if mask is not None and name_of(mask) != "None":
        return True
    modes = [name_of(m) for m in items_of(get(state, "BM"))]
    return bool(modes) and modes[0] not in ("Normal", "Compatible")


def check_image(doc: Document, image: Any, page: int | None) -> None:
    """ISO 19005-2 6.2.8: an image XObject."""
    if get(image, "Alternates") is not None:
        doc.hit("image.alternates", page=page, obj=image)
    if get(image, "OPI") is not None:
        doc.hit("image.opi", page=page, obj=image)
    if get(image, "Interpolate") is True:
        doc.hit("image.interpolate", page=page, obj=image)
    bits, mask = get(image, "BitsPerComponent"), get(image, "ImageMask") is True
    filters = [name_of(f) for f in items_of(get(image, "Filter"))]
    if bits is not None and "JPXDecode" not in filters and bits not in ((1,) if mask else (1, 2, 4, 8, 16)):
        doc.hit("image.bits", str(bits), page, image)
    check_intent(doc, name_of(get(image, "Intent")), page, image)
    if "JPXDecode" in filters:
        check_jpx(doc, image, page)


def check_inline_image(doc: Document, image: dict[str, Any], page: int | None) -> None:
    """ISO 19005-2 6.1.10 and 6.2.8.1: the dictionary of an inline image."""
    filters = image.get("F", image.get("Filter"))
    for name in filters if isinstance(filters, list) else [filters]:
        if name is not None and name not in INLINE_FILTERS:
            doc.hit("inline.filter", str(name), page)
    if image.get("I", image.get("Interpolate")) is True:
        doc.hit("image.interpolate", "inline image", page)
    check_intent(doc, image.get("Intent"), page)
    bits = image.get("BPC", image.get("BitsPerComponent"))
    mask = image.get("IM", image.get("ImageMask")) is True
    if bits is not None and bits not in ((1,) if mask else (1, 2, 4, 8, 16)):
        doc.hit("image.bits", f"inline image {bits}", page)


def check_form(doc: Document, form: Any, page: int | None) -> None:
    """ISO 19005-2 6.2.9, ISO 14289-1 7.20: a form XObject."""
    if get(form, "OPI") is not None:
        doc.hit("form.opi", page=page, obj=form)
    if get(form, "PS") is not None or name_of(get(form, "Subtype2")) == "PS":
        doc.hit("form.ps", page=page, obj=form)
    if get(form, "Ref") is not None:
        doc.hit("form.reference", page=page, obj=form)


Box = tuple[bytes, bytes]


def _boxes(data: bytes) -> Iterator[Box]:
    """The boxes of a JPEG2000 file."""
    pos = 0
    while pos + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, pos)
        start = pos + 8
        if size == 1 and pos + 16 <= len(data):
            size, start = struct.unpack_from(">Q", data, start)[0], pos + 16
        end = len(data) if size == 0 else pos + size
        yield kind, data[start:end]
        if end <= pos:
            return
        pos = end


def check_jpx(doc: Document, image: Any, page: int | None) -> None:
    """ISO 19005-2 6.2.8.3: colour channels, colour specifications and bit depths of JPEG2000 data."""
    try:
        data = image.read_raw_bytes()
    except (ValueError, RuntimeError):
        return
    if len(items_of(get(image, "Filter"))) > 1:
        data = data_of(image) or data
    header = next((content for kind, content in _boxes(data) if kind == b"jp2h"), None)
    if header is None:
        return
    parts = list(_boxes(header))
    size = next((c for k, c in parts if k == b"ihdr" and len(c) >= 14), None)
    if size is None:
        return
    channels = struct.unpack_from(">H", size, 8)[0]
    definitions = next((c for k, c in parts if k == b"cdef" and len(c) >= 2), None)
    if definitions is not None:
        # Only channels of type 0 carry colour; the others are opacity.
        count = struct.unpack_from(">H", definitions, 0)[0]
        kinds = [struct.unpack_from(">H", definitions, 4 + 6 * i)[0] for i in range(count)]
        channels = sum(kind == 0 for kind in kinds)
    if any(k == b"pclr" for k, _ in parts):
        palette = next(c for k, c in parts if k == b"pclr")
        channels = palette[2] if len(palette) > 2 else channels
    if channels not in (1, 3, 4):
        doc.hit("jpx.channels", str(channels), page, image)
    depth = (size[10] & 0x7F) + 1
    if size[10] == 0xFF or any(k == b"bpcc" for k, _ in parts) or not 1 <= depth <= 38:
        doc.hit("jpx.depth", page=page, obj=image)
    if get(image, "ColorSpace") is None:
        _jpx_colours(doc, [c for k, c in parts if k == b"colr" and len(c) >= 3], page, image)


def _jpx_colours(doc: Document, specifications: list[bytes], page: int | None, image: Any) -> None:
    if len(specifications) > 1 and sum(c[2] == 1 for c in specifications) != 1:
        doc.hit("jpx.approx", page=page, obj=image)
    best = [c for c in specifications if c[2] == 1] or specifications
    for content in best[:1]:
        if content[0] not in (1, 2, 3):
            doc.hit("jpx.method", str(content[0]), page, image)
        if content[0] == 1 and len(content) >= 7 and struct.unpack_from(">I", content, 3)[0] == 19:
            doc.hit("jpx.ciejab", page=page, obj=image)


def has_group(form: Any) -> bool:
    """Whether a page or form is a transparency group."""
    return name_of(get(form, "Group", "S")) == "Transparency"


def image_space(image: Any) -> Any:
    """The colour space of an image that paints with colours of its own."""
    if get(image, "ImageMask") is True:
        return None
    space = get(image, "ColorSpace")
    return space if space is None or is_array(space) or name_of(space) is not None else None
