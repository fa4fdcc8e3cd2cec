// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/example_rows.h"

#include "core/dossier/record_values.h"
#include "core/exchange/words.h"

namespace regie::exchange {

namespace {

using dossier::changes::idFrom;

const QString kSource = QStringLiteral("fictief voorbeeld");

QString resource(const char *name)
{
    return QStringLiteral(":/example/%1.csv").arg(QLatin1String(name));
}

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// The text of the row for each of these columns, under the column's name.
void amendTexts(const EmbeddedRow &row, QVariantMap &values, const QStringList &columns)
{
    for (const QString &column : columns)
        values[column] = row.text(column);
}

void amendNumbers(const EmbeddedRow &row, QVariantMap &values, const QStringList &columns)
{
    for (const QString &column : columns)
        values[column] = dossier::toValue(row.number(column));
}

} // namespace

ExampleRows::ExampleRows(const domain::Dossier &base, std::vector<dossier::Change> &changes)
    : m_base(base)
    , m_changes(changes)
{
    for (const domain::Municipality &municipality : base.municipalities)
        m_codes.insert(municipality.name, municipality.id);
    for (std::size_t i = 0; i < changes.size(); ++i)
        m_positions.insert(changes[i].id, static_cast<qsizetype>(i));
}

QString ExampleRows::municipality(const EmbeddedRow &row, const char *column) const
{
    const QString name = row.text(QLatin1String(column));
    if (!m_codes.contains(name))
        row.fail(QLatin1String(column));
    return m_codes.value(name);
}

QString ExampleRows::location(const EmbeddedRow &row) const
{
    const QString id = idFrom({QStringLiteral("location"), municipality(row), row.text(QStringLiteral("naam"))});
    if (!m_positions.contains(id))
        row.fail(QStringLiteral("naam"));
    return id;
}

QVariantMap &ExampleRows::valuesOf(const EmbeddedRow &row, const QString &id)
{
    if (!m_positions.contains(id))
        row.fail(QStringLiteral("naam"));
    return *m_changes[static_cast<std::size_t>(m_positions.value(id))].after;
}

void ExampleRows::amendLocations()
{
    EmbeddedTable(resource("location_details")).forEach([this](const EmbeddedRow &row) {
        QVariantMap &values = valuesOf(row, location(row));
        amendTexts(row, values,
                   {QStringLiteral("district"), QStringLiteral("owner"), QStringLiteral("operated_by"),
                    QStringLiteral("remark")});
        values[QStringLiteral("confidential")] = dossier::toValue(row.yes(QStringLiteral("confidential")));
        values[QStringLiteral("source")] = kSource;
    });
}

void ExampleRows::amendTerms()
{
    EmbeddedTable(resource("term_details")).forEach([this](const EmbeddedRow &row) {
        const auto stream = streamFrom(row.text(QStringLiteral("stroom")));
        if (!stream)
            row.fail(QStringLiteral("stroom"));
        QVariantMap &values =
            valuesOf(row, idFrom({QStringLiteral("term"), municipality(row), row.text(QStringLiteral("naam")),
                                  domain::keyOf(*stream), isoDate(row.date(QStringLiteral("van")))}));
        amendNumbers(row, values, {QStringLiteral("special_care"), QStringLiteral("occupied")});
        amendTexts(row, values, {QStringLiteral("extension_option")});
        values[QStringLiteral("occupied_on")] = dossier::toValue(row.date(QStringLiteral("occupied_on")));
    });
}

void ExampleRows::amendLedgers()
{
    for (dossier::Change &change : m_changes) {
        if (change.table == dossier::Record<domain::HalfYearLedger>::table())
            change.after->insert(QStringLiteral("source"), kSource);
    }
}

void ExampleRows::addMilestones()
{
    EmbeddedTable(resource("milestones")).forEach([this](const EmbeddedRow &row) {
        domain::Milestone milestone;
        milestone.location = location(row);
        milestone.kind = row.key<domain::MilestoneKind>(QStringLiteral("mijlpaal"));
        milestone.on = row.date(QStringLiteral("datum"));
        milestone.reached = row.yes(QStringLiteral("bereikt"));
        milestone.validUntil = row.date(QStringLiteral("geldig tot"));
        milestone.objection = row.text(QStringLiteral("bezwaar"));
        milestone.remark = row.text(QStringLiteral("opmerking"));
        milestone.id = idFrom({QStringLiteral("milestone"), milestone.location, domain::keyOf(milestone.kind)});
        add(milestone);
    });
}

void ExampleRows::addObstacles()
{
    EmbeddedTable(resource("obstacles")).forEach([this](const EmbeddedRow &row) {
        domain::Obstacle obstacle;
        obstacle.location = location(row);
        obstacle.code = row.key<domain::ObstacleCode>(QStringLiteral("code"));
        obstacle.whoMustMove = row.text(QStringLiteral("wie is aan zet"));
        obstacle.since = row.date(QStringLiteral("sinds"));
        obstacle.resolvedOn = row.date(QStringLiteral("opgelost op"));
        obstacle.remark = row.text(QStringLiteral("opmerking"));
        obstacle.id = idFrom({QStringLiteral("resolved obstacle"), obstacle.location, domain::keyOf(obstacle.code)});
        add(obstacle);
    });
}

void ExampleRows::addFacilities()
{
    EmbeddedTable(resource("facilities")).forEach([this](const EmbeddedRow &row) {
        domain::Facility facility;
        facility.location = location(row);
        facility.function = row.key<domain::FacilityFunction>(QStringLiteral("functie"));
        facility.status = row.key<domain::FacilityStatus>(QStringLiteral("status"));
        facility.distance = row.number(QStringLiteral("afstand"));
        facility.remark = row.text(QStringLiteral("opmerking"));
        facility.id = idFrom({QStringLiteral("facility"), facility.location, domain::keyOf(facility.function)});
        add(facility);
    });
}

void ExampleRows::addTargetGroups()
{
    EmbeddedTable(resource("target_groups")).forEach([this](const EmbeddedRow &row) {
        domain::TargetGroup group;
        group.location = location(row);
        group.kind = row.key<domain::TargetGroupKind>(QStringLiteral("doelgroep"));
        group.units = row.number(QStringLiteral("aantal"));
        group.remark = row.text(QStringLiteral("opmerking"));
        group.id = idFrom({QStringLiteral("target group"), group.location, domain::keyOf(group.kind)});
        add(group);
    });
}

void ExampleRows::addPartners()
{
    EmbeddedTable(resource("partners")).forEach([this](const EmbeddedRow &row) {
        domain::Partner partner;
        partner.location = location(row);
        partner.name = row.text(QStringLiteral("organisatie"));
        partner.role = row.text(QStringLiteral("rol"));
        partner.remark = row.text(QStringLiteral("opmerking"));
        partner.id = idFrom({QStringLiteral("partner"), partner.location, partner.name, partner.role});
        add(partner);
    });
}

void ExampleRows::addEvidence()
{
    EmbeddedTable(resource("evidence")).forEach([this](const EmbeddedRow &row) {
        domain::EvidenceItem item;
        item.score = idFrom({QStringLiteral("score"), municipality(row), QString(),
                             row.text(QStringLiteral("uitgangspunt")), isoDate(row.date(QStringLiteral("peildatum")))});
        if (!m_positions.contains(item.score))
            row.fail(QStringLiteral("peildatum"));
        item.title = row.text(QStringLiteral("titel"));
        item.reference = row.text(QStringLiteral("verwijzing"));
        item.on = row.date(QStringLiteral("datum"));
        item.id = idFrom({QStringLiteral("evidence"), item.score, item.title});
        add(item);
    });
}

void ExampleRows::addRealisedStatements()
{
    const QString province = m_base.property(domain::PropertyName::ProvinceCode);
    EmbeddedTable(resource("realised_statements")).forEach([&](const EmbeddedRow &row) {
        domain::RealisedStatement statement;
        const bool isProvince = row.text(QStringLiteral("gemeente")) == province;
        statement.municipality = isProvince ? QString() : municipality(row);
        statement.stream = row.key<domain::Stream>(QStringLiteral("stroom"));
        statement.places = row.requiredNumber(QStringLiteral("plekken"));
        statement.asOf = row.partialDate(QStringLiteral("datum"));
        statement.countingRule = row.text(QStringLiteral("telregel"));
        statement.source = row.text(QStringLiteral("bron"));
        statement.id = idFrom({QStringLiteral("realised"), statement.municipality, domain::keyOf(statement.stream),
                               statement.asOf ? statement.asOf->text() : QString(), QString::number(statement.places)});
        add(statement);
    });
}

void ExampleRows::addScenarios()
{
    const auto scenarioOf = [](const EmbeddedRow &row) {
        return idFrom(
            {QStringLiteral("scenario"), row.text(QStringLiteral("naam")), row.text(QStringLiteral("periode"))});
    };
    EmbeddedTable(resource("scenarios")).forEach([this, scenarioOf](const EmbeddedRow &row) {
        add(domain::Scenario{scenarioOf(row), row.text(QStringLiteral("naam")), row.text(QStringLiteral("periode")),
                             row.text(QStringLiteral("opmerking"))});
    });
    EmbeddedTable(resource("scenario_moves")).forEach([this, scenarioOf](const EmbeddedRow &row) {
        domain::ScenarioMove move;
        move.scenario = scenarioOf(row);
        move.fromMunicipality = municipality(row, "van gemeente");
        move.toMunicipality = municipality(row, "naar gemeente");
        move.places = row.requiredNumber(QStringLiteral("plekken"));
        move.minors = row.number(QStringLiteral("amv"));
        move.counterPerformance = row.text(QStringLiteral("tegenprestatie"));
        move.conditions = row.text(QStringLiteral("voorwaarden"));
        move.id = idFrom({QStringLiteral("scenario_move"), move.scenario, move.fromMunicipality, move.toMunicipality});
        add(move);
    });
    EmbeddedTable(resource("scenario_rows")).forEach([this, scenarioOf](const EmbeddedRow &row) {
        domain::ScenarioRow said;
        said.scenario = scenarioOf(row);
        said.municipality = municipality(row);
        said.adjustment = row.requiredNumber(QStringLiteral("verschil"));
        said.minorsAdjustment = row.requiredNumber(QStringLiteral("verschil amv"));
        said.pinned = row.yes(QStringLiteral("vast"));
        // As the screen makes it: what is typed there finds the row.
        said.id = idFrom({QStringLiteral("scenario_row"), said.scenario, said.municipality});
        add(said);
    });
}

void ExampleRows::addMeetings()
{
    EmbeddedTable(resource("meetings")).forEach([this](const EmbeddedRow &row) {
        domain::Meeting meeting;
        meeting.on = row.date(QStringLiteral("datum"));
        meeting.title = row.text(QStringLiteral("titel"));
        meeting.baseline = row.yes(QStringLiteral("ijkpunt"));
        meeting.remark = row.text(QStringLiteral("opmerking"));
        meeting.id = idFrom({QStringLiteral("meeting"), isoDate(meeting.on), meeting.title});
        add(meeting);
    });
}

} // namespace regie::exchange
