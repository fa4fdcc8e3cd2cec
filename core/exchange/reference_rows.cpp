// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference_rows.h"

#include "core/dossier/changes.h"
#include "core/exchange/embedded_table.h"

#include <QSet>

namespace regie::exchange {

using dossier::changes::idFrom;

namespace {

QString offerId(const QString &name)
{
    return idFrom({QStringLiteral("offer"), name});
}

} // namespace

std::vector<domain::Municipality> referenceMunicipalities()
{
    std::vector<domain::Municipality> municipalities;
    EmbeddedTable(QStringLiteral(":/reference/municipalities.csv")).forEach([&](const EmbeddedRow &row) {
        domain::Municipality municipality;
        municipality.id = row.text(QStringLiteral("cbs_code"));
        municipality.name = row.text(QStringLiteral("name"));
        municipality.subregion = row.text(QStringLiteral("subregion"));
        municipality.population = row.number(QStringLiteral("population"));
        municipality.populationDate = row.date(QStringLiteral("population_date"));
        municipality.populationSource = QStringLiteral("CBS (jaar afgeleid van het landelijke totaal)");
        municipality.tileColumn = row.number(QStringLiteral("tile_column"));
        municipality.tileRow = row.number(QStringLiteral("tile_row"));
        municipalities.push_back(municipality);
    });
    return municipalities;
}

std::vector<domain::CycleParameter> referenceParameters()
{
    std::vector<domain::CycleParameter> parameters;
    EmbeddedTable(QStringLiteral(":/reference/parameters.csv")).forEach([&](const EmbeddedRow &row) {
        domain::CycleParameter parameter;
        parameter.cycle = row.text(QStringLiteral("ronde"));
        parameter.name = row.key<domain::ParameterName>(QStringLiteral("parameter"));
        parameter.value = row.text(QStringLiteral("waarde"));
        parameter.source = row.text(QStringLiteral("bron"));
        parameter.id = idFrom({QStringLiteral("parameter"), parameter.cycle, domain::keyOf(parameter.name)});
        parameters.push_back(parameter);
    });
    return parameters;
}

std::vector<domain::Cycle> referenceCycles()
{
    std::vector<domain::Cycle> cycles;
    QSet<QString> seen;
    for (const domain::CycleParameter &parameter : referenceParameters()) {
        if (!seen.contains(parameter.cycle))
            cycles.push_back({parameter.cycle});
        seen.insert(parameter.cycle);
    }
    return cycles;
}

std::vector<domain::Rubric> referenceRubrics()
{
    std::vector<domain::Rubric> rubrics;
    EmbeddedTable(QStringLiteral(":/reference/rubrics.csv")).forEach([&](const EmbeddedRow &row) {
        domain::Rubric rubric;
        rubric.principle = row.key<domain::Principle>(QStringLiteral("uitgangspunt"));
        rubric.level = row.requiredNumber(QStringLiteral("score"));
        rubric.sentence = row.text(QStringLiteral("zin"));
        rubric.id = idFrom({QStringLiteral("rubric"), domain::keyOf(rubric.principle), QString::number(rubric.level)});
        rubrics.push_back(rubric);
    });
    return rubrics;
}

std::vector<domain::Offer> offersIn(const QString &path)
{
    std::vector<domain::Offer> offers;
    EmbeddedTable(path).forEach([&](const EmbeddedRow &row) {
        const QString name = row.text(QStringLiteral("naam"));
        offers.push_back({offerId(name), name, row.partialDate(QStringLiteral("datum")),
                          row.text(QStringLiteral("samenvatting")), row.text(QStringLiteral("bron"))});
    });
    return offers;
}

std::vector<domain::OfferCondition> conditionsIn(const QString &path)
{
    std::vector<domain::OfferCondition> conditions;
    EmbeddedTable(path).forEach([&](const EmbeddedRow &row) {
        domain::OfferCondition condition;
        condition.offer = offerId(row.text(QStringLiteral("bod")));
        condition.kind = row.key<domain::ConditionKind>(QStringLiteral("soort"));
        condition.title = row.text(QStringLiteral("voorwaarde"));
        condition.status = row.key<domain::ConditionStatus>(QStringLiteral("status"));
        condition.amount = row.number(QStringLiteral("bedrag"));
        condition.on = row.partialDate(QStringLiteral("datum"));
        condition.whoMustMove = row.text(QStringLiteral("wie is aan zet"));
        condition.source = row.text(QStringLiteral("bron"));
        condition.id = idFrom({QStringLiteral("condition"), condition.offer, condition.title});
        conditions.push_back(condition);
    });
    return conditions;
}

std::vector<domain::UrgentRequest> urgentRequestsIn(const QString &path)
{
    std::vector<domain::UrgentRequest> requests;
    EmbeddedTable(path).forEach([&](const EmbeddedRow &row) {
        domain::UrgentRequest request;
        request.title = row.text(QStringLiteral("verzoek"));
        request.places = row.number(QStringLiteral("plekken"));
        request.askedOn = row.partialDate(QStringLiteral("gevraagd op"));
        request.neededFrom = row.date(QStringLiteral("nodig vanaf"));
        request.neededUntil = row.date(QStringLiteral("nodig tot en met"));
        request.remark = row.text(QStringLiteral("opmerking"));
        request.source = row.text(QStringLiteral("bron"));
        request.id = idFrom({QStringLiteral("urgent request"), request.title});
        requests.push_back(request);
    });
    return requests;
}

dossier::ChangeSet madeFrom(const domain::Dossier &dossier, const QString &templateName)
{
    dossier::ChangeSet made{{dossier::ActionKind::DossierMade, {{QStringLiteral("template"), templateName}}}, {}};
    dossier::forEachList(dossier, [&made](const auto &rows) {
        for (const auto &row : rows)
            made.changes.push_back(dossier::changes::inserted(row));
    });
    return made;
}

} // namespace regie::exchange
