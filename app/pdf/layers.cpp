#include "pdf/layers.h"

#include "pdf/inflation.h"
#include "pdf/pdfaccess.h"

#include <set>

namespace prealable::pdf {

namespace {

std::set<QPDFObjGen> idsIn(QPDFObjectHandle array)
{
    std::set<QPDFObjGen> ids;
    for (int i = 0; array.isArray() && i < array.getArrayNItems(); ++i)
        ids.insert(array.getArrayItem(i).getObjGen());
    return ids;
}

QPDFObjectHandle arrayIn(QPDFObjectHandle dictionary, const char *key)
{
    if (!dictionary.getKey(key).isArray())
        dictionary.replaceKey(key, QPDFObjectHandle::newArray());
    return dictionary.getKey(key);
}

} // namespace

void addLayers(QPDF &target, QPDF &source)
{
    QPDFObjectHandle properties = source.getRoot().getKey("/OCProperties");
    QPDFObjectHandle groups = keyOf(properties, "/OCGs");
    if (!groups.isArray())
        return;
    QPDFObjectHandle shown = keyOf(properties, "/D");
    const std::set<QPDFObjGen> on = idsIn(keyOf(shown, "/ON"));
    const std::set<QPDFObjGen> off = idsIn(keyOf(shown, "/OFF"));
    const bool offUnlessOn = nameOf(keyOf(shown, "/BaseState")) == "OFF";

    if (!target.getRoot().getKey("/OCProperties").isDictionary()) {
        QPDFObjectHandle none = QPDFObjectHandle::newDictionary();
        none.replaceKey("/D", QPDFObjectHandle::newDictionary());
        target.getRoot().replaceKey("/OCProperties", none);
    }
    QPDFObjectHandle all = target.getRoot().getKey("/OCProperties");
    for (int i = 0; i < groups.getArrayNItems(); ++i) {
        QPDFObjectHandle group = groups.getArrayItem(i);
        if (!group.isIndirect())
            continue;
        refuseDeepObjects(group);
        QPDFObjectHandle copy = target.copyForeignObject(group);
        arrayIn(all, "/OCGs").appendItem(copy);
        const bool isOn
            = offUnlessOn ? on.count(group.getObjGen()) > 0 : off.count(group.getObjGen()) == 0;
        arrayIn(all.getKey("/D"), isOn ? "/ON" : "/OFF").appendItem(copy);
    }
}

} // namespace prealable::pdf
