// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/allocation/open_allocation.h"
#include "tests/ui/kept_states.h"
#include "ui/allocation/compare_dialog.h"
#include "ui/dialogs/explanation.h"
#include "ui/widgets/cell_room.h"
#include "ui/widgets/cell_text.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::allocation;
using tests::OpenAllocation;

/// The screen of the allocation as an officer works with it.
class TestAllocationPage : public QObject
{
    Q_OBJECT

private slots:
    void theModelsKeepTheirPromises();
    void dragsANameOntoTheTaker();
    void remembersTheScenario();
    void aNewWhatIfIsACopyOfTheDossier();
    void theDossierItselfTakesNoProposals();
    void plusAndMinusMoveByPlaces();
    void severalRowsMoveAtOnce();
    void aNameIsReadWholeBesideItsTag();
    void refusalsStandAtThePlace_data();
    void refusalsStandAtThePlace();
    void aPinnedMunicipalityStays();
    void theRestIsSpread_data();
    void theRestIsSpread();
    void whyAnswersForWhatIfAndDossier();
    void scenariosAreCompared();
    void aScenarioIsRenamedAndDiscarded();
    void theRoundGoverns();
    void theMunicipalityCarriesOver();
    void pastedProposalsAreOneStep();
    void theGaugeTellsAScreenReader();
    void theKeysHoldAnywhereOnTheScreen();
};

void TestAllocationPage::theModelsKeepTheirPromises()
{
    OpenAllocation f;
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    new QAbstractItemModelTester(f.page->model(), Mode::QtTest, f.page.get());
    new QAbstractItemModelTester(f.page->total()->model(), Mode::QtTest, f.page.get());
    new QAbstractItemModelTester(f.page->agreements()->model(), Mode::QtTest, f.page.get());
    f.page->run(Command::NewScenario);
    f.type("GM0001", QStringLiteral("80"));
    f.page->moveRow()->move();
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.sample.document.undo());
}

void TestAllocationPage::aNewWhatIfIsACopyOfTheDossier()
{
    OpenAllocation f;
    QVERIFY(!f.page->whatIf().scenario());
    QVERIFY(f.page->banner()->isHidden());
    QTest::mouseClick(f.page->scenarios()->newButton(), Qt::LeftButton);
    QCOMPARE(f.page->whatIf().scenario()->name, QStringLiteral("B"));
    QVERIFY(!f.page->banner()->isHidden());
    QCOMPARE(f.proposal("GM0001"), 90);
    QCOMPARE(f.cell("GM0003", Column::Proposal), widgets::unknownText());
    f.page->run(Command::NewScenario);
    QCOMPARE(f.page->whatIf().scenario()->name, QStringLiteral("C"));
    QCOMPARE(f.data().scenarios.size(), 2U);
}

void TestAllocationPage::theDossierItselfTakesNoProposals()
{
    OpenAllocation f;
    f.go("GM0001", Column::Proposal);
    f.press(Qt::Key_Plus);
    QVERIFY(!f.page->refusal().isEmpty());
    QCOMPARE(f.proposal("GM0001"), 90);
    QVERIFY(f.data().scenarios.empty());
}

void TestAllocationPage::plusAndMinusMoveByPlaces()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    f.go("GM0001", Column::Proposal);
    f.press(Qt::Key_Plus);
    QCOMPARE(f.proposal("GM0001"), 91);
    f.press(Qt::Key_Plus, Qt::ShiftModifier);
    QCOMPARE(f.proposal("GM0001"), 101);
    f.press(Qt::Key_Minus);
    QCOMPARE(f.proposal("GM0001"), 100);
    f.press(Qt::Key_Underscore, Qt::ShiftModifier);
    QCOMPARE(f.proposal("GM0001"), 90);
    QCOMPARE(f.page->table()->currentMunicipality(), QStringLiteral("GM0001"));
}

void TestAllocationPage::aNameIsReadWholeBesideItsTag()
{
    OpenAllocation f;
    const domain::Municipality before =
        *domain::find(f.sample.document.data().municipalities, QStringLiteral("GM0001"));
    domain::Municipality after = before;
    after.name = QStringLiteral("Aldorpse Heuvelrug");
    f.edit(dossier::changes::edit(before, after, after.name));
    f.page->run(Command::NewScenario);
    const auto *table = f.page->table();
    const QModelIndex name = f.page->model()->index(f.page->model()->rowOf(QStringLiteral("GM0001")), 0);
    const int without = table->sizeHintForIndex(name).width();
    f.go("GM0001", Column::Proposal);
    f.press(Qt::Key_Plus);
    QVERIFY(table->sizeHintForIndex(name).width() > without); // room for a tag is only kept where one is
    QVERIFY(table->columnWidth(0) + widgets::kSpareInCell >= table->sizeHintForIndex(name).width());
}

void TestAllocationPage::severalRowsMoveAtOnce()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    f.go("GM0001", Column::Proposal);
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    f.press(Qt::Key_Plus);
    f.press(Qt::Key_Plus);
    QCOMPARE(f.proposal("GM0001"), 92);
    QCOMPARE(f.proposal("GM0002"), 52);
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.proposal("GM0001"), 91);
    QCOMPARE(f.proposal("GM0002"), 51);
}

void TestAllocationPage::refusalsStandAtThePlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("below 0") << QStringLiteral("-3");
    QTest::newRow("below the places for minors") << QStringLiteral("8");
    QTest::newRow("no number") << QStringLiteral("veel");
}

void TestAllocationPage::refusalsStandAtThePlace()
{
    QFETCH(QString, typed);
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    f.type("GM0001", typed);
    QVERIFY(!f.page->refusal().isEmpty());
    QCOMPARE(f.cell("GM0001", Column::Proposal), typed);
    QCOMPARE(f.proposal("GM0001"), 90);
    f.type("GM0001", QStringLiteral("60"));
    QCOMPARE(f.proposal("GM0001"), 60);
}

void TestAllocationPage::aPinnedMunicipalityStays()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    f.go("GM0002", Column::Proposal);
    f.page->run(Command::Pin);
    QVERIFY(f.page->whatIf().allocation().find(QStringLiteral("GM0002"))->pinned);
    f.press(Qt::Key_Plus);
    QCOMPARE(f.page->refusal(), QStringLiteral("Bedorp is pinned. Unpin it first (Ctrl+L)."));
    f.type("GM0002", QStringLiteral("60"));
    QCOMPARE(f.proposal("GM0002"), 50);
    f.go("GM0002", Column::Pinned);
    f.press(Qt::Key_Space);
    QVERIFY(!f.page->whatIf().allocation().find(QStringLiteral("GM0002"))->pinned);
}

void TestAllocationPage::theRestIsSpread_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("fourth");
    // Aldorp itself gets a share as well: of 20 places in three equal shares 7, 7 and 6.
    QTest::newRow("in equal shares") << Command::SpreadEqually << 57 << 36;
    // 70 - 80 that count, 50 - 40 that are decided, 30: only Bedorp (10) and Dedorp (30) have something to find.
    QTest::newRow("by what is to be found") << Command::SpreadByRemaining << 55 << 45;
}

void TestAllocationPage::theRestIsSpread()
{
    QFETCH(Command, command);
    QFETCH(int, second);
    QFETCH(int, fourth);
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    QVERIFY(!f.page->can(command));
    f.type("GM0001", QStringLiteral("70"));
    QVERIFY(f.page->can(command));
    f.page->run(command);
    QCOMPARE(f.proposal("GM0002"), second);
    QCOMPARE(f.proposal("GM0004"), fourth);
    QCOMPARE(f.page->balance()->gauge()->excess(), 0);
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.page->balance()->gauge()->excess(), -20);
}

void TestAllocationPage::whyAnswersForWhatIfAndDossier()
{
    OpenAllocation f;
    QSignalSpy asked(&f.sample.view, &widgets::DossierView::explanationRequested);
    QSignalSpy askedNumbers(&f.sample.view, &widgets::DossierView::numberExplanationRequested);
    f.go("GM0001", Column::Proposal);
    f.press(Qt::Key_W, Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<analysis::FigureId>(),
             (analysis::FigureId{analysis::FigureName::TaskAfterTrades, QStringLiteral("GM0001")}));
    f.page->run(Command::NewScenario);
    f.type("GM0001", QStringLiteral("70"));
    f.go("GM0001", Column::ToFind);
    f.press(Qt::Key_W, Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(askedNumbers.count(), 1);
    const auto number = askedNumbers.first().first().value<analysis::NumberId>();
    const auto answer = dialogs::explanationOf(f.sample.view.data(), f.sample.view.figures(),
                                               dialogs::questionAbout(f.sample.view.data(), number));
    QVERIFY(answer.sentence.startsWith(QStringLiteral("A what-if")));
    const QString told = dialogs::plainText(answer);
    for (const char *part : {"90", "20", "80"}) // the task, what was typed, what counts
        QVERIFY2(told.contains(QLatin1String(part)), qPrintable(told));
    f.go("GM0001", Column::Task);
    f.press(Qt::Key_W, Qt::AltModifier);
    QCOMPARE(asked.count(), 2);
}

void TestAllocationPage::scenariosAreCompared()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    f.type("GM0001", QStringLiteral("70"));
    f.page->run(Command::Compare);
    auto *dialog = f.page->findChild<CompareDialog *>();
    QVERIFY(dialog);
    QAbstractItemModel *model = dialog->table()->model();
    QCOMPARE(model->columnCount(), 4);
    QCOMPARE(model->rowCount(), 5); // four municipalities and the province
    dialog->onlyDifferences()->setChecked(true);
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("90"));
    QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("70"));
    QCOMPARE(model->index(0, 3).data().toString(), widgets::signedText(-20));
}

void TestAllocationPage::aScenarioIsRenamedAndDiscarded()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    ScenarioEdits edits(f.page->whatIf());
    QVERIFY(!edits.rename(QStringLiteral(" ")).isEmpty());
    QVERIFY(!edits.rename(QStringLiteral("a")).isEmpty()); // the dossier's letter
    QVERIFY(edits.rename(QStringLiteral("Rond de stad")).isEmpty());
    QCOMPARE(f.page->whatIf().scenario()->name, QStringLiteral("Rond de stad"));
    QCOMPARE(f.page->scenarios()->buttonOf(f.data().scenarios.front().id)->text(), QStringLiteral("Rond de stad"));
    f.page->run(Command::DiscardScenario);
    QVERIFY(f.data().scenarios.empty());
    QVERIFY(!f.page->whatIf().scenario());
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.data().scenarios.size(), 1U);
}

void TestAllocationPage::theRoundGoverns()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    f.sample.view.chooseRound(domain::CyclePeriod::fromText(QStringLiteral("2027-2028")));
    QVERIFY(!f.page->whatIf().scenario());
    QCOMPARE(f.page->whatIf().scenariosElsewhere(), 1);
    QCOMPARE(f.cell("GM0001", Column::Task), widgets::unknownText());
    QCOMPARE(f.page->agreements()->model()->rowCount(), 0);
    f.sample.view.chooseRound({});
    QCOMPARE(f.page->whatIf().scenarios().size(), 1U);
}

void TestAllocationPage::theMunicipalityCarriesOver()
{
    OpenAllocation f;
    f.sample.view.selectMunicipality(QStringLiteral("GM0002"));
    QCOMPARE(f.page->table()->currentMunicipality(), QStringLiteral("GM0002"));
    f.go("GM0004", Column::Proposal);
    QCOMPARE(f.sample.view.selectedMunicipality(), QStringLiteral("GM0004"));
}

void TestAllocationPage::pastedProposalsAreOneStep()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    f.go("GM0001", Column::Proposal);
    QGuiApplication::clipboard()->setText(QStringLiteral("80\n60"));
    f.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.proposal("GM0001"), 80);
    QCOMPARE(f.proposal("GM0002"), 60);
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.proposal("GM0001"), 90);
    QCOMPARE(f.proposal("GM0002"), 50);
}

void TestAllocationPage::theGaugeTellsAScreenReader()
{
    OpenAllocation f;
    f.page->run(Command::NewScenario);
    f.type("GM0001", QStringLiteral("95"));
    QAccessibleInterface *gauge = QAccessible::queryAccessibleInterface(f.page->balance()->gauge());
    QVERIFY(gauge && gauge->valueInterface());
    QVERIFY(!gauge->text(QAccessible::Name).isEmpty());
    QCOMPARE(gauge->text(QAccessible::Value), QStringLiteral("5 place(s) too many"));
    QCOMPARE(gauge->valueInterface()->currentValue().toInt(), 5);
}

void TestAllocationPage::theKeysHoldAnywhereOnTheScreen()
{
    OpenAllocation f;
    const AllocationActions actions(f.page.get(), f.sample.view.theme());
    f.page->serve(actions);
    QTest::keyClick(f.page->balance()->gauge(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.data().scenarios.size(), 1U);
    f.go("GM0002", Column::Proposal);
    f.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(f.page->whatIf().allocation().find(QStringLiteral("GM0002"))->pinned);
    QVERIFY(!actions.at(Command::Record)->isEnabled());
    f.type("GM0001", QStringLiteral("80"));
    QVERIFY(actions.at(Command::SpreadEqually)->isEnabled());
    f.press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(f.page->moveRow()->to()->hasFocus());
}

void TestAllocationPage::dragsANameOntoTheTaker()
{
    tests::OpenAllocation f;
    f.go("GM0001", Column::Name);
    const auto nameOf = [&f](const char *municipality) {
        const int row = f.page->model()->rowOf(QLatin1String(municipality));
        return f.page->table()->visualRect(f.page->model()->index(row, static_cast<int>(Column::Name))).center();
    };
    QWidget *rows = f.page->table()->viewport();
    QTest::mousePress(rows, Qt::LeftButton, {}, nameOf("GM0001"));
    QMouseEvent over(QEvent::MouseMove, nameOf("GM0004"), rows->mapToGlobal(nameOf("GM0004")), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(rows, &over);
    QTest::mouseRelease(rows, Qt::LeftButton, {}, nameOf("GM0004"));
    QCOMPARE(f.page->moveRow()->from()->currentData().toString(), QStringLiteral("GM0001"));
    QCOMPARE(f.page->moveRow()->to()->currentData().toString(), QStringLiteral("GM0004"));
    QVERIFY(f.page->moveRow()->places()->hasFocus());
    QCOMPARE(f.proposal("GM0001"), 90); // nothing moves before the number is given
}

void TestAllocationPage::remembersTheScenario()
{
    tests::OpenAllocation f;
    tests::KeptStates states;
    f.sample.view.setTableStates(&states);
    QTest::mouseClick(f.page->scenarios()->newButton(), Qt::LeftButton);
    const domain::Scenario *shown = f.page->whatIf().scenario();
    QVERIFY(shown);
    const WhatIf again(f.sample.view);
    QCOMPARE(again.scenario(), shown);
}

REGIE_TEST_GUI(TestAllocationPage)
#include "test_allocation_page.moc"
