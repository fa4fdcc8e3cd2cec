// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/matrix_model.h"

#include "core/analysis/dutch_order.h"
#include "core/analysis/figure_id.h"
#include "core/analysis/number_id.h"
#include "core/dossier/field_text.h"
#include "core/exchange/words.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/collation.h"

#include <algorithm>
#include <tuple>

namespace regie::ui::principles {

using analysis::ScoreState;
using domain::Principle;

namespace {

constexpr int kPrinciples = 6;

/// What a text says in a cell; nothing is unknown. The words that a cell shows are known in the program's language too.
std::optional<domain::ScoreValue> scoreFrom(const QString &text)
{
    const auto is = [&text](const domain::ScoreValue &value) {
        return text.compare(dossier::scoreText(value.key()), Qt::CaseInsensitive) == 0;
    };
    if (text.isEmpty() || is(domain::ScoreValue::unknown()))
        return domain::ScoreValue::unknown();
    if (is(domain::ScoreValue::notApplicable()))
        return domain::ScoreValue::notApplicable();
    return exchange::scoreFrom(text);
}

} // namespace

MatrixModel::MatrixModel(ScoreBook &book, QObject *parent)
    : EditableTableModel(parent)
    , m_book(book)
    , m_known(rowsNow())
    , m_rows(m_known)
{
    sortByName(m_rows);
    m_arranged.setRows(static_cast<int>(m_rows.size()));
}

std::vector<MatrixModel::Row> MatrixModel::rowsNow() const
{
    std::vector<Row> rows;
    if (m_book.kind() == RowKind::Municipalities) {
        for (const domain::Municipality &municipality : view().data().municipalities)
            rows.push_back({municipality.id, {}, municipality.name});
    } else if (m_book.isReady()) {
        rows.reserve(view().data().locations.size());
        for (const domain::Location &location : view().data().locations)
            rows.push_back({location.municipality, location.id, location.name});
    }
    return rows;
}

void MatrixModel::sortByName(std::vector<Row> &rows) const
{
    const QHash<QString, int> ranks = analysis::ranksByName(view().data());
    QStringList names;
    for (const Row &row : rows)
        names << row.name;
    const std::vector<int> nameRanks = widgets::Collation().ranks(names);
    std::vector<std::tuple<int, int, std::size_t>> order;
    for (std::size_t i = 0; i < rows.size(); ++i)
        order.emplace_back(ranks.value(rows[i].municipality), nameRanks[i], i);
    std::sort(order.begin(), order.end());
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const auto &[municipality, name, index] : order) {
        Row row = rows[index];
        if (!row.location.isEmpty())
            row.name = areaName(view().data(), {row.municipality, row.location});
        sorted.push_back(std::move(row));
    }
    rows = std::move(sorted);
}

void MatrixModel::reload()
{
    std::vector<Row> rows = rowsNow();
    if (rows != m_known) {
        beginResetModel();
        m_known = std::move(rows);
        m_rows = m_known;
        sortByName(m_rows);
        m_arranged.setRows(static_cast<int>(m_rows.size()));
        select();
        endResetModel();
        return;
    }
    m_arranged.forgetValues();
    emit headerDataChanged(Qt::Horizontal, 0, kPrinciples - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, kPrinciples - 1));
}

void MatrixModel::setFilter(RowFilter filter)
{
    beginResetModel();
    m_filter = filter;
    select();
    endResetModel();
}

void MatrixModel::select()
{
    std::vector<char> passing;
    if (m_filter != RowFilter::All) {
        for (const Row &row : m_rows)
            passing.push_back(passes(row) ? 1 : 0);
    }
    m_arranged.setPassing(std::move(passing));
}

bool MatrixModel::passes(const Row &row) const
{
    for (const Principle principle : domain::allOf<Principle>()) {
        const Cell cell{row.municipality, row.location, principle};
        const analysis::Standing *now = m_book.now(cell);
        if (!now)
            continue;
        const bool isUnder = now->score && now->target && *now->score < *now->target;
        if ((m_filter == RowFilter::UnderTarget && isUnder) || (m_filter == RowFilter::Changed && isOther(cell)) ||
            (m_filter == RowFilter::WithoutScore && now->state == ScoreState::Unknown))
            return true;
    }
    return false;
}

bool MatrixModel::isOther(const Cell &cell) const
{
    const analysis::Standing *now = m_book.now(cell);
    const analysis::Standing *then = m_book.then(cell);
    return now && then && (then->state != now->state || then->score != now->score);
}

int MatrixModel::otherScores() const
{
    int count = 0;
    for (const Row &row : m_rows) {
        for (const Principle principle : domain::allOf<Principle>())
            count += isOther({row.municipality, row.location, principle}) ? 1 : 0;
    }
    return count;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_arranged.shownCount();
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kPrinciples;
}

Cell MatrixModel::cellOf(int place, int column) const
{
    const Row &row = m_rows[static_cast<std::size_t>(place)];
    return {row.municipality, row.location, static_cast<Principle>(column)};
}

Cell MatrixModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    return cellOf(placeAt(index.row()), index.column());
}

int MatrixModel::rowOf(const QString &key) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &other) { return other.key() == key; });
    return row == m_rows.end() ? -1 : m_arranged.rowOf(static_cast<int>(row - m_rows.begin()));
}

int MatrixModel::rowOfMunicipality(const QString &municipality) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[static_cast<std::size_t>(placeAt(row))].municipality == municipality)
            return row;
    }
    return -1;
}

QString MatrixModel::columnKey(int column) const
{
    return domain::keyOf(static_cast<Principle>(column));
}

widgets::CellValue MatrixModel::valueAt(int place, int column) const
{
    const Cell cell = cellOf(place, column);
    const analysis::Standing *now = m_book.now(cell);
    if (!now)
        return {};
    const QString text = widgets::scoreText(look(cell));
    if (now->state == ScoreState::NotApplicable)
        return {QStringLiteral("n/a"), text, {}};
    return widgets::numberValue(now->score ? std::optional<double>(*now->score) : std::nullopt, text);
}

void MatrixModel::whileResetting(const std::function<void()> &change)
{
    beginResetModel();
    change();
    endResetModel();
}

widgets::ScoreLook MatrixModel::look(const Cell &cell) const
{
    const analysis::Standing *now = m_book.now(cell);
    if (!now)
        return {};
    const bool isOther = now->target != regionTarget(cell.principle);
    return {now->state, now->score, now->target, isOther && (now->isOwnTarget || !cell.location.isEmpty())};
}

QVariant MatrixModel::before(const Cell &cell) const
{
    const analysis::Standing *then = m_book.then(cell);
    return then ? QVariant::fromValue(widgets::ScoreLook{then->state, then->score, then->target, false}) : QVariant();
}

QString MatrixModel::rowKey(int row) const
{
    return m_rows[static_cast<std::size_t>(placeAt(row))].key();
}

bool MatrixModel::write(const dossier::ChangeSet &edit)
{
    return m_book.view().document().apply(edit);
}

bool MatrixModel::isEditable(int, int) const
{
    return true;
}

widgets::EditPlan MatrixModel::planCells(const std::vector<widgets::CellText> &cells) const
{
    widgets::EditPlan plan;
    for (const widgets::CellText &text : cells) {
        const Cell cell = cellAt(index(text.row, text.column));
        const auto value = scoreFrom(text.text);
        if (!value) {
            plan.refusals.push_back(
                {text, tr("“%1” is no score. Use 1 to 5, not applicable or unknown.").arg(text.text)});
            continue;
        }
        const dossier::ChangeSet step = giveScores(m_book, {{cell, *value}});
        for (const dossier::Change &change : step.changes)
            plan.add(change, subjectOf(view().data(), cell));
        plan.cells += step.isEmpty() ? 0 : 1;
        plan.action = cells.size() == 1 && !step.isEmpty() ? std::optional(step.action) : std::nullopt;
    }
    return plan;
}

QVariant MatrixModel::cell(int row, int column, int role) const
{
    const Cell cell = cellAt(index(row, column));
    if (!m_book.now(cell))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case widgets::RawRole:
        return widgets::scoreText(look(cell));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case LookRole:
        return QVariant::fromValue(look(cell));
    case BeforeRole:
        return before(cell);
    case widgets::FigureRole:
        return figure(cell);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentences(cell);
    default:
        return {};
    }
}

QVariant MatrixModel::figure(const Cell &cell) const
{
    if (cell.location.isEmpty())
        return QVariant::fromValue(analysis::FigureId{analysis::FigureName::Score, cell.municipality, cell.principle});
    return QVariant::fromValue(
        analysis::NumberId{analysis::LocationScore{cell.location, cell.principle, m_book.known(cell)}});
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return section >= 0 && section < kPrinciples ? principleHeader(static_cast<Principle>(section), role)
                                                     : QVariant();
    if (section < 0 || section >= rowCount())
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    return isText ? QVariant(m_rows[static_cast<std::size_t>(placeAt(section))].name) : QVariant();
}

} // namespace regie::ui::principles
