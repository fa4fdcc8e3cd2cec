// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_writer.h"

#include <QString>

#include <functional>
#include <optional>

namespace regie::report {

/// Gives the reports of a file one after the other; none: that was all.
using NextReport = std::function<std::optional<Report>()>;

/// Writes the reports to one PDF file, which is there whole or not at all. None when goOn ended it: then nothing changed.
/// Throws dossier::Error.
std::optional<Written> writeReportFile(const QString &path, const QString &title, const NextReport &next,
                                       const ReportWriter::GoOn &goOn = {});

/// The same for one report.
std::optional<Written> writeReportFile(const QString &path, const Report &report, const ReportWriter::GoOn &goOn = {});

} // namespace regie::report
