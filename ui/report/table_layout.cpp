// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/block_layout.h"

#include "ui/report/column_widths.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace regie::report {

using figures::Token;

namespace {

constexpr qreal kPaddingAcross = 4;
constexpr qreal kPaddingAbove = 1;
constexpr std::size_t kWholeRows = 10; ///< a table of so many rows stays on one page,
constexpr qreal kWholeShare = 0.25;    ///< when it is no higher than this share of the page
constexpr qreal kTallRow = 0.8; ///< a row higher than this share of the page is broken: it would push out its heading
constexpr qreal kLongestWord = 90; ///< points that a word may claim in a column that shares the rest

enum class RowKind { Header, Body, Total };

TextBox::Look lookOf(RowKind kind, ColumnKind column)
{
    const auto alignment = column == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft;
    switch (kind) {
    case RowKind::Header:
        return {sizes::kNote, QFont::Bold, Token::Text2, alignment};
    case RowKind::Body:
        return {sizes::kBody, QFont::Normal, Token::Text, alignment};
    case RowKind::Total:
        return {sizes::kBody, QFont::Bold, Token::Text, alignment};
    }
    Q_UNREACHABLE();
}

qreal heightOf(const std::vector<Fragment> &fragments)
{
    return std::accumulate(fragments.begin(), fragments.end(), qreal(0),
                           [](qreal sum, const Fragment &fragment) { return sum + fragment.height; });
}

/// Lays out the rows of one table in one width.
class TableSetter
{
public:
    TableSetter(const TableBlock &table, const Typesetter &setter, const QSizeF &area)
        : m_table(table)
        , m_setter(setter)
        , m_area(area)
        , m_across(setter.points(kPaddingAcross))
        , m_above(setter.points(kPaddingAbove))
    {
        QStringList titles;
        for (const Column &column : m_table.columns)
            titles << column.title;
        m_rows.push_back({RowKind::Header, boxesOf(titles, RowKind::Header)});
        for (const QStringList &row : m_table.rows)
            m_rows.push_back({RowKind::Body, boxesOf(row, RowKind::Body)});
        if (!m_table.total.isEmpty())
            m_rows.push_back({RowKind::Total, boxesOf(m_table.total, RowKind::Total)});
        m_widths = columnWidths(needs(), area.width());
    }

    const std::vector<qreal> &widths() const { return m_widths; }

    LaidOutBlock layOut()
    {
        LaidOutBlock result;
        result.tag = Tag::Table;
        result.spaceAbove = m_setter.points(4);
        result.repeated = 1;
        std::size_t heads = 0;
        for (Row &row : m_rows) {
            append(result, row);
            if (row.kind == RowKind::Header) {
                heads = result.fragments.size();
                m_headHeight = heightOf(result.fragments);
            }
        }
        keepTogether(result, heads);
        return result;
    }

private:
    /// The texts of a row; each is set once, to measure the columns and to paint it.
    struct Row
    {
        RowKind kind;
        std::vector<TextBox> boxes;
    };

    /// A short table is not broken; in a long one the header keeps a row, and so does the total.
    void keepTogether(LaidOutBlock &table, std::size_t heads) const
    {
        std::vector<Fragment> &rows = table.fragments;
        const bool isShort = rows.size() - heads <= kWholeRows && heightOf(rows) <= kWholeShare * m_area.height();
        for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
            const bool besideTotal = i + 2 == rows.size() && !m_table.total.isEmpty();
            if (isShort || i < heads || besideTotal)
                rows[i].cohesion = Cohesion::WithNext;
        }
    }

    /// Titles on one line where the table has room for it, else broken between words.
    std::vector<ColumnNeed> needs() const
    {
        std::vector<ColumnNeed> narrow;
        std::vector<ColumnNeed> wide;
        qreal sum = 0;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const Column &column = m_table.columns[i];
            const qreal least = leastFor(i, column);
            const qreal title = m_rows.front().boxes[i].naturalWidth() + hair();
            const qreal most = std::max(title, widestCell(i)) + 2 * m_across;
            narrow.push_back(
                {std::max(least, m_rows.front().boxes[i].widestWord() + hair()) + 2 * m_across, column.weight, most});
            wide.push_back({std::max(least, title) + 2 * m_across, column.weight, most});
            sum += wide.back().least;
        }
        return sum <= m_area.width() ? wide : narrow;
    }

    qreal widestCell(std::size_t index) const
    {
        qreal widest = 0;
        for (std::size_t row = 1; row < m_rows.size(); ++row)
            widest = std::max(widest, m_rows[row].boxes[index].naturalWidth() + hair());
        return widest;
    }

    qreal leastFor(std::size_t index, const Column &column) const
    {
        qreal least = hair();
        for (std::size_t row = 1; row < m_rows.size(); ++row) {
            const qreal whole = m_rows[row].boxes[index].naturalWidth() + hair();
            if (whole > least) // else no part of it is wider either
                least = std::max(least, column.weight <= 0 ? whole : leastOf(m_rows[row].boxes[index]));
        }
        return least;
    }

    /// An address on the web is one long word: it is broken anywhere rather than taking the room of the other columns.
    qreal leastOf(const TextBox &box) const
    {
        return std::min(box.widestWord(), m_setter.points(kLongestWord)) + hair();
    }

    /// So that rounding never wraps a number that was measured to fit.
    qreal hair() const { return m_setter.points(0.5); }

    std::vector<TextBox> boxesOf(const QStringList &row, RowKind kind) const
    {
        std::vector<TextBox> boxes;
        boxes.reserve(m_table.columns.size());
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            boxes.emplace_back(m_setter, row.value(static_cast<qsizetype>(i)), lookOf(kind, m_table.columns[i].kind));
        return boxes;
    }

    void append(LaidOutBlock &result, Row &row) const
    {
        std::vector<TextBox> &boxes = row.boxes;
        int lines = 1;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            boxes[i].fit(std::max(m_across, m_widths[i] - 2 * m_across));
            lines = std::max(lines, boxes[i].lineCount());
        }
        const qreal lineHeight = boxes.empty() ? m_above : boxes.front().lineHeight();
        const bool isTall = lines * lineHeight + 2 * m_above + m_headHeight > kTallRow * m_area.height();
        const int mostLines =
            isTall ? std::max(1, static_cast<int>((m_area.height() / 2 - 2 * m_above) / lineHeight)) : lines;
        for (int first = 0; first < lines; first += mostLines) {
            result.fragments.push_back(rowFragment(boxes, row.kind, first, std::min(mostLines, lines - first)));
            result.fragments.back().continues = first > 0;
        }
    }

    Fragment rowFragment(const std::vector<TextBox> &boxes, RowKind kind, int first, int count) const
    {
        Fragment fragment;
        fragment.group = kind == RowKind::Header ? Tag::TableHead : Tag::TableBody;
        fragment.height = (boxes.empty() ? 0 : count * boxes.front().lineHeight()) + 2 * m_above;
        fragment.root.tag = Tag::TableRow;
        fragment.root.rect = QRectF(0, 0, m_area.width(), fragment.height);
        fragment.root.paint = rowGround(kind);
        fragment.root.children.reserve(boxes.size());
        qreal left = 0;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            Element cell;
            cell.tag = cellTag(kind, i);
            cell.rect = QRectF(left, 0, m_widths[i], fragment.height);
            const QPointF inset(m_across, m_above);
            if (boxes[i].hasInk(first)) {
                cell.paint = [box = boxes[i], inset, first, count](QPainter &painter, const QRectF &rect) {
                    box.paint(painter, rect.topLeft() + inset, first, count);
                };
            }
            fragment.root.children.push_back(std::move(cell));
            left += m_widths[i];
        }
        return fragment;
    }

    Tag cellTag(RowKind kind, std::size_t column) const
    {
        const bool names = column == 0 && m_table.firstColumn == FirstColumn::Names;
        return kind == RowKind::Header || names ? Tag::TableHeader : Tag::TableData;
    }

    PaintFunction rowGround(RowKind kind) const
    {
        const QColor ground = m_setter.color(kind == RowKind::Body ? Token::Base : Token::Window);
        const QColor line = m_setter.color(Token::Line);
        const qreal width = m_setter.points(0.5);
        return [kind, ground, line, width](QPainter &painter, const QRectF &rect) {
            if (kind != RowKind::Body)
                painter.fillRect(rect, ground);
            painter.setPen(QPen(line, width));
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        };
    }

    const TableBlock &m_table;
    const Typesetter &m_setter;
    QSizeF m_area;
    qreal m_across;
    qreal m_above;
    qreal m_headHeight = 0; ///< known when the head is laid out
    std::vector<Row> m_rows;
    std::vector<qreal> m_widths;
};

} // namespace

LaidOutBlock layOut(const TableBlock &block, const Typesetter &setter, const QSizeF &area)
{
    return TableSetter(block, setter, area).layOut();
}

std::vector<qreal> tableColumnWidths(const TableBlock &block, const Typesetter &setter, const QSizeF &area)
{
    return TableSetter(block, setter, area).widths();
}

} // namespace regie::report
