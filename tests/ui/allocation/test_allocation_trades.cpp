// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/allocation/open_allocation.h"
#include "ui/allocation/record_dialog.h"
#include "ui/allocation/trade_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::allocation;
using tests::OpenAllocation;

namespace {

/// Replaces the text of the field, as an officer who goes to it.
void typeIn(QDialog &dialog, widgets::TextField &field, const QString &text)
{
    tests::showActive(dialog);
    field.line()->setFocus();
    field.line()->selectAll();
    QTest::keyClicks(field.line(), text);
}

} // namespace

/// Places that move between municipalities, and the trades that they become.
class TestAllocationTrades : public QObject
{
    Q_OBJECT

private slots:
    void aProposalIsTypedBalancedRecordedAndUndone();
    void placesMoveFromOneToAnother();
    void movesAreRefusedInWords_data();
    void movesAreRefusedInWords();
    void aMoveWithoutAWhatIfMakesOne();
    void recordingWaitsForTheSum();
    void minorsAreCheckedApart();
    void tradesAreAddedEditedMadeFinalAndRemoved();
    void aTradeCannotTakeMoreThanThereIs();
    void aTradeIsCopiedAsASentence();
};

void TestAllocationTrades::aProposalIsTypedBalancedRecordedAndUndone()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    f.type("GM0001", QStringLiteral("70"));
    QCOMPARE(f.proposal("GM0001"), 70);
    QCOMPARE(f.page->balance()->gauge()->excess(), -20);
    QVERIFY(!f.page->recordButton()->isEnabled());
    f.type("GM0002", QStringLiteral("70"));
    QCOMPARE(f.page->balance()->gauge()->excess(), 0);
    QVERIFY(f.page->recordButton()->isEnabled());

    QTest::mouseClick(f.page->recordButton(), Qt::LeftButton);
    auto *dialog = f.page->findChild<RecordDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->list()->count(), 1);
    dialog->status()->box()->setCurrentIndex(dialog->status()->box()->findData(QStringLiteral("agreed")));
    emit dialog->status()->box()->activated(dialog->status()->box()->currentIndex());
    typeIn(*dialog, *dialog->source(), QStringLiteral("regietafel"));
    dialog->accept();

    QVERIFY(f.data().scenarios.empty());
    QCOMPARE(f.data().trades.size(), 2U); // with the one of the sample
    const auto made = std::find_if(f.data().trades.begin(), f.data().trades.end(),
                                   [](const domain::Trade &trade) { return trade.id != u"trade-1"; });
    QCOMPARE(made->fromMunicipality, QStringLiteral("GM0001"));
    QCOMPARE(made->toMunicipality, QStringLiteral("GM0002"));
    QCOMPARE(made->places, 20);
    QCOMPARE(made->status, domain::TradeStatus::Agreed);
    QCOMPARE(made->on, QDate(2026, 3, 1));
    QCOMPARE(made->source, QStringLiteral("regietafel"));
    QCOMPARE(f.proposal("GM0001"), 70); // now the dossier's own
    QVERIFY(!f.page->whatIf().scenario());

    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.data().trades.size(), 1U);
    QCOMPARE(f.data().scenarios.size(), 1U);
    QCOMPARE(f.proposal("GM0001"), 90);
}

void TestAllocationTrades::placesMoveFromOneToAnother()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    MoveRow *row = f.page->moveRow();
    f.go("GM0001", Column::Proposal);
    f.page->run(Command::MovePlaces);
    QCOMPARE(row->from()->currentText(), QStringLiteral("Aldorp"));
    row->to()->setCurrentIndex(row->to()->findText(QStringLiteral("Bedorp")));
    row->places()->setValue(25);
    row->minors()->setValue(2);
    QTest::keyClick(row->button(), Qt::Key_Space);
    row->places()->setValue(5);
    row->minors()->setValue(0);
    QTest::keyClick(row->button(), Qt::Key_Space);
    QCOMPARE(f.data().scenarioMoves.size(), 1U); // the second made the first larger
    QCOMPARE(f.data().scenarioMoves.front().places, 30);
    QCOMPARE(f.proposal("GM0001"), 60);
    QCOMPARE(f.proposal("GM0002"), 80);
    QCOMPARE(f.page->balance()->gauge()->excess(), 0);
    QCOMPARE(f.page->whatIf().allocation().find(QStringLiteral("GM0002"))->minorsProposal(), std::optional(7));
    QCOMPARE(f.page->agreements()->model()->rowCount(), 2);
}

void TestAllocationTrades::movesAreRefusedInWords_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("sentence");
    const QString a = QStringLiteral("GM0001");
    const QString b = QStringLiteral("GM0002");
    QTest::newRow("more than there is") << QStringLiteral("GM0004") << a << 31
                                        << QStringLiteral("Dedorp cannot go below 0. Choose 30 at most.");
    QTest::newRow("no room left for minors")
        << a << b << 85
        << QStringLiteral("Aldorp must keep room for its places for unaccompanied minors. Choose 81 at most.");
    QTest::newRow("to itself") << a << a << 1 << QStringLiteral("Both municipalities are the same. Choose two.");
    QTest::newRow("no task known") << a << QStringLiteral("GM0003") << 1
                                   << QStringLiteral("The task of Cedorp is unknown. Fill it in at the municipality "
                                                     "first.");
}

void TestAllocationTrades::movesAreRefusedInWords()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, places);
    QFETCH(QString, sentence);
    OpenAllocation f;
    MoveRow *row = f.page->moveRow();
    row->from()->setCurrentIndex(row->from()->findData(from));
    row->to()->setCurrentIndex(row->to()->findData(to));
    row->places()->setValue(places);
    row->move();
    QCOMPARE(row->refusal(), sentence);
    QVERIFY(f.data().scenarioMoves.empty());
}

void TestAllocationTrades::aMoveWithoutAWhatIfMakesOne()
{
    OpenAllocation f;
    MoveRow *row = f.page->moveRow();
    row->from()->setCurrentIndex(row->from()->findData(QStringLiteral("GM0001")));
    row->to()->setCurrentIndex(row->to()->findData(QStringLiteral("GM0002")));
    row->places()->setValue(10);
    row->move();
    QCOMPARE(f.page->whatIf().scenario()->name, QStringLiteral("B"));
    QCOMPARE(f.proposal("GM0001"), 80);
    QVERIFY(f.sample.document.undo()); // one step
    QVERIFY(f.data().scenarios.empty());
}

void TestAllocationTrades::recordingWaitsForTheSum()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    QVERIFY(!f.page->can(Command::Record));
    f.type("GM0001", QStringLiteral("78"));
    QVERIFY(f.page->banner()->sentence().contains(QStringLiteral("12 place(s) too few")));
    QVERIFY(!f.page->recordButton()->accessibleDescription().isEmpty());
    f.type("GM0004", QStringLiteral("42"));
    QVERIFY(f.page->can(Command::Record));
    QVERIFY(!f.page->banner()->sentence().contains(QStringLiteral("too few")));
}

void TestAllocationTrades::minorsAreCheckedApart()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    f.go("GM0001", Column::Minors);
    f.press(Qt::Key_Minus);
    QCOMPARE(f.page->balance()->gauge()->excess(), 0);
    QVERIFY(f.page->balance()->text().contains(QStringLiteral("13 of 14")));
    QVERIFY(!f.page->can(Command::Record));
    f.go("GM0002", Column::Minors);
    f.press(Qt::Key_Plus);
    QVERIFY(f.page->can(Command::Record));
    const auto trades = analysis::tradesFrom(f.data(), *f.page->whatIf().scenario(), f.page->whatIf().allocation());
    QCOMPARE(trades.size(), 2U); // a swap: there with a place for minors, back without
    QCOMPARE(trades[0].minors, std::optional(1));
    QCOMPARE(trades[1].minors, std::optional(0));
}

void TestAllocationTrades::tradesAreAddedEditedMadeFinalAndRemoved()
{
    OpenAllocation f;
    f.page->run(Command::AddTrade);
    auto *dialog = f.page->findChild<TradeDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY2(!dialog->refusal().isEmpty(), "without a number it is not kept");
    typeIn(*dialog, *dialog->places(), QStringLiteral("15"));
    dialog->accept();
    QCOMPARE(f.data().trades.size(), 2U);
    QVERIFY(f.page->agreements()->current());
    QVERIFY(f.page->agreements()->list()->hasFocus());
    QCOMPARE(f.proposal("GM0001"), 90); // proposed only

    f.page->run(Command::MakeFinal);
    QCOMPARE(f.proposal("GM0001"), 75);
    QVERIFY(!f.page->can(Command::MakeFinal));
    QTest::keyClick(f.page->agreements()->list(), Qt::Key_Return);
    const auto dialogs = f.page->findChildren<TradeDialog *>();
    typeIn(*dialogs.back(), *dialogs.back()->places(), QStringLiteral("20"));
    dialogs.back()->accept();
    QCOMPARE(f.proposal("GM0001"), 70);
    QTest::keyClick(f.page->agreements()->list(), Qt::Key_Delete);
    QCOMPARE(f.data().trades.size(), 1U);
    QCOMPARE(f.proposal("GM0001"), 90);
}

void TestAllocationTrades::aTradeCannotTakeMoreThanThereIs()
{
    OpenAllocation f;
    f.go("GM0004", Column::Proposal);
    f.page->run(Command::AddTrade);
    auto *dialog = f.page->findChild<TradeDialog *>();
    dialog->status()->box()->setCurrentIndex(dialog->status()->box()->findData(QStringLiteral("agreed")));
    emit dialog->status()->box()->activated(dialog->status()->box()->currentIndex());
    typeIn(*dialog, *dialog->places(), QStringLiteral("31"));
    dialog->accept();
    QCOMPARE(dialog->refusal(), QStringLiteral("Dedorp cannot go below 0. Choose 30 at most."));
    QCOMPARE(f.data().trades.size(), 1U);
}

void TestAllocationTrades::aTradeIsCopiedAsASentence()
{
    OpenAllocation f;
    f.page->agreements()->goTo(QStringLiteral("trade-1"));
    f.page->run(Command::CopyTrade);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("Aldorp hands 10 place(s) of its task to Bedorp")), qPrintable(text));
}

REGIE_TEST_GUI(TestAllocationTrades)
#include "test_allocation_trades.moc"
