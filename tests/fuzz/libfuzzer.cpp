// One libFuzzer target per entry point: PREALABLE_FUZZ_ENTRY names it.
#include "fuzz/entrypoints.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    prealable::fuzz::PREALABLE_FUZZ_ENTRY(
        QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
