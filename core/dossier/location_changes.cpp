// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/location_changes.h"

#include "core/dossier/changes.h"

namespace regie::dossier::changes {

namespace {

template <typename T>
void add(std::vector<Change> &all, const T &before, const T &after)
{
    if (!(before == after))
        all.push_back(updated(before, after));
}

} // namespace

ChangeSet moveLocation(const domain::Dossier &dossier, const domain::Location &location, const QString &municipality,
                       const QString &name, const std::vector<domain::Score> &locationScores)
{
    domain::Location moved = location;
    moved.municipality = municipality;
    // The sentence is about the municipality, also where the name had to change along.
    ChangeSet edit = changes::edit(location, moved, location.name);
    moved.name = name;
    edit.changes.clear();
    add(edit.changes, location, moved);
    for (const domain::Term &term : dossier.terms) {
        if (term.location != location.id)
            continue;
        domain::Term own = term;
        keepOwnPlaces(own, municipality);
        add(edit.changes, term, own);
    }
    const std::vector<Change> along = movedAlong(dossier, location.id, municipality, locationScores);
    edit.changes.insert(edit.changes.end(), along.begin(), along.end());
    return edit.changes.empty() ? ChangeSet{} : edit;
}

std::vector<Change> movedAlong(const domain::Dossier &dossier, const QString &location, const QString &municipality,
                               const std::vector<domain::Score> &locationScores)
{
    std::vector<Change> all;
    for (const domain::Target &target : dossier.targets) {
        if (target.location != location || target.municipality.isEmpty())
            continue;
        domain::Target along = target;
        along.municipality = municipality;
        add(all, target, along);
    }
    for (const domain::Score &score : locationScores) {
        domain::Score along = score;
        along.municipality = municipality;
        add(all, score, along);
    }
    return all;
}

void keepOwnPlaces(domain::Term &term, const QString &municipality)
{
    if (term.forMunicipality.isEmpty() || term.forMunicipality != municipality)
        return;
    term.forMunicipality.clear();
    term.forPlaces.reset();
}

} // namespace regie::dossier::changes
