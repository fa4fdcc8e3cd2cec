// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/patterns.h"

#include "tests/support/test_main.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>

using namespace regie::figures;

/// Each fill can be told from the others without colour, on a screen and on paper.
class TestPatterns : public QObject
{
    Q_OBJECT

private slots:
    void tileShowsItsMarks_data();
    void tileShowsItsMarks();
    void tileGrowsWithTheScreen();
    void tileRepeatsWithoutSeam();
    void fillStaysInsideItsShape();
    void paperHasNoPixels();
};

namespace {

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

const QRectF kShape(20, 20, 60, 30);

QImage painted(Fill fill, Medium medium)
{
    QImage image(100, 70, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    FigureStyle style = screenStyle(Theme());
    style.medium = medium;
    Canvas canvas(painter, style);
    paintFill(canvas, kShape, fill);
    return image;
}

} // namespace

void TestPatterns::tileShowsItsMarks_data()
{
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<bool>("patterned");
    QTest::newRow("counts is solid") << Fill::Counts << false;
    QTest::newRow("decided is striped") << Fill::Decided << true;
    QTest::newRow("in preparation is dotted") << Fill::Preparation << true;
    QTest::newRow("ending is striped the other way") << Fill::Ending << true;
    QTest::newRow("unknown is hatched") << Fill::Unknown << true;
}

void TestPatterns::tileShowsItsMarks()
{
    QFETCH(Fill, fill);
    QFETCH(bool, patterned);
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        const QBrush brush = tileBrush(fill, Theme(kind), 2.0);
        QCOMPARE(brush.style() == Qt::TexturePattern, patterned);
        if (patterned)
            QVERIFY(colorsIn(brush.textureImage()) > 1);
    }
    QCOMPARE(colorsIn(painted(fill, Medium::Screen).copy(kShape.toRect())) > 1, patterned);
    QCOMPARE(colorsIn(painted(fill, Medium::Paper).copy(kShape.toRect())) > 1, patterned);
}

void TestPatterns::tileGrowsWithTheScreen()
{
    const QImage one = tileBrush(Fill::Preparation, Theme(), 1.0).textureImage();
    const QImage two = tileBrush(Fill::Preparation, Theme(), 2.0).textureImage();
    QCOMPARE(two.width(), 2 * one.width());
}

void TestPatterns::tileRepeatsWithoutSeam()
{
    const QImage tile = tileBrush(Fill::Decided, Theme(), 3.0).textureImage();
    // A stripe that rises to the right by one row moves one column: the last row continues in the first.
    for (int x = 1; x < tile.width(); ++x)
        QCOMPARE(tile.pixel(x - 1, 0), tile.pixel(x, tile.height() - 1));
}

void TestPatterns::fillStaysInsideItsShape()
{
    for (const Medium medium : {Medium::Screen, Medium::Paper}) {
        const QImage image = painted(Fill::Preparation, medium);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!kShape.contains(QPointF(x + 0.5, y + 0.5)))
                    QCOMPARE(QColor(image.pixel(x, y)), QColor(Qt::magenta));
            }
        }
    }
}

void TestPatterns::paperHasNoPixels()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    const FigureStyle style = printStyle();
    Canvas canvas(painter, style);
    for (const Fill fill : {Fill::Counts, Fill::Decided, Fill::Preparation, Fill::Ending, Fill::Unknown})
        paintFill(canvas, QRectF(100, 100, 4000, 1000), fill);
    painter.end();
    QVERIFY(!buffer.data().contains("/Subtype /Image"));
}

REGIE_TEST_GUI(TestPatterns)
#include "test_patterns.moc"
