// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/late_part.h"

#include <QEvent>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace regie::ui::widgets {

LatePart::LatePart(std::function<QWidget *()> make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

QWidget *LatePart::part()
{
    if (!m_part) {
        m_afterPaint.stop();
        m_part = m_make();
        m_part->installEventFilter(this);
        layout()->addWidget(m_part);
        m_part->show();
        layout()->activate();
    }
    return m_part;
}

void LatePart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_part && !m_afterPaint.isActive()) {
        m_roundsToWait = 1; // so that all else that waits for this paint goes first
        m_afterPaint.start(0, this);
    }
}

void LatePart::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_afterPaint.timerId())
        QWidget::timerEvent(event);
    else if (m_roundsToWait-- == 0)
        part();
}

bool LatePart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_part && event->type() == QEvent::Paint) {
        m_part->removeEventFilter(this);
        m_isReady = true;
        QMetaObject::invokeMethod(this, &LatePart::ready, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace regie::ui::widgets
