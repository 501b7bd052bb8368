// Fills a form with pdf-lib, in one process. Prints the milliseconds of each record, one a line.
//
//   node pdflibfill.mjs FOLDER-OF-PACKAGES TEMPLATE.pdf RECORDS.tsv FOLDER
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

const [packages, templatePath, recordsPath, folder] = process.argv.slice(2);
const { PDFDocument } = createRequire(`${packages}/`)("pdf-lib");
const template = readFileSync(templatePath);
const records = new Map();
let count = 0;
let wanted = 0;
for (const line of readFileSync(recordsPath, "utf8").split("\n")) {
    const cells = line.split("\t");
    if (cells.length < 4)
        continue;
    if (!records.has(cells[0]))
        records.set(cells[0], []);
    records.get(cells[0]).push(cells);
    ++wanted;
}
for (const [number, cells] of records) {
    const start = performance.now();
    const document = await PDFDocument.load(template);
    const form = document.getForm();
    for (const [, kind, name, value] of cells) {
        if (form.getFieldMaybe(name) === undefined)
            continue; // it does not look for fields that only a page names
        if (kind === "box")
            form.getCheckBox(name).check();
        else
            form.getTextField(name).setText(value);
        ++count;
    }
    writeFileSync(`${folder}/${number}-pdflib.pdf`, await document.save());
    console.log((performance.now() - start).toFixed(4));
}
if (count * 2 < wanted) {
    console.error(`pdf-lib set ${count} of ${wanted} fields`);
    process.exit(1);
}
