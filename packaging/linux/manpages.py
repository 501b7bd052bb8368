#!/usr/bin/env python3
"""Writes the manual pages, in French and in English.

    manpages.py --cli PROGRAM --window PROGRAM --version V --day YYYY-MM-DD FOLDER

FOLDER receives fr/man1/*.1 and man1/*.1. What a program says of itself by --help is taken from it;
man-texts.json holds the rest and the English words. A command or an option without its English is an
error that names it, so that no page falls behind its program.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

OPTION = re.compile(r"^  (--[a-z-]+)(?: (\S+))?  +(\S.*)$")
COMMAND = re.compile(r"^  ([a-z]+(?: [a-z]+)?)  +(\S.*)$")
SECTIONS = {
    "fr": {"name": "NOM", "synopsis": "SYNOPSIS", "description": "DESCRIPTION",
           "commands": "COMMANDES", "options": "OPTIONS", "status": "CODE DE SORTIE",
           "files": "FICHIERS", "see": "VOIR AUSSI", "license": "LICENCE",
           "manual": "Manuel de Préalable"},
    "en": {"name": "NAME", "synopsis": "SYNOPSIS", "description": "DESCRIPTION",
           "commands": "COMMANDS", "options": "OPTIONS", "status": "EXIT STATUS",
           "files": "FILES", "see": "SEE ALSO", "license": "LICENSE",
           "manual": "Préalable Manual"},
}


def roff(text):
    """A text as troff shows it unchanged."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq").replace("^", r"\(ha")
    text = text.replace("`", r"\(ga").replace("~", r"\(ti").replace('"', r"\(dq").replace("\u00a0", r"\~")
    return "\n".join((r"\&" + line) if line.startswith(".") else line for line in text.split("\n"))


def help_of(program, *words):
    """What --help prints."""
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    environment.pop("DISPLAY", None)
    done = subprocess.run([program, *words, "--help"], capture_output=True, text=True, check=True,
                          env=environment)
    return done.stdout


def options_of(text):
    return [match.groups() for match in map(OPTION.match, text.split("\n")) if match]


def commands_of(program):
    """[(name, summary, usage, more sentences, [(option, value, help)])] as the program tells them."""
    found = []
    for match in map(COMMAND.match, help_of(program).split("\n")):
        if not match:
            continue
        name, summary = match.groups()
        text = help_of(program, *name.split())
        before = text.split("\nOptions :\n")[0].split("\n")
        usage = before[0].removeprefix("Usage : ")
        found.append((name, summary, usage, before[3:], options_of(text)))
    if not found:
        sys.exit(f"manpages.py: {program} --help lists no command")
    return found


class Page:
    def __init__(self, name, language, arguments, texts):
        self.words = SECTIONS[language]
        self.language = language
        self.texts = texts[name][language]
        self.lines = ['.\\" Written by packaging/linux/manpages.py: change that, or --help.',
                      f'.TH {name.upper().replace("-", chr(92) + "-")} 1 {arguments.day} '
                      f'"prealable {arguments.version}" "{self.words["manual"]}"']
        self.section("name", f"{roff(name)} \\- {roff(self.texts['summary'])}")

    def section(self, key, *lines):
        self.lines += [f".SH {self.words[key]}", *lines]

    def paragraphs(self, key):
        self.section(key)
        for number, text in enumerate(self.texts[key]):
            self.lines += ([".PP"] if number else []) + [roff(text)]

    def terms(self, rows):
        for term, text in rows:
            self.lines += [".TP", term, roff(text)]

    def option(self, name, value):
        return rf"\fB{roff(name)}\fR" + (rf" \fI{roff(value)}\fR" if value else "")

    def end(self, folder, name):
        self.section("license", roff(self.texts["license"]))
        self.section("see", ", ".join(rf"\fB{roff(other)}\fR(1)" for other in self.texts["see"]))
        place = folder / ("man1" if self.language == "en" else f"{self.language}/man1")
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{name}.1").write_text("\n".join(self.lines) + "\n", encoding="utf-8")


def english(texts, kind, name):
    try:
        return texts["english"][kind][name]
    except KeyError:
        sys.exit(f"manpages.py: man-texts.json has no English for the {kind} {name}")


def write_cli(arguments, texts, commands, language):
    page = Page("prealable-cli", language, arguments, texts)
    page.section("synopsis", r"\fBprealable\-cli\fR \fI" + roff(page.texts["command"]) + r"\fR [\fI"
                 + roff(page.texts["options"]) + r"\fR]", ".br", r"\fBprealable\-cli \-\-help\fR", ".br",
                 r"\fBprealable\-cli \-\-version\fR [\fB\-\-json\fR]")
    page.paragraphs("description")
    page.section("commands")
    common = {}
    for name, summary, usage, more, options in commands:
        own = []
        for option, value, text in options:
            if option in ("--day", "--keys", "--json", "--help"):
                common[option] = (value, text)
            else:
                own.append((option, value, text))
        page.lines += [f".SS {roff(usage)}"]
        if language == "en":
            page.lines += [roff(english(texts, "commands", name))]
        else:
            page.lines += [roff(summary)] + [x for line in more if line for x in (".br", roff(line))]
        page.terms((page.option(option, value),
                    text if language == "fr" else english(texts, "options", f"{name} {option}"))
                   for option, value, text in own)
    page.section("options")
    page.terms((page.option(option, value),
                text if language == "fr" else english(texts, "options", option))
               for option, (value, text) in common.items())
    page.section("status")
    page.terms((rf"\fB{number}\fR", text) for number, text in enumerate(page.texts["status"]))
    page.paragraphs("files")
    page.end(arguments.folder, "prealable-cli")


def write_window(arguments, texts, options, language):
    page = Page("prealable", language, arguments, texts)
    page.section("synopsis", r"\fBprealable\fR [\fI" + roff(page.texts["options"])
                 + r"\fR] [\fI" + roff(page.texts["operand"]) + r"\fR]")
    page.paragraphs("description")
    page.section("options")
    page.terms((page.option(option, value),
                text if language == "fr" else english(texts, "options", f"prealable {option}"))
               for option, value, text in options)
    page.paragraphs("files")
    page.end(arguments.folder, "prealable")


def write_decoder(arguments, texts, language):
    page = Page("prealable-decoder", language, arguments, texts)
    page.section("synopsis", r"\fBprealable\-decoder\fR")
    page.paragraphs("description")
    page.paragraphs("files")
    page.end(arguments.folder, "prealable-decoder")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("cli", "window", "version", "day"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    texts = json.loads(pathlib.Path(__file__).with_name("man-texts.json").read_text(encoding="utf-8"))
    commands = commands_of(arguments.cli)
    options = options_of(help_of(arguments.window))
    for language in SECTIONS:
        write_cli(arguments, texts, commands, language)
        write_window(arguments, texts, options, language)
        write_decoder(arguments, texts, language)


if __name__ == "__main__":
    main()
