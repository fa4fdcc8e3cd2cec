// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/scenario_changes.h"

#include "core/dossier/changes.h"

#include <algorithm>

namespace regie::dossier::changes {

namespace {

const domain::ScenarioRow *rowOf(const domain::Dossier &dossier, const QString &scenario, const QString &municipality)
{
    const auto it =
        std::find_if(dossier.scenarioRows.begin(), dossier.scenarioRows.end(), [&](const domain::ScenarioRow &row) {
            return row.scenario == scenario && row.municipality == municipality;
        });
    return it == dossier.scenarioRows.end() ? nullptr : &*it;
}

const domain::Postponement *postponementOf(const domain::Dossier &dossier, const QString &signalKey)
{
    const auto it = std::find_if(dossier.postponements.begin(), dossier.postponements.end(),
                                 [&](const domain::Postponement &row) { return row.signal == signalKey; });
    return it == dossier.postponements.end() ? nullptr : &*it;
}

template <typename T>
void removeOf(const QString &scenario, const std::vector<T> &rows, std::vector<Change> &changes)
{
    for (const T &row : rows) {
        if (row.scenario == scenario)
            changes.push_back(removed(row));
    }
}

template <typename T>
void copyTo(const QString &from, const QString &to, const std::vector<T> &rows, std::vector<Change> &changes)
{
    for (T row : rows) {
        if (row.scenario != from)
            continue;
        row.id = newId();
        row.scenario = to;
        changes.push_back(inserted(row));
    }
}

void removeWhole(const domain::Dossier &dossier, const domain::Scenario &scenario, std::vector<Change> &changes)
{
    removeOf(scenario.id, dossier.scenarioRows, changes);
    removeOf(scenario.id, dossier.scenarioMoves, changes);
    changes.push_back(removed(scenario));
}

} // namespace

ScenarioPlace placeIn(const domain::Dossier &dossier, const QString &scenario, const QString &municipality)
{
    const domain::ScenarioRow *row = rowOf(dossier, scenario, municipality);
    return row ? ScenarioPlace{municipality, row->adjustment, row->minorsAdjustment, row->pinned}
               : ScenarioPlace{municipality, 0, 0, false};
}

ChangeSet setScenarioPlaces(const domain::Dossier &dossier, const domain::Scenario &scenario,
                            const std::vector<ScenarioPlace> &places)
{
    ChangeSet edit;
    for (const ScenarioPlace &place : places) {
        if (place == placeIn(dossier, scenario.id, place.municipality))
            continue;
        const domain::ScenarioRow *before = rowOf(dossier, scenario.id, place.municipality);
        domain::ScenarioRow after;
        after.id = before ? before->id : idFrom({QStringLiteral("scenario_row"), scenario.id, place.municipality});
        after.scenario = scenario.id;
        after.municipality = place.municipality;
        after.adjustment = place.adjustment;
        after.minorsAdjustment = place.minorsAdjustment;
        after.pinned = place.pinned;
        edit.changes.push_back(before ? updated(*before, after) : inserted(after));
    }
    if (!edit.isEmpty()) {
        edit.action = {ActionKind::ScenarioEdited,
                       {{QStringLiteral("subject"), scenario.name},
                        {QStringLiteral("count"), static_cast<qlonglong>(edit.changes.size())}}};
    }
    return edit;
}

ChangeSet moveInScenario(const domain::Dossier &dossier, const domain::Scenario &scenario, domain::ScenarioMove move)
{
    constexpr qlonglong kBothSides = 2;
    ChangeSet step{{ActionKind::ScenarioEdited,
                    {{QStringLiteral("subject"), scenario.name}, {QStringLiteral("count"), kBothSides}}},
                   {}};
    if (!domain::find(dossier.scenarios, scenario.id))
        step.changes.push_back(inserted(scenario));
    const auto &moves = dossier.scenarioMoves;
    const auto same = std::find_if(moves.begin(), moves.end(), [&](const domain::ScenarioMove &other) {
        return other.scenario == scenario.id && other.fromMunicipality == move.fromMunicipality &&
               other.toMunicipality == move.toMunicipality;
    });
    if (same == moves.end()) {
        move.id = newId();
        move.scenario = scenario.id;
        step.changes.push_back(inserted(move));
        return step;
    }
    domain::ScenarioMove larger = *same;
    larger.places += move.places;
    if (move.minors)
        larger.minors = larger.minors.value_or(0) + *move.minors;
    step.changes.push_back(updated(*same, larger));
    return step;
}

ChangeSet copyScenario(const domain::Dossier &dossier, const domain::Scenario &scenario, const QString &name)
{
    domain::Scenario copy = scenario;
    copy.id = newId();
    copy.name = name;
    ChangeSet edit = add(copy, name);
    copyTo(scenario.id, copy.id, dossier.scenarioRows, edit.changes);
    copyTo(scenario.id, copy.id, dossier.scenarioMoves, edit.changes);
    return edit;
}

ChangeSet removeScenario(const domain::Dossier &dossier, const domain::Scenario &scenario)
{
    ChangeSet edit{remove(scenario, scenario.name).action, {}};
    removeWhole(dossier, scenario, edit.changes);
    return edit;
}

ChangeSet recordScenario(const domain::Dossier &dossier, const domain::Scenario &scenario,
                         std::vector<domain::Trade> trades)
{
    ChangeSet edit{{ActionKind::ScenarioRecorded,
                    {{QStringLiteral("subject"), scenario.name},
                     {QStringLiteral("count"), static_cast<qlonglong>(trades.size())}}},
                   {}};
    for (domain::Trade &trade : trades) {
        trade.id = newId();
        edit.changes.push_back(inserted(trade));
    }
    removeWhole(dossier, scenario, edit.changes);
    return edit;
}

ChangeSet postponeSignal(const domain::Dossier &dossier, domain::Postponement postponement, const QString &subject)
{
    const domain::Postponement *before = postponementOf(dossier, postponement.signal);
    postponement.id = before ? before->id : idFrom({QStringLiteral("postponement"), postponement.signal});
    if (before && *before == postponement)
        return {};
    return {{ActionKind::SignalPostponed,
             {{QStringLiteral("subject"), subject},
              {QStringLiteral("until"), postponement.until.toString(Qt::ISODate)},
              {QStringLiteral("reason"), postponement.reason}}},
            {before ? updated(*before, postponement) : inserted(postponement)}};
}

ChangeSet resumeSignal(const domain::Dossier &dossier, const QString &signalKey, const QString &subject)
{
    const domain::Postponement *before = postponementOf(dossier, signalKey);
    return before ? remove(*before, subject) : ChangeSet{};
}

} // namespace regie::dossier::changes
