// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/theme.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPainter>

namespace regie::ui::widgets {

namespace {

/// The column of widgets in which the widget stands; null when it stands in none.
QBoxLayout *boxOf(QLayout *layout, QWidget &widget)
{
    if (!layout)
        return nullptr;
    auto *box = qobject_cast<QBoxLayout *>(layout);
    if (box && box->direction() == QBoxLayout::TopToBottom && box->indexOf(&widget) >= 0)
        return box;
    for (int i = 0; i < layout->count(); ++i) {
        if (QBoxLayout *inner = boxOf(layout->itemAt(i)->layout(), widget))
            return inner;
    }
    return nullptr;
}

} // namespace

TableView *TableTools::tableIn(const QWidget &page)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget *widget) {
        return widget && focus && (widget == focus || widget->isAncestorOf(focus));
    };
    TableView *first = nullptr;
    TableView *open = nullptr;
    const auto tables = page.findChildren<TableView *>();
    for (TableView *table : tables) {
        const FindBar *bar = table->tools().findBar();
        if (holds(table) || holds(bar))
            return table;
        if (!open && bar && bar->isVisible())
            open = table;
        if (!first && table->isVisible())
            first = table;
    }
    return open ? open : first;
}

ColumnChoice *TableTools::chooseColumns()
{
    const QHeaderView &header = *m_table.horizontalHeader();
    std::vector<ColumnPlace> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        columns.push_back({column, titleOf(column), !header.isSectionHidden(column)});
    }
    auto *dialog = new ColumnChoice(columns, &m_table);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { showColumns(dialog->columns()); });
    connect(dialog, &ColumnChoice::standardWanted, this, &TableTools::showStandardColumns);
    dialog->open();
    return dialog;
}

void TableTools::showColumns(const std::vector<ColumnPlace> &columns)
{
    QHeaderView &header = *m_table.horizontalHeader();
    for (std::size_t place = 0; place < columns.size(); ++place) {
        header.moveSection(header.visualIndex(columns[place].column), static_cast<int>(place));
        m_table.setColumnHidden(columns[place].column, !columns[place].isShown);
    }
    const QModelIndex current = m_table.currentIndex();
    if (current.isValid() && m_table.isColumnHidden(current.column()))
        m_table.setCurrentIndex(current.siblingAtColumn(header.logicalIndex(0)));
    m_table.refitColumns();
    m_keeper.keep();
    lookAgain();
}

void TableTools::showStandardColumns()
{
    std::vector<ColumnPlace> columns;
    for (int column = 0; column < m_table.model()->columnCount(); ++column)
        columns.push_back({column, {}, true});
    m_table.setChosenWidths({});
    showColumns(columns);
}

bool TableTools::makeBar()
{
    if (m_bar)
        return true;
    QWidget *holder = m_table.parentWidget();
    QBoxLayout *box = boxOf(holder ? holder->layout() : nullptr, m_table);
    if (!box)
        return false;
    m_bar = new FindBar(m_view, holder);
    QWidget *before = m_table.previousInFocusChain();
    box->insertWidget(box->indexOf(&m_table), m_bar);
    const auto parts = m_bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts) {
        if (part->focusPolicy() == Qt::NoFocus)
            continue;
        QWidget::setTabOrder(before, part);
        before = part;
    }
    connect(m_bar, &FindBar::textChanged, this, [this] {
        lookAgain();
        goToHit(m_search.from(m_table, m_table.currentIndex()));
    });
    connect(m_bar, &FindBar::nextWanted, this, &TableTools::findNext);
    connect(m_bar, &FindBar::previousWanted, this, &TableTools::findPrevious);
    connect(m_bar, &FindBar::closed, this, &TableTools::closeBar);
    connect(m_table.model(), &QAbstractItemModel::modelReset, this, &TableTools::lookAgain);
    connect(m_table.model(), &QAbstractItemModel::dataChanged, this, &TableTools::lookAgain);
    connect(m_table.selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_bar && !m_bar->isHidden())
            tellHits();
    });
    return true;
}

void TableTools::find()
{
    if (!makeBar())
        return;
    m_bar->begin();
    lookAgain();
}

void TableTools::lookAgain()
{
    if (!m_bar || m_bar->isHidden())
        return;
    m_search.look(m_table, m_bar->text());
    tellHits();
}

void TableTools::tellHits()
{
    const QModelIndex current = m_table.currentIndex();
    const int number = m_search.from(m_table, current);
    const bool isHit = number >= 0 && m_search.hit(m_table, number) == current;
    m_bar->showHits(isHit ? number + 1 : 0, m_search.count());
    m_table.viewport()->update();
}

void TableTools::goToHit(int number)
{
    if (number >= 0)
        m_table.goTo(m_search.hit(m_table, number));
    tellHits();
    m_view.say(m_bar->told());
}

void TableTools::findNext()
{
    if (!m_bar || m_bar->isHidden() || m_bar->text().trimmed().isEmpty())
        m_table.find();
    else
        goToHit(m_search.after(m_table, m_table.currentIndex()));
}

void TableTools::findPrevious()
{
    if (!m_bar || m_bar->isHidden() || m_bar->text().trimmed().isEmpty())
        m_table.find();
    else
        goToHit(m_search.before(m_table, m_table.currentIndex()));
}

void TableTools::closeBar()
{
    m_bar->hide();
    m_table.viewport()->update();
    m_table.setFocus(Qt::OtherFocusReason);
}

void TableTools::paintHit(QPainter &painter) const
{
    if (!m_bar || m_bar->isHidden() || m_table.hasFocus() || m_search.count() == 0)
        return;
    const QModelIndex current = m_table.currentIndex();
    if (m_search.hit(m_table, m_search.from(m_table, current)) != current)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_view.theme().color(figures::Token::Accent), figures::space::kFocusRing));
    painter.drawRect(m_table.visualRect(current).adjusted(1, 1, -1, -1));
}

} // namespace regie::ui::widgets
