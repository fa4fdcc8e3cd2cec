// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_tools.h"

#include "ui/widgets/heading_text.h"
#include "ui/widgets/key_help.h"
#include "ui/widgets/table_view.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace regie::ui::widgets {

namespace {

enum class Tool { None, Filter, Order, OrderAlong, Clear, Find, FindNext, FindPrevious };

const QKeySequence kFilter(Qt::ALT | Qt::Key_Down);
const QKeySequence kOrder(Qt::ALT | Qt::Key_Up);
const QKeySequence kOrderAlong(Qt::ALT | Qt::SHIFT | Qt::Key_Up);
const QKeySequence kClear(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
const QKeySequence kFind(Qt::CTRL | Qt::Key_F);
const QKeySequence kFindNext(Qt::Key_F3);
const QKeySequence kFindPrevious(Qt::SHIFT | Qt::Key_F3);

Tool toolOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
    const std::pair<QKeySequence, Tool> tools[] = {
        {kFilter, Tool::Filter}, {kOrder, Tool::Order},       {kOrderAlong, Tool::OrderAlong},    {kClear, Tool::Clear},
        {kFind, Tool::Find},     {kFindNext, Tool::FindNext}, {kFindPrevious, Tool::FindPrevious}};
    const auto found = std::find_if(std::begin(tools), std::end(tools),
                                    [&pressed](const auto &tool) { return tool.first == pressed; });
    return found == std::end(tools) ? Tool::None : found->second;
}

/// Puts the popup under the section, whole on the screen.
void place(QWidget &popup, const QHeaderView &header, int section)
{
    popup.adjustSize();
    const QPoint corner(header.sectionViewportPosition(section), header.height());
    QRect rect(header.viewport()->mapToGlobal(corner), popup.size());
    const QRect screen = header.screen()->availableGeometry();
    rect.moveLeft(std::clamp(rect.left(), screen.left(), std::max(screen.left(), screen.right() - rect.width())));
    rect.moveTop(std::clamp(rect.top(), screen.top(), std::max(screen.top(), screen.bottom() - rect.height())));
    popup.move(rect.topLeft());
}

} // namespace

TableTools::TableTools(TableView &table, DossierView &view)
    : QObject(&table)
    , m_table(table)
    , m_view(view)
    , m_output(new ShownOutput(table, view))
    , m_keeper(table)
{}

void TableTools::noteArrangingKeys()
{
    const auto noted = notedKeys(m_table);
    const bool isNoted =
        std::any_of(noted.begin(), noted.end(), [](const KeyHelp &help) { return help.keys == kFilter; });
    if (!rows() || isNoted)
        return;
    noteKeys(m_table, {{kFilter, tr("Filter this column…")},
                       {kOrder, tr("Order by this column")},
                       {kOrderAlong, tr("Order by this column as well")},
                       {kClear, tr("Clear all filters")}});
}

ArrangedRows *TableTools::rows() const
{
    return dynamic_cast<ArrangedRows *>(m_table.model());
}

Arrangement TableTools::arrangement() const
{
    return rows() ? rows()->arranged().arrangement() : Arrangement{};
}

void TableTools::listenTo(ColumnHeader &header)
{
    connect(&header, &ColumnHeader::orderTurned, this, &TableTools::turnOrder);
    connect(&header, &ColumnHeader::orderTurnedAlong, this, &TableTools::turnOrderAlong);
    connect(&header, &ColumnHeader::filterWanted, this, &TableTools::openFilter);
    connect(&header, &ColumnHeader::columnsDragged, this, [this] { m_keeper.keep(); });
    connect(&header, &ColumnHeader::menuWanted, this, [this](int column, const QPoint &global) {
        auto *menu = new QMenu(&m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addTo(*menu, column);
        menu->popup(global);
    });
}

void TableTools::keepAs(const QString &name)
{
    if (m_view.tableStates())
        m_keeper.keepAs(name, *m_view.tableStates());
}

bool TableTools::takes(const QKeyEvent &event) const
{
    const Tool tool = toolOf(event);
    const bool needsRows = tool != Tool::Find && tool != Tool::FindNext && tool != Tool::FindPrevious;
    return tool != Tool::None && (rows() || !needsRows);
}

bool TableTools::press(const QKeyEvent &event)
{
    if (!takes(event))
        return false;
    switch (toolOf(event)) {
    case Tool::None:
        return false;
    case Tool::Filter:
        openFilter(currentColumn());
        break;
    case Tool::Order:
        turnOrder(currentColumn());
        break;
    case Tool::OrderAlong:
        turnOrderAlong(currentColumn());
        break;
    case Tool::Clear:
        clearFilters();
        break;
    case Tool::Find:
        m_table.find();
        break;
    case Tool::FindNext:
        findNext();
        break;
    case Tool::FindPrevious:
        findPrevious();
        break;
    }
    return true;
}

void TableTools::addTo(QMenu &menu, int column)
{
    if (rows() && column >= 0) {
        menu.addAction(tr("Filter this column…"), kFilter, this, [this, column] { openFilter(column); });
        menu.addAction(tr("Order by this column"), kOrder, this, [this, column] { turnOrder(column); });
        menu.addAction(tr("Order by this column as well"), kOrderAlong, this,
                       [this, column] { turnOrderAlong(column); });
    }
    if (rows()) {
        QAction *clear = menu.addAction(tr("Clear all filters"), kClear, this, &TableTools::clearFilters);
        clear->setEnabled(!arrangement().filters.empty());
    }
    menu.addAction(tr("Find in the table…"), kFind, &m_table, &TableView::find);
    if (rows())
        menu.addAction(tr("Columns…"), this, &TableTools::chooseColumns);
    if (m_table.model() && m_table.model()->rowCount() > 0)
        m_output->addTo(*menu.addMenu(tr("Copy or save the whole table")));
}

int TableTools::currentColumn() const
{
    if (m_table.currentIndex().isValid())
        return m_table.currentIndex().column();
    const QHeaderView &header = *m_table.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        if (!header.isSectionHidden(header.logicalIndex(visual)))
            return header.logicalIndex(visual);
    }
    return -1;
}

QString TableTools::titleOf(int column) const
{
    const QString title = headingText(m_table.model()->headerData(column, Qt::Horizontal).toString());
    return title.isEmpty() ? m_table.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString() : title;
}

void TableTools::arrange(const Arrangement &arrangement)
{
    ArrangedRows *arranged = rows();
    const Arrangement before = this->arrangement();
    if (!arranged || arrangement == before)
        return;
    const QModelIndex current = m_table.currentIndex();
    const int column = std::max(0, current.column());
    const int place = current.isValid() ? arranged->arranged().placeAt(current.row()) : -1;
    arranged->arrange(arrangement);
    const int row = std::max(0, arranged->arranged().rowOf(place));
    m_table.refitColumns();
    if (place >= 0)
        m_table.goTo(m_table.model()->index(row, column));
    m_keeper.keep();
    if (arrangement.filters != before.filters)
        sayShown();
    else
        sayOrder();
    emit m_table.arranged();
}

void TableTools::turnOrder(int column)
{
    Arrangement next = arrangement();
    next.turnAlone(column);
    arrange(next);
}

void TableTools::turnOrderAlong(int column)
{
    Arrangement next = arrangement();
    next.turnAlong(column);
    arrange(next);
}

void TableTools::sayOrder() const
{
    QStringList keys;
    for (const SortKey &key : arrangement().order) {
        //: The rows of a table are ordered by this column
        keys << (key.order == Qt::AscendingOrder ? tr("%1, low to high") : tr("%1, high to low"))
                    .arg(titleOf(key.column));
    }
    if (keys.isEmpty())
        m_view.say(tr("The rows have their usual order."));
    else
        //: %1 for example: Places, high to low; then Municipality, low to high
        m_view.say(tr("Ordered by %1.").arg(keys.join(tr("; then "))));
}

void TableTools::sayShown() const
{
    const RowArrangement &arranged = rows()->arranged();
    //: In the status bar: %1 of the rows are shown
    m_view.say(
        tr("%1 of %n row(s) shown", nullptr, arranged.rowCount()).arg(QLocale().toString(arranged.shownCount())));
}

QString TableTools::emptyText() const
{
    const bool hides = rows() && !arrangement().filters.empty() && rows()->arranged().rowCount() > 0;
    return hides ? tr("No row suits the filters. Ctrl+Shift+F shows all rows.") : QString();
}

FilterPopup *TableTools::openFilter(int column)
{
    const ColumnHeader *header = qobject_cast<ColumnHeader *>(m_table.horizontalHeader());
    if (!rows() || !header || header->isHidden() || column < 0)
        return nullptr;
    m_table.setFocus(Qt::PopupFocusReason); // to come back to
    auto *popup = new FilterPopup(m_view, *rows(), column, titleOf(column), &m_table);
    connect(popup, &FilterPopup::filterChosen, this, [this](int chosen, const ColumnFilter &filter) {
        Arrangement next = arrangement();
        next.filter(chosen, filter);
        arrange(next);
    });
    connect(popup, &FilterPopup::orderChosen, this, [this](int chosen, Qt::SortOrder order) {
        Arrangement next = arrangement();
        next.sortBy(chosen, order);
        arrange(next);
    });
    place(*popup, *header, column);
    popup->show();
    popup->searchField()->setFocus(Qt::PopupFocusReason);
    return popup;
}

void TableTools::clearFilters()
{
    Arrangement next = arrangement();
    next.filters.clear();
    arrange(next);
    emit m_table.filtersCleared();
}

} // namespace regie::ui::widgets
