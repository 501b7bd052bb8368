# A fresh Debian 12 to install packages in. Sourced after stage.sh. The folder is $system, in $work, and
# goes when the script ends.

# What our bundles leave to the computer, and every desktop has; none of it is Qt.
host_libraries="libfontconfig1 libfreetype6 libharfbuzz0b libfribidi0 libegl1 libgl1 libopengl0 libx11-6
    libx11-xcb1 libxcb1 libice6 libsm6 libexpat1 libcups2"
cache=${PREALABLE_CHROOT_CACHE:-$root/build}
work=$(mktemp -d)
system=$work/system

leave() {
    rm -rf --one-file-system "$work"
}
trap leave EXIT
trap 'exit 130' INT TERM

fail() {
    say "ÉCHEC : $*"
    exit 1
}

# Debian could not be reached: nothing is known of the package. 75 is EX_TEMPFAIL.
no_system() {
    say "ÉCHEC : pas de système neuf"
    exit 75
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
    # shellcheck disable=SC2086 # nothing: debootstrap's own mirror
    as_root debootstrap --variant=minbase bookworm "$system" ${PREALABLE_MIRROR:-} >&2 || no_system
    as_root cp /etc/resolv.conf "$system/etc/resolv.conf"
    cp "$1" "$system/tmp/package.deb"
    network='' inside apt-get install -y -q --no-install-recommends xvfb xdotool desktop-file-utils \
        shared-mime-info >&2 || no_system
    network='' inside apt-get install -y -q --no-install-recommends --download-only /tmp/package.deb >&2 ||
        no_system
    # shellcheck disable=SC2086 # a list of names
    network='' inside apt-get install -y -q --no-install-recommends --download-only $host_libraries >&2 ||
        no_system
    rm -f "$system/tmp/package.deb"
    mkdir -p "$cache"
    tar -C "$system" --exclude='./dev/*' --exclude='./proc/*' -cf - . | zstd -q -T0 -f -o "$2.part"
    mv "$2.part" "$2"
    as_root rm -rf --one-file-system "$system"
}

# fresh_system PACKAGE.deb: $system, with what PACKAGE.deb asks for in apt's cache.
fresh_system() {
    wanted=$(dpkg-deb -f "$1" Depends | sha256sum | cut -c 1-16)
    base=$cache/debian12-$wanted.tar.zst
    [ -f "$base" ] || make_base "$1" "$base"
    say "Système neuf"
    mkdir "$system"
    tar -C "$system" --zstd -xf "$base"
    mkdir -p "$system/check"
    cp "$root/packaging/sample-request.json" "$system/check/demande.prealable"
    cp "$root/packaging/check-installed.sh" "$system/check/"
    inside sh /check/check-installed.sh prepare
}

# seen: is there something on the screen that the step « use » left?
seen() {
    python3 -B "$root/packaging/looks-drawn.py" "$system/check/screen/Xvfb_screen0" || fail "fenêtre vide"
}
