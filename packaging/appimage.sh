#!/bin/sh
# Makes the AppImage: one file to make executable and run. Its head is our own (appimage/runtime.c).
set -eu

. "$(dirname "$0")/stage.sh"
. "$(dirname "$0")/bundled.sh"
# shellcheck disable=SC2086 # lists of names
install_packages $packages_build $packages_linux $packages_bundle

[ -n "${PREALABLE_BUILT:-}" ] || build_programs
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
bundle_programs "$work/AppDir"
id=fr.prealable.Prealable
cp "$work/AppDir/usr/share/applications/$id.desktop" "$work/AppDir/usr/share/icons/hicolor/256x256/apps/$id.png" \
    "$root/packaging/appimage/AppRun" "$work/AppDir/"
ln -s "$id.png" "$work/AppDir/.DirIcon"
# The long list of parts is published beside; the notices and the short list stay inside.
rm "$work/AppDir/usr/share/doc/prealable/prealable.spdx.json"
same_times "$work/AppDir"
mksquashfs "$work/AppDir" "$work/image" -root-owned -noappend -no-xattrs -no-progress -quiet \
    -comp zstd -Xcompression-level 19 -b 1M >&2
cc -O2 -Wall -Wextra -static -s "-ffile-prefix-map=$root=." -o "$work/runtime" "$root/packaging/appimage/runtime.c" \
    -lsquashfuse -lzstd -lz -llzma -llzo2 -llz4
printf 'AI\002' | dd of="$work/runtime" bs=1 seek=8 conv=notrunc status=none # an AppImage of type 2
mkdir -p "$output"
package=$output/Prealable-$version-$(uname -m).AppImage
cat "$work/runtime" "$work/image" >"$package"
chmod 755 "$package"
[ "$("$package" --appimage-offset)" = "$(stat -c %s "$work/runtime")" ] || { say "décalage de l'image"; exit 1; }
at_most 45 "$package"
tell_size "$package"
printf '%s\n' "$package"
