// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/screen_steps.h"

#include "ui/allocation/allocation_page.h"
#include "ui/history/history_page.h"
#include "ui/municipalities/municipalities_page.h"
#include "ui/offers/offers_page.h"
#include "ui/principles/principles_page.h"
#include "ui/status_holders/status_holders_page.h"
#include "ui/timeline/timeline_page.h"
#include "ui/widgets/filter_popup.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_tools.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>

namespace regie::bench {

using ui::locations::LocationTableModel;
using ui::shell::Screen;
using ui::widgets::TableView;

namespace {

constexpr int kPastedRows = 100;

/// The cells of one column below each other, as a table program copies them.
QString column(int rows)
{
    QStringList lines;
    for (int row = 0; row < rows; ++row)
        lines << QString::number(30 + row);
    return lines.join(QLatin1Char('\n'));
}

/// The first cell of the row that can be typed in or ticked.
int columnWith(const TableView &table, Qt::ItemFlag flag)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.model()->index(0, column).flags().testFlag(flag))
            return column;
    }
    return -1;
}

void walkTabs(StepTaker &steps, QTabWidget &tabs)
{
    for (int tab = 0; tab < tabs.count(); ++tab)
        steps.take(QStringLiteral("tab %1 of the detail").arg(tab), [&] { tabs.setCurrentIndex(tab); });
    tabs.setCurrentIndex(0);
}

void choose(StepTaker &steps, const QString &name, QComboBox &box, int place)
{
    if (place < box.count())
        steps.take(name, [&] { box.setCurrentIndex(place); });
}

/// Opens the filter of a column, looks for a value in it, ticks one away and applies that.
void filterByColumn(StepTaker &steps, TableView &table, int column)
{
    QPointer<ui::widgets::FilterPopup> popup;
    steps.take(QStringLiteral("open the filter of column %1").arg(column),
               [&] { popup = table.tools().openFilter(column); });
    steps.type(QStringLiteral("search the values"), *popup->searchField(), QStringLiteral("1"));
    steps.take(QStringLiteral("tick a value"), [&] {
        QAbstractItemModel *values = popup->list()->model();
        values->setData(values->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    });
    steps.take(QStringLiteral("apply the filter"), [&] { popup->applyButton()->click(); });
    steps.take(QStringLiteral("filter no more"), [&] { table.tools().clearFilters(); });
}

void sortByEachColumn(StepTaker &steps, TableView &table)
{
    for (int column = 0; column < LocationTableModel::ColumnCount; ++column) {
        steps.take(QStringLiteral("sort by column %1").arg(column), [&] {
            ui::widgets::Arrangement arrangement;
            arrangement.order = {{column, Qt::DescendingOrder}};
            table.tools().arrange(arrangement);
        });
    }
    steps.typeInCell(table, LocationTableModel::Places, u'8');
    steps.undo();
    steps.take(QStringLiteral("sort no more"), [&] { table.tools().arrange({}); });
}

void paste(StepTaker &steps, TableView &table)
{
    table.goTo(table.model()->index(0, LocationTableModel::Places));
    QGuiApplication::clipboard()->setText(column(kPastedRows));
    steps.take(QStringLiteral("paste %1 rows").arg(kPastedRows), [&] { table.editing().paste(); });
    steps.undo();
}

void walkMunicipalities(StepTaker &steps)
{
    auto &page = steps.page<ui::municipalities::MunicipalitiesPage>();
    steps.window().showScreen(Screen::Municipalities);
    steps.on(Screen::Municipalities);
    steps.goDown(*page.table());
    walkTabs(steps, *page.detail()->tabs());
    steps.take(QStringLiteral("show the map"), [&] { page.mapButton()->click(); });
    steps.take(QStringLiteral("show the table"), [&] { page.mapButton()->click(); });
}

void walkPrinciples(StepTaker &steps)
{
    auto &page = steps.page<ui::principles::PrinciplesPage>();
    steps.window().showScreen(Screen::Principles);
    steps.on(Screen::Principles);
    steps.goDown(*page.matrix());
    steps.typeInCell(*page.matrix(), 0, u'3');
    steps.undo();
    steps.take(QStringLiteral("show the radar"), [&] { page.controls()->radar()->click(); });
    steps.take(QStringLiteral("hide the radar"), [&] { page.controls()->radar()->click(); });
    choose(steps, QStringLiteral("the rows of locations"), *page.controls()->rows(), 1);
    steps.goDown(*page.matrix());
    steps.typeInCell(*page.matrix(), 0, u'3');
    steps.undo();
    choose(steps, QStringLiteral("only rows without a score"), *page.controls()->filter(), 2);
    choose(steps, QStringLiteral("all rows"), *page.controls()->filter(), 0);
    choose(steps, QStringLiteral("the rows of municipalities"), *page.controls()->rows(), 0);
}

void walkAllocation(StepTaker &steps)
{
    auto &page = steps.page<ui::allocation::AllocationPage>();
    steps.window().showScreen(Screen::Allocation);
    steps.on(Screen::Allocation);
    steps.goDown(*page.table());
    steps.typeInCell(*page.table(), columnWith(*page.table(), Qt::ItemIsEditable), u'7');
    steps.take(QStringLiteral("spread the remainder"), [&] { page.run(ui::allocation::Command::SpreadByRemaining); });
    steps.undo();
    steps.undo();
}

void walkTimeline(StepTaker &steps)
{
    auto &page = steps.page<ui::timeline::TimelinePage>();
    steps.window().showScreen(Screen::Timeline);
    steps.on(Screen::Timeline);
    choose(steps, QStringLiteral("a municipality"), *page.area(), 5);
    choose(steps, QStringLiteral("the province"), *page.area(), 0);
    TableView &ending = *page.ending()->table();
    steps.goDown(ending);
    steps.take(QStringLiteral("extend a term as a what-if"), [&] {
        const QModelIndex tick = ending.model()->index(0, columnWith(ending, Qt::ItemIsUserCheckable));
        ending.model()->setData(tick, Qt::Checked, Qt::CheckStateRole);
    });
}

void walkStatusHolders(StepTaker &steps)
{
    auto &page = steps.page<ui::status_holders::StatusHoldersPage>();
    steps.window().showScreen(Screen::StatusHolders);
    steps.on(Screen::StatusHolders);
    steps.take(QStringLiteral("add a half-year"), [&] { page.addButton()->click(); });
    steps.goDown(*page.table());
    steps.typeInCell(*page.table(), static_cast<int>(ui::status_holders::LedgerColumn::Month1), u'4');
    steps.undo();
    choose(steps, QStringLiteral("another half-year"), *page.halfYears(), 1);
    steps.undo();
}

void walkHistory(StepTaker &steps)
{
    auto &page = steps.page<ui::history::HistoryPage>();
    steps.window().showScreen(Screen::History);
    steps.on(Screen::History);
    steps.goDown(*page.table());
    choose(steps, QStringLiteral("filter by municipality"), *page.filterRow()->municipality(), 1);
    choose(steps, QStringLiteral("filter no more"), *page.filterRow()->municipality(), 0);
}

} // namespace

void walkLocations(StepTaker &steps)
{
    auto &page = steps.page<ui::locations::LocationsPage>();
    TableView &table = *page.table();
    steps.window().showScreen(Screen::Locations);
    steps.on(Screen::Locations);
    steps.goDown(table);
    steps.typeInCell(table, LocationTableModel::Places, u'7');
    steps.undo();
    walkTabs(steps, *page.form()->tabs());
    sortByEachColumn(steps, table);
    filterByColumn(steps, table, LocationTableModel::Name);
    filterByColumn(steps, table, LocationTableModel::Places);
    steps.type(QStringLiteral("filter"), *page.filterRow()->text(), QStringLiteral("lindelaan"));
    steps.take(QStringLiteral("open the find bar"), [&] { table.tools().find(); });
    steps.type(QStringLiteral("find"), *table.tools().findBar()->field(), QStringLiteral("lindelaan"));
    paste(steps, table);
    steps.take(QStringLiteral("a new location"), [&] { press(&table, Qt::Key_Insert, {}); });
    steps.undo();
}

void walkOtherScreens(StepTaker &steps)
{
    walkMunicipalities(steps);
    walkPrinciples(steps);
    walkAllocation(steps);
    walkTimeline(steps);
    walkStatusHolders(steps);
    walkHistory(steps);
}

} // namespace regie::bench
