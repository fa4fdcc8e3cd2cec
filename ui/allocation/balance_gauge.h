// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QWidget>

namespace regie::ui::allocation {

/// How far the proposals are from the task: a mark on a line, in the middle when every place has a municipality. A screen
/// reader gets the number and what it means.
class BalanceGauge : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceGauge(const widgets::DossierView &view, QWidget *parent = nullptr);

    /// Places proposed beyond the task; negative: too few.
    void setExcess(int places);
    int excess() const { return m_excess; }
    /// Where the line ends: grows with what it must show.
    int reach() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QPointF &centre) const;

    const widgets::DossierView &m_view;
    int m_excess = 0;
};

/// What the balance is in words: "In balance", "12 too few".
QString balanceText(int excess);

} // namespace regie::ui::allocation
