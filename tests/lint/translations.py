#!/usr/bin/env python3
"""The texts in other languages: each belongs to a French one, and names what that one names.

Prints how much of each language is there; a language in WHOLE has to be all there.
"""
import html
import json
import pathlib
import re
import sys

WHOLE = ("ar", "en")
# Written on paper or in the fields of a PDF, which stay French; keys of texts*.fr.json.
PAPER = re.compile(r"(pdf|letter|sheet|answer)\.")
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?\d|%n")
MESSAGE = re.compile(r"<message([^>]*)>(.*?)</message>", re.S)


def french_texts(root):
    """Every text that a window may show, and whether it is shown."""
    found = {}
    for path in sorted((root / "forms").rglob("*.fr.json")):
        collect(json.loads(path.read_text(encoding="utf-8")), found)
    for path in sorted((root / "forms" / "law").glob("*.json")):
        collect_notes(json.loads(path.read_text(encoding="utf-8")), found)
    return found


def collect_notes(value, found):
    """What is said of a table of the law stands in the table."""
    if isinstance(value, dict):
        if "note" in value:
            found[value["note"]] = True
    children = value.values() if isinstance(value, dict) else value
    for child in children if isinstance(value, (dict, list)) else ():
        collect_notes(child, found)


def collect(texts, found):
    for key, text in texts.items():
        if isinstance(text, dict):
            collect(text, found)
        elif isinstance(text, str):
            found[text] = found.get(text, False) or not PAPER.match(key)


def names(text):
    return sorted(PLACEHOLDER.findall(text))


def check_forms(root, language, french):
    path = root / "translations" / f"forms.{language}.json"
    if not path.exists():
        return [f"{path.name}: not there"], 0, 0
    content = json.loads(path.read_text(encoding="utf-8"))
    problems = []
    if content.get("format") != 1 or content.get("language") != language:
        problems.append(f"{path.name}: not the texts of « {language} »")
    texts = content["texts"]
    for source, text in texts.items():
        if source not in french:
            problems.append(f"{path.name}: no form says « {source[:60]} » any more")
        elif names(source) != names(text):
            problems.append(f"{path.name}: « {source[:60]} » names something else")
        elif not text.strip():
            problems.append(f"{path.name}: « {source[:60]} » says nothing")
    shown = [text for text, is_shown in french.items() if is_shown]
    return problems, sum(text in texts for text in shown), len(shown)


def check_window(root, language):
    path = root / "translations" / f"prealable_{language}.ts"
    problems = []
    done = 0
    messages = MESSAGE.findall(path.read_text(encoding="utf-8"))
    for attributes, body in messages:
        source = html.unescape(re.search(r"<source>(.*?)</source>", body, re.S).group(1))
        forms = re.findall(r"<numerusform[^>]*>(.*?)</numerusform>", body, re.S)
        if 'type="unfinished"' in body:
            continue
        done += 1
        single = re.search(r"<translation[^>]*>(.*?)</translation>", body, re.S).group(1)
        plural = 'numerus="yes"' in attributes
        for text in (forms if plural else [single]):
            text = html.unescape(text)
            # One and two are said by the word itself in some languages.
            missing = [one for one in names(source) if one != "%n" and one not in names(text)]
            extra = [one for one in names(text) if one not in names(source)]
            if missing or extra or not text.strip():
                problems.append(f"{path.name}: « {source[:60]} » names something else")
            if re.search(r"&\w", source) and not plural and not re.search(r"&[\w%]", text):
                problems.append(f"{path.name}: « {source[:60]} » lost its key")
    return problems, done, len(messages)


def main(root):
    root = pathlib.Path(root)
    french = french_texts(root)
    problems = []
    for language in ("en", "ar", "falc"):
        found, forms, all_forms = check_forms(root, language, french)
        more, window, all_window = check_window(root, language)
        problems += found + more
        print(f"{language}: {forms} of {all_forms} texts of the forms, "
              f"{window} of {all_window} of the window")
        if language in WHOLE and (forms < all_forms or window < all_window):
            problems.append(f"{language}: said to be whole, and is not")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
