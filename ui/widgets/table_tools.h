// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/column_choice.h"
#include "ui/widgets/column_header.h"
#include "ui/widgets/filter_popup.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/shown_output.h"
#include "ui/widgets/table_keeper.h"
#include "ui/widgets/table_search.h"

#include <QPointer>

class QBoxLayout;
class QMenu;

namespace regie::ui::widgets {

class TableView;

/// What an officer does with the rows and columns of any table: order, filter, find, choose columns.
class TableTools : public QObject
{
    Q_OBJECT

public:
    TableTools(TableView &table, DossierView &view);

    /// The table of the page that the officer is in, else the first one in sight; null: there is none.
    static TableView *tableIn(const QWidget &page);

    /// Notes the keys that order and filter, if the model of the table can be ordered.
    void noteArrangingKeys();
    /// Listens to the header that the table has from now on.
    void listenTo(ColumnHeader &header);
    /// From now on the table is kept under this name, if there is a place to keep it.
    void keepAs(const QString &name);

    /// Whether the key is one of these tools'.
    bool takes(const QKeyEvent &event) const;
    /// Does what the key asks; false when it asks nothing of these tools.
    bool press(const QKeyEvent &event);
    void addTo(QMenu &menu, int column);
    /// Marks the current hit, which has no keyboard focus while one types what to find.
    void paintHit(QPainter &painter) const;
    /// What the table says when its filters let nothing through; empty: they do not hide anything.
    QString emptyText() const;

    /// Shows the rows so and says how many there are; the current row stays the same where it can.
    void arrange(const Arrangement &arrangement);
    /// Null when the column has no filter.
    FilterPopup *openFilter(int column);
    ColumnChoice *chooseColumns();
    void clearFilters();
    void find();
    void findNext();
    void findPrevious();
    /// Gives the table away as a picture or as its rows.
    ShownOutput &output() { return *m_output; }
    /// Null until something was to be found.
    FindBar *findBar() const { return m_bar; }

private:
    ArrangedRows *rows() const;
    Arrangement arrangement() const;
    int currentColumn() const;
    QString titleOf(int column) const;
    void turnOrder(int column);
    void turnOrderAlong(int column);
    void sayOrder() const;
    void sayShown() const;
    void showColumns(const std::vector<ColumnPlace> &columns);
    void showStandardColumns();
    bool makeBar();
    void lookAgain();
    void goToHit(int number);
    void tellHits();
    void closeBar();

    TableView &m_table;
    DossierView &m_view;
    ShownOutput *m_output;
    TableKeeper m_keeper;
    TableSearch m_search;
    QPointer<FindBar> m_bar;
};

} // namespace regie::ui::widgets
