"""What the programs say of themselves by --help, read by another way than the packages'."""

import os
import subprocess


def printed(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True,
                          env=dict(os.environ, LC_ALL="C.UTF-8")).stdout


def indented(text, title):
    """First words and rests of the two-space lines under a title."""
    rows = []
    lines = iter(text.split("\n"))
    for line in lines:
        if line == title:
            break
    for line in lines:
        if not line.startswith("  "):
            break
        rows.append(line.split())
    return rows


def commands(program):
    """{command of one or two words: {option: value or ""}}"""
    found = {}
    for line in printed(program, "--help").split("\n\nCommandes :\n")[1].split("\n\n")[0].split("\n"):
        name = line.strip().split("  ")[0]
        text = printed(program, *name.split(), "--help")
        options = {}
        for row in indented(text, "Options :"):
            takes = not f"  {row[0]}  " in text
            options[row[0]] = row[1] if takes else ""
        found[name] = options
    assert len(found) > 5 and all("--json" in options for options in found.values()), found
    return found
