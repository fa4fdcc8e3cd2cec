// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_chart_view.h"

#include "ui/figures/fonts.h"
#include "ui/figures/timeline_figure.h"

#include "tests/support/test_main.h"

#include <QApplication>
#include <QSignalSpy>

using namespace regie;
using namespace regie::charts;

class TestTimelineChartView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(figures::loadBundledFonts()); }
    void grabShowsTheMonths();
    void keysWalkTheMonths();
    void clickSelectsTheMonth();
    void noMonthsIsNoCrash();
};

namespace {

analysis::CapacityTimeline timeline()
{
    analysis::CapacityTimeline result;
    result.summary = QStringLiteral("From March on there are fewer places than the task.");
    for (int i = 0; i < 6; ++i) {
        const QDate first = QDate(2027, 1, 1).addMonths(i);
        result.months.push_back({first.addDays(first.daysInMonth() - 1), 500, 0, 800, i == 2 ? 60 : 0});
    }
    return result;
}

void showReady(ChartView &view)
{
    QSignalSpy ready(&view, &ChartView::ready);
    view.resize(600, 260);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.isReady() || ready.wait());
    QCoreApplication::processEvents();
}

QPoint pointIn(const TimelineChartView &view, std::size_t month, double places)
{
    const figures::TimelineFigure figure(view.spec(), view.figureStyle());
    const auto layout = figure.layoutIn(QRectF(0, 0, view.width() - 8, view.height() - 8), view);
    return QPointF(layout.month(month).center().x() + 4, layout.y(places) + 4).toPoint();
}

} // namespace

void TestTimelineChartView::grabShowsTheMonths()
{
    TimelineChartView view;
    view.setSpec(timeline());
    showReady(view);
    const QImage image = view.grab().toImage();
    QCOMPARE(image.pixelColor(pointIn(view, 3, 250)), figures::Theme().color(figures::Token::Counts));
    QCOMPARE(image.pixelColor(pointIn(view, 3, 650)), figures::Theme().color(figures::Token::Base));
}

void TestTimelineChartView::keysWalkTheMonths()
{
    TimelineChartView view;
    view.setSpec(timeline());
    QCOMPARE(view.accessibleName(), timeline().summary);
    QSignalSpy selected(&view, &TimelineChartView::monthSelected);
    QSignalSpy spoken(&view, &ChartView::pointSpoken);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(selected.last().first().toDate(), QDate(2027, 6, 30));
    QVERIFY(spoken.last().first().toString().contains(QStringLiteral("Task 800.")));
}

void TestTimelineChartView::clickSelectsTheMonth()
{
    TimelineChartView view;
    view.setSpec(timeline());
    showReady(view);
    QSignalSpy selected(&view, &TimelineChartView::monthSelected);
    QSignalSpy activated(&view, &TimelineChartView::monthActivated);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, pointIn(view, 2, 100));
    QCOMPARE(activated.last().first().toDate(), QDate(2027, 3, 31));
    QTest::mouseClick(&view, Qt::LeftButton, {}, pointIn(view, 4, 100));
    QCOMPARE(selected.last().first().toDate(), QDate(2027, 5, 31));
}

void TestTimelineChartView::noMonthsIsNoCrash()
{
    TimelineChartView view;
    showReady(view);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentPoint(), -1);
}

REGIE_TEST_GUI(TestTimelineChartView)
#include "test_timeline_chart_view.moc"
