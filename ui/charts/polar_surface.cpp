// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/polar_surface.h"

#include <QPainter>

namespace regie::charts {

using figures::Token;

void paintCurrentAxis(QPainter &painter, const figures::PolarFigure &figure, const figures::PolarLayout &layout,
                      int current)
{
    if (current < 0)
        return;
    const auto axis = static_cast<std::size_t>(current);
    const figures::Theme &theme = figure.style().theme;
    const QRectF label = layout.labels[axis].rect.adjusted(-3, -1, 3, 1);
    painter.fillRect(label, theme.color(Token::Selection));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::Accent), 1));
    painter.drawRect(label);
    painter.setPen(QPen(theme.color(Token::Accent), 2));
    painter.drawLine(layout.centre, layout.at(axis, figures::PolarFigure::kHighest));
}

} // namespace regie::charts
