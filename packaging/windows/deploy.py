#!/usr/bin/env python3
"""Gives the programs of a folder the libraries of the Windows sysroot that they need.

    deploy.py SYSROOT FOLDER

FOLDER holds the .exe files as `cmake --install` leaves them. Libraries go beside them, where Windows
looks first, Qt's plugins to FOLDER/plugins. A library that neither the sysroot nor Windows has is an
error. FOLDER/bundled.json receives each file taken, and the Debian source that it was made of.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys

PLUGINS = ["platforms/qwindows", "platforms/qoffscreen", "styles/qwindowsvistastyle", "imageformats/qjpeg",
           "imageformats/qsvg", "iconengines/qsvgicon", "sqldrivers/qsqlite", "sqldrivers/qsqlpsql"]
MAY_LACK = {"imageformats/qsvg", "iconengines/qsvgicon"}  # of a sysroot without Qt Svg
# What every Windows 10 has.
OF_WINDOWS = re.compile(
    r"(?i)^(advapi32|authz|bcrypt|comctl32|comdlg32|crypt32|d3d11|d3d12|d3d9|d2d1|dnsapi|dwmapi|dwrite|dxgi|gdi32"
    r"|imm32|iphlpapi|kernel32|mpr|msvcrt|ncrypt|netapi32|ntdll|ole32|oleaut32|powrprof|propsys|rpcrt4|secur32"
    r"|setupapi|shcore|shell32|shlwapi|user32|userenv|usp10|uxtheme|version|windowscodecs|winmm|winspool|ws2_32"
    r"|wsock32|wtsapi32|wldap32|api-ms-win-[a-z0-9-]+)\.(dll|drv)$")
# A part of the sysroot (sysroot.sh), its source package, a Debian package that tells its copyright.
PARTS = [(r"^(Qt6(?!Svg).*|q(?!svg|sqlpsql).*)\.dll$", "qtbase", "qt6-base", "libqt6core6"),
         (r"^(Qt6Svg|qsvg|qsvgicon)\.dll$", "qtsvg", "qt6-svg", "libqt6svg6"),
         (r"^qsqlpsql\.dll$", "psql", "qt6-base", "libqt6core6"),
         (r"^lib(ssl|crypto)-3", "ssl", "openssl", "libssl3"),
         (r"^libpq\.dll$", "pq", "postgresql-15", "libpq5"),
         (r"^libpoppler", "poppler", "poppler", "libpoppler-qt6-3"),
         (r"^qpdf", "qpdf", "qpdf", "libqpdf29"),
         (r"^libfreetype", "freetype", "freetype", "libfreetype6"),
         (r"^libjpeg", "jpeg", "libjpeg-turbo", "libjpeg62-turbo"),
         (r"^libpng", "png", "libpng1.6", "libpng16-16"),
         (r"^libopenjp2", "openjpeg", "openjpeg2", "libopenjp2-7"),
         (r"^libsqlite3", "sqlite", "sqlite3", "libsqlite3-0"),
         (r"^libsodium", "sodium", "libsodium", "libsodium23"),
         (r"^libheif", "heif", "libheif", "libheif1"),
         (r"^libde265", "de265", "libde265", "libde265-0"),
         (r"^zlib1", "zlib", "libz-mingw-w64", "libz-mingw-w64"),
         (r"^libwinpthread", "runtime", "mingw-w64", "mingw-w64-common"),
         (r"^(libgcc|libstdc)", "runtime", "gcc-12", "gcc-12-base")]


def imports(binary):
    listed = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", str(binary)], capture_output=True, text=True,
                            check=True).stdout
    return re.findall(r"DLL Name: (\S+)", listed)


def version_of_package(package):
    done = subprocess.run(["dpkg-query", "-W", "-f", "${source:Version}", package], capture_output=True, text=True,
                          check=False)
    return done.stdout if done.returncode == 0 else ""


def origin(name, versions):
    for pattern, part, source, package in PARTS:
        if re.match(pattern, name):
            version = versions.get(part) or version_of_package(package)
            if not version:
                sys.exit(f"deploy.py: the version of {name} ({source}) is not known")
            return {"package": source, "version": version, "source": source, "sourceVersion": version,
                    "architecture": "source", "copyrightOf": package}
    sys.exit(f"deploy.py: nothing says where {name} comes from")


def main():
    sysroot, folder = map(pathlib.Path, sys.argv[1:])
    versions = dict(line.split("\t") for line in
                    (sysroot / "share/prealable/versions.tsv").read_text(encoding="utf-8").splitlines())
    taken = {}

    def take(source, target):
        (folder / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, folder / target)
        subprocess.run(["x86_64-w64-mingw32-strip", "--strip-unneeded", "--enable-deterministic-archives",
                        str(folder / target)], check=True)
        taken[target] = dict(file=target, **origin(pathlib.PurePath(target).name, versions))

    for name in PLUGINS:
        plugin = sysroot / "plugins" / f"{name}.dll"
        if not plugin.exists() and name in MAY_LACK:
            print(f"deploy.py: without {name}", file=sys.stderr)
            continue
        take(plugin, f"plugins/{name}.dll")
    # Windows knows no capitals in names of files.
    there = {path.name.lower(): path for path in (sysroot / "bin").glob("*.dll")}
    done = set()
    waiting = [*folder.glob("*.exe"), *folder.glob("plugins/*/*.dll")]
    while waiting:
        binary = waiting.pop()
        for name in imports(binary):
            if name.lower() in done or OF_WINDOWS.match(name):
                continue
            done.add(name.lower())
            library = there.get(name.lower())
            if library is None:
                sys.exit(f"deploy.py: {binary.name} needs {name}, which is not there")
            take(library, library.name)
            waiting.append(folder / library.name)
    (folder / "qt.conf").write_text("[Paths]\nPlugins=plugins\nTranslations=translations\n", encoding="utf-8")
    (folder / "bundled.json").write_text(json.dumps([taken[name] for name in sorted(taken)], indent=1) + "\n",
                                         encoding="utf-8")
    print(f"{len(taken)} files", file=sys.stderr)


if __name__ == "__main__":
    main()
