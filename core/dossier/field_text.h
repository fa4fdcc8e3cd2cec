// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

namespace regie::dossier {

/// What a row of the table is called: "location", "trade".
QString rowName(const QString &table);
/// The name of a table with a capital: "Milestones". What is edited on one screen has that screen's name.
QString tableName(const QString &table);
/// What a field is called: "places", "last day".
QString fieldName(const QString &field);
/// What a property of the dossier is called; the text is a key of PropertyName.
QString propertyName(const QString &key);
/// A field's value as a person reads it: dates and numbers in the default locale, keys in words, "(empty)" for a text
/// without content and "unknown" for none.
QString fieldText(const QString &table, const QString &field, const QVariant &value);

/// A score as a person reads it; the text is a key of ScoreValue.
QString scoreText(const QString &key);

} // namespace regie::dossier
