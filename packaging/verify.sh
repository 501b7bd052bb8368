#!/bin/sh
# Verifies a folder of signed packages as its users do: the commands of README.md, then apt's and rpm's.
#
#   verify.sh FOLDER FINGERPRINT
#
# Fails with the name of the check that found something: key, list, file, windows, rpm, appimage, apt.
# PREALABLE_WINDOWS_CA: who vouches for the certificate of Windows, if not the system's list.
set -eu

folder=$(cd "$1" && pwd)
fingerprint=$2
printf '%s\n' "$fingerprint" | grep -Eqx '[0-9A-F]{40}' || {
    printf 'verify: not the fingerprint of a key: %s\n' "$fingerprint" >&2
    exit 2
}
root=$(cd "$(dirname "$0")/.." && pwd)
private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
trap 'exit 130' INT TERM

found() {
    printf 'verify: %s\n' "$1" >&2
    exit 1
}

# The Nth command of « Vérifier votre téléchargement », word for word.
told() {
    awk '/^## Vérifier votre téléchargement/ { on = 1 } on && /^```sh/ { block = 1; next }
        block && /^```/ { exit } block' "$root/README.md" | sed -n "$1p" | sed 's/ *#.*//'
}
run_told() {
    command=$(told "$1")
    [ -n "$command" ] || found "README.md"
    (cd "$folder" && GNUPGHOME=$private sh -c "$command" 2>&1)
}
[ -z "$(told 4)" ] || found "README.md: more than three commands"

# One key only, and this one: gpgv trusts every key of the file that it is given.
run_told 1 >"$private/out" || found key
tr -d ' \n' <"$private/out" | grep -q "$fingerprint" || found key
[ "$(grep -c '^pub' "$private/out")" = 1 ] || found key
# The last words are those that README.md tells, in whatever language the system speaks.
run_told 2 >"$private/out" || { cat "$private/out" >&2; found list; }
grep -q 'Good signature' "$private/out" || found list
run_told 3 >"$private/out" || { cat "$private/out" >&2; found file; }
grep -q ': OK$' "$private/out" || found file

# What Windows does before it runs them: the installer, and what is inside of it when it is installed.
authority=${PREALABLE_WINDOWS_CA:-/etc/ssl/certs/ca-certificates.crt}
for installer in "$folder"/*-windows-x64.exe; do
    osslsigncode verify -CAfile "$authority" -in "$installer" >"$private/out" 2>&1 || found windows
done

# Newer versions of rpm make their database themselves and do not know the option; without one the
# import below fails, and says so.
rpmkeys --dbpath "$private/rpm" --initdb 2>/dev/null || true
gpg --homedir "$private" --batch --quiet --import "$folder/prealable.gpg" 2>/dev/null || found key
gpg --homedir "$private" --batch --armor --export >"$private/key.asc"
rpmkeys --dbpath "$private/rpm" --import "$private/key.asc" || found key
rpmkeys --dbpath "$private/rpm" --define '_pkgverify_level all' -K "$folder"/*.rpm >/dev/null 2>&1 || found rpm
for image in "$folder"/*.AppImage; do
    gpgv --keyring "$folder/prealable.gpg" "$image.asc" "$image" 2>/dev/null || found appimage
done

# apt, with folders of its own.
mkdir -p "$private/apt/lists/partial" "$private/apt/cache/archives/partial" "$private/apt/etc/preferences.d" \
    "$private/apt/etc/apt.conf.d" "$private/apt/get"
: >"$private/apt/status"
chmod -R a+rX "$private"
cp "$folder/prealable.gpg" "$private/apt/prealable.gpg" # apt's list knows no spaces
ln -s "$folder/apt" "$private/repository"
printf 'deb [signed-by=%s] file:%s ./\n' "$private/apt/prealable.gpg" "$private/repository" >"$private/apt/sources.list"
own_apt() {
    apt-get -q -o "Dir::Etc=$private/apt/etc" -o "Dir::Etc::SourceList=$private/apt/sources.list" \
        -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$private/apt/lists" \
        -o "Dir::State::status=$private/apt/status" -o "Dir::Cache=$private/apt/cache" -o APT::Sandbox::User=root \
        -o APT::Update::Error-Mode=any "$@" >"$private/out" 2>&1
}
own_apt update || { cat "$private/out" >&2; found apt; }
(cd "$private/apt/get" && own_apt download prealable) || { cat "$private/out" >&2; found apt; }
