"""What is written into the fields of a file: hostile, legal, and as long as the box allows."""

TEXTS = ["Éloïse d’Aÿ-Œuvré, 10 €", "Łukasz Żółć", "Владимир Иванов", "محمد بن علي",
         "12 bis, rue de l’Hôtel-de-Ville « Été », 75004 Paris",
         "Très longue ligne sur l’œuvre du cœur naïf à 99,90 € près de l’été, " * 3]
LINES = ["Première ligne : l’œuvre à 10 €", "Łukasz Żółć, Владимир", "محمد بن علي",
         "Une ligne que la case doit replier, car l’été est long à Ciboure. " * 2]
COMB = "É7ŁŒ€ЖÇ4ÿ"
EMOJI = "Zoé 😀"
WIDE = set("œæ€«»—%@mwMW")

# The program's smallest letters: 6 points, and the height of their capitals. Estimates of widths
# are on the wide side, so that a refusal for lack of room is a mistake of the program.
FLOOR = 6
LOWEST = FLOOR * 0.73
LINE = FLOOR * 1.2


def is_box(field):
    return field["type"] in ("checkbox", "radio")


def is_fillable(field):
    return (field["type"] in ("text", "checkbox", "radio", "choice") and not field["readOnly"]
            and bool(field["widgets"]))


def seen_sizes(field):
    """Width and height of each place where it shows, along its text."""
    sizes = []
    for widget in field["widgets"]:
        x0, y0, x1, y1 = widget["rect"]
        size = (x1 - x0, y1 - y0)
        if min(size) > 0:
            sizes.append(size if widget.get("rotation", 0) % 180 == 0 else size[::-1])
    return sizes


def is_too_low(field):
    """No readable letter fits in one of its boxes."""
    edge = 2 if field["multiline"] else 0
    return any(height - edge < LOWEST or width < FLOOR * 1.2 for width, height in seen_sizes(field))


def width_of(character):
    is_wide = character.isupper() or character in WIDE or ord(character) > 0x17F
    return FLOOR * (1.0 if is_wide else 0.64)


def within(text, room):
    """As much of the text as surely has room."""
    used = 0
    for place, character in enumerate(text):
        used += width_of(character)
        if used > room:
            return text[:place].rstrip() or text[0]
    return text.rstrip()


def several_lines(room, count):
    if count < 3:
        return within(LINES[0], room)
    lines = [within(line, room) for line in LINES[:min(3, count - 1)]]
    if count > 5:
        lines.append(within(LINES[3], room * 1.4))  # folded once, or twice between two words
    return "\n".join(lines)


def text_for(field, number):
    """`number` turns the texts from field to field."""
    room = min((width * 0.9 - 1 if width < 40 else width - 5 for width, _ in seen_sizes(field)),
               default=200)
    most = field["maxLength"]
    if field["comb"]:
        cell = min(width for width, _ in seen_sizes(field)) / most
        letters = [letter for letter in COMB if width_of(letter) <= cell or letter == "7"]
        return "".join(letters[place % len(letters)] for place in range(most))
    if field["multiline"]:
        height = min((height for _, height in seen_sizes(field)), default=20)
        text = several_lines(room, int((height - 2) / LINE))
    else:
        text = within(TEXTS[number % len(TEXTS)], room)
    return text[:most].rstrip() if most else text


def first_values(fields):
    """Every fillable field: a text, the first state, the first choice."""
    values = {}
    for number, field in enumerate(field for field in fields if is_fillable(field)):
        if field["type"] == "text":
            if not is_too_low(field):
                values[field["name"]] = text_for(field, number)
        elif field["states"]:
            values[field["name"]] = field["states"][0]
    return values


def next_values(fields, turn):
    """The state or choice number `turn` of each field; off, or no text, where there is none."""
    values = {}
    for field in fields:
        if not is_fillable(field):
            continue
        has_more = field["type"] != "text" and turn < len(field["states"])
        if has_more:
            values[field["name"]] = field["states"][turn]
        elif turn == 1 and not (field["type"] == "text" and is_too_low(field)):
            values[field["name"]] = False if is_box(field) else ""
    return values


def turns(fields):
    return max((len(field["states"]) for field in fields if is_fillable(field)), default=1)
