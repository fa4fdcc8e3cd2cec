// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/municipalities/area_cells.h"
#include "ui/widgets/cell_delegate.h"

namespace regie::ui::municipalities {

/// The difference as a bar from a zero line that all rows share, and as a number: a shortage is hatched to the left, a surplus
/// filled to the right.
class DifferenceDelegate : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// Beyond this number a bar is cut.
    static constexpr int kCap = 250;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option, int difference) const;
};

/// The six principles as small bars.
class MiniBarsDelegate : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBars(QPainter &painter, const QStyleOptionViewItem &option, const ScoreLooks &looks) const;
};

} // namespace regie::ui::municipalities
