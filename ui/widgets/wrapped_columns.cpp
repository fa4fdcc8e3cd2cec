// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_columns.h"

#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_room.h"
#include "ui/widgets/text_role.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace regie::ui::widgets {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kMostRows = 200; // that are each as high as they must be; more are all alike, by a sample
constexpr int kSampleRows = 24;
constexpr int kPercent = 60; // of a text's width, that a column wants for it: in two lines words do not fill each

QFont fontOf(const QFont &font, const QModelIndex &index)
{
    QFont result = font;
    result.setBold(static_cast<Tone>(index.data(ToneRole).toInt()) == Tone::Strong);
    return result;
}

/// The text in one or two lines, the second cut off with an ellipsis where it does not fit.
QStringList linesOf(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    return {text.left(first.textLength()).trimmed(),
            metrics.elidedText(text.mid(first.textLength()), Qt::ElideRight, width)};
}

class WrappedDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(RefusalRole).toString().isEmpty()) {
            CellDelegate::paint(painter, option, index);
            return;
        }
        painter->save();
        paintGround(*painter, option);
        const QFont font = fontOf(option.font, index);
        const QFontMetrics metrics(font);
        const QRect room = option.rect.adjusted(kCellPadding, 0, kSpareInCell - kCellPadding, 0);
        const QStringList lines = linesOf(index.data().toString(), font, room.width());
        const bool isQuiet = static_cast<Tone>(index.data(ToneRole).toInt()) == Tone::Quiet;
        painter->setFont(font);
        painter->setPen(theme().color(isQuiet ? Token::Text2 : Token::Text));
        int top = room.center().y() + 1 - static_cast<int>(lines.size()) * metrics.height() / 2;
        for (const QString &line : lines) {
            painter->drawText(QPoint(room.left(), top + metrics.ascent()), line);
            top += metrics.height();
        }
        paintFocus(*painter, option);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize whole = CellDelegate::sizeHint(option, index);
        const QFontMetrics metrics(fontOf(option.font, index));
        int widest = 0;
        for (const QString &word : index.data().toString().split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
        return {std::max(whole.width() * kPercent / 100, widest + 2 * kCellPadding + 1), whole.height()};
    }
};

} // namespace

WrappedColumns::WrappedColumns(TableView &table, const DossierView &view, std::vector<int> columns)
    : QObject(&table)
    , m_table(table)
    , m_columns(std::move(columns))
{
    for (const int column : m_columns)
        table.setItemDelegateForColumn(column, new WrappedDelegate(view, &table));
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (std::ranges::find(m_columns, column) != m_columns.end())
            fitRows();
    });
    connect(table.model(), &QAbstractItemModel::modelReset, this, &WrappedColumns::fitRows);
    connect(table.model(), &QAbstractItemModel::rowsInserted, this, &WrappedColumns::fitRows);
    connect(table.model(), &QAbstractItemModel::dataChanged, this, &WrappedColumns::fitRows);
}

bool WrappedColumns::needsTwoLines(int row) const
{
    return std::ranges::any_of(m_columns, [this, row](int column) {
        const QModelIndex index = m_table.model()->index(row, column);
        const int room = m_table.columnWidth(column) - 2 * kCellPadding + kSpareInCell;
        return !m_table.isColumnHidden(column) &&
               QFontMetrics(fontOf(m_table.font(), index)).horizontalAdvance(index.data().toString()) > room;
    });
}

void WrappedColumns::fitRows()
{
    const int one = tableRowHeight();
    const int two = std::max(one, 2 * m_table.fontMetrics().height() + space::kSmall);
    const int rows = m_table.model()->rowCount();
    QHeaderView &heights = *m_table.verticalHeader();
    bool areSame = true;
    if (rows <= kMostRows) {
        for (int row = 0; row < rows; ++row) {
            const int height = needsTwoLines(row) ? two : one;
            areSame = areSame && heights.sectionSize(row) == height;
            heights.resizeSection(row, height);
        }
    } else {
        bool areTwo = false;
        for (int row = 0; row < rows && !areTwo; row += rows / kSampleRows)
            areTwo = needsTwoLines(row);
        areSame = heights.defaultSectionSize() == (areTwo ? two : one);
        heights.setDefaultSectionSize(areTwo ? two : one);
    }
    if (!areSame)
        m_table.scrollTo(m_table.currentIndex());
}

} // namespace regie::ui::widgets
