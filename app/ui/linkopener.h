// How the window shows an address to the person's browser. Injected: the program itself opens no
// connection, and a test sees what would be opened.
#pragma once

#include <QUrl>

namespace prealable {

class LinkOpener
{
public:
    virtual ~LinkOpener() = default;
    // False when there is no browser.
    virtual bool open(const QUrl &address) = 0;
};

} // namespace prealable
