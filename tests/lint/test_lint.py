#!/usr/bin/env python3
"""The lint's own test: every folder of fixtures/ is a small tree that breaks the rule of its name,
and that rule only; fixtures/clean breaks none; every rule of lint.py has its fixture."""

import os
import pathlib
import re
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True
import lint  # noqa: E402

FIXTURES = HERE / "fixtures"
QTCORE = FIXTURES / "qtcore"  # a stand-in: the names of two headers


def broken_rules(root):
    return {rule for _, _, rule, _ in lint.lint(root, [QTCORE])}


class LintTest(unittest.TestCase):
    def setUp(self):
        # A word that only fixtures/forbidden-word has.
        os.environ["PREALABLE_FORBIDDEN_WORDS"] = "quetzalcoatlus"

    def fixtures(self):
        return [path for path in sorted(FIXTURES.iterdir()) if path.name not in ("clean", "qtcore")]

    def test_each_fixture_breaks_its_rule_only(self):
        self.assertTrue(self.fixtures())
        for fixture in self.fixtures():
            with self.subTest(fixture.name):
                self.assertEqual(broken_rules(fixture), {fixture.name})

    def test_clean_tree_has_no_problem(self):
        self.assertEqual(lint.lint(FIXTURES / "clean", [QTCORE]), [])

    def test_every_rule_has_its_fixture(self):
        source = (HERE / "lint.py").read_text(encoding="utf-8")
        rules = set(re.findall(r'tree\.report\([^,]+, [^,]+, "([a-z-]+)"', source))
        rules |= set(re.findall(r'\("([a-z-]+)", [A-Z_]+, ', source))
        self.assertGreater(len(rules), 10)
        self.assertEqual(rules, {path.name for path in self.fixtures()})

    def test_names_file_and_line(self):
        problems = lint.lint(FIXTURES / "clock", [QTCORE])
        self.assertEqual(problems[0][:3], ("app/rules/today.cpp", 6, "clock"))

    def test_looks_through_comments_and_texts(self):
        bare = lint.without_comments_and_texts('a(); // b()\nc("d()"); /* e()\n f() */ g(\'"\'); h();')
        self.assertEqual([len(line) > 0 for line in bare.split("\n")], [True, True, True])
        for gone in "bdef":
            self.assertNotIn(gone + "()", bare)
        for kept in ("a(", "c(", "g(", "h("):
            self.assertIn(kept, bare)


if __name__ == "__main__":
    unittest.main()
