// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"
#include "ui/report/report_data.h"

#include <vector>

namespace regie::report {

/// What is printed of trades: a form to sign for each.
struct AgreementContent
{
    std::vector<domain::Trade> trades{}; ///< at least one
    QString whatIf{};                    ///< name of the what-if that they are of; empty: they are the dossier's
};

/// The agreement on trades of places between municipalities: what, against what, on which conditions, and what it makes of
/// the tasks. That of a what-if says on top that nobody agreed on it.
Report agreementReport(const ReportData &data, const AgreementContent &content);

} // namespace regie::report
