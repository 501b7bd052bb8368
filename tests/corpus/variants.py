"""Files that the corpus lacks, made from it: damaged ones, and one that is signed."""

import re

from tools import run

PASSWORD = "essai"


def damaged(corpus, folder):
    """Path and name of files that no program could read."""
    form = (corpus / "crm-cerfa_fillable.pdf").read_bytes()
    for name, content in (("vide", b""), ("pas un PDF", b"Bonjour.\n" * 500),
                          ("en-tête seul", form[:1000]),
                          ("zéros au milieu", form[:1000] + bytes(len(form)))):
        path = folder / f"{name}.pdf"
        path.write_bytes(content)
        yield path, f"({name})"


def repairable(corpus, folder):
    """A file whose table of objects is somewhere else than it says."""
    form = (corpus / "lab" / "lab.pdf").read_bytes()
    path = folder / "table déplacée.pdf"
    path.write_bytes(re.sub(rb"startxref\s+\d+", b"startxref\n7", form))
    return path, "(table déplacée)"


def signed(corpus, folder):
    """The torture form with a signature of a certificate made on the spot."""
    form = corpus / "lab" / "lab.pdf"
    key, certificate, both = folder / "key.pem", folder / "certificate.pem", folder / "both.pfx"
    run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out",
         certificate, "-days", "2", "-subj", "/CN=Essai"])
    run(["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-passout",
         f"pass:{PASSWORD}", "-out", both])
    before_name = form.read_bytes().split(b"/T (sig)")[0]
    number = re.findall(rb"(\d+) 0 obj", before_name)[-1].decode()
    path = folder / "signé.pdf"
    run(["mutool", "sign", "-s", both, "-P", PASSWORD, "-o", path, form, number])
    return path, "(signé)"
