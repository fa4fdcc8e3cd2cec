// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/fonts.h"

#include "tests/support/test_main.h"

#include <QFontInfo>
#include <QFontMetricsF>

using namespace regie::figures;

/// The fonts can write columns of figures, whatever the machine has.
class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void paperUsesTheBundledFont();
    void digitsHaveOneWidth();
    void printedTextHasNoLigatures();
    void sizesFollowTheTextSize();
    void theScreensFontIsNotMuchWiderThanDesigned();
};

void TestFonts::paperUsesTheBundledFont()
{
    QCOMPARE(QFontInfo(printFont(9)).family(), QStringLiteral("Open Sans"));
    QVERIFY(suitsNumbers(printFont(9)));
    QVERIFY(QFontInfo(printFont(9, QFont::Bold)).bold());
}

void TestFonts::digitsHaveOneWidth()
{
    const QFont font = uiFont();
    QVERIFY(suitsNumbers(font));
    const QFontMetricsF metrics(font);
    QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1111")), metrics.horizontalAdvance(QStringLiteral("8888")));
}

void TestFonts::printedTextHasNoLigatures()
{
    // A ligature is one glyph: then two letters together are narrower or wider than their sum without kerning.
    QFont font = printFont(90);
    font.setKerning(false);
    const QFontMetricsF metrics(font);
    const qreal apart = metrics.horizontalAdvance(QStringLiteral("f")) + metrics.horizontalAdvance(QStringLiteral("i"));
    QVERIFY(qAbs(metrics.horizontalAdvance(QStringLiteral("fi")) - apart) < 0.1);
}

void TestFonts::sizesFollowTheTextSize()
{
    QCOMPARE(uiFont(TypeRole::Body).pointSizeF(), 10.0);
    QCOMPARE(uiFont(TypeRole::Body, 2.0).pointSizeF(), 20.0);
    QVERIFY(uiFont(TypeRole::KeyFigure).bold());
    QVERIFY(!uiFont(TypeRole::Small).bold());
}

void TestFonts::theScreensFontIsNotMuchWiderThanDesigned()
{
    const QString text = QStringLiteral("Utrechtse Heuvelrug, 1 principebesluit");
    QFont designed(QStringLiteral("Open Sans"));
    designed.setPointSizeF(pointSize(TypeRole::Body));
    QVERIFY(QFontMetricsF(uiFont()).horizontalAdvance(text) <= 1.15 * QFontMetricsF(designed).horizontalAdvance(text));
}

REGIE_TEST_GUI(TestFonts)
#include "test_fonts.moc"
