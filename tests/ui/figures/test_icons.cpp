// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/icons.h"

#include "tests/support/test_main.h"

using namespace regie::figures;

/// Icons take the colour of the theme's text, on every kind of screen.
class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void pixmapHasTheColour();
    void sharperScreensGetMorePixels();
    void disabledIconIsPaler();
    void anUnknownNameIsNull();
};

namespace {

/// The colour of the most opaque pixel.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > ink.alpha())
                ink = color;
        }
    }
    return ink;
}

} // namespace

void TestIcons::pixmapHasTheColour()
{
    QCOMPARE(inkOf(iconPixmap(QStringLiteral("edit-undo"), Qt::red, 3)), QColor(Qt::red));
}

void TestIcons::sharperScreensGetMorePixels()
{
    const QPixmap plain = iconPixmap(QStringLiteral("edit-undo"), Qt::black, 1);
    const QPixmap sharp = iconPixmap(QStringLiteral("edit-undo"), Qt::black, 1.5);
    QCOMPARE(sharp.width(), 2 * plain.width());
    QCOMPARE(sharp.deviceIndependentSize(), plain.deviceIndependentSize());
}

void TestIcons::disabledIconIsPaler()
{
    const Theme theme(ThemeKind::Dark);
    const QIcon icon = themedIcon(QStringLiteral("view-statistics"), theme);
    const QSize size(22, 22);
    QCOMPARE(inkOf(icon.pixmap(size, 1.0, QIcon::Normal)), theme.color(Token::Text));
    QCOMPARE(inkOf(icon.pixmap(size, 1.0, QIcon::Disabled)), theme.color(Token::Text3));
}

void TestIcons::anUnknownNameIsNull()
{
    QVERIFY(iconPixmap(QStringLiteral("no-such-icon"), Qt::black).isNull());
    QVERIFY(themedIcon(QStringLiteral("no-such-icon"), Theme()).isNull());
}

REGIE_TEST_GUI(TestIcons)
#include "test_icons.moc"
