// As long as it lives, the program speaks a language that is written from right to left.
#pragma once

#include <QGuiApplication>

namespace prealable::test {

class RightToLeft
{
public:
    RightToLeft() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~RightToLeft() { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); }
    RightToLeft(const RightToLeft &) = delete;
    RightToLeft &operator=(const RightToLeft &) = delete;
};

} // namespace prealable::test
