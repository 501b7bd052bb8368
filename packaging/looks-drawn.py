#!/usr/bin/env python3
"""Is there something on this screen? Reads the frame buffer that Xvfb keeps (an XWD file).

    looks-drawn.py FILE

Fails when it shows fewer than a hundred colours: a window with its texts, smoothed, has many more.
"""

import collections
import pathlib
import struct
import sys

LEAST = 100


def main():
    data = pathlib.Path(sys.argv[1]).read_bytes()
    header = struct.unpack(">25I", data[:100])
    size, height, bits, line, colours = header[0], header[5], header[11], header[12], header[19]
    if bits != 32:
        sys.exit(f"looks-drawn.py: {bits} bits for each pixel, not 32")
    start = size + colours * 12
    pixels = memoryview(data)[start:start + line * height].cast("I")
    count = len(collections.Counter(pixels))
    print(f"{count} couleurs")
    return 0 if count >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
