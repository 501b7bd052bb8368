#include "cli/application.h"

int main(int argc, char **argv)
{
    return prealable::cli::runApplication(argc, argv);
}
