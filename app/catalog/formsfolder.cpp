#include "catalog/formsfolder.h"

namespace prealable {

void FormsFolder::read(const QString &file, const std::function<void(const JsonNode &)> &use)
{
    const JsonDocument document = m_source.read(file);
    if (document.root().exists())
        use(document.root());
    m_errors.append(document.errors());
}

void FormsFolder::fail(ErrorCode code, const QString &file, const QString &detail)
{
    m_errors.append({code, file, detail});
}

QString readId(const JsonNode &node)
{
    const QString id = node.text();
    if (!node.isText())
        return id;
    const auto isAsciiLetterOrDigit = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    bool good
        = !id.isEmpty() && isAsciiLetterOrDigit(id.front()) && isAsciiLetterOrDigit(id.back());
    for (const QChar c : id)
        good = good && (isAsciiLetterOrDigit(c) || c == u'.' || c == u'-');
    if (!good)
        node.fail(ErrorCode::JsonWrongValue,
            u"Un identifiant est fait de lettres sans accent, de chiffres, de « . » et de « - »."_qs);
    return id;
}

QString readTextOrNull(const JsonNode &node)
{
    return node.isNull() ? QString() : node.text();
}

} // namespace prealable
