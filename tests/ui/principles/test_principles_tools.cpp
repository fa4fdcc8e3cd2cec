// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/principles/open_principles.h"
#include "ui/dialogs/explanation.h"
#include "ui/principles/copy_dialog.h"
#include "ui/principles/previous_dialog.h"
#include "ui/principles/rubric_dialog.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/table_search.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::principles;
using domain::Principle;

using Fixture = tests::OpenPrinciples;
using tests::kAldorp;
using tests::kAsOf;
using tests::kBedorp;

/// What the screen does beside scoring: locations, targets, scales, comparisons and what the dossier tells.
class TestPrinciplesTools : public QObject
{
    Q_OBJECT

private slots:
    void notApplicableNeedsAReason();
    void locationsAreScoredInAMatrixOfTheirOwn();
    void anOwnTargetHasADateOfItsOwn();
    void theTargetOfTheRegionHasADate();
    void theRubricIsWrittenAsOneStep();
    void theProposalIsNamedAsSuch();
    void theDossierTellsWithoutSettingAScore();
    void anotherDateShowsTheDifferences();
    void rowsAreFilteredByWhatTheyLack();
    void theReasoningIsCopiedToOtherScores();
    void thePreviousScoreLiesBesideTheLatest();
    void upToFourAreasInOneChart();
    void showsTheProfileOfTheProvince();
    void namesOfRowsAreFound();
    void aChosenMeanCanBeRead();
};

void TestPrinciplesTools::notApplicableNeedsAReason()
{
    Fixture f;
    f.go(0, 0);
    QTest::keyClick(f.page.matrix(), Qt::Key_N);
    auto *dialog = f.window.findChild<ReasonDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog->reason(), Qt::Key_Escape);
    QVERIFY(!f.document.canUndo());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    f.go(1, 1);
    f.type(Qt::Key_Down, Qt::ShiftModifier);
    f.type(Qt::Key_N);
    for (const int row : {1, 2})
        QCOMPARE(f.cell(row, 1).toString(), QStringLiteral("not applicable"));
    QCOMPARE(f.scoreOn(kAsOf, kBedorp, Principle::MixedLiving)->evidence, QStringLiteral("No reception here."));
    QVERIFY(f.document.undo());
    QVERIFY(!f.document.canUndo());
}

void TestPrinciplesTools::locationsAreScoredInAMatrixOfTheirOwn()
{
    Fixture f;
    f.setTarget({}, 4);
    const QAbstractItemModelTester matrix(f.page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.page.controls()->rows()->setCurrentIndex(1);
    emit f.page.controls()->rows()->activated(1);
    QTRY_COMPARE(f.page.model()->rowCount(), 2);
    QCOMPARE(f.page.model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("Locatie a, Aldorp"));
    QCOMPARE(f.cell(0, 0).toString(), QStringLiteral("unknown"));
    f.go(0, 0);
    f.type(Qt::Key_5);
    QCOMPARE(f.cell(0, 0).toString(), QStringLiteral("5"));
    const auto scores = f.document.locationScores(QStringLiteral("a"));
    QCOMPARE(scores.size(), 1U);
    QCOMPARE(scores.front().municipality, kAldorp);
    QCOMPARE(scores.front().givenBy, QStringLiteral("Medewerker"));
    QCOMPARE(f.page.means()->index(0, 0).data().toString(), QLocale().toString(5.0, 'f', 1));
    QVERIFY(f.page.means()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 of 2")));
    QCOMPARE(f.cell(0, 0, LookRole).value<widgets::ScoreLook>().target, std::optional(4));
    // The municipality's own score is another one.
    QCOMPARE(*f.view.figures().area(kAldorp)->principles[0].score.value, 3.0);

    f.go(1, 0);
    f.type(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.cell(1, 0).toString(), QStringLiteral("5"));
    QVERIFY(f.document.undo());
    QVERIFY(f.document.undo());
    QCOMPARE(f.cell(0, 0).toString(), QStringLiteral("unknown"));
    QVERIFY(f.document.locationScores(QStringLiteral("a")).empty());
}

void TestPrinciplesTools::anOwnTargetHasADateOfItsOwn()
{
    Fixture f;
    f.setTarget({}, 4);
    f.go(0, 0);
    TargetFields &targets = *f.page.panel()->targets();
    QVERIFY(!targets.ownDue()->line()->isEnabled());
    targets.own()->box()->setFocus();
    QTest::keyClick(targets.own()->box(), Qt::Key_End);
    QVERIFY(targets.ownDue()->line()->isEnabled());
    targets.ownDue()->line()->setFocus();
    QTest::keyClicks(targets.ownDue()->line(), widgets::dayText(QDate(2027, 7, 1)));
    QTest::keyClick(targets.ownDue()->line(), Qt::Key_Return);
    const auto own = ownTarget(f.view, {kAldorp, {}, Principle::Scale});
    QVERIFY(own.has_value());
    QCOMPARE(*own, (TargetValue{5, QDate(2027, 7, 1)}));
    QTest::keyClicks(targets.ownDue()->line(), QStringLiteral("soon"));
    QTest::keyClick(targets.ownDue()->line(), Qt::Key_Return);
    QVERIFY(!targets.ownDue()->refusal().isEmpty());
    QCOMPARE(ownTarget(f.view, {kAldorp, {}, Principle::Scale})->dueOn, QDate(2027, 7, 1));
}

void TestPrinciplesTools::theTargetOfTheRegionHasADate()
{
    Fixture f;
    f.go(0, 0);
    TargetFields &targets = *f.page.panel()->targets();
    QVERIFY(!targets.regionDue()->line()->isEnabled());
    targets.region()->box()->setFocus();
    QTest::keyClick(targets.region()->box(), Qt::Key_End);
    targets.regionDue()->line()->setFocus();
    QTest::keyClicks(targets.regionDue()->line(), widgets::dayText(QDate(2028, 1, 1)));
    QTest::keyClick(targets.regionDue()->line(), Qt::Key_Return);
    QCOMPARE(*regionTarget(f.view, Principle::Scale), (TargetValue{5, QDate(2028, 1, 1)}));
    QCOMPARE(f.page.model()->headerData(0, Qt::Horizontal, TargetTextRole).toString(), QStringLiteral("target 5"));
    QCOMPARE(f.cell(2, 0, LookRole).value<widgets::ScoreLook>().target, std::optional(5));
    targets.region()->box()->setFocus();
    QTest::keyClick(targets.region()->box(), Qt::Key_Home);
    QVERIFY(!regionTarget(f.view, Principle::Scale));
}

void TestPrinciplesTools::theRubricIsWrittenAsOneStep()
{
    Fixture f;
    f.go(0, 0);
    RubricBlock &rubric = *f.page.panel()->rubric();
    QVERIFY(!rubric.list()->isVisible());
    QTest::mouseClick(rubric.editButton(), Qt::LeftButton);
    auto *dialog = f.window.findChild<RubricDialog *>();
    QVERIFY(dialog);
    dialog->sentence(1)->setPlainText(QStringLiteral("Too large."));
    dialog->sentence(5)->setPlainText(QStringLiteral("Fits."));
    dialog->save();
    QVERIFY(!dialog->isVisible());
    QVERIFY(rubric.list()->isVisible());
    QCOMPARE(rubric.list()->rubric()->index(4).data().toString(), QStringLiteral("Fits."));
    QCOMPARE(f.document.data().rubrics.size(), 2U);
    QVERIFY(rubric.title()->text().contains(QStringLiteral("of this dossier")));
    QVERIFY(f.document.undo());
    QVERIFY(!f.document.canUndo());
    QVERIFY(f.document.data().rubrics.empty());
}

void TestPrinciplesTools::theProposalIsNamedAsSuch()
{
    Fixture f;
    f.go(0, 5);
    f.page.panel()->rubric()->edit();
    auto *dialog = f.window.findChild<RubricDialog *>();
    dialog->propose();
    QCOMPARE(dialog->sentence(3)->toPlainText(), proposedRubric(Principle::Children)[2]);
    QVERIFY(!dialog->sentence(3)->toPlainText().isEmpty());
    dialog->save();
    QVERIFY(f.page.panel()->rubric()->title()->text().contains(QStringLiteral("proposal")));
    // A level of the list gives that score.
    f.page.panel()->rubric()->list()->setFocus();
    QTest::keyClick(f.page.panel()->rubric()->list(), Qt::Key_4);
    QCOMPARE(f.cell(0, 5).toString(), QStringLiteral("4"));
}

void TestPrinciplesTools::theDossierTellsWithoutSettingAScore()
{
    Fixture f;
    const QSignalSpy asked(&f.view, &widgets::DossierView::numberExplanationRequested);
    f.go(0, 0);
    IndicatorBlock &block = *f.page.panel()->indicators();
    const QAbstractItemModelTester tester(block.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(block.rows().size(), 3U);
    QCOMPARE(block.rows().front().value, QStringLiteral("80 places"));
    QVERIFY(!f.document.canUndo());
    block.table()->setFocus();
    block.table()->goTo(block.table()->model()->index(0, 0));
    QTest::keyClick(block.table(), Qt::Key_W, Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
    const dialogs::Question question =
        dialogs::questionAbout(f.view.data(), asked.first().first().value<analysis::NumberId>());
    QVERIFY(question.kind == dialogs::Question::Kind::Indicator);
    const dialogs::Explanation why = dialogs::explanationOf(f.view.data(), f.view.figures(), question);
    QCOMPARE(why.number, QStringLiteral("80 places"));
    QCOMPARE(why.parts.front().text, QStringLiteral("Locatie a"));
    QCOMPARE(why.parts.front().location, QStringLiteral("a"));
}

void TestPrinciplesTools::anotherDateShowsTheDifferences()
{
    Fixture f;
    f.go(0, 0);
    f.type(Qt::Key_5);
    QVERIFY(!f.cell(0, 0, BeforeRole).isValid());
    f.page.controls()->then()->setDate(QDate(2026, 2, 1));
    f.page.controls()->compare()->click();
    QVERIFY(f.page.controls()->then()->isVisible());
    const auto says = [&f](const QString &sentence) {
        const auto labels = f.page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == sentence; });
    };
    QVERIFY(says(QStringLiteral("1 other score(s) than on 1 February 2026")));
    QCOMPARE(f.cell(0, 0, BeforeRole).value<widgets::ScoreLook>().score, std::optional(3));
    QVERIFY(f.cell(0, 0, Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("On 1 February 2026: 3.")));
    f.page.controls()->then()->setDate(QDate(2025, 2, 1));
    QCOMPARE(f.cell(0, 0, BeforeRole).value<widgets::ScoreLook>().state, analysis::ScoreState::Unknown);
    f.page.controls()->compare()->click();
    QVERIFY(!f.cell(0, 0, BeforeRole).isValid());
}

void TestPrinciplesTools::rowsAreFilteredByWhatTheyLack()
{
    Fixture f;
    f.setTarget({}, 4);
    const auto choose = [&f](const QString &text) {
        QComboBox *box = f.page.controls()->filter();
        box->setCurrentText(text);
        QCOMPARE(box->currentText(), text);
        emit box->activated(box->currentIndex());
    };
    choose(QStringLiteral("Under a target"));
    QCOMPARE(f.page.model()->rowCount(), 1);
    // Who is scored stays until one filters again.
    f.go(0, 0);
    f.type(Qt::Key_5);
    QCOMPARE(f.page.model()->rowCount(), 1);
    choose(QStringLiteral("Under a target"));
    QCOMPARE(f.page.model()->rowCount(), 0);
    choose(QStringLiteral("Without a score"));
    QCOMPARE(f.page.model()->rowCount(), 3);
    f.page.controls()->then()->setDate(QDate(2026, 2, 1));
    f.page.controls()->compare()->click();
    choose(QStringLiteral("With a difference"));
    QCOMPARE(f.page.model()->rowCount(), 1);
    f.page.controls()->compare()->click();
    QCOMPARE(f.page.model()->rowCount(), 3);
}

void TestPrinciplesTools::theReasoningIsCopiedToOtherScores()
{
    Fixture f;
    f.go(1, 0);
    f.type(Qt::Key_2);
    QVERIFY(f.document.apply(writeReasoning(f.document.data(), *f.page.book()->score({kAldorp, {}, Principle::Scale}),
                                            QStringLiteral("As the council said."))));
    emit f.page.matrix()->copyRequested({kAldorp, {}, Principle::Scale});
    auto *dialog = f.window.findChild<CopyDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->list()->count(), 1);
    QVERIFY(!dialog->copyButton()->isEnabled());
    QTest::keyClick(dialog->list(), Qt::Key_Space);
    QTest::mouseClick(dialog->copyButton(), Qt::LeftButton);
    QCOMPARE(f.page.book()->score({kBedorp, {}, Principle::Scale})->evidence, QStringLiteral("As the council said."));
    const QSignalSpy said(&f.view, &widgets::DossierView::said);
    emit f.page.matrix()->copyRequested({kBedorp, {}, Principle::Flow});
    QCOMPARE(said.count(), 1);
}

void TestPrinciplesTools::thePreviousScoreLiesBesideTheLatest()
{
    Fixture f;
    f.go(0, 0);
    QVERIFY(!f.page.panel()->previousButton()->isVisible());
    f.type(Qt::Key_5);
    QVERIFY(f.page.panel()->previousButton()->isVisible());
    QVERIFY(f.page.panel()->previousButton()->text().contains(QLatin1Char('3')));
    f.page.panel()->previousButton()->click();
    auto *dialog = f.window.findChild<PreviousDialog *>();
    QVERIFY(dialog);
    const QAbstractItemModel &lines = *dialog->table()->table()->model();
    QCOMPARE(lines.index(0, 1).data().toString(), QStringLiteral("3"));
    QCOMPARE(lines.index(0, 2).data().toString(), QStringLiteral("5"));
    QCOMPARE(lines.index(2, 2).data().toString(), QStringLiteral("Medewerker"));
}

void TestPrinciplesTools::upToFourAreasInOneChart()
{
    Fixture f;
    f.go(0, 0);
    f.page.controls()->radar()->click();
    RadarPanel &radar = *f.page.radar();
    QVERIFY(radar.isVisible());
    const QAbstractItemModelTester tester(radar.panel()->table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(radar.comparison().series.size(), 1U);
    QCOMPARE(radar.comparison().series.front().name, QStringLiteral("Aldorp"));
    const auto choose = [&radar](int box, const QString &key) {
        radar.choice(box)->setCurrentIndex(radar.choice(box)->findData(key));
        emit radar.choice(box)->activated(radar.choice(box)->currentIndex());
    };
    choose(0, kBedorp);
    choose(1, QStringLiteral("province"));
    QCOMPARE(radar.comparison().series.size(), 3U);
    const QAbstractItemModel &table = *radar.panel()->table()->model();
    QCOMPARE(table.columnCount(), 4);
    QCOMPARE(table.index(0, 1).data().toString(), QStringLiteral("3"));
    QCOMPARE(table.index(0, 2).data().toString(), QStringLiteral("unknown"));
    QCOMPARE(table.index(0, 3).data().toString(), QLocale().toString(3.0, 'f', 1));
    // The row that is current is not compared with itself.
    f.go(1, 0);
    QCOMPARE(radar.comparison().series.size(), 2U);
    QCOMPARE(radar.comparison().series.front().name, QStringLiteral("Bedorp"));
    f.page.controls()->radar()->click();
    QVERIFY(!radar.isVisible());
    QVERIFY(f.page.panel()->isVisible());
}

void TestPrinciplesTools::showsTheProfileOfTheProvince()
{
    Fixture f;
    f.go(0, 0);
    RadarPanel &radar = *f.page.radar();
    QTest::mouseClick(f.page.meanRow()->verticalHeader()->viewport(), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(radar.isVisible());
    const QString province = f.view.data().areaName({});
    QCOMPARE(radar.comparison().series.front().name, province);
    QCOMPARE(radar.subject()->currentText(), province);
    // The province is not compared with itself, and a row with the province.
    radar.choice(0)->setCurrentIndex(radar.choice(0)->findData(QStringLiteral("province")));
    emit radar.choice(0)->activated(radar.choice(0)->currentIndex());
    QCOMPARE(radar.comparison().series.size(), 1U);
    f.go(1, 0);
    QCOMPARE(radar.comparison().series.front().name, QStringLiteral("Bedorp"));
    QCOMPARE(radar.subject()->currentText(), QStringLiteral("Bedorp"));
    // With the keys: Enter in the row of means, or the choice itself.
    f.page.meanRow()->setFocus();
    f.page.meanRow()->goTo(f.page.means()->index(0, 1));
    QTest::keyClick(f.page.meanRow(), Qt::Key_Return);
    QCOMPARE(radar.comparison().series.front().name, province);
    QTest::keyClick(radar.subject(), Qt::Key_Up);
    QCOMPARE(radar.comparison().series.front().name, QStringLiteral("Bedorp"));
}

void TestPrinciplesTools::namesOfRowsAreFound()
{
    Fixture f;
    widgets::TableSearch search;
    search.look(*f.page.matrix(), QStringLiteral("bedorp"));
    QCOMPARE(search.count(), 1);
    QCOMPARE(f.page.model()->cellAt(search.hit(*f.page.matrix(), 0)).municipality, tests::kBedorp);
}

void TestPrinciplesTools::aChosenMeanCanBeRead()
{
    Fixture f;
    const QModelIndex mean = f.page.means()->index(0, 1);
    f.page.meanRow()->setFocus();
    f.page.meanRow()->goTo(mean);
    QVERIFY(f.page.meanRow()->selectionModel()->isSelected(mean));
    const QImage row = f.page.meanRow()->viewport()->grab().toImage();
    const QPoint besideItsText = f.page.meanRow()->visualRect(mean).topRight() + QPoint(-8, 5);
    QCOMPARE(row.pixelColor(besideItsText), f.view.theme().color(figures::Token::Selection));
}

REGIE_TEST_GUI(TestPrinciplesTools)
#include "test_principles_tools.moc"
