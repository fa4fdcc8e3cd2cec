// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rule_text.h"
#include "core/analysis/value_text.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

#include <QLocale>
#include <QSet>

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;
using regie::tests::DossierBuilder;
using regie::tests::statement;

namespace {

const QDate kAsOf(2026, 3, 1);

CycleRules rulesOf2025()
{
    return CycleRules::defaults(CyclePeriod::containing(kAsOf));
}

} // namespace

class TestRuleText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysEachRuleDifferently();
    void namesTheParametersOfTheCycle();
    void saysEachReason();
    void saysEachPart();
    void saysAStatement();
    void writesNumbersAndDates();
};

void TestRuleText::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestRuleText::saysEachRuleDifferently()
{
    QSet<QString> sentences;
    for (int rule = 0; rule <= static_cast<int>(Rule::Distance); ++rule) {
        const QString sentence = ruleText(static_cast<Rule>(rule), rulesOf2025(), kAsOf);
        QVERIFY(sentence.endsWith(u'.') && !sentence.contains(u'%'));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), qsizetype(Rule::Distance) + 1);
}

void TestRuleText::namesTheParametersOfTheCycle()
{
    CycleRules rules = rulesOf2025();
    QVERIFY(ruleText(Rule::Counts, rules, kAsOf).contains(u"1 February 2026"_s));
    QVERIFY(ruleText(Rule::Counts, rules, kAsOf).contains(u"1 March 2026"_s));
    rules.cutOff = QDate(2026, 7, 1);
    rules.countingKinds = {LocationKind::Transfer};
    rules.durableYears = 3;
    rules.largePlaces = 1250;
    QVERIFY(ruleText(Rule::Counts, rules, kAsOf).contains(u"1 July 2026"_s));
    QVERIFY(ruleText(Rule::Decided, rules, kAsOf).contains(u"transfer location"_s));
    QVERIFY(ruleText(Rule::Durable, rules, kAsOf).contains(u"3 year"_s));
    QVERIFY(ruleText(Rule::Large, rules, kAsOf).contains(u"1,250 place"_s));
    QVERIFY(ruleText(Rule::TaskInForce, rules, kAsOf).contains(u"2025-2026"_s));
    rules.countingKinds.clear();
    QCOMPARE(countingKindsText(rules), u"none"_s);
}

void TestRuleText::saysEachReason()
{
    QSet<QString> sentences;
    for (const LeftOutReason reason : allOf<LeftOutReason>())
        sentences.insert(reasonText(reason, rulesOf2025(), kAsOf));
    QCOMPARE(sentences.size(), qsizetype(7));
    QCOMPARE(reasonText(LeftOutReason::EndsBeforeCutOff, rulesOf2025(), kAsOf), u"Ends before 1 February 2026"_s);
    QCOMPARE(reasonText(LeftOutReason::Ended, rulesOf2025(), kAsOf), u"Ended before 1 March 2026"_s);
}

void TestRuleText::saysEachPart()
{
    DossierBuilder builder;
    builder.municipality(u"A"_s, u"100%1 Aalst"_s).property(PropertyName::ProvinceName, u"Utrecht"_s);
    const Dossier &dossier = builder.dossier();
    for (int role = 0; role <= static_cast<int>(PartRole::SumOfMunicipalities); ++role)
        QVERIFY(!partText({static_cast<PartRole>(role), u"A"_s, 1, 2}, dossier).isEmpty());
    QCOMPARE(partText({PartRole::PlacesGiven, u"A"_s, 30}, dossier), u"Places given to 100%1 Aalst"_s);
    QCOMPARE(partText({PartRole::MonthHoused, u"A"_s, 30, 4}, dossier), u"Housed in month 4"_s);
    QCOMPARE(partText({PartRole::Target, QString(), 4}, dossier), u"Target of the province"_s);
}

void TestRuleText::saysAStatement()
{
    TaskStatement row = statement(u"1"_s, u"A"_s, 1946);
    row.kind = StatementKind::Decided;
    row.statedOn = PartialDate::fromText(u"2024-12"_s);
    row.source = u"Letter %1"_s;
    QCOMPARE(statementText(row), u"allocation decision, December 2024, 1,946 place(s): Letter %1"_s);
    row.statedOn.reset();
    row.source.clear();
    QCOMPARE(statementText(row), u"allocation decision, date unknown, 1,946 place(s): source unknown"_s);
}

void TestRuleText::writesNumbersAndDates()
{
    QCOMPARE(numberText(7640), u"7,640"_s);
    QCOMPARE(numberText(3.5), u"3.5"_s);
    QCOMPARE(numberText(-12), u"-12"_s);
    QCOMPARE(numberText(31.0 + 1 / 3.0), u"31.3"_s);
    QCOMPARE(dateText(QDate(2026, 2, 1)), u"1 February 2026"_s);
    QCOMPARE(dateText(*PartialDate::fromText(u"2024"_s)), u"2024"_s);
    QCOMPARE(dateText(*PartialDate::fromText(u"2024-06"_s)), u"June 2024"_s);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    QCOMPARE(dateText(QDate(2026, 2, 1)), u"1 februari 2026"_s);
    QCOMPARE(numberText(7640.5), u"7.640,5"_s);
    initTestCase();
}

REGIE_TEST_CORE(TestRuleText)
#include "test_rule_text.moc"
