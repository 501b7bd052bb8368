"""One file of the corpus: everything that is tried on it, as one row of the table."""

import hashlib
import json

import readback
import tools
import truth
import values
import viewers
from tools import Wrong

# What a quick run fills: one file for each kind of trouble. The tests of pdf fill all of them.
SAMPLE = {
    "cerfa_10170-06_S3116h_avis_arret_travail_CNAM.pdf",  # several widgets and states of a field
    "cerfa_11580-05_recu_don_particulier.pdf",  # keys given twice, states behind a reference
    "cerfa_13753-04_formIAble.pdf",  # hybrid, with usage rights
    "cerfa_chotovo.pdf",  # streams of nothing
    "cerfa_drone_15476_template.pdf",  # states with odd names, a value of its own
    "crm-cerfa_fillable.pdf",  # another font than Helvetica
    "impots_5001-sd_4532.pdf",  # turned pages, many fields
    "mdph_certificat_medical_CM.pdf",  # locked boxes
    "mdph_gevasco_1re_demande_interactif.pdf",  # states that are not UTF-8
    "pdfbox_ControlCharacters.pdf",  # values with control characters
    "pdfjs_bug1815476_enc_R4_XFA.pdf",  # encrypted and hybrid
    "pdfjs_secHandler_enc_R6.pdf",  # encrypted streams of nothing
    "prescription_perfusion_domicile_PERFADOM_XFA.pdf",  # combs
    "lab/lab.pdf", "lab/lab_nodr.pdf", "(table déplacée)", "(signé)"}

# What `write` must say of a file, by what the file is.
NOTES = {"encrypted": "protection", "xfa": "XFA", "permissions": "Adobe"}


class Form:
    def __init__(self, path, name, options, damaged=False):
        self.path, self.name, self.options, self.damaged = path, name, options, damaged
        self.number = 0  # its place in the table: in a quick run, what is tried on it
        self.entry = truth.manifest(options.corpus).get(name)
        self.folder = options.folder / hashlib.md5(name.encode()).hexdigest()
        self.cells, self.remarks, self.failures = {"fichier": name}, [], []
        self.fields, self.before = [], None
        self.is_signed = self.is_repaired = False
        self.is_sibling = name.startswith(("lab/lab_", "("))  # looks like lab/lab.pdf

    def row(self):
        self.folder.mkdir()
        protection = tools.protection(self.path)
        if self.damaged:
            self.refused_everywhere((3, "pdf-damaged"))
        elif protection == "password":
            self.refused_everywhere((3, "pdf-encrypted"))
        else:
            self.before = tools.read(self.path)
            refusal = self.refusal(protection)
            is_tried = refusal or not self.options.quick or self.name in SAMPLE
            is_read = self.cell("fields", self.listed)
            if is_tried and self.cell("inspect", self.inspected) and is_read:
                if refusal:
                    self.cell("write", lambda: self.write_refused({}, refusal))
                else:
                    self.write()
        self.cells["remarque"] = " ; ".join(self.remarks)
        return self.cells

    def cell(self, column, work):
        """Runs the work of a cell: its text is what it returns, or "oui", or NON."""
        try:
            self.cells[column] = work() or "oui"
        except Wrong as wrong:
            self.cells[column] = "NON"
            self.failures.append((column, str(wrong)))
        return self.cells[column] != "NON"

    def refused_everywhere(self, refusal):
        def attempt(*words):
            tools.check_refusal(*tools.cli(*words), refusal)
            return f"{refusal[0]} {refusal[1]}"
        for command in ("inspect", "fields"):
            self.cell(command, lambda command=command: attempt(command, self.path))
        self.cell("write", lambda: self.write_refused({}, refusal))

    def refusal(self, protection):
        """Exit status and code of the refusal that this file deserves, or None."""
        technology = truth.expected_technology(self.entry, self.before)
        self.cells["technique"] = technology
        self.cells["champs"] = str(len(self.before["fields"]))
        if technology == "flat":
            return 1, "pdf-no-form"
        if technology == "xfa-dynamic":
            return 1, "pdf-dynamic-xfa"
        return (1, "pdf-forbidden") if protection == "closed" else None

    def inspected(self):
        status, said, error = tools.cli("inspect", self.path)
        if status != 0:
            raise Wrong(error)
        truth.check_inspect(said, self.entry, self.before)
        self.is_signed, self.is_repaired = said["signed"], said["recovered"]

    def listed(self):
        status, self.fields, error = tools.cli("fields", self.path)
        if status != 0:
            raise Wrong(error)
        listed = truth.listed_fields(self.options.corpus, self.name)
        truth.check_fields(self.fields, listed, self.before)

    def attempt(self, source, asked, name, *more):
        (self.folder / "values.json").write_text(json.dumps(asked), encoding="utf-8")
        target = self.folder / name
        return target, *tools.cli("write", source, self.folder / "values.json", "--output", target,
                                  *more)

    def written(self, source, asked, name, *more):
        """`write` into a file of this name: its path and what was said."""
        target, status, said, error = self.attempt(source, asked, name, *more)
        if status != 0:
            raise Wrong(error.strip())
        if not said["checked"]:
            raise Wrong("pas relu")
        return target, said

    def write_refused(self, asked, refusal, where=""):
        target, *answer = self.attempt(self.path, asked, "refused.pdf")
        error = tools.check_refusal(*answer, refusal)
        if target.exists():
            raise Wrong("un refus laisse un fichier")
        if where not in error["where"]:
            raise Wrong(f"le refus nomme {error['where']!r}, pas {where!r}")
        return f"{refusal[0]} {refusal[1]}"

    def write(self):
        """Fills, reads again with strangers, looks at the pixels; then the other states."""
        rounds = []  # (file, what was asked for)
        if self.cell("write", lambda: self.write_rounds(rounds)):
            self.cell("qpdf", lambda: [tools.check_with_qpdf(pdf) for pdf, _ in rounds] and None)
            self.cell("relecture", lambda: self.read_again(rounds))
            if not (self.options.quick and self.is_sibling):
                self.look(rounds)
            if not self.options.quick or self.number % 8 == 0 and not self.is_sibling:
                self.cell("aplati", lambda: self.flatten(rounds))

    def write_rounds(self, rounds):
        asked = values.first_values(self.fields)
        filled, said = self.written(self.path, asked, "0.pdf")
        rounds.append((filled, asked))
        self.check_notes(said["notes"])
        self.write_all_refused()
        for turn in range(1, self.turns(asked)):
            source = filled if turn == 1 else self.path
            asked = values.next_values(self.fields, turn)
            rounds.append((self.written(source, asked, f"{turn}.pdf")[0], asked))
        if self.is_signed:
            tools.check_signature(self.path, filled)
        elif len(rounds) > 1 and rounds[1][0].read_bytes().startswith(filled.read_bytes()):
            raise Wrong("les anciennes réponses restent dans le fichier rempli de nouveau")

    def turns(self, asked):
        """How many times the file is filled; from the second on the texts are empty."""
        if not self.options.quick:
            return max(2, values.turns(self.fields))
        return 2 if self.shows_something(asked) and not self.is_sibling else 1

    def check_notes(self, notes):
        words = [word for key, word in NOTES.items() if self.before[key]]
        words += ["signature"] * self.is_signed + ["défauts"] * self.is_repaired
        for word in words:
            if not any(word in note for note in notes):
                raise Wrong(f"ne parle pas de {word} : {notes}")
        self.remarks += [f"dit : {note}" for note in notes]

    def write_all_refused(self):
        """What may not be written, each with the field's name."""
        texts = [field for field in self.fields
                 if values.is_fillable(field) and field["type"] == "text"]
        boxes = [field for field in self.fields
                 if values.is_fillable(field) and values.is_box(field)]
        shut = [field for field in self.fields if field["readOnly"]]
        short = [field for field in texts if field["maxLength"]]
        low = [field for field in texts if values.is_too_low(field)]
        if low:
            self.remarks.append(f"{len(low)} texte(s) sans place pour une lettre lisible : refusés")
        tries = [each for each in (
            (short, "pdf-text-too-long", lambda field: "7" * (field["maxLength"] + 1)),
            (low, "pdf-text-too-long", lambda field: "E" * 3),
            (shut, "pdf-read-only", lambda field: "x"),
            (texts, "pdf-glyph-missing", lambda field: values.EMOJI),
            (boxes, "pdf-unknown-state", lambda field: "état inconnu")) if each[0]]
        if self.options.quick:
            tries = [tries[self.number % len(tries)]]
        for group, code, wrong in tries:
            field = group[self.number % len(group)]
            self.write_refused({field["name"]: wrong(field)}, (1, code), field["name"])

    def read_again(self, rounds):
        for pdf, asked in rounds:
            seen = tools.read(pdf)
            readback.check_values(seen, asked)
            readback.check_clean(seen)
            if pdf == rounds[0][0]:
                readback.check_untouched(self.before, seen, asked)

    def shows_something(self, asked):
        """Whether viewers already draw something where we write: values, or frames of their own."""
        fields = [field for field in self.before["fields"] if field["name"] in asked]
        return self.before["needAppearances"] or any(
            truth.value_seen(field) or any(widget["framed"] and not widget["drawn"]
                                           for widget in field["widgets"]) for field in fields)

    def look(self, rounds):
        filled, asked = rounds[0]
        inked = {}
        for column, viewer in self.options.viewers.items():
            if self.options.quick and viewer is viewers.ghostscript and self.number % 6:
                continue

            def work(column=column, viewer=viewer):
                before = viewers.rendered(viewer, self.path, self.options.dpi)
                after = viewers.rendered(viewer, filled, self.options.dpi)
                blank = before
                if not before or self.shows_something(asked):
                    blank = viewers.rendered(viewer, rounds[1][0], self.options.dpi)
                inked[column] = viewers.check_inside(self.before, asked, blank, after, viewer)
                if before:
                    gone = []
                    if viewer is viewers.pdfjs:
                        gone = viewers.shown_from_xfa(self.before, asked, before, after)
                        self.remarks += [f"{column} montrait {len(gone)} mention(s) qui ne sont "
                                         "que dans XFA"] * bool(gone)
                    viewers.check_outside(self.before, asked, before, after, gone)
                else:
                    self.remarks.append(f"{column} n'ouvre pas l'original")
                viewers.check_same_ink(inked[column], inked.get("poppler", {}))
                if viewer is viewers.mupdf:
                    self.look_at_states(rounds, after)
            self.cell(column, work)

    def flatten(self, rounds):
        """Without fields, with the same ink."""
        asked, show = rounds[0][1], viewers.poppler
        flat, _ = self.written(self.path, asked, "flat.pdf", "--flat")
        tools.check_with_qpdf(flat)
        if tools.read(flat)["fields"]:
            raise Wrong("il reste des champs")
        filled, flattened = (viewers.rendered(show, pdf, self.options.dpi)
                             for pdf in (rounds[0][0], flat))
        every = {field["name"]: "" for field in self.before["fields"]}
        viewers.check_outside(self.before, every, filled, flattened)
        blank = rounds[1][0] if self.shows_something(asked) else self.path
        viewers.check_inside(self.before, asked, viewers.rendered(show, blank, self.options.dpi),
                             flattened, show)

    def look_at_states(self, rounds, filled):
        """Each state that was written later has ink where the first one had none."""
        boxes = {field["name"] for field in self.fields if values.is_box(field)}
        for pdf, asked in rounds[1:]:
            states = {name: state for name, state in asked.items() if state and name in boxes}
            if states:
                pages = viewers.rendered(viewers.mupdf, pdf, self.options.dpi)
                viewers.check_inside(self.before, states, filled, pages, viewers.mupdf)
