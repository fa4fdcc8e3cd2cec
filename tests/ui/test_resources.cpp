// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRawFont>
#include <QTranslator>

namespace {

/// The share of a mask that is inked: 0 is an empty image, 1 a full square.
double inkOf(const QImage &mask)
{
    double ink = 0;
    for (int y = 0; y < mask.height(); ++y) {
        for (int x = 0; x < mask.width(); ++x) {
            ink += qAlpha(mask.pixel(x, y)) / 255.0;
        }
    }
    return ink / (mask.width() * mask.height());
}

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.png")});
    names.removeIf([](const QString &name) { return name.contains(u'@'); });
    return names.replaceInStrings(QStringLiteral(".png"), QString());
}

} // namespace

/// What is embedded is there, and is what it should be.
class TestResources : public QObject
{
    Q_OBJECT

private slots:
    void everyIconIsAMaskInThreeSizes_data();
    void everyIconIsAMaskInThreeSizes();
    void statusIconsKeepTheirSignWhenColoured_data();
    void statusIconsKeepTheirSignWhenColoured();
    void theFontWritesFigures_data();
    void theFontWritesFigures();
    void licencesAreShipped_data();
    void licencesAreShipped();
    void bothLanguagesAndQtsDutchLoad_data();
    void bothLanguagesAndQtsDutchLoad();
};

void TestResources::everyIconIsAMaskInThreeSizes_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = iconNames();
    QCOMPARE(names.size(), 42);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestResources::everyIconIsAMaskInThreeSizes()
{
    QFETCH(QString, name);
    for (int scale = 1; scale <= 3; ++scale) {
        const QString suffix = scale == 1 ? QString() : QStringLiteral("@%1x").arg(scale);
        const QImage mask(QStringLiteral(":/icons/%1%2.png").arg(name, suffix));
        QCOMPARE(mask.size(), QSize(22 * scale, 22 * scale));
        QVERIFY(mask.hasAlphaChannel());
        const double ink = inkOf(mask);
        QVERIFY2(ink > 0.02 && ink < 0.75, qPrintable(QStringLiteral("%1 of the square is inked").arg(ink)));
    }
}

void TestResources::statusIconsKeepTheirSignWhenColoured_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the cross in the square of an error") << QStringLiteral("data-error");
    QTest::newRow("the bar in the triangle of a warning") << QStringLiteral("data-warning");
    QTest::newRow("the i in the square of information") << QStringLiteral("data-information");
}

void TestResources::statusIconsKeepTheirSignWhenColoured()
{
    QFETCH(QString, name);
    const QImage mask(QStringLiteral(":/icons/%1@3x.png").arg(name));
    int clear = 0;
    for (int y = 20; y < 50; ++y) {
        clear += qAlpha(mask.pixel(33, y)) < 64 ? 1 : 0;
    }
    QVERIFY2(clear >= 5, "white parts of the drawing must be clear in the mask");
}

void TestResources::theFontWritesFigures_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("regular") << QStringLiteral(":/fonts/OpenSans-Regular.ttf");
    QTest::newRow("bold") << QStringLiteral(":/fonts/OpenSans-Bold.ttf");
}

void TestResources::theFontWritesFigures()
{
    QFETCH(QString, file);
    const QRawFont font(file, 100);
    QVERIFY(font.isValid());
    QCOMPARE(font.familyName(), QStringLiteral("Open Sans"));
    QVERIFY2(font.supportsCharacter(QChar(0x2212)), "the minus sign");
    const QList<QPointF> advances =
        font.advancesForGlyphIndexes(font.glyphIndexesForString(QStringLiteral("0123456789")));
    QCOMPARE(advances.size(), 10);
    for (const QPointF &advance : advances) {
        QCOMPARE(advance.x(), advances.first().x());
    }
}

void TestResources::licencesAreShipped_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("who made the icons") << QStringLiteral("breeze-icon-theme") << QByteArray("LGPL-3+");
    QTest::newRow("who made the font") << QStringLiteral("fonts-open-sans") << QByteArray("Apache-2.0");
    QTest::newRow("the icons' licence") << QStringLiteral("LGPL-3") << QByteArray("GNU LESSER GENERAL PUBLIC LICENSE");
    QTest::newRow("the font's licence") << QStringLiteral("Apache-2.0") << QByteArray("Apache License");
    QTest::newRow("the program's licence") << QStringLiteral("GPL-3") << QByteArray("GNU GENERAL PUBLIC LICENSE");
}

void TestResources::licencesAreShipped()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, says);
    QFile licence(QStringLiteral(":/licences/%1.txt").arg(file));
    QVERIFY(licence.open(QIODevice::ReadOnly));
    QVERIFY(licence.readAll().contains(says));
}

void TestResources::bothLanguagesAndQtsDutchLoad_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("the program in Dutch") << QStringLiteral(":/i18n/regiekompas_nl.qm");
    QTest::newRow("the program's plurals in English") << QStringLiteral(":/i18n/regiekompas_en.qm");
    QTest::newRow("Qt's own sentences in Dutch") << QStringLiteral(":/i18n/qtbase_nl.qm");
}

void TestResources::bothLanguagesAndQtsDutchLoad()
{
    QFETCH(QString, file);
    QTranslator translator;
    QVERIFY(translator.load(file));
}

REGIE_TEST_GUI(TestResources)
#include "test_resources.moc"
