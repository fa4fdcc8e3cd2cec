// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/locations_page.h"

#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/kept_states.h"
#include "tests/ui/locations/open_locations.h"
#include "ui/locations/move_dialog.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/total_row.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::locations;
using Column = LocationTableModel::Column;
using Fixture = tests::OpenLocations;

namespace {

int tabNamed(const QTabWidget &tabs, const QString &name)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (tabs.tabText(tab).startsWith(name))
            return tab;
    }
    return -1;
}

} // namespace

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
    void hasATabForEveryPart();
    void judgesWhileTyping();
    void keepsAPartner();
    void keepsARemarkInOneStep();
    void warnsOfANameThatIsAlike();
    void saysThatALocationIsConfidential();
    void movesALocationToAnotherMunicipality();
    void tellsTheHistoryOfALocation();
    void takesPhasesAwayWithTheirChip();
    void goesToTheFieldThatCannotBeApplied();
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
    f.page.form()->showTabOf(until);
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
    QTabWidget *tabs = f.page.form()->tabs();
    const int place = tabNamed(*tabs, QStringLiteral("Obstacles"));
    tabs->setCurrentIndex(place);
    auto *tab = qobject_cast<RecordTab *>(tabs->currentWidget());
    new QAbstractItemModelTester(tab->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, tab);
    QTest::mouseClick(tab->addButton(), Qt::LeftButton);
    QCOMPARE(f.data().obstacles.size(), 1U);
    const QModelIndex who = tab->table()->model()->index(0, 1);
    tab->table()->model()->setData(who, QStringLiteral("COA"));
    QCOMPARE(f.data().obstacles.front().whoMustMove, QStringLiteral("COA"));
    QVERIFY(tabs->tabText(place).contains(QLatin1Char('1')));
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
    f.page.form()->showTabOf(f.line(TermField::Places));
    f.line(TermField::Places)->setFocus();
    QTest::keyClick(f.line(TermField::Places), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), f.line(TermField::Minors));
}

void TestLocationsPage::hasATabForEveryPart()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    const QTabWidget &tabs = *f.page.form()->tabs();
    for (const char *name :
         {"Details", "Terms", "Decisions", "Facilities", "Partners", "Obstacles", "Target groups", "Notes", "History"})
        QVERIFY2(tabNamed(tabs, QLatin1String(name)) >= 0, name);
}

void TestLocationsPage::judgesWhileTyping()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QLineEdit *until = f.line(TermField::Until);
    f.page.form()->showTabOf(until);
    until->setFocus();
    until->selectAll();
    const qint64 revision = f.sample.document.revision();
    QTest::keyClicks(until, QStringLiteral("1-1-2025"));
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: no"));
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("31-12-2031"));
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: yes"));
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("nooit"));
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: unknown yet"));
    QVERIFY(!f.page.form()->countsBox()->reason().isEmpty());
    QCOMPARE(f.sample.document.revision(), revision);
}

void TestLocationsPage::keepsAPartner()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QTabWidget *tabs = f.page.form()->tabs();
    tabs->setCurrentIndex(tabNamed(*tabs, QStringLiteral("Partners")));
    auto *tab = qobject_cast<RecordTab *>(tabs->currentWidget());
    QVERIFY(tab);
    new QAbstractItemModelTester(tab->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, tab);
    tab->table()->setFocus();
    QTest::keyClick(tab->table(), Qt::Key_Insert);
    QCOMPARE(f.data().partners.size(), 1U);
    tab->table()->model()->setData(tab->table()->model()->index(0, 0), QStringLiteral("Voorbeeld Wonen"));
    QCOMPARE(f.data().partners.front().name, QStringLiteral("Voorbeeld Wonen"));
    QCOMPARE(f.data().partners.front().location, QStringLiteral("a"));
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.data().partners.empty());
}

void TestLocationsPage::keepsARemarkInOneStep()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    auto *editor = qobject_cast<QPlainTextEdit *>(f.page.form()->noteFields()->field(LocationField::Remark)->control());
    f.page.form()->showTabOf(editor);
    editor->setFocus();
    const qint64 revision = f.sample.document.revision();
    QTest::keyClicks(editor, QStringLiteral("Bezichtigd"));
    f.page.table()->setFocus();
    QCOMPARE(f.sample.location(QStringLiteral("a")).remark, QStringLiteral("Bezichtigd"));
    QCOMPARE(f.sample.document.revision(), revision + 1);
}

void TestLocationsPage::warnsOfANameThatIsAlike()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QVERIFY(f.page.form()->doubts().isEmpty());
    domain::Location other = f.sample.location(QStringLiteral("a"));
    other.id = QStringLiteral("c");
    other.name = QStringLiteral("LOCATIE-A");
    QVERIFY(f.sample.document.apply(dossier::changes::add(other, other.name)));
    QVERIFY(f.page.form()->doubts().contains(QStringLiteral("LOCATIE-A")));
}

void TestLocationsPage::saysThatALocationIsConfidential()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QVERIFY(!f.page.form()->saysConfidential());
    domain::Location secret = f.sample.location(QStringLiteral("a"));
    secret.confidential = true;
    QVERIFY(
        f.sample.document.apply(dossier::changes::edit(f.sample.location(QStringLiteral("a")), secret, secret.name)));
    QVERIFY(f.page.form()->saysConfidential());
    const QModelIndex name = f.page.model()->index(f.page.model()->rowOf(QStringLiteral("term-a")), Column::Name);
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("confidential")));
    QVERIFY(name.data(ConfidentialRole).toBool());
}

void TestLocationsPage::movesALocationToAnotherMunicipality()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    const QList<QAction *> actions = f.page.table()->actions();
    const auto move = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().startsWith(QStringLiteral("Move to"));
    });
    QVERIFY(move != actions.end());
    (*move)->trigger();
    auto *dialog = f.page.findChild<MoveDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->municipality()->findData(QStringLiteral("GM0001")), -1);
    dialog->municipality()->setCurrentIndex(dialog->municipality()->findData(QStringLiteral("GM0002")));
    QVERIFY(dialog->consequence().contains(QStringLiteral("Bedorp")));
    const qint64 revision = f.sample.document.revision();
    QVERIFY(dialog->moveButton()->isDefault());
    QTest::keyClick(dialog->moveButton(), Qt::Key_Space);
    QCOMPARE(f.sample.location(QStringLiteral("a")).municipality, QStringLiteral("GM0002"));
    QCOMPARE(f.sample.document.revision(), revision + 1);
    QCOMPARE(f.sample.counts(QStringLiteral("GM0002")), 80.0);
    QCOMPARE(f.page.form()->location(), QStringLiteral("a"));
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.sample.counts(QStringLiteral("GM0001")), 80.0);
}

void TestLocationsPage::tellsTheHistoryOfALocation()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Places);
    f.page.model()->setData(f.page.table()->currentIndex(), QStringLiteral("81"));
    f.page.model()->setData(f.page.model()->index(f.page.model()->rowOf(QStringLiteral("term-b")), Column::Places),
                            QStringLiteral("41"));
    LocationHistory *history = f.page.form()->history();
    new QAbstractItemModelTester(history->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 history);
    QSignalSpy shown(history, &LocationHistory::shown);
    f.page.form()->tabs()->setCurrentWidget(history);
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(history->table()->model()->rowCount(), 1);
    QVERIFY(history->table()->model()->index(0, 1).data().toString().contains(QStringLiteral("81")));
    QCOMPARE(history->changes()->model()->rowCount(), 1);
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.sample.document.undo());
    QTRY_COMPARE(history->table()->model()->rowCount(), 2);
}

void TestLocationsPage::takesPhasesAwayWithTheirChip()
{
    Fixture f;
    const auto phases = f.page.phases()->findChildren<PhaseButton *>();
    QVERIFY(!f.page.filterRow()->phaseChip()->isVisible());
    QTest::keyClick(phases.at(4), Qt::Key_Space);
    QVERIFY(f.page.filterRow()->phaseChip()->isVisible());
    QVERIFY(f.page.filterRow()->phaseChip()->text().contains(QLatin1Char('5')));
    QTest::keyClick(f.page.filterRow()->phaseChip(), Qt::Key_Space);
    QVERIFY(!phases.at(4)->isChecked());
    QCOMPARE(f.page.model()->rowCount(), 2);
    QVERIFY(f.page.table()->hasFocus());
}

void TestLocationsPage::goesToTheFieldThatCannotBeApplied()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QLineEdit *minors = f.line(TermField::Minors);
    f.page.form()->showTabOf(minors);
    minors->setFocus();
    QTest::keyClicks(minors, QStringLiteral("999"));
    QTest::keyClick(minors, Qt::Key_Return);
    f.page.form()->tabs()->setCurrentIndex(0);
    const auto links = f.page.form()->findChildren<widgets::LinkButton *>();
    const auto go = std::find_if(links.begin(), links.end(), [](const widgets::LinkButton *link) {
        return link->text() == QStringLiteral("Go to the field");
    });
    QVERIFY(go != links.end() && (*go)->isVisible());
    QTest::keyClick(*go, Qt::Key_Space);
    QVERIFY(minors->isVisible() && minors->hasFocus());
}

REGIE_TEST_GUI(TestLocationsPage)
#include "test_locations_page.moc"
