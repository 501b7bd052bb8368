#!/bin/bash
# Installs, uses, upgrades and removes the Windows installer under Wine, and compares the command line
# with the one of this machine on every case of the forms.
#
#   check-windows.sh [INSTALLER OLDER-INSTALLER]     without them, windows.sh makes both
set -euo pipefail

. "$(dirname "$0")/stage.sh"
# shellcheck disable=SC2086 # lists of names
install_packages $packages_build $packages_windows
generate_locales
work=$(mktemp -d)
windows=$root/packaging/windows
older=0.0.9
if [ -n "${1:-}" ]; then
    installer=$(realpath "$1")
    old_installer=$(realpath "$2")
else
    old_installer=$(PREALABLE_DIST=$work "$root/packaging/windows.sh" $older)
    installer=$("$root/packaging/windows.sh")
fi
say "Construction de Préalable pour comparer"
(cd "$root" && cmake --preset release -B "$build" >/dev/null &&
    nice -n 5 cmake --build "$build" -j "$jobs" --target prealable-cli >&2)
here=$build/app/cli/prealable-cli

export HOME=$work/home WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all XDG_RUNTIME_DIR=$work/run
export WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe=d'
mkdir -p "$HOME" "$work/screen"
mkdir -m 700 "$XDG_RUNTIME_DIR"
c=$WINEPREFIX/drive_c

leave() {
    # Whether they still ran says nothing of the installer: the status of the check is already known.
    /usr/lib/wine/wineserver64 -k 2>/dev/null || true
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap leave EXIT
trap 'exit 130' INT TERM
fail() {
    say "ÉCHEC : $*"
    exit 1
}
wine() { # a French Windows
    LC_ALL=fr_FR.UTF-8 /usr/lib/wine/wine64 "$@"
}
settled() { # what was begun has ended, and the registry is on disk
    /usr/lib/wine/wineserver64 -w
}

exec 3>"$work/display"
Xvfb -displayfd 3 -screen 0 1280x900x24 -noreset -nolisten tcp -fbdir "$work/screen" >"$work/xvfb.log" 2>&1 &
screen=$!
exec 3>&-
for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox >/dev/null 2>&1 & # somebody has to give the keyboard to a window
say "Windows neuf"
wine wineboot -i >/dev/null 2>&1 || fail "le Windows neuf"
# A program that crashes ends; no box holds it.
wine reg add 'HKCU\Software\Wine\WineDbg' /v ShowCrashDialog /t REG_DWORD /d 0 /f >/dev/null 2>&1
settled

# Everything but what belongs to the person, and the folder that Windows itself has for programs.
files_there() {
    (cd "$c" && find . \( -ipath './users/*/appdata/roaming/prealable' -o -ipath './users/*/temp' \) -prune \
        -o ! -ipath './users/*/appdata/local/programs' -print | sort)
}
data=
find_data() {
    data=$(find "$c/users" -ipath '*/appdata/roaming/prealable' -type d | head -n 1)
    [ -n "$data" ] || fail "pas de données de la personne"
}
nothing_left() {
    settled
    files_there >"$work/files-now"
    diff "$work/files-before" "$work/files-now" >&2 || fail "il reste des fichiers"
    ! grep -ain 'prealable' "$WINEPREFIX"/system.reg "$WINEPREFIX"/user.reg >&2 ||
        fail "il reste quelque chose dans le registre"
}
files_there >"$work/files-before"

say "Installation de $older pour une personne, puis mise à jour"
wine "$old_installer" /S /CurrentUser || fail "l'installation de $older"
folder=$(find "$c/users" -iname prealable.exe -printf '%h\n')
[ -n "$folder" ] || fail "rien n'est installé"
wine "$folder/prealable-cli.exe" --version >"$work/version"
grep -qx "prealable-cli $older" "$work/version" || fail "la version $older"
cp "$root/packaging/sample-request.json" "$work/demande é.prealable"
wine "$folder/prealable.exe" --day "$release_day" "$work/demande é.prealable" >/dev/null 2>&1 &
window=$!
for _ in $(seq 150); do
    xdotool search --onlyvisible --name 'Préalable$' >/dev/null 2>&1 && break
    sleep 0.2
done
sleep 3
python3 -B "$root/packaging/looks-drawn.py" "$work/screen/Xvfb_screen0" >&2 || fail "fenêtre vide"
# An open program is neither replaced nor removed.
status=0
wine "$installer" /S /CurrentUser || status=$?
[ "$status" = 2 ] || fail "une mise à jour par-dessus un programme ouvert finit par $status"
/usr/lib/wine/wineserver64 -k
wait $window || true # killed with its Windows on the line before: its status says only that
find_data
(cd "$data" && find . -type f -exec sha256sum {} + | sort) >"$work/data-before"
grep -q drafts "$work/data-before" || fail "le brouillon n'est pas gardé"
: >"$folder/from-an-older-version.dll"
wine "$installer" /S /CurrentUser || fail "la mise à jour"
wine "$folder/prealable-cli.exe" --version >"$work/version"
grep -qx "prealable-cli $version" "$work/version" || fail "la version $version"
rm "$folder/from-an-older-version.dll"
wine "$folder/uninstall.exe" /S /CurrentUser
nothing_left
(cd "$data" && find . -type f -exec sha256sum {} + | sort) >"$work/data-now"
cmp -s "$work/data-before" "$work/data-now" || fail "les brouillons ont changé"

say "Installation pour tous, dans un dossier avec accents et espaces"
# The folder stands last and without quotes, which Wine would put around a word with spaces.
wine "$installer" /S /AllUsers '/D=C:\Logiciels' à 'moi\Préalable' || fail "l'installation pour tous"
folder="$c/Logiciels à moi/Préalable"
[ -f "$folder/prealable.exe" ] || fail "rien dans le dossier choisi"

say "Un dossier avec pièces jointes, dans un chemin long"
deep="$work/$(printf 'à côté/%.0s' $(seq 30))$(printf 'b%.0s' $(seq 120))"
mkdir -p "$deep"
python3 - "$root/packaging/sample-request.json" "$root/packaging/window.png" "$deep" <<'END'
import json, pathlib, shutil, sys
sample, picture, folder = map(pathlib.Path, sys.argv[1:])
request = json.loads(sample.read_text(encoding="utf-8"))
shutil.copyfile(picture, folder / "scan é.png")
request["attachments"] = [{"kind": "prescription", "file": "scan é.png"}]
(folder / "demande.prealable").write_text(json.dumps(request), encoding="utf-8")
END
# Windows takes no folder to work in that is longer than 260 letters: the whole names are given.
"$here" dossier "$deep/demande.prealable" --draft --day "$release_day" --output "$work/dossier-1.pdf" >&2 ||
    fail "le dossier, ici"
there=Z:$(printf '%s' "$deep" | tr / '\\')
wine "$folder/prealable-cli.exe" dossier "$there\\demande.prealable" --draft --day "$release_day" \
    --output "$there\\dossier.pdf" >&2 || fail "le dossier, sous Windows"
mv "$deep/dossier.pdf" "$work/dossier-2.pdf"
cmp "$work/dossier-1.pdf" "$work/dossier-2.pdf" || fail "le dossier diffère"

say "La fenêtre, par un double clic sur la demande"
wine start /unix "$work/demande é.prealable" >/dev/null 2>&1 || fail "le type de fichier"
python3 -B "$windows/clicks.py" "$work/screen/Xvfb_screen0" BERNARD 'C:\clics.pdf'
for _ in $(seq 100); do
    [ -s "$c/clics.pdf" ] && break
    sleep 0.2
done
[ -s "$c/clics.pdf" ] || fail "la fenêtre n'a pas enregistré le PDF"
sleep 1
"$here" inspect "$c/clics.pdf" --json >"$work/inspected" || fail "le PDF de la fenêtre"
# Read whole: a grep that ends early would end the other program too, with an error.
"$here" fields "$c/clics.pdf" --json >"$work/fields" || fail "le PDF de la fenêtre"
grep -q BERNARD "$work/fields" || fail "le PDF de la fenêtre n'a pas le nom écrit"
rm "$c/clics.pdf"
/usr/lib/wine/wineserver64 -k

say "Tous les cas des formulaires"
python3 -B "$windows/compare.py" --here "$here" \
    --there "/usr/lib/wine/wine64 $(printf '%q' "$folder/prealable-cli.exe")" --day "$release_day" \
    "$root/tests/cases" >&2 || fail "Windows et cette machine diffèrent"

wine "$folder/uninstall.exe" /S /AllUsers
settled # the uninstaller goes on in a copy of itself
rmdir "$c/Logiciels à moi" 2>/dev/null || fail "il reste des fichiers"
nothing_left
say "Installateur vérifié : $(basename "$installer")"
