// What MuPDF's own parser finds in a PDF, as one JSON object: mutool run reader.js FILE.pdf
// It walks the objects itself, so that it owes nothing to the program under test.

var MAX_DEPTH = 64;

// A key of a dictionary; null for what is absent and for what is not a dictionary.
function key(object, name) {
    var value = object && object.isDictionary() ? object.get(name) : null;
    return value && !value.isNull() ? value : null;
}

function text(object) {
    return object && object.isString() ? object.asString() : null;
}

function name(object) {
    return object && object.isName() ? object.asName() : null;
}

function number(object) {
    return object && object.isNumber() ? object.asNumber() : null;
}

function numbers(array) {
    var list = [];
    for (var i = 0; array && array.isArray() && i < array.length; ++i)
        list.push(array.get(i).asNumber());
    return list;
}

function keysOf(dictionary) {
    var list = [];
    if (dictionary && dictionary.isDictionary())
        dictionary.forEach(function (each) { list.push(String(each)); });
    return list;
}

// A key of this node or of the nearest parent that has it.
function inherited(node, wanted) {
    for (var depth = 0; node && depth < MAX_DEPTH; ++depth) {
        var own = key(node, wanted);
        if (own !== null)
            return own;
        node = key(node, "Parent");
    }
    return null;
}

function fullName(node) {
    var parts = [];
    for (var depth = 0; node && depth < MAX_DEPTH; ++depth) {
        var part = text(key(node, "T"));
        if (part)
            parts.unshift(part);
        node = key(node, "Parent");
    }
    return parts.join(".");
}

// The value: a text as text, a state as "/name", of a list its texts.
function valueOf(node) {
    var value = inherited(node, "V");
    if (!value)
        return null;
    if (value.isName())
        return "/" + value.asName();
    if (value.isArray()) {
        var parts = [];
        for (var i = 0; i < value.length; ++i)
            parts.push(text(value.get(i)));
        return parts.join(", ");
    }
    return text(value);
}

function optionsOf(node) {
    var options = inherited(node, "Opt");
    var list = [];
    for (var i = 0; options && options.isArray() && i < options.length; ++i) {
        var option = options.get(i);
        list.push(text(option.isArray() ? option.get(0) : option));
    }
    return list;
}

var document = new PDFDocument(scriptArgs[0]);
var trailer = document.getTrailer();
var root = key(trailer, "Root");
var form = key(root, "AcroForm");
var fields = {};
var order = [];

function fieldOf(node) {
    var full = fullName(node);
    var type = name(inherited(node, "FT"));
    if (!full || !type)
        return null;
    if (!fields[full + "/" + type]) {
        fields[full + "/" + type] = { name: full, type: type,
            flags: number(inherited(node, "Ff")) || 0,
            maxLength: number(inherited(node, "MaxLen")), options: optionsOf(node),
            signed: false, values: [], widgets: [] };
        order.push(full + "/" + type);
    }
    var field = fields[full + "/" + type];
    if (type === "Sig" && key(inherited(node, "V"), "Contents"))
        field.signed = true;
    var value = valueOf(node);
    if (field.values.indexOf(value) < 0)
        field.values.push(value);
    return field;
}

function addWidget(widget, page) {
    var field = fieldOf(widget);
    if (!field)
        return;
    var normal = key(key(widget, "AP"), "N");
    var states = normal && !normal.isStream() ? keysOf(normal) : [];
    field.widgets.push({ page: page, rect: numbers(key(widget, "Rect")),
        flags: number(key(widget, "F")) || 0, state: name(key(widget, "AS")),
        framed: key(key(widget, "MK"), "BC") !== null || key(key(widget, "MK"), "BG") !== null,
        drawn: normal ? normal.isStream() : false, states: states });
}

function visit(node, depth) {
    var kids = key(node, "Kids");
    if (kids && kids.isArray() && kids.length > 0 && depth < MAX_DEPTH) {
        for (var i = 0; i < kids.length; ++i)
            visit(kids.get(i), depth + 1);
    } else {
        fieldOf(node);
    }
}

var pages = [];
for (var index = 0; index < document.countPages(); ++index) {
    var page = document.findPage(index);
    pages.push({ media: numbers(inherited(page, "MediaBox")),
        crop: numbers(inherited(page, "CropBox")), rotate: number(inherited(page, "Rotate")) || 0 });
    var annotations = key(page, "Annots");
    for (var i = 0; form && annotations && i < annotations.length; ++i) {
        if (name(key(annotations.get(i), "Subtype")) === "Widget")
            addWidget(annotations.get(i), index + 1);
    }
}
var roots = key(form, "Fields");
for (var each = 0; roots && each < roots.length; ++each)
    visit(roots.get(each), 0);

print(JSON.stringify({ pages: pages, xfa: key(form, "XFA") !== null,
    permissions: keysOf(key(root, "Perms")), encrypted: key(trailer, "Encrypt") !== null,
    needAppearances: key(form, "NeedAppearances") !== null,
    scripts: key(key(root, "Names"), "JavaScript") !== null || key(root, "AA") !== null,
    fields: order.map(function (each) { return fields[each]; }) }));
