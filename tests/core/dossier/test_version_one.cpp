// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/publish.h"
#include "core/dossier/schema.h"
#include "tests/support/test_main.h"

#include <QFile>

using namespace regie;
using namespace regie::dossier;

/// A dossier of version 1, as it was kept: it opens, with all it says, and can hold what is new.
class TestVersionOne : public QObject
{
    Q_OBJECT

private slots:
    void isStillVersionOne();
    void opensWithAllItSays();
    void takesAScenarioAndOpensAgain();

private:
    static QString original() { return QFINDTESTDATA("../../data/version_1.regie"); }
    QString copy();

    QTemporaryDir m_folder;
};

QString TestVersionOne::copy()
{
    const QString path = m_folder.filePath(QStringLiteral("old.regie"));
    QFile::remove(path);
    if (!QFile::copy(original(), path))
        qFatal("The old dossier cannot be copied");
    return path;
}

void TestVersionOne::isStillVersionOne()
{
    Database database(copy(), Database::Mode::ReadOnly);
    QCOMPARE(database.scalar(QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(database.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'scenarios'")).toInt(), 0);
}

void TestVersionOne::opensWithAllItSays()
{
    const OpenedDossier opened = openForEditing(copy(), m_folder.filePath(QStringLiteral("working")));
    QVERIFY(!opened.resumed);
    QCOMPARE(opened.data.municipalities.size(), 26U);
    QVERIFY(!opened.data.taskStatements.empty());
    QVERIFY(!opened.data.locations.empty());
    QVERIFY(opened.data.scenarios.empty());
    Database migrated(opened.workingCopy.databasePath(), Database::Mode::ReadOnly);
    QCOMPARE(migrated.scalar(QStringLiteral("PRAGMA user_version")).toInt(), kSchemaVersion);
}

void TestVersionOne::takesAScenarioAndOpensAgain()
{
    const QString root = m_folder.filePath(QStringLiteral("again"));
    const QString path = copy();
    {
        Document document(openForEditing(path, root), QStringLiteral("Test"));
        const domain::Scenario scenario{changes::newId(), QStringLiteral("B"), QStringLiteral("2027-2028"), {}};
        QVERIFY(document.apply(changes::add(scenario, scenario.name)));
    }
    Document document(openForEditing(path, root), QStringLiteral("Test"));
    QCOMPARE(document.data().scenarios.size(), 1U);
    QCOMPARE(document.data().municipalities.size(), 26U);
}

REGIE_TEST_CORE(TestVersionOne)
#include "test_version_one.moc"
