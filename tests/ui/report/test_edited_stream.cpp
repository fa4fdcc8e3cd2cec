// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_main.h"
#include "ui/report/pdf/edited_stream.h"
#include "ui/report/pdf/huffman.h"

#include <QTest>

#include <zlib.h>

#include <algorithm>
#include <numeric>

using namespace regie::report::pdf;

namespace {

/// What zlib makes of the data with this level; it also checks the checksum when it reads.
QByteArray compressed(const QByteArray &data, int level)
{
    uLongf size = compressBound(static_cast<uLong>(data.size()));
    QByteArray result(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int code =
        compress2(reinterpret_cast<Bytef *>(result.data()), &size, reinterpret_cast<const Bytef *>(data.constData()),
                  static_cast<uLong>(data.size()), level);
    return code == Z_OK ? result.first(static_cast<qsizetype>(size)) : QByteArray();
}

std::optional<QByteArray> uncompressed(const QByteArray &data, qsizetype size)
{
    QByteArray result(size + 1, Qt::Uninitialized);
    uLongf found = static_cast<uLongf>(result.size());
    const int code = uncompress(reinterpret_cast<Bytef *>(result.data()), &found,
                                reinterpret_cast<const Bytef *>(data.constData()), static_cast<uLong>(data.size()));
    if (code != Z_OK)
        return std::nullopt;
    return result.first(static_cast<qsizetype>(found));
}

/// Lines such as a page has, of which no two are the same.
QByteArray pageLines(int count)
{
    QByteArray result;
    quint32 seed = 7;
    for (int i = 0; i < count; ++i) {
        seed = seed * 1664525 + 1013904223;
        result += QByteArray::number(seed % 100000 / 64.0) + " 0 Td <" + QByteArray::number(i % 90, 16) + "> Tj\n";
    }
    return result;
}

QByteArray noise(int size)
{
    QByteArray result;
    quint32 seed = 1;
    for (int i = 0; i < size; ++i) {
        seed = seed * 1664525 + 1013904223;
        result += static_cast<char>(seed >> 24);
    }
    return result;
}

} // namespace

class TestEditedStream : public QObject
{
    Q_OBJECT

private slots:
    void zlibReadsWhatWasEdited_data();
    void zlibReadsWhatWasEdited();
    void repetitionsStayWhereNothingWasReplaced();
    void damageIsSeen();
    void rareSymbolsGetCodesThatFit();
};

void TestEditedStream::zlibReadsWhatWasEdited_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("step"); ///< between what is replaced; 0: nothing is
    const QByteArray lines = pageLines(9000);
    for (const int level : {0, 1, 6, 9}) {
        for (const int step : {0, 41, 800, 50000})
            QTest::addRow("lines, level %d, every %d", level, step) << lines << level << step;
    }
    QTest::addRow("nothing") << QByteArray() << 6 << 0;
    QTest::addRow("one byte") << QByteArray("q") << 6 << 0;
    QTest::addRow("one byte, replaced at once") << QByteArray(40, 'q') << 6 << 1000;
    QTest::addRow("one byte a hundred thousand times") << QByteArray(100000, ' ') << 6 << 70;
    QTest::addRow("noise, which zlib only stores") << noise(200000) << 6 << 500;
    QTest::addRow("short, with the codes that deflate knows beforehand")
        << QByteArray("BT (abc abc abc) Tj ET q Q\n") << 6 << 0;
}

void TestEditedStream::zlibReadsWhatWasEdited()
{
    QFETCH(const QByteArray, data);
    QFETCH(const int, level);
    QFETCH(const int, step);
    std::optional<FlateContent> content = readFlate(compressed(data, level));
    QVERIFY(content);
    QCOMPARE(content->bytes, data);
    EditedStream stream(std::move(*content));
    QByteArray expected = data;
    for (int at = 5, i = 0; step > 0 && at + 34 <= data.size(); at += step, ++i) {
        const QByteArray by = ("EMC /TD<</MCID " + QByteArray::number(i) + ">>BDC").leftJustified(33, ' ') + '\n';
        stream.replace(at, by);
        expected.replace(at, by.size(), by);
    }
    QCOMPARE(stream.bytes(), expected);
    const std::optional<QByteArray> read = uncompressed(stream.packed(), data.size());
    QVERIFY(read);
    QCOMPARE(*read, expected);
}

void TestEditedStream::repetitionsStayWhereNothingWasReplaced()
{
    const QByteArray data = pageLines(9000);
    const QByteArray small = compressed(data, 6);
    EditedStream stream(*readFlate(small));
    const qsizetype same = stream.packed().size();
    QVERIFY2(same < small.size() * 103 / 100, qPrintable(QString::number(same)));
    for (qsizetype at = 100; at < data.size() - 1000; at += 1000)
        stream.replace(at, QByteArray("EMC /TD<</MCID 7>>BDC").leftJustified(33, ' ') + '\n');
    const qsizetype edited = stream.packed().size();
    QVERIFY2(edited < small.size() * 110 / 100, qPrintable(QString::number(edited)));
}

void TestEditedStream::damageIsSeen()
{
    const QByteArray data = pageLines(2000);
    const QByteArray small = compressed(data, 6);
    QVERIFY(!readFlate({}));
    QVERIFY(!readFlate(small.first(5)));
    QVERIFY(!readFlate(small.sliced(1)));
    for (qsizetype size = 6; size < small.size() - 4; size += 97)
        QVERIFY2(!readFlate(small.first(size)), qPrintable(QString::number(size)));
    // Whatever stands there, the reader stays within its data, and zlib agrees where it finds something.
    for (qsizetype at = 2; at < small.size() - 4; at += 13) {
        QByteArray damaged = small;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x5a);
        const std::optional<FlateContent> content = readFlate(damaged);
        if (content && content->bytes != data)
            QVERIFY(!uncompressed(damaged, data.size() * 4));
    }
}

void TestEditedStream::rareSymbolsGetCodesThatFit()
{
    // Each twice as often as the one before: without a limit the rarest would take thirty bits.
    std::vector<quint32> uses(30);
    for (std::size_t i = 0; i < uses.size(); ++i)
        uses[i] = quint32(1) << i;
    const std::vector<quint8> lengths = codeLengths(uses);
    QVERIFY(std::ranges::all_of(lengths, [](quint8 length) { return length >= 1 && length <= kLongestCode; }));
    // Deflate wants all codes to be given out.
    QCOMPARE(std::accumulate(lengths.begin(), lengths.end(), 0,
                             [](int sum, quint8 length) { return sum + (1 << (kLongestCode - length)); }),
             1 << kLongestCode);
    QCOMPARE(codesOf(lengths).size(), lengths.size());
    QVERIFY(codesOf(std::vector<quint8>{1, 1, 1}).empty());
}

REGIE_TEST_CORE(TestEditedStream)
#include "test_edited_stream.moc"
