// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/principles/principles_page.h"

#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/principles/open_principles.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/table_tools.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::principles;
using domain::Principle;
using domain::ScoreValue;

using Fixture = tests::OpenPrinciples;
using tests::kAldorp;
using tests::kAsOf;
using tests::kBedorp;

/// The matrix of scores as an officer works with it.
class TestPrinciplesPage : public QObject
{
    Q_OBJECT

private slots:
    void filtersAndOrdersTheMatrix();
    void keepsRowsInPlaceWhileOneScores();
    void theModelsKeepTheRules();
    void aDigitGivesAScoreByTheAuthorAndUndoTakesItBack();
    void aKeySaysWhatTheScoreIs_data();
    void aKeySaysWhatTheScoreIs();
    void anotherKeyIsAnsweredWithASentence();
    void beforeTheFirstScoreEverythingIsUnknown();
    void theMeanIsThatOfTheFigures();
    void severalCellsAreOneStep();
    void sameAsAboveTakesTheScoreOfTheRowAbove();
    void copyAndPasteMoveABlock();
    void whatDoesNotFitIsShownFirst();
    void cellsSpeakFullSentences_data();
    void cellsSpeakFullSentences();
    void theTargetOfTheRegionStandsInTheHeader();
    void everyScoreAnswersWhy();
    void anEditElsewhereKeepsTheCell();
    void outOfSightItWaitsUntilItIsShown();
    void theMunicipalityIsFollowedBothWays();
};

void TestPrinciplesPage::theModelsKeepTheRules()
{
    Fixture f;
    const QAbstractItemModelTester matrix(f.page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester means(f.page.means(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester rubric(f.page.panel()->rubric()->list()->rubric(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.go(1, 2);
    f.type(Qt::Key_4);
    domain::Municipality added;
    added.id = QStringLiteral("GM0009");
    added.name = QStringLiteral("Abdorp");
    QVERIFY(f.document.apply(dossier::changes::add(added, added.name)));
    QCOMPARE(f.page.model()->rowCount(), 4);
    QCOMPARE(f.page.model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("Abdorp"));
}

void TestPrinciplesPage::aDigitGivesAScoreByTheAuthorAndUndoTakesItBack()
{
    Fixture f;
    f.go(0, 0);
    QCOMPARE(f.cell(0, 0).toString(), QStringLiteral("3"));
    f.type(Qt::Key_4);
    const domain::Score *score = f.scoreOn(kAsOf, kAldorp, Principle::Scale);
    QVERIFY(score);
    QCOMPARE(score->value, *ScoreValue::fromNumber(4));
    QCOMPARE(score->givenBy, QStringLiteral("Medewerker"));
    QCOMPARE(f.cell(0, 0).toString(), QStringLiteral("4"));
    QCOMPARE(f.page.panel()->scoreField()->box()->currentText(), QStringLiteral("4"));

    QVERIFY(f.document.undo());
    QCOMPARE(f.cell(0, 0).toString(), QStringLiteral("3"));
    QVERIFY(!f.scoreOn(kAsOf, kAldorp, Principle::Scale));
}

void TestPrinciplesPage::aKeySaysWhatTheScoreIs_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("shown");
    QTest::newRow("1 is the lowest score") << Qt::Key_1 << "1";
    QTest::newRow("5 is the highest score") << Qt::Key_5 << "5";
    QTest::newRow("N is not applicable") << Qt::Key_N << "not applicable";
    QTest::newRow("0 is unknown") << Qt::Key_0 << "unknown";
    QTest::newRow("Delete is unknown") << Qt::Key_Delete << "unknown";
}

void TestPrinciplesPage::aKeySaysWhatTheScoreIs()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, shown);
    Fixture f;
    f.go(0, 0);
    f.type(key);
    QCOMPARE(f.cell(0, 0).toString(), shown);
    QVERIFY(f.document.canUndo());
    QVERIFY(f.document.undo());
    QVERIFY(!f.document.canUndo());
    QCOMPARE(f.cell(0, 0).toString(), QStringLiteral("3"));
}

void TestPrinciplesPage::anotherKeyIsAnsweredWithASentence()
{
    Fixture f;
    const QSignalSpy said(&f.view, &widgets::DossierView::said);
    f.go(0, 0);
    f.type(Qt::Key_7);
    f.type(Qt::Key_X);
    QCOMPARE(said.count(), 2);
    QCOMPARE(said.first().first().toString(), QStringLiteral("Use 1 to 5, 0 or N."));
    QVERIFY(!f.document.canUndo());
}

void TestPrinciplesPage::beforeTheFirstScoreEverythingIsUnknown()
{
    Fixture f;
    f.go(0, 0);
    f.view.setAsOf(QDate(2025, 12, 31));
    for (int column = 0; column < f.page.model()->columnCount(); ++column)
        QCOMPARE(f.cell(0, column).toString(), QStringLiteral("unknown"));
    QCOMPARE(f.page.means()->index(0, 0).data().toString(), QStringLiteral("unknown"));
    QCOMPARE(f.page.panel()->scoreField()->box()->currentText(), QStringLiteral("unknown"));
    f.view.setAsOf(QDate(2026, 1, 1));
    QCOMPARE(f.cell(0, 0).toString(), QStringLiteral("3"));
}

void TestPrinciplesPage::theMeanIsThatOfTheFigures()
{
    Fixture f;
    f.go(1, 0);
    f.type(Qt::Key_4);
    f.go(2, 0);
    f.type(Qt::Key_N);
    const QModelIndex mean = f.page.means()->index(0, 0);
    QCOMPARE(f.view.figures().province.principles[0].score.value, std::optional(3.5));
    QCOMPARE(mean.data().toString(), QLocale().toString(3.5, 'f', 1));
    QVERIFY(mean.data(KnownTextRole).toString().contains(QLatin1Char('2')));
    QVERIFY(mean.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2 of 3 municipalities")));
    const auto figure = mean.data(widgets::FigureRole).value<analysis::FigureId>();
    QCOMPARE(figure, (analysis::FigureId{analysis::FigureName::Score, {}, Principle::Scale}));
}

void TestPrinciplesPage::severalCellsAreOneStep()
{
    Fixture f;
    f.go(0, 0);
    f.type(Qt::Key_Down, Qt::ShiftModifier);
    f.type(Qt::Key_Right, Qt::ShiftModifier);
    f.type(Qt::Key_2);
    for (const auto &[row, column] : {std::pair(0, 0), {0, 1}, {1, 0}, {1, 1}})
        QCOMPARE(f.cell(row, column).toString(), QStringLiteral("2"));
    QCOMPARE(f.document.undoAction().kind, dossier::ActionKind::CellsFilled);
    QCOMPARE(f.document.undoAction().values[QStringLiteral("count")].toInt(), 4);
    QVERIFY(f.document.undo());
    QVERIFY(!f.document.canUndo());
    QCOMPARE(f.cell(0, 0).toString(), QStringLiteral("3"));
    QCOMPARE(f.cell(1, 1).toString(), QStringLiteral("unknown"));
}

void TestPrinciplesPage::sameAsAboveTakesTheScoreOfTheRowAbove()
{
    Fixture f;
    f.go(1, 0);
    f.type(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.cell(1, 0).toString(), QStringLiteral("3"));
    const QSignalSpy said(&f.view, &widgets::DossierView::said);
    f.go(0, 0);
    f.type(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(said.count(), 1);
    QCOMPARE(f.cell(0, 0).toString(), QStringLiteral("3"));
}

void TestPrinciplesPage::copyAndPasteMoveABlock()
{
    Fixture f;
    f.go(0, 0);
    f.type(Qt::Key_Down, Qt::ShiftModifier);
    f.type(Qt::Key_Right, Qt::ShiftModifier);
    f.type(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("3\tunknown\nunknown\tunknown"));
    QApplication::clipboard()->setText(QStringLiteral("5\tn/a\n1\tunknown\n"));
    f.go(1, 2);
    f.type(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.cell(1, 2).toString(), QStringLiteral("5"));
    QCOMPARE(f.cell(1, 3).toString(), QStringLiteral("not applicable"));
    QCOMPARE(f.cell(2, 2).toString(), QStringLiteral("1"));
    QCOMPARE(f.cell(2, 3).toString(), QStringLiteral("unknown"));
    QVERIFY(f.document.undo());
    QVERIFY(!f.document.canUndo());
}

void TestPrinciplesPage::whatDoesNotFitIsShownFirst()
{
    for (const char *text : {"4\t4", "6", "3\tgood"}) {
        Fixture f;
        QApplication::clipboard()->setText(QString::fromLatin1(text));
        f.go(2, 5);
        f.type(Qt::Key_V, Qt::ControlModifier);
        auto *dialog = f.window.findChild<dialogs::PasteDialog *>();
        QVERIFY(dialog);
        QVERIFY(!f.document.canUndo());
        dialog->reject();
        QVERIFY(!f.document.canUndo());
    }
    Fixture f;
    QApplication::clipboard()->setText(QStringLiteral("4\tgood"));
    f.go(2, 4);
    f.type(Qt::Key_V, Qt::ControlModifier);
    QTest::mouseClick(f.window.findChild<dialogs::PasteDialog *>()->pasteButton(), Qt::LeftButton);
    QCOMPARE(f.cell(2, 4).toString(), QStringLiteral("4"));
    QCOMPARE(f.cell(2, 5).toString(), QStringLiteral("unknown"));
}

void TestPrinciplesPage::cellsSpeakFullSentences_data()
{
    QTest::addColumn<int>("regionTarget");
    QTest::addColumn<int>("ownTarget");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("spoken");
    const QString area = QStringLiteral("Aldorp, Size and scale of reception fit the carrying capacity. ");
    QTest::newRow("under the target") << 5 << 0 << Qt::Key_3
                                      << area + QStringLiteral("Score 3 of 5. Target 5. 2 point(s) too low.");
    QTest::newRow("on target") << 4 << 0 << Qt::Key_4 << area + QStringLiteral("Score 4 of 5. Target 4. On target.");
    QTest::newRow("above the target") << 3 << 0 << Qt::Key_4
                                      << area + QStringLiteral("Score 4 of 5. Target 3. 1 point(s) above the target.");
    QTest::newRow("a target of its own") << 4 << 3 << Qt::Key_3
                                         << area + QStringLiteral("Score 3 of 5. Target of the municipality 3, of the "
                                                                  "region 4. On target.");
    QTest::newRow("not applicable") << 4 << 0 << Qt::Key_N << area + QStringLiteral("Not applicable. Target 4.");
    QTest::newRow("unknown without a target")
        << 0 << 0 << Qt::Key_0 << area + QStringLiteral("Score unknown. No target.");
}

void TestPrinciplesPage::cellsSpeakFullSentences()
{
    QFETCH(int, regionTarget);
    QFETCH(int, ownTarget);
    QFETCH(Qt::Key, key);
    QFETCH(QString, spoken);
    Fixture f;
    if (regionTarget > 0)
        f.setTarget({}, regionTarget);
    if (ownTarget > 0)
        f.setTarget(kAldorp, ownTarget);
    f.go(0, 0);
    f.type(key);
    QCOMPARE(f.cell(0, 0, Qt::AccessibleTextRole).toString(), spoken);
}

void TestPrinciplesPage::theTargetOfTheRegionStandsInTheHeader()
{
    Fixture f;
    QCOMPARE(f.page.model()->headerData(0, Qt::Horizontal, TargetTextRole).toString(), QStringLiteral("no target"));
    emit f.page.matrix()->regionTargetChosen(Principle::Scale, 4);
    QCOMPARE(f.page.model()->headerData(0, Qt::Horizontal, TargetTextRole).toString(), QStringLiteral("target 4"));
    QVERIFY(f.document.undo());
    QCOMPARE(f.page.model()->headerData(0, Qt::Horizontal, TargetTextRole).toString(), QStringLiteral("no target"));
}

void TestPrinciplesPage::everyScoreAnswersWhy()
{
    Fixture f;
    const QSignalSpy asked(&f.view, &widgets::DossierView::explanationRequested);
    f.go(1, 4);
    f.type(Qt::Key_W, Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<analysis::FigureId>(),
             (analysis::FigureId{analysis::FigureName::Score, kBedorp, Principle::Cooperation}));
}

void TestPrinciplesPage::anEditElsewhereKeepsTheCell()
{
    Fixture f;
    f.go(2, 3);
    const domain::Municipality before = *domain::find(f.document.data().municipalities, kBedorp);
    domain::Municipality after = before;
    after.note = QStringLiteral("Called on Monday.");
    QVERIFY(f.document.apply(dossier::changes::edit(before, after, before.name)));
    QCOMPARE(f.page.matrix()->currentIndex(), f.page.model()->index(2, 3));
    QVERIFY(f.page.matrix()->hasFocus());
}

void TestPrinciplesPage::outOfSightItWaitsUntilItIsShown()
{
    Fixture f;
    f.go(0, 0);
    f.page.hide();
    const QSignalSpy changed(f.page.book(), &ScoreBook::changed);
    const domain::Score before = f.document.data().scores.front();
    domain::Score after = before;
    after.value = *ScoreValue::fromNumber(5);
    QVERIFY(f.document.apply(dossier::changes::edit(before, after, QStringLiteral("Aldorp"))));
    f.view.selectMunicipality(kBedorp);
    QCOMPARE(changed.count(), 0);
    f.page.show();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.cell(0, 0).toString(), QStringLiteral("5"));
    QCOMPARE(f.page.panel()->cell().municipality, kBedorp);
    f.page.hide();
    f.page.show();
    QCOMPARE(changed.count(), 1);
}

void TestPrinciplesPage::theMunicipalityIsFollowedBothWays()
{
    Fixture f;
    f.go(0, 2);
    QCOMPARE(f.view.selectedMunicipality(), kAldorp);
    f.view.selectMunicipality(kBedorp);
    QCOMPARE(f.page.matrix()->currentIndex(), f.page.model()->index(1, 2));
    QCOMPARE(f.page.panel()->cell(), (Cell{kBedorp, {}, Principle::Facilities}));
}

void TestPrinciplesPage::filtersAndOrdersTheMatrix()
{
    Fixture f;
    widgets::TableTools &tools = f.page.matrix()->tools();
    new QAbstractItemModelTester(f.page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 f.page.model());
    tools.arrange({{}, {{0, {QStringList{QString()}, {}, {}}}}});
    QCOMPARE(f.page.model()->rowCount(), 2);
    QCOMPARE(f.page.model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("Bedorp"));
    QCOMPARE(f.page.model()->cellAt(f.page.model()->index(0, 3)).municipality, kBedorp);
    QCOMPARE(f.page.model()->rowOf(kAldorp), -1);
    QCOMPARE(f.page.model()->rowOf(kBedorp), 0);
    f.page.matrix()->setFocus();
    f.type(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.page.model()->rowCount(), 3);
}

void TestPrinciplesPage::keepsRowsInPlaceWhileOneScores()
{
    Fixture f;
    f.page.matrix()->tools().arrange({{{0, Qt::AscendingOrder}}, {}});
    f.go(2, 0);
    const QString municipality = f.page.model()->cellAt(f.page.matrix()->currentIndex()).municipality;
    f.type(Qt::Key_1);
    QCOMPARE(f.page.model()->rowOf(municipality), 2);
    f.page.matrix()->tools().arrange({{{0, Qt::DescendingOrder}}, {}});
    f.page.matrix()->tools().arrange({{{0, Qt::AscendingOrder}}, {}});
    QCOMPARE(f.page.model()->rowOf(municipality), 0);
}

REGIE_TEST_GUI(TestPrinciplesPage)
#include "test_principles_page.moc"
