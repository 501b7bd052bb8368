// A list whose texts wrap to its width, and are shown whole.
#pragma once

#include <QListWidget>

namespace prealable {

class WrappingList : public QListWidget
{
    Q_OBJECT
public:
    explicit WrappingList(QWidget *parent = nullptr);
};

} // namespace prealable
