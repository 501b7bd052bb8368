// Fills a form with MuPDF, in one process. Prints the milliseconds of each record, one a line; its
// clock has whole milliseconds, so that a record is filled ten times.
//
//   mutool run mutoolfill.js TEMPLATE.pdf RECORDS.tsv FOLDER
var repeated = 10;

function fullName(object) {
    var name = "";
    for (var at = object; at && !at.isNull(); at = at.get("Parent")) {
        var own = at.get("T");
        if (own && own.isString && own.isString())
            name = own.asString() + (name ? "." + name : "");
    }
    return name;
}

function recordsIn(text) {
    var records = [];
    text.split("\n").forEach(function (line) {
        var cells = line.split("\t");
        if (cells.length < 4)
            return;
        var number = parseInt(cells[0], 10);
        if (!records[number])
            records[number] = { texts: {}, boxes: {} };
        records[number][cells[1] === "box" ? "boxes" : "texts"][cells[2]] = cells[3];
    });
    return records;
}

function fill(template, record, output) {
    var document = new PDFDocument(template);
    var done = {};
    var count = 0;
    for (var number = 0; number < document.countPages(); ++number) {
        var page = document.loadPage(number);
        var annotations = document.findPage(number).get("Annots");
        var widgets = page.getWidgets();
        var at = 0;
        for (var i = 0; annotations && i < annotations.length; ++i) {
            var annotation = annotations.get(i);
            if (String(annotation.get("Subtype")) !== "/Widget")
                continue;
            var widget = widgets[at++];
            var name = fullName(annotation);
            if (!widget || done[name])
                continue;
            if (record.texts[name] !== undefined)
                widget.setTextValue(record.texts[name]);
            else if (record.boxes[name] !== undefined)
                widget.toggle();
            else
                continue;
            done[name] = true;
            ++count;
        }
        page.update();
    }
    document.save(output, "");
    return count;
}

var records = recordsIn(read(scriptArgs[1]));
records.forEach(function (record, number) {
    var wanted = Object.keys(record.texts).length + Object.keys(record.boxes).length;
    var start = Date.now();
    var count = 0;
    for (var i = 0; i < repeated; ++i)
        count = fill(scriptArgs[0], record, scriptArgs[2] + "/" + number + "-mutool.pdf");
    if (count * 10 < wanted * 9)
        throw new Error("mutool set " + count + " of " + wanted + " fields");
    print((Date.now() - start) / repeated);
});
