// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/scenario_edits.h"

#include "core/dossier/changes.h"
#include "core/dossier/scenario_changes.h"

#include <algorithm>
#include <cstdlib>

namespace regie::ui::allocation {

namespace changes = dossier::changes;

void ScenarioEdits::makeNew()
{
    const QString name = m_whatIf.freeName();
    const domain::Scenario *shown = m_whatIf.scenario();
    const QString from = shown ? shown->name : QString();
    const domain::Scenario fresh{changes::newId(), name, m_whatIf.period(), {}};
    const dossier::ChangeSet step =
        shown ? changes::copyScenario(m_whatIf.data(), *shown, name) : changes::add(fresh, name);
    if (!m_whatIf.apply(step))
        return;
    m_whatIf.choose(step.changes.front().id);
    m_whatIf.view().say(from.isEmpty() ? tr("What-if %1 is a copy of the dossier.").arg(name)
                                       : tr("What-if %1 is a copy of %2.").arg(name, from));
}

QString ScenarioEdits::rename(const QString &typed)
{
    const domain::Scenario *shown = m_whatIf.scenario();
    const QString name = typed.trimmed();
    if (!shown || name == shown->name)
        return {};
    if (name.isEmpty())
        return tr("A what-if has a name. Type one.");
    const auto named = m_whatIf.scenarios();
    const bool isTaken = std::any_of(named.begin(), named.end(), [&](const domain::Scenario *other) {
        return other != shown && other->name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken || name.compare(u"A", Qt::CaseInsensitive) == 0)
        return tr("There is already a scenario named “%1”. Type another name.").arg(name);
    domain::Scenario renamed = *shown;
    renamed.name = name;
    m_whatIf.apply(changes::edit(*shown, renamed, shown->name));
    return {};
}

void ScenarioEdits::discard()
{
    const domain::Scenario *shown = m_whatIf.scenario();
    if (!shown)
        return;
    const QString name = shown->name;
    if (m_whatIf.apply(changes::removeScenario(m_whatIf.data(), *shown)))
        m_whatIf.view().say(tr("What-if %1 is discarded. Ctrl+Z brings it back.").arg(name));
}

void ScenarioEdits::spread(analysis::SpreadRule rule, const QStringList &chosen)
{
    const domain::Scenario *shown = m_whatIf.scenario();
    if (!shown || m_whatIf.allocation().remainder() == 0)
        return;
    const std::vector<analysis::Share> shares =
        analysis::spreadRemainder(m_whatIf.allocation(), rule, chosen.size() > 1 ? chosen : QStringList());
    std::vector<changes::ScenarioPlace> places;
    int placed = 0;
    for (const analysis::Share &share : shares) {
        changes::ScenarioPlace place = changes::placeIn(m_whatIf.data(), shown->id, share.municipality);
        place.adjustment += share.places;
        placed += std::abs(share.places);
        places.push_back(place);
    }
    if (places.empty()) {
        m_whatIf.view().say(tr("Nothing could be spread: these municipalities are pinned, unknown or have no room."));
        return;
    }
    const int count = static_cast<int>(places.size());
    if (!m_whatIf.apply(changes::setScenarioPlaces(m_whatIf.data(), *shown, places)))
        return;
    const int left = std::abs(m_whatIf.allocation().remainder());
    //: %1: "4 municipalities"
    QString told = tr("%Ln place(s) spread over %1.", nullptr, placed).arg(tr("%n municipality(s)", nullptr, count));
    if (left > 0)
        told += u' ' + tr("%Ln place(s) fit nowhere.", nullptr, left);
    m_whatIf.view().say(told);
}

} // namespace regie::ui::allocation
