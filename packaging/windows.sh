#!/bin/bash
# Makes the Windows installer in build/dist (or $PREALABLE_DIST), on Debian, with mingw-w64 and NSIS.
#
#   PREALABLE_SYSROOT          the libraries, as packaging/windows/sysroot.sh makes them (by default
#                              build/windows-sysroot; made there if it is missing: 40 minutes)
#   PREALABLE_SYSROOT_ARCHIVE  a sysroot that was made earlier, to begin with
#   PREALABLE_WINDOWS_CERTIFICATE, PREALABLE_WINDOWS_KEY, PREALABLE_TIMESTAMP
#                              to sign program, uninstaller and installer (packaging/windows/sign.sh)
set -euo pipefail

. "$(dirname "$0")/stage.sh"
# shellcheck disable=SC2086 # lists of names
install_packages $packages_build $packages_windows

export PREALABLE_SYSROOT=${PREALABLE_SYSROOT:-$root/build/windows-sysroot}
windows=$root/packaging/windows
if [ -n "${PREALABLE_SYSROOT_ARCHIVE:-}" ]; then
    "$windows/sysroot.sh" "$PREALABLE_SYSROOT" --from "$PREALABLE_SYSROOT_ARCHIVE" >&2
else
    "$windows/sysroot.sh" "$PREALABLE_SYSROOT" >&2
fi
PREALABLE_SYSROOT=$(cd "$PREALABLE_SYSROOT" && pwd)

say "Construction de Préalable $version pour Windows"
# formcheck of this machine checks the forms that the Windows programs carry.
(cd "$root" && cmake --preset release -B "$build" >/dev/null &&
    nice -n 5 cmake --build "$build" -j "$jobs" --target formcheck_for_build >&2)
made=${PREALABLE_WINDOWS_BUILD:-$root/build/windows}
(cd "$root" && cmake --preset windows -B "$made" -DPREALABLE_AS_VERSION="${1:-}" \
    -DPREALABLE_FORMCHECK="$build/app/tools/formcheck_for_build" >/dev/null &&
    nice -n 5 cmake --build "$made" -j "$jobs" --target prealable prealable-cli prealable-decoder >&2)
version=${1:-$version}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
tree=$work/tree
mkdir -p "$tree"
cmake --install "$made" --prefix "$tree" >/dev/null
x86_64-w64-mingw32-strip --strip-all --enable-deterministic-archives "$tree"/*.exe
python3 -B "$windows/deploy.py" "$PREALABLE_SYSROOT" "$tree"
mkdir -p "$tree/translations"
qt_translations=$(/usr/lib/qt6/bin/qtpaths --query QT_INSTALL_TRANSLATIONS 2>/dev/null || qtpaths6 --query QT_INSTALL_TRANSLATIONS)
for language in fr ar; do
    cp "$qt_translations/qtbase_$language.qm" "$tree/translations/"
done
sed 's/$/\r/' "$root/LICENSE" >"$tree/LICENSE.txt"
sed 's/$/\r/' "$root/CHANGELOG.md" >"$tree/CHANGELOG.txt"
python3 -B "$root/packaging/sbom.py" --version "$version" --day "$release_day" \
    --thirdparty "$root/resources/licences/thirdparty.json" --program "$tree/prealable.exe" \
    --program "$tree/prealable-cli.exe" --program "$tree/prealable-decoder.exe" "$tree"

signed=
if [ -n "${PREALABLE_WINDOWS_CERTIFICATE:-}${PREALABLE_WINDOWS_KEY:-}" ]; then
    signed=1
    for program in "$tree"/prealable*.exe; do
        "$windows/sign.sh" "$program"
    done
fi
# What is installed, in an order of its own (NSIS would take the folder's), and what the uninstaller
# takes away: the same files, then the folders that are empty by that.
(
    cd "$tree"
    find . -type f -printf '%h\t%P\n' | LC_ALL=C sort | while IFS=$(printf '\t') read -r folder file; do
        printf '  SetOutPath "$INSTDIR%s"\n  File "%s"\n' "$(printf '%s' "${folder#.}" | tr / '\\')" "$tree/$file"
    done
) >"$work/installed.nsh"
(
    cd "$tree"
    find . -type f -printf '%P\n' | LC_ALL=C sort | sed 's|/|\\|g; s|.*|  Delete "$INSTDIR\\&"|'
    find . -mindepth 1 -type d -printf '%P\n' | LC_ALL=C sort -r | sed 's|/|\\|g; s|.*|  RMDir "$INSTDIR\\&"|'
) >"$work/removed.nsh"
same_times "$tree"
mkdir -p "$output"
installer=$output/Prealable-$version-windows-x64.exe
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DTREE="$tree" -DINSTALLED="$work/installed.nsh" -DREMOVED="$work/removed.nsh" \
    -DOUTPUT="$installer" ${signed:+-DSIGN="$windows/sign.sh"} "$windows/prealable.nsi" >&2
[ -z "$signed" ] || "$windows/sign.sh" "$installer"
at_most 20 "$installer"
tell_size "$installer"
printf '%s\n' "$installer"
