#!/usr/bin/env python3
"""Runs every case of the forms with two command lines and says where they differ.

    compare.py --here prealable-cli --there "wine64 …/prealable-cli.exe" --day YYYY-MM-DD CASES

Of each form's case: what `check --json` says and how it ends; what `fill --draft --json` says, how it
ends, and the bytes of the PDF. Of each triage case: what `triage --json` says.
"""

import argparse
import concurrent.futures
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile


def cases_of(folder):
    for path in sorted(folder.rglob("*.json")):
        if path.name.endswith(".expected.json") or path.relative_to(folder).parts[0] == "walks":
            continue
        yield path


def run(program, words, folder):
    # Files, not pipes: Wine's own services may keep an end of a pipe for ever.
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        status = subprocess.run([*program, *words], cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=errors,
                                check=False, timeout=120).returncode
        out.seek(0)
        errors.seek(0)
        return status, out.read(), errors.read()


def differences(programs, day, cases, path):
    found = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        # Accents and spaces in the way to it.
        inside = folder / "à compléter"
        inside.mkdir()
        shutil.copyfile(path, inside / "demande é.json")
        commands = [["triage", "demande é.json", "--day", day, "--json"]]
        if path.relative_to(cases).parts[0] != "triage":
            commands = [["check", "demande é.json", "--day", day, "--json"],
                        ["fill", "demande é.json", "--draft", "--day", day, "--json", "--output", "rempli.pdf"]]
        for words in commands:
            said = []
            for program in programs:
                (inside / "rempli.pdf").unlink(missing_ok=True)
                answer = run(program, words, inside)
                pdf = inside / "rempli.pdf"
                said.append((*answer, pdf.read_bytes() if pdf.exists() else None))
            for what, here, there in zip(("status", "output", "errors", "pdf"), *said):
                if here != there:
                    shown = "" if what == "pdf" else f": {here!r} / {there!r}"[:600]
                    found.append(f"{path.relative_to(cases)}: {words[0]}: {what}{shown}")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--here", required=True)
    parser.add_argument("--there", required=True)
    parser.add_argument("--day", required=True)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("cases", type=pathlib.Path)
    arguments = parser.parse_args()
    programs = [shlex.split(arguments.here), shlex.split(arguments.there)]
    paths = list(cases_of(arguments.cases))
    if not paths:
        sys.exit(f"compare.py: no case in {arguments.cases}")
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        results = pool.map(lambda p: differences(programs, arguments.day, arguments.cases, p), paths)
        found = [line for lines in results for line in lines]
    for line in found:
        print(line)
    print(f"{len(paths)} cases, {len(found)} differences", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
