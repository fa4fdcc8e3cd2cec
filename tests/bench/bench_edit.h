// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/publish.h"

#include <QJsonObject>
#include <QString>

namespace regie::bench {

/// An acknowledged edit of one field beside the same SQL statements in one bare transaction, each flushed to the disk: the
/// median of so many, in milliseconds. Throws Error.
QJsonObject measureEdits(const QString &path, int rounds);

/// Publishing beside copying the file and flushing it to the disk: the best of so many, in milliseconds. Throws Error.
QJsonObject measurePublishing(const QString &path, int rounds, dossier::PublishCheck check);

/// Working out every figure anew, in milliseconds; there is no floor. Throws Error.
QJsonObject measureFigures(const QString &path, int rounds);

} // namespace regie::bench
