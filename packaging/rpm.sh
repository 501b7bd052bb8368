#!/bin/sh
# Makes the .rpm. It brings its libraries along, in /usr/lib/prealable: those of Debian do not have the
# names that Fedora or openSUSE give to theirs.
set -eu

. "$(dirname "$0")/stage.sh"
. "$(dirname "$0")/bundled.sh"
# shellcheck disable=SC2086 # lists of names
install_packages $packages_build $packages_linux $packages_bundle

[ -n "${PREALABLE_BUILT:-}" ] || build_programs
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
bundle_programs "$work/tree"
own=$work/root/usr/lib/prealable
mkdir -p "$own" "$work/root/usr/bin" "$work/root/usr/share"
for part in bin lib libexec plugins translations; do
    mv "$work/tree/usr/$part" "$own/"
done
for part in applications bash-completion doc icons man metainfo mime; do
    mv "$work/tree/usr/share/$part" "$work/root/usr/share/"
done
# The program looks for its notices beside itself.
mkdir -p "$own/share/doc"
ln -s ../../../../share/doc/prealable "$own/share/doc/prealable"
for program in prealable prealable-cli; do
    ln -s "../lib/prealable/bin/$program" "$work/root/usr/bin/$program"
done
find "$work/root/usr/share/man" -type f -exec gzip -9n {} +
same_times "$work/root"

cat >"$work/prealable.spec" <<END
%global __provides_exclude_from ^/usr/lib/prealable/.*\$
%global __requires_exclude ^lib(Qt6|poppler|qpdf|heif|$(cd "$own/lib" && ls | sed 's/^lib//; s/\.so.*//; s/[+.]/\\\\&/g' |
    sort -u | tr '\n' '|' | sed 's/|$//'))([.-]|\$).*\$
%global debug_package %{nil}
%global __os_install_post %{nil}
%global _build_id_links none
%global _buildhost reproducible
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _binary_payload w9.zstdio
Name: prealable
Version: $version
Release: 1
Summary: Prepare requests for prior approval to the French health insurance
License: GPL-3.0-or-later
Group: Productivity/Office/Other
URL: $homepage
Packager: Préalable <prealable@example.org>
AutoReqProv: yes

%description
Préalable asks the questions of a demande d'accord préalable, checks the
answers against the dated rules of the law and writes the PDF to print and
send. It sends nothing and connects to nothing. The programs speak French.

%postun
if [ "\$1" = 0 ]; then
    echo "Préalable est retiré. Les brouillons et réglages de chaque personne restent dans"
    echo "~/.local/share/prealable : supprimez ce dossier si vous n'en voulez plus."
fi

%files
%defattr(-,root,root)
/usr/bin/*
/usr/lib/prealable
/usr/share/applications/*
/usr/share/bash-completion/completions/*
%doc /usr/share/doc/prealable
/usr/share/icons/hicolor/*/apps/*
%doc /usr/share/man/man1/*
%doc /usr/share/man/fr/man1/*
/usr/share/metainfo/*
/usr/share/mime/packages/*
END
mkdir -p "$work/home"
HOME=$work/home rpmbuild --quiet -bb --define "_topdir $work/rpm" --buildroot "$work/root" --noclean \
    "$work/prealable.spec" >&2
mkdir -p "$output"
package=$(find "$work/rpm/RPMS" -name '*.rpm')
cp "$package" "$output/"
package=$output/$(basename "$package")
rpmlint -c "$root/packaging/linux/rpmlint.toml" "$package" >"$work/rpmlint" ||
    { cat "$work/rpmlint" >&2; exit 1; }
tell_size "$package"
printf '%s\n' "$package"
