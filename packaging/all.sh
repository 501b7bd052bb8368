#!/bin/sh
# Makes and checks every Linux package, and says how long each took and how large it is.
set -eu

. "$(dirname "$0")/stage.sh"
# shellcheck disable=SC2086 # lists of names
install_packages $packages_build $packages_linux $packages_bundle

timed() {
    begun=$(date +%s)
    "$root/packaging/$1" $2 >&2
    say "$1 : $(($(date +%s) - begun)) s"
}
timed check-deb.sh
export PREALABLE_BUILT=1 # check-deb.sh has built them
timed portable.sh
timed rpm.sh
timed appimage.sh
timed check-bundles.sh "$(ls "$output"/prealable_*.deb) $(ls "$output"/*.tar.xz "$output"/*.AppImage "$output"/*.rpm)"
timed pictures.sh
timed reproduce.sh
timed test-release.sh
tell_size "$output"/*.deb "$output"/*.tar.xz "$output"/*.rpm "$output"/*.AppImage
