// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QStyledItemDelegate>

namespace regie::ui::widgets {

/// Paints the cells of the screens' tables: numbers with a derivation get a dotted underline, text that was refused a red
/// edge and an icon, the current cell a focus ring. Edits with a line or a list of choices.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const DossierView &view, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    /// Ctrl+; puts today in a cell that takes a date.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// The tooltip of a number that someone filled in names its source as well.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the text stands in a cell with this rectangle.
    QRect textRect(const QRect &cell, const QFont &font, const QModelIndex &index) const;

protected:
    const figures::Theme &theme() const { return m_view.theme(); }
    /// Ground of the row and the line below it.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option) const;
    /// The text where it stands, cut off with an ellipsis where it does not fit.
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &cell) const;

private:
    void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRefusal(QPainter &painter, const QRect &cell) const;
    QColor inkOf(const QModelIndex &index) const;
    /// Where the number of the cell comes from, a sentence each; empty: nobody filled it in.
    QStringList sourceLines(const QModelIndex &index) const;

    const DossierView &m_view;
};

} // namespace regie::ui::widgets
