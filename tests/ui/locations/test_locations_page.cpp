// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/locations_page.h"

#include "tests/support/test_main.h"
#include "tests/ui/kept_states.h"
#include "tests/ui/locations/open_locations.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/total_row.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::locations;
using Column = LocationTableModel::Column;
using Fixture = tests::OpenLocations;

/// The screen of locations as an officer works with it.
class TestLocationsPage : public QObject
{
    Q_OBJECT

private slots:
    void editsPlacesInTheCell();
    void marksWhatIsRefusedUntilEscape();
    void keepsTheRowAndTheKeyboardAfterAnEdit();
    void filtersByText();
    void filtersByPhase();
    void filtersByColumnToo();
    void keepsItsFilterForTheNextStart();
    void passesOverAFilterThatCannotBeRead();
    void findsInTheTable();
    void tellsTheSumsWhateverColumnsAreHidden();
    void appliesAFieldOfTheForm();
    void refusesAFieldOfTheForm();
    void saysWhetherTheTermCounts();
    void addsALocationInOneStep();
    void duplicatesALocation();
    void removesALocationInOneStep();
    void addsExtendsAndRemovesATerm();
    void keepsAnObstacle();
    void goesToALocationThatTheFilterHides();
    void followsWhatChangesOutOfSight();
    void showsTableAndFormInTurnWhereItIsNarrow();
    void reachesEveryFieldInOrder();
};

void TestLocationsPage::editsPlacesInTheCell()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Places);
    QTest::keyClick(f.page.table(), Qt::Key_F2);
    tests::typeInCell(*f.page.table(), QStringLiteral("95"), Qt::Key_Return);
    QCOMPARE(f.sample.term(QStringLiteral("term-a")).places, 95);
    QCOMPARE(f.sample.counts(QStringLiteral("GM0001")), 95.0);
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.sample.counts(QStringLiteral("GM0001")), 80.0);
}

void TestLocationsPage::marksWhatIsRefusedUntilEscape()
{
    Fixture f;
    QSignalSpy said(&f.sample.view, &widgets::DossierView::said);
    f.go(QStringLiteral("term-a"), Column::Minors);
    QTest::keyClick(f.page.table(), Qt::Key_F2);
    tests::typeInCell(*f.page.table(), QStringLiteral("81"), Qt::Key_Return);
    const QModelIndex cell = f.page.table()->currentIndex();
    QVERIFY(!cell.data(widgets::RefusalRole).toString().isEmpty());
    QVERIFY(said.count() > 0);
    QVERIFY(!f.sample.term(QStringLiteral("term-a")).minors);
    QTest::keyClick(f.page.table(), Qt::Key_Escape);
    QVERIFY(cell.data(widgets::RefusalRole).toString().isEmpty());
}

void TestLocationsPage::keepsTheRowAndTheKeyboardAfterAnEdit()
{
    Fixture f;
    f.go(QStringLiteral("term-b"), Column::Places);
    QTest::keyClick(f.page.table(), Qt::Key_5);
    tests::typeInCell(*f.page.table(), QStringLiteral("0"), Qt::Key_Return);
    QCOMPARE(f.sample.term(QStringLiteral("term-b")).places, 50);
    QCOMPARE(f.page.model()->rowKey(f.page.table()->currentIndex().row()), QStringLiteral("term-b"));
    QCOMPARE(f.page.table()->currentIndex().column(), int{Column::Places});
    QVERIFY(f.page.table()->hasFocus());
}

void TestLocationsPage::filtersByText()
{
    Fixture f;
    f.page.filterRow()->text()->setFocus();
    QTest::keyClicks(f.page.filterRow()->text(), QStringLiteral("bedorp"));
    QCOMPARE(f.page.model()->rowCount(), 1);
    QCOMPARE(f.page.form()->location(), QStringLiteral("b"));
    QTest::keyClick(&f.page, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.page.model()->rowCount(), 2);
}

void TestLocationsPage::filtersByPhase()
{
    Fixture f;
    const auto phases = f.page.phases()->findChildren<PhaseButton *>();
    QCOMPARE(phases.size(), 8);
    QTest::keyClick(phases.at(4), Qt::Key_Space);
    QCOMPARE(f.page.model()->rowCount(), 1);
    QCOMPARE(f.page.model()->rowKey(0), QStringLiteral("term-b"));
    QTest::keyClick(phases.at(4), Qt::Key_Right);
    QVERIFY(phases.at(5)->hasFocus());
}

void TestLocationsPage::filtersByColumnToo()
{
    Fixture f;
    widgets::TableTools &tools = f.page.table()->tools();
    tools.arrange({{}, {{Column::Places, {{}, 50, {}}}}});
    QCOMPARE(f.page.model()->rowCount(), 1);
    QCOMPARE(f.page.model()->shownSum().places, 80);
    QCOMPARE(f.page.form()->location(), QStringLiteral("a"));
    const auto phases = f.page.model()->phaseSums();
    QCOMPARE(phases[static_cast<std::size_t>(domain::Phase::Realisation)].rows, 0);
    QCOMPARE(phases[static_cast<std::size_t>(domain::Phase::Operation)].rows, 1);
    f.page.filterRow()->text()->setText(QStringLiteral("bedorp"));
    QCOMPARE(f.page.model()->rowCount(), 0);
    f.page.table()->setFocus();
    QTest::keyClick(f.page.table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.page.model()->rowCount(), 2);
    QVERIFY(f.page.filterRow()->text()->text().isEmpty());
    tools.arrange({{}, {{Column::Places, {{}, 50, {}}}}});
    f.sample.view.showLocation(QStringLiteral("b"));
    QCOMPARE(f.page.form()->location(), QStringLiteral("b"));
}

void TestLocationsPage::keepsItsFilterForTheNextStart()
{
    tests::OpenSample sample;
    tests::KeptStates states;
    sample.view.setTableStates(&states);
    LocationFilter left;
    {
        LocationsPage page(sample.view);
        QVERIFY(page.model()->filter().isEmpty());
        page.filterRow()->text()->setText(QStringLiteral("locatie"));
        page.filterRow()->municipality()->setCurrentIndex(1);
        page.filterRow()->kind()->setCurrentIndex(2);
        page.filterRow()->counts()->setCurrentIndex(1);
        page.phases()->findChildren<PhaseButton *>()[6]->click();
        left = page.model()->filter();
    }
    QVERIFY(!left.municipality.isEmpty() && left.kind && left.phases.count() == 1);
    LocationsPage page(sample.view);
    QVERIFY(page.model()->filter() == left);
    QCOMPARE(page.filterRow()->text()->text(), QStringLiteral("locatie"));
    QVERIFY(page.phases()->findChildren<PhaseButton *>()[6]->isChecked());
    page.filterRow()->clear();
    page.phases()->release();
    LocationsPage cleared(sample.view);
    QVERIFY(cleared.model()->filter().isEmpty());
}

void TestLocationsPage::passesOverAFilterThatCannotBeRead()
{
    tests::OpenSample sample;
    tests::KeptStates states;
    states.kept[QStringLiteral("locations.filter")] =
        R"({"text":3,"municipality":"GM9999","kind":"kasteel","counts":"perhaps","phases":["party",7]})";
    sample.view.setTableStates(&states);
    const LocationsPage page(sample.view);
    QVERIFY(page.model()->filter().isEmpty());
    QVERIFY(page.model()->rowCount() > 0);
}

void TestLocationsPage::findsInTheTable()
{
    Fixture f;
    QTest::keyClick(f.page.table(), Qt::Key_F, Qt::ControlModifier);
    widgets::FindBar *bar = f.page.table()->tools().findBar();
    QVERIFY(bar && bar->field()->hasFocus());
    QTest::keyClicks(bar->field(), QStringLiteral("locatie b"));
    QCOMPARE(f.page.form()->location(), QStringLiteral("b"));
    QCOMPARE(f.page.model()->rowCount(), 2);
    QTest::keyClick(bar->field(), Qt::Key_Escape);
    QVERIFY(f.page.table()->hasFocus());
    QTest::keyClick(f.page.table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.page.filterRow()->text()->hasFocus());
}

void TestLocationsPage::tellsTheSumsWhateverColumnsAreHidden()
{
    Fixture f;
    const auto *total = f.page.findChild<widgets::TotalRow *>();
    const auto label = [total](int column) { return total->model()->index(0, column).data().toString(); };
    QVERIFY(!label(Column::Municipality).isEmpty());
    f.page.table()->setColumnHidden(Column::Municipality, true);
    QVERIFY(label(Column::Municipality).isEmpty());
    QVERIFY(!label(Column::Name).isEmpty());
    QCOMPARE(label(Column::Places), QStringLiteral("120"));
}

void TestLocationsPage::appliesAFieldOfTheForm()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QLineEdit *name = f.line(LocationField::Name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Nieuwe naam"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(f.sample.location(QStringLiteral("a")).name, QStringLiteral("Nieuwe naam"));
    QCOMPARE(f.page.model()->index(f.page.model()->rowOf(QStringLiteral("term-a")), Column::Name).data().toString(),
             QStringLiteral("Nieuwe naam"));
    QVERIFY(name->hasFocus());
}

void TestLocationsPage::refusesAFieldOfTheForm()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    const qint64 revision = f.sample.document.revision();
    QLineEdit *until = f.line(TermField::Until);
    until->setFocus();
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("1-1-2020"));
    QTest::keyClick(until, Qt::Key_Return);
    QCOMPARE(f.sample.document.revision(), revision);
    QVERIFY(!f.page.form()->termFields()->fields().at(TermField::Until)->refusal().isEmpty());
    QCOMPARE(until->text(), QStringLiteral("1-1-2020"));

    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("31-12-2031"));
    QTest::keyClick(until, Qt::Key_Return);
    QCOMPARE(f.sample.term(QStringLiteral("term-a")).until, QDate(2031, 12, 31));
    QVERIFY(f.page.form()->termFields()->fields().at(TermField::Until)->refusal().isEmpty());
}

void TestLocationsPage::saysWhetherTheTermCounts()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: yes"));
    f.go(QStringLiteral("term-b"), Column::Name);
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: no"));
    f.sample.view.setAsOf(QDate(2031, 1, 1));
    f.go(QStringLiteral("term-a"), Column::Name);
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: no"));
}

void TestLocationsPage::addsALocationInOneStep()
{
    Fixture f;
    QTest::keyClick(f.page.table(), Qt::Key_Insert);
    QCOMPARE(f.data().locations.size(), 3U);
    QCOMPARE(f.data().terms.size(), 3U);
    QVERIFY2(f.line(LocationField::Name)->hasFocus(), "the name is ready to be typed");
    QCOMPARE(f.line(LocationField::Name)->selectedText(), f.line(LocationField::Name)->text());
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.data().locations.size(), 2U);
    QCOMPARE(f.data().terms.size(), 2U);
}

void TestLocationsPage::duplicatesALocation()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QTest::keyClick(f.page.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.data().locations.size(), 3U);
    QCOMPARE(domain::find(f.data().locations, f.page.form()->location())->name, QStringLiteral("Locatie a (2)"));
    QCOMPARE(f.sample.counts(QStringLiteral("GM0001")), 160.0);
}

void TestLocationsPage::removesALocationInOneStep()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QTest::keyClick(f.page.table(), Qt::Key_Space, Qt::ShiftModifier);
    QTest::keyClick(f.page.table(), Qt::Key_Delete);
    QCOMPARE(f.data().locations.size(), 1U);
    QCOMPARE(f.page.form()->location(), QStringLiteral("b"));
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.data().locations.size(), 2U);
    QCOMPARE(f.sample.counts(QStringLiteral("GM0001")), 80.0);
}

void TestLocationsPage::addsExtendsAndRemovesATerm()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    TermList *list = f.page.form()->termList();
    QTest::mouseClick(list->extendButton(), Qt::LeftButton);
    QCOMPARE(f.data().terms.size(), 3U);
    const domain::Term extension = *domain::find(f.data().terms, list->current());
    QVERIFY(extension.extendsEarlier);
    QCOMPARE(extension.from, QDate(2031, 1, 1));
    QCOMPARE(f.page.model()->rowKey(f.page.table()->currentIndex().row()), extension.id);

    QTest::mouseClick(list->removeButton(), Qt::LeftButton);
    QCOMPARE(f.data().terms.size(), 2U);
    QTest::mouseClick(list->addButton(), Qt::LeftButton);
    QCOMPARE(f.data().terms.size(), 3U);
    QCOMPARE(domain::find(f.data().terms, list->current())->places, 0);
}

void TestLocationsPage::keepsAnObstacle()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    f.page.form()->tabs()->setCurrentIndex(1);
    auto *tab = qobject_cast<RecordTab *>(f.page.form()->tabs()->currentWidget());
    new QAbstractItemModelTester(tab->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, tab);
    QTest::mouseClick(tab->addButton(), Qt::LeftButton);
    QCOMPARE(f.data().obstacles.size(), 1U);
    const QModelIndex who = tab->table()->model()->index(0, 1);
    tab->table()->model()->setData(who, QStringLiteral("COA"));
    QCOMPARE(f.data().obstacles.front().whoMustMove, QStringLiteral("COA"));
    QVERIFY(f.page.form()->tabs()->tabText(1).contains(QLatin1Char('1')));
    tab->table()->goTo(tab->table()->model()->index(0, 1));
    QTest::mouseClick(tab->removeButton(), Qt::LeftButton);
    QVERIFY(f.data().obstacles.empty());
}

void TestLocationsPage::goesToALocationThatTheFilterHides()
{
    Fixture f;
    f.page.filterRow()->text()->setText(QStringLiteral("Aldorp"));
    f.sample.view.showLocation(QStringLiteral("b"));
    QCOMPARE(f.page.form()->location(), QStringLiteral("b"));
    QVERIFY(f.page.filterRow()->text()->text().isEmpty());
}

void TestLocationsPage::followsWhatChangesOutOfSight()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Places);
    f.page.hide();
    f.sample.view.selectMunicipality(QStringLiteral("GM0003"));
    f.page.model()->setData(f.page.model()->index(f.page.model()->rowOf(QStringLiteral("term-b")), Column::Places),
                            QStringLiteral("41"));
    f.page.show();
    QCOMPARE(f.page.model()->index(f.page.model()->rowOf(QStringLiteral("term-b")), Column::Places).data().toString(),
             QStringLiteral("41"));
    QCOMPARE(f.sample.view.selectedMunicipality(), QStringLiteral("GM0003"));
    f.page.hide();
    f.sample.view.selectMunicipality(QStringLiteral("GM0002"));
    f.page.show();
    QCOMPARE(f.page.form()->location(), QStringLiteral("b"));
}

void TestLocationsPage::showsTableAndFormInTurnWhereItIsNarrow()
{
    Fixture f;
    QVERIFY(f.page.table()->isVisible() && f.page.form()->isVisible());
    f.page.resize(700, 600);
    QVERIFY(f.page.table()->isVisible() && !f.page.form()->isVisible());
    f.go(QStringLiteral("term-a"), Column::Name);
    QTest::keyClick(f.page.table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.page.form()->isVisible());
}

void TestLocationsPage::reachesEveryFieldInOrder()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QLineEdit *name = f.line(LocationField::Name);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), f.page.form()->mainFields()->field(LocationField::Municipality)->control());
    f.line(TermField::Places)->setFocus();
    QTest::keyClick(f.line(TermField::Places), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), f.line(TermField::Minors));
}

REGIE_TEST_GUI(TestLocationsPage)
#include "test_locations_page.moc"
