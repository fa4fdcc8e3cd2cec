// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/large_dossier.h"

#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/journal.h"
#include "core/dossier/records.h"
#include "core/dossier/schema.h"

#include <array>

namespace regie::bench {

using namespace dossier;

namespace {

/// Ids with the length of those that the program makes, in the order of the rows.
QString idOf(int table, int row)
{
    return QStringLiteral("%1-0000-4000-8000-%2")
        .arg(table, 8, 16, QLatin1Char('0'))
        .arg(row, 12, 16, QLatin1Char('0'));
}

QString codeOf(int municipality)
{
    return QStringLiteral("GM%1").arg(municipality + 1, 4, 10, QLatin1Char('0'));
}

template <typename T>
class Inserter
{
public:
    explicit Inserter(Database &database)
        : m_statement(database.prepare(
              QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(Record<T>::table(), columnsOf<T>(), places())))
    {}

    void add(const T &row)
    {
        int parameter = 0;
        Record<T>::fields(row,
                          [&](const char *, const auto &member) { m_statement.bind(parameter++, toValue(member)); });
        m_statement.step();
        m_statement.reset();
    }

private:
    static QString places()
    {
        const auto count = columnsOf<T>().count(QLatin1Char(','));
        return QStringLiteral("?, ").repeated(count) + QLatin1Char('?');
    }

    Statement m_statement;
};

void addMunicipalities(Database &database, int count)
{
    Inserter<domain::Cycle>(database).add({QStringLiteral("2025-2026")});
    Inserter<domain::Municipality> municipalities(database);
    Inserter<domain::TaskStatement> statements(database);
    Inserter<domain::Score> scores(database);
    for (int i = 0; i < count; ++i) {
        domain::Municipality municipality;
        municipality.id = codeOf(i);
        municipality.name = QStringLiteral("Gemeente %1").arg(i + 1);
        municipality.tileColumn = i % 19;
        municipality.tileRow = i / 19;
        municipalities.add(municipality);
        domain::TaskStatement statement;
        statement.id = idOf(1, i);
        statement.municipality = municipality.id;
        statement.period = QStringLiteral("2025-2026");
        statement.places = 100 + i;
        statement.source = QStringLiteral("Verzonnen");
        statement.inForce = true;
        statements.add(statement);
        for (const auto principle : domain::allOf<domain::Principle>()) {
            domain::Score score;
            score.id = idOf(2, i * 6 + static_cast<int>(principle));
            score.municipality = municipality.id;
            score.principle = principle;
            score.value = *domain::ScoreValue::fromNumber(1 + i % 5);
            score.asOf = QDate(2026, 1, 1);
            scores.add(score);
        }
    }
}

domain::Term termOf(int i)
{
    domain::Term term;
    term.id = idOf(4, i);
    term.location = idOf(3, i);
    term.kind = static_cast<domain::LocationKind>(i % 9);
    term.stream = static_cast<domain::Stream>(i % 4);
    term.places = 20 + i % 180;
    term.from = QDate(2023, 1, 1).addDays(i % 1500);
    term.until = i % 3 == 0 ? QDate() : term.from.addDays(400 + i % 2000);
    term.source = QStringLiteral("Verzonnen");
    return term;
}

void addLocations(Database &database, const DossierSize &size)
{
    static const std::array<QString, 20> streets{
        QStringLiteral("Lindelaan"),    QStringLiteral("Kerkweg"),       QStringLiteral("Dorpsstraat"),
        QStringLiteral("Molenkade"),    QStringLiteral("Stationsplein"), QStringLiteral("Bosrand"),
        QStringLiteral("Havenstraat"),  QStringLiteral("Singel"),        QStringLiteral("Ringdijk"),
        QStringLiteral("Parklaan"),     QStringLiteral("Veldweg"),       QStringLiteral("Schoolstraat"),
        QStringLiteral("Heideweg"),     QStringLiteral("Marktplein"),    QStringLiteral("Polderweg"),
        QStringLiteral("Brink"),        QStringLiteral("Zandpad"),       QStringLiteral("IJsbaan"),
        QStringLiteral("’s-Gravenweg"), QStringLiteral("Eikenhof")};
    Inserter<domain::Location> locations(database);
    Inserter<domain::Term> terms(database);
    Inserter<domain::Milestone> milestones(database);
    for (int i = 0; i < size.locations; ++i) {
        domain::Location location;
        location.id = idOf(3, i);
        location.municipality = codeOf(i % size.municipalities);
        location.name = QStringLiteral("%1 %2").arg(streets[static_cast<std::size_t>(i % 20)]).arg(i + 1);
        location.address = location.name;
        location.phase = static_cast<domain::Phase>(i % 8);
        location.operatedBy = QStringLiteral("COA");
        location.source = QStringLiteral("Verzonnen");
        locations.add(location);
        terms.add(termOf(i));
        domain::Milestone milestone;
        milestone.id = idOf(5, i);
        milestone.location = location.id;
        milestone.on = QDate(2026, 1, 1).addDays(i % 700);
        milestones.add(milestone);
    }
}

void addLocationScores(Database &database, const DossierSize &size)
{
    Inserter<domain::Score> scores(database);
    domain::Score score;
    for (int i = 0; i < size.scores; ++i) {
        const int location = i % size.locations;
        score.id = idOf(6, i);
        score.municipality = codeOf(location % size.municipalities);
        score.location = idOf(3, location);
        score.principle = static_cast<domain::Principle>(i / size.locations % 6);
        score.value = *domain::ScoreValue::fromNumber(1 + i % 5);
        score.asOf = QDate(2024, 1, 1).addDays(i / size.locations / 6);
        scores.add(score);
    }
}

void addRecord(Database &database)
{
    JournalEntry entry;
    entry.id = idOf(7, 1);
    entry.replica = idOf(8, 1);
    entry.author = QStringLiteral("Bench");
    entry.recordedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    entry.action = {ActionKind::DossierMade, {{QStringLiteral("template"), QStringLiteral("bench")}}};
    append(database, entry);
    setCopyState(database, CopyStateName::Replica, entry.replica);
    setCopyState(database, CopyStateName::Revision, QStringLiteral("1"));
    setCopyState(database, CopyStateName::ContentHash, ContentHash::of(database).toText());
}

} // namespace

void generateDossier(const QString &path, const DossierSize &size)
{
    Database database(path, Database::Mode::Create);
    migrate(database);
    Transaction transaction(database);
    addMunicipalities(database, size.municipalities);
    addLocations(database, size);
    addLocationScores(database, size);
    addRecord(database);
    transaction.commit();
}

} // namespace regie::bench
