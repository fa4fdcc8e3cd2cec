// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference.h"

#include "core/dossier/changes.h"
#include "core/exchange/embedded_table.h"
#include "core/exchange/reference_rows.h"

#include <QHash>

namespace regie::exchange {

namespace {

using dossier::changes::idFrom;

const QString kProvince = QStringLiteral("PV26");

/// The Dutch text of remarks that the source tables give in English.
class Remarks
{
public:
    Remarks()
    {
        EmbeddedTable(QStringLiteral(":/reference/remarks.csv")).forEach([this](const EmbeddedRow &row) {
            m_dutch.insert(row.text(QStringLiteral("in de tabel")), row.text(QStringLiteral("in het dossier")));
        });
    }

    QString dutch(const QString &remark) const { return m_dutch.value(remark, remark); }

private:
    QHash<QString, QString> m_dutch;
};

QString areaOf(const EmbeddedRow &row)
{
    const QString code = row.text(QStringLiteral("area_code"));
    return code == kProvince ? QString() : code;
}

std::vector<domain::TaskStatement> taskStatements(const Remarks &remarks)
{
    std::vector<domain::TaskStatement> statements;
    EmbeddedTable(QStringLiteral(":/reference/task_statements.csv")).forEach([&](const EmbeddedRow &row) {
        domain::TaskStatement statement;
        statement.municipality = areaOf(row);
        statement.stream = row.key<domain::Stream>(QStringLiteral("stream"));
        statement.kind = row.key<domain::StatementKind>(QStringLiteral("kind"));
        statement.period = row.text(QStringLiteral("cycle"));
        statement.places = row.requiredNumber(QStringLiteral("places"));
        statement.minors = row.number(QStringLiteral("of_which_unaccompanied_minors"));
        statement.statedOn = row.partialDate(QStringLiteral("stated_on"));
        statement.source = row.text(QStringLiteral("source"));
        statement.remark = remarks.dutch(row.text(QStringLiteral("remark")));
        // The same key as an import of the table "opgaven" makes, so that both are the same row.
        statement.id = idFrom({QStringLiteral("statement"), statement.municipality, domain::keyOf(statement.stream),
                               domain::keyOf(statement.kind), statement.period,
                               statement.statedOn ? statement.statedOn->text() : QString()});
        statements.push_back(statement);
    });
    return statements;
}

std::vector<domain::RealisedStatement> realisedStatements(const Remarks &remarks)
{
    std::vector<domain::RealisedStatement> statements;
    EmbeddedTable(QStringLiteral(":/reference/realised_statements.csv")).forEach([&](const EmbeddedRow &row) {
        domain::RealisedStatement statement;
        statement.municipality = areaOf(row);
        statement.stream = row.key<domain::Stream>(QStringLiteral("stream"));
        statement.places = row.requiredNumber(QStringLiteral("places"));
        statement.asOf = row.partialDate(QStringLiteral("as_of"));
        statement.countingRule = remarks.dutch(row.text(QStringLiteral("counting_rule")));
        statement.source = row.text(QStringLiteral("source"));
        statement.id = idFrom({QStringLiteral("realised"), statement.municipality, domain::keyOf(statement.stream),
                               statement.asOf ? statement.asOf->text() : QString(), QString::number(statement.places)});
        statements.push_back(statement);
    });
    return statements;
}

} // namespace

dossier::ChangeSet utrechtTemplate()
{
    using domain::PropertyName;
    const Remarks remarks;
    domain::Dossier dossier;
    dossier.properties = {{domain::keyOf(PropertyName::Title), QStringLiteral("Provincie Utrecht")},
                          {domain::keyOf(PropertyName::ProvinceCode), kProvince},
                          {domain::keyOf(PropertyName::ProvinceName), QStringLiteral("Utrecht")}};
    dossier.cycles = referenceCycles();
    dossier.cycleParameters = referenceParameters();
    dossier.municipalities = referenceMunicipalities();
    dossier.taskStatements = taskStatements(remarks);
    dossier.realisedStatements = realisedStatements(remarks);
    dossier.rubrics = referenceRubrics();
    dossier.offers = offersIn(QStringLiteral(":/reference/offers.csv"));
    dossier.conditions = conditionsIn(QStringLiteral(":/reference/offer_conditions.csv"));
    dossier.urgentRequests = urgentRequestsIn(QStringLiteral(":/reference/urgent_requests.csv"));
    return madeFrom(dossier, QStringLiteral("utrecht"));
}

} // namespace regie::exchange
