// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/lock_delegate.h"

#include "ui/figures/icons.h"
#include "ui/locations/location_table_model.h"
#include "ui/widgets/cell_roles.h"

#include <QPainter>

namespace regie::ui::locations {

namespace space = figures::space;

void LockDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isRefused = !index.data(widgets::RefusalRole).toString().isEmpty();
    if (isRefused || !index.data(ConfidentialRole).toBool()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintGround(*painter, option);
    const int icon = space::kMedium;
    paintText(*painter, option, index, option.rect.adjusted(0, 0, -icon - space::kTiny, 0));
    const QPixmap lock = figures::iconPixmap(QStringLiteral("object-locked"), theme().color(figures::Token::Text),
                                             painter->device()->devicePixelRatioF());
    painter->drawPixmap(
        QRect(option.rect.right() - icon - space::kTiny, option.rect.center().y() - icon / 2, icon, icon), lock);
    paintFocus(*painter, option);
    painter->restore();
}

} // namespace regie::ui::locations
