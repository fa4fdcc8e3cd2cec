// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QHeaderView>

namespace regie::ui::widgets {

class ArrangedRows;

/// The header of a table: marks the columns that order and filter its rows. A click orders, Ctrl with a click adds a key, the
/// button that appears under the pointer opens the filter; columns can be dragged.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(const DossierView &view, QWidget *parent = nullptr);

    /// How much wider the marks make a column.
    int marksWidth(int section) const;
    /// Where a press opens the column's filter; empty when it has no filter or no room.
    QRect filterButton(int section) const;

signals:
    void orderTurned(int column);
    /// The column becomes one more key, or turns as one.
    void orderTurnedAlong(int column);
    void filterWanted(int column);
    void menuWanted(int column, const QPoint &global);
    /// The officer is dragging the edge of a column.
    void edgeDragged();
    /// A column, or its edge, was dragged.
    void columnsDragged();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

    const figures::Theme &theme() const { return m_view.theme(); }
    /// Paints what tells about order and filter over the right end of the section.
    void paintMarks(QPainter &painter, const QRect &rect, int section) const;

private:
    const ArrangedRows *rows() const;
    void paintArrow(QPainter &painter, const QRect &place, Qt::SortOrder order) const;
    void hover(int section);
    QString helpText(int section) const;

    const DossierView &m_view;
    int m_hovered = -1;
    int m_pressedFilter = -1;
    bool m_isPressed = false;
    bool m_isDragged = false;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace regie::ui::widgets
