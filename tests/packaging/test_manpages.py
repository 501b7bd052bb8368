#!/usr/bin/env python3
"""The manual pages name every command and option of --help, in French and in English.

    test_manpages.py ROOT PREALABLE_CLI PREALABLE
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import helptexts


def write(root, program, window, folder):
    return subprocess.run(
        [sys.executable, "-B", f"{root}/packaging/linux/manpages.py", "--cli", program, "--window", window,
         "--version", "1.2.3", "--day", "2026-11-22", folder], capture_output=True, text=True, check=False)


def plain(text):
    """A page without troff's own words."""
    text = re.sub(r"\\f[BIR]", "", text)
    return text.replace(r"\-", "-").replace(r"\(aq", "'")


def must(condition, what):
    if not condition:
        sys.exit(what)


def check_cli(page, program):
    text = plain(page.read_text(encoding="utf-8"))
    parts = dict(zip(*[iter(re.split(r"^\.SS prealable-cli ([a-z]+(?: [a-z]+)?)(?: [-A-Z\[].*)?$", text, flags=re.M)[1:])] * 2))
    known = helptexts.commands(program)
    must(list(parts) == list(known), f"{page}: {list(parts)}, not {list(known)}")
    general = text.split(".SH OPTIONS")[1]
    for name, options in known.items():
        for option, value in options.items():
            shown = f"{option} {value}".strip()
            own = parts[name].split(".SH ")[0]
            where = general if option in ("--day", "--keys", "--json", "--help") else own
            must(re.search(rf"^\.TP\n{re.escape(shown)}\n\S", where, re.M), f"{page}: {name}: no {shown}")


def check_window(page, window):
    text = plain(page.read_text(encoding="utf-8"))
    options = [words for words in map(str.split, helptexts.printed(window, "--help").split("\n"))
               if words and words[0].startswith("--")]
    must(len(options) > 2, "prealable --help")
    for words in options:
        must(f"\n{words[0]}" in text, f"{page}: no {words[0]}")


def main():
    root, program, window = sys.argv[1:4]
    with tempfile.TemporaryDirectory() as folder:
        done = write(root, program, window, folder)
        must(done.returncode == 0, done.stderr)
        for place in ("man1", "fr/man1"):
            check_cli(pathlib.Path(folder, place, "prealable-cli.1"), program)
            check_window(pathlib.Path(folder, place, "prealable.1"), window)
            for page in pathlib.Path(folder, place).iterdir():
                must("1.2.3" in page.read_text(encoding="utf-8"), f"{page}: no version")
            must(len(list(pathlib.Path(folder, place).iterdir())) == 3, place)
    # An option without its English is refused, by its name.
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, "packaging/linux")
        copy.mkdir(parents=True)
        for name in ("manpages.py", "man-texts.json"):
            shutil.copy(f"{root}/packaging/linux/{name}", copy)
        texts = json.loads((copy / "man-texts.json").read_text(encoding="utf-8"))
        del texts["english"]["options"]["fill --as"]
        (copy / "man-texts.json").write_text(json.dumps(texts), encoding="utf-8")
        done = write(folder, program, window, folder)
        must(done.returncode != 0 and "fill --as" in done.stderr, f"accepted: {done.stderr}")


if __name__ == "__main__":
    main()
