// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/watched_application.h"

#include <QJsonArray>
#include <QString>

namespace regie::bench {

/// Opens the dossier in the program's own window and does on each screen what an officer does. Per screen: what it costs the
/// thread of the window to show it for the first time, and the longest event of each step after that, in milliseconds of
/// processor time. Empty when the dossier could not be opened.
QJsonArray measureSteps(tests::WatchedApplication &application, const QString &path);

} // namespace regie::bench
