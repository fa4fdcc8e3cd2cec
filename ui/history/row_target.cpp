// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/row_target.h"

#include "core/dossier/row_words.h"

namespace regie::ui::history {

using Place = RowTarget::Place;

RowTarget targetOf(const domain::Dossier &now, const QString &table, const QString &id)
{
    const auto values = dossier::rowValues(now, table, id);
    if (!values)
        return {Place::Gone, {}};
    if (table == u"locations")
        return {Place::Location, id};
    if (table == u"municipalities")
        return {Place::Municipality, id};
    if (table == u"meetings")
        return {Place::Meetings, {}};
    if (table == u"evidence")
        return targetOf(now, QStringLiteral("scores"), values->value(QStringLiteral("score")).toString());
    if (const QString location = values->value(QStringLiteral("location")).toString(); !location.isEmpty())
        return {Place::Location, location};
    const QString municipality = values->value(QStringLiteral("municipality")).toString();
    if (table == u"scores" || table == u"targets" || table == u"rubrics")
        return {Place::Principles, municipality,
                domain::fromKey<domain::Principle>(values->value(QStringLiteral("principle")).toString())};
    if (table == u"trades")
        return {Place::Municipality, values->value(QStringLiteral("from_municipality")).toString()};
    if (values->contains(QStringLiteral("municipality")))
        return {Place::Municipality, municipality};
    return {Place::Nowhere, {}};
}

} // namespace regie::ui::history
