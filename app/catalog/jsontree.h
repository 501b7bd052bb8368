// Inside of the JSON reader: the values of one document in one array, each knowing its parent.
#pragma once

#include "catalog/jsonreader.h"

#include <QString>
#include <vector>

namespace prealable::json {

struct Value {
    JsonNode::Type type = JsonNode::Type::Null;
    int parent = -1;
    int position = 0; // among the children of the parent
    int firstChild = -1;
    int nextSibling = -1;
    double number = 0; // Number, and Flag as 0 or 1
    QString key;
    QString text;
};

struct Tree {
    QString file;
    JsonLimits limits;
    std::vector<Value> values; // the root first
    Errors errors;

    [[nodiscard]] QString where(int index) const;
    void fail(ErrorCode code, int index, const QString &detail);
};

// Fills `tree`; errors are in it.
void parse(const QByteArray &utf8, Tree &tree);

} // namespace prealable::json
