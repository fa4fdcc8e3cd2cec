// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/error.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <memory>
#include <type_traits>
#include <utility>
#include <variant>

namespace regie::ui::widgets {

/// What work on another thread came to.
template <typename Result>
using Outcome = std::variant<Result, dossier::Error>;

/// Runs the work on another thread and then calls done with its Outcome on the receiver's thread; never when the receiver is
/// gone by then. An Error that the work throws is its outcome.
template <typename Work, typename Done>
void inBackground(QObject *receiver, Work work, Done done)
{
    using Result = std::invoke_result_t<Work>;
    using Shared = std::shared_ptr<Outcome<Result>>; // a future copies its result, and not every result can be copied
    auto *watcher = new QFutureWatcher<Shared>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(std::move(*watcher->result()));
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)]() -> Shared {
        try {
            return std::make_shared<Outcome<Result>>(work());
        } catch (const dossier::Error &error) {
            return std::make_shared<Outcome<Result>>(error);
        }
    }));
}

} // namespace regie::ui::widgets
