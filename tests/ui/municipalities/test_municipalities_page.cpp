// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipalities_page.h"

#include "core/dossier/changes.h"
#include "core/exchange/import_plan.h"
#include "tests/support/test_main.h"
#include "tests/ui/kept_states.h"
#include "tests/ui/open_sample.h"
#include "ui/municipalities/statement_comparison.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/link_button.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::municipalities;

namespace {

struct Fixture
{
    tests::OpenSample sample;
    QWidget window;
    MunicipalitiesPage page{sample.view, &window};

    Fixture()
    {
        page.resize(1400, 800);
        window.resize(page.size());
        tests::showActive(window);
        page.table()->setFocus();
    }

    void go(const QString &code, AreaColumn column)
    {
        page.table()->setFocus();
        page.table()->goTo(page.model()->index(page.model()->rowOf(code), static_cast<int>(column)));
    }
    TaskTab *task() const { return page.detail()->taskTab(); }
    const domain::Dossier &data() const { return sample.document.data(); }
};

constexpr int kPlaces = 1;
constexpr int kInForce = 4;

} // namespace

/// The screen of municipalities as an officer works with it.
class TestMunicipalitiesPage : public QObject
{
    Q_OBJECT

private slots:
    void followsTheSelectedMunicipality();
    void answersWhyForTheCurrentCell();
    void answersWhyForAKeyFigure();
    void keepsTheRowWhenTheFiguresChange();
    void pointsOutStatementsThatDiffer();
    void editsAStatement();
    void refusesMoreMinorsThanPlacesInAStatement();
    void marksAStatementAsInForce();
    void addsAStatementOnlyWhenItIsComplete();
    void removesAStatement();
    void showsTheProvinceFromTheTotalRow();
    void keepsTheTotalUnderItsColumns();
    void goesToALocation();
    void listsThePrinciples();
    void showsOnlyShortages();
    void keepsItsFilterForTheNextStart();
    void pastesTasksThroughTheImport_data();
    void pastesTasksThroughTheImport();
    void doesNotGuessWhichStatementIsMeant();
    void comparesTwoStatements();
    void keepsInventedStatementsApart();
    void listsTheTradesOfAMunicipality();
    void keepsANoteInOneStep();
    void addsUpSeveralMunicipalities();
    void showsTheDetailAlone();
    void saysHowManyAreShown();
    void asksForTheFactsheet();
    void showsTheMapInPlaceOfTheTable();
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

void TestMunicipalitiesPage::pointsOutStatementsThatDiffer()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    QCOMPARE(f.task()->blocks().size(), 1U);
    QVERIFY(f.task()->blocks().front()->conflict().contains(QStringLiteral("100")));
    f.go(QStringLiteral("GM0002"), AreaColumn::Name);
    QVERIFY(f.task()->blocks().empty());
}

void TestMunicipalitiesPage::editsAStatement()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    widgets::TableView *table = f.task()->blocks().front()->table();
    new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table);
    table->setFocus();
    table->goTo(table->model()->index(0, kPlaces));
    QTest::keyClick(table, Qt::Key_F2);
    tests::typeInCell(*table, QStringLiteral("1.200"), Qt::Key_Return);
    QCOMPARE(domain::find(f.data().taskStatements, QStringLiteral("statement-1"))->places, 1200);
    QCOMPARE(table->model()->index(0, kPlaces).data().toString(), widgets::countText(1200));
}

void TestMunicipalitiesPage::refusesMoreMinorsThanPlacesInAStatement()
{
    domain::TaskStatement statement;
    statement.places = 50;
    QVERIFY(!takeMinors(statement, QStringLiteral("51")).isEmpty());
    QVERIFY(!statement.minors);
    QVERIFY(takeMinors(statement, QStringLiteral("50")).isEmpty());
    QVERIFY(!takePlaces(statement, QStringLiteral("49")).isEmpty());
    QCOMPARE(statement.places, 50);
}

void TestMunicipalitiesPage::marksAStatementAsInForce()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    widgets::TableView *table = f.task()->blocks().front()->table();
    table->goTo(table->model()->index(0, 0));
    QTest::mouseClick(f.task()->chooseButton(), Qt::LeftButton);
    QVERIFY(domain::find(f.data().taskStatements, QStringLiteral("statement-1"))->inForce);
    QVERIFY(!f.task()->chooseButton()->isEnabled());
    // Choosing the other in its cell takes the mark away here.
    table->model()->setData(table->model()->index(1, kInForce), QStringLiteral("yes"));
    QVERIFY(!domain::find(f.data().taskStatements, QStringLiteral("statement-1"))->inForce);
    QVERIFY(domain::find(f.data().taskStatements, QStringLiteral("statement-2"))->inForce);
}

void TestMunicipalitiesPage::addsAStatementOnlyWhenItIsComplete()
{
    Fixture f;
    f.go(QStringLiteral("GM0003"), AreaColumn::Name);
    QTest::mouseClick(f.task()->addButton(), Qt::LeftButton);
    StatementForm *form = f.task()->form();
    QVERIFY(form->isVisible());
    form->add();
    QVERIFY2(form->isVisible(), "without places it is not added");
    QCOMPARE(f.data().taskStatements.size(), 2U);

    form->places()->line()->setFocus();
    QTest::keyClicks(form->places()->line(), QStringLiteral("76"));
    QTest::keyClick(form->places()->line(), Qt::Key_Return);
    form->add();
    QVERIFY(!form->isVisible());
    QCOMPARE(f.data().taskStatements.size(), 3U);
    QCOMPARE(f.task()->figure(analysis::FigureName::TaskAfterTrades)->number(), QStringLiteral("76"));
}

void TestMunicipalitiesPage::removesAStatement()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    widgets::TableView *table = f.task()->blocks().front()->table();
    table->goTo(table->model()->index(0, 0));
    QTest::mouseClick(f.task()->removeButton(), Qt::LeftButton);
    QCOMPARE(f.data().taskStatements.size(), 1U);
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.data().taskStatements.size(), 2U);
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

void TestMunicipalitiesPage::pastesTasksThroughTheImport_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("municipality and places") << "Cedorp\t1.943\nBedorp\t32\n" << 2;
    QTest::newRow("with minors") << "Cedorp\t100\t10\nBedorp\t32\t3" << 2;
    QTest::newRow("with a header of two columns") << "Gemeente\tPlekken\nBedorp\t32\nCedorp\t7" << 2;
    QTest::newRow("a whole table")
        << "gemeente\tstroom\tsoort\tperiode\tplekken\tgeldt\nAldorp\tasiel\tbesluit\t2025-2026\t100\tja" << 1;
    QTest::newRow("something else") << "Jan\tPiet" << 0;
}

void TestMunicipalitiesPage::doesNotGuessWhichStatementIsMeant()
{
    Fixture f;
    const QSignalSpy asked(&f.sample.view, &widgets::DossierView::importRequested);
    QApplication::clipboard()->setText(QStringLiteral("Aldorp\t100\nBedorp\t32")); // Aldorp has two that are alike
    QTest::keyClick(f.page.table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    const exchange::ImportPlan plan = exchange::planImport(f.data(), asked.first().first().value<exchange::Table>(),
                                                           exchange::TableKind::TaskStatements);
    QCOMPARE(plan.count(exchange::RowState::Refused), 1);
    QCOMPARE(plan.count(exchange::RowState::New), 1);
}

void TestMunicipalitiesPage::pastesTasksThroughTheImport()
{
    QFETCH(QString, text);
    QFETCH(int, rows);
    tests::OpenSample sample;
    MunicipalitiesPage page(sample.view);
    page.resize(1400, 800);
    tests::showActive(page);
    page.table()->setFocus();
    QSignalSpy asked(&sample.view, &widgets::DossierView::importRequested);
    QSignalSpy said(&sample.view, &widgets::DossierView::said);
    QApplication::clipboard()->setText(text);
    QTest::keyClick(page.table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(asked.count(), rows > 0 ? 1 : 0);
    if (rows == 0) {
        QCOMPARE(said.count(), 1);
        return;
    }
    const auto table = asked.first().first().value<exchange::Table>();
    const exchange::ImportPlan plan =
        exchange::planImport(sample.document.data(), table, exchange::TableKind::TaskStatements);
    for (const exchange::Finding &finding : plan.findings)
        QVERIFY2(finding.severity != exchange::Severity::Error, qPrintable(finding.sentence));
    QCOMPARE(plan.count(exchange::RowState::New), rows);
}

void TestMunicipalitiesPage::comparesTwoStatements()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    const auto links = f.task()->blocks().front()->findChildren<widgets::LinkButton *>();
    QCOMPARE(links.size(), 1);
    QTest::keyClick(links.front(), Qt::Key_Space);
    auto *dialog = f.page.findChild<StatementComparison *>();
    QVERIFY(dialog && dialog->isVisible());
    const QAbstractItemModel *model = dialog->table()->model();
    new QAbstractItemModelTester(dialog->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 dialog);
    QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("100"));
    QCOMPARE(model->index(1, 2).data().toString(), QStringLiteral("90"));
    QCOMPARE(model->index(1, 3).data().toString(), widgets::signedText(-10));
    QVERIFY(dialog->sentence().contains(QStringLiteral("10")));
    dialog->compare(QStringLiteral("statement-1"), QStringLiteral("statement-1"));
    QCOMPARE(model->rowCount(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestMunicipalitiesPage::keepsInventedStatementsApart()
{
    Fixture f;
    domain::TaskStatement invented = *domain::find(f.data().taskStatements, QStringLiteral("statement-1"));
    invented.id = QStringLiteral("statement-3");
    invented.source = QStringLiteral("fictief voorbeeld");
    invented.places = 70;
    invented.inForce = true;
    QVERIFY(f.sample.document.apply(dossier::changes::add(invented, QStringLiteral("Aldorp"))));
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    QCOMPARE(f.task()->blocks().size(), 2U);
    QCOMPARE(f.task()->blocks().front()->table()->model()->rowCount(), 2);
    QVERIFY(f.task()->blocks().back()->subject().isFictitious);
    QVERIFY2(f.task()->blocks().back()->conflict().isEmpty(), "an invented number is no conflict with a real one");
    // One is in force, also across the blocks.
    QAbstractItemModel *real = f.task()->blocks().front()->table()->model();
    real->setData(real->index(0, kInForce), QStringLiteral("yes"));
    QVERIFY(!domain::find(f.data().taskStatements, QStringLiteral("statement-3"))->inForce);
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
    QTest::keyClick(f.page.detail()->tabs()->tabBar(), Qt::Key_Return, Qt::ControlModifier);
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

REGIE_TEST_GUI(TestMunicipalitiesPage)
#include "test_municipalities_page.moc"
