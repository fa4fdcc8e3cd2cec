// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace regie::tests {

/// What a tool of poppler-utils prints on its standard output; null when it can't be run.
inline QString popplerOutput(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of each page as another program reads it, laid out as on paper.
inline QStringList pdfPages(const QString &file)
{
    const QString text =
        popplerOutput(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                                    QStringLiteral("UTF-8"), file, QStringLiteral("-")});
    QStringList pages = text.split(u'\f');
    if (pages.last().isEmpty())
        pages.removeLast();
    return pages;
}

} // namespace regie::tests
