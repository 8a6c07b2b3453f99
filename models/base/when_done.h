#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace kz {

/// Calls done(result) on the context's thread once the future is finished; never when the context goes first.
/// QFuture::then(context, …) does not serve: in Qt 6.4 it asserts that the context still lives. Call it on the
/// context's thread.
template <typename T, typename Done>
void whenDone(const QFuture<T> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context); // owned by the context, and gone with it
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace kz
