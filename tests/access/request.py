#!/usr/bin/python3
"""A whole request by the accessibility interface alone: what a screen reader can do, and nothing else.

Starts the window on a display and a session bus of its own, answers every question of a sample by
its name, saves the PDF, and asks the command line what the PDF holds.
"""
import argparse
import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
FORM = "transport-dap"
EDITION = "11575-08"
LONGEST = 30  # seconds until a page shows what is waited for
PAGES = 20  # more than there are
GROUPS = ("filler", "panel", "grouping")  # what holds the options of a question


def texts():
    read = {}
    for path in sorted((ROOT / "forms" / "common").glob("texts*.fr.json")):
        read.update(json.loads(path.read_text(encoding="utf-8")))
    read.update(json.loads(
        (ROOT / "forms" / FORM / EDITION / "texts.fr.json").read_text(encoding="utf-8")))
    return read


def answers():
    case = ROOT / "tests" / "cases" / FORM / EDITION / "sample.json"
    return json.loads(case.read_text(encoding="utf-8"))["request"]["answers"]


def questions():
    form = json.loads(
        (ROOT / "forms" / FORM / EDITION / "questions.json").read_text(encoding="utf-8"))
    return [question["field"] for section in form["sections"] for question in section["questions"]]


def as_typed(value):
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return datetime.date.fromisoformat(value).strftime("%d/%m/%Y")
    return str(value)


class Screen:
    """The accessible tree of the program, never from a cache."""

    def __init__(self, atspi, process):
        self.atspi = atspi
        self.process = process
        self.root = self.wait(self.program, "the program is on the accessibility bus")
        self.root.set_cache_mask(atspi.Cache.NONE)

    def program(self):
        desktop = self.atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(place)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def wait(self, found, what):
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise SystemExit(f"the window ended while: {what}")
            result = found()
            if result:
                return result
            time.sleep(0.1)
        print("\n".join(self.lines()))
        raise SystemExit(f"never: {what}")

    def has(self, node, state):
        return node.get_state_set().contains(state)

    def nodes(self, node=None):
        """What is visible, in the order of the tree."""
        node = node or self.root
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            if not child or not self.has(child, self.atspi.StateType.VISIBLE):
                continue
            yield child
            yield from self.nodes(child)

    def lines(self):
        return [f"{node.get_role_name()}: {node.get_name()}" for node in self.nodes()
                if node.get_name()]

    def find(self, name, roles=()):
        for node in self.nodes():
            if node.get_name() == name and (not roles or node.get_role_name() in roles):
                return node
        return None

    def act(self, name, roles=()):
        node = self.wait(lambda: self.find(name, roles), f"« {name} » is there")
        if not node.do_action(0):
            raise SystemExit(f"« {name} » can be seen, not used")
        time.sleep(0.05)

    def title(self):
        """Of the page: the name of what holds it."""
        for node in self.nodes():
            if node.get_role_name() == "layered pane":
                for place in range(node.get_child_count()):
                    page = node.get_child_at_index(place)
                    if page and self.has(page, self.atspi.StateType.VISIBLE):
                        return page.get_name()
        return ""


class Filler:
    def __init__(self, screen):
        self.screen = screen
        self.texts = texts()
        self.answers = answers()
        self.left = [field for field in questions()
                     if field in self.answers and field != "request.preparedBy"]  # known already

    def label(self, field):
        return self.texts.get(f"field.{field}.label", "")

    def option(self, field, key):
        return self.texts.get(f"field.{field}.option.{key}", "")

    def is_of(self, node, field):
        """Whether the node is the question: other sections have questions of the same words."""
        return bool(self.label(field)) and node.get_name() == self.label(field)

    def answer(self, field, node):
        value = self.answers[field]
        wanted = value if isinstance(value, list) else [value]
        if isinstance(value, bool) or f"field.{field}.option.{wanted[0]}" in self.texts:
            names = [("Oui" if value else "Non") if isinstance(value, bool)
                     else self.option(field, key) for key in wanted]
            for name in names:
                self.choose(node, name)
            return
        text = node.get_editable_text_iface()
        if not text:
            raise SystemExit(f"« {node.get_name()} » cannot be written into")
        if not text.set_text_contents(as_typed(value)):
            raise SystemExit(f"« {node.get_name()} » took no text")

    def choose(self, group, name):
        for node in self.screen.nodes(group):
            if node.get_name() == name and node.get_n_actions() > 0:
                if not self.screen.has(node, self.screen.atspi.StateType.CHECKED):
                    node.do_action(0)
                time.sleep(0.05)
                return
        raise SystemExit(f"« {group.get_name()} » has no « {name} »")

    def page(self):
        """Answers what is asked here; an answer may bring up another question."""
        while True:
            before = len(self.left)
            for node in list(self.screen.nodes()):
                field = next((one for one in self.left if self.is_of(node, one)), None)
                editable = field and self.screen.has(node, self.screen.atspi.StateType.EDITABLE)
                if editable or (field and node.get_role_name() in GROUPS):
                    self.left.remove(field)
                    self.answer(field, node)
            if len(self.left) == before:
                return


def inside(program, cli, folder):
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    with subprocess.Popen([program], stderr=subprocess.PIPE) as process:
        try:
            drive(Screen(Atspi, process), folder)
        finally:
            process.kill()
    check(cli, folder / "demande.pdf")


def drive(screen, folder):
    filler = Filler(screen)
    screen.act("Commencer")  # on the page of the first start
    screen.act("Un cabinet ou un établissement")
    screen.act("Choisir un formulaire dans la liste")
    title = filler.texts["form.title"]
    node = screen.wait(lambda: next((one for one in screen.nodes() if one.get_n_actions() > 0 and
                                     one.get_name().startswith(title)), None), f"« {title} »")
    node.do_action(0)
    start = screen.title()
    screen.wait(lambda: screen.title() != start, "the form is open")
    seen = []
    for _ in range(PAGES):
        title = screen.title()
        seen.append(title)
        filler.page()
        if screen.find("Enregistrer le PDF"):
            break
        go_on = next((one for one in screen.nodes() if one.get_role_name() == "push button"
                      and one.get_name() in ("Continuer", "Préparer le PDF", "Commencer")), None)
        if not go_on:
            print("\n".join(screen.lines()))
            raise SystemExit(f"no way on from « {title} »")
        go_on.do_action(0)
        time.sleep(0.3)
        if screen.title() == title and len(seen) > 1 and seen[-2] == title:
            print("\n".join(screen.lines()))
            raise SystemExit(f"« {title} » lets nobody go on")
    print("\n".join(f"page: {title}" for title in seen))
    if filler.left:
        raise SystemExit(f"never asked: {filler.left}")
    save(screen, folder / "demande.pdf")


def save(screen, path):
    screen.act("Enregistrer le PDF")
    edit = screen.wait(lambda: next((node for node in screen.nodes() if screen.has(
        node, screen.atspi.StateType.EDITABLE) and node.get_editable_text_iface()
        and "fichier" in (node.get_name() or "").lower()), None), "the file has a name")
    edit.get_editable_text_iface().set_text_contents(str(path))
    screen.act("Enregistrer", ("push button",))
    screen.wait(path.exists, "the PDF is saved")


def check(cli, pdf):
    done = subprocess.run([cli, "check", pdf, "--json"], capture_output=True, check=False)
    said = json.loads(done.stdout)
    if done.returncode != 0 or not said["ready"]:
        raise SystemExit(f"the PDF is not ready: {done.stdout.decode()}")
    print(f"saved and read again: {pdf.stat().st_size} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--inside", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        inside(options.program, options.cli, pathlib.Path(options.inside))
        return 0
    missing = [name for name in ("dbus-run-session", "xvfb-run") if not shutil.which(name)]
    if missing:
        print(f"not here: {', '.join(missing)}")
        return 1 if os.environ.get("CI") == "true" else 77
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        env = dict(os.environ, HOME=folder, XDG_DATA_HOME=str(home / "data"),
                   XDG_CONFIG_HOME=str(home / "config"), XDG_CACHE_HOME=str(home / "cache"),
                   XDG_RUNTIME_DIR=str(runtime), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                   QT_QPA_PLATFORM="xcb", LC_ALL="fr_FR.UTF-8", NO_AT_BRIDGE="0")
        return subprocess.run(
            ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x900x24",
             sys.executable, __file__, "--program", options.program, "--cli", options.cli,
             "--inside", folder], env=env, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
