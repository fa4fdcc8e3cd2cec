// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/late_icon.h"

#include "tests/support/test_main.h"

#include <QPainter>
#include <QtTest>

using namespace regie::ui::shell;

class TestLateIcon : public QObject
{
    Q_OBJECT

private slots:
    void isMadeOnceWhenItIsPainted();
    void looksAsTheIconThatItStandsFor();
};

namespace {

QIcon redSquare()
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::red);
    return {pixmap};
}

QImage painted(const QIcon &icon)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    icon.paint(&painter, QRect(4, 4, 16, 16));
    return image;
}

} // namespace

void TestLateIcon::isMadeOnceWhenItIsPainted()
{
    int made = 0;
    const QIcon icon = lateIcon([&made] {
        ++made;
        return redSquare();
    });
    QCOMPARE(made, 0);
    painted(icon);
    painted(icon);
    QCOMPARE(made, 1);
}

void TestLateIcon::looksAsTheIconThatItStandsFor()
{
    const QIcon icon = lateIcon(redSquare);
    QVERIFY(!icon.isNull());
    QCOMPARE(icon.availableSizes(), redSquare().availableSizes());
    QCOMPARE(icon.actualSize(QSize(64, 64)), QSize(16, 16));
    QCOMPARE(painted(icon), painted(redSquare()));
    const QPixmap pixmap = icon.pixmap(QSize(16, 16), 2);
    QCOMPARE(pixmap.toImage(), redSquare().pixmap(QSize(16, 16), 2).toImage());
    QCOMPARE(pixmap.devicePixelRatio(), redSquare().pixmap(QSize(16, 16), 2).devicePixelRatio());
}

REGIE_TEST_GUI(TestLateIcon)
#include "test_late_icon.moc"
