#include "store/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace prealable {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// Everywhere; killed in the middle, it leaves a file with a temporary name.
bool replaceFile(const QString &path, QByteArrayView content, const WholeFile &how)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const bool restricted = !how.ownerOnly || file.setPermissions(ownerOnly);
    const bool written = restricted && file.write(content.data(), content.size()) == content.size();
    if (!written || !file.commit()) {
        file.cancelWriting();
        return false;
    }
    return true;
}

#ifdef Q_OS_LINUX

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

bool writeAll(int descriptor, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t written
            = ::write(descriptor, content.data(), static_cast<size_t>(content.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        content = content.sliced(written);
    }
    return true;
}

// Gives a file without a name the one it is for.
bool nameIt(const Descriptor &file, const QByteArray &path)
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(file.number());
    const auto link = [&](const QByteArray &name) {
        return linkat(AT_FDCWD, self.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW)
            == 0;
    };
    if (link(path))
        return true;
    if (errno != EEXIST)
        return false;
    // A name that is taken can only be taken over by another name. It is always the same one: what
    // a program killed between the two calls has left (a whole file) goes with the next writing.
    const QByteArray between = path + ".prealable-new";
    unlink(between.constData());
    if (!link(between))
        return false;
    if (std::rename(between.constData(), path.constData()) == 0)
        return true;
    unlink(between.constData());
    return false;
}

// A file that has no name until it is complete; none where the system cannot make one.
std::optional<bool> writeNameless(const QString &path, QByteArrayView content, const WholeFile &how)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const mode_t mode = how.ownerOnly ? 0600 : 0666;
    const Descriptor file(open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode));
    if (!file.isOpen())
        return std::nullopt;
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    struct stat before = {};
    const bool keepsMode = !how.ownerOnly && stat(name.constData(), &before) == 0;
    if (keepsMode && fchmod(file.number(), before.st_mode & 07777) != 0)
        return false;
    if (!writeAll(file.number(), content) || (how.durable && fsync(file.number()) != 0))
        return false;
    // Without /proc a file cannot be named: the other way then.
    if (!nameIt(file, name))
        return std::nullopt;
    if (how.durable) { // the name is the folder's
        const Descriptor parent(open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        return parent.isOpen() && fsync(parent.number()) == 0;
    }
    return true;
}

#endif

} // namespace

bool writeWhole(const QString &path, QByteArrayView content, const WholeFile &how)
{
#ifdef Q_OS_LINUX
    // A link is followed: what it points to is replaced, not the link.
    QString target = path;
    for (int link = 0; link < 40 && QFileInfo(target).isSymLink(); ++link)
        target = QFileInfo(target).symLinkTarget();
    const QFileInfo there(target);
    if (!there.exists() || there.isWritable()) {
        if (const auto written = writeNameless(target, content, how))
            return *written;
    }
#endif
    return replaceFile(path, content, how);
}

bool syncFolder(const QString &folder)
{
#ifdef Q_OS_LINUX
    const Descriptor opened(open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC));
    return opened.isOpen() && syncfs(opened.number()) == 0;
#else
    return QFileInfo(folder).isDir();
#endif
}

} // namespace prealable
