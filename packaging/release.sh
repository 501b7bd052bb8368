#!/bin/sh
# Signs the packages of build/dist (or $PREALABLE_DIST) into a folder that is ready to be published.
#
#   PREALABLE_GPG_KEY=FINGERPRINT PREALABLE_WINDOWS_CERTIFICATE=chain.pem PREALABLE_WINDOWS_KEY=key.pem \
#       packaging/release.sh FOLDER
#
# The secret key is in gpg's own folder ($GNUPGHOME). FOLDER, which must not exist yet, receives the
# packages, the .rpm signed inside, the AppImage's own signature, an apt repository, the Windows installer
# with its programs signed (PREALABLE_WINDOWS_CA: who vouches for the certificate, if not the system's
# list), images of macOS (signed and notarized where they were made), SHA256SUMS and its signature, the
# public key. Nothing appears there unless all of it is signed and was verified by the
# commands that README.md tells. PREALABLE_TRIAL=1: with a throw-away key, not to be published.
set -eu

. "$(dirname "$0")/stage.sh"
# shellcheck disable=SC2086 # a list of names
install_packages $packages_linux $packages_windows

refuse() {
    say "Rien n'est publié : $*"
    exit 1
}

target=${1:-}
[ -n "$target" ] || refuse "dites dans quel dossier."
target=$(realpath -m "$target")
[ ! -e "$target" ] || refuse "$target existe déjà."
key=${PREALABLE_GPG_KEY:-}
[ -n "$key" ] || refuse "PREALABLE_GPG_KEY ne dit pas avec quelle clé signer."
gpg --batch --quiet --list-secret-keys "$key" >/dev/null 2>&1 || refuse "la clé secrète $key n'est pas là."
fingerprint=$(gpg --batch --with-colons --list-keys "$key" | sed -n 's/^fpr:*\([0-9A-F]*\):$/\1/p' | head -n 1)
for what in "${PREALABLE_WINDOWS_CERTIFICATE:-}" "${PREALABLE_WINDOWS_KEY:-}"; do
    [ -f "$what" ] || refuse "PREALABLE_WINDOWS_CERTIFICATE et PREALABLE_WINDOWS_KEY ne nomment pas deux fichiers."
done
if [ -z "${PREALABLE_TRIAL:-}" ]; then
    case $homepage in
    *example.org*) refuse "l'adresse de CMakeLists.txt ($homepage) est celle d'un exemple." ;;
    esac
    tr -d ' ' <"$root/README.md" | grep -q "$fingerprint" ||
        refuse "README.md ne dit pas l'empreinte de cette clé ($fingerprint)."
fi

work=$(mktemp -d "$(dirname "$target")/.release-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# The one file of that pattern among the packages.
the_one() {
    # shellcheck disable=SC2086 # a pattern
    set -- "$output"/$1
    [ $# = 1 ] && [ -f "$1" ] || refuse "il faut un fichier $(basename "$1") dans $output, et un seul."
    printf '%s' "$1"
}
for pattern in "prealable_$version-*.deb" "prealable-$version-*.rpm" "Prealable-$version-*.AppImage" \
    "prealable-$version-linux-*.tar.xz" "prealable-$version.spdx.json" "prealable-$version.cdx.json"; do
    file=$(the_one "$pattern")
    cp "$file" "$work/"
done
# No Mac is at hand here: what was made on one comes signed, or not at all.
for image in "$output"/Prealable-"$version"-macos-*.dmg; do
    [ ! -f "$image" ] || cp "$image" "$work/"
done
archive=$(the_one "prealable-$version-windows-x64.tar.xz")
"$root/packaging/windows-installer.sh" "$archive" "$work/Prealable-$version-windows-x64.exe" ||
    refuse "l'installateur de Windows n'est pas signé."

detached() {
    gpg --batch --yes --local-user "$key" --armor --digest-algo SHA512 --detach-sign --output "$2" "$1"
}
gpg --batch --export "$key" >"$work/prealable.gpg"
rpmsign --define "_gpg_name $fingerprint" --define "__gpg $(command -v gpg)" \
    --define "_gpg_digest_algo sha512" --addsign "$work"/*.rpm >/dev/null
for image in "$work"/*.AppImage; do
    detached "$image" "$image.asc"
done

# A flat repository: deb [signed-by=/usr/share/keyrings/prealable.gpg] …/apt ./
mkdir "$work/apt"
cp "$work"/*.deb "$work/apt/"
(
    cd "$work/apt"
    apt-ftparchive packages . >Packages
    gzip -9nk Packages
    apt-ftparchive -o APT::FTPArchive::Release::Origin=Prealable -o APT::FTPArchive::Release::Label=Prealable \
        release . >"$work/Release"
    mv "$work/Release" Release
    gpg --batch --yes --local-user "$key" --digest-algo SHA512 --clearsign --output InRelease Release
    rm Release # only what is signed is there
)
(cd "$work" && find . -type f ! -name 'SHA256SUMS*' -printf '%P\n' | sort | xargs sha256sum >SHA256SUMS)
detached "$work/SHA256SUMS" "$work/SHA256SUMS.asc"

"$root/packaging/verify.sh" "$work" "$fingerprint" || refuse "la vérification échoue."
chmod 755 "$work"
mv "$work" "$target"
say "Signé avec $fingerprint : $target"
