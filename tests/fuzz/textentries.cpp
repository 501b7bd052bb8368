// What people type: dates and social security numbers.
#include "core/frenchdate.h"
#include "core/nir.h"
#include "fuzz/entrypoints.h"
#include "fuzz/must.h"

namespace prealable::fuzz {

void frenchDate(const QByteArray &bytes)
{
    const Parsed<QDate> date = parseFrenchDate(QString::fromUtf8(bytes));
    if (!date) {
        must(!problemName(date.error()).isEmpty());
        return;
    }
    for (const QString &shown : {shownDate(date.value()), shownLongDate(date.value())}) {
        const Parsed<QDate> again = parseFrenchDate(shown);
        must(again.ok() && again.value() == date.value());
    }
}

void nir(const QByteArray &bytes)
{
    const Parsed<Nir> parsed = Nir::parse(QString::fromUtf8(bytes));
    if (!parsed) {
        must(!problemName(parsed.error()).isEmpty());
        return;
    }
    const Parsed<Nir> again = Nir::parse(parsed->shown());
    must(again.ok() && again.value() == parsed.value());
    must(parsed->number().size() == 13);
    must(parsed->key().isEmpty() || parsed->key().size() == 2);
    must(!(parsed->isProvisional() && parsed->sex().has_value()));
}

} // namespace prealable::fuzz
