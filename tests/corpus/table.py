#!/usr/bin/env python3
"""Fills every form of the corpus and prints one line per file: what was said, written and seen.

    table.py --cli build/asan/app/cli/prealable-cli --shared ../shared [--only TEXT …]
             [--quick] [--dpi 60] [--jobs N] [--pdfjs] [--pdfium]

Exit status: 0 all as it should be, 1 something is not, 77 the corpus is not here. `--pdfjs` and
`--pdfium` add columns for the viewers of Firefox and Chromium: see pdfjs.mjs and pdfium.mjs for what
they need.
"""

import argparse
import concurrent.futures
import os
import pathlib
import shutil
import sys
import tempfile

import tools
import variants
import viewers
from form import Form

COLUMNS = ["fichier", "technique", "champs", "inspect", "fields", "write", "qpdf", "relecture"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--cli", required=True, help="prealable-cli")
    parser.add_argument("--shared", required=True, type=pathlib.Path, help="where corpus/ is")
    parser.add_argument("--only", nargs="*", help="files whose name holds one of these")
    parser.add_argument("--quick", action="store_true",
                        help="a sample is filled, with one refusal each and fewer states")
    parser.add_argument("--dpi", type=int, default=60)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--pdfjs", action="store_true", help="also Firefox's viewer, with node")
    parser.add_argument("--pdfium", action="store_true", help="also Chromium's engine, with node")
    return parser.parse_args()


def forms_of(options):
    """The corpus, the torture forms, then what is made from them."""
    corpus, folder = options.corpus, options.folder
    files = sorted(corpus.glob("*.pdf")) + sorted((corpus / "lab").glob("*.pdf"))
    forms = [Form(file, str(file.relative_to(corpus)), options) for file in files]
    forms += [Form(*made(corpus, folder), options)
              for made in (variants.repairable, variants.signed)]
    forms += [Form(*made, options, damaged=True) for made in variants.damaged(corpus, folder)]
    return [form for form in forms
            if not options.only or any(text in form.name for text in options.only)]


def is_ready(options):
    """Whether the table can be made; under CI nothing may be missing."""
    missing = [f"{program} (paquet {package})" for program, package in tools.NEEDED.items()
               if not shutil.which(program)]
    if not (options.shared / "corpus" / "manifest.json").exists():
        missing.append("le dossier partagé (corpus/)")
    if missing:
        print("Le tableau est laissé de côté, il manque : " + ", ".join(missing))
    return not missing


def printed(rows, columns):
    widths = [max(len(row.get(column, "")) for row in [*rows, {column: column}])
              for column in columns]
    for row in [dict(zip(columns, columns)), *rows]:
        print("  ".join(row.get(column, "").ljust(width)
                        for column, width in zip(columns, widths)).rstrip())


def main():
    options = arguments()
    if not is_ready(options):
        return 1 if os.environ.get("CI") == "true" else 77
    tools.CLI["path"] = os.path.abspath(options.cli)
    options.viewers = {"poppler": viewers.poppler, "mupdf": viewers.mupdf,
                       "ghostscript": viewers.ghostscript}
    if options.pdfjs:
        options.viewers["pdf.js"] = viewers.pdfjs
    if options.pdfium:
        options.viewers["pdfium"] = viewers.pdfium
    options.corpus = options.shared / "corpus"
    with tempfile.TemporaryDirectory() as folder:
        options.folder = pathlib.Path(folder)
        forms = forms_of(options)
        for number, form in enumerate(forms):
            form.number = number
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            rows = list(pool.map(Form.row, forms))
    printed(rows, [*COLUMNS, *options.viewers, "aplati", "remarque"])
    failures = sum(len(form.failures) for form in forms)
    for form in forms:
        for column, what in form.failures:
            print(f"NON  {form.name}  {column} : {what}")
    print(f"{len(forms)} fichiers, {failures} échec(s)")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
