#!/bin/sh
# Makes and checks every package of Linux and of Windows, and says how long each took and how large it is.
set -eu

. "$(dirname "$0")/stage.sh"
# shellcheck disable=SC2086 # lists of names
install_packages $packages_build $packages_linux $packages_bundle $packages_windows

timed() {
    begun=$(date +%s)
    script=$1
    shift
    "$root/packaging/$script" "$@" >&2
    say "$script : $(($(date +%s) - begun)) s"
}
timed check-deb.sh
export PREALABLE_BUILT=1 # check-deb.sh has built them
timed portable.sh
timed rpm.sh
timed appimage.sh
timed check-bundles.sh "$output/prealable_$version"-*.deb "$output"/*"$version"-linux-*.tar.xz \
    "$output"/*"$version"*.AppImage "$output"/*"$version"*.rpm
timed check-windows.sh
timed pictures.sh
timed reproduce.sh
timed test-release.sh
tell_size "$output"/*.deb "$output"/*.tar.xz "$output"/*.rpm "$output"/*.AppImage "$output"/*.exe
