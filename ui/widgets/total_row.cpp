// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/total_row.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/text_role.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace regie::ui::widgets {

namespace {

/// A sum is often longer than what it adds up: it goes on over an empty cell to its left.
class SumDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem whole(option);
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        const bool isNumber = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const int lack = sizeHint(option, index).width() - option.rect.width();
        if (table && isNumber && lack > 0) {
            const QModelIndex before = table->indexAt({option.rect.left() - lack, option.rect.center().y()});
            if (before.isValid() && before.data().toString().isEmpty())
                whole.rect.setLeft(option.rect.left() - lack);
        }
        CellDelegate::paint(painter, whole, index);
    }
};

} // namespace

TotalRow::TotalRow(DossierView &view, const QString &accessibleName, TableView &table, QWidget *parent)
    : TableView(view, accessibleName, parent)
    , m_dossier(view)
    , m_table(table)
{
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFixedHeight(tableRowHeight());
    setItemDelegate(new SumDelegate(view, this));
    setBackgroundRole(QPalette::AlternateBase);
    makeStrong();

    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        setColumnHidden(column, width == 0);
        setColumnWidth(column, width);
        flow();
    });
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        horizontalHeader()->moveSection(from, to);
        flow();
    });
    connect(this, &QAbstractItemView::clicked, this, &TotalRow::chosen);
    connect(this, &QAbstractItemView::activated, this, &TotalRow::chosen);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int) { follow(); });
}

void TotalRow::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    if (!verticalHeader()->isHidden())
        return; // the page draws a line over the whole row
    QPainter painter(viewport());
    painter.setPen(m_dossier.theme().color(figures::Token::Control)); // a row above it may be cut off by the edge
    painter.drawLine(viewport()->rect().topLeft(), viewport()->rect().topRight());
}

bool TotalRow::event(QEvent *event)
{
    const QScopedValueRollback entered(m_isEntered, event->type() == QEvent::FocusIn);
    return TableView::event(event);
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
    connect(model, &QAbstractItemModel::dataChanged, this, &TotalRow::flow); // its text may take more room
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_isEntered)
            emit chosen();
    });
}

void TotalRow::follow()
{
    if (!model())
        return;
    const QHeaderView &columns = *m_table.horizontalHeader();
    for (int visual = 0; visual < columns.count(); ++visual)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns.logicalIndex(visual)), visual);
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, m_table.isColumnHidden(column));
        setColumnWidth(column, m_table.columnWidth(column));
    }
    horizontalScrollBar()->setRange(m_table.horizontalScrollBar()->minimum(), m_table.horizontalScrollBar()->maximum());
    horizontalScrollBar()->setValue(m_table.horizontalScrollBar()->value());
}

void TotalRow::setFlowing(int column)
{
    m_flowing = column;
    flow();
}

void TotalRow::flow()
{
    if (m_flowing < 0 || !model())
        return;
    clearSpans();
    const QHeaderView &header = *horizontalHeader();
    int last = header.visualIndex(m_flowing);
    const auto isFree = [this, &header](int visual) {
        const int column = header.logicalIndex(visual);
        return header.isSectionHidden(column) || model()->index(0, column).data().toString().isEmpty();
    };
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    // Not over more than it needs: a long sum to its right may need some.
    int lack = itemDelegate()->sizeHint(option, model()->index(0, m_flowing)).width() - header.sectionSize(m_flowing);
    while (lack > 0 && last + 1 < header.count() && isFree(last + 1)) {
        ++last;
        lack -= header.sectionSize(header.logicalIndex(last));
    }
    const int columns = last - header.visualIndex(m_flowing) + 1;
    if (columns > 1)
        setSpan(0, m_flowing, 1, columns);
}

} // namespace regie::ui::widgets
