// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_accessible.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPen>
#include <QToolTip>

#include <algorithm>

namespace regie::charts {

using figures::Token;

namespace {
constexpr int kInset = 4; ///< room for the focus ring
}

ChartSurface::ChartSurface(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_style(figures::screenStyle(figures::Theme()))
{
    offerToScreenReaders();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setTheme(const figures::Theme &theme, qreal textScale)
{
    m_style = figures::screenStyle(theme, textScale);
    updateGeometry();
    if (m_surface)
        refresh();
    update();
}

void ChartView::setCurrentPoint(int point)
{
    if (point < 0 || point >= pointCount())
        return;
    m_current = point;
    if (m_surface)
        refresh();
    pointSelected(point);
    describe();
    QAccessibleValueChangeEvent changed(this, currentText());
    QAccessible::updateAccessibility(&changed);
    emit pointSpoken(currentText());
}

void ChartView::describe()
{
    const int points = pointCount();
    setAccessibleDescription(m_current >= 0
                                 ? currentText()
                                 //: for a screen reader, of a chart
                                 : tr("%n point(s). The arrow keys go from one to the next.", nullptr, points));
}

QString ChartView::currentText() const
{
    return m_current < 0 ? QString() : pointText(m_current);
}

QString ChartView::inWords() const
{
    QStringList sentences{accessibleName()};
    for (int point = 0; point < pointCount(); ++point)
        sentences << pointText(point);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void ChartView::prepare()
{
    if (m_surface)
        return;
    m_surface = makeSurface();
    m_surface->setGeometry(chartRect().toRect());
    refresh();
    m_surface->show();
    emit ready();
}

void ChartView::dataChanged(const QString &summary, std::optional<int> current)
{
    setAccessibleName(summary);
    m_current = current.value_or(m_current);
    if (m_current >= pointCount())
        m_current = -1;
    describe();
    updateGeometry();
    if (m_surface)
        refresh();
}

QRectF ChartView::chartRect() const
{
    return QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int point = pointAt(QPointF(help->pos()) - chartRect().topLeft());
    if (point >= 0)
        QToolTip::showText(help->globalPos(), pointText(point), this);
    else
        QToolTip::hideText();
    return true;
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.theme.color(Token::Base));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_style.theme.color(Token::Focus), figures::space::kFocusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), figures::space::kRadius,
                                figures::space::kRadius);
    }
    if (!m_surface && !m_queued) {
        m_queued = true;
        QMetaObject::invokeMethod(this, &ChartView::prepare, Qt::QueuedConnection);
    }
}

void ChartView::resizeEvent(QResizeEvent *)
{
    if (!m_surface)
        return;
    m_surface->setGeometry(chartRect().toRect());
    refresh();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

int ChartView::pointAfter(int key) const
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return std::min(m_current + 1, pointCount() - 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return std::max(m_current - 1, 0);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return pointCount() - 1;
    default:
        return -1;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_current >= 0) {
        pointActivated(m_current);
        return;
    }
    const int point = pointAfter(event->key());
    if (point < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrentPoint(point);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentPoint(pointAt(event->position() - chartRect().topLeft()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int point = pointAt(event->position() - chartRect().topLeft());
    if (event->button() == Qt::LeftButton && point >= 0)
        pointActivated(point);
}

} // namespace regie::charts
