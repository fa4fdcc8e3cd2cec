// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/stacked_bars_figure.h"

#include "ui/figures/fonts.h"

#include "tests/support/test_main.h"

#include <QImage>

using namespace regie::analysis;
using namespace regie::figures;

/// Bars say how much of the task is there, at any size of the task.
class TestStackedBarsFigure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void percentagesLineUpAtTheTask();
    void anUnknownOrZeroTaskHasNoPercentage();
    void placesShareOneRoundScale();
    void barEndsWhereItsPlacesEnd();
    void noTaskIsHatched();
    void rowsRunOnInTheNextColumn();
    void everyRowHasItsPlace();
    void nothingToShowIsNoCrash();
};

namespace {

StackedBars::Bar bar(const char *label, int counts, int decided, int inPreparation, std::optional<int> task)
{
    return {QString::fromLatin1(label), QString::fromLatin1(label), counts, decided, inPreparation, task};
}

StackedBars someBars(BarUnit unit)
{
    StackedBars bars;
    bars.unit = unit;
    bars.bars = {bar("Utrecht", 942, 0, 0, 1884), bar("Renswoude", 16, 0, 0, 32), bar("Lopik", 0, 0, 130, 76),
                 bar("Montfoort", 40, 0, 0, std::nullopt), bar("Woudenberg", 40, 0, 0, 0)};
    return bars;
}

QImage paintedBar(const StackedBars::Bar &one)
{
    QImage image(300, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    StackedBars bars;
    bars.bars = {one};
    paintStackedBar(painter, QRectF(image.rect()), one, BarScale::of(bars), screenStyle(Theme()));
    return image;
}

} // namespace

void TestStackedBarsFigure::percentagesLineUpAtTheTask()
{
    const StackedBars bars = someBars(BarUnit::PercentOfTask);
    const BarScale scale = BarScale::of(bars);
    QCOMPARE(scale.value(942, bars.bars[0]), std::optional(50.0));
    QCOMPARE(scale.value(16, bars.bars[1]), std::optional(50.0));
    const QRectF track(0, 0, 1000, 20);
    QVERIFY(scale.x(100, track, 1) < track.right());
    QCOMPARE(scale.x(171, track, 1), scale.x(125, track, 1));
}

void TestStackedBarsFigure::anUnknownOrZeroTaskHasNoPercentage()
{
    const StackedBars bars = someBars(BarUnit::PercentOfTask);
    const BarScale scale = BarScale::of(bars);
    QCOMPARE(scale.value(40, bars.bars[3]), std::nullopt);
    QCOMPARE(scale.value(40, bars.bars[4]), std::nullopt);
}

void TestStackedBarsFigure::placesShareOneRoundScale()
{
    const BarScale scale = BarScale::of(someBars(BarUnit::Places));
    QCOMPARE(scale.maximum(), 2000.0);
    QCOMPARE(scale.ticks(), (std::vector<double>{0, 500, 1000, 1500, 2000}));
}

void TestStackedBarsFigure::barEndsWhereItsPlacesEnd()
{
    const QImage image = paintedBar(bar("Utrecht", 942, 0, 0, 1884));
    const QRgb counts = Theme().color(Token::Counts).rgb();
    const QRgb task = Theme().color(Token::Task).rgb();
    QCOMPARE(image.pixel(2, 12), counts);
    QCOMPARE(image.pixel(112, 12), counts); // half of (300 - 8) * 100 / 125
    QCOMPARE(image.pixel(120, 12), QColor(Qt::white).rgb());
    QCOMPARE(image.pixel(233, 12), task);
}

void TestStackedBarsFigure::noTaskIsHatched()
{
    const QImage image = paintedBar(bar("Montfoort", 40, 0, 0, std::nullopt));
    const QRgb hatch = Theme().color(Token::UnknownHatch).rgb();
    int hatched = 0;
    for (int x = 0; x < image.width(); ++x) {
        QVERIFY(image.pixel(x, 12) != Theme().color(Token::Counts).rgb());
        hatched += image.pixel(x, 8) == hatch ? 1 : 0;
    }
    QVERIFY(hatched > 0);
}

void TestStackedBarsFigure::rowsRunOnInTheNextColumn()
{
    const QImage device(10, 10, QImage::Format_RGB32);
    const StackedBarsFigure figure(someBars(BarUnit::PercentOfTask), printStyle(), 2);
    const auto layout = figure.layoutIn(QRectF(0, 0, 800, 300), device);
    QCOMPARE(layout.heads.size(), std::size_t{2});
    QCOMPARE(layout.rows[2].row.left(), 0.0);
    QVERIFY(layout.rows[3].row.left() > 400);
    QCOMPARE(layout.rows[3].row.top(), layout.rows[0].row.top());
}

void TestStackedBarsFigure::everyRowHasItsPlace()
{
    const QImage device(10, 10, QImage::Format_RGB32);
    for (const BarUnit unit : {BarUnit::PercentOfTask, BarUnit::Places}) {
        const StackedBarsFigure figure(someBars(unit), screenStyle(Theme()));
        const qreal width = figure.leastWidth(device);
        const QRectF rect(0, 0, width, figure.heightFor(width, device));
        const auto layout = figure.layoutIn(rect, device);
        for (const auto &row : layout.rows) {
            QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(row.row));
            QVERIFY(row.label.right() < row.track.left());
            QVERIFY(row.track.right() < row.task.left());
            QVERIFY(row.track.width() > 40);
        }
        QVERIFY(layout.legend.bottom() <= rect.bottom() + 1);
    }
}

void TestStackedBarsFigure::nothingToShowIsNoCrash()
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    StackedBarsFigure(StackedBars(), screenStyle(Theme())).paint(painter, QRectF(image.rect()));
    StackedBarsFigure(someBars(BarUnit::Places), screenStyle(Theme())).paint(painter, QRectF(0, 0, 10, 10));
}

REGIE_TEST_GUI(TestStackedBarsFigure)
#include "test_stacked_bars_figure.moc"
