#!/bin/sh
# The pictures that the AppStream file names, from the tour of the window, in build/dist/pictures.
# They are published at the homepage, beside the packages.
set -eu

. "$(dirname "$0")/stage.sh"
# shellcheck disable=SC2086 # a list of names
install_packages $packages_build

(cd "$root" && cmake --preset release -B "$build" >/dev/null &&
    nice -n 5 cmake --build "$build" -j "$jobs" --target tour >&2)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
"$build/tests/ui/tour" "$work" >&2
mkdir -p "$output/pictures"
# picture NAME TOUR N: the Nth picture of the tour of that name.
picture() {
    found=$(find "$work" -name "[0-9]*-$2.png" | sort | sed -n "$3p")
    [ -n "$found" ] || { say "La visite n'a pas d'image « $2 »."; exit 1; }
    cp "$found" "$output/pictures/$1.png"
}
picture start start 1
picture questions patient 3
picture rules rules 1
tell_size "$output"/pictures/*.png
