// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace regie::dossier {

class Database;
class Statement;

/// Calls visit at every row of a table in a damaged file that SQLite can still read, each once, in no order. The columns begin
/// with the id. False when there were places that could not be read. visit must not throw.
bool visitReadableRows(Database &database, const QString &table, const QString &columns,
                       const std::function<void(const Statement &)> &visit);

/// Whether a text is one that a person could have typed: damage leaves control characters and broken UTF-8.
bool isSoundText(const QString &text);

/// Every value of the row at which the statement stands, if each is a null, a whole number or a sound text.
std::optional<QVariantMap> soundValues(const Statement &statement);

} // namespace regie::dossier
