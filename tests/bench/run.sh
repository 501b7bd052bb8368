#!/bin/sh
# Measures Préalable beside a peer, in Release, and prints medians. Extra arguments go to measure.py
# ("tests/bench/run.sh --rounds 5").
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
cmake --preset release -DPREALABLE_TESTS=ON -DPREALABLE_BENCH=ON >&2
cmake --build --preset release --target bench >&2
exec python3 tests/bench/measure.py --build build/release "$@"
