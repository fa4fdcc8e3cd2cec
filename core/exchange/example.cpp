// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/example.h"

#include "core/dossier/changes.h"
#include "core/exchange/csv.h"
#include "core/exchange/example_rows.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/reference_rows.h"

namespace regie::exchange {

namespace {

const QString kSource = QStringLiteral("fictief voorbeeld");

/// What the tables of the example are imported into.
domain::Dossier exampleBase()
{
    using domain::PropertyName;
    domain::Dossier base;
    base.properties = {{domain::keyOf(PropertyName::AsOf), QStringLiteral("2026-09-01")},
                       {domain::keyOf(PropertyName::Example), QStringLiteral("1")},
                       {domain::keyOf(PropertyName::ProvinceCode), QStringLiteral("PV26")},
                       {domain::keyOf(PropertyName::ProvinceName), QStringLiteral("Utrecht")},
                       {domain::keyOf(PropertyName::Title), QStringLiteral("Voorbeelddossier provincie Utrecht")}};
    base.cycles = referenceCycles();
    base.cycleParameters = referenceParameters();
    for (domain::CycleParameter &parameter : base.cycleParameters)
        parameter.source = QStringLiteral("%1: %2").arg(kSource, parameter.source);
    base.municipalities = referenceMunicipalities();
    base.rubrics = referenceRubrics();
    base.offers = offersIn(QStringLiteral(":/example/offers.csv"));
    base.conditions = conditionsIn(QStringLiteral(":/example/offer_conditions.csv"));
    base.urgentRequests = urgentRequestsIn(QStringLiteral(":/example/urgent_requests.csv"));
    return base;
}

/// What importing the table adds; the program's own tables have nothing that is refused.
std::vector<dossier::Change> imported(const domain::Dossier &base, const char *name, TableKind kind)
{
    const QString path = QStringLiteral(":/example/%1.csv").arg(QLatin1String(name));
    const ReadTable read = readCsvFile(path);
    if (!read.table)
        qFatal("%s: %s", qPrintable(path), qPrintable(read.error));
    ImportPlan plan = planImport(base, *read.table, kind);
    if (plan.hasFindings())
        qFatal("%s, line %d: %s", qPrintable(path), plan.findings.front().row,
               qPrintable(plan.findings.front().sentence));
    return std::move(plan.changes.changes);
}

/// The locations that the changes make, as far as other tables name them.
std::vector<domain::Location> locationsIn(const std::vector<dossier::Change> &changes)
{
    std::vector<domain::Location> locations;
    for (const dossier::Change &change : changes) {
        if (change.table != dossier::Record<domain::Location>::table())
            continue;
        domain::Location location;
        location.id = change.id;
        location.municipality = change.after->value(QStringLiteral("municipality")).toString();
        location.name = change.after->value(QStringLiteral("name")).toString();
        locations.push_back(location);
    }
    return locations;
}

void append(std::vector<dossier::Change> &all, const std::vector<dossier::Change> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

dossier::ChangeSet exampleTemplate()
{
    domain::Dossier base = exampleBase();
    dossier::ChangeSet made = madeFrom(base, QStringLiteral("example"));
    std::vector<dossier::Change> &changes = made.changes;
    append(changes, imported(base, "locations", TableKind::Locations));
    base.locations = locationsIn(changes);
    append(changes, imported(base, "task_statements", TableKind::TaskStatements));
    append(changes, imported(base, "ledgers", TableKind::StatusHolders));
    append(changes, imported(base, "scores", TableKind::Scores));
    append(changes, imported(base, "location_scores", TableKind::Scores));
    append(changes, imported(base, "trades", TableKind::Trades));

    ExampleRows rows(base, changes);
    rows.amendLocations();
    rows.amendTerms();
    rows.amendLedgers();
    rows.addMilestones();
    rows.addObstacles();
    rows.addFacilities();
    rows.addTargetGroups();
    rows.addPartners();
    rows.addEvidence();
    rows.addRealisedStatements();
    rows.addMeetings();
    rows.addScenarios();
    return made;
}

} // namespace regie::exchange
