#!/bin/sh
# Runs a program on a message bus of its own with an open keyring, whose files go with the test.
set -eu

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
trap 'exit 130' INT TERM
HOME=$home XDG_RUNTIME_DIR=$home XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_CONFIG_HOME=$home/config \
    PREALABLE_KEYRING=1 dbus-run-session -- sh -ec '
        printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        "$@"' sh "$@"
