// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_surface.h"

namespace regie::charts {

using figures::Token;

void paintCurrentRow(QPainter &painter, const figures::StackedBarsFigure &figure,
                     const figures::StackedBarsLayout &layout, int current)
{
    if (current < 0 || current >= static_cast<int>(layout.rows.size()))
        return;
    const figures::Theme &theme = figure.style().theme;
    const QRectF row = layout.rows[static_cast<std::size_t>(current)].row;
    painter.fillRect(row, theme.color(Token::Selection));
    painter.setPen(QPen(theme.color(Token::Accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(row.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace regie::charts
