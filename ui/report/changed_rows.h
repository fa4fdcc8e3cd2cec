// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change_lines.h"
#include "ui/report/council.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace regie::report {

/// What happened to one row of the dossier, in words of the job.
struct ChangedRow
{
    QStringList municipalities{}; ///< codes; none: the province as a whole
    QString what{};               ///< which location, term, score and so on
    QString change{};             ///< what was added, removed, or became what
};

/// The rows that the changes touch, in the order of their municipalities' names, the province first. Of a location that is
/// confidential only the kind of row and the fields are named; remarks are left out. The dossier is as it is after the changes.
std::vector<ChangedRow> changedRows(const domain::Dossier &now, const std::vector<dossier::Change> &changes,
                                    Confidential confidential, Remarks remarks);

} // namespace regie::report
