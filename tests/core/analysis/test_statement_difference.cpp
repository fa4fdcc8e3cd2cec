// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statement_difference.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using regie::tests::statement;
using Causes = std::vector<DifferenceCause>;

class TestStatementDifference : public QObject
{
    Q_OBJECT

private slots:
    void subtractsTheFirstFromTheSecond();
    void namesTheWeightiestCauseFirst();
    void hasNoCauseForStatementsThatAreAlike();
    void findsAConflictOfOneKindOnly();
};

void TestStatementDifference::subtractsTheFirstFromTheSecond()
{
    TaskStatement first = statement(QStringLiteral("1"), QStringLiteral("A"), 1946);
    TaskStatement second = statement(QStringLiteral("2"), QStringLiteral("A"), 1943);
    QCOMPARE(differenceOf(first, second).places, -3);
    QVERIFY(!differenceOf(first, second).minors);
    first.minors = 150;
    second.minors = 152;
    QCOMPARE(differenceOf(first, second).minors, std::optional(2));
}

void TestStatementDifference::namesTheWeightiestCauseFirst()
{
    TaskStatement first = statement(QStringLiteral("1"), QStringLiteral("A"), 10);
    TaskStatement second = statement(QStringLiteral("2"), QStringLiteral("A"), 12);
    second.kind = StatementKind::Decided;
    second.source = QStringLiteral("krant");
    second.statedOn = PartialDate::fromText(QStringLiteral("2025-06"));
    QCOMPARE(differenceOf(first, second).causes,
             (Causes{DifferenceCause::OtherKind, DifferenceCause::OtherSource, DifferenceCause::OneWithoutDate}));
    second.period = QStringLiteral("2027-2028");
    QCOMPARE(differenceOf(first, second).causes.front(), DifferenceCause::OtherPeriod);
}

void TestStatementDifference::hasNoCauseForStatementsThatAreAlike()
{
    QCOMPARE(differenceOf(statement(QStringLiteral("1"), QStringLiteral("A"), 10),
                          statement(QStringLiteral("2"), QStringLiteral("A"), 12))
                 .causes,
             Causes{DifferenceCause::None});
}

void TestStatementDifference::findsAConflictOfOneKindOnly()
{
    TaskStatement other = statement(QStringLiteral("2"), QStringLiteral("A"), 12);
    other.kind = StatementKind::Decided;
    std::vector<TaskStatement> rows{statement(QStringLiteral("1"), QStringLiteral("A"), 10), other};
    QVERIFY(!conflictIn(rows));
    rows.push_back(statement(QStringLiteral("3"), QStringLiteral("B"), 11));
    QVERIFY2(!conflictIn(rows), "another area");
    rows.push_back(statement(QStringLiteral("4"), QStringLiteral("A"), 11));
    QCOMPARE(conflictIn(rows), (std::optional<std::pair<std::size_t, std::size_t>>({0, 3})));
}

REGIE_TEST_CORE(TestStatementDifference)
#include "test_statement_difference.moc"
