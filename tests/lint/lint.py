#!/usr/bin/env python3
"""Rejects what the compiler accepts and the architecture does not.

    lint.py ROOT [--qtcore DIR …]

Prints one line per problem, `file:line: rule: what`, and exits with 1 when there is one. `--qtcore`
names the folders that hold QtCore's headers; without it the lower layers' Qt headers are not looked
at. Further words that must not appear anywhere can be given, separated by commas, in the
environment variable PREALABLE_FORBIDDEN_WORDS.
"""

import argparse
import os
import pathlib
import re
import sys

# Who may include whom, besides itself. The two programs' folders stand on top and know nothing of
# each other.
MAY_USE = {
    "core": set(),
    "catalog": {"core"},
    "rules": {"core", "catalog"},
    "tools": {"core", "catalog", "pdf", "resources"},
    "pdf": {"core", "catalog", "rules", "resources"},
    "store": {"core", "catalog", "rules"},
    "decoder": {"core", "pdf"},
    "cli": {"core", "catalog", "rules", "pdf", "store", "resources"},
    "ui": {"core", "catalog", "rules", "pdf", "store", "resources"},
    "main": {"core", "catalog", "rules", "pdf", "store", "ui", "resources"},
}
CORE_ONLY = {"core", "catalog", "rules"}
ASKS_CLOCK = {"ui", "cli"}
MAX_LINES = 500
CODE = {".cpp", ".h"}
TEXT = CODE | {".txt", ".cmake", ".py", ".sh", ".json", ".md", ".qrc", ".svg", ".yml", ".ts"}
FIXTURES = pathlib.PurePath("tests/lint/fixtures")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
PDF_LIBRARY = re.compile(r"^(qpdf/|poppler|QPDF|libheif/)")
TRANSLATION = re.compile(r"\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(")
DEBUG_OUTPUT = re.compile(r"\b(qDebug|printf|fprintf|vprintf)\s*\(")
CLOCK = re.compile(r"\b(QDate::currentDate|QTime::currentTime"
                   r"|QDateTime::current(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)"
                   r"|system_clock|std::time|gettimeofday|clock_gettime)\b")
# A line of the window may end before it: French sets such a sign off by a space that holds.
LOOSE_SIGN = re.compile(r'(\btr\(|^)\s*"[^"]*\S( [:;?!»](?=[ ."\\]|$)|« )[^"]*"')
MODAL = re.compile(r"(->|\.)exec\s*\(\s*\)")
# MinGW destroys such objects after their memory was given back; QThreadStorage does not.
THREAD_LOCAL = re.compile(r"\bthread_local\b")
# These words stand here and in the fixture that must be refused, nowhere else.
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b")
ABSOLUTE_PATH = re.compile(r'["\'](/(tmp|home|root|Users|mnt)/|[A-Z]:\\\\)')
COMMENTS_AND_TEXTS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.DOTALL)


class Tree:
    """The files under a root and the problems found in them."""

    def __init__(self, root):
        self.root = root
        self.problems = []
        self.texts = {}
        for top in ("app", "tests", "forms", "cmake", "packaging", "resources"):
            for path in sorted((root / top).rglob("*")):
                relative = path.relative_to(root)
                if path.is_file() and path.suffix in TEXT and not self.is_fixture(relative):
                    self.texts[relative] = path.read_text(encoding="utf-8")

    def is_fixture(self, relative):
        return FIXTURES in relative.parents

    def code(self, top):
        return {path: text for path, text in self.texts.items()
                if path.parts[0] == top and path.suffix in CODE}

    def report(self, path, line, rule, what):
        self.problems.append((str(path), line, rule, what))


def layer(path):
    """app/core/nir.h -> core; app/main.cpp -> main."""
    return path.parts[1] if len(path.parts) > 2 else "main"


def without_comments_and_texts(text):
    """The same lines, with only code left on them."""
    def blank(match):
        return "\n" * match.group().count("\n") or " "
    return COMMENTS_AND_TEXTS.sub(blank, text)


def lines_matching(pattern, text):
    for number, line in enumerate(text.split("\n"), 1):
        if pattern.search(line):
            yield number, line.strip()


def includes(text):
    for number, line in enumerate(text.split("\n"), 1):
        match = INCLUDE.match(line)
        if match:
            yield number, match.group(1) == '"', match.group(2)


def included_layer(name):
    if name in ("resources.h",) or name.startswith("resources/"):
        return "resources"
    return name.split("/")[0] if "/" in name else None


def check_layers(tree):
    for path, text in tree.code("app").items():
        mine = layer(path)
        for line, quoted, name in includes(text):
            if not quoted or name.endswith(".moc"):
                continue
            other = included_layer(name)
            if other is None or other not in MAY_USE.keys() | {"resources"}:
                tree.report(path, line, "unknown-include", f'"{name}" names no layer')
            elif other != mine and other not in MAY_USE.get(mine, set()):
                tree.report(path, line, "upward-include", f"{mine} may not use {other}")


def check_pdf_libraries(tree):
    for path, text in tree.code("app").items():
        for line, _, name in includes(text):
            if PDF_LIBRARY.match(name) and layer(path) not in ("pdf", "decoder"):
                tree.report(path, line, "pdf-library", f"only app/pdf and app/decoder know <{name}>")


def check_qtcore(tree, folders):
    if not folders:
        return
    for path, text in tree.code("app").items():
        if layer(path) not in CORE_ONLY:
            continue
        for line, quoted, name in includes(text):
            is_qt = not quoted and re.match(r"(Qt?[A-Z]|q[a-z]+\.h)", name)
            if is_qt and not any((folder / name).is_file() for folder in folders):
                tree.report(path, line, "not-qtcore", f"<{name}> is not a header of QtCore")


def check_cycles(tree):
    code = tree.code("app")
    graph = {}
    for path, text in code.items():
        names = [pathlib.PurePath("app", name) for _, quoted, name in includes(text) if quoted]
        graph[path] = [name for name in names if name in code]
    done, active = set(), []

    def visit(path):
        if path in done:
            return
        if path in active:
            ring = " -> ".join(str(p) for p in active[active.index(path):] + [path])
            tree.report(path, 1, "include-cycle", ring)
            return
        active.append(path)
        for other in graph[path]:
            visit(other)
        active.pop()
        done.add(path)

    for path in sorted(graph):
        visit(path)


def check_sizes(tree):
    for path, text in tree.code("app").items():
        count = text.count("\n")
        if count > MAX_LINES:
            tree.report(path, count, "long-file", f"{count} lines; look for two things in it")


def check_code_patterns(tree):
    for path, text in tree.code("app").items():
        mine = layer(path)
        bare = without_comments_and_texts(text)
        patterns = [("debug-output", DEBUG_OUTPUT, True), ("clock", CLOCK, mine not in ASKS_CLOCK),
                    ("translation", TRANSLATION, mine in CORE_ONLY), ("modal", MODAL, mine == "ui"),
                    ("thread-local", THREAD_LOCAL, True)]
        for rule, pattern, applies in patterns:
            if applies:
                for line, what in lines_matching(pattern, bare):
                    tree.report(path, line, rule, what)


def check_typography(tree):
    for path, text in tree.code("app").items():
        if layer(path) == "ui" and path.name != "options.cpp": # which writes to a console
            for line, what in lines_matching(LOOSE_SIGN, text):
                tree.report(path, line, "loose-sign", what)


def check_headers(tree):
    for path, text in {**tree.code("app"), **tree.code("tests")}.items():
        if path.suffix == ".h" and "#pragma once" not in text:
            tree.report(path, 1, "header-guard", "#pragma once is missing")


def check_texts(tree):
    """Words and paths that belong to one machine or to unfinished work."""
    words = [word for word in os.environ.get("PREALABLE_FORBIDDEN_WORDS", "").split(",") if word]
    forbidden = re.compile("|".join(map(re.escape, words)), re.IGNORECASE) if words else None
    for path, text in tree.texts.items():
        if path.suffix in CODE:
            for line, what in lines_matching(UNFINISHED, text):
                tree.report(path, line, "unfinished", what)
            for line, what in lines_matching(ABSOLUTE_PATH, text):
                tree.report(path, line, "absolute-path", what)
        if forbidden:
            for line, _ in lines_matching(forbidden, text):
                tree.report(path, line, "forbidden-word", "see PREALABLE_FORBIDDEN_WORDS")


def check_build_files(tree):
    """Each layer says what it is; each test is built; each source is compiled."""
    for path, text in tree.texts.items():
        if path.name != "CMakeLists.txt" or len(path.parts) != 3:
            continue
        if path.parts[0] == "app" and not all(
                line.startswith("#") for line in (text.split("\n") + [""] * 3)[:3]):
            tree.report(path, 1, "layer-header", "three lines: its job, what it may use, by whom")
        for source in tree.code(path.parts[0]):
            beside = source.parent == path.parent and source.suffix == ".cpp"
            names = [source.name, re.sub("^test_", "", source.stem)]  # a loop may add "test_"
            if beside and not re.search(rf"\b({'|'.join(map(re.escape, names))})\b", text):
                tree.report(source, 1, "not-built", f"{path} does not name it")


def lint(root, qtcore):
    tree = Tree(root)
    check_layers(tree)
    check_pdf_libraries(tree)
    check_qtcore(tree, qtcore)
    check_cycles(tree)
    check_sizes(tree)
    check_code_patterns(tree)
    check_typography(tree)
    check_headers(tree)
    check_texts(tree)
    check_build_files(tree)
    return sorted(tree.problems)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--qtcore", type=pathlib.Path, nargs="*", default=[])
    arguments = parser.parse_args()
    if not (arguments.root / "app").is_dir():
        parser.error(f"{arguments.root} has no app/ folder")
    problems = lint(arguments.root, arguments.qtcore)
    for path, line, rule, what in problems:
        print(f"{path}:{line}: {rule}: {what}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
