#!/bin/sh
# Installs what a Mac needs to build the programs and their disk image (Homebrew).
set -eu
brew install cmake ninja ccache pkgconf qtbase qtsvg qttools qtkeychain poppler-qt6 qpdf libheif libsodium librsvg
