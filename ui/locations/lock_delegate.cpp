// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/lock_delegate.h"

#include "ui/figures/icons.h"
#include "ui/locations/location_table_model.h"
#include "ui/widgets/cell_roles.h"

#include <QPainter>

namespace regie::ui::locations {

namespace space = figures::space;

namespace {

constexpr int kLock = space::kLarge; // as the icon is drawn: smaller, its thin lines go

} // namespace

QSize LockDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = CellDelegate::sizeHint(option, index);
    return index.data(ConfidentialRole).toBool() ? size + QSize(kLock + space::kTiny, 0) : size;
}

QRect LockDelegate::lockRect(const QRect &cell)
{
    return {cell.right() + 1 - kLock - space::kTiny, cell.top() + (cell.height() - kLock) / 2, kLock, kLock};
}

void LockDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isRefused = !index.data(widgets::RefusalRole).toString().isEmpty();
    if (isRefused || !index.data(ConfidentialRole).toBool()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintGround(*painter, option);
    paintText(*painter, option, index, option.rect.adjusted(0, 0, -kLock - space::kTiny, 0));
    const QPixmap lock = figures::iconPixmap(QStringLiteral("object-locked"), theme().color(figures::Token::Text),
                                             painter->device()->devicePixelRatioF());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawPixmap(lockRect(option.rect), lock);
    paintFocus(*painter, option);
    painter->restore();
}

} // namespace regie::ui::locations
