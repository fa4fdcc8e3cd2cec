// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/legend.h"

#include <QWidget>

namespace regie::ui::overview {

/// A legend in one row, or more where the window is narrow.
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    LegendStrip(figures::Legend legend, const figures::Theme &theme, QWidget *parent = nullptr);

    void setLegend(figures::Legend legend);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    figures::Legend m_legend;
    figures::FigureStyle m_style;
};

} // namespace regie::ui::overview
