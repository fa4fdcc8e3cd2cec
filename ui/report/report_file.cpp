// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_file.h"

#include "core/dossier/error.h"

#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace regie::report {

namespace {

dossier::ErrorCode codeOf(const QSaveFile &file)
{
    using dossier::ErrorCode;
    const QFileInfo target(file.fileName());
    const QFileInfo folder(target.path());
    if (file.error() == QFileDevice::ResourceError)
        return ErrorCode::DiskFull;
    if (!folder.isDir())
        return ErrorCode::FolderMissing;
    if (target.isDir())
        return ErrorCode::IsDirectory;
    // Everything was written, but it could not take the place of the file: a program that shows a PDF keeps it so on Windows.
    if (file.error() == QFileDevice::RenameError && target.isFile())
        return ErrorCode::InUse;
    if (target.exists() && !target.isWritable())
        return ErrorCode::FileReadOnly;
    return folder.isWritable() ? ErrorCode::CannotWrite : ErrorCode::FolderReadOnly;
}

[[noreturn]] void fail(const QSaveFile &file)
{
    throw dossier::Error{codeOf(file), file.fileName(), file.errorString()};
}

std::optional<Written> write(QIODevice &device, ReportFormat format, const QString &title, const NextReport &next,
                             const GoOn &goOn)
{
    const std::unique_ptr<ReportOutput> output = makeOutput(format, device, title, goOn);
    for (std::optional<Report> report = next(); report; report = next()) {
        if (!output->add(*report))
            return std::nullopt;
    }
    return output->finish();
}

} // namespace

std::optional<Written> writeReportFile(const QString &path, const QString &title, const NextReport &next,
                                       const GoOn &goOn)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(file);
    bool ended = false;
    const auto asked = [&] {
        ended = ended || (goOn && !goOn());
        return !ended;
    };
    const std::optional<Written> written = write(file, formatOf(path).value_or(ReportFormat::Pdf), title, next, asked);
    if (ended)
        return std::nullopt; // what was written goes with the QSaveFile
    if (!written || !file.commit())
        fail(file);
    return written;
}

std::optional<Written> writeReportFile(const QString &path, const Report &report, const GoOn &goOn)
{
    bool given = false;
    const auto next = [&]() -> std::optional<Report> {
        return std::exchange(given, true) ? std::nullopt : std::optional(report);
    };
    return writeReportFile(path, report.frame().title, next, goOn);
}

} // namespace regie::report
