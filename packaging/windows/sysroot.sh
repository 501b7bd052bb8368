#!/bin/bash
# Makes the libraries of the Windows packages for x86_64-w64-mingw32, all of them from Debian's source
# packages: sysroot.sh FOLDER makes what FOLDER lacks; sysroot.sh FOLDER --from ARCHIVE unpacks a
# sysroot that was made earlier and adds what it lacks. sysroot.sh FOLDER --list says what is there.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
. "$here/../packages.sh"

usage() {
    echo "sysroot.sh FOLDER [--from ARCHIVE.tar.zst | --list]" >&2
    exit 2
}
[ $# -ge 1 ] || usage
mkdir -p "$1"
sysroot=$(cd "$1" && pwd)
archive=
list=
case ${2:-} in
--from) archive=${3:-}; [ -f "$archive" ] || usage ;;
--list) list=1 ;;
'') ;;
*) usage ;;
esac

export LC_ALL=C.UTF-8 TZ=UTC PREALABLE_SYSROOT=$sysroot
# The day of the youngest patch: libraries that write a date in themselves write this one.
export SOURCE_DATE_EPOCH=1793534400
export PKG_CONFIG_LIBDIR=$sysroot/lib/pkgconfig:/usr/x86_64-w64-mingw32/lib/pkgconfig PKG_CONFIG_PATH=
target=x86_64-w64-mingw32
jobs=${PREALABLE_JOBS:-$(nproc)}
work=${PREALABLE_SYSROOT_WORK:-$sysroot-work} # sources, objects and logs; may be deleted afterwards

# Each part: its source package, and the file that says that it is there.
declare -A source=(
    [zlib]=- [runtime]=- [jpeg]=libjpeg-turbo [png]=libpng1.6 [freetype]=freetype [openjpeg]=openjpeg2
    [sqlite]=sqlite3 [ssl]=openssl [pq]=postgresql-15 [qtbase]=qt6-base [qtsvg]=qt6-svg [qpdf]=qpdf [poppler]=poppler
    [sodium]=libsodium [de265]=libde265 [heif]=libheif [psql]=qt6-base)
declare -A proof=(
    [zlib]=bin/zlib1.dll [runtime]=bin/libstdc++-6.dll [jpeg]=bin/libjpeg-62.dll [png]=bin/libpng16.dll
    [freetype]=bin/libfreetype.dll [openjpeg]=bin/libopenjp2.dll [sqlite]=bin/libsqlite3-0.dll
    [ssl]=bin/libssl-3-x64.dll [pq]=bin/libpq.dll [qtbase]=bin/Qt6Widgets.dll [qtsvg]=bin/Qt6Svg.dll [qpdf]=bin/qpdf29.dll
    [poppler]=bin/libpoppler-qt6-3.dll [sodium]=bin/libsodium-23.dll [de265]=bin/libde265.dll
    [heif]=bin/libheif.dll [psql]=plugins/sqldrivers/qsqlpsql.dll)
order="zlib runtime jpeg png freetype openjpeg sqlite ssl pq qtbase qtsvg qpdf poppler sodium de265 heif
    psql"
# Without it the program shows words in place of the drawings of its helps.
may_lack=" qtsvg "

is_there() {
    [ -e "$sysroot/${proof[$1]}" ]
}

# The sources of the very release that the machine runs, without touching its own apt.
fetch() { # PACKAGE -> its folder
    local apt=$work/apt folder
    if [ ! -d "$apt/lists" ]; then
        mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/sources.list.d"
        for sources in /etc/apt/sources.list.d/*.sources; do
            [ -e "$sources" ] || continue
            sed 's/^Types:.*/Types: deb-src/' "$sources" >"$apt/sources.list.d/$(basename "$sources")"
        done
        : >"$apt/sources.list"
        [ ! -e /etc/apt/sources.list ] ||
            sed -n 's/^deb \(.*\)/deb-src \1/p' /etc/apt/sources.list >"$apt/sources.list"
        source_apt update -q >"$work/apt-update.log" 2>&1 || { cat "$work/apt-update.log" >&2; return 1; }
    fi
    mkdir -p "$work/src/$1"
    folder=$(find "$work/src/$1" -mindepth 1 -maxdepth 1 -type d | head -n 1)
    if [ -z "$folder" ]; then
        # The newest that the mirror really holds: a correction of the day may be listed before it is there.
        for version in $(source_versions "$1"); do
            (cd "$work/src/$1" && source_apt source -q "$1=$version" >"$work/$1-fetch.log" 2>&1) && break
            say "$1 $version n'a pas pu être pris ; voir $work/$1-fetch.log"
        done
        folder=$(find "$work/src/$1" -mindepth 1 -maxdepth 1 -type d | head -n 1)
    fi
    [ -n "$folder" ] && printf '%s' "$folder"
}

source_versions() {
    source_apt_options apt-cache showsrc "$1" | sed -n 's/^Version: //p' | sort -u --version-sort --reverse
}

source_apt() {
    source_apt_options apt-get "$@"
}

source_apt_options() { # COMMAND ARGUMENTS…
    local command=$1
    shift
    "$command" -o Dir::Etc::sourcelist="$work/apt/sources.list" \
        -o Dir::Etc::sourceparts="$work/apt/sources.list.d" -o Dir::State::lists="$work/apt/lists" \
        -o Dir::Cache="$work/apt/cache" -o APT::Sandbox::User=root "$@"
}

# with_cmake PART FOLDER OPTIONS…
with_cmake() {
    local part=$1 folder=$2
    shift 2
    cmake -G Ninja -S "$folder" -B "$work/build/$part" -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
        -DCMAKE_INSTALL_PREFIX="$sysroot" -DCMAKE_PREFIX_PATH="$sysroot" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_SHARED_LINKER_FLAGS=-Wl,--no-insert-timestamp \
        -DCMAKE_MODULE_LINKER_FLAGS=-Wl,--no-insert-timestamp "$@" &&
        ninja -C "$work/build/$part" -j "$jobs" install
}

# with_configure PART FOLDER OPTIONS…: in a folder of its own, not yet made
with_configure() {
    local part=$1 folder=$2
    shift 2
    rm -rf "$work/build/$part"
    mkdir -p "$work/build/$part"
    (cd "$work/build/$part" && "$folder/configure" --host=$target --prefix="$sysroot" \
        CC=$target-gcc-posix LDFLAGS=-Wl,--no-insert-timestamp "$@")
}

make_zlib() { # Debian's own package for mingw: its source lacks what Windows needs
    cp /usr/$target/lib/zlib1.dll "$sysroot/bin/"
}

make_runtime() {
    local gcc
    gcc=$(dirname "$($target-g++-posix -print-libgcc-file-name)")
    cp "$gcc/libgcc_s_seh-1.dll" "$gcc/libstdc++-6.dll" /usr/$target/lib/libwinpthread-1.dll "$sysroot/bin/"
}

make_jpeg() {
    with_cmake jpeg "$1" -DENABLE_STATIC=OFF -DWITH_TURBOJPEG=OFF -DWITH_SIMD=OFF
}

make_png() {
    with_cmake png "$1" -DPNG_STATIC=OFF -DPNG_TESTS=OFF -DPNG_SHARED=ON
}

make_freetype() {
    with_cmake freetype "$1" -DBUILD_SHARED_LIBS=ON -DFT_DISABLE_HARFBUZZ=ON -DFT_DISABLE_BROTLI=ON \
        -DFT_DISABLE_BZIP2=ON
}

make_openjpeg() {
    with_cmake openjpeg "$1" -DBUILD_CODEC=OFF -DBUILD_TESTING=OFF -DBUILD_SHARED_LIBS=ON
}

make_sqlite() { # Debian's source makes the single file with tclsh
    rm -rf "$work/build/sqlite"
    mkdir -p "$work/build/sqlite"
    (cd "$work/build/sqlite" && "$1/configure" --disable-tcl && make sqlite3.c &&
        $target-gcc-posix -O2 -shared -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_COLUMN_METADATA \
            '-DSQLITE_API=__declspec(dllexport)' sqlite3.c -o libsqlite3-0.dll \
            -Wl,--no-insert-timestamp,--out-implib,libsqlite3.dll.a &&
        cp libsqlite3-0.dll "$sysroot/bin/" && cp libsqlite3.dll.a "$sysroot/lib/" &&
        cp sqlite3.h "$sysroot/include/")
}

make_ssl() { # for the way to a server of PostgreSQL only; its own folder is one that only administrators write
    rm -rf "$work/build/ssl"
    mkdir -p "$work/build/ssl"
    (cd "$work/build/ssl" && "$1/Configure" mingw64 --cross-compile-prefix=$target- --prefix="$sysroot" \
        --libdir=lib --openssldir='C:/Program Files/Common Files/SSL' shared no-tests no-legacy no-engine no-dso \
        -Wl,--no-insert-timestamp &&
        make -j "$jobs" build_libs && make install_dev install_runtime_libs)
}

# The client library of PostgreSQL, for the practices that share one server.
make_pq() {
    with_configure pq "$1" --without-readline --without-zlib --without-icu \
        --with-ssl=openssl --disable-nls CFLAGS=-O2 CPPFLAGS="-I$sysroot/include" LIBS="-L$sysroot/lib" &&
        make -C "$work/build/pq/src/backend" generated-headers &&
        make -C "$work/build/pq/src/interfaces/libpq" -j "$jobs" all &&
        make -C "$work/build/pq/src/interfaces/libpq" install &&
        make -C "$work/build/pq/src/include" install &&
        { [ ! -e "$sysroot/lib/libpq.dll" ] || mv "$sysroot/lib/libpq.dll" "$sysroot/bin/"; }
}

make_qtbase() {
    with_cmake qtbase "$1" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DFEATURE_pkg_config=OFF -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF \
        -DFEATURE_system_jpeg=OFF -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF \
        -DFEATURE_system_pcre2=OFF -DFEATURE_tabletevent=OFF -DFEATURE_dbus=OFF -DFEATURE_opengl=OFF \
        -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_openssl=OFF -DFEATURE_sql_sqlite=ON \
        -DFEATURE_system_sqlite=ON
}

make_qtsvg() {
    with_cmake qtsvg "$1" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF
}

make_qpdf() { # its build runs a script that looks for the DLLs by PATH
    PATH=$sysroot/bin:/usr/$target/lib:$PATH with_cmake qpdf "$1" -DBUILD_STATIC_LIBS=OFF -DBUILD_DOC=OFF \
        -DREQUIRE_CRYPTO_NATIVE=ON -DUSE_IMPLICIT_CRYPTO=OFF -DINSTALL_EXAMPLES=OFF \
        "-DCMAKE_CXX_FLAGS=-include cstdint" -DZLIB_H_PATH=/usr/$target/include \
        -DZLIB_LIB_PATH=/usr/$target/lib/libz.dll.a -DLIBJPEG_H_PATH="$sysroot/include" \
        -DLIBJPEG_LIB_PATH="$sysroot/lib/libjpeg.dll.a"
}

make_poppler() {
    with_cmake poppler "$1" -DENABLE_QT5=OFF -DENABLE_QT6=ON -DENABLE_GLIB=OFF -DENABLE_CPP=OFF \
        -DENABLE_GOBJECT_INTROSPECTION=OFF -DENABLE_UTILS=OFF -DBUILD_CPP_TESTS=OFF \
        -DBUILD_QT6_TESTS=OFF -DBUILD_MANUAL_TESTS=OFF -DENABLE_BOOST=OFF -DENABLE_NSS3=OFF \
        -DENABLE_LIBCURL=OFF -DENABLE_LIBTIFF=OFF -DENABLE_CMS=none -DENABLE_LIBOPENJPEG=openjpeg2 \
        -DENABLE_DCTDECODER=libjpeg -DFONT_CONFIGURATION=win32 -DBUILD_SHARED_LIBS=ON \
        -DENABLE_UNSTABLE_API_ABI_HEADERS=OFF
}

make_sodium() {
    { [ -e "$1/configure" ] || (cd "$1" && autoreconf --force --install); } &&
        with_configure sodium "$1" --disable-static --enable-shared CFLAGS=-O2 &&
        make -C "$work/build/sodium" -j "$jobs" install
}

make_de265() {
    with_cmake de265 "$1" -DENABLE_SDL=OFF -DENABLE_DECODER=OFF -DENABLE_ENCODER=OFF -DBUILD_SHARED_LIBS=ON
}

make_heif() { # photos of telephones: HEVC only
    with_cmake heif "$1" -DWITH_EXAMPLES=OFF -DENABLE_PLUGIN_LOADING=OFF -DWITH_LIBDE265=ON -DWITH_X265=OFF \
        -DWITH_AOM_DECODER=OFF -DWITH_AOM_ENCODER=OFF -DWITH_DAV1D=OFF -DWITH_RAV1E=OFF \
        -DWITH_SvtEnc=OFF -DWITH_GDK_PIXBUF=OFF -DBUILD_TESTING=OFF -DBUILD_SHARED_LIBS=ON
}

make_psql() { # Qt's driver for it, with the Qt that is there already
    [ -d "$sysroot/mkspecs" ] || cp -r "$1/mkspecs" "$sysroot/" # what its build wants to see
    with_cmake psql "$1/src/plugins/sqldrivers" -DFEATURE_sql_psql=ON -DFEATURE_sql_sqlite=OFF \
        -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF -DFEATURE_sql_ibase=OFF -DFEATURE_sql_db2=OFF \
        -DFEATURE_sql_oci=OFF -DPostgreSQL_INCLUDE_DIR="$sysroot/include" \
        -DPostgreSQL_TYPE_INCLUDE_DIR="$sysroot/include" -DPostgreSQL_LIBRARY="$sysroot/lib/libpq.a" \
        -DPostgreSQL_LIBRARIES="$sysroot/lib/libpq.a"
}

# What deploy.py says of the parts: « part TAB version ». Of an unpacked sysroot, the version that each
# part says itself; its Debian revision is not known.
versions=$sysroot/share/prealable/versions.tsv
note_version() { # PART FOLDER-OF-ITS-SOURCE
    local version=
    mkdir -p "$(dirname "$versions")"
    touch "$versions"
    if [ -n "$2" ]; then
        version=$(dpkg-parsechangelog -l "$2/debian/changelog" -S Version)
    else
        case $1 in
        jpeg | openjpeg) version=$(pc_version "lib${1/openjpeg/openjp2}") ;;
        png) version=$(pc_version libpng16) ;;
        freetype) version=$(header_version freetype2/freetype/freetype.h 'FREETYPE_(MAJOR|MINOR|PATCH)') ;;
        qpdf) version=$(pc_version libqpdf) ;;
        poppler) version=$(pc_version poppler) ;;
        qtbase) version=$(pc_version Qt6Core) ;;
        sodium | heif | de265) version=$(pc_version "lib$1") ;;
        pq) version=$(pc_version libpq) ;;
        sqlite) version=$(sed -n 's/^#define SQLITE_VERSION  *"\(.*\)"/\1/p' "$sysroot/include/sqlite3.h") ;;
        esac
    fi
    grep -v "^$1	" "$versions" >"$versions.new" || true
    [ -z "$version" ] || printf '%s\t%s\n' "$1" "$version" >>"$versions.new"
    mv "$versions.new" "$versions"
}

pc_version() {
    sed -n 's/^Version: *//p' "$sysroot/lib/pkgconfig/$1.pc"
}

header_version() { # HEADER PATTERN-OF-THREE-NUMBERS
    sed -nE "s/^#define +$2 +([0-9]+).*/\\2/p" "$sysroot/include/$1" | paste -sd.
}

if [ -n "$list" ]; then
    for part in $order; do
        if is_there "$part"; then echo "$part: ${proof[$part]}"; else echo "$part: missing"; fi
    done
    exit 0
fi

# shellcheck disable=SC2086 # lists of names
install_packages $packages_windows_sysroot
if [ -n "$archive" ] && ! is_there qtbase; then
    say "Reprise de $(basename "$archive")"
    tar --zstd -xf "$archive" -C "$sysroot" --strip-components=1
fi
# Where it was made stands in its files.
if is_there qpdf; then
    made_in=$(sed -n 's/^prefix=//p' "$sysroot/lib/pkgconfig/libqpdf.pc")
    [ "$made_in" = "$sysroot" ] || grep -rlIF "$made_in" "$sysroot/lib/pkgconfig" "$sysroot/lib/cmake" |
        xargs -r sed -i "s|$made_in|$sysroot|g"
fi
mkdir -p "$work/build" "$sysroot/bin" "$sysroot/lib" "$sysroot/include"
for part in $order; do
    if is_there "$part"; then
        grep -qs "^$part	" "$versions" || note_version "$part" ''
        continue
    fi
    begun=$SECONDS
    folder=
    if [ "${source[$part]}" != - ] && ! folder=$(fetch "${source[$part]}"); then
        say "La source de $part n'a pas pu être prise."
        [[ $may_lack == *" $part "* ]] && continue
        exit 1
    fi
    status=0
    "make_$part" "$folder" >"$work/$part.log" 2>&1 || status=$?
    if [ "$status" != 0 ] || ! is_there "$part"; then
        rm -f "$sysroot/${proof[$part]}" # so that the next call tries it again
        say "$part n'a pas pu être construit ($work/$part.log) :"
        grep -nE 'error|FAILED|undefined|No such' "$work/$part.log" | head -n 20 >&2 || true
        tail -n 15 "$work/$part.log" >&2
        exit 1
    fi
    note_version "$part" "$folder"
    say "$part : $((SECONDS - begun)) s"
done
say "Bibliothèques pour Windows : $sysroot"
