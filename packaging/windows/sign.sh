#!/bin/sh
# Signs a program or an installer for Windows (Authenticode), in place:
#
#   PREALABLE_WINDOWS_CERTIFICATE=chain.pem PREALABLE_WINDOWS_KEY=key.pem sign.sh FILE
#
# PREALABLE_TIMESTAMP: the address of a time-stamping authority, so that the signature outlives the
# certificate; it is the only thing here that needs a network.
set -eu
. "$(dirname "$0")/../packages.sh"
for what in "${PREALABLE_WINDOWS_CERTIFICATE:-}" "${PREALABLE_WINDOWS_KEY:-}"; do
    [ -f "$what" ] || { say "Pas de signature : PREALABLE_WINDOWS_CERTIFICATE et PREALABLE_WINDOWS_KEY nomment deux fichiers."; exit 1; }
done
osslsigncode sign -certs "$PREALABLE_WINDOWS_CERTIFICATE" -key "$PREALABLE_WINDOWS_KEY" -h sha256 \
    -n "Préalable" ${PREALABLE_TIMESTAMP:+-ts "$PREALABLE_TIMESTAMP"} -in "$1" -out "$1.signed" >/dev/null
mv "$1.signed" "$1"
