// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "core/exchange/import_plan.h"
#include "tests/support/test_main.h"
#include "tests/ui/locations/open_locations.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/widgets/cell_text.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::locations;
using Column = LocationTableModel::Column;
using Fixture = tests::OpenLocations;

/// Locations as in a table program: cells, rows and what comes from the clipboard.
class TestLocationsEditing : public QObject
{
    Q_OBJECT

private slots:
    void fillsPlacesDown();
    void removesATermOfSeveral();
    void movesALocationByItsCellAsTheFormDoes();
    void keepsOpenUntilTheDayThatIsChosen();
    void refusesAnEarlierDay();
    void editsTheTermsOfTheForm();
    void putsTodayInAFieldOfTheForm();
    void opensTheImportForATableWithAHeader();
    void opensTheImportForRowsThatNameALocation_data();
    void opensTheImportForRowsThatNameALocation();
    void pastesPlacesOverCells();
    void namesTheLocationOfACellThatRefuses();
    void keepsTheTextOfAFieldThatIsNotSaved();
};

void TestLocationsEditing::fillsPlacesDown()
{
    Fixture f;
    f.go(QStringLiteral("term-b"), Column::Places);
    QTest::keyClick(f.page.table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.sample.term(QStringLiteral("term-b")).places, 80);
    QCOMPARE(f.page.model()->rowKey(f.page.table()->currentIndex().row()), QStringLiteral("term-b"));
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.sample.term(QStringLiteral("term-b")).places, 40);
}

void TestLocationsEditing::removesATermOfSeveral()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QVERIFY(f.extension());
    f.extension()->extendButton()->click();
    QCOMPARE(f.data().terms.size(), 3U);
    f.go(QStringLiteral("term-a"), Column::Name);
    QTest::keyClick(f.page.table(), Qt::Key_Space, Qt::ShiftModifier);
    QTest::keyClick(f.page.table(), Qt::Key_Delete);
    QCOMPARE(f.data().terms.size(), 2U);
    QCOMPARE(f.data().locations.size(), 2U);
    QVERIFY(f.sample.document.undo());
    QTest::keyClick(f.page.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.page.table(), Qt::Key_Delete);
    QVERIFY(f.data().terms.empty() && f.data().locations.empty());
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.data().terms.size(), 3U);
}

void TestLocationsEditing::movesALocationByItsCellAsTheFormDoes()
{
    Fixture f;
    const QString own = QStringLiteral("a");
    const QString there = QStringLiteral("GM0002");
    domain::Score score;
    score.id = QStringLiteral("score-of-a");
    score.municipality = QStringLiteral("GM0001");
    score.location = own;
    score.value = *domain::ScoreValue::fromNumber(4);
    score.asOf = QDate(2026, 1, 1);
    domain::Target target;
    target.id = QStringLiteral("target-of-a");
    target.municipality = QStringLiteral("GM0001");
    target.location = own;
    target.value = 4;
    domain::Term delivering = f.sample.term(QStringLiteral("term-a"));
    delivering.forMunicipality = there;
    delivering.forPlaces = 20;
    QVERIFY(f.sample.document.apply(dossier::changes::add(score, own)));
    QVERIFY(f.sample.document.apply(dossier::changes::add(target, own)));
    QVERIFY(f.sample.document.apply(dossier::changes::edit(f.sample.term(QStringLiteral("term-a")), delivering, own)));

    LocationTableModel &model = *f.page.model();
    QVERIFY(model.setData(model.index(model.rowOf(QStringLiteral("term-a")), Column::Municipality),
                          QStringLiteral("Bedorp")));
    QCOMPARE(f.sample.location(own).municipality, there);
    QCOMPARE(f.sample.document.locationScores(own).front().municipality, there);
    QCOMPARE(domain::find(f.data().targets, target.id)->municipality, there);
    QVERIFY(f.sample.term(QStringLiteral("term-a")).forMunicipality.isEmpty());
    QCOMPARE(f.sample.document.undoAction().kind, dossier::ActionKind::FieldEdited);
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.sample.location(own).municipality, QStringLiteral("GM0001"));
    QCOMPARE(f.sample.document.locationScores(own).front().municipality, QStringLiteral("GM0001"));
    QCOMPARE(f.sample.term(QStringLiteral("term-a")).forMunicipality, there);
}

void TestLocationsEditing::keepsOpenUntilTheDayThatIsChosen()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    ExtendDialog *dialog = f.extension();
    QVERIFY(dialog && dialog->isVisible());
    const domain::Term before = f.sample.term(QStringLiteral("term-a"));
    QCOMPARE(dialog->until()->date(), before.until.addYears(1));
    dialog->until()->setDate(before.until.addMonths(6));
    QVERIFY(dialog->consequence().contains(widgets::dayText(before.until.addDays(1))));
    dialog->extendButton()->click();
    const domain::Term extension = *domain::find(f.data().terms, f.page.form()->termList()->current());
    QVERIFY(extension.extendsEarlier);
    QCOMPARE(extension.from, before.until.addDays(1));
    QCOMPARE(extension.until, before.until.addMonths(6));
    QCOMPARE(f.sample.term(before.id), before);
}

void TestLocationsEditing::refusesAnEarlierDay()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    ExtendDialog *dialog = f.extension();
    QVERIFY(dialog);
    const QDate until = f.sample.term(QStringLiteral("term-a")).until;
    dialog->until()->setDate(until);
    QVERIFY(!dialog->extendButton()->isEnabled());
    QVERIFY2(dialog->consequence().contains(widgets::dayText(until)), qPrintable(dialog->consequence()));
    QCOMPARE(dialog->until()->accessibleDescription(), dialog->consequence());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(f.data().terms.size(), 2U);
}

void TestLocationsEditing::editsTheTermsOfTheForm()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    widgets::TableView *terms = f.page.form()->termList()->table();
    new QAbstractItemModelTester(terms->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, terms);
    f.page.form()->showTabOf(terms);
    terms->setFocus();
    terms->goTo(terms->model()->index(0, 1));
    QTest::keyClick(terms, Qt::Key_F2);
    tests::typeInCell(*terms, QStringLiteral("95"), Qt::Key_Return);
    QCOMPARE(f.sample.term(QStringLiteral("term-a")).places, 95);
    QVERIFY(terms->hasFocus());
    QVERIFY(!terms->model()->setData(terms->model()->index(0, 3), QStringLiteral("1-1-2020")));
    QVERIFY(!terms->model()->index(0, 3).data(widgets::RefusalRole).toString().isEmpty());
}

void TestLocationsEditing::putsTodayInAFieldOfTheForm()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QLineEdit *asOf = f.line(TermField::AsOf);
    f.page.form()->showTabOf(asOf);
    asOf->setFocus();
    QTest::keyClick(asOf, Qt::Key_Semicolon, Qt::ControlModifier);
    QCOMPARE(f.sample.term(QStringLiteral("term-a")).asOf, QDate::currentDate());
}

void TestLocationsEditing::opensTheImportForATableWithAHeader()
{
    Fixture f;
    QSignalSpy asked(&f.sample.view, &widgets::DossierView::importRequested);
    QApplication::clipboard()->setText(
        QStringLiteral("gemeente\tnaam\tstroom\tplekken\r\nAldorp\tNieuw\tasiel\t12\r\n"));
    f.go(QStringLiteral("term-b"), Column::Places);
    QTest::keyClick(f.page.table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    const auto table = asked.first().first().value<exchange::Table>();
    const exchange::ImportPlan plan =
        exchange::planImport(f.sample.document.data(), table, exchange::TableKind::Locations);
    QCOMPARE(plan.count(exchange::RowState::New), 1);
}

void TestLocationsEditing::opensTheImportForRowsThatNameALocation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("changed");
    QTest::newRow("only names: asylum and 0 places") << "Aldorp\tNieuw\nCedorp\tNog een" << 2 << 0;
    QTest::newRow("a whole row") << "Bedorp\tNieuw\tazc\tasiel\t7 Beheer\t1.200\t12\t1-7-2027\t" << 1 << 0;
    QTest::newRow("a row that is there") << "Aldorp\tLocatie a\tazc\tasiel\t7\t95\t\t1-1-2024\t31-12-2030" << 0 << 1;
}

void TestLocationsEditing::opensTheImportForRowsThatNameALocation()
{
    QFETCH(QString, text);
    Fixture f;
    QSignalSpy asked(&f.sample.view, &widgets::DossierView::importRequested);
    QApplication::clipboard()->setText(text);
    f.go(QStringLiteral("term-b"), Column::Municipality);
    QTest::keyClick(f.page.table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    const auto table = asked.first().first().value<exchange::Table>();
    const exchange::ImportPlan plan =
        exchange::planImport(f.sample.document.data(), table, exchange::TableKind::Locations);
    for (const exchange::Finding &finding : plan.findings)
        QVERIFY2(finding.severity != exchange::Severity::Error, qPrintable(finding.sentence));
    QTEST(plan.count(exchange::RowState::New), "added");
    QTEST(plan.count(exchange::RowState::Changed), "changed");
    QCOMPARE(f.sample.location(QStringLiteral("b")).name, QStringLiteral("Locatie b"));
}

void TestLocationsEditing::pastesPlacesOverCells()
{
    Fixture f;
    QApplication::clipboard()->setText(QStringLiteral("1.943\t60\n20\t5"));
    f.go(QStringLiteral("term-a"), Column::Places);
    QTest::keyClick(f.page.table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.sample.term(QStringLiteral("term-a")).places, 1943);
    QCOMPARE(f.sample.term(QStringLiteral("term-a")).minors, std::optional(60));
    QCOMPARE(f.sample.term(QStringLiteral("term-b")).places, 20);
    // Fewer places than there were minors: both go together.
    QApplication::clipboard()->setText(QStringLiteral("50\t40"));
    f.go(QStringLiteral("term-a"), Column::Places);
    QTest::keyClick(f.page.table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.sample.term(QStringLiteral("term-a")).places, 50);
    QVERIFY(f.sample.document.undo() && f.sample.document.undo());
    QCOMPARE(f.sample.counts(QStringLiteral("GM0001")), 80.0);
    QVERIFY(!f.sample.document.canUndo());
}

void TestLocationsEditing::namesTheLocationOfACellThatRefuses()
{
    Fixture f;
    QApplication::clipboard()->setText(QStringLiteral("veel"));
    f.go(QStringLiteral("term-b"), Column::Places);
    const int row = f.page.table()->currentIndex().row();
    QTest::keyClick(f.page.table(), Qt::Key_V, Qt::ControlModifier);
    const auto *dialog = f.page.window()->findChild<dialogs::PasteDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<widgets::TableView *>()->model()->index(0, 0).data().toString(),
             QStringLiteral("%1: %2").arg(row + 1).arg(f.sample.location(QStringLiteral("b")).name));
}

void TestLocationsEditing::keepsTheTextOfAFieldThatIsNotSaved()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QSignalSpy failed(&f.sample.document, &dossier::Document::failed);
    QLineEdit *places = f.line(TermField::Places);
    QVERIFY(QFile::remove(f.sample.document.workingCopy().databasePath()));
    places->setFocus();
    places->selectAll();
    QTest::keyClicks(places, QStringLiteral("95"));
    QTest::keyClick(places, Qt::Key_Return);
    if (failed.count() == 0)
        QSKIP("This system writes to a file that was removed");
    QCOMPARE(places->text(), QStringLiteral("95"));
    QVERIFY(!f.page.form()->termFields()->fields().at(TermField::Places)->refusal().isEmpty());
    QCOMPARE(f.sample.counts(QStringLiteral("GM0001")), 80.0);
}

REGIE_TEST_GUI(TestLocationsEditing)
#include "test_locations_editing.moc"
