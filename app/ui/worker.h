// Work outside of the window's thread, whose result comes back to it.
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace prealable {

// Runs `work`, then `done` with what it gave, in the thread of `owner`. When `owner` goes first,
// `done` is not called.
template <typename Work, typename Done>
void runInWorker(QObject *owner, Work &&work, Done &&done)
{
    using Outcome = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Outcome>(owner);
    QObject::connect(watcher, &QFutureWatcher<Outcome>::finished, owner,
        [watcher, done = std::forward<Done>(done)] {
            watcher->deleteLater();
            done(watcher->result());
        });
    watcher->setFuture(QtConcurrent::run(std::forward<Work>(work)));
}

// For the destructor of an owner: what its workers use must still be there.
inline void waitForWorkers(const QObject &owner)
{
    const auto watchers = owner.findChildren<QFutureWatcherBase *>();
    for (QFutureWatcherBase *watcher : watchers)
        watcher->waitForFinished();
}

} // namespace prealable
