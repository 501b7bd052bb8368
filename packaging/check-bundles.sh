#!/bin/sh
# Uses the portable archive, the AppImage and the .rpm where there is no Qt and no network.
#
#   check-bundles.sh PACKAGE.deb FILE…     PACKAGE.deb: its libraries choose the cached system
set -eu

. "$(dirname "$0")/stage.sh"
. "$(dirname "$0")/chroot.sh"
# shellcheck disable=SC2086 # lists of names
install_packages $packages_linux
deb=$1
shift
fresh_system "$deb"

# shellcheck disable=SC2086 # a list of names
inside apt-get install -y -q --no-install-recommends $host_libraries >/dev/null
inside sh -c '! find / -xdev -name "libQt*" | grep -q .' || fail "il y a Qt dans ce système"

try() {
    inside env WINDOW="$1" CLI="$2" sh /check/check-installed.sh use "$version"
    seen
}

for file in "$@"; do
    say "$(basename "$file")"
    case $file in
    *.tar.xz)
        mkdir -p "$system/opt/portable"
        xz -dc "$file" | tar -C "$system/opt/portable" --strip-components=1 -xf -
        try /opt/portable/bin/prealable /opt/portable/bin/prealable-cli
        ;;
    *.AppImage)
        cp "$file" "$system/opt/Prealable.AppImage"
        try /opt/Prealable.AppImage "/opt/Prealable.AppImage --cli"
        inside sh -c '! ls -d /tmp/prealable-* 2>/dev/null' || fail "l'AppImage laisse son dossier"
        ;;
    *.rpm)
        inside mkdir -p /var/lib/rpm
        # What the rest of the system gives is Debian's: rpm does not know it.
        rpm --root "$system" --dbpath /var/lib/rpm --nodeps --noscripts -i "$file"
        try /usr/bin/prealable /usr/bin/prealable-cli
        rpm --root "$system" --dbpath /var/lib/rpm --nodeps --noscripts -e prealable
        left=$(find "$system/usr" "$system/etc" -iname '*prealable*')
        [ -z "$left" ] || fail "il reste $left"
        ;;
    *) fail "paquet inconnu : $file" ;;
    esac
done
say "Les paquets servent sans Qt."
