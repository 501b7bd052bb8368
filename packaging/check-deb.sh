#!/bin/sh
# Installs, uses, upgrades and removes the Debian package in a fresh Debian 12, without network.
#
#   check-deb.sh [PACKAGE.deb OLDER.deb]     without them, deb.sh makes both
#
# PREALABLE_CHROOT_CACHE (default build/): where the bare system and the libraries that the package
# asks for are kept between two runs. Only the first run needs the network.
set -eu

. "$(dirname "$0")/stage.sh"
. "$(dirname "$0")/chroot.sh"
# shellcheck disable=SC2086 # lists of names
install_packages $packages_build $packages_linux
older=0.0.9
if [ -n "${1:-}" ]; then
    package=$1
    old_package=$2
else
    old_package=$(PREALABLE_DIST=$work "$root/packaging/deb.sh" $older)
    package=$("$root/packaging/deb.sh")
fi
fresh_system "$package"
cp "$package" "$system/check/new.deb"
cp "$old_package" "$system/check/old.deb"

version_of() {
    dpkg-deb -f "$1" Version | sed 's/-.*//'
}

# use_package FILE NAME: installed over what is there, then used.
use_package() {
    say "Version $(version_of "$1") : installer, remplir, ouvrir la fenêtre"
    inside sh /check/check-installed.sh install "/check/$2"
    [ ! -f "$system/check/sums" ] || inside sh /check/check-installed.sh kept
    inside sh /check/check-installed.sh use "$(version_of "$1")"
    seen
    inside sh /check/check-installed.sh keep
}

use_package "$old_package" old.deb
use_package "$package" new.deb
say "Retrait"
inside sh /check/check-installed.sh remove
inside sh /check/check-installed.sh kept
say "Le paquet s'installe, sert, se met à jour et se retire."
