"""Pages as grey pixels in several viewers, and the ink that a written value adds to them."""

import pathlib

from readback import HIDDEN, is_box
from tools import Wrong, run

FIREFOX = pathlib.Path(__file__).with_name("pdfjs.mjs")
CHROMIUM = pathlib.Path(__file__).with_name("pdfium.mjs")
DIFFERENT = 48  # of 255
PRINT = 1 << 2  # the flag of an annotation that goes to paper
NEAR = 2  # points
FRAME = 2  # pixels
SHIFT = 3  # pixels by which two viewers may disagree on where the ink of a box ends


def poppler(pdf, dpi):
    return ["pdftoppm", "-q", "-gray", "-cropbox", "-r", dpi, pdf]


def mupdf(pdf, dpi):
    return ["mutool", "draw", "-q", "-r", dpi, "-F", "pgm", "-o", "-", pdf]


def ghostscript(pdf, dpi):
    """As printed: as on a screen, Ghostscript leaves out the boxes that are locked."""
    return ["gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pgmraw", f"-r{dpi}",
            "-dUseCropBox", "-dPrinted=true", "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4",
            "-sOutputFile=-", pdf]


def pdfjs(pdf, dpi):
    return ["node", FIREFOX, pdf, dpi]


def pdfium(pdf, dpi):
    return ["node", CHROMIUM, pdf, dpi]


ON_PAPER = {ghostscript}
REDRAWS_FRAMES = {pdfium}  # a ticked box with its frame, over the one that is printed


class Page:
    """One page: its size in pixels and its grey bytes."""

    def __init__(self, width, height, pixels):
        self.width, self.height, self.pixels = width, height, pixels

    def row(self, y, left, right):
        return self.pixels[y * self.width + left:y * self.width + right]


def header_numbers(data, at):
    """The three numbers of a PGM's header and where its pixels start."""
    numbers = []
    while len(numbers) < 3:
        end = at
        while not data[end:end + 1].isspace():
            end += 1
        if data[at:at + 1] == b"#":
            end = data.index(b"\n", at)
        elif end > at:
            numbers.append(int(data[at:end]))
        at = end + 1
    return numbers, at


def pages_of(data):
    pages, at = [], 0
    while data[at:at + 2] == b"P5":
        (width, height, _), start = header_numbers(data, at + 3)
        at = start + width * height
        pages.append(Page(width, height, data[start:at]))
    return pages


def rendered(viewer, pdf, dpi):
    """The pages; none when the viewer cannot open the file.

    As two of three runs draw them: in about one run of ten Poppler 22.12 draws some glyph of a printed
    page otherwise (cerfa 10170, page 2, the original itself; never when it draws that page alone)."""
    seen = []
    for _ in range(3 if viewer is poppler else 1):
        done = run(viewer(pdf, dpi), 240)
        drawn = done.stdout if done.returncode == 0 else b""
        if drawn in seen:
            break
        seen.append(drawn)
    else:
        drawn = seen[0]
    return pages_of(drawn)


def box_of(page):
    """The part of the page that viewers show, upright."""
    def normal(box):
        return [min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])]
    media = normal(page["media"])
    if len(page["crop"]) != 4:
        return media
    crop = normal(page["crop"])
    return [max(media[0], crop[0]), max(media[1], crop[1]),
            min(media[2], crop[2]), min(media[3], crop[3])]


def pixels_of(rect, page, image):
    """A widget's rectangle in the pixels of its page: left, top, right, bottom."""
    x0, y0, x1, y1 = box_of(page)
    corners = []
    for x, y in ((rect[0], rect[1]), (rect[2], rect[3])):
        across, down = (x - x0) / (x1 - x0), (y1 - y) / (y1 - y0)
        for _ in range(page["rotate"] // 90 % 4):
            across, down = 1 - down, across
        corners.append((across * image.width, down * image.height))
    (xa, ya), (xb, yb) = corners
    return (max(0, int(min(xa, xb))), max(0, int(min(ya, yb))),
            min(image.width, int(max(xa, xb)) + 1), min(image.height, int(max(ya, yb)) + 1))


def ink_in(before, after, area):
    """The rectangle around the pixels that differ, or None."""
    left, top, right, bottom = area
    columns, rows = [], []
    for y in range(top, bottom):
        old, new = before.row(y, left, right), after.row(y, left, right)
        if old == new:
            continue
        changed = [x for x, pair in enumerate(zip(old, new)) if abs(pair[0] - pair[1]) > DIFFERENT]
        if changed:
            rows.append(y)
            columns += (changed[0] + left, changed[-1] + left)
    return (min(columns), rows[0], max(columns), rows[-1]) if rows else None


def without(page, other, areas):
    """The page with the areas taken from another one."""
    pixels = bytearray(page.pixels)
    for left, top, right, bottom in areas:
        left, top = max(0, left - 1), max(0, top - 1)
        right, bottom = min(page.width, right + 1), min(page.height, bottom + 1)
        for y in range(top, bottom):
            pixels[y * page.width + left:y * page.width + right] = other.row(y, left, right)
    return Page(page.width, page.height, bytes(pixels))


def shows(widget, field, value, viewer):
    """Whether this widget should have ink of this value."""
    x0, y0, x1, y1 = widget["rect"]
    if not value or widget["flags"] & HIDDEN or x0 == x1 or y0 == y1:
        return False
    if viewer in ON_PAPER and not widget["flags"] & PRINT:
        return False
    return value in widget["states"] if is_box(field) else True


def check_same_size(pages, others):
    if not others:
        raise Wrong("ne s'affiche pas")
    if [(page.width, page.height) for page in pages] != [
            (page.width, page.height) for page in others]:
        raise Wrong("les pages n'ont plus la même taille")


def written_widgets(seen, values):
    for field in seen["fields"]:
        if field["name"] in values:
            for widget in field["widgets"]:
                if widget["page"]:
                    yield field, widget


def inner_area(widget, field, page, image):
    """Where its ink is: without the frame, which two drawings may set half a pixel apart."""
    left, top, right, bottom = pixels_of(widget["rect"], page, image)
    if widget["framed"] and not is_box(field) and min(right - left, bottom - top) > 4 * FRAME:
        return left + FRAME, top + FRAME, right - FRAME, bottom - FRAME
    return left, top, right, bottom


def shown_from_xfa(seen, values, before, after):
    """Boxes without a value of their own that were not written, and look otherwise: the viewer took
    what it showed from the XFA part."""
    if not seen["xfa"]:
        return []
    gone = []
    for field in seen["fields"]:
        if field["name"] in values or any(field["values"]):
            continue
        for widget in field["widgets"]:
            page = widget["page"] - 1
            area = pixels_of(widget["rect"], seen["pages"][page], before[page])
            if ink_in(before[page], after[page], area):
                gone.append((page, area))
    return gone


def check_outside(seen, values, before, after, except_for=()):
    """No pixel changes outside the boxes that were written."""
    check_same_size(before, after)
    areas = [[] for _ in before]
    for page, area in except_for:
        areas[page].append(area)
    for _, widget in written_widgets(seen, values):
        page = widget["page"] - 1
        areas[page].append(pixels_of(widget["rect"], seen["pages"][page], before[page]))
    for number, (old, new) in enumerate(zip(before, after), 1):
        if old.pixels == new.pixels:
            continue
        stray = ink_in(old, without(new, old, areas[number - 1]), (0, 0, old.width, old.height))
        if stray:
            raise Wrong(f"encre hors des cases, page {number}, pixels {stray}")


def fills(ink, area):
    """Whether the ink reaches all four sides of its box."""
    return all(abs(end - side) <= SHIFT for end, side in zip(ink, area))


def check_inside(seen, values, blank, filled, viewer):
    """Ink in every box of a value; says where, so that viewers can be compared."""
    check_same_size(blank, filled)
    places, dry = {}, []
    for field, widget in written_widgets(seen, values):
        page = widget["page"] - 1
        if shows(widget, field, values[field["name"]], viewer):
            area = inner_area(widget, field, seen["pages"][page], blank[page])
            ink = ink_in(blank[page], filled[page], area)
            if ink and viewer in REDRAWS_FRAMES and is_box(field) and fills(ink, area):
                continue
            if ink:
                places[field["name"], page, tuple(widget["rect"])] = ink
            else:
                dry.append(f"« {field['name']} » (page {page + 1})")
    if dry:
        raise Wrong(f"{len(dry)} case(s) sans encre : " + ", ".join(dry[:3]))
    return places


def is_apart(rect, page, places):
    """No other box so near that its ink could be taken for this one's."""
    x0, y0, x1, y1 = rect
    for _, other_page, (a0, b0, a1, b1) in places:
        if page == other_page and rect != (a0, b0, a1, b1) and (
                min(x1, a1) + NEAR > max(x0, a0) and min(y1, b1) + NEAR > max(y0, b0)):
            return False
    return True


def check_same_ink(mine, others):
    """The ink of each box ends at the same places in two viewers."""
    other_ends = []
    for (name, page, rect), ink in mine.items():
        other = others.get((name, page, rect))
        if not other or not any(abs(a - b) > SHIFT for a, b in zip(ink, other)):
            continue
        if is_apart(rect, page, mine):
            other_ends.append(f"« {name} » (page {page + 1}) de {ink[:2]} à {ink[2:]}, "
                              f"et dans Poppler de {other[:2]} à {other[2:]}")
    if other_ends:
        raise Wrong(f"{len(other_ends)} case(s) autrement que Poppler : " + other_ends[0])
