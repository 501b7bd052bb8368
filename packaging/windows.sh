#!/bin/bash
# Makes the Windows installer in build/dist (or $PREALABLE_DIST), on Debian, with mingw-w64 and NSIS.
#
#   PREALABLE_SYSROOT          the libraries, as packaging/windows/sysroot.sh makes them (by default
#                              build/windows-sysroot; made there if it is missing: 40 minutes)
#   PREALABLE_SYSROOT_ARCHIVE  a sysroot that was made earlier, to begin with
#
# and the archive of programs that it is made of. Nothing is signed here: release.sh signs what was made.
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
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
tree=$work/Prealable
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

same_times "$tree"
mkdir -p "$output"
archive=$output/prealable-$version-windows-x64.tar.xz
tar --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -C "$work" -cf - Prealable | xz -T1 -6 >"$archive"
installer=$output/Prealable-$version-windows-x64.exe
"$root/packaging/windows-installer.sh" "$archive" "$installer"
tell_size "$archive" "$installer"
printf '%s\n' "$installer"
