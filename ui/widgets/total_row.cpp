// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/total_row.h"

#include "ui/widgets/text_role.h"

#include <QHeaderView>
#include <QScrollBar>

namespace regie::ui::widgets {

TotalRow::TotalRow(DossierView &view, const QString &accessibleName, TableView &table, QWidget *parent)
    : TableView(view, accessibleName, parent)
    , m_table(table)
{
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFixedHeight(tableRowHeight());
    setBackgroundRole(QPalette::AlternateBase);
    makeStrong();

    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { setColumnWidth(column, width); });
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int) { follow(); });
}

void TotalRow::makeStrong()
{
    QFont strong = font();
    strong.setBold(true);
    setFont(strong);
}

void TotalRow::setModel(QAbstractItemModel *model)
{
    TableView::setModel(model);
    makeStrong();
    follow();
}

void TotalRow::follow()
{
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, m_table.columnWidth(column));
    horizontalScrollBar()->setRange(m_table.horizontalScrollBar()->minimum(), m_table.horizontalScrollBar()->maximum());
    horizontalScrollBar()->setValue(m_table.horizontalScrollBar()->value());
}

} // namespace regie::ui::widgets
