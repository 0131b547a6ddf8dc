"""The rules the checker knows, and the clause of each standard that states them.

A check reports a rule by its key and does not ask which standard a file claims. The table gives the
clause per family of standards: PDF/UA-1 (ISO 14289-1:2014), PDF/UA-2 (ISO 14289-2:2024), PDF/A-2
and -3 (ISO 19005-2:2011, ISO 19005-3:2012) and PDF/A-4 (ISO 19005-4:2020), in that order. A dash
means that the family has no such rule, and the finding is dropped there.

A clause may be held to some levels or parts by a prefix: `a:` level A, `u:` levels U and A,
`2:` and `3:` one part, `4f:` a variant of part 4, `!4f:` all but it. A prefix `~` makes it a warning:
the standard recommends, or the rule is one that readers stumble over without breaking a "shall".
"""

from __future__ import annotations

STANDARDS = {
    "ua1": "ISO 14289-1:2014",
    "ua2": "ISO 14289-2:2024",
    "a2": "ISO 19005-2:2011",
    "a3": "ISO 19005-3:2012",
    "a4": "ISO 19005-4:2020",
}

TABLE = """
header.form             6.1 - 6.1.2 6.1.2  the header is not %PDF-n.m at byte zero with an end of line
header.binary           - - 6.1.2 6.1.2  the binary comment of four high bytes does not follow the header
trailer.id              - - 6.1.3 6.1.3  the trailer has no file identifier
trailer.encrypt         - - 6.1.3 6.1.3  the file is encrypted
trailer.tail            - - 6.1.3 6.1.3  data follows the last end-of-file marker
trailer.info            - - - 6.1.3  an information dictionary is present without PieceInfo
trailer.info.keys       - - - 6.1.3  the information dictionary holds more than ModDate
xref.eol                - - 6.1.4 6.1.4  the xref keyword and its subsection are not parted by one end of line
string.hex.odd          - - 6.1.6 6.1.5  a hexadecimal string has an odd number of digits
string.hex.digits       - - 6.1.6 6.1.5  a hexadecimal string has a character that is no digit
stream.length           - - 6.1.7.1 6.1.6.1  the Length of a stream is not the length of its data
stream.keywords         - - 6.1.7.1 -  the stream or endstream keyword lacks its end of line
stream.external         - - 6.1.7.1 6.1.6.1  a stream takes its data from outside the file
stream.filter           - - 6.1.7.2 6.1.6.2  a stream uses a filter that is not allowed
name.utf8               - - 6.1.8 6.1.7  a font, colourant or structure type name is not UTF-8
object.spacing          - - 6.1.9 6.1.8  the keywords around an indirect object are not spaced as required
inline.filter           - - 6.1.10 6.1.9  an inline image uses a filter that is not allowed
perms.keys              - - 6.1.12 6.1.11  the permissions dictionary has keys other than UR3 and DocMDP
perms.digest            - - 6.1.12 -  a signature reference has digest keys beside DocMDP
catalog.version         - - - 6.1.12  the Version of the catalogue is not 2.n
limit.integer           - - 6.1.13 -  an integer is out of range
limit.real              - - 6.1.13 -  a real number is out of range or too close to zero
limit.string            - - 6.1.13 -  a string is longer than 32767 bytes
limit.name              - - 6.1.13 -  a name is longer than 127 bytes
limit.objects           - - 6.1.13 -  the file has more than 8388607 objects
limit.nesting           - - 6.1.13 -  graphics states are nested deeper than 28
limit.devicen           - - 6.1.13 -  a DeviceN colour space has more than 32 colourants
limit.cid               - - 6.1.13 -  a CMap uses a CID above 65535
limit.box               - - 6.1.13 -  a page boundary is smaller than 3 or larger than 14400 units
content.operator        - - 6.2.2 6.2.2  a content stream has an operator that PDF does not define
content.inherited       - - 6.2.2 6.2.2  a content stream uses resources that are not its own
content.undefined       - - 6.2.2 6.2.2  a content stream names a resource that no dictionary defines
content.property        ~7.1 ~8.2.2 ~6.2.2 6.2.2  a content stream names a property list that no dictionary defines
intent.profile          - - 6.2.3 6.2.3  the output profile has a wrong class, colour space or version
intent.several          - - 6.2.3 6.2.3  output intents do not share one profile object
intent.ref              - - 6.2.3 6.2.3  an output intent refers to an external profile
icc.profile             - - 6.2.4.2 6.2.4.2  an ICC profile is invalid, of a wrong class or too new
icc.components          - - 6.2.4.2 6.2.4.2  the number of components does not fit the ICC profile
icc.overprint           - - 6.2.4.2 6.2.4.2  overprint mode 1 with an ICC based CMYK colour space
icc.same                - - - 6.2.4.2  a CMYK profile is the same as the one of the output intent
colour.rgb              - - 6.2.4.3 6.2.4.3  DeviceRGB is used with no RGB output intent or default
colour.cmyk             - - 6.2.4.3 6.2.4.3  DeviceCMYK is used with no CMYK output intent or default
colour.gray             - - 6.2.4.3 6.2.4.3  DeviceGray is used with no output intent or default
colour.colorants        - - 6.2.4.4 6.2.4.4  a colourant of a DeviceN space is not in its Colorants
colour.separation       - - 6.2.4.4 6.2.4.4  one separation name has two definitions
gs.transfer             - - 6.2.5 6.2.5  a graphics state has a transfer function
gs.halftone             - - 6.2.5 6.2.5  a halftone is of a type or has a key that is not allowed
gs.halftone.phase       - - 6.2.5 -  a graphics state sets a halftone phase
gs.halftone.origin      - - - 6.2.5  a graphics state sets a halftone phase or origin
intent.rendering        - - 6.2.6 6.2.4.6  a rendering intent is not one of the four
image.alternates        - - 6.2.8.1 6.2.7.1  an image has Alternates
image.opi               - - 6.2.8.1 6.2.7.1  an image has OPI
image.interpolate       - - 6.2.8.1 6.2.7.1  an image is to be interpolated
image.bits              - - 6.2.8.1 6.2.7.1  the bits per component of an image are not allowed
jpx.channels            - - 6.2.8.3 6.2.7.3  a JPEG2000 image has other than 1, 3 or 4 colour channels
jpx.approx              - - 6.2.8.3 6.2.7.3  a JPEG2000 image has no single best colour specification
jpx.method              - - 6.2.8.3 6.2.7.3  a JPEG2000 colour specification has a wrong method
jpx.ciejab              - - 6.2.8.3 6.2.7.3  a JPEG2000 image uses the CIEJab colour space
jpx.depth               - - 6.2.8.3 6.2.7.3  the bit depths of a JPEG2000 image are not allowed
form.opi                - - 6.2.9.1 6.2.8.1  a form XObject has OPI
form.ps                 - - 6.2.9.1 -  a form XObject has a PostScript entry
form.reference          7.20 - 6.2.9.2 6.2.8.2  a reference XObject is used
xobject.ps              - - 6.2.9.3 -  a PostScript XObject is used
blend.mode              - - 6.2.10 6.2.9  a blend mode is not defined
blend.space             - - 6.2.10 6.2.9  a page has transparency and no blending colour space
font.type               - - 6.2.11.2 6.2.10.2  a font dictionary has no Type Font
font.subtype            - - 6.2.11.2 6.2.10.2  a font dictionary has an unknown Subtype
font.basefont           - - 6.2.11.2 6.2.10.2  a font dictionary has no BaseFont
font.widths             - - 6.2.11.2 6.2.10.2  FirstChar, LastChar or Widths of a font is missing or does not fit
font.file               - - 6.2.11.2 6.2.10.2  the font file has an unknown format
font.cidinfo            7.21.3.1 8.4.5.3.1 6.2.11.3.1 6.2.10.3.1  CIDSystemInfo of font and CMap do not fit
font.cidtogid           7.21.3.2 8.4.5.3.2 6.2.11.3.2 6.2.10.3.2  a Type 2 CIDFont has no CIDToGIDMap
cmap.embedded           7.21.3.3 8.4.5.4 6.2.11.3.3 6.2.10.3.3  a CMap is neither predefined nor embedded
cmap.wmode              7.21.3.3 8.4.5.4 6.2.11.3.3 6.2.10.3.3  WMode differs between the CMap and its dictionary
cmap.usecmap            7.21.3.3 8.4.5.4 6.2.11.3.3 6.2.10.3.3  a CMap refers to one that is not predefined
font.embedded           7.21.4.1 8.4.5.5.1 6.2.11.4.1 6.2.10.4.1  a font used for rendering is not embedded
glyph.missing           7.21.4.1 8.4.5.5.1 6.2.11.4.1 6.2.10.4.1  a glyph is not in the embedded font
font.charset            7.21.4.2 - 6.2.11.4.2 -  CharSet does not list the glyphs of the font
font.cidset             7.21.4.2 - 6.2.11.4.2 -  CIDSet does not list the glyphs of the font
glyph.width             7.21.5 8.4.5.6 6.2.11.5 6.2.10.5  the width of a glyph differs between dictionary and font
truetype.cmaps2         - 8.4.5.7 - 6.2.10.6  a non-symbolic TrueType font has neither a Unicode nor a Roman cmap
truetype.cmaps          7.21.6 - 6.2.11.6 -  a non-symbolic TrueType font has no usable cmap
truetype.encoding       7.21.6 8.4.5.7 6.2.11.6 6.2.10.6  a non-symbolic TrueType font has a wrong encoding
truetype.symbolic       7.21.6 8.4.5.7 6.2.11.6 6.2.10.6  a symbolic TrueType font has an Encoding
truetype.symbolic.cmap2 - 8.4.5.7 - 6.2.10.6  a symbolic TrueType font has neither a symbol nor a Roman cmap
truetype.symbolic.cmap  7.21.6 - 6.2.11.6 -  the cmap of a symbolic TrueType font is not usable
unicode.missing         7.21.7 8.4.5.8 u:6.2.11.7.2 -  a character code has no Unicode value
unicode.invalid         7.21.7 8.4.5.8 u:6.2.11.7.2 6.2.10.7  a Unicode value is 0, U+FEFF or U+FFFE
unicode.private.alt     - 8.4.3 - -  a private use character has neither ActualText nor Alt
unicode.private         - - a:6.2.11.7.3 -  a private use character has no ActualText
alt.private             - 8.4.3 - -  alternate text has a private use character
actualtext.private      - 8.4.3 - 6.2.10.8  replacement text has a private use character
glyph.notdef            7.21.8 8.4.5.9 6.2.11.8 6.2.10.9  text refers to the .notdef glyph
annot.type              - - 6.3.1 6.3.1  the annotation type is not allowed
annot.flags.missing     - - 6.3.2 6.3.2  an annotation has no F entry
annot.flags             - - 6.3.2 6.3.2  the flags of an annotation hide it or keep it from print
annot.appearance        - - 6.3.3 6.3.3  an annotation has no appearance
annot.appearance.kind   - - 6.3.3 6.3.3  the appearance of an annotation is not N alone, or of a wrong type
field.action            - - 6.4.1 6.4.1  a widget has an action
field.additional        - - 6.4.1 -  a form field or widget has additional actions
form.needappearances    - - 6.4.1 6.4.1  NeedAppearances is true
form.xfa                - 8.10.1 6.4.2 6.4.2  the form has XFA
form.xfa.dynamic        7.15 - - -  the form is a dynamic XFA form
catalog.needsrendering  - - 6.4.2 6.4.2  the catalogue asks for rendering
signature.range         - - 6.4.3 ~6.4.3  the signature does not cover the whole file
signature.pkcs7         - - 6.4.3 ~6.4.3  the signature has no certificate or not one signer
action.type             - - 6.5.1 6.6.1  the action type is not allowed
action.named            - - 6.5.1 6.6.1  the named action is not allowed
action.additional       - - 6.5.2 -  a page or the catalogue has additional actions
action.additional.keys  - - - 6.6.3  additional actions have a key that is not allowed
xmp.missing             7.1 8.11.1 6.6.2.1 6.7.2.1  the catalogue has no metadata stream
xmp.attributes          - - 6.6.2.1 6.7.2.1  the XMP packet header has a bytes or encoding attribute
xmp.malformed           7.1 8.11.1 6.6.2.1 6.7.2.1  the XMP packet cannot be read
xmp.encoding            - - 6.6.2.1 6.7.2.1  the XMP packet is not UTF-8
xmp.property            - - 6.6.2.3.1 -  an XMP property is in no known schema
xmp.type                - - 6.6.2.3.1 -  an XMP property has a wrong type
xmp.extension.undefined - - 6.6.2.3.2 -  an extension schema has fields that are not defined
xmp.extension           - - 6.6.2.3.3 -  an extension schema is not described as required
xmp.info                - - ~6.6.3 -  XMP and information dictionary do not agree
pdfa.id                 - - 6.6.4 6.7.3  the PDF/A identification is missing
pdfa.part               - - 6.6.4 6.7.3  pdfaid:part is not the part of the standard
pdfa.conformance        - - 6.6.4 6.7.3  pdfaid:conformance has a wrong value
pdfa.prefix             - - 6.6.4 6.7.3  the PDF/A identification has a wrong prefix
pdfa.rev                - - - 6.7.3  pdfaid:rev is not a year of four digits
xmp.history             - - 6.6.6 -  an entry of the history lacks action or when
tag.marked              6.2 6.2 a:6.7.2.2 -  MarkInfo/Marked is not true
tag.root                7.1 8.2.1 a:6.7.3.3 -  there is no structure tree
tag.parent              7.1 8.2.1 - -  a structure element has no parent entry
tag.type                7.1 8.2.4 a:6.7.3.4 -  a structure type is not mapped to a standard type
tag.circular            7.1 8.2.4 a:6.7.3.4 -  the role map is circular
tag.remapped            7.1 - a:6.7.3.4 -  a standard structure type is remapped
tag.samespace           - 8.2.4 - -  a structure type is mapped within its own namespace
tag.suspects            7.1 - - -  Suspects is true
tag.document            - 8.2.5.2 - -  the structure tree has not one Document as its only child
tag.artifact.inside     7.1 - - -  an artifact is inside tagged content
tag.inside.artifact     7.1 - - -  tagged content is inside an artifact
tag.unmarked            7.1 8.2.2 - -  content is neither tagged nor an artifact
tag.kids                ~7.1 ~8.2.1 ~a:6.7.3.3 -  a content reference of the structure tree cannot be resolved
doc.title               7.1 8.11.1 - -  the metadata has no dc:title
doc.displaytitle        7.1 8.11.2 - -  DisplayDocTitle is not true
ua.id                   5 5 - -  the PDF/UA identification is missing
ua.part                 5 5 - -  pdfuaid:part is not the part of the standard
ua.prefix               5 5 - -  the PDF/UA identification has a wrong prefix
ua.rev                  - 5 - -  pdfuaid:rev is not the year of the standard
lang.catalog            - 8.4.4 - -  the catalogue has no language
lang.tag                7.2 8.4.4 a:6.7.4 -  a language is not a valid language tag
lang.empty              7.2 8.4.4 - -  a language is an empty text
lang.wellformed         ~7.2 ~8.4.4 ~a:6.7.4 -  a language tag is not well-formed by BCP 47
lang.unknown            7.2 - - -  the natural language of text cannot be determined
lang.default            ~7.2 - - -  the catalogue has no language
text.private            - 8.6 - -  a text string has a private use character
struct.nesting          7.2 ~8.2.5 - -  a structure element is in a wrong place or has wrong children
table.regular           7.2 8.2.5.26 - -  a table is not regular
table.groups            - 8.2.5.26 - -  a group of rows is not regular
table.headers           7.5 8.2.5.26 - -  the headers of a table cell cannot be determined
caption.place           7.2 8.2.5.27 - -  a Caption is neither the first nor the last child
caption.first           7.2 - - -  a Caption is not the first child of a list or table of contents
caption.any             - 8.2.5.27 - -  a Caption is neither the first nor the last child
figure.alt              7.3 8.2.5.28.2 - -  a Figure has neither alternate nor replacement text
heading.order           7.4.2 - - -  heading levels do not begin at 1 or skip a level
heading.several         7.4.4 - - -  a node has more than one H
heading.mixed           7.4.4 - - -  H and numbered headings are used together
heading.h               - 8.2.5.12 - -  the H structure type is used
formula.alt             7.7 - - -  a Formula has neither alternate nor replacement text
formula.math            - 8.2.5.29 - -  MathML is not inside a Formula
note.id                 7.9 - - -  a Note has no ID or one that is not unique
note.type               - 8.2.5.14 - -  Note, or an FENote of a wrong type or reference, is used
toci.ref                - 8.2.5.8 - -  an entry of the table of contents does not refer to its target
link2.struct            - 8.2.5.20 - -  a link is neither in a Link nor in a Reference element
link.struct             7.18.5 - - -  a link is not inside a Link element
link.targets            - 8.2.5.20 - -  links of one element have different targets, or one target several elements
link.contents           7.18.5 - - -  a link has no Contents
ruby.kids               - 8.2.5.23 - -  a Ruby element has wrong children
warichu.kids            - 8.2.5.24 - -  a Warichu element has wrong children
list.numbering          - 8.2.5.25 - -  a list has labels and no ListNumbering
list.content            - 8.2.5.25 - -  a list item has content outside Lbl and LBody
content.figure          - 8.5.1 - -  content without text is not in a Figure or Formula
oc.name.configs         - 8.7 - -  an optional content configuration has no name among several
oc.name                 7.10 - 6.9 6.10  an optional content configuration has no name
oc.unique               - - 6.9 6.10  two optional content configurations share a name
oc.order                - - 6.9 6.10  Order does not list every optional content group
oc.as                   7.10 8.7 6.9 -  an optional content configuration has AS
file.names              7.11 - 6.8 6.9  a file specification lacks F or UF
file.names.empty        7.11 - - -  F or UF of a file specification is empty
file.mime               - - 3:6.8 6.9  an embedded file has no MIME type
file.relation           - - 3:6.8 6.9  a file specification has no AFRelationship
file.associated         - - 3:6.8 -  an embedded file is associated with no part of the document
file.pdfa               - - 2:6.8 -  an embedded file is not PDF/A-1 or -2
file.pdfa4              - - - 4:6.9  an embedded file is not PDF/A
file.tree               - - - 4f:6.9  a PDF/A-4f file has no EmbeddedFiles
file.attachment         - - - !4f:6.3.1  a file attachment is not allowed here
file.desc               - 8.14.1 - -  an embedded file has no description
presentations           - - 6.10 6.11  alternate presentations or presentation steps are used
requirements            - - 6.11 6.12  the catalogue has Requirements
security.access         7.16 - - -  encryption forbids access for accessibility
annot.struct            7.18.1 - - -  an annotation is not in the structure tree as required
annot2.struct           - 8.9.2.1 - -  an annotation is not in the structure tree
annot.file              7.18.7 - - -  the file specification of an attachment lacks F or UF
annot.type3d            - - - !4e:6.3.1  a 3D or rich media annotation is used
annot.markup            - 8.9.2.3 - -  a markup annotation is not in an Annot element or its texts differ
annot.artifact          - 8.9.2.2 - -  an invisible annotation is in the structure tree
annot.contents          7.18.1 - - -  an annotation has neither Contents nor Alt
annot.alt               - 8.9.4.2 - -  Alt and Contents of an annotation differ
annot.stamp             - 8.9.2.4.7 - -  a stamp has neither Name nor Contents
annot.ink               - 8.9.2.4.8 - -  an ink annotation has no Contents
annot.popup             - 8.9.2.4.9 - -  a popup is in the structure tree
annot.attachment        - 8.9.2.4.10 - -  a file attachment has no AFRelationship
annot.sound             - 8.9.2.4.11 - -  a sound or movie annotation is used
annot.screen            - 8.9.2.4.12 - -  a screen annotation has no Contents
annot.zerowidget        - 8.9.2.4.13 - -  a widget of no size is in the structure tree
annot2.printermark      - 8.9.2.4.14 - -  a printer's mark is in the structure tree
annot.printermark       7.18.8 - - -  a printer's mark is in the structure tree
annot2.trapnet          - 8.9.2.4.15 - -  a trap network annotation is used
annot.trapnet           7.18.2 - - -  a trap network annotation is used
annot.watermark         - 8.9.2.4.16 - -  a watermark is not in an Annot element
annot.media             - 8.9.2.4.19 - -  a 3D or rich media annotation has no Contents
tabs.any                - 8.9.3.3 - -  a page with annotations has no tab order
tabs.order              7.18.3 - - -  a page with annotations has no tab order by structure
field.description       7.18.1 - - -  a form field has neither TU nor Alt
field2.struct           - 8.10.1 - -  a widget in the structure tree is not in a Form element
field.struct            7.18.4 - - -  a widget is not in a Form element
field.form.several      - 8.10.1 - -  a Form element has several widgets
field.form.kids         7.18.4 - - -  a Form element has not one widget only
field.label             - 8.10.2.3 - -  a widget has neither label nor Contents
field.richtext          - 8.10.3.3 - -  the rich text of a field is not its value
field.signature         - 8.10.3.5 - -  a graphic of a signature has no alternate text
media.type              7.18.6.2 - - -  a media clip has no content type
media.alt               7.18.6.2 - - -  a media clip has no alternate text
form.once               7.20 - - -  a form XObject with tagged content is used more than once
dest.structure          - 8.8 - -  a destination within the document is not a structure destination
"""

COLUMNS = ("ua1", "ua2", "a2", "a4")


def _parse(table: str) -> dict[str, tuple[str, dict[str, str]]]:
    rules: dict[str, tuple[str, dict[str, str]]] = {}
    for line in table.strip().splitlines():
        key, *clauses, text = line.split(None, 1 + len(COLUMNS))
        rules[key] = (text, {c: v for c, v in zip(COLUMNS, clauses, strict=True) if v != "-"})
    return rules


RULES = _parse(TABLE)


def clause_of(key: str, standard: str) -> tuple[str, str] | None:
    """Clause and severity of a rule under a standard such as `ua1` or `a2u`; None where it has none."""
    family = "a2" if standard[:2] in ("a2", "a3") else "a4" if standard[:2] == "a4" else standard
    clause = RULES[key][1].get(family)
    if clause is None:
        return None
    severity = "error"
    if clause[0] == "~":
        severity, clause = "warning", clause[1:]
    if ":" in clause:
        held_to, clause = clause.split(":", 1)
        applies = {
            "a": standard[2:] == "a",
            "u": standard[2:] in ("u", "a"),
            "2": standard[1] == "2",
            "3": standard[1] == "3",
        }.get(held_to, (standard != "a" + held_to[1:]) if held_to[0] == "!" else standard == "a" + held_to)
        if not applies:
            return None
    return clause, severity
