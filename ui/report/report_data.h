// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "ui/report/blocks.h"

#include <QString>

namespace regie::report {

/// What a report is made from. The figures must be those of the dossier; both must outlive it.
struct ReportData
{
    const domain::Dossier &dossier;
    const analysis::Figures &figures;
    QString version{}; ///< of the dossier, as its file tells it; empty: it is not said
};

/// The frame of a report's pages: as-of date, source, version, and whether the figures are real.
ReportFrame frameOf(const ReportData &data, const QString &title);

/// The rules of the round after the one of the figures.
domain::CycleRules nextRules(const ReportData &data);

} // namespace regie::report
