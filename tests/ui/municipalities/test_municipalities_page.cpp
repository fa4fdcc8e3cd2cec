// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipalities_page.h"

#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/kept_states.h"
#include "tests/ui/municipalities/open_municipalities.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/column_choice.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::municipalities;
using Fixture = tests::OpenMunicipalities;

/// The screen of municipalities as an officer works with it.
class TestMunicipalitiesPage : public QObject
{
    Q_OBJECT

private slots:
    void followsTheSelectedMunicipality();
    void answersWhyForTheCurrentCell();
    void answersWhyForAKeyFigure();
    void keepsTheRowWhenTheFiguresChange();
    void showsTheProvinceFromTheTotalRow();
    void passesTheTotalRowWithTab();
    void keepsTheTotalUnderItsColumns();
    void goesToALocation();
    void listsThePrinciples();
    void showsOnlyShortages();
    void keepsItsFilterForTheNextStart();
    void listsTheTradesOfAMunicipality();
    void keepsANoteInOneStep();
    void addsUpSeveralMunicipalities();
    void showsTheDetailAlone();
    void saysHowManyAreShown();
    void asksForTheFactsheet();
    void showsTheMapInPlaceOfTheTable();
    void choosesItsColumnsByAButton();
    void ordersTheKeyboardAsOneReads();
};

void TestMunicipalitiesPage::followsTheSelectedMunicipality()
{
    Fixture f;
    f.sample.view.selectMunicipality(QStringLiteral("GM0002"));
    QCOMPARE(f.page.model()->codeAt(f.page.table()->currentIndex().row()), QStringLiteral("GM0002"));
    f.go(QStringLiteral("GM0003"), AreaColumn::Name);
    QCOMPARE(f.sample.view.selectedMunicipality(), QStringLiteral("GM0003"));
}

void TestMunicipalitiesPage::answersWhyForTheCurrentCell()
{
    Fixture f;
    QSignalSpy asked(&f.sample.view, &widgets::DossierView::explanationRequested);
    f.go(QStringLiteral("GM0001"), AreaColumn::Counts);
    QTest::keyClick(f.page.table(), Qt::Key_W, Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<analysis::FigureId>(),
             (analysis::FigureId{analysis::FigureName::Counts, QStringLiteral("GM0001")}));
}

void TestMunicipalitiesPage::answersWhyForAKeyFigure()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    QSignalSpy asked(&f.sample.view, &widgets::DossierView::explanationRequested);
    widgets::FigureButton *counts = f.task()->figure(analysis::FigureName::Counts);
    QCOMPARE(counts->number(), QStringLiteral("80"));
    QTest::keyClick(counts, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    f.go(QStringLiteral("GM0003"), AreaColumn::Name);
    QCOMPARE(f.task()->figure(analysis::FigureName::TaskAfterTrades)->number(), widgets::unknownText());
}

void TestMunicipalitiesPage::keepsTheRowWhenTheFiguresChange()
{
    Fixture f;
    f.go(QStringLiteral("GM0002"), AreaColumn::Planned);
    f.sample.view.setAsOf(QDate(2026, 4, 1));
    QCOMPARE(f.page.model()->codeAt(f.page.table()->currentIndex().row()), QStringLiteral("GM0002"));
    QCOMPARE(f.page.table()->currentIndex().column(), static_cast<int>(AreaColumn::Planned));
}

void TestMunicipalitiesPage::showsTheProvinceFromTheTotalRow()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    f.page.total()->setCurrentIndex(f.page.total()->model()->index(0, 1));
    QCOMPARE(f.task()->figure(analysis::FigureName::Decided)->number(), QStringLiteral("40"));
    f.sample.view.setAsOf(QDate(2026, 4, 1));
    QCOMPARE(f.task()->figure(analysis::FigureName::Decided)->number(), QStringLiteral("40"));
}

void TestMunicipalitiesPage::passesTheTotalRowWithTab()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    f.page.table()->setFocus();
    f.page.total()->setFocus(Qt::TabFocusReason);
    QVERIFY2(f.page.total()->currentIndex().isValid(), "one sees where the keyboard is");
    QCOMPARE(f.page.detail()->title(), QStringLiteral("Aldorp"));
    QTest::keyClick(f.page.total(), Qt::Key_Return);
    QVERIFY(f.page.detail()->title() != QStringLiteral("Aldorp"));
    f.page.table()->setFocus(Qt::BacktabFocusReason);
    QCOMPARE(f.page.detail()->title(), QStringLiteral("Aldorp"));
    f.page.total()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(f.page.total(), Qt::Key_Right);
    QVERIFY(f.page.detail()->title() != QStringLiteral("Aldorp"));
}

void TestMunicipalitiesPage::keepsTheTotalUnderItsColumns()
{
    Fixture f;
    f.page.table()->setColumnWidth(2, 123);
    QCOMPARE(f.page.total()->columnWidth(2), 123);
    for (int column = 0; column < kAreaColumns; ++column)
        QCOMPARE(f.page.total()->columnWidth(column), f.page.table()->columnWidth(column));
}

void TestMunicipalitiesPage::goesToALocation()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    f.page.detail()->tabs()->setCurrentIndex(1);
    QSignalSpy asked(&f.sample.view, &widgets::DossierView::locationRequested);
    widgets::TableView *table = f.page.detail()->locationsTab()->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("a"));
}

void TestMunicipalitiesPage::listsThePrinciples()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    f.page.detail()->tabs()->setCurrentIndex(2);
    const QAbstractItemModel *model = f.page.detail()->principlesTab()->table()->model();
    QCOMPARE(model->rowCount(), 6);
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("3"));
    QCOMPARE(model->index(1, 1).data().toString(), widgets::unknownText());
}

void TestMunicipalitiesPage::showsOnlyShortages()
{
    Fixture f;
    QTest::keyClick(f.page.onlyShortage(), Qt::Key_Space);
    QVERIFY(f.page.onlyShortage()->isChecked());
    QVERIFY(f.page.model()->rowCount() < 3);
}

void TestMunicipalitiesPage::keepsItsFilterForTheNextStart()
{
    tests::OpenSample sample;
    tests::KeptStates states;
    sample.view.setTableStates(&states);
    int rows = 0;
    {
        const MunicipalitiesPage page(sample.view);
        page.onlyShortage()->click();
        rows = page.model()->rowCount();
    }
    const MunicipalitiesPage page(sample.view);
    QVERIFY(page.onlyShortage()->isChecked());
    QCOMPARE(page.model()->rowCount(), rows);
    page.onlyShortage()->click();
    QVERIFY(!MunicipalitiesPage(sample.view).onlyShortage()->isChecked());
}

void TestMunicipalitiesPage::listsTheTradesOfAMunicipality()
{
    Fixture f;
    AgreementsTab *tab = f.page.detail()->agreementsTab();
    new QAbstractItemModelTester(tab->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, tab);
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    QCOMPARE(tab->count(), 1);
    QCOMPARE(tab->table()->model()->index(0, 1).data().toString(), widgets::signedText(-10));
    QVERIFY(tab->table()->model()->index(0, 0).data().toString().contains(QStringLiteral("Bedorp")));
    f.go(QStringLiteral("GM0002"), AreaColumn::Name);
    QCOMPARE(tab->table()->model()->index(0, 1).data().toString(), widgets::signedText(10));
    f.go(QStringLiteral("GM0003"), AreaColumn::Name);
    QCOMPARE(tab->count(), 0);
    QSignalSpy asked(&f.page, &MunicipalitiesPage::allocationRequested);
    f.page.detail()->tabs()->setCurrentWidget(tab);
    QTest::keyClick(tab->goButton(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
}

void TestMunicipalitiesPage::keepsANoteInOneStep()
{
    Fixture f;
    f.go(QStringLiteral("GM0002"), AreaColumn::Name);
    NotesTab *tab = f.page.detail()->notesTab();
    f.page.detail()->tabs()->setCurrentWidget(tab);
    const qint64 revision = f.sample.document.revision();
    tab->field()->editor()->setFocus();
    QTest::keyClicks(tab->field()->editor(), QStringLiteral("Gesprek in mei"));
    QCOMPARE(f.sample.document.revision(), revision);
    f.page.table()->setFocus();
    QCOMPARE(f.sample.document.revision(), revision + 1);
    QCOMPARE(domain::find(f.data().municipalities, QStringLiteral("GM0002"))->note, QStringLiteral("Gesprek in mei"));
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    QVERIFY(tab->field()->editor()->toPlainText().isEmpty());
    QVERIFY(f.sample.document.undo());
    QVERIFY(domain::find(f.data().municipalities, QStringLiteral("GM0002"))->note.isEmpty());
}

void TestMunicipalitiesPage::addsUpSeveralMunicipalities()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    QTest::keyClick(f.page.table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(f.page.detail()->isShowingSeveral());
    QVERIFY(f.page.detail()->title().contains(QLatin1Char('2')));
    const QAbstractItemModel *model = f.page.detail()->several()->table()->model();
    QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("80"));
    QCOMPARE(model->index(2, 1).data().toString(), QStringLiteral("40"));
    QTest::keyClick(f.page.table(), Qt::Key_Up);
    QVERIFY(!f.page.detail()->isShowingSeveral());
    QCOMPARE(f.page.detail()->title(), QStringLiteral("Aldorp"));
}

void TestMunicipalitiesPage::showsTheDetailAlone()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    QTest::keyClick(f.page.table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!f.page.table()->isVisible());
    QVERIFY(f.page.detail()->isVisible());
    QTest::keyClick(f.page.detail()->tabRows(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.page.table()->isVisible());
    QVERIFY(f.page.table()->hasFocus());
}

void TestMunicipalitiesPage::saysHowManyAreShown()
{
    Fixture f;
    QVERIFY(f.page.subtitle().startsWith(QLatin1Char('3')));
    QTest::keyClick(f.page.onlyShortage(), Qt::Key_Space);
    QVERIFY2(f.page.subtitle().contains(QStringLiteral(" 3 ")), qPrintable(f.page.subtitle()));
    QVERIFY(!f.page.subtitle().startsWith(QLatin1Char('3')));
}

void TestMunicipalitiesPage::asksForTheFactsheet()
{
    Fixture f;
    f.go(QStringLiteral("GM0002"), AreaColumn::Name);
    QSignalSpy asked(&f.page, &MunicipalitiesPage::factsheetRequested);
    f.page.detail()->pdfButton()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(f.sample.view.selectedMunicipality(), QStringLiteral("GM0002"));
    f.page.total()->setCurrentIndex(f.page.total()->model()->index(0, 1));
    QVERIFY2(!f.page.detail()->pdfButton()->isVisible(), "the province has no factsheet");
}

void TestMunicipalitiesPage::showsTheMapInPlaceOfTheTable()
{
    tests::KeptStates states;
    Fixture f;
    f.sample.view.setTableStates(&states);
    f.go(QStringLiteral("GM0002"), AreaColumn::Name);
    QTest::keyClick(f.page.mapButton(), Qt::Key_Space);
    QVERIFY(!f.page.table()->isVisible());
    MapView *map = f.page.mapPanel()->map();
    QVERIFY(map->isVisible());
    QCOMPARE(map->current(), QStringLiteral("GM0002"));
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Home);
    QCOMPARE(f.page.detail()->title(), QStringLiteral("Aldorp"));
    QCOMPARE(f.sample.view.selectedMunicipality(), QStringLiteral("GM0001"));
    QTest::keyClick(f.page.onlyShortage(), Qt::Key_Space);
    QCOMPARE(map->itemCount(), f.page.model()->rowCount());
    const MunicipalitiesPage again(f.sample.view);
    QVERIFY(again.mapButton()->isChecked());
}

void TestMunicipalitiesPage::choosesItsColumnsByAButton()
{
    Fixture f;
    QTest::mouseClick(f.page.columnsButton(), Qt::LeftButton);
    auto *choice = f.page.findChild<widgets::ColumnChoice *>();
    QVERIFY(choice);
    choice->close();
    f.page.mapButton()->setChecked(true);
    QVERIFY2(!f.page.columnsButton()->isEnabled(), "the map has none");
}

void TestMunicipalitiesPage::ordersTheKeyboardAsOneReads()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    const MunicipalityDetail &detail = *f.page.detail();
    const TaskTab &task = *detail.taskTab();
    QVERIFY(!task.blocks().empty());
    const QList<const QWidget *> asOneReads{f.page.onlyShortage(),
                                            f.page.columnsButton(),
                                            f.page.table(),
                                            detail.wholeButton(),
                                            detail.tabRows()->button(0),
                                            task.figure(analysis::FigureName::TaskAfterTrades),
                                            task.blocks().front()->table(),
                                            task.addButton()};
    QList<const QWidget *> found;
    const QWidget *first = f.page.onlyShortage();
    const QWidget *each = first;
    do {
        if (asOneReads.contains(each))
            found << each;
        each = each->nextInFocusChain();
    } while (each != first);
    QCOMPARE(found, asOneReads);
}

REGIE_TEST_GUI(TestMunicipalitiesPage)
#include "test_municipalities_page.moc"
