#!/bin/sh
# Makes the Debian package in build/dist (or $PREALABLE_DIST) and checks it: lintian, hardening, size.
# deb.sh VERSION makes it as another version, to upgrade from.
set -eu

. "$(dirname "$0")/stage.sh"
# shellcheck disable=SC2086 # lists of names
install_packages $packages_build $packages_linux

[ -n "${PREALABLE_BUILT:-}" ] || build_programs "$@"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
tree=$work/tree
doc=$tree/usr/share/doc/prealable
release=$(. /etc/os-release && printf '%s' "$VERSION_ID") # a package is for one release: libqpdf's name
debian_version=$version-1~deb$release

install_programs "$tree"
find "$tree/usr/share/man" -type f -exec gzip -9n {} +
gzip -9nc "$root/CHANGELOG.md" >"$doc/changelog.gz"
gzip -9nc >"$doc/changelog.Debian.gz" <<END
prealable ($debian_version) unstable; urgency=medium

  * New version. What changed: changelog.gz.

 -- Préalable <prealable@example.org>  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
END

# The libraries and their versions, as Debian's own tools find them.
mkdir -p "$work/debian" "$tree/DEBIAN"
printf 'Source: prealable\n\nPackage: prealable\nArchitecture: any\n' >"$work/debian/control"
libraries=$(cd "$work" && dpkg-shlibdeps -O --ignore-missing-info tree/usr/bin/* \
    tree/usr/libexec/prealable/* 2>"$work/shlibdeps.log" | sed -n 's/^shlibs:Depends=//p')
[ -n "$libraries" ] || { cat "$work/shlibdeps.log" >&2; exit 1; }

cat >"$tree/DEBIAN/control" <<END
Package: prealable
Version: $debian_version
Architecture: $(dpkg --print-architecture)
Maintainer: Préalable <prealable@example.org>
Installed-Size: $(du -sk --apparent-size --exclude=DEBIAN "$tree" | cut -f 1)
Depends: $libraries, libqt6sql6-sqlite, qt6-image-formats-plugins, qt6-translations-l10n, fonts-liberation2 | fonts-liberation
Recommends: libqt6sql6-psql, fonts-urw-base35, poppler-data, shared-mime-info, hicolor-icon-theme
Suggests: qt6-wayland
Section: misc
Priority: optional
Homepage: $homepage
Description: prepare requests for prior approval to the French health insurance
 Préalable asks the questions of a demande d'accord préalable (transport,
 general acts, biology, orthodontics, dental care, appliances, respiratory
 assistance), checks the answers against the dated rules of the law, and
 writes the PDF to print and send: the official form that the user gives it,
 or an unofficial reproduction.
 .
 It sends nothing and connects to nothing. The package holds the window
 (prealable) and the command line (prealable-cli); both speak French.
END
cat >"$tree/DEBIAN/postrm" <<'END'
#!/bin/sh
set -e
case "$1" in
remove | purge)
    echo "Préalable est retiré. Les brouillons et réglages de chaque personne restent dans"
    echo "~/.local/share/prealable : supprimez ce dossier si vous n'en voulez plus."
    ;;
esac
exit 0
END
chmod 755 "$tree/DEBIAN/postrm"
(cd "$tree" && find usr -type f | sort | xargs md5sum >DEBIAN/md5sums)
same_times "$tree"
mkdir -p "$output"
package=$output/prealable_${debian_version}_$(dpkg --print-architecture).deb
dpkg-deb --root-owner-group -Zxz --build "$tree" "$package" >/dev/null

if [ -z "${1:-}" ]; then
    desktop-file-validate "$tree"/usr/share/applications/*.desktop
    appstreamcli validate --no-net --pedantic "$tree"/usr/share/metainfo/*.xml >"$work/appstream" ||
        { cat "$work/appstream" >&2; exit 1; }
    lintian --fail-on error,warning,info,pedantic --display-info --pedantic --suppress-tags-from-file \
        "$root/packaging/linux/lintian-left-out" "$package"
    # Debian's own start files are not built for control flow protection: no program has it whole.
    hardening-check --nocfprotection "$tree"/usr/bin/* "$tree"/usr/libexec/prealable/* \
        >"$work/hardening" || { cat "$work/hardening" >&2; exit 1; }
    at_most 8 "$package"
fi
tell_size "$package"
printf '%s\n' "$package"
