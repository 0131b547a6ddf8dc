// Fills a form as another program would: node fill.mjs PROGRAM IN VALUES.json OUT, run where node_modules is.
// PROGRAM is pdf-lib, pdf-lib-flat (fields painted into the page) or pdfjs (as Firefox saves a form).
import { createRequire } from "node:module";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [program, source, list, target] = process.argv.slice(2);
const values = JSON.parse(await readFile(list, "utf8"));
const bytes = new Uint8Array(await readFile(source));
const require = createRequire(path.join(process.cwd(), "x.js"));

async function withPdfLib(flat) {
  const { PDFDocument, PDFTextField, PDFRadioGroup, PDFCheckBox } = require("pdf-lib");
  const pdf = await PDFDocument.load(bytes);
  const form = pdf.getForm();
  for (const [name, value] of Object.entries(values)) {
    const field = form.getField(name);
    if (field instanceof PDFTextField) field.setText(value);
    if (field instanceof PDFRadioGroup) field.select(value);
    if (field instanceof PDFCheckBox) field.check();
  }
  if (flat) form.flatten();
  return pdf.save();
}

async function withPdfJs() {
  const entry = path.join(process.cwd(), "node_modules/pdfjs-dist/legacy/build/pdf.mjs");
  const { getDocument } = await import(pathToFileURL(entry).href);
  const pdf = await getDocument({ data: bytes, isEvalSupported: false, verbosity: 0 }).promise;
  const fields = await pdf.getFieldObjects();
  for (const [name, value] of Object.entries(values)) {
    for (const widget of fields[name]) {
      if (widget.type === "text") pdf.annotationStorage.setValue(widget.id, { value });
      else if (widget.type === "checkbox") pdf.annotationStorage.setValue(widget.id, { value: true });
      else if (widget.type === "radiobutton") {
        pdf.annotationStorage.setValue(widget.id, { value: widget.exportValues === value });
      }
    }
  }
  return pdf.saveDocument();
}

await writeFile(target, program === "pdfjs" ? await withPdfJs() : await withPdfLib(program === "pdf-lib-flat"));
