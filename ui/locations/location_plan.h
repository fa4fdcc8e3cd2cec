// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "ui/widgets/edit_plan.h"

#include <functional>

namespace regie::ui::locations {

/// What a row of the table is about; the term is null for a location without one.
struct LocationRowRef
{
    const domain::Location *location = nullptr;
    const domain::Term *term = nullptr;
};

/// The scores of a location, which a Dossier leaves out; throws Error.
using ScoresOf = std::function<std::vector<domain::Score>(const QString &location)>;

/// What texts in cells of the locations table do; the rows are looked up by rowAt(). Rows of one location speak of the same
/// location, so a later one wins. A location that moves to another municipality takes along what moveLocation() does.
widgets::EditPlan planLocationCells(const domain::Dossier &dossier, const std::vector<widgets::CellText> &cells,
                                    const std::function<LocationRowRef(int row)> &rowAt, const ScoresOf &scoresOf);

/// The step that removes rows: their terms, and each location that has no term left with all that belongs to it.
/// The scores of a location are asked for.
dossier::ChangeSet removeLocationRows(const domain::Dossier &dossier, const std::vector<LocationRowRef> &rows,
                                      const ScoresOf &scoresOf);

} // namespace regie::ui::locations
