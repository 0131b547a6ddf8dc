"""Rules on colour spaces as content uses them (ISO 19005-2 6.2.4, ISO 19005-4 6.2.4)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from .catalog import icc_header, intent_space
from .doc import Document, data_of, get, is_array, is_dict, is_stream, items_of, name_of, numbers_of, same_key

DEVICE = {"DeviceRGB": "rgb", "DeviceCMYK": "cmyk", "DeviceGray": "gray"}
SHORT = {"G": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK", "I": "Indexed"}
DEFAULTS = {"rgb": "DefaultRGB", "cmyk": "DefaultCMYK", "gray": "DefaultGray"}
COMPONENTS = {"GRAY": 1, "RGB ": 3, "CMYK": 4, "Lab ": 3}
PROCESS = frozenset(("Cyan", "Magenta", "Yellow", "Black", "None", "All"))


@dataclass
class Place:
    """Where a colour space is used: what its resources, the page and the graphics state say."""

    number: int | None
    page: Any
    resources: Any
    overprint: bool = False
    mode: int = 0


class Colours:
    """Holds every use of a colour space to the rules; each use is looked at once."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.intent = intent_space(doc.root)
        self.intent_profiles = [
            get(i, "DestOutputProfile") for i in items_of(get(doc.root, "OutputIntents")) if is_dict(i)
        ]
        self.separations: dict[str, str] = {}
        self.done: set[Any] = set()

    def use(self, space: Any, place: Place, depth: int = 0) -> None:
        """A colour space is used for painting."""
        spaces = same_key(get(place.resources, "ColorSpace"))
        key = (same_key(space), same_key(place.page), spaces, place.overprint, place.mode)
        if space is None or depth > 8 or key in self.done:
            return
        self.done.add(key)
        name = space if isinstance(space, str) else name_of(space)
        if name is not None:
            self._named(SHORT.get(name, name), place, depth)
        elif is_array(space) and len(space):
            kind = name_of(space[0])
            if kind in DEVICE or len(space) == 1:
                self._named(SHORT.get(kind or "", kind or ""), place, depth)
            elif kind == "ICCBased":
                self._icc(space[1], place)
            elif kind in ("Indexed", "I", "Pattern"):
                self.use(space[1], place, depth + 1)
            elif kind == "Separation" and len(space) > 3:
                self._separation(space)
                self.use(space[2], place, depth + 1)
            elif kind == "DeviceN" and len(space) > 3:
                self._device_n(space, place)
                self.use(space[2], place, depth + 1)

    def _named(self, name: str, place: Place, depth: int) -> None:
        kind = DEVICE.get(name)
        if kind is None:
            found = get(place.resources, "ColorSpace", name) if name else None
            if found is not None and name_of(found) != name:
                self.use(found, place, depth + 1)
            return
        default = get(place.resources, "ColorSpace", DEFAULTS[kind])
        if default is not None:
            if name_of(default) is None:
                self.use(default, place, depth + 1)
            return
        self._device(kind, place)

    def _device(self, kind: str, place: Place) -> None:
        """ISO 19005-2 6.2.4.3: a device space needs an output intent of its kind."""
        intent = intent_space(place.page) or self.intent
        if kind == "gray":
            good = intent is not None
        else:
            good = intent == ("RGB " if kind == "rgb" else "CMYK")
            # Part 4 also lets a device independent blending space of the page stand for an intent.
            if not good and self.doc.pdf2:
                good = self._blending(place.page) == kind
        if not good:
            self.doc.hit(f"colour.{kind}", f"intent {intent}", place.number)

    def _blending(self, page: Any) -> str | None:
        space = get(page, "Group", "CS")
        if not is_array(space) or len(space) < 2:
            return None
        if name_of(space[0]) == "CalRGB":
            return "rgb"
        header = icc_header(space[1]) if name_of(space[0]) == "ICCBased" else None
        return {"RGB ": "rgb", "CMYK": "cmyk"}.get(header[1]) if header else None

    def _icc(self, profile: Any, place: Place) -> None:
        """ISO 19005-2 6.2.4.2: the profile of an ICCBased space, and overprinting with it."""
        doc, header = self.doc, icc_header(profile)
        if header is None:
            doc.hit("icc.profile", "no profile", place.number, profile)
            return
        kind, space, version = header
        if kind not in ("prtr", "mntr", "scnr", "spac") or space not in COMPONENTS or version >= 5:
            doc.hit("icc.profile", f"{kind} {space} {version}", place.number, profile)
        elif get(profile, "N") != COMPONENTS[space]:
            doc.hit("icc.components", f"N {get(profile, 'N')} for {space}", place.number, profile)
        if space != "CMYK":
            return
        if place.overprint and place.mode == 1:
            doc.hit("icc.overprint", page=place.number, obj=profile)
        others = self.intent_profiles + [
            get(i, "DestOutputProfile") for i in items_of(get(place.page, "OutputIntents"))
        ]
        blending = get(place.page, "Group", "CS")
        if is_array(blending) and len(blending) > 1 and name_of(blending[0]) == "ICCBased":
            others.append(blending[1])
        if any(o is not None and _same_profile(profile, o) for o in others):
            doc.hit("icc.same", page=place.number, obj=profile)

    def _separation(self, space: Any) -> None:
        """ISO 19005-2 6.2.4.4: one separation name has one alternate space and tint transform."""
        name = name_of(space[1])
        if name in (None, "All", "None"):
            return
        said = f"{_written(space[2])} {_written(space[3])}"
        if self.separations.setdefault(str(name), said) != said:
            self.doc.hit("colour.separation", str(name))

    def _device_n(self, space: Any, place: Place) -> None:
        """ISO 19005-2 6.2.4.4 and 6.1.13: colourants of a DeviceN space are described, and not too many."""
        names = [name_of(n) for n in items_of(space[1])]
        if len(names) > 32:
            self.doc.hit("limit.devicen", str(len(names)), place.number)
        extra = space[4] if len(space) > 4 else None
        colorants = get(extra, "Colorants")
        known = {str(k)[1:] for k in colorants.keys()} if is_dict(colorants) else set()
        known |= {str(name_of(n)) for n in items_of(get(extra, "Process", "Components"))}
        missing = [n for n in names if n not in known and n not in PROCESS]
        if missing:
            self.doc.hit("colour.colorants", ", ".join(str(m) for m in missing), place.number)
        if is_dict(colorants):
            for key in colorants.keys():
                spot = get(colorants, str(key)[1:])
                if is_array(spot) and len(spot) > 3 and name_of(spot[0]) == "Separation":
                    self._separation(spot)
                    self.use(spot[2], place, 1)


def _same_profile(one: Any, other: Any) -> bool:
    if same_key(one) == same_key(other):
        return True
    left, right = data_of(one), data_of(other)
    return left is not None and right is not None and hashlib.sha256(left).digest() == hashlib.sha256(right).digest()


def _written(value: Any, depth: int = 0) -> str:
    """What an object says, with references followed and streams decoded, for comparing definitions."""
    if depth > 12:
        return "…"
    if is_stream(value):
        entries = {k: v for k, v in value.items() if str(k) not in ("/Length", "/Filter", "/DecodeParms")}
        content = hashlib.sha256(data_of(value) or b"").hexdigest()
    elif is_dict(value):
        entries, content = dict(value.items()), ""
    elif is_array(value):
        return "[" + " ".join(_written(v, depth + 1) for v in value) + "]"
    else:
        return str(value)
    said = " ".join(f"{k} {_written(entries[k], depth + 1)}" for k in sorted(entries))
    return f"<{said}>{content}"


def box_of(value: Any) -> list[float] | None:
    """A rectangle with its corners in order, or None."""
    box = numbers_of(value)
    if len(box) != 4:
        return None
    return [min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])]
