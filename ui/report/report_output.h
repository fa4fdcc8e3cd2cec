// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"
#include "ui/report/report.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace regie::report {

/// Asked before each page or report; false ends the writing.
using GoOn = std::function<bool()>;

/// Takes the reports of one file, one after the other. A report is not needed any more when it was added.
class ReportOutput
{
public:
    virtual ~ReportOutput() = default;

    /// Adds a report; false when the device did not take it or the writing was ended. Needs loadBundledFonts().
    [[nodiscard]] virtual bool add(const Report &report) = 0;
    /// Completes the file; none when the device did not take all of it.
    [[nodiscard]] virtual std::optional<Written> finish() = 0;
};

/// What a report is written as.
enum class ReportFormat {
    Pdf,
    Text,  ///< OpenDocument text, to edit
    Tables ///< an OpenDocument spreadsheet with the tables, to go on counting
};

/// The format that the ending of a file's name tells; none: it is another one, or there is none.
std::optional<ReportFormat> formatOf(const QString &path);

/// Writes the format to the device. The title is that of the file.
std::unique_ptr<ReportOutput> makeOutput(ReportFormat format, QIODevice &device, const QString &title, GoOn goOn = {});

} // namespace regie::report

namespace regie::domain {

/// The endings of the files, and the names on the command line.
template <>
struct Keys<report::ReportFormat>
{
    static constexpr std::array<QLatin1StringView, 3> texts{QLatin1StringView("pdf"), QLatin1StringView("odt"),
                                                            QLatin1StringView("ods")};
};

} // namespace regie::domain
