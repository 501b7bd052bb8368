"""The program under test and the other programs, as processes."""

import json
import os
import pathlib
import subprocess

READER = pathlib.Path(__file__).with_name("reader.js")
NEEDED = {"qpdf": "qpdf", "mutool": "mupdf-tools", "pdftoppm": "poppler-utils", "gs": "ghostscript",
          "pdfsig": "poppler-utils", "openssl": "openssl"}
CLI = {"path": "prealable-cli"}


class Wrong(Exception):
    """What a cell of the table says instead of "oui"."""


def run(words, seconds=120):
    """The process that ended; its output is bytes."""
    environment = {key: value for key, value in os.environ.items()
                   if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    try:
        return subprocess.run([str(word) for word in words], capture_output=True, check=False,
                              stdin=subprocess.DEVNULL, timeout=seconds, env=environment)
    except subprocess.TimeoutExpired:
        raise Wrong(f"{pathlib.Path(words[0]).name} ne finit pas") from None


def cli(*words):
    """Exit status, the JSON of standard output, and the line on standard error."""
    done = run([CLI["path"], *words, "--json"])
    said = done.stderr.decode()
    if done.returncode not in (0, 1, 2, 3):
        raise Wrong(f"le programme s'est arrêté ({done.returncode}) : {said[-200:]}")
    if done.returncode == 0 and said:
        raise Wrong(f"parle sur la sortie d'erreur : {said[:200]}")
    return done.returncode, json.loads(done.stdout), said


def check_refusal(status, answer, said, expected):
    """A refusal is one line: code, where, and a sentence that says what to do."""
    wanted, code = expected
    error = answer.get("error", {}) if isinstance(answer, dict) else {}
    if status != wanted or error.get("code") != code:
        raise Wrong(f"attendu {wanted} {code}, reçu {status} {error.get('code')}")
    if said.count("\n") != 1 or not said.startswith(code + ": "):
        raise Wrong(f"pas une ligne d'erreur : {said[:100]!r}")
    sentence = error.get("detail", "")
    if len(sentence.split()) < 4 or not sentence.endswith("."):
        raise Wrong(f"refus sans phrase : {sentence!r}")
    return error


def read(pdf):
    """What MuPDF's parser finds (reader.js)."""
    done = run(["mutool", "run", READER, pdf])
    try:
        return json.loads(done.stdout.decode("utf-8", "replace"))
    except ValueError:
        raise Wrong(f"MuPDF ne le lit pas : {done.stderr.decode()[:100]}") from None


def check_with_qpdf(pdf):
    done = run(["qpdf", "--check", pdf])
    if done.returncode != 0:
        raise Wrong((done.stdout + done.stderr).decode("utf-8", "replace").splitlines()[-1])


def check_signature(before, after):
    """The signed bytes are all there, and the signature still holds."""
    if not after.read_bytes().startswith(before.read_bytes()):
        raise Wrong("les octets signés ont changé")
    said = run(["pdfsig", "-nocert", after]).stdout.decode()
    if "Signature is Valid" not in said:
        raise Wrong(f"la signature ne vaut plus : {said[-100:]}")


def protection(pdf):
    """None, "password" (asks for one), "fill" (may be filled) or "closed" (its author forbids it)."""
    done = run(["qpdf", "--show-encryption", pdf])
    said = (done.stdout + done.stderr).decode("utf-8", "replace")
    if "Incorrect password" in said:
        return "password"
    if "R = " not in said:
        return None
    return "fill" if "modify forms: allowed" in said else "closed"
