// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>

namespace regie::dossier {

/// Tells to which municipalities changed rows belong. It walks the journal back from the newest entry to the oldest, because
/// a row may have belonged to another municipality earlier, or be gone by now.
class RowPlaces
{
public:
    /// The municipality of a score that the dossier leaves out, as those of locations are; empty: unknown.
    using ScorePlace = std::function<QString(const QString &score)>;

    /// The dossier is as it is after the newest changes; it must outlive this.
    explicit RowPlaces(const domain::Dossier &now, ScorePlace scorePlace = {});

    /// The codes of the municipalities that these changes are about, sorted; none: they are about the province as a whole.
    /// To be called with the changes of each entry in turn, the newest entry first.
    QStringList municipalitiesOf(const std::vector<Change> &changes);

private:
    QVariantMap valuesOf(const QString &table, const QString &id) const;
    void collect(const QString &table, const QString &id, const QVariantMap &values, QSet<QString> &found) const;
    void step(const Change &change, QSet<QString> &found);

    const domain::Dossier &m_now;
    ScorePlace m_scorePlace;
    QHash<std::pair<QString, QString>, QVariantMap> m_earlier; ///< rows that were elsewhere, or that were still there
};

} // namespace regie::dossier
