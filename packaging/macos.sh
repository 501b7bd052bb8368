#!/bin/sh
# Makes the disk image of macOS in build/dist (or $PREALABLE_DIST), on a Mac with Homebrew's qtbase, qtsvg,
# qttools, qtkeychain, poppler-qt6, qpdf, libheif, libsodium, librsvg, cmake and ninja.
#
#   PREALABLE_MACOS_IDENTITY  the Developer ID to sign with; without it the image is signed for this Mac only
#   PREALABLE_NOTARY_KEY, PREALABLE_NOTARY_KEY_ID, PREALABLE_NOTARY_ISSUER
#                             the file, the name and the owner of Apple's key, to have it notarized
#
# Never run yet: see « What has never been run » in packaging/README.md.
set -eu

. "$(dirname "$0")/stage.sh"
[ "$(uname)" = Darwin ] || { say "macos.sh a besoin d'un Mac."; exit 1; }
identity=${PREALABLE_MACOS_IDENTITY:--}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

say "Construction de Préalable $version pour macOS"
PKG_CONFIG_PATH=$(brew --prefix poppler-qt6)/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
export PKG_CONFIG_PATH
(cd "$root" && cmake --preset release -B "$build" -DPREALABLE_TESTS=OFF >/dev/null &&
    cmake --build "$build" -j "$jobs" --target prealable prealable-cli prealable-decoder prealable_icon >&2 &&
    cmake --install "$build" --prefix "$work" --strip >/dev/null)
app=$work/Préalable.app
mv "$work/prealable.app" "$app"
programs=$app/Contents/MacOS
resources=$app/Contents/Resources

macdeployqt "$app" -always-overwrite -executable="$programs/prealable-cli" \
    -executable="$programs/prealable-decoder" -libpath="$(brew --prefix poppler-qt6)/lib"
# Every library that is asked for is inside, or the system's own.
find "$app" -type f \( -perm -111 -o -name '*.dylib' \) -exec otool -L {} + |
    sed -n 's/^	\(.*\) (compat.*/\1/p' >"$work/asked"
[ -s "$work/asked" ] || { say "otool n'a rien dit de $app"; exit 1; }
# None left is what is wished for, and what grep calls a failure.
foreign=$(grep -Ev '^(@rpath|@executable_path|@loader_path|/usr/lib|/System)' "$work/asked" || true)
[ -z "$foreign" ] || { say "Hors du paquet : $foreign"; exit 1; }
mkdir -p "$resources/translations"
for language in fr ar; do
    cp "$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)/qtbase_$language.qm" "$resources/translations/"
done
cp "$root/LICENSE" "$root/CHANGELOG.md" "$resources/"

# From the inside out, and each thing by itself: what --deep would sign is not what is asked of us.
stamp=--timestamp
[ "$identity" != - ] || stamp=--timestamp=none
find "$app" -depth \( -name '*.dylib' -o -name '*.framework' \) \
    -exec codesign --force --options runtime $stamp --sign "$identity" {} \;
for part in "$programs/prealable-cli" "$programs/prealable-decoder" "$app"; do
    codesign --force --options runtime $stamp --sign "$identity" \
        --entitlements "$root/packaging/macos/entitlements.plist" "$part"
done
codesign --verify --strict --verbose=2 "$app"
"$programs/prealable-cli" fill "$root/packaging/sample-request.json" --output "$work/sample.pdf" --day "$release_day"

image=$work/image
mkdir "$image"
mv "$app" "$image/"
ln -s /Applications "$image/Applications"
mkdir -p "$output"
disk=$output/Prealable-$version-macos-$(uname -m).dmg
rm -f "$disk"
hdiutil create -quiet -volname "Préalable $version" -srcfolder "$image" -fs APFS -format ULFO "$disk"
codesign $stamp --sign "$identity" "$disk"
if [ -n "${PREALABLE_NOTARY_KEY:-}" ]; then
    xcrun notarytool submit "$disk" --key "$PREALABLE_NOTARY_KEY" --key-id "$PREALABLE_NOTARY_KEY_ID" \
        --issuer "$PREALABLE_NOTARY_ISSUER" --wait
    xcrun stapler staple "$disk"
    spctl --assess --type open --context context:primary-signature --verbose "$disk"
fi
tell_size "$disk"
printf '%s\n' "$disk"
