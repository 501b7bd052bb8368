#!/bin/sh
# Measures Préalable beside its peers, in Release, and prints the machine, medians and ratios. Extra
# arguments go to measure.py: "tests/bench/run.sh --pdf --rounds 5" is what fills and shows PDFs.
# Peers that are missing are installed from Debian; pdf-lib comes from npm into the build folder.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
. packaging/packages.sh
missing=
for peer in pdftk:pdftk-java javac:default-jdk-headless mutool:mupdf-tools node:nodejs npm:npm; do
    command -v "${peer%%:*}" >/dev/null 2>&1 || missing="$missing ${peer#*:}"
done
# shellcheck disable=SC2086 # a list of names
[ -z "$missing" ] || install_packages $missing || say "Sans ces programmes, la comparaison est partielle."
cmake --preset release -DPREALABLE_TESTS=ON -DPREALABLE_BENCH=ON >&2
cmake --build --preset release --target bench >&2
exec python3 tests/bench/measure.py --build build/release "$@"
