# What the two set-up commands install on Debian 12, and how. Sourced by
# run.sh, test.sh and the scripts that make packages.

# To build the programs and to run them. The fonts are for Poppler: official forms do not embed
# Helvetica, and it cannot read the fonts that the programs carry inside.
packages_build="g++ cmake ninja-build pkg-config ccache qt6-base-dev qt6-svg-dev libpoppler-qt6-dev
    libqpdf-dev libheif-dev libfontconfig-dev libqt6svg6 qt6-image-formats-plugins qt6-qpa-plugins
    qt6-translations-l10n qt6-l10n-tools fonts-liberation2 fonts-urw-base35 poppler-data
    libsodium-dev libqt6sql6-sqlite libqt6sql6-psql qtkeychain-qt6-dev"

# What the tests compare with: other readers of PDF, other viewers, other languages, a database server
# and a printing system (each started by a test of its own, on a socket in a temporary folder), the
# accessibility bus on a display without a screen, a keyring.
packages_test="locales lld python3 python3-pikepdf qpdf pdftk-java poppler-utils mupdf-tools ghostscript
    openssl xvfb xauth postgresql cups-daemon cups-client cups-filters
    dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi gnome-keyring"

# What packages are made of and checked with; nothing else needs them.
packages_linux="python3 librsvg2-bin binutils dpkg-dev lintian devscripts desktop-file-utils appstream
    shared-mime-info debootstrap zstd rpm rpmlint cpio gnupg gpgv apt-utils xdotool"
packages_bundle="patchelf qt6-wayland qt6-xdgdesktopportal-platformtheme squashfs-tools libsquashfuse-dev libzstd-dev zlib1g-dev
    liblzma-dev liblzo2-dev liblz4-dev"
# What makes the Windows installer on Debian and tries it; and its libraries, from their sources.
packages_windows="g++-mingw-w64-x86-64-posix libz-mingw-w64-dev nsis osslsigncode icoutils librsvg2-bin
    wine64 xvfb xauth xdotool openbox python3 zstd openssl"
packages_fuzz="clang libclang-rt-14-dev" # a fuzzer on each reader of files
packages_windows_sysroot="g++-mingw-w64-x86-64-posix libz-mingw-w64-dev zstd dpkg-dev cmake ninja-build
    pkg-config qt6-base-dev qt6-base-dev-tools tcl make autoconf automake libtool bison flex perl
    patch xz-utils"

say() {
    printf '%s\n' "== $*" >&2
}

# Runs a command as the administrator: directly, or with sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        say "Il faut les droits d'administrateur pour : $*"
        say "Relancez la commande en tant que root, ou installez sudo."
        return 1
    fi
}

missing_packages() {
    for package in "$@"; do
        case "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" in
        installed) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# install_packages NAME…: installs the ones that are missing; does nothing when none is.
install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        say "apt-get n'est pas là : installez vous-même les équivalents de : $*"
        return 0
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "Installation des paquets Debian qui manquent : $missing"
    as_root apt-get update -q >&2
    # shellcheck disable=SC2086 # a list of names
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2
}

# The tests run under three locales; a bare system has only C.
generate_locales() {
    for locale in fr_FR tr_TR; do
        if ! locale -a | grep -qi "^$locale\.utf-\?8$"; then
            say "Création de la langue $locale.UTF-8"
            as_root localedef -i "$locale" -f UTF-8 "$locale.UTF-8"
        fi
    done
}
