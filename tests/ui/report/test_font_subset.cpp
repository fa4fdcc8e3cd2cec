// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/fonts.h"
#include "ui/report/pdf/font_subset.h"

#include "tests/support/test_main.h"

#include <QPainterPath>
#include <QtEndian>

using namespace regie;

/// A PDF carries only the letters that it shows, as they are in the font.
class TestFontSubset : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lettersKeepTheirShapes_data();
    void lettersKeepTheirShapes();
    void otherLettersAreLeftOut();
    void sumsToWhatAFontSumsTo();
    void aFontWithoutTablesGivesNothing();

private:
    QRawFont m_font;
};

namespace {

QRawFont loaded(const QByteArray &file)
{
    return QRawFont(file, 1000, QFont::PreferNoHinting);
}

std::set<quint16> glyphsOf(const QRawFont &font, const QString &text)
{
    std::set<quint16> result;
    for (const quint32 glyph : font.glyphIndexesForString(text))
        result.insert(static_cast<quint16>(glyph));
    return result;
}

} // namespace

void TestFontSubset::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
    QFont font = figures::printFont(9);
    font.setPixelSize(1000);
    m_font = QRawFont::fromFont(font);
}

void TestFontSubset::lettersKeepTheirShapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters and digits") << QStringLiteral("Opgave 1.943");
    QTest::newRow("letters put together from others") << QStringLiteral("éëÜĳ½");
    QTest::newRow("a space alone") << QStringLiteral(" ");
}

void TestFontSubset::lettersKeepTheirShapes()
{
    QFETCH(QString, text);
    const std::set<quint16> glyphs = glyphsOf(m_font, text);
    const QRawFont subset = loaded(report::pdf::fontSubset(m_font, glyphs));
    QVERIFY(subset.isValid());
    for (const quint16 glyph : glyphs) {
        QCOMPARE(subset.pathForGlyph(glyph), m_font.pathForGlyph(glyph));
        QCOMPARE(subset.advancesForGlyphIndexes({glyph}), m_font.advancesForGlyphIndexes({glyph}));
    }
}

void TestFontSubset::otherLettersAreLeftOut()
{
    const QByteArray file = report::pdf::fontSubset(m_font, glyphsOf(m_font, QStringLiteral("az")));
    const quint32 other = m_font.glyphIndexesForString(QStringLiteral("m")).front();
    QVERIFY(!m_font.pathForGlyph(other).isEmpty());
    QVERIFY(loaded(file).pathForGlyph(other).isEmpty());
    QVERIFY2(file.size() < 20'000, qPrintable(QString::number(file.size())));
}

void TestFontSubset::sumsToWhatAFontSumsTo()
{
    const QByteArray file = report::pdf::fontSubset(m_font, glyphsOf(m_font, QStringLiteral("Telt mee")));
    QCOMPARE(file.size() % 4, qsizetype(0));
    quint32 sum = 0;
    for (qsizetype i = 0; i < file.size(); i += 4)
        sum += qFromBigEndian<quint32>(file.constData() + i);
    QCOMPARE(sum, quint32(0xB1B0AFBA));
}

void TestFontSubset::aFontWithoutTablesGivesNothing()
{
    QVERIFY(report::pdf::fontSubset(QRawFont(), {1, 2}).isEmpty());
}

REGIE_TEST_GUI(TestFontSubset)
#include "test_font_subset.moc"
