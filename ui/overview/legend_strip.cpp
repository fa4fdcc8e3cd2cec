// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/legend_strip.h"

#include "ui/widgets/text_role.h"

#include <QPainter>

#include <cmath>

namespace regie::ui::overview {

namespace space = figures::space;

LegendStrip::LegendStrip(figures::Legend legend, const figures::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_legend(std::move(legend))
    , m_style(figures::screenStyle(theme, widgets::textScale()))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendStrip::setLegend(figures::Legend legend)
{
    m_legend = std::move(legend);
    updateGeometry();
    update();
}

int LegendStrip::heightForWidth(int width) const
{
    const figures::Metrics metrics(*this, m_style);
    const qreal height = figures::legendHeight(m_legend, width - 2 * space::kPanelGap, metrics);
    return static_cast<int>(std::ceil(height)) + 2 * space::kTiny;
}

QSize LegendStrip::sizeHint() const
{
    return {0, heightForWidth(QWIDGETSIZE_MAX)}; // one row; narrower, the layout asks heightForWidth()
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    figures::Canvas canvas(painter, m_style);
    figures::paintLegend(
        canvas, QRectF(rect()).adjusted(space::kPanelGap, space::kTiny, -space::kPanelGap, -space::kTiny), m_legend);
}

} // namespace regie::ui::overview
