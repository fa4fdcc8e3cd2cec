// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_table_model.h"

#include "ui/locations/location_plan.h"

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

LocationTableModel::LocationTableModel(widgets::DossierView &view, QObject *parent, std::unique_ptr<LocationRows> rows)
    : EditableTableModel(parent)
    , m_view(view)
{
    if (!rows) {
        reload();
        return;
    }
    m_rows = std::move(*rows);
    whileResetting([this] { takeRows(); });
}

int LocationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_arranged.shownCount();
}

int LocationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

const domain::Location *LocationTableModel::hostAt(int place) const
{
    const auto location = static_cast<std::size_t>(rowAt(place).location);
    return location < m_view.data().locations.size() ? &m_view.data().locations[location] : nullptr;
}

const domain::Term *LocationTableModel::termAt(int place) const
{
    const LocationRow &row = rowAt(place);
    const auto term = static_cast<std::size_t>(row.term);
    return row.hasTerm() && term < m_view.data().terms.size() ? &m_view.data().terms[term] : nullptr;
}

const domain::Location *LocationTableModel::location(int shown) const
{
    return shown < 0 || shown >= rowCount() ? nullptr : hostAt(placeAt(shown));
}

const domain::Term *LocationTableModel::term(int shown) const
{
    return shown < 0 || shown >= rowCount() ? nullptr : termAt(placeAt(shown));
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
            if (rowAt(placeAt(shown)).term == place)
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
        if (rowAt(placeAt(shown)).location == place)
            return shown;
    }
    return -1;
}

void LocationTableModel::whileResetting(const std::function<void()> &change)
{
    beginResetModel();
    change();
    m_shownSum = m_rows.sum(m_view.data(), m_arranged.shown());
    endResetModel();
    emit rowsChanged();
}

void LocationTableModel::reload()
{
    whileResetting([this] {
        m_rows.read(m_view.data(), m_view.figures());
        takeRows();
    });
}

void LocationTableModel::takeRows()
{
    m_wholeSum = m_rows.sumOfAll(m_view.data());
    m_arranged.setRows(static_cast<int>(m_rows.all().size()));
    m_narrowed = {{{}, m_rows.inAnyPhase(m_view.data(), {})}};
    select();
}

void LocationTableModel::setFilter(const LocationFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    whileResetting([this] { select(); });
}

void LocationTableModel::select()
{
    const domain::Dossier &data = m_view.data();
    while (!m_filter.narrows(m_narrowed.back().filter)) // every filter narrows the empty one
        m_narrowed.pop_back();
    if (!m_narrowed.back().filter.narrows(m_filter))
        m_narrowed.push_back({m_filter, m_rows.inAnyPhase(data, m_filter, m_narrowed.back().places)});
    if (m_filter.isEmpty()) {
        m_arranged.setPassing({});
        return;
    }
    std::vector<char> passing(m_rows.all().size(), 0);
    for (const int place : m_rows.inPhases(data, m_filter, m_narrowed.back().places))
        passing[static_cast<std::size_t>(place)] = 1;
    m_arranged.setPassing(std::move(passing));
}

std::array<LocationSum, LocationFilter::kPhases> LocationTableModel::phaseSums() const
{
    return m_rows.phases(m_view.data(), m_arranged.withinFilters(m_narrowed.back().places));
}

QStringList LocationTableModel::shownTerms() const
{
    QStringList terms;
    for (int row = 0; row < rowCount(); ++row) {
        if (const domain::Term *own = term(row))
            terms << own->id;
    }
    return terms;
}

QStringList LocationTableModel::termsIn(domain::Phase phase) const
{
    QStringList terms;
    for (const int place : m_arranged.withinFilters(m_narrowed.back().places)) {
        const domain::Term *own = termAt(place);
        if (own && hostAt(place)->phase == phase)
            terms << own->id;
    }
    return terms;
}

bool LocationTableModel::isEditable(int shown, int column) const
{
    return column == Municipality || column == Name || column == Phase ||
           (termFieldOf(column) && rowAt(placeAt(shown)).hasTerm());
}

QString LocationTableModel::whyFixed(int shown, int column) const
{
    if (shown < rowCount() && termFieldOf(column))
        return tr("This location has no term yet. Add a term in the form first.");
    return EditableTableModel::whyFixed(shown, column);
}

widgets::EditPlan LocationTableModel::planCells(const std::vector<widgets::CellText> &cells) const
{
    return planLocationCells(
        m_view.data(), cells,
        [this](int shown) {
            return LocationRowRef{location(shown), term(shown)};
        },
        [this](const QString &location) { return m_view.document().locationScores(location); });
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
