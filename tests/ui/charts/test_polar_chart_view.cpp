// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/polar_chart_view.h"

#include "ui/figures/fonts.h"
#include "ui/figures/polar_figure.h"

#include "tests/support/test_main.h"

#include <QApplication>
#include <QSignalSpy>

using namespace regie;
using namespace regie::charts;
using figures::Token;

/// The radar on the screen shows the same as the one on paper.
class TestPolarChartView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(figures::loadBundledFonts()); }
    void scoreIsWhereTheWebSays();
    void unknownScoreLeavesAGap();
    void newScoresAreShown();
    void keysSpeakTheScores();
    void clickOnANameSelectsIt();
    void preparesWithoutBeingShown();

private:
    static analysis::PrincipleProfile profile();
};

namespace {

constexpr int kSide = 420;

void showReady(ChartView &view)
{
    QSignalSpy ready(&view, &ChartView::ready);
    view.resize(kSide, kSide);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.isReady() || ready.wait());
    QCoreApplication::processEvents();
}

figures::PolarLayout layoutOf(const PolarChartView &view)
{
    const figures::PolarFigure figure(view.spec(), view.figureStyle());
    return figure.layoutIn(QRectF(0, 0, view.width() - 8, view.height() - 8), view);
}

/// Whether there is ink of the score's line at a point of the web.
bool inked(PolarChartView &view, const QPointF &point)
{
    const QImage image = view.grab().toImage();
    const QPoint at = (point + QPointF(4, 4)).toPoint();
    for (int dy = -2; dy <= 2; ++dy) {
        for (int dx = -2; dx <= 2; ++dx) {
            if (image.pixelColor(at + QPoint(dx, dy)) == figures::Theme().color(Token::Counts))
                return true;
        }
    }
    return false;
}

} // namespace

analysis::PrincipleProfile TestPolarChartView::profile()
{
    analysis::PrincipleProfile result;
    result.summary = QStringLiteral("Four of six principles are below their target.");
    for (std::size_t i = 0; i < 6; ++i) {
        result.axes[i].id = QString::number(i);
        result.axes[i].label = QStringLiteral("Principle %1").arg(i + 1);
        result.axes[i].score = 2.0 + 0.5 * static_cast<double>(i);
        result.axes[i].target = 5;
        result.axes[i].scored = 26;
    }
    return result;
}

void TestPolarChartView::scoreIsWhereTheWebSays()
{
    PolarChartView view;
    view.setSpec(profile());
    showReady(view);
    const auto layout = layoutOf(view);
    for (std::size_t i = 0; i < 6; ++i) {
        const auto next = (i + 1) % 6;
        QVERIFY(inked(view, layout.at(i, *view.spec().axes[i].score)));
        const QPointF between =
            (layout.at(i, *view.spec().axes[i].score) + layout.at(next, *view.spec().axes[next].score)) / 2;
        QVERIFY2(inked(view, between), "lines between the points are straight");
    }
}

void TestPolarChartView::unknownScoreLeavesAGap()
{
    analysis::PrincipleProfile gap = profile();
    gap.axes[3].score.reset();
    PolarChartView view;
    view.setSpec(gap);
    showReady(view);
    const auto layout = layoutOf(view);
    QVERIFY(!inked(view, layout.centre));
    QVERIFY(!inked(view, (layout.at(2, 3) + layout.at(3, 3.5)) / 2));
    QVERIFY(inked(view, layout.at(2, 3)));
    QVERIFY(inked(view, layout.at(4, 4)));
}

void TestPolarChartView::newScoresAreShown()
{
    PolarChartView view;
    view.setSpec(profile());
    showReady(view);
    analysis::PrincipleProfile better = profile();
    better.axes[0].score = 4.0;
    view.setSpec(better);
    QCoreApplication::processEvents();
    QVERIFY(inked(view, layoutOf(view).at(0, 4)));
    QVERIFY(!inked(view, layoutOf(view).at(0, 2)));
}

void TestPolarChartView::keysSpeakTheScores()
{
    PolarChartView view;
    view.setSpec(profile());
    QCOMPARE(view.accessibleName(), profile().summary);
    QSignalSpy spoken(&view, &ChartView::pointSpoken);
    QSignalSpy activated(&view, &PolarChartView::axisActivated);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(spoken.last().first().toString().startsWith(QStringLiteral("Principle 1. Score 2")));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.last().first().toString(), QStringLiteral("0"));
}

void TestPolarChartView::clickOnANameSelectsIt()
{
    PolarChartView view;
    view.setSpec(profile());
    showReady(view);
    QSignalSpy selected(&view, &PolarChartView::axisSelected);
    const QPointF name = layoutOf(view).labels[3].rect.center() + QPointF(4, 4);
    QTest::mouseClick(&view, Qt::LeftButton, {}, name.toPoint());
    QCOMPARE(selected.last().first().toString(), QStringLiteral("3"));
}

void TestPolarChartView::preparesWithoutBeingShown()
{
    PolarChartView view;
    view.setSpec(profile());
    view.resize(kSide, kSide);
    view.prepare();
    QVERIFY(inked(view, layoutOf(view).at(0, 2)));
}

REGIE_TEST_GUI(TestPolarChartView)
#include "test_polar_chart_view.moc"
