// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"

#include <QString>

namespace regie::dossier {

/// What was done, in words of the job and in the language of the program: "Places of Boslaan: 80 becomes 95".
QString sentence(const Action &action);

/// The name of a table or of a field of it, as a screen heads it.
QString tableName(const QString &table);
QString fieldName(const QString &table, const QString &field);
/// A field's value as a person reads it: dates, numbers and keys in words; "unknown" for none.
QString fieldText(const QString &table, const QString &field, const QVariant &value);

} // namespace regie::dossier
