// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipalities_page.h"

#include "core/dossier/changes.h"
#include "core/exchange/import_plan.h"
#include "tests/support/test_main.h"
#include "tests/ui/kept_states.h"
#include "tests/ui/municipalities/open_municipalities.h"
#include "ui/municipalities/statement_comparison.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/table_tools.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::municipalities;
using Fixture = tests::OpenMunicipalities;

namespace {

constexpr int kPlaces = 1;
constexpr int kInForce = 4;

} // namespace

/// The statements of the task of a municipality as an officer works with them.
class TestTaskStatements : public QObject
{
    Q_OBJECT

private slots:
    void pointsOutStatementsThatDiffer();
    void showsTheCourseByMonth();
    void editsAStatement();
    void refusesMoreMinorsThanPlacesInAStatement();
    void marksAStatementAsInForce();
    void addsAStatementOnlyWhenItIsComplete();
    void removesAStatement();
    void pastesTasksThroughTheImport_data();
    void pastesTasksThroughTheImport();
    void doesNotGuessWhichStatementIsMeant();
    void comparesTwoStatements();
    void aComparisonComesBackAsItWasLeft();
    void keepsInventedStatementsApart();
};

void TestTaskStatements::pointsOutStatementsThatDiffer()
{
    Fixture f;
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    QCOMPARE(f.task()->blocks().size(), 1U);
    QVERIFY(f.task()->blocks().front()->conflict().contains(QStringLiteral("100")));
    f.go(QStringLiteral("GM0002"), AreaColumn::Name);
    QVERIFY(f.task()->blocks().empty());
}

void TestTaskStatements::editsAStatement()
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

void TestTaskStatements::refusesMoreMinorsThanPlacesInAStatement()
{
    domain::TaskStatement statement;
    statement.places = 50;
    QVERIFY(!takeMinors(statement, QStringLiteral("51")).isEmpty());
    QVERIFY(!statement.minors);
    QVERIFY(takeMinors(statement, QStringLiteral("50")).isEmpty());
    QVERIFY(!takePlaces(statement, QStringLiteral("49")).isEmpty());
    QCOMPARE(statement.places, 50);
}

void TestTaskStatements::marksAStatementAsInForce()
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

void TestTaskStatements::addsAStatementOnlyWhenItIsComplete()
{
    Fixture f;
    f.go(QStringLiteral("GM0003"), AreaColumn::Name);
    QTest::mouseClick(f.task()->addButton(), Qt::LeftButton);
    StatementForm *form = f.task()->form();
    QVERIFY(form->isVisible());
    form->add();
    QVERIFY2(form->isVisible(), "without places it is not added");
    QCOMPARE(f.data().taskStatements.size(), 2U);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY2(!form->isVisible(), "Esc leaves it");
    QVERIFY(f.task()->addButton()->hasFocus());
    QTest::keyClick(f.task()->addButton(), Qt::Key_Space);
    QVERIFY(form->isVisible());

    form->places()->line()->setFocus();
    QTest::keyClicks(form->places()->line(), QStringLiteral("76"));
    QTest::keyClick(form->places()->line(), Qt::Key_Return);
    form->add();
    QVERIFY(!form->isVisible());
    QCOMPARE(f.data().taskStatements.size(), 3U);
    QCOMPARE(f.task()->figure(analysis::FigureName::TaskAfterTrades)->number(), QStringLiteral("76"));
}

void TestTaskStatements::removesAStatement()
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

void TestTaskStatements::pastesTasksThroughTheImport_data()
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

void TestTaskStatements::doesNotGuessWhichStatementIsMeant()
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

void TestTaskStatements::pastesTasksThroughTheImport()
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

void TestTaskStatements::comparesTwoStatements()
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

void TestTaskStatements::aComparisonComesBackAsItWasLeft()
{
    Fixture f;
    tests::KeptStates states;
    f.sample.view.setTableStates(&states);
    widgets::Arrangement byFirst;
    byFirst.order = {{1, Qt::DescendingOrder}};
    StatementComparison(f.sample.view, QStringLiteral("GM0001")).table()->tools().arrange(byFirst);
    const StatementComparison again(f.sample.view, QStringLiteral("GM0001"));
    const auto *rows = dynamic_cast<const widgets::ArrangedRows *>(again.table()->model());
    QVERIFY(rows->arranged().arrangement() == byFirst);
}

void TestTaskStatements::keepsInventedStatementsApart()
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

void TestTaskStatements::showsTheCourseByMonth()
{
    Fixture f;
    TaskCourse *course = f.task()->course();
    QSignalSpy ready(course, &TaskCourse::ready);
    f.go(QStringLiteral("GM0002"), AreaColumn::Name); // the other may be shown already
    QTRY_VERIFY(!ready.isEmpty());
    ready.clear();
    f.go(QStringLiteral("GM0001"), AreaColumn::Name);
    QTRY_VERIFY(!ready.isEmpty());
    const auto &months = course->chart()->spec().months;
    QVERIFY(months.size() > 12);
    const auto &area = *f.sample.view.figures().area(QStringLiteral("GM0001"));
    QCOMPARE(months.front().counts, widgets::wholeNumber(area.counts).value());
    QCOMPARE(months.front().task, widgets::wholeNumber(area.task));
}

REGIE_TEST_GUI(TestTaskStatements)
#include "test_task_statements.moc"
