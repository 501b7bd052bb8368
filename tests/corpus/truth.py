"""What `inspect` and `fields` should say of a file: from the corpus's own lists and from MuPDF."""

import json

from tools import Wrong

TYPES = {"text": "text", "checkbox": "checkbox", "radio": "radio", "combo": "choice",
         "list": "choice", "signature": "signature", "pushbutton": "button"}
TECHNOLOGIES = {"none": "flat", "AcroForm": "acroform", "XFA static(+AcroForm)": "xfa-static",
                "XFA dynamic": "xfa-dynamic"}
NEAR = 0.04  # points: the lists have two decimals


def manifest(corpus):
    entries = json.loads((corpus / "manifest.json").read_text(encoding="utf-8"))
    return {entry["file"]: entry for entry in entries}


def listed_fields(corpus, file):
    path = corpus / "fields" / (file[:-4] + ".json")
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def expect(what, found, wanted):
    if found != wanted:
        raise Wrong(f"{what} : {found!r} au lieu de {wanted!r}")


def expected_technology(entry, seen):
    # An AcroForm without a field is a flat PDF to whoever wants to fill it.
    if entry and not (entry["fields"] == 0 and entry["form"] == "AcroForm"):
        return TECHNOLOGIES[entry["form"]]
    if seen["xfa"]:
        return "xfa-static"
    return "acroform" if seen["fields"] else "flat"


def check_inspect(said, entry, seen):
    """`entry` is the manifest's, or None."""
    expect("technique", said["technology"], expected_technology(entry, seen))
    expect("pages", said["pages"], entry["pages"] if entry else len(seen["pages"]))
    expect("chiffré", said["encrypted"], entry["encrypted"] if entry else seen["encrypted"])
    rights = entry["perms"] if entry else ["/" + name for name in seen["permissions"]]
    expect("droits", said["usageRights"], "/UR3" in rights or "/UR" in rights)
    signed = any(field["type"] == "Sig" and field["signed"] for field in seen["fields"])
    expect("signé", said["signed"], "/DocMDP" in rights or signed)
    expect("champs", said["fields"], len(seen["fields"]))
    if said["kind"] not in ("unknown", "official"):
        raise Wrong(f"pris pour {said['kind']}")


def type_of(field):
    flags = field["flags"]
    if field["type"] != "Btn":
        return {"Tx": "text", "Ch": "choice", "Sig": "signature"}.get(field["type"])
    if flags & 1 << 16:
        return "button"
    return "radio" if flags & 1 << 15 else "checkbox"


def near(one, other):
    return len(one) == len(other) and all(abs(a - b) <= NEAR for a, b in zip(one, other))


def upright(rect):
    x0, y0, x1, y1 = rect
    return [min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)]


def same_places(name, mine, theirs):
    def ordered(widgets):
        return sorted((widget["page"], upright(widget["rect"])) for widget in widgets)
    if len(mine) != len(theirs):
        raise Wrong(f"« {name} » : {len(mine)} cases au lieu de {len(theirs)}")
    for (page, rect), (other_page, other) in zip(ordered(mine), ordered(theirs)):
        if page != other_page or not near(rect, other):
            raise Wrong(f"« {name} » : case en page {page} {rect}, pas {other_page} {other}")


# The letters of PDFDocEncoding (PDF 32000-1, D.2) that this MuPDF takes for control characters.
ACCENTS = {0x18: "˘", 0x19: "ˇ", 0x1A: "ˆ", 0x1B: "˙", 0x1C: "˝", 0x1D: "˛", 0x1E: "˚", 0x1F: "˜"}


def value_seen(field):
    value = field["values"][0] if field["values"] else None
    if value is None or value in ("/Off", "/"):
        return ""
    return value[1:] if field["type"] == "Btn" else value.translate(ACCENTS)


def compare_with_mupdf(field, seen):
    name, flags = field["name"], seen["flags"]
    expect(f"« {name} », type", field["type"], type_of(seen))
    expect(f"« {name} », protégé", field["readOnly"], bool(flags & 1))
    expect(f"« {name} », valeur", field["value"], value_seen(seen))
    same_places(name, field["widgets"], seen["widgets"])
    if field["type"] == "text":
        expect(f"« {name} », longueur", field["maxLength"], seen["maxLength"] or None)
        expect(f"« {name} », lignes", field["multiline"], bool(flags & 1 << 12))
        comb = bool(flags & 1 << 24) and bool(seen["maxLength"]) and not flags & (1 << 12 | 1 << 13)
        expect(f"« {name} », peigne", field["comb"], comb)
    elif field["type"] in ("checkbox", "radio"):
        states = {state for widget in seen["widgets"] for state in widget["states"]} - {"Off"}
        if states:
            expect(f"« {name} », états", set(field["states"]), states)
    elif field["type"] == "choice":
        expect(f"« {name} », choix", field["states"], seen["options"])


def compare_with_list(field, listed):
    name = field["name"]
    expect(f"« {name} », type (liste)", field["type"], TYPES[listed["type"]])
    expect(f"« {name} », peigne (liste)", field["comb"], listed["comb"])
    expect(f"« {name} », longueur (liste)", field["maxLength"], listed.get("maxlen"))
    same_places(name, field["widgets"], listed["widgets"])


def check_fields(said, listed, seen):
    """Every field of each list is in the other, and they say the same."""
    mine = {field["name"]: field for field in said}
    expect("noms en double", len(mine), len(said))
    theirs = {field["name"]: field for field in seen["fields"]}
    expect("champs que MuPDF ne voit pas", sorted(set(mine) - set(theirs)), [])
    expect("champs que MuPDF voit", sorted(set(theirs) - set(mine)), [])
    for name, field in mine.items():
        compare_with_mupdf(field, theirs[name])
    for entry in listed or []:
        if entry["name"] not in mine:
            raise Wrong(f"« {entry['name']} » manque")
        compare_with_list(mine[entry["name"]], entry)
