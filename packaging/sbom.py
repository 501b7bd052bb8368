#!/usr/bin/env python3
"""Says what is inside a package: SPDX 2.3, CycloneDX 1.5, and the notices that people read.

    sbom.py --version V --day YYYY-MM-DD --thirdparty thirdparty.json --program FILE… FOLDER

FOLDER holds bundled.json (packaging/bundle.py) and receives prealable.spdx.json, prealable.cdx.json
and THIRD-PARTY-NOTICES.txt. Licences are those that Debian's copyright files state, package by
package, with their whole text; a package without one is an error. Every licence that such a file
names is listed: where its authors leave the choice between two, both are. The same package gives the same
bytes.
"""

import argparse
import hashlib
import json
import pathlib
import re
import sys
import urllib.parse
import uuid

DOC = pathlib.Path("/usr/share/doc")
COMMON = pathlib.Path("/usr/share/common-licenses")
# Debian's short names that SPDX writes otherwise.
SPDX = {"Expat": "MIT", "Apache-2.0": "Apache-2.0", "BSD-2-clause": "BSD-2-Clause", "BSD-2-Clause": "BSD-2-Clause",
        "BSD-3-clause": "BSD-3-Clause", "BSD-3-Clause": "BSD-3-Clause", "BSL-1.0": "BSL-1.0", "CC0-1.0": "CC0-1.0",
        "FTL": "FTL", "ISC": "ISC", "MIT": "MIT", "MIT-0": "MIT-0", "MPL-1.1": "MPL-1.1", "MPL-2.0": "MPL-2.0",
        "OFL-1.1": "OFL-1.1", "Zlib": "Zlib", "zlib": "Zlib", "Artistic": "Artistic-1.0-Perl", "Unicode": "Unicode-TOU"}
VERSIONED = re.compile(r"^(L?GPL|AGPL|GFDL)-([0-9](?:\.[0-9])?)(\+|-or-later)?$")


def spdx_name(name):
    """An SPDX licence identifier; a LicenseRef for what SPDX has no name for."""
    match = VERSIONED.match(name)
    if match:
        number = match[2] if "." in match[2] else match[2] + ".0"
        return f"{match[1]}-{number}-{'or-later' if match[3] else 'only'}"
    return SPDX.get(name) or "LicenseRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name).strip("-")


def copyright_of(package):
    path = DOC / package / "copyright"
    if not path.exists():
        sys.exit(f"sbom.py: {package} has no copyright file; what it may be used for is not known")
    return path.read_text(encoding="utf-8", errors="replace")


def licences_in(text, package):
    """SPDX identifiers of a copyright file: its License fields, or the common licences it points to."""
    names = set()
    for line in re.findall(r"^License:[ \t]*(\S[^\n]*)", text, re.M):
        names |= {name.strip(" ,()") for name in re.split(r"\s+(?:and/or|and|or|with\s.*)\s*|,|\|", line)}
    if not names:
        names = set(re.findall(r"/usr/share/common-licenses/([A-Za-z]+(?:-[0-9.]*[0-9])?)", text))
    return sorted({spdx_name(name) for name in names if name}) or [f"LicenseRef-{package}"]


def read_packages(folder):
    packages = {}
    for entry in json.loads((folder / "bundled.json").read_text(encoding="utf-8")):
        package = packages.setdefault(entry["package"], dict(entry, files=[]))
        package["files"].append(entry["file"])
    if not packages:
        sys.exit("sbom.py: bundled.json is empty")
    for package in packages.values():
        package["text"] = copyright_of(package.get("copyrightOf", package["package"]))
        package["licences"] = licences_in(package["text"], package["package"])
        version = urllib.parse.quote(package["version"], safe="")
        package["purl"] = (f"pkg:deb/debian/{urllib.parse.quote(package['package'], safe='')}@{version}"
                           f"?arch={package['architecture']}&distro=debian-12")
    return [packages[name] for name in sorted(packages)]


def reference(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def spdx_document(arguments, packages, inside, hashes, seed):
    root = reference("Package-prealable")
    entries = [{"SPDXID": root, "name": "prealable", "versionInfo": arguments.version,
                "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
                "licenseConcluded": "GPL-3.0-or-later", "licenseDeclared": "GPL-3.0-or-later",
                "copyrightText": "NOASSERTION", "primaryPackagePurpose": "APPLICATION",
                "checksums": [{"algorithm": "SHA256", "checksumValue": value} for value in hashes.values()]}]
    extracted = {}
    for package in packages:
        for licence in package["licences"]:
            if licence.startswith("LicenseRef-"):
                extracted.setdefault(licence, package["text"])
        entries.append({
            "SPDXID": reference("Package-" + package["package"]), "name": package["package"],
            "versionInfo": package["version"], "supplier": "Organization: Debian", "filesAnalyzed": False,
            "downloadLocation": "https://snapshot.debian.org/package/"
                                f"{package['source']}/{urllib.parse.quote(package['sourceVersion'], safe='')}/",
            "licenseConcluded": "NOASSERTION", "licenseDeclared": " AND ".join(package["licences"]),
            "copyrightText": "NOASSERTION",
            "sourceInfo": f"built from {package['source']} {package['sourceVersion']}",
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": package["purl"]}]})
    for part in inside:
        entries.append({"SPDXID": reference("Package-" + part["name"]), "name": part["name"],
                        "downloadLocation": part["url"], "filesAnalyzed": False,
                        "licenseConcluded": part["licence"], "licenseDeclared": part["licence"],
                        "copyrightText": part["holders"]})
    contained = [entry["SPDXID"] for entry in entries[1:]]
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"prealable-{arguments.version}",
            "documentNamespace": f"urn:uuid:{uuid.UUID(seed[:32])}",
            "creationInfo": {"created": f"{arguments.day}T00:00:00Z", "creators": ["Tool: sbom.py"]},
            "packages": entries,
            "hasExtractedLicensingInfos": [{"licenseId": name, "extractedText": extracted[name]}
                                           for name in sorted(extracted)],
            "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                               "relatedSpdxElement": root}]
                             + [{"spdxElementId": root, "relationshipType": "CONTAINS",
                                 "relatedSpdxElement": name} for name in contained]}


def cyclonedx_licence(name):
    return {"license": {"name" if name.startswith("LicenseRef-") else "id": name}}


def cyclonedx_document(arguments, packages, inside, hashes, seed):
    components = [{"type": "library", "bom-ref": package["purl"], "name": package["package"],
                   "version": package["version"], "purl": package["purl"],
                   "licenses": [cyclonedx_licence(name) for name in package["licences"]]} for package in packages]
    components += [{"type": "file", "bom-ref": "font:" + part["name"], "name": part["name"],
                    "licenses": [cyclonedx_licence(part["licence"])]} for part in inside]
    program = {"type": "application", "bom-ref": "prealable", "name": "prealable", "version": arguments.version,
               "licenses": [cyclonedx_licence("GPL-3.0-or-later")],
               "hashes": [{"alg": "SHA-256", "content": value} for value in hashes.values()]}
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "serialNumber": f"urn:uuid:{uuid.UUID(seed[32:])}",
            "metadata": {"timestamp": f"{arguments.day}T00:00:00Z", "component": program},
            "components": components,
            "dependencies": [{"ref": "prealable", "dependsOn": [c["bom-ref"] for c in components]}]}


def notices(packages):
    made = any(package["architecture"] == "source" for package in packages)
    how = "sont construites des sources de Debian 12." if made else "viennent de Debian 12, sans changement."
    lines = [f"Les bibliothèques de ce paquet {how} Ces sources sont à",
             "https://snapshot.debian.org/, par le nom et la version donnés ici.", ""]
    for package in packages:
        lines.append(f"{package['package']} {package['version']} (source : {package['source']} "
                     f"{package['sourceVersion']})")
        lines.append("    " + ", ".join(package["licences"]))
    for package in packages:
        title = f"{package['package']} {package['version']}"
        lines += ["", "", title, "-" * len(title), "", package["text"].rstrip()]
    pointed = sorted({name for package in packages for name in
                      re.findall(r"common-licenses/([A-Za-z]+(?:-[0-9.]*[0-9])?)", package["text"])})
    for name in pointed:
        path = COMMON / name
        if path.exists():
            lines += ["", "", f"common-licenses/{name}", "-" * (len(name) + 16), "",
                      path.read_text(encoding="utf-8", errors="replace").rstrip()]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--version", required=True)
    parser.add_argument("--day", required=True)
    parser.add_argument("--thirdparty", required=True, type=pathlib.Path)
    parser.add_argument("--program", required=True, type=pathlib.Path, action="append")
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    packages = read_packages(arguments.folder)
    parts = json.loads(arguments.thirdparty.read_text(encoding="utf-8"))["parts"]
    inside = [part for part in parts if part["inside"]]
    hashes = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in arguments.program}
    seed = hashlib.sha256(json.dumps([hashes, [package["purl"] for package in packages]]).encode()).hexdigest()
    for kind, document in (("spdx", spdx_document), ("cdx", cyclonedx_document)):
        text = json.dumps(document(arguments, packages, inside, hashes, seed), indent=1, ensure_ascii=False)
        (arguments.folder / f"prealable.{kind}.json").write_text(text + "\n", encoding="utf-8")
    (arguments.folder / "THIRD-PARTY-NOTICES.txt").write_text(notices(packages), encoding="utf-8")
    print(f"{len(packages)} packages", file=sys.stderr)


if __name__ == "__main__":
    main()
