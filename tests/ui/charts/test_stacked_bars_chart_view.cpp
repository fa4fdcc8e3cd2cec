// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_bars_chart_view.h"

#include "ui/figures/fonts.h"
#include "ui/figures/stacked_bars_figure.h"

#include "tests/support/test_main.h"

#include <QApplication>
#include <QSignalSpy>

using namespace regie;
using namespace regie::charts;

/// The bars can be seen, walked, heard and opened.
class TestStackedBarsChartView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(figures::loadBundledFonts()); }
    void chartComesAfterTheFirstPaint();
    void grabShowsTheBars_data();
    void grabShowsTheBars();
    void newDataIsShown();
    void barsBeyondTheScaleAreCut();
    void keysWalkTheRows();
    void keysStopAtTheEnds();
    void enterOpensTheRow();
    void clickSelectsTheRow();
    void aNewOrderKeepsTheMunicipality();
    void accessibleNameIsTheSummary();
    void noRowsIsNoCrash();
};

namespace {

analysis::StackedBars someBars()
{
    analysis::StackedBars bars;
    bars.summary = QStringLiteral("Three municipalities have less than their task.");
    bars.bars = {{QStringLiteral("GM1"), QStringLiteral("Utrecht"), 942, 471, 0, 1884},
                 {QStringLiteral("GM2"), QStringLiteral("Lopik"), 0, 0, 130, 76},
                 {QStringLiteral("GM3"), QStringLiteral("Montfoort"), 40, 0, 0, std::nullopt}};
    return bars;
}

/// Shows the view and waits until its chart is there.
void showReady(ChartView &view)
{
    QSignalSpy ready(&view, &ChartView::ready);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.isReady() || ready.wait());
    QCoreApplication::processEvents();
}

/// The pixel at so many percent of a row's task, in the middle of its bar.
QColor colorAt(StackedBarsChartView &view, std::size_t row, double percent)
{
    const figures::StackedBarsFigure figure(view.spec(), view.figureStyle());
    const QRectF inside = QRectF(view.rect()).adjusted(4, 4, -4, -4);
    const QRectF track = figure.layoutIn(inside, view).rows[row].track;
    const figures::Metrics metrics(view, view.figureStyle());
    const qreal x = figure.scale().x(percent, track, metrics.unit());
    return view.grab().toImage().pixelColor(QPointF(x, track.center().y()).toPoint());
}

} // namespace

void TestStackedBarsChartView::chartComesAfterTheFirstPaint()
{
    StackedBarsChartView view;
    view.setSpec(someBars());
    view.resize(500, 200);
    QVERIFY(!view.isReady());
    showReady(view);
    QVERIFY(view.isReady());
}

void TestStackedBarsChartView::grabShowsTheBars_data()
{
    QTest::addColumn<figures::ThemeKind>("kind");
    QTest::newRow("light") << figures::ThemeKind::Light;
    QTest::newRow("dark") << figures::ThemeKind::Dark;
    QTest::newRow("high contrast") << figures::ThemeKind::HighContrast;
}

void TestStackedBarsChartView::grabShowsTheBars()
{
    QFETCH(figures::ThemeKind, kind);
    StackedBarsChartView view;
    view.setTheme(figures::Theme(kind));
    view.setSpec(someBars());
    view.resize(600, 200);
    showReady(view);
    const figures::Theme theme(kind);
    QCOMPARE(colorAt(view, 0, 25), theme.color(figures::Token::Counts));
    QVERIFY(colorAt(view, 0, 60) != theme.color(figures::Token::Counts));
    QVERIFY(colorAt(view, 0, 60) != theme.color(figures::Token::Base));
    QCOMPARE(colorAt(view, 0, 90), theme.color(figures::Token::Base));
    QVERIFY(colorAt(view, 1, 30) != theme.color(figures::Token::Counts));
}

void TestStackedBarsChartView::newDataIsShown()
{
    StackedBarsChartView view;
    view.setSpec(someBars());
    view.resize(600, 200);
    showReady(view);
    analysis::StackedBars more = someBars();
    more.bars[0].counts = 1700;
    more.bars[0].decided = 0;
    view.setSpec(more);
    QCoreApplication::processEvents();
    QCOMPARE(colorAt(view, 0, 85), figures::Theme().color(figures::Token::Counts));
    view.setSpec({});
    QCoreApplication::processEvents();
    view.setSpec(someBars());
    QCoreApplication::processEvents();
    QCOMPARE(colorAt(view, 0, 25), figures::Theme().color(figures::Token::Counts));
    QVERIFY(colorAt(view, 0, 85) != figures::Theme().color(figures::Token::Counts));
}

void TestStackedBarsChartView::barsBeyondTheScaleAreCut()
{
    analysis::StackedBars bars = someBars();
    bars.bars[1] = {QStringLiteral("GM2"), QStringLiteral("Lopik"), 1300, 0, 0, 76};
    StackedBarsChartView view;
    view.setSpec(bars);
    view.resize(600, 200);
    showReady(view);
    QCOMPARE(colorAt(view, 1, 122), figures::Theme().color(figures::Token::Counts));
    QCOMPARE(colorAt(view, 0, 25), figures::Theme().color(figures::Token::Counts));
}

void TestStackedBarsChartView::keysWalkTheRows()
{
    StackedBarsChartView view;
    view.setSpec(someBars());
    QSignalSpy spoken(&view, &ChartView::pointSpoken);
    QSignalSpy selected(&view, &StackedBarsChartView::rowSelected);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(selected.count(), 2);
    QCOMPARE(selected.last().first().toString(), QStringLiteral("GM2"));
    QVERIFY(spoken.last().first().toString().startsWith(QStringLiteral("Lopik. Task 76.")));
    QCOMPARE(view.accessibleDescription(), spoken.last().first().toString());
}

void TestStackedBarsChartView::keysStopAtTheEnds()
{
    StackedBarsChartView view;
    view.setSpec(someBars());
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentPoint(), 2);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.currentPoint(), 0);
}

void TestStackedBarsChartView::enterOpensTheRow()
{
    StackedBarsChartView view;
    view.setSpec(someBars());
    QSignalSpy activated(&view, &StackedBarsChartView::rowActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.last().first().toString(), QStringLiteral("GM1"));
}

void TestStackedBarsChartView::clickSelectsTheRow()
{
    StackedBarsChartView view;
    view.setSpec(someBars());
    view.resize(600, 200);
    showReady(view);
    const figures::StackedBarsFigure figure(view.spec(), view.figureStyle());
    const auto rows = figure.layoutIn(QRectF(view.rect()).adjusted(4, 4, -4, -4), view).rows;
    QSignalSpy selected(&view, &StackedBarsChartView::rowSelected);
    QSignalSpy activated(&view, &StackedBarsChartView::rowActivated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, rows[1].row.center().toPoint());
    QCOMPARE(selected.last().first().toString(), QStringLiteral("GM2"));
    QTest::mouseDClick(&view, Qt::LeftButton, {}, rows[2].row.center().toPoint());
    QCOMPARE(activated.last().first().toString(), QStringLiteral("GM3"));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, 198));
    QCOMPARE(selected.count(), 1);
}

void TestStackedBarsChartView::aNewOrderKeepsTheMunicipality()
{
    StackedBarsChartView view;
    view.setSpec(someBars());
    view.selectRow(QStringLiteral("GM1"));
    analysis::StackedBars turned = someBars();
    std::reverse(turned.bars.begin(), turned.bars.end());
    view.setSpec(turned);
    QCOMPARE(view.currentPoint(), 2);
    turned.bars.clear();
    view.setSpec(turned);
    QCOMPARE(view.currentPoint(), -1);
}

void TestStackedBarsChartView::accessibleNameIsTheSummary()
{
    StackedBarsChartView view;
    view.setSpec(someBars());
    QCOMPARE(view.accessibleName(), QStringLiteral("Three municipalities have less than their task."));
    QCOMPARE(view.focusPolicy(), Qt::StrongFocus);
}

void TestStackedBarsChartView::noRowsIsNoCrash()
{
    StackedBarsChartView view;
    view.resize(300, 200);
    showReady(view);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPoint(), -1);
}

REGIE_TEST_GUI(TestStackedBarsChartView)
#include "test_stacked_bars_chart_view.moc"
