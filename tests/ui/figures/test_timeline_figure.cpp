// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/timeline_figure.h"

#include "ui/figures/fonts.h"

#include "tests/support/test_main.h"

#include <QImage>

using namespace regie::analysis;
using namespace regie::figures;

/// The timeline steps with the figures of the months.
class TestTimelineFigure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void areaIsAsHighAsTheMonth();
    void taskLineLeavesOutMonthsWithoutTask();
    void noMarkerCrossesTheTextOfTheTask();
    void endingPlacesHangBelowTheAxis();
    void eachEndingHasItsNumber();
    void manyMarkersDoNotShareALine();
    void noMonthsIsNoCrash();
};

namespace {

const QSize kSize(700, 320);

CapacityTimeline timeline()
{
    CapacityTimeline result;
    for (int i = 0; i < 12; ++i) {
        const QDate first = QDate(2026, 9, 1).addMonths(i);
        CapacityTimeline::Month month;
        month.end = first.addDays(first.daysInMonth() - 1);
        month.counts = i < 6 ? 400 : 200;
        month.decided = 100;
        month.endedPlaces = i == 6 ? 200 : 0;
        if (i < 9)
            month.task = 800;
        result.months.push_back(month);
    }
    return result;
}

QImage painted(const CapacityTimeline &what, TimelineLayout &layout)
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const TimelineFigure figure(what, screenStyle(Theme()));
    layout = figure.layoutIn(QRectF(image.rect()), image);
    figure.paint(painter, QRectF(image.rect()));
    return image;
}

QRgb pixelAt(const QImage &image, const TimelineLayout &layout, std::size_t month, double places)
{
    return image.pixel(QPointF(layout.month(month).center().x(), layout.y(places)).toPoint());
}

} // namespace

void TestTimelineFigure::areaIsAsHighAsTheMonth()
{
    TimelineLayout layout;
    const QImage image = painted(timeline(), layout);
    const QRgb counts = Theme().color(Token::Counts).rgb();
    QCOMPARE(pixelAt(image, layout, 2, 350), counts);
    QVERIFY(pixelAt(image, layout, 2, 450) != counts);
    QVERIFY(pixelAt(image, layout, 8, 250) != counts);
    QCOMPARE(pixelAt(image, layout, 8, 150), counts);
}

void TestTimelineFigure::taskLineLeavesOutMonthsWithoutTask()
{
    TimelineLayout layout;
    const QImage image = painted(timeline(), layout);
    const auto isDark = [](QRgb pixel) { return qGray(pixel) < 60; };
    QVERIFY(isDark(pixelAt(image, layout, 4, 800)));
    QVERIFY(!isDark(pixelAt(image, layout, 10, 800)));
}

void TestTimelineFigure::noMarkerCrossesTheTextOfTheTask()
{
    CapacityTimeline what = timeline();
    // Whether there is ink in the line of text over the task, between two parts of the first month.
    const auto hasText = [&](std::size_t month, qreal from, qreal to) {
        TimelineLayout layout;
        const QImage image = painted(what, layout);
        const QRectF column = layout.month(month);
        int dark = 0;
        for (int y = qRound(layout.y(800)) - 14; y < layout.y(800) - 4; ++y) {
            for (qreal x = column.left() + from * column.width(); x < column.left() + to * column.width(); ++x)
                dark += qGray(image.pixel(qRound(x), y)) < 100 ? 1 : 0;
        }
        return dark > 0;
    };
    QVERIFY2(hasText(0, 0.1, 0.9), "it stands at the start of the task");
    what.markers = {{QDate(2026, 9, 24), QStringLiteral("as-of date")}};
    QVERIFY2(!hasText(0, 0.1, 0.7), "it gave way to the marker");
    QVERIFY2(hasText(1, 0.1, 0.9), "it stands after the marker");
}

void TestTimelineFigure::endingPlacesHangBelowTheAxis()
{
    TimelineLayout layout;
    const QImage image = painted(timeline(), layout);
    const auto inkAt = [&](std::size_t month) {
        const QPoint below = QPointF(layout.month(month).center().x(), layout.ending.top() + 5).toPoint();
        return image.pixel(below) != QColor(Qt::white).rgb();
    };
    QVERIFY(inkAt(6));
    QVERIFY(!inkAt(5));
}

void TestTimelineFigure::eachEndingHasItsNumber()
{
    CapacityTimeline what = timeline();
    while (what.months.size() < 28) { // so that a month is narrower than its number
        CapacityTimeline::Month month = what.months.back();
        month.end = month.end.addDays(1).addMonths(1).addDays(-1);
        what.months.push_back(month);
    }
    // How many columns of pixels below the longest bar have ink of a number.
    const auto inked = [&] {
        TimelineLayout layout;
        const QImage image = painted(what, layout);
        int columns = 0;
        for (int x = qRound(layout.ending.left()); x < layout.ending.right(); ++x) {
            for (int y = qRound(layout.ending.top()) + 26; y < layout.ending.bottom(); ++y) {
                const QColor ink = image.pixelColor(x, y);
                if (ink.red() - ink.blue() > 60) { // the numbers are orange, the dates grey
                    ++columns;
                    break;
                }
            }
        }
        return columns;
    };
    what.months[6].endedPlaces = 1000;
    const int one = inked();
    QVERIFY(one > 0);
    what.months[7].endedPlaces = 1000;
    QVERIFY2(inked() > one + 2, qPrintable(QStringLiteral("%1 and %2").arg(one).arg(inked())));
}

void TestTimelineFigure::manyMarkersDoNotShareALine()
{
    CapacityTimeline what = timeline();
    const QImage device(10, 10, QImage::Format_RGB32);
    const auto rows = [&] {
        const FigureStyle style = screenStyle(Theme());
        const TimelineFigure figure(what, style);
        return qRound(figure.layoutIn(QRectF(QPointF(), kSize), device).markers.height() /
                      Metrics(device, style).lineHeight(style.small));
    };
    QCOMPARE(rows(), 0);
    what.markers = {{QDate(2026, 11, 1), QStringLiteral("report of the commissioner")}};
    QCOMPARE(rows(), 1);
    what.markers.push_back({QDate(2026, 12, 1), QStringLiteral("the day of the test")});
    QCOMPARE(rows(), 2);
    what.firstShortage = QDate(2026, 12, 31);
    QCOMPARE(rows(), 3);
    what.markers.push_back({QDate(2031, 1, 1), QStringLiteral("after the last month")});
    QCOMPARE(rows(), 3);
}

void TestTimelineFigure::noMonthsIsNoCrash()
{
    TimelineLayout layout;
    painted(CapacityTimeline(), layout);
    CapacityTimeline nothing;
    nothing.markers = {{QDate(2026, 11, 1), QStringLiteral("a marker")}};
    painted(nothing, layout);
}

REGIE_TEST_GUI(TestTimelineFigure)
#include "test_timeline_figure.moc"
