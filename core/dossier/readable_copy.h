// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace regie::dossier {

class Database;

/// Mends what tells SQLite where to look in a damaged copy of a dossier, so that its rows can be read as far as they are there:
/// the header, and when it is damaged the schema, which is taken from an empty dossier. Rows are left as they are. Throws Error.
void makeReadable(const QString &copy, Database &empty);

} // namespace regie::dossier
