// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"

#include <vector>

namespace regie::analysis {

/// The half-years of which any municipality has an account, and that of the date; the newest first.
std::vector<domain::HalfYear> knownHalfYears(const domain::Dossier &dossier, QDate asOf);

/// The accounts of a municipality, or of the province for an empty code, in those half-years, the oldest first: as far as
/// their months ended on or before the date.
std::vector<StatusHolderFigures> halfYearCourse(const domain::Dossier &dossier, const QString &municipality,
                                                QDate asOf);

/// A figure's part of a role: the backlog at the start of a corrected task; none: it has no such part.
std::optional<int> partOf(const Explained &figure, PartRole role);

/// What a half-year is called: "second half of 2026".
QString halfYearText(domain::HalfYear halfYear);
/// The same where there is little room: "2nd half of 2026".
QString halfYearShortText(domain::HalfYear halfYear);

/// Whether it is on schedule, with the sum: "On schedule: yes. Housed 65, expected 2/6 × 171 = 57."
QString scheduleText(const StatusHolderFigures &account);

} // namespace regie::analysis
