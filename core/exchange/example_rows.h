// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/changes.h"
#include "core/exchange/embedded_table.h"

#include <QHash>

namespace regie::exchange {

/// Rows of the example that belong to a location, to be found by the names in its tables.
class ExampleRows
{
public:
    /// Changes that make the locations and terms; more are added to them.
    ExampleRows(const domain::Dossier &base, std::vector<dossier::Change> &changes);

    void addMilestones();
    void addObstacles();
    void addFacilities();
    void addTargetGroups();
    void addPartners();
    void addEvidence();
    void addRealisedStatements();
    void addMeetings();
    void addScenarios();
    /// What a location or term says beyond its columns in the exchanged table.
    void amendLocations();
    void amendTerms();
    /// Ledgers have no source in the exchanged table.
    void amendLedgers();

private:
    const domain::Dossier &m_base;
    std::vector<dossier::Change> &m_changes;
    QHash<QString, QString> m_codes;       ///< of municipalities, by name
    QHash<QString, qsizetype> m_positions; ///< of changes, by row id

    template <typename T>
    void add(const T &row)
    {
        m_changes.push_back(dossier::changes::inserted(row));
    }
    QString municipality(const EmbeddedRow &row, const char *column = "gemeente") const;
    QString location(const EmbeddedRow &row) const;
    QVariantMap &valuesOf(const EmbeddedRow &row, const QString &id);
};

} // namespace regie::exchange
