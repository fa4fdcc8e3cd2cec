// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/locations_page.h"

#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/locations/open_locations.h"
#include "ui/locations/move_dialog.h"
#include "ui/widgets/total_row.h"

#include <QAction>
#include <QComboBox>
#include <QSignalSpy>

#include <algorithm>

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
    void makesTheFormAfterTheTable();
    void tellsTheSumsWhateverColumnsAreHidden();
    void addsALocationInOneStep();
    void duplicatesALocation();
    void removesALocationInOneStep();
    void givesTheFirstLocationTheColumnsItNeeds();
    void followsWhatChangesOutOfSight();
    void showsTableAndFormInTurnWhereItIsNarrow();
    void movesALocationToAnotherMunicipality();
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

void TestLocationsPage::makesTheFormAfterTheTable()
{
    tests::OpenSample sample;
    LocationsPage page(sample.view);
    page.resize(1400, 800);
    const auto forms = [&page] { return page.findChildren<LocationForm *>(); };
    QVERIFY(page.table()->currentIndex().isValid());
    QVERIFY(forms().isEmpty());
    page.show();
    QVERIFY(forms().isEmpty());
    QTRY_COMPARE(forms().size(), 1);
    QCOMPARE(forms().constFirst()->location(), page.model()->location(page.table()->currentIndex().row())->id);
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

void TestLocationsPage::givesTheFirstLocationTheColumnsItNeeds()
{
    tests::OpenSample sample;
    const domain::Dossier &data = sample.document.data();
    while (!data.locations.empty()) {
        const domain::Location &first = data.locations.front();
        QVERIFY(sample.document.apply(
            dossier::changes::removeLocation(data, first, sample.document.locationScores(first.id))));
    }
    QWidget window;
    LocationsPage page(sample.view, &window);
    page.resize(1400, 800);
    window.resize(page.size());
    tests::showActive(window);
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_Insert);
    QCOMPARE(page.model()->rowCount(), 1);
    const QString unknown = page.model()->index(0, Column::From).data().toString();
    const QFontMetrics metrics(page.table()->font());
    QVERIFY(page.table()->columnWidth(Column::From) > metrics.horizontalAdvance(unknown));
    QVERIFY(page.table()->columnWidth(Column::Minors) > metrics.horizontalAdvance(unknown));
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

REGIE_TEST_GUI(TestLocationsPage)
#include "test_locations_page.moc"
