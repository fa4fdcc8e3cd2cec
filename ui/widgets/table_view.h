// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

#include <QKeySequence>
#include <QTableView>

#include <map>
#include <vector>

namespace regie::ui::widgets {

/// The keys of tables that are not Qt's own.
namespace keys {
inline const QKeySequence kExplain(Qt::ALT | Qt::Key_W);
inline const QKeySequence kCopyWithHeaders(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
inline const QKeySequence kFillDown(Qt::CTRL | Qt::Key_D);
inline const QKeySequence kToday(Qt::CTRL | Qt::Key_Semicolon);
inline const QKeySequence kChooseRows(Qt::SHIFT | Qt::Key_Space);
} // namespace keys

class ColumnHeader;
class TableEditing;
class TableTools;

/// The table of every screen: answers "why this number?" (Alt+W, the menu, a click on an underlined number), keeps rows of one
/// height and columns as wide as what they hold, and has the editing habits of a table program: see TableEditing. Where
/// cells are chosen one by one, Tab goes to the next and Ctrl+Tab leaves the table; elsewhere Tab leaves it. Rows that are
/// ArrangedRows can be ordered and filtered: see TableTools.
class TableView : public QTableView
{
    Q_OBJECT

public:
    TableView(DossierView &view, const QString &accessibleName, QWidget *parent = nullptr);

    /// Columns that share the width that is left, and give way where there is too little.
    void setElasticColumns(std::vector<int> columns);
    /// Uses small type, for a table with many columns.
    void setDense();
    /// Works out how wide each column must be, from its header and a sample of its cells.
    void fitColumns();
    void setModel(QAbstractItemModel *model) override;
    /// Lets cells be chosen one by one, as in a table that is edited, instead of whole rows.
    void chooseCells();
    TableEditing &editing() { return *m_editing; }
    bool isEditing() const { return state() == EditingState; }
    /// The same, where that was done before; widths that the officer chose stay.
    void refitColumns();
    /// Widths by column instead of those that fit; empty: those that fit.
    void setChosenWidths(const std::map<int, int> &widths);
    bool hasChosenWidths() const { return m_userChoseWidths; }
    void setColumnHeader(ColumnHeader *header);
    /// Restores the table as it was left, and keeps it from now on; after the model is set. The name is not shown.
    void keepAs(const QString &name);
    TableTools &tools() const { return *m_tools; }
    /// Opens the bar to find something in the table.
    virtual void find();
    /// The figure behind the current cell; invalid when it has none.
    QVariant currentFigure() const;
    /// Makes the cell current and shows it; an invalid index does nothing.
    void goTo(const QModelIndex &index);
    /// What the table says when it has no rows.
    void setEmptyText(const QString &text);
    /// As high as its header and rows; for short tables that do not scroll by themselves.
    void fitHeight();

signals:
    /// The officer ordered or filtered the rows in another way.
    void arranged();
    /// All filters of the columns are cleared; a page clears its own as well.
    void filtersCleared();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

    DossierView &view() { return m_view; }

private:
    void setUp(const QString &accessibleName);
    void explainCurrent();
    QModelIndex figureAt(const QPoint &point) const;
    int headerWidth(int column) const;
    int naturalWidth(int column) const;
    std::vector<int> elasticInSight() const;
    void layOutColumns();
    void widen(std::vector<int> &widths, int spare) const;
    void narrow(std::vector<int> &widths, int lack) const;

    DossierView &m_view;
    TableEditing *m_editing;
    TableTools *m_tools;
    /// What stands in place of the rows; empty: there are rows, or nothing is said of it.
    QString emptyText() const;
    void sayEmptyText(const QString &text);

    QString m_emptyText;
    QString m_saidText;       ///< to who hears the table
    QString m_ownDescription; ///< while something else is said
    std::vector<int> m_elastic;
    std::vector<int> m_natural; ///< width per column; empty before fitColumns()
    bool m_isFitted = false;    ///< as high as its rows
    bool m_userChoseWidths = false;
};

} // namespace regie::ui::widgets
