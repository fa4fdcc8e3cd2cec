// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_file.h"

#include "core/dossier/error.h"

#include <QSaveFile>

#include <utility>

namespace regie::report {

namespace {

[[noreturn]] void fail(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    throw dossier::Error{full ? dossier::ErrorCode::DiskFull : dossier::ErrorCode::CannotWrite, file.fileName(),
                         file.errorString()};
}

std::optional<Written> write(QIODevice &device, const QString &title, const NextReport &next,
                             const ReportWriter::GoOn &goOn)
{
    ReportWriter writer(device, title, goOn);
    for (std::optional<Report> report = next(); report; report = next()) {
        if (!writer.add(*report))
            return std::nullopt;
    }
    return writer.finish();
}

} // namespace

std::optional<Written> writeReportFile(const QString &path, const QString &title, const NextReport &next,
                                       const ReportWriter::GoOn &goOn)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(file);
    bool ended = false;
    const auto asked = [&] {
        ended = ended || (goOn && !goOn());
        return !ended;
    };
    const std::optional<Written> written = write(file, title, next, asked);
    if (ended)
        return std::nullopt; // what was written goes with the QSaveFile
    if (!written || !file.commit())
        fail(file);
    return written;
}

std::optional<Written> writeReportFile(const QString &path, const Report &report, const ReportWriter::GoOn &goOn)
{
    bool given = false;
    const auto next = [&]() -> std::optional<Report> {
        return std::exchange(given, true) ? std::nullopt : std::optional(report);
    };
    return writeReportFile(path, report.frame().title, next, goOn);
}

} // namespace regie::report
