// The one place where qpdf's exceptions become our errors, and its strings become ours.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QRectF>

#include <memory>
#include <new>
#include <string>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace prealable::pdf {

// No form is near these; a hostile file may be beyond them.
inline constexpr qint64 maxBytes = 100LL * 1024 * 1024;
inline constexpr int maxPages = 2000;
inline constexpr int maxFields = 50'000;
inline constexpr int maxObjects = 1'000'000;
inline constexpr int maxDepth = 64;

// Thrown below, caught by guarded(): an error that already has its sentence.
struct Refusal {
    Error error;
};
[[noreturn]] void refuse(ErrorCode code, const QString &where, const QString &detail);

Error translated(const QPDFExc &exception);
Error translated(const std::exception &exception);
Error outOfMemory();
Error fillingForbidden();

// qpdf reads numbers with atof(): in a French locale, which Qt takes over from the system, "36.5"
// would be 36. While one of these lives, the numbers of its thread are those of PDF.
class PdfNumbers
{
public:
    PdfNumbers();
    ~PdfNumbers();
    Q_DISABLE_COPY_MOVE(PdfNumbers)

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

// Runs `work` and turns what it throws into an Error.
template <typename T, typename Work>
Result<T> guarded(Work &&work)
{
    const PdfNumbers numbers;
    try {
        return work();
    } catch (const Refusal &refusal) {
        return refusal.error;
    } catch (const QPDFExc &exception) {
        return translated(exception);
    } catch (const std::bad_alloc &) {
        return outOfMemory();
    } catch (const std::exception &exception) {
        return translated(exception);
    }
}

// Opens with the empty password. `pdf` must outlive what is returned.
std::shared_ptr<QPDF> openBytes(const QByteArray &pdf);

// To be called before a QPDFWriter: of a stream without data it would write "FlateDecode" and no
// data, which is no packed stream. Ghostscript then leaves out the rest of the page.
void keepEmptyStreamsPlain(QPDF &pdf);

// The whole file anew, without encryption; the same bytes on each run. `packed`: small objects
// together in streams.
QByteArray rewrittenBytes(QPDF &pdf, bool packed);

QString textOf(QPDFObjectHandle string); // a text string, else empty
QByteArray nameOf(QPDFObjectHandle name); // without '/', else empty
std::string keyNamed(const QByteArray &name); // with '/', as qpdf spells keys
QPDFObjectHandle nameObject(const QByteArray &name);
QRectF rectOf(QPDFObjectHandle array); // normalised; null when malformed
int integerOf(QPDFObjectHandle object, int otherwise);
double numberOf(QPDFObjectHandle object, double otherwise);
QPDFObjectHandle keyOf(QPDFObjectHandle dictionary, const char *key); // null when not a dictionary

} // namespace prealable::pdf
