#!/bin/sh
# Installs what is missing, builds Préalable and opens its window. Without a display, fills the
# sample request instead and says where the PDF is.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/packages.sh"

# shellcheck disable=SC2086 # a list of names
install_packages $packages_build

say "Construction de Préalable"
cd "$root"
cmake --preset release >&2
cmake --build --preset release --target prealable prealable-cli >&2

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Ouverture de la fenêtre"
    exec build/release/app/prealable "$@"
fi

say "Pas d'écran ici : remplissage de la demande d'exemple"
build/release/app/cli/prealable-cli fill packaging/sample-request.json \
    --output build/exemple-11575-08.pdf
printf '%s\n' "Le PDF est ici : $root/build/exemple-11575-08.pdf"
