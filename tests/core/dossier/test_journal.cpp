// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/journal.h"

#include "tests/support/test_main.h"

using namespace regie::dossier;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void changesComeBackFromJson_data();
    void changesComeBackFromJson();
    void otherTextsAreNoChanges();
    void stacksFollowUndoAndRedo_data();
    void stacksFollowUndoAndRedo();
};

void TestJournal::changesComeBackFromJson_data()
{
    QTest::addColumn<Change>("change");
    const QVariantMap row{{QStringLiteral("id"), QStringLiteral("x")},
                          {QStringLiteral("places"), QVariant::fromValue<qlonglong>(-5)},
                          {QStringLiteral("remark"), QStringLiteral("één “regel”\n\t<&>")},
                          {QStringLiteral("empty"), QString(QLatin1String(""))},
                          {QStringLiteral("until"), QVariant()}};
    QTest::newRow("a new row") << Change{QStringLiteral("terms"), QStringLiteral("x"), std::nullopt, row};
    QTest::newRow("a removed row") << Change{QStringLiteral("terms"), QStringLiteral("x"), row, std::nullopt};
    QTest::newRow("a changed row") << Change{QStringLiteral("terms"), QStringLiteral("x"), row, row};
}

void TestJournal::changesComeBackFromJson()
{
    QFETCH(Change, change);
    const auto read = changesFromJson(toJson({change}));
    QVERIFY(read.has_value());
    QCOMPARE(*read, std::vector<Change>{change});
}

void TestJournal::otherTextsAreNoChanges()
{
    QVERIFY(!changesFromJson("{}"));
    QVERIFY(!changesFromJson("nonsense"));
    QVERIFY(!changesFromJson(""));
}

void TestJournal::stacksFollowUndoAndRedo_data()
{
    QTest::addColumn<QStringList>("links"); // "b<a": b undoes a
    QTest::addColumn<QStringList>("undo");
    QTest::addColumn<QStringList>("redo");
    QTest::newRow("nothing happened") << QStringList{} << QStringList{} << QStringList{};
    QTest::newRow("two edits") << QStringList{"a", "b"} << QStringList{"a", "b"} << QStringList{};
    QTest::newRow("one undone") << QStringList{"a", "b", "c<b"} << QStringList{"a"} << QStringList{"c"};
    QTest::newRow("both undone") << QStringList{"a", "b", "c<b", "d<a"} << QStringList{} << QStringList{"c", "d"};
    QTest::newRow("undone and redone") << QStringList{"a", "b<a", "c<b"} << QStringList{"c"} << QStringList{};
    QTest::newRow("redone and undone again")
        << QStringList{"a", "b<a", "c<b", "d<c"} << QStringList{} << QStringList{"d"};
    QTest::newRow("an edit after an undo") << QStringList{"a", "b<a", "c"} << QStringList{"c"} << QStringList{};
}

void TestJournal::stacksFollowUndoAndRedo()
{
    QFETCH(QStringList, links);
    QFETCH(QStringList, undo);
    QFETCH(QStringList, redo);
    std::vector<JournalLink> journal;
    for (const QString &link : links)
        journal.push_back({link.section(QLatin1Char('<'), 0, 0), link.section(QLatin1Char('<'), 1)});
    const UndoStacks stacks = undoStacks(journal);
    QCOMPARE(QStringList(stacks.undo.begin(), stacks.undo.end()), undo);
    QCOMPARE(QStringList(stacks.redo.begin(), stacks.redo.end()), redo);
}

REGIE_TEST_CORE(TestJournal)
#include "test_journal.moc"
