#include "pdf/pdfaccess.h"

#include <cmath>
#include <limits>
#include <stdexcept>

#include <clocale>
#ifdef Q_OS_MACOS
#include <xlocale.h>
#endif
#include <qpdf/Buffer.hh>
#include <qpdf/Constants.h>
#include <qpdf/QPDFWriter.hh>

namespace prealable::pdf {

#ifdef Q_OS_WIN

struct PdfNumbers::Before {
    int threadLocale;
    std::string numbers;
};

PdfNumbers::PdfNumbers()
    : m_before(
        new Before{_configthreadlocale(_ENABLE_PER_THREAD_LOCALE), setlocale(LC_NUMERIC, nullptr)})
{
    setlocale(LC_NUMERIC, "C");
}

PdfNumbers::~PdfNumbers()
{
    setlocale(LC_NUMERIC, m_before->numbers.c_str());
    _configthreadlocale(m_before->threadLocale);
}

#else

struct PdfNumbers::Before {
    locale_t own; // never null: "C" always exists
    locale_t threadLocale;
};

PdfNumbers::PdfNumbers()
    : m_before(
        new Before{newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(locale_t()))), locale_t()})
{
    m_before->threadLocale = uselocale(m_before->own);
}

PdfNumbers::~PdfNumbers()
{
    uselocale(m_before->threadLocale);
    freelocale(m_before->own);
}

#endif

void refuse(ErrorCode code, const QString &where, const QString &detail)
{
    constexpr qsizetype longest = 200; // names of fields are paths, and a hostile one has no end
    throw Refusal{Error{code, shownName(where, longest), detail}};
}

Error translated(const QPDFExc &exception)
{
    if (exception.getErrorCode() == qpdf_e_password) {
        return {ErrorCode::PdfEncrypted, {},
            QStringLiteral("Ce PDF demande un mot de passe. Ouvrez-le dans votre lecteur, puis "
                           "enregistrez-en une copie sans mot de passe.")};
    }
    if (exception.getErrorCode() == qpdf_e_unsupported) {
        return {ErrorCode::PdfEncrypted, {},
            QStringLiteral("Ce PDF a une protection que le programme ne sait pas lire. "
                           "Demandez une copie sans protection.")};
    }
    return translated(static_cast<const std::exception &>(exception));
}

Error translated(const std::exception &exception)
{
    if (dynamic_cast<const std::logic_error *>(&exception)) {
        return {ErrorCode::Internal, {},
            QStringLiteral("Le programme n'a pas pu traiter ce PDF. Signalez-le aux auteurs.")};
    }
    // The library's own sentence may quote the file: it is not shown.
    return {ErrorCode::PdfDamaged, {},
        QStringLiteral("Ce fichier n'est pas un PDF lisible. Téléchargez-le de nouveau.")};
}

Error outOfMemory()
{
    return {ErrorCode::PdfTooComplex, {},
        QStringLiteral("Ce PDF demande trop de mémoire pour être lu.")};
}

Error fillingForbidden()
{
    return {ErrorCode::PdfForbidden, {},
        QStringLiteral("L'auteur de ce PDF interdit de le remplir. Demandez-lui un exemplaire "
                       "à remplir, ou remplissez-le à la main.")};
}

std::shared_ptr<QPDF> openBytes(const QByteArray &pdf)
{
    if (pdf.size() > maxBytes) {
        refuse(ErrorCode::PdfTooComplex, {},
            QStringLiteral("Ce PDF dépasse 100 Mo : ce n'est pas un formulaire."));
    }
    std::shared_ptr<QPDF> opened = QPDF::create();
    opened->setSuppressWarnings(true);
    opened->processMemoryFile("pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
    const auto objects = opened->getXRefTable().size();
    if (objects > static_cast<size_t>(maxObjects)) {
        refuse(ErrorCode::PdfTooComplex, {},
            QStringLiteral("Ce PDF contient trop d'objets pour un formulaire."));
    }
    if (!opened->getRoot().isDictionary()) {
        refuse(ErrorCode::PdfDamaged, {},
            QStringLiteral("Ce PDF n'a pas de catalogue. Téléchargez-le de nouveau."));
    }
    return opened;
}

// Encrypted, even a stream of nothing has some bytes.
static bool isEmptyStream(QPDFObjectHandle object)
{
    constexpr int longestOfNothing = 64;
    return object.isStream() && integerOf(object.getDict().getKey("/Length"), 0) <= longestOfNothing
        && object.getRawStreamData()->getSize() == 0;
}

void keepEmptyStreamsPlain(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!isEmptyStream(object))
            continue;
        object.getDict().removeKey("/Filter");
        object.getDict().removeKey("/DecodeParms");
        object.setFilterOnWrite(false);
    }
}

QByteArray rewrittenBytes(QPDF &pdf, bool packed)
{
    keepEmptyStreamsPlain(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(packed ? qpdf_o_generate : qpdf_o_disable);
    writer.setPreserveEncryption(false);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize())};
}

QString textOf(QPDFObjectHandle string)
{
    return string.isString() ? QString::fromStdString(string.getUTF8Value()) : QString();
}

QByteArray nameOf(QPDFObjectHandle name)
{
    if (!name.isName())
        return {};
    return QByteArray::fromStdString(name.getName()).mid(1);
}

std::string keyNamed(const QByteArray &name)
{
    std::string key(1, '/'); // not "/" + name: GCC 12 warns of it where there is nothing to warn of
    key.append(name.constData(), static_cast<size_t>(name.size()));
    return key;
}

QPDFObjectHandle nameObject(const QByteArray &name)
{
    return QPDFObjectHandle::newName(keyNamed(name));
}

QRectF rectOf(QPDFObjectHandle array)
{
    if (!array.isArray() || array.getArrayNItems() != 4)
        return {};
    double edges[4];
    for (int i = 0; i < 4; ++i) {
        edges[i] = numberOf(array.getArrayItem(i), std::numeric_limits<double>::quiet_NaN());
        if (!std::isfinite(edges[i]) || std::abs(edges[i]) > 1e6)
            return {};
    }
    return QRectF(QPointF(edges[0], edges[1]), QPointF(edges[2], edges[3])).normalized();
}

int integerOf(QPDFObjectHandle object, int otherwise)
{
    if (!object.isInteger())
        return otherwise;
    const long long value = object.getIntValue();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        return otherwise;
    return static_cast<int>(value);
}

double numberOf(QPDFObjectHandle object, double otherwise)
{
    return object.isNumber() ? object.getNumericValue() : otherwise;
}

QPDFObjectHandle keyOf(QPDFObjectHandle dictionary, const char *key)
{
    if (dictionary.isDictionary())
        return dictionary.getKey(key);
    if (dictionary.isStream())
        return dictionary.getDict().getKey(key);
    return QPDFObjectHandle::newNull();
}

} // namespace prealable::pdf
