#!/usr/bin/env python3
"""Gives an installed tree the libraries that it needs, so that it runs where there is no Qt.

    bundle.py PREFIX

PREFIX holds bin/ and libexec/ as `cmake --install` leaves them. Libraries go to PREFIX/lib, Qt's
plugins to PREFIX/plugins, found by paths relative to the programs. What every desktop has and must
be its own (C library, X11, OpenGL, fonts) is not taken along. PREFIX/share/doc/prealable receives
bundled.json: each file taken, and the Debian package that it comes from.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

# Of the host, by the AppImage project's reasoning: drivers, the C and C++ libraries, what reads the
# host's configuration (fonts, cups, dbus' machine id, system users).
OF_THE_HOST = re.compile(r"^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|nsl|anl|mvec|stdc\+\+|gcc_s|GL|EGL"
                         r"|GLX|GLdispatch|OpenGL|drm|gbm|glapi|X11|X11-xcb|xcb|wayland-client|fontconfig"
                         r"|freetype|harfbuzz|fribidi|z|expat|uuid|com_err|gpg-error|p11-kit|cups"
                         r"|avahi-client|avahi-common|ICE|SM|udev|systemd|usb-1\.0|asound))\.so(\..*)?$")
PLUGINS = ["platforms/libqxcb.so", "platforms/libqoffscreen.so", "xcbglintegrations/libqxcb-glx-integration.so",
           "xcbglintegrations/libqxcb-egl-integration.so", "imageformats/libqjpeg.so",
           "imageformats/libqsvg.so", "imageformats/libqtiff.so", "iconengines/libqsvgicon.so",
           "printsupport/libcupsprintersupport.so", "sqldrivers/libqsqlite.so", "platformthemes/libqxdgdesktopportal.so",
           "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
           "platforminputcontexts/libibusplatforminputcontextplugin.so",
           "platforms/libqwayland-generic.so", "platforms/libqwayland-egl.so",
           "wayland-shell-integration/libxdg-shell.so", "wayland-decoration-client/libbradient.so"]


# libheif is linked to an encoder that the programs have no use for (linux/x265.c).
ENCODER = "libx265.so.199"
ENCODER_HAS = {"x265_api_get_199"}


def only_needed_by_encoder(name):
    return name == "libnuma.so.1"


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def qt_folder(name):
    for tool in ("qtpaths6", "/usr/lib/qt6/bin/qtpaths6", "/usr/lib/qt6/bin/qtpaths"):
        if shutil.which(tool):
            return pathlib.Path(run(tool, "--query", name).strip())
    sys.exit("bundle.py: qtpaths6 is missing (qt6-base-dev-tools)")


def needed(binary):
    """{name: path} of what the loader would take; an error for what it would not find."""
    found = {}
    for line in run("ldd", str(binary)).split("\n"):
        match = re.match(r"\s+(\S+) => (.+?)(?: \(0x[0-9a-f]+\))?$", line)
        if not match:
            continue
        if match[2] == "not found":
            sys.exit(f"bundle.py: {binary} needs {match[1]}, which is not there")
        found[match[1]] = pathlib.Path(match[2])
    return found


def owner(path):
    """(package, version, source, source version) of an installed file."""
    real = path.resolve()
    for name in (real, path, str(real).removeprefix("/usr"), str(path).removeprefix("/usr")):
        done = subprocess.run(["dpkg-query", "-S", str(name)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            package = done.stdout.split(": ")[0].split(",")[0]
            return run("dpkg-query", "-W", "-f",
                       "${Package}\t${Version}\t${source:Package}\t${source:Version}\t${Architecture}",
                       package).split("\t")
    sys.exit(f"bundle.py: no package owns {path}")


class Bundle:
    def __init__(self, prefix):
        self.prefix = prefix
        self.taken = {}

    def take(self, source, target):
        destination = self.prefix / target
        if target in self.taken:
            return
        destination.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source.resolve(), destination)
        destination.chmod(0o644)
        package, version, origin, origin_version, architecture = owner(source)
        self.taken[target] = {"file": target, "package": package, "version": version, "source": origin,
                              "sourceVersion": origin_version, "architecture": architecture}

    def libraries_of(self, binary):
        for name, path in needed(binary).items():
            if name == ENCODER:
                self.stand_in(path)
            elif not OF_THE_HOST.match(name) and not only_needed_by_encoder(name):
                self.take(path, f"lib/{name}")

    def stand_in(self, library):
        """Ours in place of the encoder; an error when libheif asks more of it than ours has."""
        target = self.prefix / "lib" / ENCODER
        if target.exists():
            return
        heif = library.parent / "libheif.so.1"
        asked = set(re.findall(r" U (x265\w*)", run("nm", "-D", "--undefined-only", str(heif))))
        if asked != ENCODER_HAS:
            sys.exit(f"bundle.py: libheif asks {sorted(asked)} of x265, not {sorted(ENCODER_HAS)}")
        target.parent.mkdir(parents=True, exist_ok=True)
        source = pathlib.Path(__file__).resolve().parent / "linux/x265.c"
        run("cc", "-O2", "-Wall", "-Wextra", "-shared", "-fPIC", "-nostdlib", "-s", "-Wl,--build-id=none",
            f"-ffile-prefix-map={source.parent}=.", f"-Wl,-soname,{ENCODER}", "-o", str(target), str(source))
        target.chmod(0o644)

    def find_each_other(self, binary, to_lib):
        run("patchelf", "--set-rpath", f"$ORIGIN/{to_lib}".rstrip("/"), str(binary))
        run("strip", "--strip-unneeded", str(binary))


def main():
    prefix = pathlib.Path(sys.argv[1])
    bundle = Bundle(prefix)
    programs = sorted(p for folder in ("bin", "libexec/prealable") for p in (prefix / folder).iterdir())
    plugins = qt_folder("QT_INSTALL_PLUGINS")
    for name in PLUGINS:
        bundle.take(plugins / name, f"plugins/{name}")
    for program in programs:
        bundle.libraries_of(program)
    for name in [name for name in bundle.taken if name.startswith("plugins/")]:
        bundle.libraries_of(plugins / name.removeprefix("plugins/"))
    bundle.take(qt_folder("QT_INSTALL_TRANSLATIONS") / "qtbase_fr.qm", "translations/qtbase_fr.qm")

    for name in bundle.taken:
        if name.startswith("lib/"):
            bundle.find_each_other(prefix / name, "")
        elif name.endswith(".so"):
            bundle.find_each_other(prefix / name, "../../lib")
    for program in programs:
        up = os.path.relpath(prefix, program.parent)
        bundle.find_each_other(program, f"{up}/lib")
        (program.parent / "qt.conf").write_text(
            f"[Paths]\nPrefix={up}\nPlugins=plugins\nTranslations=translations\n", encoding="utf-8")
    document = prefix / "share/doc/prealable/bundled.json"
    document.write_text(json.dumps(sorted(bundle.taken.values(), key=lambda t: t["file"]), indent=1) + "\n",
                        encoding="utf-8")
    print(f"{len(bundle.taken)} files", file=sys.stderr)


if __name__ == "__main__":
    main()
