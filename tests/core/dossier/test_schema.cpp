// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/schema.h"

#include "core/dossier/changes.h"
#include "core/dossier/commit.h"
#include "core/dossier/database.h"
#include "core/dossier/records.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

using namespace regie::dossier;
using regie::domain::Term;

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void everyRecordFitsItsTable();
    void whatCanNeverBeIsRefused_data();
    void whatCanNeverBeIsRefused();
    void anUnknownTableOrColumnIsRefused();
    void versionAndProgramAreChecked();
    void aForeignPartIsRefused_data();
    void aForeignPartIsRefused();

private:
    static Database fresh()
    {
        Database database(QStringLiteral(":memory:"), Database::Mode::Create);
        migrate(database);
        commit(database, regie::tests::sampleContent(), {}, {});
        return database;
    }
};

void TestSchema::everyRecordFitsItsTable()
{
    Database database = fresh();
    const regie::domain::Dossier empty;
    forEachList(empty, [&database]<typename T>(const std::vector<T> &) {
        auto statement = database.prepare(QStringLiteral("SELECT * FROM %1").arg(Record<T>::table()));
        QStringList columns;
        for (int column = 0; column < statement.columnCount(); ++column)
            columns << statement.columnName(column);
        QCOMPARE(columnsOf<T>(), columns.join(QStringLiteral(", ")));
    });
}

void TestSchema::whatCanNeverBeIsRefused_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("before");
    QTest::addColumn<QVariant>("after");
    const auto row = [](const char *name, const char *table, const char *id, const char *field, const QVariant &before,
                        const QVariant &after) {
        QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(id) << QString::fromLatin1(field)
                            << before << after;
    };
    row("negative places", "terms", "term-a", "places", 80LL, -1LL);
    row("more minors than places", "terms", "term-a", "minors", {}, 81LL);
    row("a last day before the first", "terms", "term-a", "ends_on", QStringLiteral("2030-12-31"),
        QStringLiteral("2023-12-31"));
    row("30 February", "terms", "term-a", "ends_on", QStringLiteral("2030-12-31"), QStringLiteral("2030-02-30"));
    row("a time in place of a day", "terms", "term-a", "as_of", {}, QStringLiteral("2030-02-01 10:00"));
    row("an unknown kind", "terms", "term-a", "kind", QStringLiteral("azc"), QStringLiteral("hotel"));
    row("an unknown stream", "terms", "term-a", "stream", QStringLiteral("asylum"), QStringLiteral("other"));
    row("places delivered for nobody", "terms", "term-a", "for_places", {}, 5LL);
    row("a location that is not there", "terms", "term-a", "location", QStringLiteral("a"), QStringLiteral("z"));
    row("a text in place of a number", "terms", "term-a", "places", 80LL, QStringLiteral("many"));
    row("nothing in place of a number", "terms", "term-a", "places", 80LL, {});
    row("phase 9", "locations", "a", "phase", QStringLiteral("7"), QStringLiteral("9"));
    row("a location without a name", "locations", "a", "name", QStringLiteral("Locatie a"), QString(QLatin1String("")));
    row("a host that is not there", "locations", "a", "municipality", QStringLiteral("GM0001"),
        QStringLiteral("GM9999"));
    row("score 6", "scores", "score-1", "value", QStringLiteral("3"), QStringLiteral("6"));
    row("score 0", "scores", "score-1", "value", QStringLiteral("3"), QStringLiteral("0"));
    row("a trade with oneself", "trades", "trade-1", "to_municipality", QStringLiteral("GM0002"),
        QStringLiteral("GM0001"));
    row("a period that is none", "task_statements", "statement-1", "period", QStringLiteral("2025-2026"),
        QStringLiteral("soon"));
    row("month 13", "task_statements", "statement-1", "stated_on", {}, QStringLiteral("2025-13"));
    row("a third half-year", "half_year_ledgers", "ledger-1", "half_year", QStringLiteral("2026-1"),
        QStringLiteral("2026-3"));
    row("fewer than nobody housed", "half_year_ledgers", "ledger-1", "housed_6", {}, -1LL);
}

void TestSchema::whatCanNeverBeIsRefused()
{
    QFETCH(QString, table);
    QFETCH(QString, id);
    QFETCH(QString, field);
    QFETCH(QVariant, before);
    QFETCH(QVariant, after);
    Database database = fresh();
    const Change change{table, id, QVariantMap{{field, before}}, QVariantMap{{field, after}}};
    try {
        commit(database, {{}, {change}}, {}, {});
        QFAIL("the dossier took it");
    } catch (const Error &error) {
        QCOMPARE(error.code, ErrorCode::NotAllowed);
    }
    const QString now = QStringLiteral("SELECT %1 FROM %2 WHERE id = '%3'").arg(field, table, id);
    QCOMPARE(database.scalar(now), before);
}

void TestSchema::anUnknownTableOrColumnIsRefused()
{
    Database database = fresh();
    const QVariantMap row{{QStringLiteral("id"), QStringLiteral("x")}, {QStringLiteral("value"), QStringLiteral("y")}};
    const QVariantMap odd{{QStringLiteral("id) VALUES ('x'); --"), QStringLiteral("x")}};
    for (const Change &change : {Change{QStringLiteral("journal"), QStringLiteral("x"), {}, row},
                                 Change{QStringLiteral("copy_state"), QStringLiteral("x"), {}, row},
                                 Change{QStringLiteral("sqlite_schema"), QStringLiteral("x"), {}, row},
                                 Change{QStringLiteral("properties"), QStringLiteral("x"), {}, odd}})
        QVERIFY_THROWS_EXCEPTION(Error, commit(database, {{}, {change}}, {}, {}));
}

void TestSchema::versionAndProgramAreChecked()
{
    Database database = fresh();
    requireDossier(database);
    database.execute(QStringLiteral("PRAGMA user_version = %1").arg(kSchemaVersion + 1));
    try {
        requireDossier(database);
        QFAIL("a newer file was accepted");
    } catch (const Error &error) {
        QCOMPARE(error.code, ErrorCode::NewerVersion);
        QCOMPARE(error.detail, QString::number(kSchemaVersion + 1));
    }
    database.execute(QStringLiteral("PRAGMA user_version = 1; PRAGMA application_id = 1"));
    QVERIFY_THROWS_EXCEPTION(Error, requireDossier(database));
}

void TestSchema::aForeignPartIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a table") << QStringLiteral("CREATE TABLE extra (a)");
    QTest::newRow("a view") << QStringLiteral("CREATE VIEW extra AS SELECT 1");
    QTest::newRow("a trigger") << QStringLiteral(
        "CREATE TRIGGER extra AFTER INSERT ON terms BEGIN DELETE FROM terms; END");
    QTest::newRow("an index on an expression") << QStringLiteral("CREATE INDEX extra ON terms (abs(places))");
    QTest::newRow("a column more") << QStringLiteral("ALTER TABLE terms ADD COLUMN extra TEXT");
    QTest::newRow("a table less") << QStringLiteral("DROP TABLE meetings");
}

void TestSchema::aForeignPartIsRefused()
{
    QFETCH(QString, sql);
    Database database = fresh();
    requireOwnSchema(database);
    database.execute(sql);
    try {
        requireOwnSchema(database);
        QFAIL("a foreign schema was accepted");
    } catch (const Error &error) {
        QCOMPARE(error.code, ErrorCode::ForeignSchema);
    }
}

REGIE_TEST_CORE(TestSchema)
#include "test_schema.moc"
