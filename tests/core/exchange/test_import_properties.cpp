// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "core/exchange/csv.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/words.h"
#include "tests/support/random_places.h"
#include "tests/support/test_main.h"

#include <map>

using namespace regie;
using namespace regie::exchange;
using tests::pick;

namespace {

/// A term with what the table says of its location.
struct Said
{
    QString municipality;
    QString name;
    std::optional<domain::Phase> phase;
    domain::Term term;
};

const QStringList kMunicipalities{QStringLiteral("De Bilt"), QStringLiteral("IJsselstein"), QStringLiteral("Zeist")};

QDate randomDate()
{
    return pick(0, 4) == 0 ? QDate() : QDate(2024, 1, 1).addDays(pick(0, 2000));
}

QString dutch(QDate date)
{
    static const char *const months[] = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                         "juli",    "augustus", "september", "oktober", "november", "december"};
    if (date.isNull())
        return {};
    switch (pick(0, 4)) {
    case 0:
        return date.toString(Qt::ISODate);
    case 1:
        return QStringLiteral("%1-%2-%3").arg(date.day()).arg(date.month()).arg(date.year());
    case 2:
        return date.toString(QStringLiteral("dd/MM/yyyy"));
    }
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(QLatin1String(months[date.month() - 1])).arg(date.year());
}

QString dutch(std::optional<int> number)
{
    if (!number)
        return {};
    const QString plain = QString::number(*number);
    if (*number < 1000 || pick(0, 2) == 0)
        return plain;
    const QChar separator = pick(0, 2) == 0 ? QLatin1Char('.') : QChar(0x00A0);
    return plain.left(plain.size() - 3) + separator + plain.right(3);
}

Said randomSaid(int number)
{
    Said said;
    said.municipality = kMunicipalities[pick(0, 3)];
    // Names with everything that a file format could stumble over.
    said.name = QStringLiteral("Locatie %1; \"%2\", 'caf\u00E9").arg(pick(0, 5)).arg(pick(0, 2));
    domain::Term &term = said.term;
    term.stream = *rc::gen::elementOf(domain::allOf<domain::Stream>());
    term.places = pick(0, 3000);
    if (pick(0, 2) == 0)
        term.minors = pick(0, term.places + 1);
    if (pick(0, 2) == 0)
        term.otherHomes = pick(0, 100);
    if (pick(0, 5) != 0)
        term.kind = *rc::gen::elementOf(domain::allOf<domain::LocationKind>());
    // A day of its own for each row, so that no two rows are the same term.
    term.from = QDate(2020, 1, 1).addDays(number);
    term.until = randomDate();
    term.extendsEarlier = pick(0, 2) == 0;
    if (pick(0, 3) == 0) {
        term.forMunicipality = QStringLiteral("GM0312");
        term.forPlaces = pick(0, term.places + 1);
    }
    term.source = QStringLiteral("=bron %1").arg(number);
    term.asOf = randomDate();
    return said;
}

using Columns = std::map<QString, QString>; ///< header and text

Columns columnsOf(const Said &said)
{
    const domain::Term &term = said.term;
    return {{QStringLiteral("gemeente"), said.municipality},
            {QStringLiteral("naam"), said.name},
            {QStringLiteral("soort"), term.kind ? word(*term.kind) : QString()},
            {QStringLiteral("stroom"), word(term.stream)},
            {QStringLiteral("plekken"), dutch(std::optional(term.places))},
            {QStringLiteral("waarvan amv"), dutch(term.minors)},
            {QStringLiteral("andere woonplekken"), dutch(term.otherHomes)},
            {QStringLiteral("van"), dutch(term.from)},
            {QStringLiteral("tot"), dutch(term.until)},
            {QStringLiteral("verlenging"), term.extendsEarlier ? QStringLiteral("ja") : QStringLiteral("nee")},
            {QStringLiteral("voor gemeente"), term.forMunicipality},
            {QStringLiteral("voor plekken"), dutch(term.forPlaces)},
            {QStringLiteral("bron"), term.source},
            {QStringLiteral("peildatum"), dutch(term.asOf)}};
}

QByteArray csvOf(const std::vector<Said> &rows)
{
    QStringList headers;
    for (const auto &[header, text] : columnsOf(rows.front()))
        headers.insert(pick(0, int(headers.size()) + 1), header);
    std::vector<QVariantList> cells;
    for (const Said &said : rows) {
        const Columns columns = columnsOf(said);
        QVariantList line;
        for (const QString &header : headers)
            line << columns.at(header);
        cells.push_back(line);
    }
    return writeCsv(headers, cells);
}

domain::Dossier municipalities()
{
    return tests::DossierBuilder()
        .municipality(QStringLiteral("GM0310"), QStringLiteral("De Bilt"))
        .municipality(QStringLiteral("GM0312"), QStringLiteral("Bunnik"))
        .municipality(QStringLiteral("GM0353"), QStringLiteral("IJsselstein"))
        .municipality(QStringLiteral("GM0355"), QStringLiteral("Zeist"))
        .dossier();
}

std::vector<Said> randomRows()
{
    std::vector<Said> rows;
    const int count = pick(1, 30);
    for (int i = 0; i < count; ++i) {
        Said said = randomSaid(i);
        if (said.term.until.isValid() && said.term.until < said.term.from)
            said.term.until = said.term.from;
        rows.push_back(said);
    }
    return rows;
}

QVariantMap withoutIds(QVariantMap values)
{
    values.remove(QStringLiteral("id"));
    values.remove(QStringLiteral("location"));
    return values;
}

} // namespace

class TestImportProperties : public QObject
{
    Q_OBJECT

private slots:
    void aTableGivesExactlyItsTerms();
    void anyBytesAreReadOrRefused();
};

void TestImportProperties::aTableGivesExactlyItsTerms()
{
    const domain::Dossier dossier = municipalities();
    const bool holds = rc::check([&] {
        const std::vector<Said> rows = randomRows();
        const ReadTable read = readCsv(csvOf(rows));
        RC_ASSERT(read.table.has_value());
        const ImportPlan plan = planImport(dossier, *read.table, TableKind::Locations);
        RC_ASSERT(plan.findings.empty());
        RC_ASSERT(plan.count(RowState::New) == int(rows.size()));

        QHash<QString, QString> nameOf;
        std::size_t next = 0;
        for (const dossier::Change &change : plan.changes.changes) {
            if (change.table == u"locations") {
                nameOf.insert(change.id, change.after->value(QStringLiteral("name")).toString());
                continue;
            }
            RC_ASSERT((change.table == u"terms"));
            const Said &said = rows.at(next++);
            RC_ASSERT(nameOf.value(change.after->value(QStringLiteral("location")).toString()) == said.name);
            RC_ASSERT(withoutIds(*change.after) == withoutIds(dossier::valuesOf(said.term)));
        }
        RC_ASSERT(next == rows.size());
    });
    QVERIFY(holds);
}

void TestImportProperties::anyBytesAreReadOrRefused()
{
    const domain::Dossier dossier = municipalities();
    const std::vector<QByteArray> parts{"gemeente", "naam", "stroom", "plekken", ";",    ",",        "\t",    "\n",
                                        "\r\n",     "\"",   "'",      "=",       "\xEB", "\xC3\xAB", "Zeist", "asiel",
                                        "12",       "-1",   "1.200",  "sep=;",   " ",    "id"};
    const bool holds = rc::check([&] {
        QByteArray bytes = pick(0, 2) == 0 ? QByteArray("gemeente;naam;stroom;plekken\n") : QByteArray();
        const int count = pick(0, 60);
        for (int i = 0; i < count; ++i)
            bytes += parts[std::size_t(pick(0, int(parts.size())))];
        const ReadTable read = readCsv(bytes);
        RC_ASSERT(read.table.has_value() == read.error.isEmpty());
        if (!read.table)
            return;
        const ImportPlan plan = planImport(dossier, *read.table, TableKind::Locations);
        RC_ASSERT(plan.rows.size() == (plan.canImport ? read.table->rows.size() + read.table->findings.size() : 0));
        for (const ImportRow &row : plan.rows) {
            const bool isExplained =
                row.state != RowState::Refused ||
                std::any_of(plan.findings.begin(), plan.findings.end(), [&row](const Finding &finding) {
                    return finding.row == row.row && finding.severity == Severity::Error;
                });
            RC_ASSERT(isExplained);
        }
    });
    QVERIFY(holds);
}

REGIE_TEST_CORE(TestImportProperties)
#include "test_import_properties.moc"
