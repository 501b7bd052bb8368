# The tree that the portable archive, the .rpm and the AppImage are made of: the programs with their
# libraries. Sourced after stage.sh.

# bundle_programs FOLDER: FOLDER/usr, the whole tree, with its list of parts and its notices.
bundle_programs() {
    install_programs "$1"
    python3 -B "$root/packaging/bundle.py" "$1/usr"
    doc=$1/usr/share/doc/prealable
    cp "$root/LICENSE" "$root/CHANGELOG.md" "$doc/"
    python3 -B "$root/packaging/sbom.py" --version "$version" --day "$release_day" \
        --thirdparty "$root/resources/licences/thirdparty.json" --program "$1/usr/bin/prealable" \
        --program "$1/usr/bin/prealable-cli" --program "$1/usr/libexec/prealable/prealable-decoder" "$doc"
    same_times "$1"
}
