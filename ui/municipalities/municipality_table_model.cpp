// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipality_table_model.h"

#include "core/analysis/dutch_order.h"
#include "ui/widgets/cell_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace regie::ui::municipalities {

namespace {

/// The mean of the known scores, to order by; none when there is none.
std::optional<double> meanScore(const analysis::AreaFigures &figures)
{
    double sum = 0;
    int known = 0;
    for (const widgets::ScoreLook &look : looksOf(figures)) {
        sum += look.score.value_or(0);
        known += look.score ? 1 : 0;
    }
    return known == 0 ? std::nullopt : std::optional(std::round(sum / known * 10) / 10);
}

} // namespace

MunicipalityTableModel::MunicipalityTableModel(const widgets::DossierView &view, QObject *parent)
    : ArrangedTableModel(parent)
    , m_view(view)
{
    read();
}

int MunicipalityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kAreaColumns;
}

QVariant MunicipalityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AreaRow &row = rowAt(index.row());
    const analysis::AreaFigures *figures = m_view.figures().area(row.code);
    return figures ? areaCell(row, *figures, static_cast<AreaColumn>(index.column()), role) : QVariant();
}

QVariant MunicipalityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kAreaColumns)
        return {};
    return areaHeader(static_cast<AreaColumn>(section), role);
}

widgets::ColumnContent MunicipalityTableModel::contentOf(int column) const
{
    return static_cast<AreaColumn>(column) == AreaColumn::Name ? widgets::ColumnContent::Text
                                                               : widgets::ColumnContent::Number;
}

QString MunicipalityTableModel::columnKey(int column) const
{
    static constexpr std::array<const char *, kAreaColumns> kKeys{"municipality", "task",    "counts",  "planned",
                                                                  "difference",   "backlog", "ukraine", "principles"};
    return QString::fromLatin1(kKeys.at(static_cast<std::size_t>(column)));
}

widgets::CellValue MunicipalityTableModel::valueAt(int place, int column) const
{
    const AreaRow &row = m_rows[static_cast<std::size_t>(place)];
    const analysis::AreaFigures *figures = m_view.figures().area(row.code);
    if (!figures)
        return {};
    const auto area = static_cast<AreaColumn>(column);
    if (area == AreaColumn::Name)
        return widgets::choiceValue(row.code, row.nameRank, row.name);
    if (area == AreaColumn::Principles) {
        const std::optional<double> mean = meanScore(*figures);
        return widgets::numberValue(mean, mean ? QLocale().toString(*mean, 'f', 1) : widgets::unknownText());
    }
    return widgets::numberValue(numberOf(*figures, area), areaCell(row, *figures, area, Qt::DisplayRole).toString());
}

void MunicipalityTableModel::setFilter(const MunicipalityFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    whileResetting([this] { select(); });
}

void MunicipalityTableModel::reload()
{
    whileResetting([this] { read(); });
}

void MunicipalityTableModel::read()
{
    m_rows.clear();
    int rank = 0;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_view.data())) {
        ++rank;
        if (m_view.figures().area(municipality->id))
            m_rows.push_back({municipality->id, municipality->name, municipality->subregion, rank});
    }
    m_arranged.setRows(static_cast<int>(m_rows.size()));
    select();
}

void MunicipalityTableModel::select()
{
    std::vector<char> passing;
    for (const AreaRow &row : m_rows) {
        const bool isInside = m_filter.subregion.isEmpty() || row.subregion == m_filter.subregion;
        const bool isWanted = m_filter.rows == MunicipalityFilter::Rows::All ||
                              m_view.figures().area(row.code)->difference().value_or(0) < 0;
        passing.push_back(isInside && isWanted ? 1 : 0);
    }
    m_arranged.setPassing(std::move(passing));
}

QString MunicipalityTableModel::codeAt(int row) const
{
    return row >= 0 && row < rowCount() ? rowAt(row).code : QString();
}

int MunicipalityTableModel::rowOf(const QString &code) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&code](const AreaRow &row) { return row.code == code; });
    return it == m_rows.end() ? -1 : m_arranged.rowOf(static_cast<int>(it - m_rows.begin()));
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
