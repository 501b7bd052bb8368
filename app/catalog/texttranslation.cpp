#include "catalog/texttranslation.h"

#include "catalog/jsonreader.h"

#include <QRegularExpression>

namespace prealable {

Result<TextTranslation, Errors> TextTranslation::read(const QByteArray &json, const QString &where)
{
    const JsonDocument document = JsonDocument::parse(json, where);
    const JsonNode root = document.root();
    QHash<QString, QString> words;
    if (root.expect({"format", "language", "texts"})) {
        if (root["format"].integer() != 1)
            root["format"].fail(ErrorCode::NewerVersion, u"Ce format n'est pas connu."_qs);
        for (const JsonNode &text : root["texts"].members())
            words.insert(text.key(), text.text());
    }
    if (!document.ok())
        return document.errors();
    return TextTranslation(std::move(words));
}

void TextTranslation::apply(QMap<QString, QString> &texts) const
{
    if (isEmpty())
        return;
    for (QString &text : texts)
        text = of(text);
}

QMap<QString, QString> TextTranslation::applied(QMap<QString, QString> texts) const
{
    apply(texts);
    return texts;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression braces(u"\\{[^{}]*\\}"_qs);
    QStringList found;
    for (auto match = braces.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

} // namespace prealable
