// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_keeper.h"

#include <QEvent>
#include <QWidget>

namespace regie::ui::shell {

namespace {

constexpr int kPause = 500; // milliseconds: a window that is dragged and a walk along rows are one change

} // namespace

LookKeeper::LookKeeper(QWidget &window, std::function<void()> keep, QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, keep);
    window.installEventFilter(this);
}

bool LookKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::WindowStateChange)
        keepSoon();
    return QObject::eventFilter(watched, event);
}

} // namespace regie::ui::shell
