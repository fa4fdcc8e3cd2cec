// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/salvage.h"

#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/files.h"
#include "tests/support/random_edits.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

using namespace regie;
using namespace regie::dossier;

class TestSalvage : public QObject
{
    Q_OBJECT

private slots:
    void aWholeDossierIsSavedWholeWithItsHistory();
    void whatTheHistoryKnowsComesBack_data();
    void whatTheHistoryKnowsComesBack();
    void damageIsToldTableByTable();
    void childrenOfALostRowAreLostAndTold();
    void theMiddleOfATableIsFoundBetweenDamagedPages();
    void randomDamageNeverCrashes_data();
    void randomDamageNeverCrashes();
    void nothingIsOverwritten();
    void aFileOfNothingIsRefused();
};

namespace {

constexpr qint64 kPage = 4096;

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

QByteArray noise(std::mt19937 &random, qsizetype size)
{
    QByteArray bytes(size, 0);
    std::generate(bytes.begin(), bytes.end(), [&random] { return static_cast<char>(random()); });
    return bytes;
}

/// Runs SQL behind the program's back.
void executeRaw(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(path), &database), SQLITE_OK);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    char *message = nullptr;
    const int result = sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message);
    QVERIFY2(result == SQLITE_OK, message);
    sqlite3_close(database);
}

/// The page on which a table or index begins.
qint64 rootOf(const QString &path, const QString &name)
{
    Database database(path, Database::Mode::ReadOnly);
    return database.scalar(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(name))
        .toLongLong();
}

void spoilPage(const QString &path, qint64 page)
{
    std::mt19937 random(7);
    overwrite(path, (page - 1) * kPage, noise(random, kPage));
}

const SalvagedTable &table(const Salvaged &salvaged, const QString &name)
{
    return *std::find_if(salvaged.tables.begin(), salvaged.tables.end(),
                         [&name](const SalvagedTable &table) { return table.table == name; });
}

/// A dossier with so many locations that its tables fill many pages.
ChangeSet manyLocations(int count)
{
    ChangeSet content = tests::sampleContent();
    for (int i = 0; i < count; ++i) {
        domain::Location location;
        location.id = changes::idFrom({QString::number(i)});
        location.municipality = QStringLiteral("GM0001");
        location.name = QStringLiteral("Locatie %1").arg(i);
        location.remark = QString(120, u'x');
        content.changes.push_back(changes::inserted(location));
    }
    return content;
}

} // namespace

void TestSalvage::aWholeDossierIsSavedWholeWithItsHistory()
{
    const tests::SampleFile file;
    const QString saved = file.inFolder(QStringLiteral("saved.regie"));
    const Salvaged salvaged = salvage(file.path(), saved, QStringLiteral("Jo"));
    QVERIFY(salvaged.isWhole() && salvaged.isProven && salvaged.keepsHistory);
    QCOMPARE(readPublishedWhole(saved).contentHash, readPublishedWhole(file.path()).contentHash);
    QCOMPARE(readPublishedWhole(saved).history, readPublishedWhole(file.path()).history);
}

void TestSalvage::whatTheHistoryKnowsComesBack_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("a value that was changed behind the program's back") << QStringLiteral("flipped");
    QTest::newRow("a table overwritten by noise") << QStringLiteral("terms");
    QTest::newRow("an index overwritten by noise") << QStringLiteral("terms_of_location");
    QTest::newRow("the first page overwritten by noise") << QStringLiteral("first");
    QTest::newRow("rows that lead nowhere") << QStringLiteral("orphans");
    QTest::newRow("a damaged list of free pages") << QStringLiteral("freelist");
    QTest::newRow("a trigger that the program did not make") << QStringLiteral("trigger");
    QTest::newRow("a file that is longer than it says") << QStringLiteral("longer");
}

void TestSalvage::whatTheHistoryKnowsComesBack()
{
    QFETCH(QString, damage);
    const tests::SampleFile file;
    const QString expected = readPublishedWhole(file.path()).contentHash;
    if (damage == QLatin1String("flipped"))
        executeRaw(file.path(), "UPDATE terms SET places = 81 WHERE id = 'term-a'");
    else if (damage == QLatin1String("orphans"))
        executeRaw(file.path(), "DELETE FROM locations WHERE id = 'a'");
    else if (damage == QLatin1String("trigger"))
        executeRaw(file.path(), "CREATE TRIGGER extra AFTER INSERT ON terms BEGIN DELETE FROM terms; END");
    else if (damage == QLatin1String("first"))
        spoilPage(file.path(), 1);
    else if (damage == QLatin1String("freelist"))
        overwrite(file.path(), 32, QByteArray::fromHex("0000000500000009"));
    else if (damage == QLatin1String("longer"))
        overwrite(file.path(), QFileInfo(file.path()).size(), QByteArray(777, 'x'));
    else
        spoilPage(file.path(), rootOf(file.path(), damage));
    const QByteArray before = fileSha256(file.path());
    const QString saved = file.inFolder(QStringLiteral("saved.regie"));
    const Salvaged salvaged = salvage(file.path(), saved, QStringLiteral("Jo"));
    QVERIFY(salvaged.isWhole() && salvaged.isProven);
    QCOMPARE(readPublishedWhole(saved).contentHash, expected);
    QCOMPARE(fileSha256(file.path()), before);
    const Document document(openForEditing(saved, file.workingRoot()), {});
    QCOMPARE(document.data().terms.front().places, 80);
}

void TestSalvage::damageIsToldTableByTable()
{
    const tests::SampleFile file;
    spoilPage(file.path(), rootOf(file.path(), QStringLiteral("journal")));
    spoilPage(file.path(), rootOf(file.path(), QStringLiteral("trades")));
    const QString saved = file.inFolder(QStringLiteral("saved.regie"));
    const Salvaged salvaged = salvage(file.path(), saved, QStringLiteral("Jo"));
    QVERIFY(!salvaged.isProven && !salvaged.isWhole() && !salvaged.keepsHistory);
    QVERIFY(!table(salvaged, QStringLiteral("trades")).isWhole);
    QCOMPARE(table(salvaged, QStringLiteral("trades")).saved, 0);
    QCOMPARE(table(salvaged, QStringLiteral("terms")).saved, 2);
    QVERIFY(table(salvaged, QStringLiteral("terms")).isWhole);
    const PublishedDossier read = readPublishedWhole(saved);
    QVERIFY(read.data.trades.empty());
    QCOMPARE(read.data.terms.size(), std::size_t(2));
    QCOMPARE(read.history.size(), std::size_t(1));
    QCOMPARE(read.history.front().action.kind, ActionKind::DossierSalvaged);
    const Document document(openForEditing(saved, file.workingRoot()), {});
    QVERIFY(!document.canUndo());
}

void TestSalvage::childrenOfALostRowAreLostAndTold()
{
    const tests::SampleFile file;
    spoilPage(file.path(), rootOf(file.path(), QStringLiteral("journal")));
    executeRaw(file.path(), "DELETE FROM locations WHERE id = 'a'");
    const QString saved = file.inFolder(QStringLiteral("saved.regie"));
    const Salvaged salvaged = salvage(file.path(), saved, QStringLiteral("Jo"));
    QCOMPARE(table(salvaged, QStringLiteral("terms")).saved, 1);
    QCOMPARE(table(salvaged, QStringLiteral("terms")).lost, 1);
    QCOMPARE(salvaged.lost(), 1);
    QCOMPARE(readPublished(saved).terms.front().id, QStringLiteral("term-b"));
}

void TestSalvage::theMiddleOfATableIsFoundBetweenDamagedPages()
{
    const tests::SampleFile folder;
    const QString path = folder.inFolder(QStringLiteral("many.regie"));
    createDossier(path, manyLocations(2000), {});
    std::vector<qint64> leaves;
    spoilPage(path, rootOf(path, QStringLiteral("journal")));
    // Leaves of the table hold the locations' remarks: three of them, spread over the file, are spoilt.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    for (qint64 page = 2; page * kPage < bytes.size(); ++page) {
        const QByteArray content = bytes.mid((page - 1) * kPage, kPage);
        if (content[0] == 10 && content.contains(QByteArray(120, 'x')) && content.contains("GM0001"))
            leaves.push_back(page);
    }
    QVERIFY(leaves.size() > 20);
    for (const std::size_t part : {std::size_t(4), std::size_t(2)})
        spoilPage(path, leaves[leaves.size() / part]);
    spoilPage(path, leaves[leaves.size() * 3 / 4]);
    const Salvaged salvaged = salvage(path, folder.inFolder(QStringLiteral("saved.regie")), {});
    const SalvagedTable &locations = table(salvaged, QStringLiteral("locations"));
    QVERIFY(!locations.isWhole);
    QVERIFY2(locations.saved > 1900 && locations.saved < 2002, qPrintable(QString::number(locations.saved)));
    QCOMPARE(readPublished(folder.inFolder(QStringLiteral("saved.regie"))).locations.size(),
             static_cast<std::size_t>(locations.saved));
}

void TestSalvage::randomDamageNeverCrashes_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

void TestSalvage::randomDamageNeverCrashes()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const tests::SampleFile file;
    const qint64 size = QFileInfo(file.path()).size();
    const auto below = [&random](qint64 limit) { return static_cast<qint64>(random() % static_cast<unsigned>(limit)); };
    if (seed % 3 == 0) {
        QVERIFY(QFile::resize(file.path(), 1 + below(size)));
    } else {
        const qint64 spots = 1 + below(6);
        for (qint64 i = 0; i < spots; ++i) {
            const qint64 length = seed % 3 == 1 ? kPage : 1 + below(40);
            overwrite(file.path(), below(size - length), noise(random, length));
        }
    }
    const QByteArray before = fileSha256(file.path());
    const QString saved = file.inFolder(QStringLiteral("saved.regie"));
    try {
        const Salvaged salvaged = salvage(file.path(), saved, QStringLiteral("Jo"));
        QVERIFY(salvaged.saved() > 0);
        QVERIFY(!readPublishedWhole(saved).contentHash.isEmpty()); // it opens, and all its checks are right
    } catch (const Error &error) {
        QCOMPARE(error.code, ErrorCode::Damaged);
        QVERIFY(!QFileInfo::exists(saved));
    }
    QCOMPARE(fileSha256(file.path()), before);
}

void TestSalvage::nothingIsOverwritten()
{
    const tests::SampleFile file;
    const QByteArray before = fileSha256(file.path());
    try {
        salvage(file.path(), file.path(), {});
        QFAIL("a file was overwritten");
    } catch (const Error &error) {
        QCOMPARE(error.code, ErrorCode::AlreadyExists);
    }
    QCOMPARE(fileSha256(file.path()), before);
}

void TestSalvage::aFileOfNothingIsRefused()
{
    const tests::SampleFile file;
    const QString path = file.inFolder(QStringLiteral("noise.regie"));
    QFile bad(path);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(QByteArray("Geen dossier.\n").repeated(3000));
    bad.close();
    QVERIFY_THROWS_EXCEPTION(Error, salvage(path, file.inFolder(QStringLiteral("saved.regie")), {}));
    QVERIFY(!QFileInfo::exists(file.inFolder(QStringLiteral("saved.regie"))));
}

REGIE_TEST_CORE(TestSalvage)
#include "test_salvage.moc"
