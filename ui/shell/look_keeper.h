// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>

namespace regie::ui::shell {

/// Keeps how a window looks a moment after that changes, so that one that is killed comes back as well.
class LookKeeper : public QObject
{
    Q_OBJECT

public:
    /// Calls keep() after the window moved or changed its size, and when it is asked to.
    LookKeeper(QWidget &window, std::function<void()> keep, QObject *parent);

    /// Keeps it in a moment: once, however often this is asked meanwhile.
    void keepSoon() { m_pause.start(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_pause;
};

} // namespace regie::ui::shell
