// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_data.h"
#include "ui/report/report_output.h"

#include <QString>
#include <QStringList>

namespace regie::report {

/// The text as the name of a file: what no system can keep in one becomes a dash.
QString fileNameFrom(QString text);

/// A pattern for the names of files, one for each municipality: `{naam}`, `{code}` and `{peildatum}` stand for its name, its
/// CBS code and the as-of date.
class FileNames
{
public:
    static QString defaultPattern(ReportFormat format = ReportFormat::Pdf);

    explicit FileNames(QString pattern, ReportFormat format = ReportFormat::Pdf)
        : m_pattern(std::move(pattern))
        , m_format(format)
    {}

    /// What is wrong with the pattern for these municipalities, in a sentence each; empty: every file gets a name of its own
    /// that each system can keep.
    QStringList problems(const ReportData &data, const QStringList &municipalities) const;
    QString nameOf(const ReportData &data, const QString &municipality) const;

private:
    QString m_pattern;
    ReportFormat m_format;
};

} // namespace regie::report
