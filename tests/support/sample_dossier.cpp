// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample_dossier.h"

#include "core/dossier/changes.h"
#include "core/dossier/open_dossier.h"

namespace regie::tests {

namespace {

using dossier::changes::inserted;

domain::Municipality municipality(const QString &code, const QString &name)
{
    domain::Municipality row;
    row.id = code;
    row.name = name;
    row.subregion = QStringLiteral("U16");
    return row;
}

domain::Location location(const QString &id, const QString &host, domain::Phase phase)
{
    domain::Location row;
    row.id = id;
    row.municipality = host;
    row.name = QStringLiteral("Locatie ") + id;
    row.phase = phase;
    return row;
}

domain::Term term(const QString &id, const QString &place, int places)
{
    domain::Term row;
    row.id = id;
    row.location = place;
    row.kind = domain::LocationKind::ReceptionCentre;
    row.places = places;
    row.from = QDate(2024, 1, 1);
    row.until = QDate(2030, 12, 31);
    return row;
}

domain::TaskStatement statement(const QString &id, const QString &host, int places)
{
    domain::TaskStatement row;
    row.id = id;
    row.municipality = host;
    row.period = QStringLiteral("2025-2026");
    row.places = places;
    row.source = QStringLiteral("test");
    return row;
}

} // namespace

dossier::ChangeSet sampleContent()
{
    domain::Trade trade;
    trade.id = QStringLiteral("trade-1");
    trade.fromMunicipality = QStringLiteral("GM0001");
    trade.toMunicipality = QStringLiteral("GM0002");
    trade.places = 10;
    trade.period = QStringLiteral("2025-2026");
    domain::HalfYearLedger ledger;
    ledger.id = QStringLiteral("ledger-1");
    ledger.municipality = QStringLiteral("GM0001");
    ledger.halfYear = QStringLiteral("2026-1");
    ledger.task = 60;
    domain::Score score;
    score.id = QStringLiteral("score-1");
    score.municipality = QStringLiteral("GM0001");
    score.value = *domain::ScoreValue::fromNumber(3);
    score.asOf = QDate(2026, 1, 1);
    return {{dossier::ActionKind::DossierMade, {{QStringLiteral("template"), QStringLiteral("sample")}}},
            {inserted(domain::Property{QStringLiteral("province_name"), QStringLiteral("Utrecht")}),
             inserted(domain::Property{QStringLiteral("title"), QStringLiteral("Sample")}),
             inserted(domain::Cycle{QStringLiteral("2025-2026")}),
             inserted(municipality(QStringLiteral("GM0001"), QStringLiteral("Aldorp"))),
             inserted(municipality(QStringLiteral("GM0002"), QStringLiteral("Bedorp"))),
             inserted(municipality(QStringLiteral("GM0003"), QStringLiteral("Cedorp"))),
             inserted(statement(QStringLiteral("statement-1"), QStringLiteral("GM0001"), 100)),
             inserted(statement(QStringLiteral("statement-2"), QStringLiteral("GM0001"), 90)),
             inserted(location(QStringLiteral("a"), QStringLiteral("GM0001"), domain::Phase::Operation)),
             inserted(location(QStringLiteral("b"), QStringLiteral("GM0002"), domain::Phase::Realisation)),
             inserted(term(QStringLiteral("term-a"), QStringLiteral("a"), 80)),
             inserted(term(QStringLiteral("term-b"), QStringLiteral("b"), 40)), inserted(score), inserted(trade),
             inserted(ledger)}};
}

SampleFile::SampleFile()
{
    dossier::createDossier(path(), sampleContent(), QStringLiteral("Test"));
}

} // namespace regie::tests
