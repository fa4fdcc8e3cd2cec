// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/net_changes.h"

#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/journal_reader.h"
#include "tests/support/random_edits.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/session_diff.h"
#include "tests/support/test_main.h"

#include <QFile>

using namespace regie;
using namespace regie::dossier;

namespace {

const QString kTerms = QStringLiteral("terms");

QVariantMap places(qlonglong number)
{
    return {{QStringLiteral("places"), number}};
}

Change edited(qlonglong before, qlonglong after)
{
    return {kTerms, QStringLiteral("t"), places(before), places(after)};
}

QVariantMap row(qlonglong number)
{
    return {{QStringLiteral("id"), QStringLiteral("t")},
            {QStringLiteral("places"), number},
            {QStringLiteral("source"), {}}};
}

Change added(qlonglong number)
{
    return {kTerms, QStringLiteral("t"), std::nullopt, row(number)};
}

Change removed(qlonglong number)
{
    return {kTerms, QStringLiteral("t"), row(number), std::nullopt};
}

std::vector<Change> everyRow(const domain::Dossier &dossier)
{
    std::vector<Change> rows;
    forEachList(dossier, [&rows]<typename T>(const std::vector<T> &list) {
        for (const T &row : list)
            rows.push_back(changes::inserted(row));
    });
    return rows;
}

JournalEntry entry(QDate day, std::vector<Change> changes)
{
    JournalEntry entry;
    entry.id = day.toString(Qt::ISODate);
    entry.recordedAt = day.startOfDay().addSecs(12 * 60 * 60).toUTC();
    entry.changes = std::move(changes);
    return entry;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<regie::dossier::Change>)

class TestNetChanges : public QObject
{
    Q_OBJECT

private slots:
    void addsUp_data();
    void addsUp();
    void keepsToThePeriod();
    void leavesOutTheMakingAndWhatAMergeBrought();
    void isWhatSqliteSees_data();
    void isWhatSqliteSees();
    void takenBackGivesThen_data();
    void takenBackGivesThen();
};

void TestNetChanges::addsUp_data()
{
    using Changes = std::vector<Change>;
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<Changes>("net");
    QTest::newRow("nothing happened") << Changes{} << Changes{};
    QTest::newRow("one edit") << Changes{edited(1, 2)} << Changes{edited(1, 2)};
    QTest::newRow("two edits of one field") << Changes{edited(1, 2), edited(2, 3)} << Changes{edited(1, 3)};
    QTest::newRow("there and back") << Changes{edited(1, 2), edited(2, 1)} << Changes{};
    QTest::newRow("added and edited") << Changes{added(1), edited(1, 2)} << Changes{added(2)};
    QTest::newRow("added and removed") << Changes{added(1), removed(1)} << Changes{};
    QTest::newRow("edited and removed") << Changes{edited(1, 2), removed(2)} << Changes{removed(1)};
    QTest::newRow("removed and put back") << Changes{removed(1), added(1)} << Changes{};
    QTest::newRow("removed and put back otherwise") << Changes{removed(1), added(2)} << Changes{edited(1, 2)};
    QTest::newRow("added, removed and added") << Changes{added(1), removed(1), added(3)} << Changes{added(3)};
}

void TestNetChanges::addsUp()
{
    QFETCH(std::vector<Change>, changes);
    QFETCH(std::vector<Change>, net);
    NetChanges sum;
    for (const Change &change : changes)
        sum.add({change});
    QCOMPARE(sum.changes(), net);
}

void TestNetChanges::keepsToThePeriod()
{
    const std::vector<JournalEntry> newestFirst{entry(QDate(2026, 7, 6), {edited(3, 4)}),
                                                entry(QDate(2026, 7, 4), {edited(2, 3)}),
                                                entry(QDate(2026, 7, 3), {edited(1, 2)})};
    const auto net = [&newestFirst](QDate from, QDate until) { return netChanges(newestFirst, {from, until}); };
    using Changes = std::vector<Change>;
    QCOMPARE(net({}, {}), Changes{edited(1, 4)});
    QCOMPARE(net(QDate(2026, 7, 4), {}), Changes{edited(2, 4)});
    QCOMPARE(net({}, QDate(2026, 7, 4)), Changes{edited(1, 3)});
    QCOMPARE(net(QDate(2026, 7, 4), QDate(2026, 7, 5)), Changes{edited(2, 3)});
    QCOMPARE(net(QDate(2026, 7, 7), {}), Changes{});
}

void TestNetChanges::leavesOutTheMakingAndWhatAMergeBrought()
{
    JournalEntry made = entry(QDate(2026, 7, 1), {added(1)});
    made.action.kind = ActionKind::DossierMade;
    JournalEntry theirs = entry(QDate(2026, 7, 2), {edited(1, 9)});
    theirs.mergedThrough = QStringLiteral("merge");
    const JournalEntry merge = entry(QDate(2026, 7, 3), {edited(1, 5)});
    QCOMPARE(netChanges({merge, theirs, made}, {}), std::vector<Change>{edited(1, 5)});
}

void TestNetChanges::isWhatSqliteSees_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U, 4U})
        QTest::addRow("random edits, seed %u", seed) << seed;
}

void TestNetChanges::isWhatSqliteSees()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), QStringLiteral("Medewerker"));
    const QString database = document.workingCopy().databasePath();
    const QString earlier = file.inFolder(QStringLiteral("earlier"));
    QVERIFY(QFile::copy(database, earlier));
    for (int i = 0; i < 60; ++i) {
        if (document.canUndo() && random() % 4 == 0)
            QVERIFY(document.undo());
        else
            QVERIFY(document.apply(tests::randomEdit(document.data(), random)));
    }
    const std::vector<Change> oracle = tests::sessionDiff(earlier, database);
    QCOMPARE(tests::sorted(netChanges(document.history(1000), {})), oracle);
    QCOMPARE(tests::sorted(JournalReader(database).netChanges({})), oracle);
}

void TestNetChanges::takenBackGivesThen_data()
{
    isWhatSqliteSees_data();
}

void TestNetChanges::takenBackGivesThen()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed * 31);
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), QStringLiteral("Medewerker"));
    const std::vector<Change> then = everyRow(document.data());
    for (int i = 0; i < 40; ++i)
        QVERIFY(document.apply(tests::randomEdit(document.data(), random)));
    const ChangeSet net{{ActionKind::RowsEdited, {}}, netChanges(document.history(1000), {})};
    const std::vector<Change> now = everyRow(document.data());
    QVERIFY(document.apply({net.action, net.inverted()}));
    QCOMPARE(everyRow(document.data()), then);
    QVERIFY(document.apply(net));
    QCOMPARE(everyRow(document.data()), now);
}

REGIE_TEST_CORE(TestNetChanges)
#include "test_net_changes.moc"
