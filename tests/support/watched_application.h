// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>

#include <functional>
#include <vector>

namespace regie::tests {

/// An application that watches how long its thread is busy with each event. Counted is the time of the processor, so that
/// other work on the machine does not matter.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    /// What took long, by the class of whom it was for.
    struct Event
    {
        QString receiver;
        QEvent::Type type = QEvent::None;
        double milliseconds = 0;
    };

    /// What one deed of the user cost the thread, until nothing waits any more.
    struct Step
    {
        QString name;
        double milliseconds = 0; ///< all its events together
        Event worst;
    };

    WatchedApplication(int &argc, char **argv);

    /// Does something, and lets everything happen that comes of it, on other threads too.
    Step step(const QString &name, const std::function<void()> &deed);
    /// Lets everything happen that waits.
    static void settle();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void note(const Event &event);

    int m_depth = 0;
    Step m_step;
};

} // namespace regie::tests
