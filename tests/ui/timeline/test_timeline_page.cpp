// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/timeline/open_timeline.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QWheelEvent>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::timeline;
using Fixture = tests::OpenTimeline;

/// The timeline as an officer works with it.
class TestTimelinePage : public QObject
{
    Q_OBJECT

private slots:
    void modelsKeepTheirWord();
    void namesTheFirstMonthOfShortage();
    void showsTheMonthsAsATable();
    void explainsANumberAsOfItsMonth();
    void followsTheMunicipality();
    void movesTheAsOfDateByKey();
    void makesAMonthTheAsOfDate();
    void dragsTheMarker();
    void keepsTheMonthsWhileTheMarkerMoves();
    void zoomsByKey();
    void zoomsWithTheWheel();
    void keepsTheMonthOfTheKeysWhileItZooms();
    void drawsABarForEachLocation();
    void reloadsOnceItIsShown();
};

void TestTimelinePage::modelsKeepTheirWord()
{
    Fixture fixture;
    const auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester months(fixture.page->months(), strict);
    const QAbstractItemModelTester ending(fixture.page->ending()->model(), strict);
    const QAbstractItemModelTester courses(fixture.page->courseModel(), strict);
    fixture.tickFirst();
    fixture.waitFor([&] { fixture.sample.view.setAsOf(QDate(2026, 5, 1)); });
    fixture.waitFor([&] { fixture.sample.document.undo(); });
}

void TestTimelinePage::namesTheFirstMonthOfShortage()
{
    Fixture fixture(QStringLiteral("GM0001"));
    // 120 of a task of 100, until 30 June.
    QCOMPARE(fixture.page->sentence()->text(),
             QStringLiteral(
                 "The first month of shortage in Aldorp is July 2026: at its end 0 of 100 places count, 100 too few."));
    QCOMPARE(fixture.page->chart()->accessibleName(), fixture.page->sentence()->text());
}

void TestTimelinePage::showsTheMonthsAsATable()
{
    Fixture fixture(QStringLiteral("GM0001"));
    TimelineModel &months = *fixture.page->months();
    QCOMPARE(fixture.cell(months, 0, TimelineModel::MonthColumn), QStringLiteral("January 2026"));
    QCOMPARE(fixture.cell(months, 5, TimelineModel::EndedColumn), QStringLiteral("120"));
    QCOMPARE(fixture.cell(months, 5, TimelineModel::DifferenceColumn), widgets::signedText(20));
    QCOMPARE(fixture.cell(months, 6, TimelineModel::DifferenceColumn), widgets::signedText(-100));
}

void TestTimelinePage::explainsANumberAsOfItsMonth()
{
    Fixture fixture(QStringLiteral("GM0001"));
    const auto figure = fixture.page->months()
                            ->index(6, TimelineModel::CountsColumn)
                            .data(widgets::FigureRole)
                            .value<analysis::FigureId>();
    QCOMPARE(figure.name, analysis::FigureName::Counts);
    QCOMPARE(figure.municipality, QStringLiteral("GM0001"));
    QCOMPARE(figure.asOf, QDate(2026, 7, 31));
}

void TestTimelinePage::followsTheMunicipality()
{
    Fixture fixture;
    QCOMPARE(fixture.page->area()->currentData().toString(), QString());
    fixture.waitFor([&] { fixture.sample.view.selectMunicipality(QStringLiteral("GM0002")); });
    QCOMPARE(fixture.page->area()->currentText(), QStringLiteral("Bedorp"));
    QCOMPARE(fixture.cell(*fixture.page->months(), 0, TimelineModel::DecidedColumn), QStringLiteral("40"));
    fixture.waitFor([&] { fixture.page->area()->setCurrentIndex(1); });
    QCOMPARE(fixture.sample.view.selectedMunicipality(), QStringLiteral("GM0001"));
    fixture.waitFor([&] { fixture.page->area()->setCurrentIndex(0); });
    QVERIFY(fixture.page->sentence()->text().contains(fixture.sample.document.data().areaName({})));
}

void TestTimelinePage::movesTheAsOfDateByKey()
{
    Fixture fixture;
    fixture.page->chart()->setFocus();
    fixture.waitFor([&] { QTest::keyClick(fixture.page->chart(), Qt::Key_Right, Qt::ControlModifier); });
    QCOMPARE(fixture.sample.view.asOf(), QDate(2026, 3, 31));
    fixture.waitFor([&] { QTest::keyClick(fixture.page->chart(), Qt::Key_Right, Qt::ControlModifier); });
    QCOMPARE(fixture.sample.view.asOf(), QDate(2026, 4, 30));
    fixture.waitFor([&] { QTest::keyClick(fixture.page->chart(), Qt::Key_Left, Qt::ControlModifier); });
    QCOMPARE(fixture.sample.view.asOf(), QDate(2026, 3, 31));
}

void TestTimelinePage::makesAMonthTheAsOfDate()
{
    Fixture fixture;
    fixture.page->chart()->setFocus();
    QTest::keyClick(fixture.page->chart(), Qt::Key_Home);
    QTest::keyClick(fixture.page->chart(), Qt::Key_Right);
    fixture.waitFor([&] { QTest::keyClick(fixture.page->chart(), Qt::Key_Return); });
    QCOMPARE(fixture.sample.view.asOf(), QDate(2026, 2, 28));
}

void TestTimelinePage::dragsTheMarker()
{
    Fixture fixture;
    MonthChart &chart = *fixture.page->chart();
    const QDate target(2026, 11, 15);
    const QPoint from(qRound(*chart.xOf(fixture.sample.view.asOf())), chart.height() / 3);
    const QPoint to(qRound(*chart.xOf(target)) + 1, chart.height() / 3);
    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(&chart, to);
    QCOMPARE(fixture.sample.view.asOf(), QDate(2026, 3, 1)); // only where it is let go
    fixture.waitFor([&] { QTest::mouseRelease(&chart, Qt::LeftButton, {}, to); });
    QVERIFY(std::abs(fixture.sample.view.asOf().daysTo(target)) <= 2);
}

void TestTimelinePage::keepsTheMonthsWhileTheMarkerMoves()
{
    Fixture fixture;
    fixture.waitFor([&] { fixture.sample.view.setAsOf(QDate(2027, 6, 1)); });
    QCOMPARE(fixture.cell(*fixture.page->months(), 0, TimelineModel::MonthColumn), QStringLiteral("January 2026"));
    fixture.waitFor([&] { fixture.sample.view.setAsOf(QDate(2025, 6, 1)); });
    QCOMPARE(fixture.cell(*fixture.page->months(), 0, TimelineModel::MonthColumn), QStringLiteral("April 2025"));
}

void TestTimelinePage::zoomsByKey()
{
    Fixture fixture;
    const auto months = [&] { return fixture.page->months()->rowCount(); };
    const int atFirst = months();
    fixture.page->chart()->setFocus();
    const auto press = [&](Qt::Key key) { fixture.waitFor([&] { QTest::keyClick(fixture.page->chart(), key); }); };
    press(Qt::Key_Plus);
    QCOMPARE(months(), atFirst * 2 / 3);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    QVERIFY(months() > atFirst);
    press(Qt::Key_0);
    QCOMPARE(months(), atFirst);
}

void TestTimelinePage::zoomsWithTheWheel()
{
    Fixture fixture;
    MonthChart &chart = *fixture.page->chart();
    const int atFirst = fixture.page->months()->rowCount();
    const QPointF last(chart.width() - 20, chart.height() / 3.0);
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(last, chart.mapToGlobal(last), {}, {0, QWheelEvent::DefaultDeltasPerStep}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&chart, &event);
        return event.isAccepted();
    };
    const QString lastMonth = fixture.cell(*fixture.page->months(), atFirst - 1, TimelineModel::MonthColumn);
    QVERIFY2(!turn({}), "the page scrolls");
    fixture.waitFor([&] { QVERIFY(turn(Qt::ControlModifier)); });
    const int now = fixture.page->months()->rowCount();
    QCOMPARE(now, atFirst * 2 / 3);
    QCOMPARE(fixture.cell(*fixture.page->months(), now - 1, TimelineModel::MonthColumn), lastMonth);
}

void TestTimelinePage::keepsTheMonthOfTheKeysWhileItZooms()
{
    Fixture fixture;
    MonthChart &chart = *fixture.page->chart();
    chart.setFocus();
    chart.setCurrentPoint(12);
    const QString before = chart.currentText();
    fixture.waitFor([&] { QTest::keyClick(&chart, Qt::Key_Plus); });
    QCOMPARE(chart.currentText(), before);
}

void TestTimelinePage::drawsABarForEachLocation()
{
    Fixture fixture;
    CourseModel &model = *fixture.page->courseModel();
    QCOMPARE(model.rowCount(), 2);
    const QString spoken = model.index(0, CourseModel::Course).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QLatin1String("Locatie a, Aldorp.")), qPrintable(spoken));
    QVERIFY(spoken.contains(QLatin1String("120 places from")));
    fixture.page->findChild<QTabWidget *>()->setCurrentIndex(1);
    const CourseTable &table = *fixture.page->courses();
    QTRY_VERIFY2(table.columnWidth(CourseModel::Course) > table.viewport()->width() / 3, "the bars have the room");
    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    fixture.page->findChild<QTabWidget *>()->setCurrentIndex(0);
    fixture.tickFirst();
    QVERIFY(
        model.index(0, CourseModel::Course).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("what if")));
}

void TestTimelinePage::reloadsOnceItIsShown()
{
    Fixture fixture;
    fixture.page->hide();
    QVERIFY(fixture.sample.document.undo());
    QCOMPARE(fixture.page->ending()->model()->rowCount(), 1);
    fixture.waitFor([&] { fixture.page->show(); });
    QCOMPARE(fixture.page->ending()->model()->rowCount(), 0);
}

REGIE_TEST_GUI(TestTimelinePage)
#include "test_timeline_page.moc"
