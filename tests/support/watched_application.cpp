// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watched_application.h"

#include <QThread>
#include <QThreadPool>

#include <ctime>
#include <utility>

namespace regie::tests {

namespace {

/// Milliseconds of processor time of this thread.
double busyTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setQuitOnLastWindowClosed(false); // one window after the other is watched
}

void WatchedApplication::settle()
{
    for (int quiet = 0; quiet < 2; ++quiet) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

WatchedApplication::Step WatchedApplication::step(const QString &name, const std::function<void()> &deed)
{
    settle();
    m_step = {name, 0, {}};
    const double before = busyTime();
    ++m_depth; // events that the deed itself sends are part of it
    deed();
    --m_depth;
    note({QStringLiteral("the deed itself"), QEvent::None, busyTime() - before});
    settle();
    return std::exchange(m_step, {});
}

void WatchedApplication::note(const Event &event)
{
    m_step.milliseconds += event.milliseconds;
    if (event.milliseconds > m_step.worst.milliseconds)
        m_step.worst = event;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (receiver->thread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone when the event is dealt with.
    const QString name = QLatin1String(receiver->metaObject()->className());
    const QEvent::Type type = event->type();
    const double before = busyTime();
    ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    note({name, type, busyTime() - before});
    return isTaken;
}

} // namespace regie::tests
