// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/task_tab.h"

#include "ui/figures/legend.h"
#include "ui/figures/spoken.h"
#include "ui/figures/stacked_bar.h"
#include "ui/widgets/text_role.h"

#include <QApplication>
#include <QPainter>
#include <QtMath>

namespace regie::ui::municipalities {

TaskBar::TaskBar(const widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bars.unit = analysis::BarUnit::Places;
}

void TaskBar::setBar(const analysis::StackedBars::Bar &bar)
{
    m_bars.bars = {bar};
    const QString words = figures::spoken(bar, QLocale());
    setAccessibleName(words);
    setToolTip(words);
    update();
}

figures::FigureStyle TaskBar::figureStyle() const
{
    const qreal scale = QApplication::font().pointSizeF() / figures::pointSize(figures::TypeRole::Body);
    return figures::screenStyle(m_view.theme(), scale);
}

figures::Legend TaskBar::legend()
{
    return {{figures::Swatch::Counts, tr("counts")},
            {figures::Swatch::Decided, tr("planned")},
            {figures::Swatch::Preparation, tr("in preparation")},
            {figures::Swatch::TaskTick, tr("task")}};
}

int TaskBar::heightForWidth(int width) const
{
    const figures::FigureStyle look = figureStyle();
    const figures::Metrics metrics(*this, look);
    return barHeight() + qCeil(figures::legendHeight(legend(), width, metrics));
}

int TaskBar::barHeight() const
{
    return widgets::tableRowHeight() + figures::space::kTiny;
}

QSize TaskBar::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

void TaskBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void TaskBar::paintEvent(QPaintEvent *)
{
    if (m_bars.bars.empty())
        return;
    QPainter painter(this);
    const figures::FigureStyle look = figureStyle();
    const QRectF track(0, 0, width(), barHeight());
    figures::paintStackedBar(painter, track, m_bars.bars.front(), figures::BarScale::of(m_bars), look);
    figures::Canvas canvas(painter, look);
    figures::paintLegend(canvas, QRectF(rect()).adjusted(0, barHeight(), 0, 0), legend());
}

} // namespace regie::ui::municipalities
