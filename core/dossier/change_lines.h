// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"

#include <QHash>
#include <QStringList>

namespace regie::dossier {

/// One field of a changed row, with its values before and after.
struct ChangeLine
{
    enum class Kind { Added, Changed, Removed };

    Kind kind = Kind::Changed; ///< of the row
    QString table;
    QString id;
    QString row;                ///< what tells the row from others of its kind
    QStringList municipalities; ///< codes; none: the province as a whole
    QString field;              ///< empty: a row without content
    QVariant before;
    QVariant after;
};

/// Every field that the changes touch; of a row that was added or removed, those with content. The dossier, as it is after
/// the newest changes, gives the names.
std::vector<ChangeLine> changeLines(const domain::Dossier &now, const std::vector<Change> &changes);
/// Puts them in the order of their municipalities' names, the province first; in a municipality by row.
void sortByMunicipality(std::vector<ChangeLine> &lines, const QHash<QString, int> &ranks);

/// The name of the row with its kind: "Boslaan (location)".
QString rowText(const ChangeLine &line);
QString fieldText(const ChangeLine &line);
/// The value as a person reads it; for a row that was added, that it was not there.
QString beforeText(const ChangeLine &line, const domain::Dossier &dossier);
/// The same; for a row that was removed, that it is gone.
QString afterText(const ChangeLine &line, const domain::Dossier &dossier);
/// The names of municipalities with commas; the province where there are none.
QString areaText(const QStringList &municipalities, const domain::Dossier &dossier);

} // namespace regie::dossier
