// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/history_json.h"

#include "core/dossier/action_text.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace regie;

class TestHistoryJson : public QObject
{
    Q_OBJECT

private slots:
    void anEntrySaysWhoWhenAndWhat();
    void whatWasAddedHasNothingBefore();
    void noEntriesAreAnEmptyArray();
    void anEntrySaysWhereAndInWords();
    void filtersByMunicipalityAndDay();

private:
    static dossier::JournalEntry entry()
    {
        dossier::JournalEntry entry;
        entry.id = QStringLiteral("e1");
        entry.position = 3;
        entry.replica = QStringLiteral("r1");
        entry.author = QStringLiteral("Medewerker");
        entry.recordedAt = QDateTime(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);
        entry.action = {dossier::ActionKind::TableImported,
                        {{QStringLiteral("kind"), QStringLiteral("locaties")}, {QStringLiteral("rows"), 2}}};
        entry.changes = {{QStringLiteral("terms"), QStringLiteral("t1"), QVariantMap{{QStringLiteral("places"), 80}},
                          QVariantMap{{QStringLiteral("places"), 95}}}};
        return entry;
    }
    static QJsonArray json(const std::vector<dossier::JournalEntry> &entries, const dossier::HistoryFilter &filter = {})
    {
        dossier::PublishedDossier dossier;
        dossier.data = tests::DossierBuilder()
                           .municipality(QStringLiteral("GM0001"), QStringLiteral("Aldorp"))
                           .location(QStringLiteral("a"), QStringLiteral("GM0001"), domain::Phase::Operation)
                           .with(tests::term(QStringLiteral("t1"), QStringLiteral("a"), 95))
                           .dossier();
        dossier.history = entries;
        return QJsonDocument::fromJson(exchange::historyJson(dossier, filter)).array();
    }
};

void TestHistoryJson::anEntrySaysWhoWhenAndWhat()
{
    const QJsonObject line = json({entry()}).at(0).toObject();
    QCOMPARE(line.value(QStringLiteral("author")).toString(), QStringLiteral("Medewerker"));
    QCOMPARE(line.value(QStringLiteral("recorded_at")).toString(), QStringLiteral("2026-09-01T12:00:00.000Z"));
    QCOMPARE(line.value(QStringLiteral("action")).toString(), QStringLiteral("table_imported"));
    QCOMPARE(line.value(QStringLiteral("sentence")).toString(), dossier::sentence(entry().action));
    const QJsonObject change = line.value(QStringLiteral("changes")).toArray().at(0).toObject();
    QCOMPARE(change.value(QStringLiteral("before")).toObject().value(QStringLiteral("places")).toInt(), 80);
    QCOMPARE(change.value(QStringLiteral("after")).toObject().value(QStringLiteral("places")).toInt(), 95);
    QVERIFY(!line.contains(QStringLiteral("undoes")));
}

void TestHistoryJson::whatWasAddedHasNothingBefore()
{
    dossier::JournalEntry added = entry();
    added.changes.front().before.reset();
    added.changes.front().after = QVariantMap{{QStringLiteral("location"), QStringLiteral("a")}};
    added.undoes = QStringLiteral("e0");
    const QJsonObject line = json({added}).at(0).toObject();
    QCOMPARE(line.value(QStringLiteral("course")).toString(), QStringLiteral("undo"));
    QVERIFY(line.value(QStringLiteral("changes")).toArray().at(0).toObject().value(QStringLiteral("before")).isNull());
    QCOMPARE(line.value(QStringLiteral("undoes")).toString(), QStringLiteral("e0"));
}

void TestHistoryJson::noEntriesAreAnEmptyArray()
{
    QCOMPARE(exchange::historyJson({}).trimmed(), QByteArray("[\n]"));
}

void TestHistoryJson::anEntrySaysWhereAndInWords()
{
    const QJsonObject line = json({entry()}).at(0).toObject();
    QCOMPARE(line.value(QStringLiteral("municipalities")).toArray(), QJsonArray{QStringLiteral("GM0001")});
    QCOMPARE(line.value(QStringLiteral("course")).toString(), QStringLiteral("edit"));
    const QJsonObject change = line.value(QStringLiteral("changes")).toArray().at(0).toObject();
    QVERIFY(change.value(QStringLiteral("row")).toString().startsWith(QLatin1String("a, ")));
    const QJsonObject field = change.value(QStringLiteral("fields")).toArray().at(0).toObject();
    QCOMPARE(field.value(QStringLiteral("name")).toString(), QStringLiteral("places"));
    QCOMPARE(field.value(QStringLiteral("before")).toString(), QStringLiteral("80"));
    QCOMPARE(field.value(QStringLiteral("after")).toString(), QStringLiteral("95"));
}

void TestHistoryJson::filtersByMunicipalityAndDay()
{
    dossier::HistoryFilter there;
    there.municipality = QStringLiteral("GM0001");
    QCOMPARE(json({entry()}, there).size(), 1);
    there.municipality = QStringLiteral("GM0002");
    QCOMPARE(json({entry()}, there).size(), 0);
    dossier::HistoryFilter later;
    later.period.from = QDate(2026, 9, 3);
    QCOMPARE(json({entry()}, later).size(), 0);
}

REGIE_TEST_CORE(TestHistoryJson)
#include "test_history_json.moc"
