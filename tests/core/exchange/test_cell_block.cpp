// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_block.h"

#include "tests/support/test_main.h"

using namespace regie::exchange;

namespace {

CellBlock block(std::vector<QStringList> rows)
{
    return {std::move(rows)};
}

QStringList row(const char *cells)
{
    return QString::fromUtf8(cells).split(u'|');
}

} // namespace

/// Cells that come from and go to the clipboard.
class TestCellBlock : public QObject
{
    Q_OBJECT

private slots:
    void readsText_data();
    void readsText();
    void readsWhatExcelCopies();
    void readsWhatLibreOfficeCopies();
    void readsHtml_data();
    void readsHtml();
    void comesBackAsItLeft_data();
    void comesBackAsItLeft();
    void tellsSpreadsheetsWhatACellIs();
    void keepsAFormulaAText();
    void makesATableWithLineNumbers();
    void survivesAnyText();
};

// After the class: moc does not read on after an address in a raw string.
namespace {

/// As Excel puts cells on the clipboard.
const char *const kExcel = R"(<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<link id=Main-File rel=Main-File href="file:///C:/Temp/msohtmlclip1/01/clip.htm">
<style>
<!--table
	{mso-displayed-decimal-separator:"\,";
	mso-displayed-thousand-separator:"\.";}
.xl65
	{mso-number-format:"\#\,\#\#0";}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:
 collapse;width:192pt'>
<!--StartFragment-->
 <col width=64 span=4 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 width=64 style='height:15.0pt;width:48pt'>gemeente</td>
  <td width=64 style='width:48pt'>naam</td>
  <td width=64 style='width:48pt'>plekken</td>
  <td width=64 style='width:48pt'>van</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Wijk bij<span style='mso-spacerun:yes'>&nbsp;
  </span>Duurstede</td>
  <td>Caf&eacute; &#8217;t Hof &amp; co</td>
  <td class=xl65 align=right x:num="1943">1.943</td>
  <td class=xl66 align=right x:num="46569">1-7-2027</td>
 </tr>
 <tr height=0 style='display:none'>
  <td>Verborgen</td><td>rij</td><td>1</td><td></td>
 </tr>
 <tr height=40 style='height:30.0pt'>
  <td colspan=2 height=40 style='height:30.0pt'>Zeist<br>
    Noord</td>
  <td align=right x:num>80</td>
  <td></td>
 </tr>
<!--EndFragment-->
</table>
</body>
</html>)";

/// As LibreOffice Calc puts cells on the clipboard, in an English program.
const char *const kLibreOffice = R"html(<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup span="3" width="85"></colgroup>
	<tr>
		<td height="17" align="left" valign=bottom>Zeist</td>
		<td align="right" valign=bottom sdval="1943" sdnum="1033;0;#,##0">1,943</td>
		<td align="right" valign=bottom sdval="46569" sdnum="1033;1043;D-M-YYYY">1-7-2027</td>
	</tr>
	<tr>
		<td height="17" align="left" valign=bottom sdnum="1033;0;@">2026-1</td>
		<td align="right" valign=bottom sdval="3.5" sdnum="1033;">3.5</td>
		<td align="left" valign=bottom><br></td>
	</tr>
</table>
</body>
</html>)html";

} // namespace

void TestCellBlock::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellBlock>("cells");
    QTest::newRow("one cell") << "1.943" << block({row("1.943")});
    QTest::newRow("one cell with the line end of Excel") << "80\r\n" << block({row("80")});
    QTest::newRow("rows and columns") << "a\tb\r\nc\td\r\n" << block({row("a|b"), row("c|d")});
    QTest::newRow("rows of different length") << "a\tb\nc" << block({row("a|b"), row("c")});
    QTest::newRow("an empty line between") << "a\n\nb" << block({row("a"), row(""), row("b")});
    QTest::newRow("empty lines at the end") << "a\n\n\n" << block({row("a")});
    QTest::newRow("a cell of two lines") << "\"a\nb\"\tc" << block({row("a\nb|c")});
    QTest::newRow("quotation marks in quotes") << "\"\"\"De Zon\"\"\"\tc" << block({row("\"De Zon\"|c")});
    QTest::newRow("a quotation mark that is just that")
        << "\"De Zon\" is open\tc" << block({row("\"De Zon\" is open|c")});
    QTest::newRow("a comma is no border") << "Dorpsstraat 1, Zeist" << block({row("Dorpsstraat 1, Zeist")});
    QTest::newRow("a semicolon in one line is no border") << "eerst dit; dan dat" << block({row("eerst dit; dan dat")});
    QTest::newRow("lines with as many semicolons are a table")
        << "gemeente;plekken\nZeist;10" << block({row("gemeente|plekken"), row("Zeist|10")});
    QTest::newRow("the prefix of a formula goes") << "'=SOM(A1)" << block({row("=SOM(A1)")});
    QTest::newRow("an apostrophe of a name stays") << "'s-Graveland" << block({row("'s-Graveland")});
    QTest::newRow("nothing") << "" << CellBlock();
}

void TestCellBlock::readsText()
{
    QFETCH(QString, text);
    QTEST(blockFromText(text), "cells");
}

void TestCellBlock::readsWhatExcelCopies()
{
    const CellBlock read = blockFromHtml(QString::fromUtf8(kExcel));
    QCOMPARE(read.rowCount(), 3);
    QCOMPARE(read.rows[0], row("gemeente|naam|plekken|van"));
    QCOMPARE(read.rows[1][0].simplified(), QStringLiteral("Wijk bij Duurstede"));
    QCOMPARE(read.rows[1].mid(1), row("Café ’t Hof & co|1943|1-7-2027"));
    QVERIFY2(read.rows[2][0].startsWith(QLatin1String("Zeist\n")), "a line break stays one");
    QCOMPARE(read.rows[2].mid(1), row("|80|"));
}

void TestCellBlock::readsWhatLibreOfficeCopies()
{
    const CellBlock read = blockFromHtml(QString::fromUtf8(kLibreOffice));
    QCOMPARE(read, block({row("Zeist|1943|1-7-2027"), row("2026-1|3,5|")}));
}

void TestCellBlock::readsHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<CellBlock>("cells");
    QTest::newRow("no table") << "<p>80 plekken</p>" << CellBlock();
    QTest::newRow("ends that are left out")
        << "<table><tr><td>a<td>b<tr><td>c</table>" << block({row("a|b"), row("c")});
    QTest::newRow("header cells") << "<TABLE><TR><TH>Naam</TH></TR><TR><TD>Zon</TD></TR></TABLE>"
                                  << block({row("Naam"), row("Zon")});
    QTest::newRow("a cell over two rows") << "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
                                          << block({row("a|b"), row("|c")});
    QTest::newRow("a table in a cell is text")
        << "<table><tr><td>a <table><tr><td>b</td></tr></table></td><td>c</td></tr></table>" << block({row("a b|c")});
    QTest::newRow("two paragraphs are two lines")
        << "<table><tr><td><p>a</p><p>b</p></td></tr></table>" << block({row("a\nb")});
    QTest::newRow("the first table with cells")
        << "<table></table><table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>" << block({row("a")});
    QTest::newRow("a number that is shown as text stays text")
        << "<table><tr><td sdval=\"12\">12 plekken</td></tr></table>" << block({row("12 plekken")});
    QTest::newRow("unknown entities stay")
        << "<table><tr><td>R&D; &#x20AC; &#0;</td></tr></table>" << block({row("R&D; € &#0;")});
}

void TestCellBlock::readsHtml()
{
    QFETCH(QString, html);
    QTEST(blockFromHtml(html), "cells");
}

void TestCellBlock::comesBackAsItLeft_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell : {"Zeist", "1943", "-5", "3,5", "01-07-2027", "=1+1", "+31 30", "-", "@naam", "'s-Graveland",
                             "'=x", "\"De Zon\"", "a\nb", "<b>&amp;</b>", "2026-1", "Oekraïne", ""})
        QTest::newRow(cell) << QString::fromUtf8(cell);
}

void TestCellBlock::comesBackAsItLeft()
{
    QFETCH(QString, cell);
    const ClipboardRows rows{{{QStringLiteral("voor")}, {cell}, {QStringLiteral("na")}}};
    const CellBlock cells = block({{QStringLiteral("voor"), cell, QStringLiteral("na")}});
    QCOMPARE(blockFromText(tabbedText(rows)), cells);
    QCOMPARE(blockFromHtml(htmlTable(rows)), cells);
}

void TestCellBlock::tellsSpreadsheetsWhatACellIs()
{
    const QString html = htmlTable({{{QStringLiteral("2026-1")},
                                     {QStringLiteral("3,5"), CellKind::Number},
                                     {QStringLiteral("01-07-2027"), CellKind::Date}}});
    QVERIFY(html.contains(QLatin1String("mso-number-format:'\\@'")));
    QVERIFY(html.contains(QLatin1String("sdnum=\"1043;0;@\">2026-1<")));
    QVERIFY(html.contains(QLatin1String("x:num=\"3.5\" sdval=\"3.5\">3,5<")));
    QVERIFY(html.contains(QLatin1String("<td align=\"right\">01-07-2027<")));
}

void TestCellBlock::keepsAFormulaAText()
{
    QCOMPARE(tabbedText({{{QStringLiteral("=HYPERLINK(1)")}, {QStringLiteral("-5"), CellKind::Number}}}),
             QStringLiteral("'=HYPERLINK(1)\t-5"));
}

void TestCellBlock::makesATableWithLineNumbers()
{
    const Table table = tableFrom(block({row("gemeente|plekken"), row("|"), row("Zeist|10")}));
    QCOMPARE(table.header, row("gemeente|plekken"));
    QCOMPARE(table.rows.size(), 1U);
    QCOMPARE(table.rows.front().line, 3);
}

void TestCellBlock::survivesAnyText()
{
    // Every beginning of a whole text, and tags that are cut off anywhere.
    const QString whole = QString::fromUtf8(kExcel);
    for (qsizetype length = 0; length < whole.size(); length += 7)
        QVERIFY(blockFromHtml(whole.left(length)).rowCount() <= 3);
    QVERIFY(blockFromHtml(QStringLiteral("<table><tr><td colspan=99999999 rowspan=-4>a")).columnCount() <= 200);
}

REGIE_TEST_CORE(TestCellBlock)
#include "test_cell_block.moc"
