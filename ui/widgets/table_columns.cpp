// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_room.h"
#include "ui/widgets/column_header.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace regie::ui::widgets {

namespace {

constexpr int kSampleRows = 24;
constexpr int kFewCells = 700;       // that are all measured: 26 municipalities with 26 columns
constexpr int kWidestColumn = 32;    // in characters
constexpr int kLeastPercent = 55;    // of its natural width, that an elastic column keeps
constexpr int kLeastCharacters = 14; // of a longer text, such as an address of a page; its tooltip has it all

/// Takes what lacks from the room beside the texts, of all columns alike, as far as they have it. Answers what lacks still.
int tighten(std::vector<int> &widths, int lack)
{
    auto columns = static_cast<int>(std::count_if(widths.begin(), widths.end(), [](int width) { return width > 0; }));
    const int taken = std::min(lack, columns * kSpareInCell);
    int left = taken;
    for (int &width : widths) {
        if (width == 0)
            continue;
        const int share = left / columns--;
        width -= share;
        left -= share;
    }
    return lack - taken;
}

} // namespace

void TableView::setElasticColumns(std::vector<int> columns)
{
    m_elastic = std::move(columns);
}

int TableView::headerWidth(int column) const
{
    const QFontMetrics metrics(horizontalHeader()->font());
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const auto *header = qobject_cast<const ColumnHeader *>(horizontalHeader());
    const int marks = header ? header->marksWidth(column) : 0;
    return metrics.size(0, title).width() + 2 * figures::space::kSmall + marks;
}

int TableView::naturalWidth(int column) const
{
    if (isColumnHidden(column))
        return 0;
    const int widest = fontMetrics().averageCharWidth() * kWidestColumn;
    int width = horizontalHeader()->isHidden() ? 0 : headerWidth(column);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = model()->rowCount();
    const int step = rows * model()->columnCount() <= kFewCells ? 1 : std::max(1, rows / kSampleRows);
    for (int row = 0; row < rows; row += step) {
        const QModelIndex index = model()->index(row, column);
        const int needed = itemDelegateForIndex(index)->sizeHint(option, index).width();
        width = std::max(width, std::min(needed, widest));
    }
    return width;
}

void TableView::fitColumns()
{
    if (!model())
        return;
    m_natural.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_natural.push_back(naturalWidth(column));
    layOutColumns();
}

void TableView::refitColumns()
{
    if (!m_natural.empty())
        fitColumns();
}

void TableView::setChosenWidths(const std::map<int, int> &widths)
{
    m_userChoseWidths = !widths.empty();
    for (const auto &[column, width] : widths)
        setColumnWidth(column, width);
    refitColumns();
}

std::vector<int> TableView::elasticInSight() const
{
    std::vector<int> columns;
    std::copy_if(m_elastic.begin(), m_elastic.end(), std::back_inserter(columns),
                 [this](int column) { return !isColumnHidden(column); });
    return columns;
}

void TableView::widen(std::vector<int> &widths, int spare) const
{
    const std::vector<int> elastic = elasticInSight();
    int left = spare;
    for (std::size_t i = 0; i < elastic.size(); ++i) {
        const int share = left / static_cast<int>(elastic.size() - i);
        widths[static_cast<std::size_t>(elastic[i])] += share;
        left -= share;
    }
}

void TableView::narrow(std::vector<int> &widths, int lack) const
{
    // First the room beside the texts, which cuts nothing off; then texts.
    int left = tighten(widths, lack);
    const std::vector<int> elastic = elasticInSight();
    const int text = kLeastCharacters * fontMetrics().averageCharWidth();
    std::vector<int> least = widths;
    for (const int column : elastic) {
        const auto place = static_cast<std::size_t>(column);
        const int kept = std::min(widths[place] * kLeastPercent / 100, text);
        least[place] = std::min(widths[place], std::max(headerWidth(column), kept));
    }
    // The widest gives way first, so that short columns stay whole.
    const auto room = [&](int column) {
        const auto place = static_cast<std::size_t>(column);
        return widths[place] > least[place] ? widths[place] : 0;
    };
    for (; left > 0; --left) {
        const auto widest =
            std::max_element(elastic.begin(), elastic.end(), [&room](int a, int b) { return room(a) < room(b); });
        if (widest == elastic.end() || room(*widest) == 0)
            break;
        --widths[static_cast<std::size_t>(*widest)];
    }
}

void TableView::layOutColumns()
{
    if (m_natural.empty() || m_userChoseWidths || static_cast<int>(m_natural.size()) != model()->columnCount())
        return;
    std::vector<int> widths = m_natural;
    const int spare = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    if (spare > 0)
        widen(widths, spare);
    else
        narrow(widths, -spare);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
}

void TableView::fitHeight()
{
    m_isFitted = true;
    const int rows = model() ? model()->rowCount() : 0;
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const bool isWider = horizontalHeader()->length() > viewport()->width();
    const int scrollBar = isWider ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(header + std::max(1, rows) * verticalHeader()->defaultSectionSize() + scrollBar + 2 * frameWidth());
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace regie::ui::widgets
