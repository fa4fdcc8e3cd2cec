// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/map_figure.h"

#include "tests/support/test_main.h"
#include "ui/figures/step_shades.h"

#include <QImage>
#include <QSet>

using namespace regie;
using namespace regie::figures;
using analysis::MapMeasure;
using analysis::MapSpec;

namespace {

constexpr QRectF kPage(10, 10, 600, 500);

domain::Municipality municipality(const QString &code, int column, int row)
{
    domain::Municipality made;
    made.id = code;
    made.name = code;
    made.tileColumn = column;
    made.tileRow = row;
    return made;
}

/// Five in a cross: north, west, middle, east, south; and one that has no place.
std::vector<domain::Municipality> cross()
{
    domain::Municipality nowhere;
    nowhere.id = QStringLiteral("X");
    nowhere.name = nowhere.id;
    return {municipality(QStringLiteral("N"), 1, 0), municipality(QStringLiteral("W"), 0, 1),
            municipality(QStringLiteral("M"), 1, 1), municipality(QStringLiteral("E"), 2, 1),
            municipality(QStringLiteral("S"), 1, 2), nowhere};
}

MapSpec specOfCross()
{
    MapSpec spec;
    spec.goodEnd = analysis::GoodEnd::High;
    int value = -250;
    for (const QString &code :
         {QStringLiteral("N"), QStringLiteral("W"), QStringLiteral("M"), QStringLiteral("E"), QStringLiteral("S")}) {
        const int step = static_cast<int>(spec.steps.size());
        spec.areas.push_back({code, code, double(value), step, analysis::ScoreState::Scored});
        spec.steps.push_back({double(value), double(value), 1});
        value += 60;
    }
    spec.areas.push_back({QStringLiteral("X"), QStringLiteral("X"), {}, {}, analysis::ScoreState::Scored});
    spec.unknown = 1;
    return spec;
}

MapFigure crossFigure(ThemeKind theme = ThemeKind::Light)
{
    return MapFigure(specOfCross(), tileShapes(cross()), screenStyle(Theme(theme)));
}

QImage painted(const MapFigure &figure)
{
    QImage image(620, 520, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    figure.paint(painter, kPage, 2);
    return image;
}

} // namespace

/// The map of the municipalities as it is painted and walked through.
class TestMapFigure : public QObject
{
    Q_OBJECT

private slots:
    void goesToTheNearestNeighbour();
    void findsTheAreaUnderAPoint();
    void showsBesideTheMapWhatHasNoPlace();
    void paintsEveryStepInItsShade_data();
    void paintsEveryStepInItsShade();
    void canBeReadInEveryTheme_data();
    void canBeReadInEveryTheme();
    void putsTheLegendBesideTheMapWhereItIsLow();
    void namesEachAreaWhereThereIsRoom();
    void givesTheNumbersOfEachStep();
    void saysEachAreaInASentence();
    void readsTheBordersOfAllMunicipalities();
    void passesOverBordersThatCannotBeRead();
    void leavesHolesOpen();
};

void TestMapFigure::goesToTheNearestNeighbour()
{
    const QImage device(10, 10, QImage::Format_ARGB32);
    const MapLayout layout = crossFigure().layoutIn(kPage, device);
    constexpr int kNorth = 0, kWest = 1, kMiddle = 2, kEast = 3, kSouth = 4;
    QCOMPARE(layout.neighbour(kMiddle, {0, -1}), kNorth);
    QCOMPARE(layout.neighbour(kMiddle, {0, 1}), kSouth);
    QCOMPARE(layout.neighbour(kMiddle, {-1, 0}), kWest);
    QCOMPARE(layout.neighbour(kMiddle, {1, 0}), kEast);
    QCOMPARE(layout.neighbour(kWest, {-1, 0}), -1);
    QCOMPARE(layout.neighbour(kNorth, {0, 1}), kMiddle);
    QCOMPARE(layout.neighbour(-1, {0, 1}), -1);
}

void TestMapFigure::findsTheAreaUnderAPoint()
{
    const QImage device(10, 10, QImage::Format_ARGB32);
    const MapLayout layout = crossFigure().layoutIn(kPage, device);
    for (std::size_t i = 0; i < layout.areas.size(); ++i)
        QCOMPARE(layout.areaAt(layout.areas[i].label), static_cast<int>(i));
    QCOMPARE(layout.areaAt(QPointF(-5, -5)), -1);
}

void TestMapFigure::showsBesideTheMapWhatHasNoPlace()
{
    const QImage device(10, 10, QImage::Format_ARGB32);
    const MapLayout layout = crossFigure().layoutIn(kPage, device);
    QVERIFY(!layout.areas.back().isOnMap);
    QVERIFY(!layout.beside.isNull());
    QVERIFY(!layout.areas.back().path.isEmpty());
    for (std::size_t i = 0; i + 1 < layout.areas.size(); ++i) {
        QVERIFY(layout.areas[i].isOnMap);
        QVERIFY(kPage.contains(layout.areas[i].path.boundingRect()));
        QVERIFY(!layout.areas[i].path.intersects(layout.areas.back().path));
        QVERIFY(!layout.areas[i].path.intersects(layout.legend));
    }
}

void TestMapFigure::paintsEveryStepInItsShade_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(ThemeKind::Light);
    QTest::newRow("dark") << int(ThemeKind::Dark);
    QTest::newRow("contrast") << int(ThemeKind::HighContrast);
}

void TestMapFigure::paintsEveryStepInItsShade()
{
    QFETCH(int, theme);
    const MapFigure figure = crossFigure(ThemeKind(theme));
    const QImage image = painted(figure);
    const MapLayout layout = figure.layoutIn(kPage, image);
    QSet<QRgb> grounds;
    for (int i = 0; i < 5; ++i) {
        const QRectF box = layout.areas[std::size_t(i)].path.boundingRect();
        const QPoint corner = (box.topLeft() + QPointF(8, 8)).toPoint(); // beside the texts and inside the edge
        const Shade shade = shadeOf(figure.spec(), i, Theme(ThemeKind(theme)));
        QCOMPARE(image.pixelColor(corner).rgb(), shade.ground.rgb());
        grounds.insert(shade.ground.rgb());
    }
    QCOMPARE(grounds.size(), 5);
}

void TestMapFigure::canBeReadInEveryTheme_data()
{
    paintsEveryStepInItsShade_data();
}

void TestMapFigure::canBeReadInEveryTheme()
{
    QFETCH(int, theme);
    for (const MapMeasure measure : domain::allOf<MapMeasure>()) {
        MapSpec spec = specOfCross();
        spec.subject.measure = measure;
        spec.goodEnd = analysis::goodEndOf(measure);
        double last = 0;
        for (int step = 0; step < 5; ++step) {
            const Shade shade = shadeOf(spec, step, Theme(ThemeKind(theme)));
            QVERIFY2(contrastRatio(shade.ground, shade.text) >= 4.5, qPrintable(domain::keyOf(measure)));
            // Told apart by how dark they are, without seeing colours.
            const double contrast = contrastRatio(shade.ground, Theme(ThemeKind(theme)).color(Token::Base));
            const bool isScore = measure == MapMeasure::Score; // its digit stands in each cell
            if (step > 0 && !isScore)
                QVERIFY((spec.goodEnd == analysis::GoodEnd::High) == (contrast < last));
            last = contrast;
        }
    }
}

void TestMapFigure::putsTheLegendBesideTheMapWhereItIsLow()
{
    const QImage device(10, 10, QImage::Format_ARGB32);
    const MapFigure figure = crossFigure();
    const auto mapOf = [](const MapLayout &layout) {
        QRectF map;
        for (std::size_t i = 0; i + 1 < layout.areas.size(); ++i)
            map |= layout.areas[i].path.boundingRect();
        return map;
    };
    const MapLayout low = figure.layoutIn(QRectF(0, 0, 900, 300), device);
    QVERIFY(mapOf(low).height() > 280);
    QVERIFY(low.legend.right() < mapOf(low).left());
    const MapLayout high = figure.layoutIn(QRectF(0, 0, 400, 700), device);
    QVERIFY(high.legend.top() > mapOf(high).bottom());
}

void TestMapFigure::namesEachAreaWhereThereIsRoom()
{
    const QImage device(10, 10, QImage::Format_ARGB32);
    const FigureStyle style = screenStyle(Theme());
    MapSpec spec = specOfCross();
    spec.areas[0].name = QStringLiteral("Kort");
    spec.areas[1].name = QStringLiteral("Utrechtse Heuvelrug en omstreken");
    const QRectF narrow(0, 0, 320, 420); // about a hundred pixels for each tile
    const MapFigure tiles(spec, tileShapes(cross()), style);
    const MapLayout layout = tiles.layoutIn(narrow, device);
    const auto linesOf = [&](std::size_t area) {
        return tiles.nameLines(layout.areas[area], spec.areas[area], Metrics(device, style));
    };
    QCOMPARE(linesOf(0), QStringList{QStringLiteral("Kort")});
    QCOMPARE(linesOf(1).size(), 2);
    QCOMPARE(linesOf(1).front(), QStringLiteral("Utrechtse"));
    // A word that is a little too long is condensed, a much longer one cut off.
    QString &word = spec.areas[0].name;
    const qreal tile = layout.areas[0].path.boundingRect().width();
    const auto lengthen = [&](qreal share) {
        while (Metrics(device, style).width(word, style.small) < share * tile)
            word += u'n';
    };
    lengthen(1.1);
    QCOMPARE(linesOf(0), QStringList{word});
    lengthen(1.5);
    QVERIFY(linesOf(0).front().endsWith(QChar(0x2026)));
    // The one long word among the municipalities goes on in a second line.
    word = QStringLiteral("Vijfheerenlanden");
    const MapLayout small = tiles.layoutIn(QRectF(0, 0, 305, 420), device);
    QVERIFY(Metrics(device, style).width(word, style.small) > small.areas[0].path.boundingRect().width());
    QCOMPARE(tiles.nameLines(small.areas[0], spec.areas[0], Metrics(device, style)),
             (QStringList{QStringLiteral("Vijfheeren-"), QStringLiteral("landen")}));
    spec.areas[0].name = QStringLiteral("Kort");
    const MapFigure borders(spec, borderShapes(R"({"features":[{"properties":{"statcode":"N"},"geometry":
        {"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9],[0,0]]]}},{"properties":{"statcode":"W"},"geometry":
        {"type":"Polygon","coordinates":[[[0,-9],[1,-9],[1,-1],[0,-1],[0,-9]]]}}]})"),
                            style);
    const MapLayout wide = borders.layoutIn(kPage, device);
    QCOMPARE(borders.nameLines(wide.areas[0], spec.areas[0], Metrics(device, style)),
             QStringList{QStringLiteral("Kort")});
    QVERIFY(borders.nameLines(wide.areas[1], spec.areas[1], Metrics(device, style)).isEmpty());
}

void TestMapFigure::givesTheNumbersOfEachStep()
{
    const QStringList texts = crossFigure().legendTexts();
    QCOMPARE(texts.size(), 6);
    QVERIFY(texts.front().contains(signedNumber(-250, QLocale())));
    QVERIFY(texts.back().contains(QStringLiteral("unknown")));
}

void TestMapFigure::saysEachAreaInASentence()
{
    const MapFigure figure = crossFigure();
    const QString first = figure.spoken(figure.spec().areas.front());
    QCOMPARE(first, QStringLiteral("N. Difference: minus 250. Step 1 of 5."));
    QCOMPARE(figure.spoken(figure.spec().areas.back()), QStringLiteral("X. Difference: unknown."));
    QCOMPARE(figure.numberText(figure.spec().areas.back()), QStringLiteral("?"));
}

void TestMapFigure::readsTheBordersOfAllMunicipalities()
{
    const MapShapes borders = bundledBorders();
    QCOMPARE(borders.shapes.size(), 26U);
    for (const auto &[code, shape] : borders.shapes) {
        QVERIFY2(shape.path.contains(shape.label), qPrintable(code));
        QVERIFY(borders.bounds.contains(shape.path.boundingRect()));
    }
    QVERIFY(bordersAttribution().contains(QStringLiteral("CC BY 4.0")));
    // About as wide as high, as the province is.
    const double ratio = borders.bounds.width() / borders.bounds.height();
    QVERIFY2(ratio > 0.9 && ratio < 1.8, qPrintable(QString::number(ratio)));
}

void TestMapFigure::passesOverBordersThatCannotBeRead()
{
    QVERIFY(borderShapes("not json").shapes.empty());
    QVERIFY(borderShapes(
                R"({"features":[{"properties":{"statcode":"A"},"geometry":{"type":"Polygon","coordinates":[[[1]]]}},
        {"geometry":{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,1]]]}}]})")
                .shapes.empty());
}

void TestMapFigure::leavesHolesOpen()
{
    const MapShapes shapes =
        borderShapes(R"({"features":[{"properties":{"statcode":"A"},"geometry":{"type":"MultiPolygon",
        "coordinates":[[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[3,3],[6,3],[6,6],[3,6],[3,3]]]]}}]})");
    const MapShapes::Shape &shape = shapes.shapes.at(QStringLiteral("A"));
    QVERIFY(!shape.path.contains(shape.path.boundingRect().center()));
    QVERIFY(shape.path.contains(shape.label));
}

REGIE_TEST_GUI(TestMapFigure)
#include "test_map_figure.moc"
