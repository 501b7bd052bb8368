# What every Linux package begins with: the programs of the release preset, installed into a folder of
# their own. Sourced; needs packages.sh. The same source gives the same bytes, wherever and whenever.

root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/packages.sh"

umask 022
export LC_ALL=C.UTF-8 TZ=UTC
# As the presets say it; they do not reach a build in another folder.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1 \
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
unset LANGUAGE

# The value of a line « set(NAME value) » of the top CMakeLists.txt.
project_value() {
    sed -n "s/^ *set($1 \\([^)]*\\))\$/\\1/p" "$root/CMakeLists.txt" | head -n 1
}

release_day=$(project_value PREALABLE_RELEASE_DAY)
version=$(project_value PREALABLE_AS_VERSION)
homepage=$(sed -n 's/^ *HOMEPAGE_URL "\(.*\)")$/\1/p' "$root/CMakeLists.txt")
# GNU's date, or that of a Mac.
SOURCE_DATE_EPOCH=$(date -u -d "$release_day" +%s 2>/dev/null ||
    date -u -j -f '%Y-%m-%d %H:%M:%S' "$release_day 00:00:00" +%s)
export SOURCE_DATE_EPOCH
output=${PREALABLE_DIST:-$root/build/dist}
jobs=${PREALABLE_JOBS:-$(getconf _NPROCESSORS_ONLN)}
# Another folder that was built with the release preset: with PREALABLE_BUILT=1, taken as it is.
build=${PREALABLE_BUILD:-$root/build/release}

# build_programs [VERSION]: another version than the source's only to have one to upgrade from.
build_programs() {
    version=${1:-$version}
    say "Construction de Préalable $version"
    (cd "$root" && cmake --preset release -B "$build" -DPREALABLE_AS_VERSION="${1:-}" >/dev/null &&
        nice -n 5 cmake --build "$build" -j "$jobs" --target prealable prealable-cli prealable-decoder \
            prealable_desktop >&2)
}

# install_programs FOLDER [PREFIX]: as `cmake --install` puts them, stripped, with whole modes and times.
install_programs() {
    rm -rf "$1"
    mkdir -p "$1"
    DESTDIR=$1 cmake --install "$build" --prefix "${2:-/usr}" --strip >/dev/null
    built=$("$1${2:-/usr}/bin/prealable-cli" --version | sed -n '1s/.* //p')
    [ "$built" = "$version" ] || { say "$build est la version $built, non $version."; return 1; }
    for binary in "$1${2:-/usr}"/bin/* "$1${2:-/usr}"/libexec/prealable/*; do
        # The sections that Debian's own packages are without.
        strip --remove-section=.comment --remove-section=.note "$binary"
    done
    find "$1" -type d -exec chmod 755 {} +
    find "$1" -type f ! -perm /111 -exec chmod 644 {} +
    find "$1" -type f -perm /111 -exec chmod 755 {} +
}

same_times() {
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# Lines « name size », for people.
tell_size() {
    for file in "$@"; do
        say "$(basename "$file") : $(($(stat -c %s "$file") / 1024)) ko"
    done
}

# at_most MEGABYTES FILE
at_most() {
    if [ "$(stat -c %s "$2")" -gt "$(($1 * 1000 * 1000))" ]; then
        say "$2 dépasse $1 Mo."
        return 1
    fi
}
