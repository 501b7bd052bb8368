#!/usr/bin/env python3
"""What the layers below the window say to a person: each sentence is there in every language.

Those layers know no tr(): their sentences are written once, in French, and found again by
app/ui/sentencetext. Below, every text of several words counts as a sentence, but for what is named
here: what paper bears, which stays French, and what is no text for a person.
"""
import json
import pathlib
import re
import sys

LANGUAGES = ("ar", "en")
FOLDERS = ("core", "decoder", "pdf", "rules", "store", "ui")
FILES = ("catalog/jsonreader.cpp", "catalog/formschanges.cpp")
# What is drawn on pages, or written into a calendar or a page's outline.
PAPER = {"calendartext.cpp", "coverpdf.cpp", "covertext.cpp", "letterdocument.cpp", "letterpdf.cpp",
         "outline.cpp", "printergrid.cpp", "rendition.cpp", "renditionfields.cpp",
         "renditionframe.cpp", "renditionlayout.cpp", "renditionpainter.cpp", "renditionrow.cpp",
         "sheetlayout.cpp", "watermark.cpp"}
NO_SENTENCE = {
    "audit %1", "(volet médical)", "Bordereau d'envoi", "Pièce %1 – %2", "Dossier : %1", "Case cochée",
    "pièce %1, page %2/%3", "page %1", "Page %1", "Préalable", "prealable",
    "Reproduction non officielle", "Fiche préparatoire non officielle", "Français facile (FALC)",
    # The command line's; the window says days in its own words.
    "sans date de début connue", "%1 à partir du %2", "%1 jusqu'au %2", "%1 du %2 au %3",
    "Liberation Sans", "Liberation Mono", "Liberation Serif", "QScrollArea { background: transparent; }",
}
QUOTES = {"« %1 » : %2"} # a file and what is wrong with it
# A statement for a database, a regular expression, the words that labelmatch.cpp looks over.
NO_TEXT = re.compile(r"\b(SELECT|INSERT|CREATE|UPDATE|DELETE|PRAGMA|SET|ALTER|DROP|WHERE|BEGIN)\b"
                     r"|\\|\bde du des la\b")
COMMENT = re.compile(r"//[^\n]*")
PIECES = r'((?:u?"(?:[^"\\]|\\.)*"\s*)+)'
LITERAL = re.compile(rf"(?:QStringLiteral|QLatin1String)\(\s*{PIECES}\)|{PIECES}_qs")
PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"')
EXPECTED = re.compile(r'is\(Type::\w+, "([^"]*)"\)')
STATE = re.compile(r'\{\w+, "\w+", "([^"]+)", \{')
FRENCH = re.compile(r"\b(?:les?|la|des|du)\b|\bl'")
PLACE = re.compile(r"%\d")


def text_of(pieces):
    joined = "".join(PIECE.findall(pieces)).replace("\\'", "'")
    return json.loads(f'"{joined}"') if re.fullmatch(r'(?:[^\\]|\\["nu])*', joined) else joined


def sentences(app):
    found = {}
    paths = [path for folder in FOLDERS for path in sorted((app / folder).rglob("*.cpp"))]
    for path in paths + [app / name for name in FILES]:
        if path.name in PAPER:
            continue
        for match in LITERAL.finditer(COMMENT.sub("", path.read_text(encoding="utf-8"))):
            text = text_of(match.group(1) or match.group(2)).strip()
            if text in QUOTES or (re.search(r"[^\W\d_]{2,} ", text + " ") and " " in text
                                  and text not in NO_SENTENCE and not NO_TEXT.search(text)):
                found.setdefault(text, path)
    # The JSON reader names what it expected in a sentence of its own.
    reader = (app / FILES[0]).read_text(encoding="utf-8")
    found.update(dict.fromkeys(EXPECTED.findall(reader), app / FILES[0]))
    # What the parts of the program are for, and whose they are.
    credits = app.parent / "resources/licences/thirdparty.json"
    for part in json.loads(credits.read_text(encoding="utf-8"))["parts"]:
        found.update({part[key]: credits for key in ("for", "holders") if FRENCH.search(part[key])})
    # What the state of a request is called.
    states = app / "rules/requeststate.cpp"
    found.update(dict.fromkeys(STATE.findall(states.read_text(encoding="utf-8")), states))
    return found


def check(root, language, found):
    path = root / "translations" / f"sentences.{language}.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    if content.get("format") != 1 or content.get("language") != language:
        return [f"{path.name}: not the sentences of « {language} »"]
    texts = content["texts"]
    problems = [f"{where}: « {text} » is not in {path.name}"
                for text, where in found.items() if text not in texts]
    for text, other in texts.items():
        if text not in found:
            problems.append(f"{path.name}: nobody says « {text} » any more")
        if sorted(PLACE.findall(text)) != sorted(PLACE.findall(other)) or not other.strip():
            problems.append(f"{path.name}: « {text} » names something else")
    return problems


def main(root):
    root = pathlib.Path(root)
    found = sentences(root / "app")
    if not found:
        print("no sentence was found: the way they are written has changed")
        return 1
    problems = [line for language in LANGUAGES for line in check(root, language, found)]
    print("\n".join(problems) or f"{len(found)} sentences")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
