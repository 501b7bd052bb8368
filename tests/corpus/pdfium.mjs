// The pages of a PDF as Chromium's engine draws them, one PGM after the other on standard output:
//     node pdfium.mjs FILE.pdf DPI
// It needs `npm install @hyzyla/pdfium@2` in the folder that PDFIUM_FOLDER names. First the page, then,
// as in the browser, the form's own layer over it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writePage } from "./pgm.mjs";

const [file, dpi] = process.argv.slice(2);
const require = createRequire(pathToFileURL(join(process.env.PDFIUM_FOLDER, "package.json")));
const { PDFiumLibrary } = require("@hyzyla/pdfium");

const library = await PDFiumLibrary.init();
const document = await library.loadDocument(readFileSync(file));
for (const page of document.pages()) {
    const { width, height, data } = await page.render({ scale: dpi / 72, colorSpace: "Gray",
        renderFormFields: true, render: ({ data }) => Promise.resolve(data) });
    writePage(width, height, Buffer.from(data.buffer, data.byteOffset, width * height));
}
process.exit(0);
