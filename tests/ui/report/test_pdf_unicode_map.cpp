// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/unicode_map.h"

#include "tests/support/test_main.h"

using namespace regie::report::pdf;

/// What is copied from a PDF or read aloud is what stands there.
class TestPdfUnicodeMap : public QObject
{
    Q_OBJECT

private slots:
    void isKnown();
    void isMended_data();
    void isMended();
};

void TestPdfUnicodeMap::isKnown()
{
    QVERIFY(isUnicodeMap("/CIDInit /ProcSet findresource begin\n1 beginbfrange\n"));
    QVERIFY(!isUnicodeMap("q 1 0 0 1 0 0 cm beginbfrange"));
}

void TestPdfUnicodeMap::isMended_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QByteArray>("mended");
    QTest::newRow("a tab is a space") << QByteArray("1 beginbfrange\n<0001> <0002> [<0041> <0009> ]\nendbfrange")
                                      << QByteArray("1 beginbfrange\n<0001> <0002> [<0041> <0020> ]\nendbfrange");
    QTest::newRow("a tab alone is a space") << QByteArray("1 beginbfrange\n<0001> <0001> <0009>\nendbfrange")
                                            << QByteArray("1 beginbfrange\n<0001> <0001> <0020>\nendbfrange");
    QTest::newRow("no glyph has no character")
        << QByteArray("\n2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0001> [<0041> ]\nendbfrange")
        << QByteArray("\n1 beginbfrange\n<0001> <0001> [<0041> ]\nendbfrange");
    QTest::newRow("no character is the character for that")
        << QByteArray("1 beginbfrange\n<0001> <0002> [<0041> <0000> ]\nendbfrange")
        << QByteArray("1 beginbfrange\n<0001> <0002> [<0041> <FFFD> ]\nendbfrange");
    QTest::newRow("the number of a glyph is not a character")
        << QByteArray("1 beginbfrange\n<0009> <0009> [<0041> ]\nendbfrange")
        << QByteArray("1 beginbfrange\n<0009> <0009> [<0041> ]\nendbfrange");
}

void TestPdfUnicodeMap::isMended()
{
    QFETCH(QByteArray, map);
    QFETCH(QByteArray, mended);
    QCOMPARE(mendedUnicodeMap(map), mended);
}

REGIE_TEST_CORE(TestPdfUnicodeMap)
#include "test_pdf_unicode_map.moc"
