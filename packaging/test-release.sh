#!/bin/sh
# Signs the packages of build/dist with throw-away keys and proves that each kind of damage is caught by
# the check that is told to people, and by no later one.
set -eu

. "$(dirname "$0")/stage.sh"
# shellcheck disable=SC2086 # a list of names
install_packages $packages_linux $packages_windows
work=$(mktemp -d)
trap 'GNUPGHOME=$work/gpg gpgconf --kill all; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir -m 700 "$work/gpg"
export GNUPGHOME=$work/gpg PREALABLE_TRIAL=1

make_key() {
    gpg --batch --quiet --passphrase '' --quick-generate-key "$1 <$1@example.org>" rsa3072 sign never 2>/dev/null
    gpg --batch --with-colons --list-keys "$1@example.org" | sed -n 's/^fpr:*\([0-9A-F]*\):$/\1/p' | head -n 1
}
right=$(make_key right)
wrong=$(make_key wrong)

# make_certificate NAME: an authority of its own, and a certificate to sign programs with.
make_certificate() {
    openssl req -x509 -newkey rsa:3072 -nodes -days 2 -subj "/CN=$1 authority" -keyout "$work/$1-ca.key" \
        -out "$work/$1-ca.pem" 2>/dev/null
    openssl req -newkey rsa:3072 -nodes -subj "/CN=$1" -keyout "$work/$1.key" -out "$work/$1.csr" 2>/dev/null
    printf 'extendedKeyUsage=codeSigning\nkeyUsage=digitalSignature\n' >"$work/usage"
    openssl x509 -req -in "$work/$1.csr" -CA "$work/$1-ca.pem" -CAkey "$work/$1-ca.key" -CAcreateserial \
        -days 2 -extfile "$work/usage" -out "$work/$1.pem" 2>/dev/null
}
make_certificate right
make_certificate wrong
with_certificate() {
    PREALABLE_WINDOWS_CERTIFICATE=$work/$1.pem
    PREALABLE_WINDOWS_KEY=$work/$1.key
    PREALABLE_WINDOWS_CA=$work/$1-ca.pem
    export PREALABLE_WINDOWS_CERTIFICATE PREALABLE_WINDOWS_KEY PREALABLE_WINDOWS_CA
}
with_certificate right

fail() {
    say "ÉCHEC : $*"
    exit 1
}

# Without a key, with one that is not there, or with a package missing, nothing is published.
for key in '' 0123456789ABCDEF0123456789ABCDEF01234567; do
    ! PREALABLE_GPG_KEY=$key "$root/packaging/release.sh" "$work/none" 2>/dev/null || fail "publié sans clé"
    [ ! -e "$work/none" ] || fail "un dossier sans clé"
done
! PREALABLE_WINDOWS_KEY='' PREALABLE_GPG_KEY=$right "$root/packaging/release.sh" "$work/none" 2>/dev/null ||
    fail "publié sans clé pour Windows"
[ ! -e "$work/none" ] || fail "un dossier sans clé pour Windows"
mkdir "$work/few"
cp "$output"/*.deb "$work/few/"
! PREALABLE_DIST=$work/few PREALABLE_GPG_KEY=$right "$root/packaging/release.sh" "$work/none" 2>/dev/null ||
    fail "publié sans tous les paquets"
! PREALABLE_TRIAL='' PREALABLE_GPG_KEY=$right "$root/packaging/release.sh" "$work/none" 2>"$work/said" ||
    fail "publié pour de bon avec une clé d'essai"
grep -q "l'adresse de CMakeLists.txt\|README.md ne dit pas" "$work/said" || fail "$(cat "$work/said")"
[ ! -e "$work/none" ] || fail "un dossier de paquets incomplets"

(cd "$work" && PREALABLE_GPG_KEY=$right "$root/packaging/release.sh" good) # the folder may be relative
with_certificate wrong
PREALABLE_GPG_KEY=$wrong "$root/packaging/release.sh" "$work/other"
with_certificate right
"$root/packaging/verify.sh" "$work/good" "$right" || fail "des paquets intacts sont refusés"

# One byte in the middle of a file becomes another one.
change_byte() {
    middle=$(($(stat -c %s "$1") / 2))
    was=$(od -An -tu1 -j $middle -N 1 "$1" | tr -d ' ')
    # shellcheck disable=SC2059 # the format is the byte
    printf "\\$(printf %o $((was ^ 1)))" | dd of="$1" bs=1 seek=$middle conv=notrunc status=none
}

# The list and its signature as an attacker without our key cannot make them: of the right key again,
# so that only the later checks can find what was changed before them.
sign_list_again() {
    (cd "$1" && find . -type f ! -name 'SHA256SUMS*' -printf '%P\n' | sort | xargs sha256sum >SHA256SUMS &&
        gpg --batch --yes --local-user "$right" --armor --detach-sign --output SHA256SUMS.asc SHA256SUMS)
}

# caught CHECK WHAT: the folder « case » is refused by that check.
caught() {
    if said=$("$root/packaging/verify.sh" "$work/case" "$right" 2>&1); then
        fail "$2 : accepté"
    fi
    printf '%s\n' "$said" | grep -q "^verify: $1\$" || fail "$2 : $said"
    say "$2 : vu par « $1 »"
}
begin() {
    rm -rf "$work/case"
    cp -a "$work/good" "$work/case"
}

for file in "$work"/good/*.deb "$work"/good/*.rpm "$work"/good/*.AppImage "$work"/good/*.tar.xz "$work"/good/*.exe \
    "$work"/good/apt/*.deb; do
    begin
    change_byte "$work/case/${file#"$work/good/"}"
    caught file "un octet changé dans ${file#"$work/good/"}"
done
begin; change_byte "$work/case/SHA256SUMS"; caught list "un octet changé dans SHA256SUMS"
begin; rm "$work/case/SHA256SUMS.asc"; caught list "une signature qui manque"
begin; : >"$work/case/SHA256SUMS.asc"; caught list "une signature vide"
begin; cp "$work"/other/SHA256SUMS* "$work/case/"; caught list "la liste signée par une autre clé"
begin; cp -a "$work"/other/. "$work/case/"; caught key "tout signé par une autre clé, qui est jointe"
begin; rm "$work/case/prealable.gpg"; caught key "une clé qui manque"
begin; cp -a "$work"/other/. "$work/case/"; gpg --batch --yes --export "$right" "$wrong" >"$work/case/prealable.gpg"
caught key "tout signé par une autre clé, jointe à la nôtre"

for f in "$output"/*-windows-x64.exe; do unsigned=$f; done
begin; cp "$unsigned" "$work/case/"; sign_list_again "$work/case"; caught windows "un installateur sans signature"
begin; cp "$work"/other/*.exe "$work/case/"; sign_list_again "$work/case"
caught windows "un installateur signé par un autre certificat"
begin; for f in "$work"/case/*.exe; do change_byte "$f"; done; sign_list_again "$work/case"
caught windows "un octet changé dans l'installateur"

begin; cp "$output"/*.rpm "$work/case/"; sign_list_again "$work/case"; caught rpm "un .rpm sans signature"
begin; cp "$work"/other/*.rpm "$work/case/"; sign_list_again "$work/case"; caught rpm "un .rpm signé par une autre clé"
begin; for f in "$work"/case/*.rpm; do change_byte "$f"; done; sign_list_again "$work/case"
caught rpm "un octet changé dans le .rpm"
begin; for f in "$work"/case/*.AppImage; do change_byte "$f"; done; sign_list_again "$work/case"
caught appimage "un octet changé dans l'AppImage"
begin; cp "$work"/other/*.AppImage.asc "$work/case/"; sign_list_again "$work/case"
caught appimage "l'AppImage signée par une autre clé"
begin; rm "$work"/case/*.AppImage.asc; sign_list_again "$work/case"; caught appimage "l'AppImage sans signature"
begin; change_byte "$work/case/apt/InRelease"; sign_list_again "$work/case"; caught apt "un octet changé dans InRelease"
begin; cp "$work/other/apt/InRelease" "$work/case/apt/"; sign_list_again "$work/case"
caught apt "le dépôt signé par une autre clé"
begin; rm "$work/case/apt/InRelease"; sign_list_again "$work/case"; caught apt "le dépôt sans signature"
begin; for f in "$work"/case/apt/*.deb; do change_byte "$f"; done; sign_list_again "$work/case"
caught apt "un octet changé dans le paquet du dépôt"
say "Chaque dommage est vu."
