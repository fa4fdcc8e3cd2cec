// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace regie::exchange;

namespace {

/// Header and rows of a table with `|` between cells and a line each.
QString shown(const ReadTable &read)
{
    if (!read.table)
        return QStringLiteral("error");
    QStringList lines{read.table->header.join(QLatin1Char('|'))};
    for (const TableRow &row : read.table->rows)
        lines << row.cells.join(QLatin1Char('|'));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void readsTables_data();
    void readsTables();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void rowsKeepTheirLine_data();
    void rowsKeepTheirLine();
    void aQuoteWithoutEndIsAFinding();
    void textAfterAQuoteIsAFinding();
    void filesThatCannotBeRead_data();
    void filesThatCannotBeRead();
    void writesWhatDutchExcelOpens();
    void formulasLeaveAsText_data();
    void formulasLeaveAsText();
    void whatIsWrittenComesBack();
};

void TestCsv::readsTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("table");
    const QString plain = QStringLiteral("a|b\n1|2");
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << plain;
    QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << plain;
    QTest::newRow("tabs, as from the clipboard") << QByteArray("a\tb\n1\t2") << plain;
    QTest::newRow("Windows line ends") << QByteArray("a;b\r\n1;2\r\n") << plain;
    QTest::newRow("old Mac line ends") << QByteArray("a;b\r1;2\r") << plain;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                     "a;b\r\n1;2")
                                       << plain;
    QTest::newRow("a sep line") << QByteArray("sep=,\na,b\n1,2") << plain;
    QTest::newRow("a sep line in quotes") << QByteArray("\"sep=;\"\r\na;b\r\n1;2") << plain;
    QTest::newRow("a sep line that wins from counting")
        << QByteArray("sep=|\na|b;;;;\n1|2") << QStringLiteral("a|b;;;;\n1|2");
    QTest::newRow("blank lines") << QByteArray("\n\na;b\n;\n\n1;2\n \n") << plain;
    QTest::newRow("commas in a table with semicolons") << QByteArray("a;b\n1,5;2,5") << QStringLiteral("a|b\n1,5|2,5");
    QTest::newRow("quotes") << QByteArray("a;b\n\"1;1\";\"2 \"\"x\"\"\"") << QStringLiteral("a|b\n1;1|2 \"x\"");
    QTest::newRow("a line break in quotes") << QByteArray("a;b\n\"1\r\n1\";2") << QStringLiteral("a|b\n1\r\n1|2");
    QTest::newRow("a quote inside a plain cell") << QByteArray("a;b\n5\" pijp;2") << QStringLiteral("a|b\n5\" pijp|2");
    QTest::newRow("space after a quote") << QByteArray("a;b\n\"1\" ;2") << plain;
    QTest::newRow("separators inside a quoted header")
        << QByteArray("\"a,,,\";b\n1;2") << QStringLiteral("a,,,|b\n1|2");
    QTest::newRow("an empty quoted cell") << QByteArray("a;b\n\"\";2") << QStringLiteral("a|b\n|2");
    QTest::newRow("UTF-8") << QByteArray("a;b\n\xC3\xAB;\xE2\x82\xAC") << QStringLiteral("a|b\n\u00EB|\u20AC");
    QTest::newRow("Windows-1252") << QByteArray("a;b\n\xEB;\x80") << QStringLiteral("a|b\n\u00EB|\u20AC");
    QTest::newRow("Windows-1252 with its own quotes")
        << QByteArray("a;b\n\x91x\x92;\x96") << QStringLiteral("a|b\n\u2018x\u2019|\u2013");
    QTest::newRow("the guard before a formula") << QByteArray("a;b\n'=1+1;'-3") << QStringLiteral("a|b\n=1+1|-3");
    QTest::newRow("an apostrophe that is no guard")
        << QByteArray("a;b\n's-Graveland;'t Gooi") << QStringLiteral("a|b\n's-Graveland|'t Gooi");
    QTest::newRow("a header alone") << QByteArray("a;b\n") << QStringLiteral("a|b");
}

void TestCsv::readsTables()
{
    QFETCH(QByteArray, bytes);
    const ReadTable read = readCsv(bytes);
    QVERIFY(read.error.isEmpty());
    QTEST(shown(read), "table");
    QVERIFY(read.table->findings.empty());
}

void TestCsv::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QByteArray() << "empty";
    QTest::newRow("blank lines only") << QByteArray("\n\r\n;;\n") << "empty";
    QTest::newRow("UTF-16, little endian") << QByteArray("\xFF\xFE"
                                                         "a\0;\0",
                                                         6)
                                           << "UTF-16";
    QTest::newRow("UTF-16, big endian") << QByteArray("\xFE\xFF\0a", 4) << "UTF-16";
    QTest::newRow("NUL bytes") << QByteArray("a;b\0c", 5) << "not a text file";
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04zzz") << "spreadsheet";
    QTest::newRow("UTF-8 that is broken") << QByteArray("\xEF\xBB\xBF"
                                                        "a;\xEB\n")
                                          << "UTF-8";
    QTest::newRow("UTF-8 that ends halfway") << QByteArray("\xEF\xBB\xBF"
                                                           "a;\xC3")
                                             << "UTF-8";
    QTest::newRow("a byte that no encoding has") << QByteArray("a;b\n\x81;\xEB") << "Windows-1252";
    QTest::newRow("a header with an open quote") << QByteArray("a;\"b\n1;2\n") << "not closed";
}

void TestCsv::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const ReadTable read = readCsv(bytes);
    QVERIFY(!read.table);
    QVERIFY2(read.error.contains(word), qPrintable(read.error));
}

void TestCsv::rowsKeepTheirLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("header");
    QTest::addColumn<int>("last");
    QTest::newRow("plain") << QByteArray("a;b\n1;2\n3;4\n") << 1 << 3;
    QTest::newRow("after a sep line") << QByteArray("sep=;\na;b\n1;2\n3;4\n") << 2 << 4;
    QTest::newRow("after blank lines") << QByteArray("\na;b\n\n1;2\n\n3;4\n") << 2 << 6;
    QTest::newRow("after a cell of three lines") << QByteArray("a;b\n\"1\n1\n1\";2\n3;4\n") << 1 << 5;
    QTest::newRow("Windows line ends") << QByteArray("a;b\r\n\"1\r\n1\";2\r\n3;4\r\n") << 1 << 4;
}

void TestCsv::rowsKeepTheirLine()
{
    QFETCH(QByteArray, bytes);
    const ReadTable read = readCsv(bytes);
    QCOMPARE(read.table->rows.size(), std::size_t(2));
    QTEST(read.table->headerLine, "header");
    QTEST(read.table->rows.back().line, "last");
}

void TestCsv::aQuoteWithoutEndIsAFinding()
{
    const ReadTable read = readCsv("a;b\n1;2\n3;\"4\n5;6\n");
    QCOMPARE(shown(read), QStringLiteral("a|b\n1|2"));
    QCOMPARE(read.table->findings.size(), std::size_t(1));
    QCOMPARE(read.table->findings.front().row, 3);
    QCOMPARE(read.table->findings.front().severity, Severity::Error);
}

void TestCsv::textAfterAQuoteIsAFinding()
{
    const ReadTable read = readCsv("a;b\n\"1\"x;2\n3;4\n");
    QCOMPARE(shown(read), QStringLiteral("a|b\n3|4"));
    QCOMPARE(read.table->findings.size(), std::size_t(1));
    QCOMPARE(read.table->findings.front().row, 2);
}

void TestCsv::filesThatCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("a file that is not there") << "missing.csv"
                                              << "There is no file";
    QTest::newRow("a folder") << ""
                              << "folder";
}

void TestCsv::filesThatCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(QString, word);
    const QTemporaryDir folder;
    const ReadTable read = readCsvFile(folder.filePath(name));
    QVERIFY(!read.table);
    QVERIFY2(read.error.contains(word), qPrintable(read.error));
}

void TestCsv::writesWhatDutchExcelOpens()
{
    const QByteArray csv =
        writeCsv({QStringLiteral("naam"), QStringLiteral("getal")},
                 {{QStringLiteral("caf\u00E9; \"x\""), 1943}, {QDate(2027, 7, 1), 3.5}, {QVariant(), -3}});
    QCOMPARE(csv, QByteArray("\xEF\xBB\xBFnaam;getal\r\n\"caf\xC3\xA9; \"\"x\"\"\";1943\r\n2027-07-01;3,5\r\n;-3\r\n"));
}

void TestCsv::formulasLeaveAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("a formula") << "=1+1" << QByteArray("'=1+1");
    QTest::newRow("a plus") << "+31" << QByteArray("'+31");
    QTest::newRow("a dash") << "- onbekend" << QByteArray("'- onbekend");
    QTest::newRow("an at sign") << "@x" << QByteArray("'@x");
    QTest::newRow("a tab") << "\tx" << QByteArray("\"'\tx\"");
    QTest::newRow("a guard that was typed") << "'=x" << QByteArray("''=x");
    QTest::newRow("a name with an apostrophe") << "'s-Graveland" << QByteArray("'s-Graveland");
    QTest::newRow("a plain name") << "Utrecht" << QByteArray("Utrecht");
}

void TestCsv::formulasLeaveAsText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    const QByteArray csv = writeCsv({QStringLiteral("a"), QStringLiteral("b")}, {{text, 1}});
    QCOMPARE(csv, "\xEF\xBB\xBF"
                  "a;b\r\n" +
                      cell + ";1\r\n");
    QCOMPARE(readCsv(csv).table->rows.front().cells.front(), text);
}

void TestCsv::whatIsWrittenComesBack()
{
    const std::vector<QVariantList> rows{{QStringLiteral("a;b"), QStringLiteral("twee\r\nregels")},
                                         {QStringLiteral(" spatie "), QStringLiteral("\"")},
                                         {QStringLiteral("tab\ttab"), QStringLiteral("kom,ma")}};
    const ReadTable read = readCsv(writeCsv({QStringLiteral("een"), QStringLiteral("twee")}, rows));
    QCOMPARE(read.table->rows.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (qsizetype j = 0; j < rows[i].size(); ++j)
            QCOMPARE(read.table->rows[i].cells[j], rows[i][j].toString());
    }
}

REGIE_TEST_CORE(TestCsv)
#include "test_csv.moc"
