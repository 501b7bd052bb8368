#!/bin/sh
# Makes the portable archive (unpack anywhere, run bin/prealable) and the two lists of what is inside.
set -eu

. "$(dirname "$0")/stage.sh"
. "$(dirname "$0")/bundled.sh"
# shellcheck disable=SC2086 # lists of names
install_packages $packages_build $packages_linux $packages_bundle

[ -n "${PREALABLE_BUILT:-}" ] || build_programs
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
bundle_programs "$work/tree"
mkdir -p "$output"
name=prealable-$version-linux-$(uname -m)
mv "$work/tree/usr" "$work/$name"
touch -d "@$SOURCE_DATE_EPOCH" "$work/$name"
for kind in spdx cdx; do
    cp "$work/$name/share/doc/prealable/prealable.$kind.json" "$output/prealable-$version.$kind.json"
done
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -cf - "$name" |
    xz -T0 -6 --block-size=16MiB >"$output/$name.tar.xz"
tell_size "$output/$name.tar.xz"
printf '%s\n' "$output/$name.tar.xz"
