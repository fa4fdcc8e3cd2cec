// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/allocation_model.h"

#include "core/analysis/dutch_order.h"
#include "ui/allocation/proposal_plan.h"
#include "ui/widgets/cell_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace regie::ui::allocation {

using analysis::AllocationRow;
using widgets::CellRole;
using widgets::Tone;

namespace {

constexpr int kLeastReach = 20; // so that a difference of 1 is no full bar
constexpr int kNumbers = Qt::AlignRight | Qt::AlignVCenter;

Tone toneOf(const AllocationRow &row, Column column)
{
    const std::optional<int> number = numberOf(row, column);
    if (!number)
        return Tone::Quiet;
    if (column == Column::Proposal)
        return Tone::Strong;
    const bool mayBeQuiet = column == Column::In || column == Column::Out || column == Column::Difference;
    return mayBeQuiet && *number == 0 ? Tone::Quiet : Tone::Normal;
}

} // namespace

AllocationModel::AllocationModel(WhatIf &whatIf, QObject *parent)
    : EditableTableModel(parent)
    , m_whatIf(whatIf)
{
    read(rowsByName());
    connect(&whatIf, &WhatIf::changed, this, &AllocationModel::reload);
}

void AllocationModel::whileResetting(const std::function<void()> &change)
{
    beginResetModel();
    change();
    endResetModel();
}

std::vector<AllocationModel::Row> AllocationModel::rowsByName() const
{
    std::vector<Row> rows;
    int rank = 0;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_whatIf.data()))
        rows.push_back({municipality->id, municipality->name, ++rank});
    return rows;
}

void AllocationModel::reload()
{
    std::vector<Row> rows = rowsByName();
    // Where every row stays in its place, so do the cells that are chosen.
    if (rows != m_rows || !(m_arranged.arrangement() == widgets::Arrangement())) {
        whileResetting([this, &rows] { read(std::move(rows)); });
    } else {
        read(std::move(rows));
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

void AllocationModel::read(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    m_reach = kLeastReach;
    for (const AllocationRow &row : m_whatIf.allocation().rows)
        m_reach = std::max(m_reach, std::abs(row.difference().value_or(0)));
    m_arranged.setRows(static_cast<int>(m_rows.size()));
}

int AllocationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_arranged.shownCount();
}

int AllocationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant AllocationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    return headerCell(static_cast<Column>(section), role);
}

widgets::ColumnContent AllocationModel::contentOf(int column) const
{
    const auto which = static_cast<Column>(column);
    return which == Column::Name || which == Column::Pinned ? widgets::ColumnContent::Text
                                                            : widgets::ColumnContent::Number;
}

QString AllocationModel::columnKey(int column) const
{
    static constexpr std::array<const char *, kColumns> kKeys{"municipality", "pinned", "task",       "in",     "out",
                                                              "proposal",     "minors", "difference", "to_find"};
    return QString::fromLatin1(kKeys.at(static_cast<std::size_t>(column)));
}

QString AllocationModel::codeAt(int row) const
{
    return row >= 0 && row < rowCount() ? rowAt(row).code : QString();
}

int AllocationModel::rowOf(const QString &code) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&code](const Row &row) { return row.code == code; });
    return it == m_rows.end() ? -1 : m_arranged.rowOf(static_cast<int>(it - m_rows.begin()));
}

const AllocationRow &AllocationModel::allocated(const QString &code) const
{
    static const AllocationRow kNone;
    const AllocationRow *row = m_whatIf.allocation().find(code);
    return row ? *row : kNone;
}

QVariant AllocationModel::cell(int shown, int column, int role) const
{
    const Row &row = rowAt(shown);
    const AllocationRow &values = allocated(row.code);
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return nameCell(row, role);
    case Column::Pinned:
        return pinnedCell(values, role);
    default:
        return numberCell(values, static_cast<Column>(column), role);
    }
}

QVariant AllocationModel::nameCell(const Row &row, int role) const
{
    const bool isChanged = allocated(row.code).isChanged();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case CellRole::RawRole:
        return row.name;
    case Qt::AccessibleTextRole:
        //: A municipality for which the what-if proposes something else than the dossier has
        return isChanged ? tr("%1, what-if").arg(row.name) : row.name;
    case ProposalCellRole::WhatIfRole:
        return isChanged;
    default:
        return {};
    }
}

QVariant AllocationModel::pinnedCell(const AllocationRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::RawRole:
        return row.pinned ? widgets::yesNoText(true) : QString();
    case Qt::EditRole:
        return row.pinned ? QStringLiteral("yes") : QStringLiteral("no");
    case Qt::ToolTipRole:
        return fullTitleOf(Column::Pinned);
    case Qt::AccessibleTextRole:
        return row.pinned ? tr("Pinned") : tr("Not pinned");
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case CellRole::ChoicesRole:
        return QVariant::fromValue(widgets::Choices{{QStringLiteral("no"), widgets::yesNoText(false)},
                                                    {QStringLiteral("yes"), widgets::yesNoText(true)}});
    default:
        return {};
    }
}

QVariant AllocationModel::numberCell(const AllocationRow &row, Column column, int role) const
{
    const std::optional<int> number = numberOf(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return numberText(number, column);
    case Qt::EditRole:
        return number ? QString::number(*number) : QString();
    case CellRole::RawRole:
        return number ? QVariant(*number) : QVariant(widgets::unknownText());
    case Qt::ToolTipRole:
        return fullTitleOf(column);
    case Qt::AccessibleTextRole:
        return spokenNumber(number, column);
    case Qt::TextAlignmentRole:
        return kNumbers;
    case CellRole::ToneRole:
        return static_cast<int>(toneOf(row, column));
    case CellRole::FigureRole: {
        const bool isDash = (column == Column::In || column == Column::Out) && number == 0;
        return number && !isDash ? figureOf(m_whatIf, row.municipality, column) : QVariant();
    }
    case ProposalCellRole::NumberRole:
        return number ? QVariant(*number) : QVariant();
    case ProposalCellRole::WhatIfRole:
        return row.isChanged();
    case ProposalCellRole::ReachRole:
        return m_reach;
    default:
        return {};
    }
}

bool AllocationModel::isEditable(int row, int column) const
{
    const auto which = static_cast<Column>(column);
    const AllocationRow &values = allocated(codeAt(row));
    return m_whatIf.scenario() && (which == Column::Pinned || (which == Column::Proposal && values.current) ||
                                   (which == Column::Minors && values.minors));
}

QString AllocationModel::whyFixed(int row, int column) const
{
    if (!m_whatIf.scenario())
        return dossierIsFixed();
    const auto which = static_cast<Column>(column);
    const QString name = m_whatIf.areaName(codeAt(row));
    if (which == Column::Proposal)
        return tr("The task of %1 is unknown. Fill it in at the municipality first.").arg(name);
    if (which == Column::Minors)
        return tr("No one has stated how many places of %1 are for unaccompanied minors. Fill it in at the "
                  "municipality first.")
            .arg(name);
    return EditableTableModel::whyFixed(row, column);
}

widgets::EditPlan AllocationModel::planCells(const std::vector<widgets::CellText> &cells) const
{
    return planProposals(m_whatIf, cells, [this](int row) { return codeAt(row); });
}

widgets::CellValue AllocationModel::valueAt(int place, int column) const
{
    const Row &row = m_rows[static_cast<std::size_t>(place)];
    const AllocationRow &values = allocated(row.code);
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return widgets::choiceValue(row.code, row.nameRank, row.name);
    case Column::Pinned:
        return widgets::choiceValue(values.pinned ? QStringLiteral("yes") : QStringLiteral("no"), values.pinned ? 0 : 1,
                                    widgets::yesNoText(values.pinned));
    default:
        break;
    }
    const auto number = numberOf(values, static_cast<Column>(column));
    return widgets::numberValue(number, numberText(number, static_cast<Column>(column)));
}

AllocationTotalModel::AllocationTotalModel(const WhatIf &whatIf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_whatIf(whatIf)
{
    connect(&whatIf, &WhatIf::changed, this, [this] { emit dataChanged(index(0, 0), index(0, kColumns - 1)); });
}

int AllocationTotalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int AllocationTotalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

std::optional<int> AllocationTotalModel::number(Column column) const
{
    return m_whatIf.allocation().total([column](const AllocationRow &row) { return numberOf(row, column); });
}

QVariant AllocationTotalModel::figure(Column column) const
{
    return number(column) ? figureOf(m_whatIf, {}, column) : QVariant();
}

QVariant AllocationTotalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (column == Column::Pinned)
        return {};
    const bool isName = column == Column::Name;
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::RawRole:
        return isName ? tr("Province") : numberText(number(column), column);
    case Qt::AccessibleTextRole:
        return isName ? tr("Province") : spokenNumber(number(column), column);
    case Qt::ToolTipRole:
        return isName ? QString() : fullTitleOf(column);
    case Qt::TextAlignmentRole:
        return isName ? static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) : kNumbers;
    case CellRole::FigureRole:
        return isName ? QVariant() : figure(column);
    case CellRole::ToneRole:
        return static_cast<int>(isName || number(column) ? widgets::Tone::Normal : widgets::Tone::Quiet);
    case ProposalCellRole::NumberRole: {
        const std::optional<int> total = number(column);
        return !isName && total ? QVariant(*total) : QVariant();
    }
    default:
        return {};
    }
}

} // namespace regie::ui::allocation
