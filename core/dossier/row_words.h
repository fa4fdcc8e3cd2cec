// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/action.h"

#include <optional>

namespace regie::dossier {

// Words for the rows and values that changes speak of, with the names that the dossier has for them now.

/// Every column of the row as the dossier says it now; none when it is gone, or is the score of a location.
std::optional<QVariantMap> rowValues(const domain::Dossier &dossier, const QString &table, const QString &id);
/// The columns of a table in the order in which a person thinks of them.
QStringList columnsOf(const QString &table);
/// What tells the row from others of its kind: "Boslaan, 1 January 2026". For a row that is gone, from the known columns;
/// empty when those say nothing.
QString rowLabel(const domain::Dossier &dossier, const QString &table, const QString &id, const QVariantMap &known);
/// Whether the field holds the code or id of another row.
bool isReference(const QString &field);
/// A field's value as a person reads it, with names in place of codes and ids.
QString valueText(const domain::Dossier &dossier, const QString &table, const QString &field, const QVariant &value);
/// The sentence of an action, with names in place of codes and ids.
QString sentence(const Action &action, const domain::Dossier &dossier);

} // namespace regie::dossier
