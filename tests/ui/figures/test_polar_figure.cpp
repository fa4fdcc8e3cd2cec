// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/polar_figure.h"
#include "ui/figures/polar_series.h"

#include "ui/figures/fonts.h"

#include "tests/support/test_main.h"

#include <QImage>

#include <cmath>

using namespace regie::analysis;
using namespace regie::figures;

/// The radar shows what is known and leaves a gap for what is not.
class TestPolarFigure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void allScoresCloseTheLine();
    void anUnknownScoreLeavesAGap();
    void aLoneScoreIsAPoint();
    void nothingPaintedTowardsTheCentreForAGap();
    void textsShowScoreOfTarget();
    void textsStayInside_data();
    void textsStayInside();
    void eachAreaHasAnotherLineAndMark();
    void eachAreaIsPaintedWhereItStands();
    void oneAreaAloneIsItsProfile();
    void noMarkWithoutAScore();
};

namespace {

PrincipleProfile profile()
{
    const char *names[] = {"Maat en schaal", "Gemengd wonen", "Functies ingebed",
                           "Doorstroming",   "Samenwerking",  "Leef- en leerklimaat"};
    PrincipleProfile result;
    for (std::size_t i = 0; i < 6; ++i) {
        result.axes[i].label = QString::fromLatin1(names[i]);
        result.axes[i].score = 3.5;
        result.axes[i].target = 4;
        result.axes[i].scored = 20;
        result.axes[i].unknown = 6;
    }
    return result;
}

QImage painted(const PrincipleProfile &what, PolarLayout &layout)
{
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const PolarFigure figure(what, screenStyle(Theme()));
    layout = figure.layoutIn(QRectF(image.rect()), image);
    figure.paint(painter, QRectF(image.rect()));
    return image;
}

/// Whether a pixel in the neighbourhood has the colour of the score's line.
bool inkedAround(const QImage &image, const QPointF &point)
{
    const QRgb ink = Theme().color(Token::Counts).rgb();
    for (int dy = -3; dy <= 3; ++dy) {
        for (int dx = -3; dx <= 3; ++dx) {
            if (image.pixel(point.toPoint() + QPoint(dx, dy)) == ink)
                return true;
        }
    }
    return false;
}

} // namespace

void TestPolarFigure::allScoresCloseTheLine()
{
    const auto runs = PolarFigure::runsOf({1.0, 2.0, 3.0, 4.0, 5.0, 1.0});
    QCOMPARE(runs.size(), std::size_t{1});
    QCOMPARE(runs[0], (PolarFigure::Run{0, 1, 2, 3, 4, 5, 0}));
}

void TestPolarFigure::anUnknownScoreLeavesAGap()
{
    const auto runs = PolarFigure::runsOf({1.0, 2.0, std::nullopt, 4.0, std::nullopt, 1.0});
    QCOMPARE(runs, (std::vector<PolarFigure::Run>{{3}, {5, 0, 1}}));
    QVERIFY(PolarFigure::runsOf({}).empty());
}

void TestPolarFigure::aLoneScoreIsAPoint()
{
    PrincipleProfile what;
    what.axes[1].score = 4;
    PolarLayout layout;
    const QImage image = painted(what, layout);
    QVERIFY(inkedAround(image, layout.at(1, 4)));
    QVERIFY(!inkedAround(image, layout.at(1, 2)));
}

void TestPolarFigure::nothingPaintedTowardsTheCentreForAGap()
{
    PrincipleProfile what = profile();
    PolarLayout layout;
    const QImage whole = painted(what, layout);
    const QPointF betweenNeighbours = (layout.at(1, 3.5) + layout.at(2, 3.5)) / 2;
    QVERIFY(inkedAround(whole, betweenNeighbours));
    what.axes[2].score.reset();
    const QImage gap = painted(what, layout);
    QVERIFY(!inkedAround(gap, (layout.at(1, 3.5) + layout.at(2, 3.5)) / 2));
    QVERIFY(!inkedAround(gap, (layout.at(1, 3.5) + layout.centre) / 2));
    QVERIFY(!inkedAround(gap, layout.centre));
}

void TestPolarFigure::textsShowScoreOfTarget()
{
    PrincipleProfile what = profile();
    what.axes[1].score.reset();
    what.axes[2].target.reset();
    FigureStyle style = screenStyle(Theme());
    style.locale = QLocale(QLocale::Dutch, QLocale::Netherlands);
    const QImage device(10, 10, QImage::Format_RGB32);
    const auto layout = PolarFigure(what, style).layoutIn(QRectF(0, 0, 400, 400), device);
    QCOMPARE(layout.labels[0].score.front().text, QStringLiteral("3,5 of 4"));
    QCOMPARE(layout.labels[1].score.front().text, QStringLiteral("unknown"));
    QCOMPARE(layout.labels[2].score.back().text, QStringLiteral("no target"));
}

void TestPolarFigure::textsStayInside_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("a panel") << QSizeF(310, 320);
    QTest::newRow("a wide panel") << QSizeF(600, 260);
    QTest::newRow("a narrow panel") << QSizeF(260, 400);
}

void TestPolarFigure::textsStayInside()
{
    QFETCH(QSizeF, size);
    const QImage device(10, 10, QImage::Format_RGB32);
    const QRectF rect(QPointF(0, 0), size);
    const auto layout = PolarFigure(profile(), screenStyle(Theme())).layoutIn(rect, device);
    QVERIFY(layout.radius > 30);
    for (const auto &label : layout.labels) {
        QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(label.rect));
        QVERIFY(label.rect.bottom() <= layout.legend.top() + 1);
    }
}

void TestPolarFigure::eachAreaHasAnotherLineAndMark()
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        const Theme theme(kind);
        for (std::size_t one = 0; one < regie::analysis::ProfileComparison::kMost; ++one) {
            QVERIFY(contrastRatio(seriesColor(one, theme), theme.color(Token::Base)) >= 3);
            for (std::size_t other = 0; other < one; ++other) {
                QVERIFY(seriesMark(one) != seriesMark(other));
                const QPen pen = seriesPen(one, theme, 1);
                const QPen another = seriesPen(other, theme, 1);
                QVERIFY(pen.style() != another.style() || pen.dashPattern() != another.dashPattern());
            }
        }
    }
}

void TestPolarFigure::eachAreaIsPaintedWhereItStands()
{
    regie::analysis::ProfileComparison comparison;
    for (const double score : {1.0, 2.0, 3.0, 5.0}) {
        PrincipleProfile area = profile();
        for (auto &axis : area.axes)
            axis.score = score;
        comparison.series.push_back({QStringLiteral("Area %1").arg(score), area});
    }
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const PolarFigure figure(comparison, screenStyle(Theme()));
    const PolarLayout layout = figure.layoutIn(QRectF(image.rect()), image);
    figure.paint(painter, QRectF(image.rect()));
    for (std::size_t i = 0; i < comparison.series.size(); ++i) {
        const QPoint place = layout.at(1, *comparison.series[i].profile.axes[1].score).toPoint();
        QCOMPARE(image.pixelColor(place).rgb(), seriesColor(i, Theme()).rgb());
    }
}

void TestPolarFigure::oneAreaAloneIsItsProfile()
{
    regie::analysis::ProfileComparison alone;
    alone.series.push_back({QStringLiteral("Area"), profile()});
    const PolarFigure figure(alone, screenStyle(Theme()));
    QVERIFY(figure.series().empty());
    QCOMPARE(figure.profile(), profile());
}

void TestPolarFigure::noMarkWithoutAScore()
{
    regie::analysis::ProfileComparison comparison;
    comparison.series.push_back({QStringLiteral("One"), profile()});
    PrincipleProfile unknown = profile();
    for (auto &axis : unknown.axes)
        axis.score.reset();
    comparison.series.push_back({QStringLiteral("Other"), unknown});
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const PolarFigure figure(comparison, screenStyle(Theme()));
    const QRectF web(0, 0, 400, figure.layoutIn(QRectF(image.rect()), image).legend.top() - 2);
    figure.paint(painter, QRectF(image.rect()));
    const QRgb ink = seriesColor(1, Theme()).rgb();
    for (int y = 0; y < int(web.height()); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QVERIFY(image.pixel(x, y) != ink);
    }
}

REGIE_TEST_GUI(TestPolarFigure)
#include "test_polar_figure.moc"
