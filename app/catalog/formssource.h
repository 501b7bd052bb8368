// Where the files of forms/ are: in a folder, inside the program (":/forms"), or in memory, as a
// form pack holds them. Cheap to copy.
#pragma once

#include "catalog/jsonreader.h"

#include <QMap>

namespace prealable {

// Path under forms/ ("law/values.json") -> content.
using FormFiles = QMap<QString, QByteArray>;

class FormsSource
{
public:
    // `root`: a folder or ":/forms". A path is a source: not explicit.
    FormsSource(QString root)
        : m_root(std::move(root))
    {
    }
    explicit FormsSource(FormFiles files)
        : m_files(std::make_shared<const FormFiles>(std::move(files)))
    {
    }

    [[nodiscard]] bool exists() const;
    // The copy inside the program, which was checked when the program was built.
    [[nodiscard]] bool isBuiltIn() const { return !m_files && m_root.startsWith(u':'); }
    [[nodiscard]] QString root() const { return m_root; } // empty: in memory
    // FileNotFound, FileUnreadable, FileTooLarge and all that is wrong with the JSON.
    [[nodiscard]] JsonDocument read(const QString &file) const;
    // Names of what stands directly in a folder, "" being forms/ itself; in their order.
    [[nodiscard]] QStringList folders(const QString &folder) const;
    [[nodiscard]] QStringList files(const QString &folder) const;
    // Every JSON file with its content; none that cannot be read or is larger than the reader
    // takes.
    [[nodiscard]] FormFiles all() const;

private:
    void collect(const QString &folder, FormFiles &found) const;

    QString m_root;
    std::shared_ptr<const FormFiles> m_files; // null: on disk
};

} // namespace prealable
