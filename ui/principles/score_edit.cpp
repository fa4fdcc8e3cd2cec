// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/score_edit.h"

#include "core/dossier/changes.h"
#include "core/dossier/score_changes.h"

#include <QCoreApplication>

#include <tuple>

namespace regie::ui::principles {

namespace changes = dossier::changes;
using domain::Target;

namespace {

bool isOf(const Target &target, const Cell &cell)
{
    return target.municipality == cell.municipality && target.location == cell.location &&
           target.principle == cell.principle;
}

bool holdsOn(const Target &target, QDate day)
{
    return target.asOf.isNull() || target.asOf <= day;
}

/// The latest target of exactly this area; of the province for the null cell.
std::optional<TargetValue> latestTarget(const widgets::DossierView &view, const Cell &cell)
{
    const Target *latest = nullptr;
    for (const Target &target : view.data().targets) {
        if (!isOf(target, cell) || !holdsOn(target, view.asOf()))
            continue;
        if (!latest ||
            std::tie(target.asOf, target.dueOn, target.id) > std::tie(latest->asOf, latest->dueOn, latest->id))
            latest = &target;
    }
    return latest ? std::optional(TargetValue{latest->value, latest->dueOn}) : std::nullopt;
}

dossier::ChangeSet setTarget(widgets::DossierView &view, const Cell &cell, const TargetValue &value)
{
    if (latestTarget(view, cell) == value)
        return {};
    Target target;
    target.municipality = cell.municipality;
    target.location = cell.location;
    target.principle = cell.principle;
    target.value = value.score;
    target.dueOn = value.dueOn;
    target.asOf = view.asOf();
    target.givenBy = view.document().author();
    return changes::setTarget(view.data(), target, subjectOf(view.data(), cell));
}

/// One step of several changes under the action of the only one, or as cells that are filled.
dossier::ChangeSet together(std::vector<dossier::ChangeSet> edits)
{
    if (edits.size() == 1)
        return edits.front();
    std::vector<dossier::Change> all;
    for (const dossier::ChangeSet &edit : edits)
        all.insert(all.end(), edit.changes.begin(), edit.changes.end());
    return changes::editTable({dossier::ActionKind::CellsFilled, {}, static_cast<int>(all.size()), 0}, all);
}

} // namespace

QString subjectOf(const domain::Dossier &dossier, const Cell &cell)
{
    const domain::Location *location =
        cell.location.isEmpty() ? nullptr : domain::find(dossier.locations, cell.location);
    return location ? location->name : dossier.areaName(cell.municipality);
}

QString areaName(const domain::Dossier &dossier, const Cell &cell)
{
    if (cell.location.isEmpty())
        return dossier.areaName(cell.municipality);
    //: %1 a location, %2 its municipality
    return QCoreApplication::translate("MatrixModel", "%1, %2")
        .arg(subjectOf(dossier, cell), dossier.areaName(cell.municipality));
}

dossier::ChangeSet giveScores(const ScoreBook &book, const std::vector<CellValue> &values)
{
    std::vector<dossier::ChangeSet> edits;
    for (const CellValue &each : values) {
        auto edit = changes::giveScore(book.known(each.cell),
                                       {each.cell.municipality, each.cell.location, each.cell.principle, each.value,
                                        book.view().asOf(), book.view().document().author(), each.reasoning},
                                       subjectOf(book.view().data(), each.cell));
        if (!edit.isEmpty())
            edits.push_back(std::move(edit));
    }
    return together(std::move(edits));
}

std::optional<TargetValue> ownTarget(const widgets::DossierView &view, const Cell &cell)
{
    return latestTarget(view, cell);
}

std::optional<TargetValue> targetAround(const widgets::DossierView &view, const Cell &cell)
{
    if (!cell.location.isEmpty()) {
        if (const auto own = latestTarget(view, {cell.municipality, {}, cell.principle}))
            return own;
    }
    return regionTarget(view, cell.principle);
}

std::optional<TargetValue> regionTarget(const widgets::DossierView &view, domain::Principle principle)
{
    return latestTarget(view, {{}, {}, principle});
}

dossier::ChangeSet setOwnTarget(widgets::DossierView &view, const Cell &cell, const TargetValue &target)
{
    return setTarget(view, cell, target);
}

dossier::ChangeSet setRegionTarget(widgets::DossierView &view, domain::Principle principle, const TargetValue &target)
{
    return setTarget(view, {{}, {}, principle}, target);
}

dossier::ChangeSet dropOwnTarget(const widgets::DossierView &view, const Cell &cell)
{
    std::vector<dossier::Change> removals;
    for (const Target &target : view.data().targets) {
        if (isOf(target, cell) && holdsOn(target, view.asOf()))
            removals.push_back(changes::removed(target));
    }
    if (removals.size() != 1)
        return changes::editRows(removals);
    const Target *target = domain::find(view.data().targets, removals.front().id);
    return changes::remove(*target, subjectOf(view.data(), cell));
}

dossier::ChangeSet writeReasoning(const domain::Dossier &dossier, const domain::Score &score, const QString &reasoning)
{
    domain::Score after = score;
    after.evidence = reasoning;
    return changes::edit(score, after, subjectOf(dossier, {score.municipality, score.location, score.principle}));
}

dossier::ChangeSet copyReasoning(const ScoreBook &book, const std::vector<Cell> &cells, const QString &reasoning)
{
    std::vector<dossier::ChangeSet> edits;
    for (const Cell &cell : cells) {
        const auto score = book.score(cell);
        if (!score)
            continue;
        auto edit = writeReasoning(book.view().data(), *score, reasoning);
        if (!edit.isEmpty())
            edits.push_back(std::move(edit));
    }
    return together(std::move(edits));
}

domain::ScoreValue valueOf(const analysis::Standing &standing)
{
    switch (standing.state) {
    case analysis::ScoreState::Scored:
        return domain::ScoreValue::fromNumber(standing.score.value_or(0)).value_or(domain::ScoreValue::unknown());
    case analysis::ScoreState::NotApplicable:
        return domain::ScoreValue::notApplicable();
    case analysis::ScoreState::Unknown:
        return domain::ScoreValue::unknown();
    }
    Q_UNREACHABLE();
}

} // namespace regie::ui::principles
