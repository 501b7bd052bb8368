#!/bin/sh
# Installs what is missing, builds with the sanitizers and runs every test. Extra arguments go to
# ctest ("packaging/test.sh -R cli"). The exit status is ctest's.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/packages.sh"

# shellcheck disable=SC2086 # lists of names
install_packages $packages_build $packages_test
generate_locales

cd "$root"
jobs=$(nproc)
say "Construction avec les contrôles de mémoire"
cmake --preset asan
cmake --build --preset asan -j "$jobs"

# One more than there are processors: some tests wait for a server or a timer.
say "Tests"
exec ctest --preset asan -j $((jobs + 1)) "$@"
