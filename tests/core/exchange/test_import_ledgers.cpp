// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures.h"
#include "core/exchange/reference.h"
#include "tests/core/exchange/fresh_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::exchange;

namespace {

const QByteArray kHeader = "gemeente;halfjaar;taakstelling;bijstelling;achterstand begin;gehuisvest m1;gehuisvest m2;"
                           "gehuisvest m3;gehuisvest m4;gehuisvest m5;gehuisvest m6\n";

} // namespace

class TestImportLedgers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyColumnIsTaken();
    void badRowsAreRefusedWithTheirPlace_data();
    void badRowsAreRefusedWithTheirPlace();
    void theSameHalfYearIsOneRow();
    void emptyMonthsAreNotReported();

private:
    std::unique_ptr<tests::FreshDossier> m_fresh;
    const domain::Dossier &data() const { return m_fresh->data(); }
    ImportPlan plan(const QByteArray &csv) const { return m_fresh->plan(csv, TableKind::StatusHolders); }
    bool import(const QByteArray &csv) { return m_fresh->import(csv, TableKind::StatusHolders); }
};

void TestImportLedgers::initTestCase()
{
    m_fresh = std::make_unique<tests::FreshDossier>(utrechtTemplate());
}

void TestImportLedgers::cleanup()
{
    m_fresh->takeAllBack();
}

void TestImportLedgers::everyColumnIsTaken()
{
    QVERIFY(import(kHeader + "Zeist;2026-1;60;-5;-12;1;2;3;4;5;6\n"));
    const domain::HalfYearLedger &ledger = data().ledgers.front();
    QCOMPARE(ledger.municipality, QStringLiteral("GM0355"));
    QCOMPARE(ledger.halfYear, QStringLiteral("2026-1"));
    QCOMPARE(ledger.task, std::optional(60));
    QCOMPARE(ledger.revision, std::optional(-5));
    QCOMPARE(ledger.backlogStart, std::optional(-12));
    for (int month = 0; month < 6; ++month)
        QCOMPARE(ledger.housed[std::size_t(month)], std::optional(month + 1));
    const auto figures = analysis::figuresOn(data(), QDate(2026, 6, 30));
    QCOMPARE(figures.area(QStringLiteral("GM0355"))->statusHolders.backlogEnd.value, std::optional(22.0));
}

void TestImportLedgers::badRowsAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("the province") << QByteArray("PV26;2026-1;60") << "gemeente";
    QTest::newRow("no half-year") << QByteArray("Zeist;;60") << "halfjaar";
    QTest::newRow("a cycle") << QByteArray("Zeist;2025-2026;60") << "halfjaar";
    QTest::newRow("a third half") << QByteArray("Zeist;2026-3;60") << "halfjaar";
    QTest::newRow("a negative task") << QByteArray("Zeist;2026-1;-60") << "taakstelling";
    QTest::newRow("a revision in words") << QByteArray("Zeist;2026-1;60;lager") << "bijstelling";
    QTest::newRow("a negative month") << QByteArray("Zeist;2026-1;60;;;1;-1") << "gehuisvest m2";
    QTest::newRow("half a home") << QByteArray("Zeist;2026-1;60;;;1;;;;;0,5") << "gehuisvest m6";
}

void TestImportLedgers::badRowsAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    const ImportPlan made = plan(kHeader + row + "\n");
    QCOMPARE(tests::states(made), QStringLiteral("r"));
    QCOMPARE(tests::places(made), QStringList{QStringLiteral("2 %1 error").arg(column)});
}

void TestImportLedgers::theSameHalfYearIsOneRow()
{
    const QByteArray row = "Zeist;2026-1;60;;;1;2;;;;\n";
    QCOMPARE(tests::states(plan(kHeader + row + row)), QStringLiteral("nr"));
    QVERIFY(import(kHeader + row));
    QCOMPARE(tests::states(plan(kHeader + row)), QStringLiteral("e"));
    QCOMPARE(tests::states(plan(kHeader + "Zeist;2026-1;60;;;1;2;3;;;\n")), QStringLiteral("c"));
    QCOMPARE(tests::states(plan(kHeader + "Zeist;2026-2;60;;;1;2;3;;;\n")), QStringLiteral("n"));
}

void TestImportLedgers::emptyMonthsAreNotReported()
{
    QVERIFY(import(kHeader + "Zeist;2026-1;60;;;0;;;;;\n"));
    QCOMPARE(data().ledgers.front().housed[0], std::optional(0));
    QCOMPARE(data().ledgers.front().housed[1], std::nullopt);
    QCOMPARE(data().ledgers.front().backlogStart, std::nullopt);
}

REGIE_TEST_CORE(TestImportLedgers)
#include "test_import_ledgers.moc"
