#!/bin/sh
# Builds the Debian package again, from a copy of the source in another folder, without ccache, in
# another time zone, language and umask, and compares its bytes with the one of build/dist.
set -eu

. "$(dirname "$0")/stage.sh"
first=$(ls "$output"/prealable_"$version"-*.deb)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
copy="$work/une copie ailleurs"
mkdir -p "$copy"
(cd "$root" && tar --exclude=./build --exclude=./.git -cf - .) | tar -C "$copy" -xf -
second=$(umask 077 && env TZ=Pacific/Auckland LC_ALL=fr_FR.UTF-8 LANG=fr_FR.UTF-8 CCACHE_DISABLE=1 \
    PREALABLE_BUILD= PREALABLE_BUILT= PREALABLE_DIST="$work/dist" "$copy/packaging/deb.sh")
sha256sum "$first" "$second"
cmp "$first" "$second"
say "Deux constructions, les mêmes octets."
