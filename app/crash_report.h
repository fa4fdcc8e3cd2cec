// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace regie::app {

/// Where reports of crashes are kept for this user.
QString crashFolder();

/// From here on a crash writes a report to a new text file in the folder: the versions, the kind of system, what happened and
/// where in the program; nothing about the user, the files or the dossier. Once, when the application exists. Where the
/// folder cannot be made, a crash leaves nothing.
void reportCrashesIn(const QString &folder);

/// The latest report in the folder; empty: there is none. Removes the older ones, except a few.
QString latestCrashReport(const QString &folder);

} // namespace regie::app
