// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_output.h"

#include <QString>

#include <functional>
#include <optional>

namespace regie::report {

/// Gives the reports of a file one after the other; none: that was all.
using NextReport = std::function<std::optional<Report>()>;

/// Writes the reports to one file in the format of its ending, PDF when that is another one. It is there whole or not at all.
/// None when goOn ended it: then nothing changed. Throws dossier::Error.
std::optional<Written> writeReportFile(const QString &path, const QString &title, const NextReport &next,
                                       const GoOn &goOn = {});

/// The same for one report.
std::optional<Written> writeReportFile(const QString &path, const Report &report, const GoOn &goOn = {});

} // namespace regie::report
