// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <algorithm>
#include <utility>

namespace regie::tests {

/// A date from ISO text; null for an empty one.
inline QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// Rows for a dossier in memory, with what a test does not care about filled in. Ids are what the test calls things.
class DossierBuilder
{
public:
    DossierBuilder &cycle(const QString &period)
    {
        domain::Cycle row;
        row.id = period;
        return add(m_dossier.cycles, row);
    }

    DossierBuilder &parameter(const QString &period, domain::ParameterName name, const QString &value)
    {
        domain::CycleParameter row;
        row.id = period + domain::keyOf(name);
        row.cycle = period;
        row.name = name;
        row.value = value;
        return add(m_dossier.cycleParameters, row);
    }

    /// The name is the code where none is given.
    DossierBuilder &municipality(const QString &code, const QString &name = {})
    {
        domain::Municipality row;
        row.id = code;
        row.name = name.isEmpty() ? code : name;
        return add(m_dossier.municipalities, row);
    }

    /// The name is the id.
    DossierBuilder &location(const QString &id, const QString &municipality, std::optional<domain::Phase> phase)
    {
        domain::Location row;
        row.id = id;
        row.municipality = municipality;
        row.name = id;
        row.phase = phase;
        return add(m_dossier.locations, row);
    }

    DossierBuilder &property(domain::PropertyName name, const QString &value)
    {
        return add(m_dossier.properties, domain::Property{domain::keyOf(name), value});
    }

    DossierBuilder &with(domain::Term row) { return add(m_dossier.terms, std::move(row)); }
    DossierBuilder &with(domain::TaskStatement row) { return add(m_dossier.taskStatements, std::move(row)); }
    DossierBuilder &with(domain::Trade row) { return add(m_dossier.trades, std::move(row)); }
    DossierBuilder &with(domain::Score row) { return add(m_dossier.scores, std::move(row)); }
    DossierBuilder &with(domain::Target row) { return add(m_dossier.targets, std::move(row)); }
    DossierBuilder &with(domain::EvidenceItem row) { return add(m_dossier.evidence, std::move(row)); }
    DossierBuilder &with(domain::HalfYearLedger row) { return add(m_dossier.ledgers, std::move(row)); }
    DossierBuilder &with(domain::Obstacle row) { return add(m_dossier.obstacles, std::move(row)); }
    DossierBuilder &with(domain::TargetGroup row) { return add(m_dossier.targetGroups, std::move(row)); }

    const domain::Dossier &dossier() const { return m_dossier; }

private:
    template <typename Row>
    DossierBuilder &add(std::vector<Row> &rows, Row row)
    {
        const auto place =
            std::upper_bound(rows.begin(), rows.end(), row, [](const Row &a, const Row &b) { return a.id < b.id; });
        rows.insert(place, std::move(row));
        return *this;
    }

    domain::Dossier m_dossier;
};

/// A term that counts in 2025–2026: asylum, reception centre, from 2024 without end.
inline domain::Term term(const QString &id, const QString &location, int places)
{
    domain::Term row;
    row.id = id;
    row.location = location;
    row.kind = domain::LocationKind::ReceptionCentre;
    row.places = places;
    row.from = QDate(2024, 1, 1);
    return row;
}

/// An asylum task for 2025–2026 without a date.
inline domain::TaskStatement statement(const QString &id, const QString &municipality, int places)
{
    domain::TaskStatement row;
    row.id = id;
    row.municipality = municipality;
    row.period = QStringLiteral("2025-2026");
    row.places = places;
    return row;
}

/// An agreed asylum trade for 2025–2026.
inline domain::Trade trade(const QString &id, const QString &from, const QString &to, int places)
{
    domain::Trade row;
    row.id = id;
    row.fromMunicipality = from;
    row.toMunicipality = to;
    row.places = places;
    row.period = QStringLiteral("2025-2026");
    row.status = domain::TradeStatus::Agreed;
    return row;
}

/// A score of a municipality on the principle of scale.
inline domain::Score score(const QString &id, const QString &municipality, domain::ScoreValue value, QDate asOf)
{
    domain::Score row;
    row.id = id;
    row.municipality = municipality;
    row.value = value;
    row.asOf = asOf;
    return row;
}

/// A target on the principle of scale; the province's for an empty municipality.
inline domain::Target target(const QString &id, const QString &municipality, int value)
{
    domain::Target row;
    row.id = id;
    row.municipality = municipality;
    row.value = value;
    return row;
}

inline domain::HalfYearLedger ledger(const QString &municipality, const QString &halfYear, std::optional<int> task)
{
    domain::HalfYearLedger row;
    row.id = municipality + halfYear;
    row.municipality = municipality;
    row.halfYear = halfYear;
    row.task = task;
    return row;
}

} // namespace regie::tests
