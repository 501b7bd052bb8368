#!/usr/bin/env python3
"""bash offers every command, every option of each, and the values that are a choice.

    test_completion.py ROOT PREALABLE_CLI PREALABLE
"""

import pathlib
import subprocess
import sys
import tempfile

import helptexts

ASK = """
set -u
source "$1"; shift
COMP_WORDS=("$@")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_prealable_cli "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""


class Shell:
    def __init__(self, script, program):
        self.script, self.program = script, program

    def offers(self, *words, folder=None):
        done = subprocess.run(["bash", "-c", ASK, "bash", self.script, self.program, *words],
                              capture_output=True, text=True, check=True, cwd=folder)
        return sorted(line for line in done.stdout.split("\n") if line)


def expect(what, got, wanted):
    if sorted(got) != sorted(wanted):
        sys.exit(f"{what}: offered {sorted(got)}, not {sorted(wanted)}")


def main():
    root, program = sys.argv[1:3]
    shell = Shell(f"{root}/packaging/linux/prealable-cli.bash", program)
    known = helptexts.commands(program)
    first = {name.split()[0] for name in known}
    expect("commands", shell.offers(""), [*first, "--help", "--version"])
    expect("beginning", shell.offers("de"), [name for name in first if name.startswith("de")])
    expect("second word", shell.offers("pack", ""), [n.split()[1] for n in known if n.startswith("pack ")])
    expect("its beginning", shell.offers("pack", "li"), ["list"])
    expect("nothing", shell.offers("zzz"), [])
    for name, options in known.items():
        expect(name, shell.offers(*name.split(), "--"), options)
    expect("choice", shell.offers("fill", "--as", "f"), ["flat"])
    expect("forms", [f for f in shell.offers("deadline", "--form", "transport-d")], ["transport-dap"])
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "une demande.prealable").touch()
        expect("operand", shell.offers("check", "une", folder=folder), ["une demande.prealable"])
        expect("file", shell.offers("fill", "--official", "une", folder=folder), ["une demande.prealable"])
        expect("a file after two words", shell.offers("pack", "check", "--keys", "une", folder=folder),
               ["une demande.prealable"])
        expect("after a flag", shell.offers("fill", "--draft", "une", folder=folder),
               ["une demande.prealable"])


if __name__ == "__main__":
    main()
