#!/usr/bin/env python3
"""One version, one identifier, one file type: in the build, the changelog and the desktop's files.

    test_metadata.py ROOT PREALABLE_CLI PREALABLE
"""

import pathlib
import re
import sys
import xml.etree.ElementTree

import helptexts

ID = "fr.prealable.Prealable"


def must(condition, what):
    if not condition:
        sys.exit(what)


def desktop(text):
    return dict(line.split("=", 1) for line in text.split("\n") if "=" in line)


def main():
    root = pathlib.Path(sys.argv[1])
    linux = root / "packaging/linux"
    version = re.search(r"set\(PREALABLE_AS_VERSION ([0-9.]+)\)", (root / "CMakeLists.txt").read_text())[1]
    newest = re.search(r"^## ([0-9.]+)", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)[1]
    must(newest == version, f"CHANGELOG.md begins with {newest}, not {version}")
    for program in sys.argv[2:4]:
        shown = helptexts.printed(program, "--version").split("\n")[0]
        must(shown.split()[1] == version, f"{program} is {shown}, not {version}")

    entry = desktop((linux / f"{ID}.desktop").read_text(encoding="utf-8"))
    for key in ("Comment", "GenericName", "Keywords"):
        must(entry.get(f"{key}[fr]") and entry[key] != entry[f"{key}[fr]"], f"{key} in two languages")
    must(entry["Icon"] == ID and entry["Exec"] == "prealable %f", "Icon, Exec")
    component = xml.etree.ElementTree.parse(linux / f"{ID}.metainfo.xml.in").getroot()
    must(component.findtext("id") == ID, "id")
    must(component.findtext("launchable") == f"{ID}.desktop", "launchable")
    kinds = xml.etree.ElementTree.parse(linux / f"{ID}.xml").getroot()
    names = [kind.get("type") for kind in kinds]
    must(len(names) == 2 and entry["MimeType"] == "".join(f"{name};" for name in names), "MimeType")
    must([e.text for e in component.iter("mediatype")] == names, "mediatype")
    namespace = "{http://www.freedesktop.org/standards/shared-mime-info}"
    request, pack = (kind.find(f"{namespace}magic/{namespace}match").get("value") for kind in kinds)
    sample = (root / "packaging/sample-request.json").read_text(encoding="utf-8")
    must(request in sample[:256], "the magic words do not stand where a request has them")
    sample = (root / "tests/fuzz/seeds/pack/unsigned").read_text(encoding="utf-8")
    must(sample.startswith(pack), "the magic words do not stand where a form pack has them")
    pictures = [e.text.rsplit("/", 1)[1] for e in component.iter("image")]
    script = (root / "packaging/pictures.sh").read_text(encoding="utf-8")
    must(pictures and all(picture.removesuffix(".png") in script for picture in pictures), "pictures")


if __name__ == "__main__":
    main()
