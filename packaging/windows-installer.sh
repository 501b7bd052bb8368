#!/bin/bash
# Makes the installer of the programs that windows.sh has put into an archive:
#
#   windows-installer.sh prealable-VERSION-windows-x64.tar.xz INSTALLER.exe
#
# With PREALABLE_WINDOWS_CERTIFICATE and PREALABLE_WINDOWS_KEY, programs, uninstaller and installer are
# signed (sign.sh). The same archive gives the same bytes, before they are signed.
set -euo pipefail

. "$(dirname "$0")/stage.sh"
windows=$root/packaging/windows
archive=$(realpath "$1")
installer=$(realpath -m "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
tar -C "$work" -xJf "$archive"
tree=$work/Prealable
version=$(basename "$archive" | sed 's/^prealable-\(.*\)-windows-x64.*/\1/')

signed=
if [ -n "${PREALABLE_WINDOWS_CERTIFICATE:-}${PREALABLE_WINDOWS_KEY:-}" ]; then
    signed=1
    for program in "$tree"/prealable*.exe; do
        "$windows/sign.sh" "$program"
    done
    same_times "$tree"
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
mkdir -p "$(dirname "$installer")"
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DTREE="$tree" -DINSTALLED="$work/installed.nsh" \
    -DREMOVED="$work/removed.nsh" -DOUTPUT="$installer" ${signed:+-DSIGN="$windows/sign.sh"} \
    "$windows/prealable.nsi" >&2
[ -z "$signed" ] || "$windows/sign.sh" "$installer"
at_most 20 "$installer"
