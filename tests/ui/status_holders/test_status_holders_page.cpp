// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_holders/status_holders_page.h"

#include "core/analysis/figure_id.h"
#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/table_tools.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::status_holders;
using Column = LedgerColumn;

namespace {

/// The page over the sample on 1 March 2026: Aldorp has a task of 60 in the first half of that year.
struct Fixture
{
    tests::OpenSample sample;
    QWidget window;
    StatusHoldersPage page{sample.view, &window};

    Fixture()
    {
        page.resize(1400, 800);
        window.resize(page.size());
        tests::showActive(window);
        page.table()->setFocus();
    }

    QModelIndex at(const QString &code, Column column) const
    {
        return page.model()->index(page.model()->rowOf(code), static_cast<int>(column));
    }
    QString text(const QString &code, Column column) const { return at(code, column).data().toString(); }
    QString total(Column column) const
    {
        return page.total()->model()->index(0, static_cast<int>(column)).data().toString();
    }
    void go(const QString &code, Column column)
    {
        page.table()->setFocus();
        page.table()->goTo(at(code, column));
    }
    void type(const QString &code, Column column, const QString &value)
    {
        go(code, column);
        QTest::keyClick(page.table(), Qt::Key_F2);
        tests::typeInCell(*page.table(), value, Qt::Key_Return);
    }
};

const QString kAldorp = QStringLiteral("GM0001");
const QString kBedorp = QStringLiteral("GM0002");

} // namespace

/// The accounts of status holders as an officer works with them.
class TestStatusHoldersPage : public QObject
{
    Q_OBJECT

private slots:
    void modelsKeepTheirWord();
    void showsAnAccountForEachMunicipality();
    void marksMonthsThatHaveNotEnded();
    void typesAMonth();
    void makesAnAccountByTypingATask();
    void pastesMonthsForSeveral();
    void refusesTextThatIsNoNumber();
    void showsTheCarriedBacklogAndTheDifference();
    void showsEveryColumnWithoutScrolling();
    void saysWhyItIsOnScheduleOrNot();
    void explainsOnADayOfTheHalfYear();
    void explainsTheMonthsOfTheChart();
    void addsTheNextHalfYear();
    void showsAnotherHalfYear();
    void marksTheHalfYearInEveryOrder();
    void followsTheMunicipality();
    void showsTheProvinceFromTheTotalRow();
    void goesToTheAccountByKey();
    void undoesWithTheRowKept();
};

void TestStatusHoldersPage::modelsKeepTheirWord()
{
    Fixture fixture;
    const auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester ledgers(fixture.page.model(), strict);
    const QAbstractItemModelTester total(fixture.page.total()->model(), strict);
    const QAbstractItemModelTester halfYears(fixture.page.detail()->halfYears()->model(), strict);
    const QAbstractItemModelTester months(fixture.page.detail()->months(), strict);
    fixture.type(kAldorp, Column::Month1, QStringLiteral("12"));
    fixture.page.addButton()->click();
    QVERIFY(fixture.sample.document.undo());
}

void TestStatusHoldersPage::showsAnAccountForEachMunicipality()
{
    Fixture fixture;
    QCOMPARE(fixture.page.model()->rowCount(), 3);
    QCOMPARE(fixture.text(kAldorp, Column::Task), QStringLiteral("60"));
    QCOMPARE(fixture.text(kAldorp, Column::CorrectedTask), QStringLiteral("60"));
    QCOMPARE(fixture.text(kAldorp, Column::Expected), QStringLiteral("20"));
    QCOMPARE(fixture.text(kAldorp, Column::OnSchedule), widgets::unknownText());
    QCOMPARE(fixture.text(kBedorp, Column::Task), widgets::unknownText());
    QCOMPARE(fixture.total(Column::Task), QStringLiteral("60"));
    QVERIFY(fixture.page.total()
                ->model()
                ->index(0, static_cast<int>(Column::Task))
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QLatin1String("known of 1 of 3 municipalities")));
}

void TestStatusHoldersPage::marksMonthsThatHaveNotEnded()
{
    Fixture fixture;
    QCOMPARE(fixture.text(kAldorp, Column::Month2), widgets::unknownText()); // ended, and not reported
    QCOMPARE(fixture.text(kAldorp, Column::Month3), QStringLiteral("–"));
    QCOMPARE(fixture.total(Column::Month3), QStringLiteral("–"));
    const int row = fixture.page.model()->rowOf(kAldorp);
    const QString said =
        fixture.page.model()->index(row, static_cast<int>(Column::Month3)).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.endsWith(QLatin1String("not yet.")), qPrintable(said));
    QCOMPARE(fixture.text(kAldorp, Column::Revision), QStringLiteral("none"));
    QCOMPARE(fixture.total(Column::Revision), QStringLiteral("none"));
    const QString header =
        fixture.page.model()->headerData(static_cast<int>(Column::Month3), Qt::Horizontal, Qt::ToolTipRole).toString();
    QVERIFY2(header.contains(QLatin1String("has not ended")), qPrintable(header));
}

void TestStatusHoldersPage::typesAMonth()
{
    Fixture fixture;
    fixture.type(kAldorp, Column::Month1, QStringLiteral("12"));
    QCOMPARE(fixture.text(kAldorp, Column::Housed), QStringLiteral("12"));
    QCOMPARE(fixture.text(kAldorp, Column::BacklogEnd), QStringLiteral("48"));
    QCOMPARE(fixture.text(kAldorp, Column::OnSchedule), widgets::yesNoText(false));
    QCOMPARE(fixture.total(Column::Housed), QStringLiteral("12"));
    fixture.type(kAldorp, Column::Month3, QStringLiteral("30"));
    QCOMPARE(fixture.text(kAldorp, Column::Housed), QStringLiteral("12")); // March has not ended
}

void TestStatusHoldersPage::makesAnAccountByTypingATask()
{
    Fixture fixture;
    fixture.type(kBedorp, Column::Task, QStringLiteral("30"));
    QCOMPARE(fixture.sample.document.data().ledgers.size(), 2U);
    QCOMPARE(fixture.text(kBedorp, Column::CorrectedTask), QStringLiteral("30"));
    QCOMPARE(fixture.total(Column::CorrectedTask), QStringLiteral("90"));
}

void TestStatusHoldersPage::pastesMonthsForSeveral()
{
    Fixture fixture;
    std::vector<widgets::CellText> cells;
    for (int row = 0; row < 3; ++row) {
        for (int month = 0; month < 2; ++month)
            cells.push_back({row, static_cast<int>(Column::Month1) + month, QString::number(row + month + 1)});
    }
    const widgets::EditPlan plan = fixture.page.model()->plan(cells);
    QCOMPARE(plan.cells, 6);
    const qint64 revision = fixture.sample.document.revision();
    QVERIFY(fixture.page.model()->apply(plan, cells, widgets::EditKind::Pasted));
    QCOMPARE(fixture.sample.document.revision(), revision + 1);
    QCOMPARE(fixture.sample.document.data().ledgers.size(), 3U);
    QCOMPARE(fixture.total(Column::Month1), QStringLiteral("6"));
    QCOMPARE(fixture.total(Column::Month2), QStringLiteral("9"));
}

void TestStatusHoldersPage::refusesTextThatIsNoNumber()
{
    Fixture fixture;
    fixture.type(kAldorp, Column::Month1, QStringLiteral("veel"));
    QVERIFY(!fixture.at(kAldorp, Column::Month1).data(widgets::RefusalRole).toString().isEmpty());
    QVERIFY(!fixture.sample.document.data().ledgers.front().housed[0]);
}

void TestStatusHoldersPage::showsTheCarriedBacklogAndTheDifference()
{
    Fixture fixture;
    for (int month = 0; month < 6; ++month)
        QVERIFY(fixture.page.model()->setData(
            fixture.at(kAldorp, static_cast<Column>(static_cast<int>(Column::Month1) + month)), QStringLiteral("9")));
    fixture.page.addButton()->click();                                         // the second half of 2026
    QCOMPARE(fixture.text(kAldorp, Column::CarriedOver), QStringLiteral("6")); // 60 − 54
    QCOMPARE(fixture.text(kAldorp, Column::BacklogStart), QStringLiteral("6"));
    QCOMPARE(fixture.text(kBedorp, Column::CarriedOver), widgets::unknownText());
    fixture.type(kAldorp, Column::BacklogStart, QStringLiteral("8"));
    QCOMPARE(fixture.text(kAldorp, Column::CarriedOver), QStringLiteral("6 (%1)").arg(widgets::signedText(2)));
    fixture.type(kAldorp, Column::Task, QStringLiteral("50"));
    QCOMPARE(fixture.text(kAldorp, Column::CorrectedTask), QStringLiteral("58"));
}

void TestStatusHoldersPage::showsEveryColumnWithoutScrolling()
{
    Fixture fixture;                       // as wide as in a window of 1600 pixels
    for (const int width : {1400, 1190}) { // the latter in a window of 1440
        fixture.window.resize(width, 800);
        fixture.page.resize(width, 800);
        QTRY_COMPARE(fixture.page.table()->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(fixture.page.detail()->halfYears()->horizontalScrollBar()->maximum(), 0);
    }
    const widgets::TableView &total = *fixture.page.total();
    for (int column = 0; column < total.model()->columnCount(); ++column) {
        const QString text = total.model()->index(0, column).data().toString();
        QVERIFY2(total.columnWidth(column) >= total.fontMetrics().horizontalAdvance(text), qPrintable(text));
    }
}

void TestStatusHoldersPage::saysWhyItIsOnScheduleOrNot()
{
    Fixture fixture;
    fixture.type(kAldorp, Column::Month1, QStringLiteral("20"));
    fixture.go(kAldorp, Column::OnSchedule);
    QCOMPARE(fixture.page.detail()->schedule()->text(),
             QStringLiteral("On schedule: yes. Housed 20, expected 2/6 × 60 = 20."));
    QSignalSpy asked(&fixture.sample.view, &widgets::DossierView::explanationRequested);
    QTest::keyClick(fixture.page.table(), Qt::Key_W, Qt::AltModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<analysis::FigureId>().name, analysis::FigureName::ExpectedHoused);
}

void TestStatusHoldersPage::explainsOnADayOfTheHalfYear()
{
    Fixture fixture;
    const auto figure = [&] {
        return fixture.at(kAldorp, Column::CorrectedTask).data(widgets::FigureRole).value<analysis::FigureId>();
    };
    QVERIFY(figure().asOf.isNull());
    fixture.sample.view.setAsOf(QDate(2026, 9, 1));
    fixture.page.halfYears()->setCurrentIndex(fixture.page.halfYears()->findData(QStringLiteral("2026-1")));
    QCOMPARE(figure().asOf, QDate(2026, 6, 30));
}

void TestStatusHoldersPage::explainsTheMonthsOfTheChart()
{
    Fixture fixture;
    fixture.type(kAldorp, Column::Month1, QStringLiteral("12"));
    fixture.type(kAldorp, Column::Month2, QStringLiteral("10"));
    fixture.go(kAldorp, Column::Month1); // from the next row
    const HousedModel &months = *fixture.page.detail()->months();
    const analysis::FigureId february{analysis::FigureName::Housed, kAldorp, {}, QDate(2026, 2, 28)};
    QCOMPARE(months.index(1, HousedModel::Total).data(widgets::FigureRole).value<analysis::FigureId>(), february);
    QVERIFY(!months.index(2, HousedModel::Total).data(widgets::FigureRole).isValid());
    QSignalSpy asked(&fixture.sample.view, &widgets::DossierView::explanationRequested);
    charts::HousedChartView &chart = *fixture.page.detail()->chart();
    chart.setFocus();
    chart.setCurrentPoint(1);
    QTest::keyClick(&chart, Qt::Key_W, Qt::AltModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<analysis::FigureId>(), february);
}

void TestStatusHoldersPage::addsTheNextHalfYear()
{
    Fixture fixture;
    const qint64 revision = fixture.sample.document.revision();
    fixture.page.addButton()->setFocus();
    QTest::keyClick(fixture.page.addButton(), Qt::Key_Space);
    QCOMPARE(fixture.sample.document.revision(), revision + 1);
    QCOMPARE(fixture.sample.document.data().ledgers.size(), 4U);
    QCOMPARE(fixture.page.halfYears()->currentData().toString(), QStringLiteral("2026-2"));
    QVERIFY(fixture.page.addButton()->text().contains(QLatin1String("first half of 2027")));
    QCOMPARE(fixture.page.halfYears()->currentText(), QStringLiteral("Second half of 2026"));
    QVERIFY(fixture.sample.document.undo());
    QCOMPARE(fixture.sample.document.data().ledgers.size(), 1U);
}

void TestStatusHoldersPage::marksTheHalfYearInEveryOrder()
{
    Fixture fixture;
    fixture.page.addButton()->click();
    const widgets::TableView &course = *fixture.page.detail()->halfYears();
    const auto &model = static_cast<const HalfYearsModel &>(*course.model());
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        widgets::Arrangement arrangement;
        arrangement.order = {{HalfYearsModel::Name, order}};
        course.tools().arrange(arrangement);
        for (const QString &halfYear : {QStringLiteral("2026-1"), QStringLiteral("2026-2")}) {
            fixture.page.halfYears()->setCurrentIndex(fixture.page.halfYears()->findData(halfYear));
            QCOMPARE(model.halfYearAt(course.currentIndex().row()).text(), halfYear);
        }
    }
}

void TestStatusHoldersPage::showsAnotherHalfYear()
{
    Fixture fixture;
    fixture.page.addButton()->click();
    QCOMPARE(fixture.page.detail()->halfYears()->model()->rowCount(), 2);
    widgets::TableView &course = *fixture.page.detail()->halfYears();
    course.setFocus();
    course.goTo(course.model()->index(0, 0));
    QTest::keyClick(&course, Qt::Key_Return);
    QCOMPARE(fixture.page.halfYears()->currentData().toString(), QStringLiteral("2026-1"));
    QCOMPARE(fixture.text(kAldorp, Column::Task), QStringLiteral("60"));
}

void TestStatusHoldersPage::followsTheMunicipality()
{
    Fixture fixture;
    fixture.sample.view.selectMunicipality(kBedorp);
    QCOMPARE(fixture.page.table()->currentIndex().row(), fixture.page.model()->rowOf(kBedorp));
    fixture.go(QStringLiteral("GM0003"), Column::Task);
    QCOMPARE(fixture.sample.view.selectedMunicipality(), QStringLiteral("GM0003"));
}

void TestStatusHoldersPage::showsTheProvinceFromTheTotalRow()
{
    Fixture fixture;
    fixture.page.total()->setFocus();
    fixture.page.total()->goTo(fixture.page.total()->model()->index(0, static_cast<int>(Column::CorrectedTask)));
    QVERIFY(fixture.page.detail()->chart()->accessibleName().startsWith(fixture.sample.document.data().areaName({})));
    fixture.go(kAldorp, Column::Task);
    QVERIFY(fixture.page.detail()->chart()->accessibleName().startsWith(QLatin1String("Aldorp")));
}

void TestStatusHoldersPage::goesToTheAccountByKey()
{
    Fixture fixture;
    QTest::keyClick(fixture.page.table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.page.detail()->isAncestorOf(QApplication::focusWidget()));
}

void TestStatusHoldersPage::undoesWithTheRowKept()
{
    Fixture fixture;
    fixture.type(kBedorp, Column::Task, QStringLiteral("30"));
    fixture.go(kBedorp, Column::Month1);
    QVERIFY(fixture.sample.document.undo());
    QCOMPARE(fixture.page.table()->currentIndex().row(), fixture.page.model()->rowOf(kBedorp));
    QCOMPARE(fixture.page.table()->currentIndex().column(), static_cast<int>(Column::Month1));
    QCOMPARE(fixture.text(kBedorp, Column::Task), widgets::unknownText());
}

REGIE_TEST_GUI(TestStatusHoldersPage)
#include "test_status_holders_page.moc"
