// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

namespace regie::ui::allocation {

/// Paints a word in a frame, told apart by the word: a tag.
void paintTag(QPainter &painter, const figures::Theme &theme, const QRect &place, const QString &word,
              figures::Token ink, figures::Token ground);
/// How large the tag is, with the font for tags.
QSize tagSize(const QString &word);
/// The tag of what is only a what-if.
QString whatIfTag();

/// The municipality's name, with a tag where the what-if differs from the dossier.
class NameDelegate : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A lock where the municipality is pinned; a click pins and unpins.
class PinDelegate : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The difference as a bar from a zero line that all rows share, and as a number: what is agreed is filled, a what-if striped.
class BarDelegate : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace regie::ui::allocation
