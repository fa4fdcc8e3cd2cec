// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_plan.h"

#include "core/dossier/changes.h"
#include "core/dossier/error_text.h"
#include "core/dossier/location_changes.h"
#include "core/exchange/import_text.h"
#include "core/exchange/municipality_index.h"
#include "ui/locations/location_edit.h"
#include "ui/locations/location_table_model.h"
#include "ui/locations/term_edit.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace regie::ui::locations {

using domain::Location;
using domain::Term;
using widgets::CellText;
using Column = LocationTableModel::Column;

namespace {

/// The rows of one kind as they would become.
template <typename T>
class Drafts
{
public:
    T &of(const T &before)
    {
        auto it = m_places.find(before.id);
        if (it == m_places.end()) {
            it = m_places.insert(before.id, m_drafts.size());
            m_drafts.push_back({&before, before});
        }
        return m_drafts[*it].after;
    }

    struct Draft
    {
        const T *before;
        T after;
    };
    const std::vector<Draft> &all() const { return m_drafts; }

private:
    std::vector<Draft> m_drafts;
    QHash<QString, std::size_t> m_places;
};

class Planner
{
public:
    Planner(const domain::Dossier &dossier, const std::function<LocationRowRef(int)> &rowAt, const ScoresOf &scoresOf)
        : m_dossier(dossier)
        , m_municipalities(dossier)
        , m_rowAt(rowAt)
        , m_scoresOf(scoresOf)
    {}

    widgets::EditPlan plan(const std::vector<CellText> &cells)
    {
        widgets::EditPlan plan;
        for (const auto &[row, texts] : widgets::byRow(cells)) {
            const LocationRowRef ref = m_rowAt(row);
            const auto refused = widgets::takeAll(texts, [&](const CellText &cell) { return take(ref, cell); });
            plan.refusals.insert(plan.refusals.end(), refused.begin(), refused.end());
            plan.cells += static_cast<int>(texts.size() - refused.size());
        }
        addLocations(plan);
        for (const auto &draft : m_terms.all()) {
            const Location *host = domain::find(m_dossier.locations, draft.before->location);
            if (!(*draft.before == draft.after))
                plan.add(dossier::changes::updated(*draft.before, draft.after), host ? host->name : QString());
        }
        return plan;
    }

private:
    void addLocations(widgets::EditPlan &plan)
    {
        for (const auto &[before, after] : m_locations.all()) {
            if (*before == after)
                continue;
            plan.add(dossier::changes::updated(*before, after), before->name);
            if (before->municipality != after.municipality)
                addMove(plan, *before, after);
        }
    }

    void addMove(widgets::EditPlan &plan, const Location &before, const Location &after)
    {
        if (plan.cells == 1)
            plan.action = dossier::changes::edit(before, after, before.name).action;
        for (const dossier::Change &change :
             dossier::changes::movedAlong(m_dossier, before.id, after.municipality, m_scores.value(before.id)))
            plan.add(change, before.name);
        for (const Term &term : m_dossier.terms) {
            if (term.location == before.id)
                dossier::changes::keepOwnPlaces(m_terms.of(term), after.municipality);
        }
    }

    QString take(const LocationRowRef &ref, const CellText &cell)
    {
        switch (cell.column) {
        case Column::Municipality:
            return takeMunicipality(*ref.location, cell.text);
        case Column::Name:
            return takeLocation(*ref.location, LocationField::Name, cell.text);
        case Column::Phase:
            return takeLocation(*ref.location, LocationField::Phase, cell.text);
        default:
            return takeTyped(m_terms.of(*ref.term), *termFieldOf(cell.column), cell.text);
        }
    }

    QString takeMunicipality(const Location &location, const QString &text)
    {
        const auto code = m_municipalities.find(text);
        if (!code)
            return exchange::text::unknownMunicipality(text);
        if (code->isEmpty())
            return exchange::text::provinceNotAllowed();
        if (*code != location.municipality && !m_scores.contains(location.id)) {
            try {
                m_scores.insert(location.id, m_scoresOf(location.id));
            } catch (const dossier::Error &error) {
                return dossier::sentence(error);
            }
        }
        return takeLocation(location, LocationField::Municipality, *code);
    }

    QString takeLocation(const Location &location, LocationField field, const QString &text)
    {
        Location &draft = m_locations.of(location);
        Location altered = draft;
        const QString refusal = takeTyped(m_dossier, altered, field, text);
        if (!refusal.isEmpty())
            return refusal;
        if (field != LocationField::Phase && isNamedInDrafts(altered))
            return QCoreApplication::translate(
                       "LocationPlan", "Two rows would be named “%1” in the same municipality. Give one another name.")
                .arg(altered.name);
        draft = altered;
        return {};
    }

    bool isNamedInDrafts(const Location &wanted) const
    {
        return std::any_of(m_locations.all().begin(), m_locations.all().end(), [&wanted](const auto &other) {
            return other.after.id != wanted.id && other.after.municipality == wanted.municipality &&
                   other.after.name.compare(wanted.name, Qt::CaseInsensitive) == 0;
        });
    }

    const domain::Dossier &m_dossier;
    const exchange::MunicipalityIndex m_municipalities;
    const std::function<LocationRowRef(int)> &m_rowAt;
    const ScoresOf &m_scoresOf;
    QHash<QString, std::vector<domain::Score>> m_scores; ///< of the locations that move, by id
    Drafts<Location> m_locations;
    Drafts<Term> m_terms;
};

} // namespace

widgets::EditPlan planLocationCells(const domain::Dossier &dossier, const std::vector<CellText> &cells,
                                    const std::function<LocationRowRef(int)> &rowAt, const ScoresOf &scoresOf)
{
    return Planner(dossier, rowAt, scoresOf).plan(cells);
}

dossier::ChangeSet removeLocationRows(const domain::Dossier &dossier, const std::vector<LocationRowRef> &rows,
                                      const ScoresOf &scoresOf)
{
    QSet<QString> terms;
    QSet<QString> locations;
    for (const LocationRowRef &row : rows) {
        locations.insert(row.location->id);
        if (row.term)
            terms.insert(row.term->id);
    }
    for (const Term &term : dossier.terms) {
        if (!terms.contains(term.id))
            locations.remove(term.location); // it keeps this one
    }
    std::vector<dossier::Change> removals;
    QString subject;
    for (const LocationRowRef &row : rows) {
        subject = subject.isEmpty() || subject == row.location->name ? row.location->name : QStringLiteral("\n");
        if (row.term && terms.contains(row.term->id) && !locations.contains(row.location->id)) {
            removals.push_back(dossier::changes::removed(*row.term));
        } else if (locations.remove(row.location->id)) {
            const dossier::ChangeSet whole =
                dossier::changes::removeLocation(dossier, *row.location, scoresOf(row.location->id));
            if (rows.size() == 1)
                return whole;
            removals.insert(removals.end(), whole.changes.begin(), whole.changes.end());
            for (const Term &term : dossier.terms) {
                if (term.location == row.location->id)
                    terms.remove(term.id);
            }
        }
    }
    if (rows.size() == 1)
        return dossier::changes::remove(*rows.front().term, subject);
    return dossier::changes::editTable(
        {dossier::ActionKind::RowsRemoved, subject == u"\n" ? QString() : subject, static_cast<int>(rows.size())},
        removals);
}

} // namespace regie::ui::locations
