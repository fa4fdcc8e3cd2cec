// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace regie::dossier {

class Database;

/// What a file keeps about itself, beside its content.
enum class CopyStateName { Replica, Revision, ContentHash };

/// Empty when it is not set; throws Error.
QString copyState(Database &database, CopyStateName name);
void setCopyState(Database &database, CopyStateName name, const QString &value);

} // namespace regie::dossier
