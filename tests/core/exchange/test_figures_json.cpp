// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figures_json.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace regie;

class TestFiguresJson : public QObject
{
    Q_OBJECT

private slots:
    void itHasEveryFigure();
    void aCountSaysWhatIsInAndOut();
    void whatCountsButFailsATestIsApart();
    void unknownIsNull();
    void placesForAnotherSayForWhom();
    void theProvinceSaysHowManyWereScored();
    void oneMunicipalityCanBeAskedFor();
    void wholeNumbersHaveNoFraction();

private:
    const QDate m_asOf{2026, 11, 1};
    static domain::Dossier dossier();
    QByteArray text(const QString &municipality = {}) const
    {
        const domain::Dossier data = dossier();
        return exchange::figuresJson(data, analysis::figuresOn(data, m_asOf), municipality);
    }
    QJsonObject json(const QString &municipality = {}) const
    {
        return QJsonDocument::fromJson(text(municipality)).object();
    }
    static QJsonObject at(const QJsonObject &json, const QString &path)
    {
        QJsonObject found = json;
        for (const QString &key : path.split(QLatin1Char('/')))
            found = found.value(key).toObject();
        return found;
    }
};

domain::Dossier TestFiguresJson::dossier()
{
    domain::Term shared = tests::term(QStringLiteral("t1"), QStringLiteral("Parkzicht"), 120);
    shared.forMunicipality = QStringLiteral("GM0002");
    shared.forPlaces = 20;
    shared.source = QStringLiteral("opgave");
    domain::Term ended = tests::term(QStringLiteral("t2"), QStringLiteral("Parkzicht"), 40);
    ended.until = QDate(2026, 3, 1);
    return tests::DossierBuilder()
        .cycle(QStringLiteral("2025-2026"))
        .municipality(QStringLiteral("GM0001"))
        .municipality(QStringLiteral("GM0002"))
        .location(QStringLiteral("Parkzicht"), QStringLiteral("GM0001"), domain::Phase::Operation)
        .location(QStringLiteral("Dorpszicht"), QStringLiteral("GM0002"), domain::Phase::Operation)
        .with(shared)
        .with(ended)
        .with(tests::term(QStringLiteral("t3"), QStringLiteral("Dorpszicht"), 34))
        .with(tests::statement(QStringLiteral("s1"), QStringLiteral("GM0001"), 150))
        .with(tests::score(QStringLiteral("c1"), QStringLiteral("GM0001"), *domain::ScoreValue::fromNumber(3),
                           QDate(2026, 1, 1)))
        .with(tests::score(QStringLiteral("c2"), QStringLiteral("GM0002"), domain::ScoreValue::notApplicable(),
                           QDate(2026, 1, 1)))
        .with(tests::target(QStringLiteral("d1"), QString(), 4))
        .dossier();
}

void TestFiguresJson::itHasEveryFigure()
{
    const QJsonObject all = json();
    QCOMPARE(all.value(QStringLiteral("as_of")).toString(), QStringLiteral("2026-11-01"));
    QCOMPARE(all.value(QStringLiteral("cycle")).toString(), QStringLiteral("2025-2026"));
    QCOMPARE(all.value(QStringLiteral("municipalities")).toObject().keys(),
             (QStringList{QStringLiteral("GM0001"), QStringLiteral("GM0002")}));
    for (const QString &area : {QStringLiteral("province"), QStringLiteral("municipalities/GM0002")}) {
        for (const char *name :
             {"task", "task_after_trades", "counts", "durable", "large", "unaccompanied_minors", "decided",
              "in_preparation", "remaining", "to_find", "urgent_new", "urgent_extended", "ukraine"}) {
            const QJsonObject figure = at(all, area + QLatin1Char('/') + QLatin1String(name));
            QVERIFY2(figure.contains(QStringLiteral("value")), name);
            QVERIFY2(!figure.value(QStringLiteral("rule")).toString().isEmpty(), name);
            QCOMPARE(figure.value(QStringLiteral("as_of")).toString(), QStringLiteral("2026-11-01"));
        }
        const QJsonObject holders = at(all, area + QStringLiteral("/status_holders"));
        QCOMPARE(holders.value(QStringLiteral("half_year")).toString(), QStringLiteral("2026-2"));
        QVERIFY(holders.value(QStringLiteral("on_schedule")).isNull());
        QCOMPARE(at(all, area + QStringLiteral("/principles")).size(), 6);
    }
}

void TestFiguresJson::aCountSaysWhatIsInAndOut()
{
    const QJsonObject counts = at(json(), QStringLiteral("municipalities/GM0001/counts"));
    QCOMPARE(counts.value(QStringLiteral("value")).toInt(), 100);
    const QJsonObject included = counts.value(QStringLiteral("included")).toArray().at(0).toObject();
    QCOMPARE(included, (QJsonObject{{QStringLiteral("location"), QStringLiteral("Parkzicht")},
                                    {QStringLiteral("municipality"), QStringLiteral("GM0001")},
                                    {QStringLiteral("places"), 100}}));
    const QJsonObject excluded = counts.value(QStringLiteral("excluded")).toArray().at(0).toObject();
    QCOMPARE(excluded, (QJsonObject{{QStringLiteral("location"), QStringLiteral("Parkzicht")},
                                    {QStringLiteral("municipality"), QStringLiteral("GM0001")},
                                    {QStringLiteral("places"), 40},
                                    {QStringLiteral("reason"), QStringLiteral("ended")}}));
    QCOMPARE(counts.value(QStringLiteral("sources")).toArray(), QJsonArray{QStringLiteral("opgave")});
}

void TestFiguresJson::whatCountsButFailsATestIsApart()
{
    const QJsonObject large = at(json(), QStringLiteral("municipalities/GM0002/large"));
    QCOMPARE(large.value(QStringLiteral("value")).toInt(), 20);
    const QJsonArray small = large.value(QStringLiteral("counting_but_not")).toArray();
    QCOMPARE(small.size(), 1);
    QCOMPARE(small.at(0).toObject().value(QStringLiteral("location")).toString(), QStringLiteral("Dorpszicht"));
    QVERIFY(!small.at(0).toObject().contains(QStringLiteral("reason")));
}

void TestFiguresJson::unknownIsNull()
{
    const QJsonObject task = at(json(), QStringLiteral("municipalities/GM0002/task"));
    QVERIFY(task.value(QStringLiteral("value")).isNull());
    QVERIFY(!task.contains(QStringLiteral("included")));
    QVERIFY(!task.contains(QStringLiteral("sources")));
}

void TestFiguresJson::placesForAnotherSayForWhom()
{
    const QJsonArray included =
        at(json(), QStringLiteral("municipalities/GM0002/counts")).value(QStringLiteral("included")).toArray();
    QCOMPARE(included.size(), 2);
    const QJsonObject shared = included.at(0).toObject();
    QCOMPARE(shared.value(QStringLiteral("municipality")).toString(), QStringLiteral("GM0001"));
    QCOMPARE(shared.value(QStringLiteral("counts_for")).toString(), QStringLiteral("GM0002"));
    QCOMPARE(shared.value(QStringLiteral("places")).toInt(), 20);
}

void TestFiguresJson::theProvinceSaysHowManyWereScored()
{
    const QJsonObject scale = at(json(), QStringLiteral("province/principles/scale"));
    QCOMPARE(scale.value(QStringLiteral("scored")).toInt(-1), 1);
    QCOMPARE(scale.value(QStringLiteral("not_applicable")).toInt(-1), 1);
    QCOMPARE(scale.value(QStringLiteral("unknown")).toInt(-1), 0);
    QCOMPARE(at(scale, QStringLiteral("score")).value(QStringLiteral("value")).toDouble(), 3.0);
    QCOMPARE(at(scale, QStringLiteral("distance")).value(QStringLiteral("value")).toDouble(), 1.0);
    QVERIFY(!at(json(), QStringLiteral("municipalities/GM0001/principles/scale")).contains(QStringLiteral("scored")));
}

void TestFiguresJson::oneMunicipalityCanBeAskedFor()
{
    const QJsonObject one = json(QStringLiteral("GM0002"));
    QCOMPARE(one.value(QStringLiteral("municipalities")).toObject().keys(), QStringList{QStringLiteral("GM0002")});
    QVERIFY(one.contains(QStringLiteral("province")));
}

void TestFiguresJson::wholeNumbersHaveNoFraction()
{
    QVERIFY(text().contains("\"value\": 100"));
    QVERIFY(!text().contains("\"value\": 100."));
}

REGIE_TEST_CORE(TestFiguresJson)
#include "test_figures_json.moc"
