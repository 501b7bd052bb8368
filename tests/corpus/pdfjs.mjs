// The pages of a PDF as Firefox's viewer draws them, one PGM after the other on standard output:
//     node pdfjs.mjs FILE.pdf DPI
// It needs `npm install pdfjs-dist@5` in the folder that PDFJS_FOLDER names. Only
// appearances are drawn: as an input form the viewer shows its own idea of the values.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writePage } from "./pgm.mjs";

const [file, dpi] = process.argv.slice(2);
const folder = join(process.env.PDFJS_FOLDER, "package.json");
const require = createRequire(pathToFileURL(folder));
const pdfjs = await import(pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
const assets = join(require.resolve("pdfjs-dist/package.json"), "..");

function grey(pixels, width, height) {
    const bytes = Buffer.alloc(width * height);
    for (let i = 0; i < bytes.length; ++i)
        bytes[i] = (pixels[4 * i] * 77 + pixels[4 * i + 1] * 151 + pixels[4 * i + 2] * 28) >> 8;
    return bytes;
}

const document = await pdfjs.getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0,
    standardFontDataUrl: join(assets, "standard_fonts/"), cMapUrl: join(assets, "cmaps/"),
    cMapPacked: true, isEvalSupported: false }).promise;
for (let number = 1; number <= document.numPages; ++number) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const width = Math.ceil(viewport.width);
    const height = Math.ceil(viewport.height);
    const { context } = document.canvasFactory.create(width, height);
    await page.render({ canvasContext: context, viewport, annotationMode: pdfjs.AnnotationMode.ENABLE,
        background: "white" }).promise;
    writePage(width, height, grey(context.getImageData(0, 0, width, height).data, width, height));
}
process.exit(0);
