// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "ui/widgets/dossier_view.h"

#include <vector>

namespace regie::ui::principles {

/// One cell of the matrix: a municipality on a principle.
struct Cell
{
    QString municipality;
    domain::Principle principle = domain::Principle::Scale;

    bool isNull() const { return municipality.isEmpty(); }
    bool operator==(const Cell &) const = default;
};

/// What a cell is to say.
struct CellValue
{
    Cell cell;
    domain::ScoreValue value = domain::ScoreValue::unknown();
};

/// Gives scores on the as-of date by the document's author, as one edit; cells that say so already are left out.
dossier::ChangeSet giveScores(const widgets::DossierView &view, const QString &author,
                              const std::vector<CellValue> &values);
/// Sets the municipality's own target from the as-of date on; the due date stays what it was.
dossier::ChangeSet setOwnTarget(const widgets::DossierView &view, const QString &author, const Cell &cell, int value);
/// Sets the province's target from the as-of date on; the due date stays what it was.
dossier::ChangeSet setRegionTarget(const widgets::DossierView &view, const QString &author, domain::Principle principle,
                                   int value);
/// Removes the municipality's own targets that hold on the as-of date or earlier, so that the region's holds.
dossier::ChangeSet followRegion(const widgets::DossierView &view, const Cell &cell);
/// Replaces the reasoning of a score; empty when there is no such score.
dossier::ChangeSet writeReasoning(const domain::Dossier &dossier, const QString &scoreId, const QString &reasoning);

/// The figures of the cell; null when there is no such municipality.
const analysis::PrincipleFigures *figuresOf(const widgets::DossierView &view, const Cell &cell);
/// What the cell says on the as-of date.
domain::ScoreValue valueOf(const analysis::PrincipleFigures &figures);

} // namespace regie::ui::principles
