// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_place.h"

#include <QVBoxLayout>

#include <utility>

namespace regie::ui::shell {

StartPlace::StartPlace(Session &session, std::function<QWidget *()> makePage, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_makePage(std::move(makePage))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    // Queued: what was opened takes this place first.
    connect(&session, &Session::busyChanged, this, &StartPlace::fill, Qt::QueuedConnection);
}

void StartPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void StartPlace::fill()
{
    if (!m_makePage || !isVisible() || m_session.isBusy())
        return;
    QWidget *page = std::exchange(m_makePage, {})();
    const bool hadFocus = hasFocus();
    layout()->addWidget(page);
    setFocusProxy(page);
    if (hadFocus)
        page->setFocus();
}

} // namespace regie::ui::shell
