// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_table_model.h"

#include "ui/locations/location_plan.h"

#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace regie::ui::locations {

using widgets::EditableTableModel;

std::optional<TermField> termFieldOf(int column)
{
    switch (column) {
    case LocationTableModel::Kind:
        return TermField::Kind;
    case LocationTableModel::Stream:
        return TermField::Stream;
    case LocationTableModel::Places:
        return TermField::Places;
    case LocationTableModel::Minors:
        return TermField::Minors;
    case LocationTableModel::From:
        return TermField::From;
    case LocationTableModel::Until:
        return TermField::Until;
    default:
        return std::nullopt;
    }
}

LocationTableModel::LocationTableModel(widgets::DossierView &view, QObject *parent)
    : EditableTableModel(parent)
    , m_view(view)
{
    reload();
}

int LocationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LocationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

const LocationRow &LocationTableModel::row(int shown) const
{
    return m_rows.all()[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(shown)])];
}

const domain::Location *LocationTableModel::location(int shown) const
{
    if (shown < 0 || shown >= rowCount())
        return nullptr;
    const auto place = static_cast<std::size_t>(row(shown).location);
    return place < m_view.data().locations.size() ? &m_view.data().locations[place] : nullptr;
}

const domain::Term *LocationTableModel::term(int shown) const
{
    if (shown < 0 || shown >= rowCount() || !row(shown).hasTerm())
        return nullptr;
    const auto place = static_cast<std::size_t>(row(shown).term);
    return place < m_view.data().terms.size() ? &m_view.data().terms[place] : nullptr;
}

QString LocationTableModel::rowKey(int shown) const
{
    if (const domain::Term *own = term(shown))
        return own->id;
    const domain::Location *host = location(shown);
    return host ? host->id : QString();
}

int LocationTableModel::rowOf(const QString &key) const
{
    const domain::Dossier &data = m_view.data();
    if (const domain::Term *wanted = domain::find(data.terms, key)) {
        const auto place = static_cast<int>(wanted - data.terms.data());
        for (int shown = 0; shown < rowCount(); ++shown) {
            if (row(shown).term == place)
                return shown;
        }
        return -1;
    }
    return firstRowOf(key);
}

int LocationTableModel::firstRowOf(const QString &key) const
{
    const domain::Dossier &data = m_view.data();
    const domain::Location *wanted = domain::find(data.locations, key);
    if (!wanted)
        return -1;
    const auto place = static_cast<int>(wanted - data.locations.data());
    for (int shown = 0; shown < rowCount(); ++shown) {
        if (row(shown).location == place)
            return shown;
    }
    return -1;
}

void LocationTableModel::reload()
{
    beginResetModel();
    m_rows.read(m_view.data(), m_view.figures());
    m_wholeSum = m_rows.sumOfAll(m_view.data());
    select();
    endResetModel();
    emit rowsChanged();
}

void LocationTableModel::setFilter(const LocationFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    select();
    endResetModel();
    emit rowsChanged();
}

void LocationTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    select();
    endResetModel();
    emit rowsChanged();
}

void LocationTableModel::select()
{
    m_shown = m_rows.matching(m_view.data(), m_filter);
    m_shownSum = m_rows.sum(m_view.data(), m_shown);
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == Municipality && isAscending)
        return; // the order in which they are read
    const std::vector<int> keys = sortKeys();
    const auto key = [&keys](int place) { return keys[static_cast<std::size_t>(place)]; };
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [&key, isAscending](int a, int b) { return isAscending ? key(a) < key(b) : key(b) < key(a); });
}

std::array<LocationSum, LocationFilter::kPhases> LocationTableModel::phaseSums() const
{
    return m_rows.phases(m_view.data(), m_filter);
}

std::vector<int> LocationTableModel::sortKeys() const
{
    constexpr int kNone = std::numeric_limits<int>::max();
    const auto number = [](const std::optional<int> &value) { return value.value_or(-1); };
    const auto day = [](QDate date) { return date.isNull() ? kNone : static_cast<int>(date.toJulianDay()); };
    const domain::Dossier &data = m_view.data();
    std::vector<int> keys;
    keys.reserve(m_rows.all().size());
    for (const LocationRow &row : m_rows.all()) {
        const domain::Location &host = data.locations[static_cast<std::size_t>(row.location)];
        const domain::Term *own = row.hasTerm() ? &data.terms[static_cast<std::size_t>(row.term)] : nullptr;
        const auto key = [&]() -> int {
            switch (m_sortColumn) {
            case Name:
                return row.nameRank;
            case Kind:
                return own && own->kind ? static_cast<int>(*own->kind) : kNone;
            case Stream:
                return own ? static_cast<int>(own->stream) : kNone;
            case Phase:
                return host.phase ? static_cast<int>(*host.phase) : kNone;
            case Places:
                return own ? own->places : -1;
            case Minors:
                return own ? number(own->minors) : -1;
            case From:
                return own ? day(own->from) : kNone;
            case Until:
                return own ? day(own->until) : kNone;
            case Counts:
                return row.counts() ? -1 : row.reason ? static_cast<int>(*row.reason) : kNone;
            default:
                return row.municipalityRank;
            }
        };
        keys.push_back(key());
    }
    return keys;
}

bool LocationTableModel::isEditable(int shown, int column) const
{
    return column == Municipality || column == Name || column == Phase || (termFieldOf(column) && row(shown).hasTerm());
}

QString LocationTableModel::whyFixed(int shown, int column) const
{
    if (shown < rowCount() && termFieldOf(column))
        return tr("This location has no term yet. Add a term in the form first.");
    return EditableTableModel::whyFixed(shown, column);
}

widgets::EditPlan LocationTableModel::planCells(const std::vector<widgets::CellText> &cells) const
{
    return planLocationCells(m_view.data(), cells, [this](int shown) {
        return LocationRowRef{location(shown), term(shown)};
    });
}

dossier::ChangeSet LocationTableModel::removal(const std::vector<int> &rows) const
{
    std::vector<LocationRowRef> refs;
    for (const int shown : rows)
        refs.push_back({location(shown), term(shown)});
    return removeLocationRows(m_view.data(), refs,
                              [this](const QString &location) { return m_view.document().locationScores(location); });
}

bool LocationTableModel::write(const dossier::ChangeSet &edit)
{
    return m_view.document().apply(edit);
}

} // namespace regie::ui::locations
