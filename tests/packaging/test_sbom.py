#!/usr/bin/env python3
"""The lists of what a package holds: every part once, with version and licence, and nothing unlicensed.

    test_sbom.py ROOT PREALABLE_CLI PREALABLE
"""

import json
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(sys.argv[1], "packaging")))
import sbom  # noqa: E402

COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: 2020 Somebody
License: LGPL-2.1+ or BSD-3-clause

Files: other
License: Something-Odd
 Words of its own. See /usr/share/common-licenses/LGPL-2.1.
"""


def must(condition, what):
    if not condition:
        sys.exit(what)


def entry(file, package):
    return {"file": file, "package": package, "version": "1:2.3+b1", "source": package + "-source",
            "sourceVersion": "1:2.3", "architecture": "amd64"}


def check_names():
    for debian, spdx in [("GPL-2+", "GPL-2.0-or-later"), ("LGPL-2.1", "LGPL-2.1-only"), ("Expat", "MIT"),
                         ("LGPL-3-or-later", "LGPL-3.0-or-later"), ("Odd one", "LicenseRef-Odd-one")]:
        must(sbom.spdx_name(debian) == spdx, f"{debian}: {sbom.spdx_name(debian)}")
    must(sbom.licences_in("as in /usr/share/common-licenses/GPL-2.", "x") == ["GPL-2.0-only"], "pointed to")
    must(sbom.licences_in("do what you like", "x") == ["LicenseRef-x"], "no name at all")


def write(root, folder, program):
    thirdparty = f"{root}/resources/licences/thirdparty.json"
    words = ["sbom.py", "--version", "1.2.3", "--day", "2026-11-22", "--thirdparty", thirdparty,
             "--program", program, str(folder)]
    sys.argv = words
    sbom.main()


def main():
    root, program = sys.argv[1:3]
    check_names()
    with tempfile.TemporaryDirectory() as name:
        base = pathlib.Path(name)
        sbom.DOC = base / "doc"
        for package in ("liba", "libb"):
            (sbom.DOC / package).mkdir(parents=True)
            (sbom.DOC / package / "copyright").write_text(COPYRIGHT, encoding="utf-8")
        out = base / "out"
        out.mkdir()
        files = [entry("lib/liba.so.1", "liba"), entry("lib/liba2.so.1", "liba"), entry("lib/libb.so", "libb")]
        (out / "bundled.json").write_text(json.dumps(files), encoding="utf-8")
        write(root, out, program)
        first = {path.name: path.read_bytes() for path in out.iterdir()}
        write(root, out, program)
        must(first == {path.name: path.read_bytes() for path in out.iterdir()}, "other bytes the second time")

        spdx = json.loads(first["prealable.spdx.json"])
        cdx = json.loads(first["prealable.cdx.json"])
        for package in ("liba", "libb", "Liberation 2", "Noto Naskh Arabic"):
            must([p["name"] for p in spdx["packages"]].count(package) == 1, f"SPDX: {package}")
            must([c["name"] for c in cdx["components"]].count(package) == 1, f"CycloneDX: {package}")
        liba = next(p for p in spdx["packages"] if p["name"] == "liba")
        must(liba["versionInfo"] == "1:2.3+b1", "version")
        must(liba["licenseDeclared"] == "BSD-3-Clause AND LGPL-2.1-or-later AND LicenseRef-Something-Odd",
             liba["licenseDeclared"])
        known = {info["licenseId"] for info in spdx["hasExtractedLicensingInfos"]}
        must(known == {"LicenseRef-Something-Odd"}, str(known))
        ids = [p["SPDXID"] for p in spdx["packages"]]
        must(len(set(ids)) == len(ids), "an SPDXID twice")
        must({r["relatedSpdxElement"] for r in spdx["relationships"]} == set(ids), "relationships")
        must("pkg:deb/debian/liba@1%3A2.3%2Bb1?arch=amd64" in first["prealable.cdx.json"].decode(), "purl")
        notices = first["THIRD-PARTY-NOTICES.txt"].decode()
        must(notices.count("2020 Somebody") == 2 and "libb-source" in notices, "notices")

        (sbom.DOC / "libb" / "copyright").unlink()
        try:
            write(root, out, program)
        except SystemExit as stop:
            must("libb" in str(stop), str(stop))
        else:
            sys.exit("a package without a copyright file was accepted")


if __name__ == "__main__":
    main()
