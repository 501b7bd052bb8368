#!/bin/sh
# Installs, uses, upgrades and removes the Debian package in a fresh Debian 12, without network.
#
#   check-deb.sh [PACKAGE.deb OLDER.deb]     without them, deb.sh makes both
#
# PREALABLE_CHROOT_CACHE (default build/): where the bare system and the libraries that the package
# asks for are kept between two runs. Only the first run needs the network.
set -eu

. "$(dirname "$0")/stage.sh"
# shellcheck disable=SC2086 # lists of names
install_packages $packages_build $packages_linux
cache=${PREALABLE_CHROOT_CACHE:-$root/build}
older=0.0.9
work=$(mktemp -d)
system=$work/system

leave() {
    rm -rf --one-file-system "$work"
}
trap leave EXIT INT TERM

fail() {
    say "ÉCHEC : $*"
    exit 1
}

# Runs in the system, in name spaces of its own: no network unless asked for, nothing left behind.
inside() {
    as_root unshare --mount --pid --fork --kill-child ${network---net} sh -c '
        system=$1; shift
        mount --make-rprivate /
        mount --bind "$system" "$system"
        mount -t proc proc "$system/proc"
        mount --rbind /dev "$system/dev"
        exec chroot "$system" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive "$@"' sh "$system" "$@"
}

# make_base PACKAGE TAR: a bare Debian 12 with what the check looks with and the package's libraries
# in apt's cache, not installed.
make_base() {
    say "Système de base (une fois) : $2"
    as_root debootstrap --variant=minbase bookworm "$system" "${PREALABLE_MIRROR:-http://deb.debian.org/debian}" >&2
    as_root cp /etc/resolv.conf "$system/etc/resolv.conf"
    cp "$1" "$system/tmp/package.deb"
    network='' inside apt-get install -y -q --no-install-recommends xvfb xdotool desktop-file-utils \
        shared-mime-info >&2
    network='' inside apt-get install -y -q --no-install-recommends --download-only /tmp/package.deb >&2
    rm -f "$system/tmp/package.deb"
    mkdir -p "$cache"
    tar -C "$system" --exclude='./dev/*' --exclude='./proc/*' -cf - . | zstd -q -T0 -f -o "$2.part"
    mv "$2.part" "$2"
    as_root rm -rf --one-file-system "$system"
}

if [ -n "${1:-}" ]; then
    package=$1
    old_package=$2
else
    old_package=$(PREALABLE_DIST=$work "$root/packaging/deb.sh" $older)
    package=$("$root/packaging/deb.sh")
fi
wanted=$(dpkg-deb -f "$package" Depends | sha256sum | cut -c 1-16)
base=$cache/debian12-$wanted.tar.zst
[ -f "$base" ] || make_base "$package" "$base"

say "Système neuf"
mkdir "$system"
tar -C "$system" --zstd -xf "$base"
mkdir -p "$system/check"
cp "$package" "$system/check/new.deb"
cp "$old_package" "$system/check/old.deb"
cp "$root/packaging/sample-request.json" "$system/check/demande.prealable"
cp "$root/packaging/check-installed.sh" "$system/check/"

version_of() {
    dpkg-deb -f "$1" Version | sed 's/-.*//'
}

# use_package FILE NAME: installed over what is there, then used.
use_package() {
    say "Version $(version_of "$1") : installer, remplir, ouvrir la fenêtre"
    inside sh /check/check-installed.sh install "/check/$2"
    [ ! -f "$system/check/sums" ] || inside sh /check/check-installed.sh kept
    inside sh /check/check-installed.sh use "$(version_of "$1")"
    python3 -B "$root/packaging/looks-drawn.py" "$system/check/screen/Xvfb_screen0" || fail "fenêtre vide"
    inside sh /check/check-installed.sh keep
}

inside sh /check/check-installed.sh prepare
use_package "$old_package" old.deb
use_package "$package" new.deb
say "Retrait"
inside sh /check/check-installed.sh remove
inside sh /check/check-installed.sh kept
say "Le paquet s'installe, sert, se met à jour et se retire."
