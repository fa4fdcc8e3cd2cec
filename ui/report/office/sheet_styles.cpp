// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/office/sheet_styles.h"

#include "ui/figures/figure_style.h"
#include "ui/report/office/document.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace regie::report::office {

using figures::Token;

namespace {

constexpr int kMostDecimals = 3;
constexpr qreal kCharacter = 5.6; ///< width in points
constexpr qreal kPadding = 3;     ///< points between a number and the text beside it
constexpr char kFamily[] = "style:family";

QString color(Token token)
{
    return figures::printStyle().theme.color(token).name();
}

/// Day, month and year in the order of the language.
void writeDayFormat(Xml &xml)
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    const bool dayFirst = format.indexOf(u'd') < format.indexOf(u'M');
    const QString separator = format.contains(u'/') ? QStringLiteral("/") : QStringLiteral("-");
    const Xml::Attributes two{{"number:style", QStringLiteral("long")}};
    xml.start("number:date-style", {{"style:name", QStringLiteral("DayFormat")}});
    xml.empty(dayFirst ? "number:day" : "number:month", two);
    xml.element("number:text", separator);
    xml.empty(dayFirst ? "number:month" : "number:day", two);
    xml.element("number:text", separator);
    xml.empty("number:year", two);
    xml.end();
}

void writeNumberFormat(Xml &xml, int decimals)
{
    const LanguageCodes codes = languageCodes();
    xml.start("number:number-style", {{"style:name", QStringLiteral("NumberFormat%1").arg(decimals)},
                                      {"number:language", codes.language},
                                      {"number:country", codes.country}});
    xml.empty("number:number", {{"number:decimal-places", QString::number(decimals)},
                                {"number:min-decimal-places", QString::number(decimals)},
                                {"number:min-integer-digits", QStringLiteral("1")},
                                {"number:grouping", QStringLiteral("true")}});
    xml.end();
}

struct Look
{
    QString format{};
    bool isBold = false;
    bool isRight = false;
    bool hasGround = false;
};

void writeCell(Xml &xml, const QString &name, const Look &look)
{
    xml.start("style:style", {{"style:name", name}, {kFamily, QStringLiteral("table-cell")}});
    if (!look.format.isEmpty())
        xml.attribute("style:data-style-name", look.format);
    xml.start("style:table-cell-properties", {{"fo:wrap-option", QStringLiteral("wrap")},
                                              {"style:vertical-align", QStringLiteral("top")},
                                              {"fo:padding-left", length(kPadding)},
                                              {"fo:padding-right", length(kPadding)}});
    if (look.hasGround)
        xml.attribute("fo:background-color", color(Token::Window));
    xml.end();
    if (look.isRight)
        xml.empty("style:paragraph-properties", {{"fo:text-align", QStringLiteral("end")}});
    if (look.isBold)
        xml.empty("style:text-properties", {{"fo:font-weight", QStringLiteral("bold")}});
    xml.end();
}

void writeCells(Xml &xml)
{
    writeDayFormat(xml);
    writeCell(xml, QLatin1StringView(cells::kTitle), {{}, true, false, false});
    writeCell(xml, QLatin1StringView(cells::kHead), {{}, true, false, true});
    writeCell(xml, QLatin1StringView(cells::kNumberHead), {{}, true, true, true});
    writeCell(xml, QLatin1StringView(cells::kText), {});
    writeCell(xml, QLatin1StringView(cells::kNumberText), {{}, false, true, false});
    writeCell(xml, QLatin1StringView(cells::kTotal), {{}, true, false, true});
    writeCell(xml, QLatin1StringView(cells::kDay), {QStringLiteral("DayFormat"), false, true, false});
    writeCell(xml, QLatin1StringView(cells::kDayTotal), {QStringLiteral("DayFormat"), true, true, true});
    for (int decimals = 0; decimals <= kMostDecimals; ++decimals) {
        writeNumberFormat(xml, decimals);
        const QString format = QStringLiteral("NumberFormat%1").arg(decimals);
        writeCell(xml, numberStyle(decimals, false), {format, false, true, false});
        writeCell(xml, numberStyle(decimals, true), {format, true, true, true});
    }
}

void writeRegion(Xml &xml, const char *name, const QString &text)
{
    xml.start(name);
    xml.start("text:p");
    xml.text(text);
    xml.end();
    xml.end();
}

} // namespace

QString numberStyle(int decimals, bool isTotal)
{
    return (isTotal ? QStringLiteral("NumberTotal%1") : QStringLiteral("Number%1"))
        .arg(std::min(decimals, kMostDecimals));
}

QString columnStyle(int characters)
{
    return QStringLiteral("Column%1").arg(characters);
}

QByteArray sheetStyles(const std::vector<Sheet> &sheets)
{
    std::set<int> widths{50};
    for (const Sheet &sheet : sheets)
        widths.insert(sheet.widths().begin(), sheet.widths().end());
    QByteArray result;
    Xml xml(result);
    xml.start("office:automatic-styles");
    xml.start("style:style", {{"style:name", QLatin1StringView(cells::kTable)},
                              {kFamily, QStringLiteral("table")},
                              {"style:master-page-name", QStringLiteral("Standard")}});
    xml.end();
    for (const int width : widths) {
        xml.start("style:style", {{"style:name", columnStyle(width)}, {kFamily, QStringLiteral("table-column")}});
        xml.empty("style:table-column-properties", {{"style:column-width", length((width + 2) * kCharacter)}});
        xml.end();
    }
    writeCells(xml);
    xml.end();
    return result;
}

QByteArray sheetPages(const ReportFrame &frame, const QString &title)
{
    const LanguageCodes codes = languageCodes();
    QByteArray result;
    Xml xml(result);
    startRoot(xml, "office:document-styles");
    xml.start("office:styles");
    xml.start("style:default-style", {{kFamily, QStringLiteral("table-cell")}});
    xml.empty("style:text-properties", {{"fo:font-family", QStringLiteral("Arial")},
                                        {"fo:font-size", length(10)},
                                        {"fo:language", codes.language},
                                        {"fo:country", codes.country}});
    xml.end();
    xml.end();
    xml.start("office:automatic-styles");
    writePageLayout(xml, QStringLiteral("Landscape"), Orientation::Landscape, PageFit::Width);
    xml.end();
    xml.start("office:master-styles");
    xml.start("style:master-page",
              {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("Landscape")}});
    xml.start("style:header");
    writeRegion(xml, "style:region-left", title + QStringLiteral(" – ") + frame.subtitle);
    if (const QStringList warnings = warningsOf(frame); !warnings.isEmpty())
        writeRegion(xml, "style:region-right", warnings.join(QStringLiteral(" – ")));
    xml.end();
    xml.start("style:footer");
    writeRegion(xml, "style:region-left", frame.footer);
    xml.start("style:region-right");
    xml.start("text:p");
    writePageNumber(xml);
    for (int open = 0; open < 6; ++open)
        xml.end();
    return result;
}

} // namespace regie::report::office
