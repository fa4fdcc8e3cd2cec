// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

namespace regie::ui::locations {

/// The name of a location, with a lock after it where it is confidential.
class LockDelegate : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the lock stands in a cell with this rectangle.
    static QRect lockRect(const QRect &cell);
};

} // namespace regie::ui::locations
