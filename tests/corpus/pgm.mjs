// Grey pages on standard output, one PGM after the other.
import { writeSync } from "node:fs";

function writeAll(bytes) {
    for (let at = 0; at < bytes.length;) {
        try {
            at += writeSync(1, bytes, at);
        } catch (error) {
            if (error.code !== "EAGAIN")
                throw error;
        }
    }
}

export function writePage(width, height, grey) {
    writeAll(Buffer.from(`P5\n${width} ${height}\n255\n`));
    writeAll(grey);
}
