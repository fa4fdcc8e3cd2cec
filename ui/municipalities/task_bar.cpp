// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/task_tab.h"

#include "ui/figures/spoken.h"
#include "ui/figures/stacked_bar.h"
#include "ui/widgets/text_role.h"

#include <QApplication>
#include <QPainter>

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

QSize TaskBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, widgets::tableRowHeight() + figures::space::kTiny};
}

void TaskBar::paintEvent(QPaintEvent *)
{
    if (m_bars.bars.empty())
        return;
    QPainter painter(this);
    const qreal scale = QApplication::font().pointSizeF() / figures::pointSize(figures::TypeRole::Body);
    const figures::FigureStyle style = figures::screenStyle(m_view.theme(), scale);
    figures::paintStackedBar(painter, QRectF(rect()), m_bars.bars.front(), figures::BarScale::of(m_bars), style);
}

} // namespace regie::ui::municipalities
