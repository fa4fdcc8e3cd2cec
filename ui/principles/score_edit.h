// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "ui/principles/score_book.h"

#include <optional>
#include <vector>

namespace regie::ui::principles {

/// What a cell is to say.
struct CellValue
{
    Cell cell;
    domain::ScoreValue value = domain::ScoreValue::unknown();
    QString reasoning{}; ///< empty: what an earlier score of the day said
};

/// The score to reach and by when, as a form shows them.
struct TargetValue
{
    int score = domain::ScoreValue::kLowest;
    QDate dueOn{}; ///< null: no date set

    bool operator==(const TargetValue &) const = default;
};

/// The municipality or location of the cell, as it is named in a history.
QString subjectOf(const domain::Dossier &dossier, const Cell &cell);
/// The same for the screen: a location with its municipality.
QString areaName(const domain::Dossier &dossier, const Cell &cell);

/// Gives scores on the as-of date by the document's author, as one edit; cells that say so already are left out.
dossier::ChangeSet giveScores(const ScoreBook &book, const std::vector<CellValue> &values);

/// The cell's own target on the as-of date; none: that of the area around it holds.
std::optional<TargetValue> ownTarget(const widgets::DossierView &view, const Cell &cell);
/// The target that holds when the cell has none of its own: the municipality's for a location, else the province's.
std::optional<TargetValue> targetAround(const widgets::DossierView &view, const Cell &cell);
/// The province's target on the as-of date.
std::optional<TargetValue> regionTarget(const widgets::DossierView &view, domain::Principle principle);

/// Sets the cell's own target from the as-of date on.
dossier::ChangeSet setOwnTarget(widgets::DossierView &view, const Cell &cell, const TargetValue &target);
/// Sets the province's target from the as-of date on.
dossier::ChangeSet setRegionTarget(widgets::DossierView &view, domain::Principle principle, const TargetValue &target);
/// Removes the cell's own targets that hold on the as-of date or earlier, so that the one around it holds.
dossier::ChangeSet dropOwnTarget(const widgets::DossierView &view, const Cell &cell);

/// Replaces the reasoning of a score.
dossier::ChangeSet writeReasoning(const domain::Dossier &dossier, const domain::Score &score, const QString &reasoning);
/// Gives the scores of these cells the reasoning, in one step; cells without a score are left out.
dossier::ChangeSet copyReasoning(const ScoreBook &book, const std::vector<Cell> &cells, const QString &reasoning);

/// What the standing says, as a score's value.
domain::ScoreValue valueOf(const analysis::Standing &standing);

} // namespace regie::ui::principles
