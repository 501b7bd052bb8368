#!/bin/sh
# One step of check-deb.sh or check-bundles.sh, inside the fresh system: prepare, install PACKAGE,
# use VERSION, keep, kept, remove. Each fails with a sentence. WINDOW and CLI: how the programs are called.
set -eu
# shellcheck disable=SC2086 # as_person, cli: lists of words

person=claire
home=/home/$person
data=$home/.local/share/prealable
window_program=${WINDOW:-/usr/bin/prealable}
cli=${CLI:-prealable-cli}

fail() {
    echo "ÉCHEC : $*" >&2
    exit 1
}

as_person="setpriv --reuid=$person --regid=$person --init-groups env HOME=$home USER=$person"

prepare() {
    useradd -m $person
    cp /check/demande.prealable "$home/demande.prealable"
    mkdir -p "$home/Mes demandes"
    chown -R $person:$person $home
    dpkg -l | grep -q prealable && fail "Préalable est déjà là"
    return 0
}

install_package() {
    apt-get install -y -q --no-install-recommends "$1" >/check/apt.log 2>&1 ||
        { cat /check/apt.log >&2; fail "l'installation"; }
    # Double click: the type of the file, and who opens it.
    grep -q ':\*\.prealable$' /usr/share/mime/globs2 || fail "le type de fichier"
    grep -q ':\*\.prealable-pack$' /usr/share/mime/globs2 || fail "le type des paquets de formulaires"
    grep -q '^application/vnd.prealable.request+json=.*fr.prealable.Prealable.desktop' \
        /usr/share/applications/mimeinfo.cache || fail "le programme qui ouvre ce type"
    [ -s /usr/share/icons/hicolor/48x48/apps/fr.prealable.Prealable.png ] || fail "les icônes"
}

# The sample request filled, then joined to itself: the second is read by the installed helper.
fill_request() {
    cd "$home/Mes demandes"
    $as_person $cli --version | grep -q "^prealable-cli $1\$" || fail "la version"
    $as_person $cli fill ../demande.prealable --output remplie.pdf --json >/check/fill.json ||
        fail "le remplissage"
    grep -q '"checked": true' /check/fill.json || fail "la relecture du PDF"
    head -c 5 remplie.pdf | grep -q '%PDF-' || fail "le PDF"
    sed 's/^  "answers"/  "attachments": [{"kind": "prescription", "file": "remplie.pdf"}],\n&/' \
        ../demande.prealable >avec-piece.prealable
    $as_person $cli dossier avec-piece.prealable --output dossier.pdf --draft --json >/check/dossier.json ||
        fail "le dossier : $(cat /check/dossier.json)"
}

wait_for() {
    for _ in $(seq 150); do
        "$@" >/check/waited 2>/dev/null && return 0
        sleep 0.2
    done
    return 1
}

# The window opens a request as a double click does; its title tells that it was read.
open_window() {
    mkdir -p /check/screen /tmp/.X11-unix
    chmod 1777 /tmp/.X11-unix
    Xvfb :7 -screen 0 1366x768x24 -noreset -nolisten tcp -fbdir /check/screen >/check/xvfb.log 2>&1 &
    screen=$!
    export DISPLAY=:7
    wait_for xdotool getdisplaygeometry || { cat /check/xvfb.log >&2; fail "l'écran"; }
    $as_person $window_program "$home/demande.prealable" >/check/window.log 2>&1 &
    program=$!
    wait_for xdotool search --onlyvisible --name ' – Préalable$' ||
        { cat /check/window.log >&2; fail "la fenêtre"; }
    window=$(head -n 1 /check/waited)
    sleep 2 # the page that the picture shows
    title=$(xdotool getwindowname "$window")
    case $title in
    *Relire* | *Relecture* | *érif*) ;;
    *) fail "la fenêtre montre « $title »" ;;
    esac
    cp /check/screen/Xvfb_screen0 /check/screen/seen
    # As when the session ends: what was answered is on disk already.
    kill -0 $program || fail "la fenêtre s'est fermée seule"
    kill -TERM $program
    wait $program || [ $? = 143 ] || fail "la fenêtre se ferme mal"
    kill $screen
    wait $screen || true # ended by the signal just sent: its status says only that
    mv /check/screen/seen /check/screen/Xvfb_screen0
    [ -s /check/window.log ] && cat /check/window.log >&2
    [ -n "$(find "$data/drafts" -type f)" ] || fail "le brouillon n'est pas gardé"
}

sums() {
    find "$data" -type f -exec sha256sum {} + | sort
}

remove() {
    dpkg -L prealable >/check/files
    apt-get purge -y -q prealable >/check/remove.log 2>&1 || { cat /check/remove.log >&2; fail "le retrait"; }
    grep -q '\.local/share/prealable' /check/remove.log || fail "le retrait ne dit pas ce qui reste"
    while read -r file; do
        [ -d "$file" ] || [ ! -e "$file" ] || fail "il reste $file"
    done </check/files
    left=$(find / -xdev \( -path /check -o -path /proc -o -path /home -o -path /dev -o -path /var/cache/apt \
        -o -path /var/log \) -prune -o -iname '*prealable*' -print)
    [ -z "$left" ] || fail "il reste $left"
    grep -rqi prealable /usr/share/mime/globs2 /usr/share/applications/mimeinfo.cache 2>/dev/null &&
        fail "le type de fichier reste connu"
    return 0
}

case $1 in
prepare) prepare ;;
install) install_package "$2" ;;
use)
    fill_request "$2"
    open_window
    ;;
keep) sums >/check/sums ;;
kept)
    sums >/check/sums-now
    cmp -s /check/sums /check/sums-now || fail "les brouillons ont changé"
    ;;
remove) remove ;;
*) fail "étape inconnue : $1" ;;
esac
