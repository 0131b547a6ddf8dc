"""Fills a form as another program would: fill.py PROGRAM IN VALUES.json OUT.

VALUES is an object of field name to text, or to the state of a box. PROGRAM is pypdf, pikepdf (qpdf) or flat:
pikepdf fills, then qpdf paints the appearances into the page and drops the fields.
"""

import json
import subprocess
import sys


def with_pypdf(source, values, target):
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter()
    writer.clone_document_from_reader(PdfReader(source))
    for page in writer.pages:
        for annotation in page.get("/Annots", []):
            widget = annotation.get_object()
            if widget["/Subtype"] != "/Widget":
                continue
            field = widget if "/T" in widget else widget["/Parent"].get_object()
            value = values.get(field["/T"])
            if value is None:
                continue
            if field["/FT"] == "/Tx":
                field[NameObject("/V")] = TextStringObject(value)
            else:
                field[NameObject("/V")] = NameObject("/" + value)
                states = [key for key in widget["/AP"]["/N"] if key != "/Off"]
                shown = "/" + value if "/" + value in states else "/Off"
                widget[NameObject("/AS")] = NameObject(shown)
    writer.write(target)


def with_pikepdf(source, values, target, flat):
    import pikepdf

    with pikepdf.open(source) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            value = values.get(str(field.T))
            if value is None:
                continue
            if field.FT == "/Tx":
                field.V = pikepdf.String(value)
                continue
            field.V = pikepdf.Name("/" + value)
            for widget in field.get("/Kids", [field]):
                on = pikepdf.Name("/" + value)
                widget.AS = on if on in widget.AP.N.keys() else pikepdf.Name("/Off")
        # Without this qpdf takes the empty appearances of texts for right and paints nothing.
        if flat:
            pdf.Root.AcroForm.NeedAppearances = True
        pdf.save(target)


def main():
    program, source, values, target = sys.argv[1:]
    values = json.load(open(values, encoding="utf-8"))
    if program == "pypdf":
        with_pypdf(source, values, target)
    else:
        with_pikepdf(source, values, target, program == "flat")
    if program == "flat":
        # It warns of boxes whose state is not called Yes, and leaves them as they are.
        options = ["--warning-exit-0", "--replace-input", "--generate-appearances", "--flatten-annotations=all"]
        subprocess.run(["qpdf", *options, target], check=True)


main()
