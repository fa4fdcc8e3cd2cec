// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipality_table_model.h"

#include "core/analysis/dutch_order.h"
#include "ui/widgets/cell_text.h"

#include <algorithm>
#include <limits>

namespace regie::ui::municipalities {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::max();

/// The mean of the known scores, to sort by; unknown when there is none.
double meanScore(const analysis::AreaFigures &figures)
{
    double sum = 0;
    int known = 0;
    for (const widgets::ScoreLook &look : looksOf(figures)) {
        sum += look.score.value_or(0);
        known += look.score ? 1 : 0;
    }
    return known == 0 ? kUnknown : sum / known;
}

double sortKey(const AreaRow &row, const analysis::AreaFigures &figures, AreaColumn column)
{
    if (column == AreaColumn::Name)
        return row.nameRank;
    if (column == AreaColumn::Principles)
        return meanScore(figures);
    const std::optional<int> number = numberOf(figures, column);
    return number ? *number : kUnknown;
}

} // namespace

MunicipalityTableModel::MunicipalityTableModel(const widgets::DossierView &view, QObject *parent)
    : QAbstractTableModel(parent)
    , m_view(view)
{
    select();
}

int MunicipalityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MunicipalityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kAreaColumns;
}

QVariant MunicipalityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AreaRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const analysis::AreaFigures *figures = m_view.figures().area(row.code);
    return figures ? areaCell(row, *figures, static_cast<AreaColumn>(index.column()), role) : QVariant();
}

QVariant MunicipalityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kAreaColumns)
        return {};
    return areaHeader(static_cast<AreaColumn>(section), role);
}

void MunicipalityTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kAreaColumns)
        return;
    beginResetModel();
    m_sortColumn = static_cast<AreaColumn>(column);
    m_sortOrder = order;
    select();
    endResetModel();
}

void MunicipalityTableModel::setFilter(const MunicipalityFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    select();
    endResetModel();
}

void MunicipalityTableModel::reload()
{
    beginResetModel();
    select();
    endResetModel();
}

void MunicipalityTableModel::select()
{
    const domain::Dossier &dossier = m_view.data();
    m_rows.clear();
    int rank = 0;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(dossier)) {
        ++rank;
        const analysis::AreaFigures *figures = m_view.figures().area(municipality->id);
        if (!figures || (!m_filter.subregion.isEmpty() && municipality->subregion != m_filter.subregion))
            continue;
        if (m_filter.rows == MunicipalityFilter::Rows::WithShortage && figures->difference().value_or(0) >= 0)
            continue;
        m_rows.push_back({municipality->id, municipality->name, municipality->subregion, rank});
    }
    const auto key = [this](const AreaRow &row) {
        return sortKey(row, *m_view.figures().area(row.code), m_sortColumn);
    };
    // What is unknown comes last in either order.
    std::stable_sort(m_rows.begin(), m_rows.end(), [this, &key](const AreaRow &a, const AreaRow &b) {
        const double first = key(a);
        const double second = key(b);
        if ((first == kUnknown) != (second == kUnknown))
            return second == kUnknown;
        return m_sortOrder == Qt::AscendingOrder ? first < second : second < first;
    });
}

QString MunicipalityTableModel::codeAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].code : QString();
}

int MunicipalityTableModel::rowOf(const QString &code) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&code](const AreaRow &row) { return row.code == code; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

QStringList MunicipalityTableModel::subregions(const domain::Dossier &dossier)
{
    QStringList names;
    for (const domain::Municipality &municipality : dossier.municipalities) {
        if (!municipality.subregion.isEmpty() && !names.contains(municipality.subregion))
            names << municipality.subregion;
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

ProvinceRowModel::ProvinceRowModel(const widgets::DossierView &view, QObject *parent)
    : QAbstractTableModel(parent)
    , m_view(view)
{
    connect(&view, &widgets::DossierView::figuresChanged, this,
            [this] { emit dataChanged(index(0, 0), index(0, kAreaColumns - 1)); });
}

int ProvinceRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int ProvinceRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kAreaColumns;
}

QVariant ProvinceRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AreaRow province{{}, tr("Province"), {}, 0};
    return areaCell(province, m_view.figures().province, static_cast<AreaColumn>(index.column()), role);
}

} // namespace regie::ui::municipalities
