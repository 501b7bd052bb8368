#!/bin/sh
# Builds every package again, from a copy of the source in another folder, without ccache, in another
# time zone, language and umask, and compares its bytes with those of build/dist.
#
#   reproduce.sh [SCRIPT…]     only those: deb.sh portable.sh rpm.sh appimage.sh windows.sh
set -eu

. "$(dirname "$0")/stage.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
copy="$work/une copie ailleurs"
mkdir -p "$copy"
(cd "$root" && tar --exclude=./build --exclude=./.git -cf - .) | tar -C "$copy" -xf -
sysroot=$(realpath "${PREALABLE_SYSROOT:-$root/build/windows-sysroot}")
[ $# != 0 ] || set -- deb.sh portable.sh rpm.sh appimage.sh windows.sh
built=
for script in "$@"; do
    say "$script, ailleurs"
    (umask 077 && env TZ=Pacific/Auckland LC_ALL=fr_FR.UTF-8 LANG=fr_FR.UTF-8 CCACHE_DISABLE=1 \
        PREALABLE_BUILD= PREALABLE_WINDOWS_BUILD= PREALABLE_SYSROOT="$sysroot" PREALABLE_BUILT=$built \
        PREALABLE_DIST="$work/dist" "$copy/packaging/$script")
    built=1 # the Linux packages are made of one build
done
compared=0
for second in "$work"/dist/*; do
    first=$output/$(basename "$second")
    sha256sum "$first" "$second"
    cmp "$first" "$second"
    compared=$((compared + 1))
done
[ "$compared" -ge $# ] || { say "$compared fichiers seulement."; exit 1; }
say "Deux constructions, les mêmes octets : $compared fichiers."
