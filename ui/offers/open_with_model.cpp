// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/open_with_model.h"

#include "ui/offers/offer_models.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/number_cell.h"

namespace regie::ui::offers {

using analysis::OpenWith;

namespace {

QString text(const OpenWith &row, int column)
{
    switch (column) {
    case OpenWithModel::WhoColumn:
        return row.who.isEmpty() ? widgets::unknownText() : row.who;
    case OpenWithModel::OpenColumn:
        return widgets::countText(row.count());
    case OpenWithModel::AskedColumn:
        return widgets::countText(row.asked);
    case OpenWithModel::PromisedColumn:
        return widgets::countText(row.promised);
    case OpenWithModel::PartlyColumn:
        return widgets::countText(row.partly);
    case OpenWithModel::AmountColumn:
        return row.amount ? widgets::countText(row.amount) : OpenWithModel::tr("not found");
    case OpenWithModel::OldestColumn:
        return widgets::dayText(row.oldest);
    case OpenWithModel::DaysColumn:
        return row.elapsed ? elapsedText(row.elapsed) : widgets::unknownText();
    default: // there are no other columns
        return {};
    }
}

std::optional<int> number(const OpenWith &row, int column)
{
    switch (column) {
    case OpenWithModel::OpenColumn:
        return row.count();
    case OpenWithModel::AskedColumn:
        return row.asked;
    case OpenWithModel::PromisedColumn:
        return row.promised;
    case OpenWithModel::PartlyColumn:
        return row.partly;
    case OpenWithModel::AmountColumn:
        return row.amount;
    case OpenWithModel::DaysColumn:
        return row.elapsed ? std::optional(row.elapsed->days) : std::nullopt;
    default: // a name or a day
        return {};
    }
}

QVariant figure(const OpenWith &row, int column)
{
    using Number = analysis::ConditionNumber;
    const auto of = [&row](Number::Amount amount) {
        return widgets::numberCell({Number{Number::Of::Who, row.who, amount}});
    };
    switch (column) {
    case OpenWithModel::OpenColumn:
        return of(Number::Amount::Open);
    case OpenWithModel::AskedColumn:
        return of(Number::Amount::Asked);
    case OpenWithModel::PromisedColumn:
        return of(Number::Amount::Promised);
    case OpenWithModel::PartlyColumn:
        return of(Number::Amount::Partly);
    case OpenWithModel::AmountColumn:
        return row.amount ? of(Number::Amount::Euro) : QVariant();
    case OpenWithModel::DaysColumn:
        return row.elapsed ? of(Number::Amount::Days) : QVariant();
    default: // a name or a day
        return {};
    }
}

Qt::Alignment alignmentOf(int column)
{
    return (column == OpenWithModel::WhoColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

} // namespace

void OpenWithModel::setRows(std::vector<OpenWith> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_arranged.setRows(static_cast<int>(m_rows.size()));
    endResetModel();
}

int OpenWithModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

widgets::ColumnContent OpenWithModel::contentOf(int column) const
{
    switch (column) {
    case WhoColumn:
        return widgets::ColumnContent::Text;
    case OldestColumn:
        return widgets::ColumnContent::Day;
    default: // a number
        return widgets::ColumnContent::Number;
    }
}

widgets::CellValue OpenWithModel::valueAt(int place, int column) const
{
    const OpenWith &row = m_rows[static_cast<std::size_t>(place)];
    if (column == WhoColumn)
        return widgets::textValue(text(row, column));
    if (column == OldestColumn)
        return widgets::dayValue(row.oldest ? row.oldest->firstDay() : QDate(), text(row, column));
    return widgets::numberValue(number(row, column), text(row, column));
}

QVariant OpenWithModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OpenWith &row = m_rows[static_cast<std::size_t>(placeAt(index.row()))];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case widgets::RawRole: {
        const auto plain = number(row, index.column());
        return plain ? QVariant(*plain) : QVariant(text(row, index.column()));
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, role).toString(),
                                            text(row, index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>(alignmentOf(index.column()));
    case widgets::FigureRole:
        return figure(row, index.column());
    case widgets::ToneRole: {
        const bool isUnknown = (index.column() == WhoColumn && row.who.isEmpty()) ||
                               (index.column() == AmountColumn && !row.amount) ||
                               (index.column() >= OldestColumn && !row.oldest);
        return static_cast<int>(isUnknown                      ? widgets::Tone::Quiet
                                : index.column() == OpenColumn ? widgets::Tone::Strong
                                                               : widgets::Tone::Normal);
    }
    default: // roles that a row has no value for
        return {};
    }
}

QVariant OpenWithModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(alignmentOf(section));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const bool isShort = role == Qt::DisplayRole;
    switch (section) {
    case WhoColumn:
        return tr("Who must move");
    case OpenColumn:
        return isShort ? tr("Open") : tr("Open conditions: asked, promised or partly met");
    case AskedColumn:
        return tr("Asked");
    case PromisedColumn:
        return tr("Promised");
    case PartlyColumn:
        return tr("Partly");
    case AmountColumn:
        return isShort ? tr("Euro") : tr("Amount in euros, of the conditions that state one");
    case OldestColumn:
        return isShort ? tr("Since") : tr("Date of the oldest open condition");
    case DaysColumn:
        return isShort ? tr("Days") : tr("Days since the oldest date, until the as-of date");
    default: // there are no other columns
        return {};
    }
}

} // namespace regie::ui::offers
