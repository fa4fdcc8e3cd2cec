// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"

#include <vector>

namespace regie::analysis {

/// The accounts of housing status holders in one half-year.
struct StatusHolderAreas
{
    StatusHolderFigures province;
    std::vector<StatusHolderFigures> municipalities; ///< in the order of the dossier's
};

/// The accounts of the half-year that contains the as-of date.
StatusHolderAreas statusHoldersOn(const domain::Dossier &dossier, QDate asOf);

/// The accounts of any half-year, as far as its months ended on or before the date.
StatusHolderAreas statusHoldersIn(const domain::Dossier &dossier, domain::HalfYear halfYear, QDate asOf);

/// The account of one municipality in any half-year, as far as its months ended on or before the date.
StatusHolderFigures statusHoldersOf(const domain::Dossier &dossier, const QString &municipality,
                                    domain::HalfYear halfYear, QDate asOf);

} // namespace regie::analysis
