/* In place of libx265, which libheif asks for to write pictures: 16 MB for what the programs never do.
 * They read pictures only. Its one function that libheif calls says that there is no such encoder. */
#include <stddef.h>

const void *x265_api_get_199(int bit_depth);

const void *x265_api_get_199(int bit_depth)
{
    (void)bit_depth;
    return NULL;
}
