// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace regie::app {

/// The exit codes of the program.
enum ExitCode { Done = 0, Findings = 1, Cannot = 2 };

/// Where commands write: results for other programs and people on the standard output, messages on the standard error.
class Console
{
    Q_DECLARE_TR_FUNCTIONS(Console)

public:
    /// Writes a line of result.
    void result(const QString &line);
    void result(const QByteArray &bytes);
    /// Writes a message of one line.
    void message(const QString &sentence);
    /// Says why nothing can be done; returns Cannot.
    int refuse(const QString &sentence);
};

} // namespace regie::app
