#!/usr/bin/env python3
"""A request is changed and saved in the window, with the mouse; for check-windows.sh.

    clicks.py SCREEN NAME PDF

The window shows « Vérifiez vos réponses » of a request on the display of $DISPLAY, whose frame buffer
Xvfb keeps in SCREEN. The patient's birth name becomes NAME, and the PDF is saved as PDF (a path of the
program's own system). Buttons are found by their colour, pages by the window's title.
"""

import pathlib
import struct
import subprocess
import sys
import time

ACCENT = 0x1B3A57  # of the main button (app/ui/style.cpp)
LINE = 0x6B7C8D  # around a field


class Screen:
    def __init__(self, path):
        self.path = pathlib.Path(path)

    def rows(self):
        data = self.path.read_bytes()
        header = struct.unpack(">25I", data[:100])
        size, width, height, bits, line, colours = (header[i] for i in (0, 4, 5, 11, 12, 19))
        if bits != 32:
            sys.exit(f"clicks.py: {bits} bits for each pixel, not 32")
        pixels = memoryview(data)[size + colours * 12:][:line * height].cast("I")
        return [[pixel & 0xFFFFFF for pixel in pixels[y * line // 4:y * line // 4 + width]] for y in range(height)]

    def boxes(self, colour, shortest):
        """[left, top, right, bottom, lines] of what has lines of that colour, at least so long, from the top."""
        found = []
        for y, row in enumerate(self.rows()):
            x = 0
            while x < len(row):
                if row[x] != colour:
                    x += 1
                    continue
                begin = x
                while x < len(row) and row[x] == colour:
                    x += 1
                if x - begin < shortest:
                    continue
                for box in found:
                    if box[0] < x and begin < box[2] and y - box[3] <= 60:
                        box[:] = min(box[0], begin), box[1], max(box[2], x), y, box[4] + 1
                        break
                else:
                    found.append([begin, y, x, y, 1])
        return sorted(found, key=lambda box: box[1])


def xdotool(*words):
    return subprocess.run(["xdotool", *map(str, words)], capture_output=True, text=True, check=False).stdout


def wait_for(what, test, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = test()
        if found:
            return found
        time.sleep(0.2)
    names = xdotool("search", "--onlyvisible", "--name", ".", "getwindowname", "%@")
    sys.exit(f"clicks.py: {what} is not seen; windows: {names!r}")


def titled(words):
    return lambda: xdotool("search", "--onlyvisible", "--name", words).split()


def click(box):
    xdotool("mousemove", (box[0] + box[2]) // 2, (box[1] + box[3]) // 2)
    time.sleep(0.2)
    xdotool("click", 1)


def main():
    screen, name, pdf = Screen(sys.argv[1]), sys.argv[2], sys.argv[3]

    def main_buttons():  # filled, not only framed
        return [box for box in screen.boxes(ACCENT, 60) if box[4] >= 10]

    wait_for("the review", titled("rifiez vos r"))
    time.sleep(1)
    xdotool("mousemove", 120, 112, "click", 1)  # the first of the steps, at the left
    wait_for("the patient's page", titled("Le patient"))
    time.sleep(1)
    field = wait_for("the field of the name", lambda: screen.boxes(LINE, 300))[0]
    click(field)
    time.sleep(0.5)
    xdotool("key", "ctrl+a")
    xdotool("type", "--delay", 60, name)
    click(wait_for("the button", main_buttons)[-1])
    wait_for("the next page", lambda: not screen.boxes(LINE, 300))  # a date has a short field
    # Back to the review by its step: the last but one.
    time.sleep(1)
    xdotool("mousemove", 120, 634, "click", 1)
    wait_for("the review again", titled("rifiez vos r"))
    time.sleep(1)
    click(wait_for("the button", main_buttons)[-1])
    wait_for("the page of the document", titled("Rien n'a"))
    time.sleep(35)  # by now the threads that worked before have ended
    click(wait_for("the button to save", lambda: len(main_buttons()) >= 2 and main_buttons())[0])
    wait_for("the dialog", titled("^Enregistrer"))
    time.sleep(1)
    xdotool("key", "ctrl+a")
    xdotool("type", "--delay", 30, pdf)
    xdotool("key", "Return")


if __name__ == "__main__":
    main()
