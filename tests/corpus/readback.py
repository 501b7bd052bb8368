"""What MuPDF's parser finds in a written file, against what was asked for."""

from tools import Wrong

HIDDEN = 1 << 0 | 1 << 1 | 1 << 5  # invisible, hidden, not on screen


def is_box(field):
    return field["type"] == "Btn"


def check_box(field, value):
    name, wanted = field["name"], value or "Off"
    if field["values"] != ["/" + wanted]:
        raise Wrong(f"« {name} » : {field['values']} au lieu de {wanted}")
    for widget in field["widgets"]:
        state = wanted if wanted in widget["states"] else "Off"
        if widget["state"] != state:
            raise Wrong(f"« {name} » : une case montre {widget['state']} au lieu de {state}")
    if value and not any(value in widget["states"] for widget in field["widgets"]):
        raise Wrong(f"« {name} » : aucune case ne sait montrer {value}")


def check_text(field, value):
    if field["values"] != [value]:
        raise Wrong(f"« {field['name']} » : {field['values']} au lieu de {value!r}")
    for widget in field["widgets"]:
        x0, y0, x1, y1 = widget["rect"]
        if x0 != x1 and y0 != y1 and not widget["drawn"]:
            raise Wrong(f"« {field['name']} » n'est pas dessiné")


def check_values(seen, values):
    """Every value, and nothing of what a filled form must not carry."""
    fields = {field["name"]: field for field in seen["fields"]}
    for name, value in values.items():
        if name not in fields:
            raise Wrong(f"« {name} » a disparu")
        if is_box(fields[name]):
            check_box(fields[name], value)
        else:
            check_text(fields[name], value)


def check_untouched(before, after, values):
    """What was not asked for keeps its value."""
    kept = {field["name"]: field["values"] for field in after["fields"]}
    for field in before["fields"]:
        if field["name"] not in values and kept.get(field["name"]) != field["values"]:
            raise Wrong(f"« {field['name']} » a changé sans qu'on le demande")


def check_clean(seen):
    for key, what in (("xfa", "/XFA"), ("permissions", "/Perms"), ("encrypted", "/Encrypt"),
                      ("needAppearances", "/NeedAppearances"), ("scripts", "JavaScript")):
        if seen[key]:
            raise Wrong(f"{what} est resté")
