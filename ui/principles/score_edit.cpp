// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/score_edit.h"

#include "core/analysis/principle_profile.h"
#include "core/dossier/changes.h"

#include <algorithm>

namespace regie::ui::principles {

namespace changes = dossier::changes;

namespace {

std::size_t indexOf(domain::Principle principle)
{
    return static_cast<std::size_t>(principle);
}

/// The target that holds for the cell: the municipality's own, else the province's; null when there is none.
const domain::Target *holdingTarget(const widgets::DossierView &view, const Cell &cell)
{
    const auto &municipalities = view.data().municipalities;
    const domain::Municipality *row = domain::find(municipalities, cell.municipality);
    if (!row)
        return nullptr;
    const auto rows = analysis::principleRowsOn(view.data(), view.asOf());
    return rows[static_cast<std::size_t>(row - municipalities.data())][indexOf(cell.principle)].target;
}

bool isOwnTarget(const domain::Target &target, const Cell &cell, QDate asOf)
{
    return target.municipality == cell.municipality && target.location.isEmpty() &&
           target.principle == cell.principle && (target.asOf.isNull() || target.asOf <= asOf);
}

} // namespace

dossier::ChangeSet giveScores(const widgets::DossierView &view, const QString &author,
                              const std::vector<CellValue> &values)
{
    std::vector<dossier::ChangeSet> edits;
    for (const CellValue &value : values) {
        auto edit = changes::giveScore(view.data(), value.cell.municipality, value.cell.principle, value.value,
                                       view.asOf(), author);
        if (!edit.isEmpty())
            edits.push_back(std::move(edit));
    }
    if (edits.size() == 1)
        return edits.front();
    std::vector<dossier::Change> all;
    for (const dossier::ChangeSet &edit : edits)
        all.insert(all.end(), edit.changes.begin(), edit.changes.end());
    return changes::editRows(all);
}

dossier::ChangeSet setOwnTarget(const widgets::DossierView &view, const QString &author, const Cell &cell, int value)
{
    const domain::Target *holding = holdingTarget(view, cell);
    if (holding && holding->municipality == cell.municipality && holding->value == value)
        return {};
    return changes::setTarget(view.data(), cell.municipality, cell.principle, value, holding ? holding->dueOn : QDate(),
                              view.asOf(), author);
}

dossier::ChangeSet setRegionTarget(const widgets::DossierView &view, const QString &author, domain::Principle principle,
                                   int value)
{
    const auto rows = analysis::principleRowsOn(view.data(), view.asOf());
    const domain::Target *holding = rows.back()[indexOf(principle)].target;
    if (holding && holding->value == value)
        return {};
    return changes::setTarget(view.data(), {}, principle, value, holding ? holding->dueOn : QDate(), view.asOf(),
                              author);
}

dossier::ChangeSet followRegion(const widgets::DossierView &view, const Cell &cell)
{
    std::vector<dossier::Change> removals;
    for (const domain::Target &target : view.data().targets) {
        if (isOwnTarget(target, cell, view.asOf()))
            removals.push_back(changes::removed(target));
    }
    if (removals.size() != 1)
        return changes::editRows(removals);
    const domain::Target *target = domain::find(view.data().targets, removals.front().id);
    return changes::remove(*target, view.data().areaName(cell.municipality));
}

dossier::ChangeSet writeReasoning(const domain::Dossier &dossier, const QString &scoreId, const QString &reasoning)
{
    const domain::Score *score = domain::find(dossier.scores, scoreId);
    if (!score)
        return {};
    domain::Score after = *score;
    after.evidence = reasoning;
    return changes::edit(*score, after, dossier.areaName(score->municipality));
}

const analysis::PrincipleFigures *figuresOf(const widgets::DossierView &view, const Cell &cell)
{
    const analysis::AreaFigures *area = cell.isNull() ? nullptr : view.figures().area(cell.municipality);
    return area ? &area->principles[indexOf(cell.principle)] : nullptr;
}

domain::ScoreValue valueOf(const analysis::PrincipleFigures &figures)
{
    switch (figures.state) {
    case analysis::ScoreState::Scored:
        return domain::ScoreValue::fromNumber(qRound(figures.score.value.value_or(0)))
            .value_or(domain::ScoreValue::unknown());
    case analysis::ScoreState::NotApplicable:
        return domain::ScoreValue::notApplicable();
    case analysis::ScoreState::Unknown:
        return domain::ScoreValue::unknown();
    }
    Q_UNREACHABLE();
}

} // namespace regie::ui::principles
