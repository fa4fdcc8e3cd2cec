// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/office/text_styles.h"

#include "ui/figures/figure_style.h"
#include "ui/report/office/document.h"

namespace regie::report::office {

using figures::Token;

namespace {

constexpr char kHeadLine[] = "Header";
constexpr char kHeadText[] = "Header_20_Text";
constexpr char kChip[] = "Header_20_Mark";
constexpr char kPageGap[] = "  ";

QString color(Token token)
{
    return figures::printStyle().theme.color(token).name();
}

/// The foot has its number at the right edge, which is elsewhere on a page that lies.
const char *footStyle(Orientation orientation)
{
    return orientation == Orientation::Portrait ? "Footer" : "Footer_20_Landscape";
}

class StyleWriter
{
public:
    explicit StyleWriter(QByteArray &target)
        : m_xml(target)
    {}

    void write(const std::vector<ReportFrame> &frames)
    {
        startRoot(m_xml, "office:document-styles");
        m_xml.start("office:font-face-decls");
        m_xml.empty("style:font-face", {{"style:name", QStringLiteral("Open Sans")},
                                        {"svg:font-family", QStringLiteral("'Open Sans', Arial, sans-serif")},
                                        {"style:font-family-generic", QStringLiteral("swiss")}});
        m_xml.end();
        m_xml.start("office:styles");
        writeDefaults();
        writeParagraphs();
        writeList();
        m_xml.end();
        m_xml.start("office:automatic-styles");
        writePageLayout(m_xml, QStringLiteral("Portrait"), Orientation::Portrait);
        writePageLayout(m_xml, QStringLiteral("Landscape"), Orientation::Landscape);
        m_xml.end();
        m_xml.start("office:master-styles");
        for (std::size_t i = 0; i < frames.size(); ++i)
            writeMaster(masterPage(i), frames[i]);
        m_xml.end();
        m_xml.end();
    }

private:
    using Attributes = Xml::Attributes;

    void writeDefaults()
    {
        const LanguageCodes codes = languageCodes();
        m_xml.start("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
        m_xml.empty("style:paragraph-properties",
                    {{"fo:orphans", QStringLiteral("2")}, {"fo:widows", QStringLiteral("2")}});
        m_xml.empty("style:text-properties", {{"style:font-name", QStringLiteral("Open Sans")},
                                              {"fo:font-size", length(9)},
                                              {"fo:color", color(Token::Text)},
                                              {"fo:language", codes.language},
                                              {"fo:country", codes.country}});
        m_xml.end();
        m_xml.start("style:default-style", {{"style:family", QStringLiteral("table")}});
        m_xml.empty("style:table-properties", {{"table:border-model", QStringLiteral("collapsing")}});
        m_xml.end();
        m_xml.empty("style:style", {{"style:name", QStringLiteral("Standard")},
                                    {"style:family", QStringLiteral("paragraph")},
                                    {"style:class", QStringLiteral("text")}});
        m_xml.start("style:style", {{"style:name", QLatin1StringView(styles::kStrong)},
                                    {"style:display-name", QStringLiteral("Strong Emphasis")},
                                    {"style:family", QStringLiteral("text")}});
        m_xml.empty("style:text-properties", {{"fo:font-weight", QStringLiteral("bold")}});
        m_xml.end();
        m_xml.start("style:style", {{"style:name", QLatin1StringView(kChip)},
                                    {"style:display-name", QStringLiteral("Header Mark")},
                                    {"style:family", QStringLiteral("text")}});
        m_xml.empty("style:text-properties",
                    {{"fo:color", color(Token::Text)}, {"fo:font-weight", QStringLiteral("bold")}});
        m_xml.end();
    }

    void style(const char *name, const char *parent, Attributes paragraph, Attributes text)
    {
        const QLatin1StringView key(name);
        m_xml.start("style:style",
                    {{"style:name", key},
                     {"style:display-name", QString(key).replace(QStringLiteral("_20_"), QStringLiteral(" "))},
                     {"style:family", QStringLiteral("paragraph")},
                     {"style:parent-style-name", QLatin1StringView(parent)}});
        m_xml.empty("style:paragraph-properties", paragraph);
        m_xml.empty("style:text-properties", text);
        m_xml.end();
    }

    void heading(int level, qreal size, qreal above, qreal below)
    {
        const QString bold = QStringLiteral("bold");
        m_xml.start("style:style", {{"style:name", headingStyle(level)},
                                    {"style:display-name", QStringLiteral("Heading %1").arg(level)},
                                    {"style:family", QStringLiteral("paragraph")},
                                    {"style:parent-style-name", QStringLiteral("Standard")},
                                    {"style:next-style-name", QLatin1StringView(styles::kBody)},
                                    {"style:default-outline-level", QString::number(level)}});
        m_xml.empty("style:paragraph-properties", {{"fo:margin-top", length(above)},
                                                   {"fo:margin-bottom", length(below)},
                                                   {"fo:keep-with-next", QStringLiteral("always")}});
        m_xml.empty("style:text-properties", {{"fo:font-size", length(size)}, {"fo:font-weight", bold}});
        m_xml.end();
    }

    void writeParagraphs()
    {
        const QString bold = QStringLiteral("bold");
        const QString always = QStringLiteral("always");
        const QString end = QStringLiteral("end");
        const QString quiet = color(Token::Text2);
        const char *const standard = "Standard";
        heading(1, 20, 0, 2);
        heading(2, 12, 14, 4);
        heading(3, 10, 10, 2);
        style(styles::kBody, standard, {{"fo:margin-top", length(4)}}, {});
        style(styles::kSubtitle, standard, {{"fo:margin-top", length(2)}},
              {{"fo:font-size", length(10)}, {"fo:color", quiet}});
        style(styles::kNote, standard, {{"fo:margin-top", length(2)}},
              {{"fo:font-size", length(8)}, {"fo:color", quiet}});
        style(
            styles::kSummary, standard,
            {{"fo:margin-top", length(10)}, {"fo:padding", length(8)}, {"fo:background-color", color(Token::InfoBack)}},
            {{"fo:font-size", length(10)}});
        style(styles::kFigure, standard, {{"fo:margin-top", length(4)}}, {});
        style(styles::kCaption, styles::kNote, {{"fo:margin-bottom", length(4)}}, {});
        style(styles::kCell, standard, {}, {});
        style(styles::kNumber, styles::kCell, {{"fo:text-align", end}}, {});
        style(styles::kHead, styles::kCell, {{"fo:keep-with-next", always}},
              {{"fo:font-size", length(8)}, {"fo:font-weight", bold}, {"fo:color", quiet}});
        style(styles::kNumberHead, styles::kHead, {{"fo:text-align", end}}, {});
        style(styles::kKeyFigure, styles::kCell, {}, {{"fo:font-size", length(18)}, {"fo:font-weight", bold}});
        const Attributes small{{"fo:font-size", length(8)}, {"fo:color", quiet}};
        style(kHeadLine, standard, {{"fo:border-bottom", QStringLiteral("1pt solid ") + color(Token::Accent)}}, small);
        foot(Orientation::Portrait);
        foot(Orientation::Landscape);
        m_xml.start("style:style",
                    {{"style:name", QLatin1StringView(kHeadText)}, {"style:family", QStringLiteral("text")}});
        m_xml.empty("style:text-properties", {{"fo:font-weight", bold}});
        m_xml.end();
    }

    void foot(Orientation orientation)
    {
        m_xml.start("style:style", {{"style:name", QLatin1StringView(footStyle(orientation))},
                                    {"style:family", QStringLiteral("paragraph")},
                                    {"style:parent-style-name", QStringLiteral("Standard")}});
        m_xml.start("style:paragraph-properties",
                    {{"fo:border-top", QStringLiteral("0.5pt solid ") + color(Token::Line)}});
        m_xml.start("style:tab-stops");
        m_xml.empty("style:tab-stop", {{"style:position", length(textArea(orientation).width())},
                                       {"style:type", QStringLiteral("right")}});
        m_xml.end();
        m_xml.end();
        m_xml.empty("style:text-properties", {{"fo:font-size", length(8)}, {"fo:color", color(Token::Text2)}});
        m_xml.end();
    }

    void writeList()
    {
        m_xml.start("text:list-style", {{"style:name", QLatin1StringView(styles::kList)}});
        m_xml.start("text:list-level-style-bullet",
                    {{"text:level", QStringLiteral("1")}, {"text:bullet-char", QString(QChar(0x2022))}});
        m_xml.start("style:list-level-properties",
                    {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
        m_xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", QStringLiteral("listtab")},
                                                         {"text:list-tab-stop-position", length(12)},
                                                         {"fo:margin-left", length(12)},
                                                         {"fo:text-indent", length(-12)}});
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

    void writeMaster(const QString &name, const ReportFrame &frame)
    {
        const bool stands = frame.orientation == Orientation::Portrait;
        m_xml.start("style:master-page",
                    {{"style:name", name},
                     {"style:page-layout-name", stands ? QStringLiteral("Portrait") : QStringLiteral("Landscape")}});
        m_xml.start("style:header");
        m_xml.start("text:p", {{"text:style-name", QLatin1StringView(kHeadLine)}});
        span(kHeadText, frame.title);
        m_xml.text(QLatin1StringView(kPageGap) + frame.subtitle);
        for (const QString &warning : warningsOf(frame)) {
            m_xml.text(QLatin1StringView(kPageGap));
            span(kChip, warning);
        }
        m_xml.end();
        m_xml.end();
        m_xml.start("style:footer");
        m_xml.start("text:p", {{"text:style-name", QLatin1StringView(footStyle(frame.orientation))}});
        m_xml.text(frame.footer + u'\t');
        writePageNumber(m_xml);
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

    void span(const char *name, const QString &text)
    {
        m_xml.start("text:span", {{"text:style-name", QLatin1StringView(name)}});
        m_xml.text(text);
        m_xml.end();
    }

    Xml m_xml;
};

void writeCellStyle(Xml &xml, const char *name, const QString &ground)
{
    xml.start("style:style", {{"style:name", QLatin1StringView(name)}, {"style:family", QStringLiteral("table-cell")}});
    xml.empty("style:table-cell-properties", {{"fo:padding", length(3)},
                                              {"fo:border-bottom", QStringLiteral("0.5pt solid ") + color(Token::Line)},
                                              {"fo:background-color", ground}});
    xml.end();
}

} // namespace

void writeTableStyles(Xml &xml)
{
    writeCellStyle(xml, styles::kBodyCell, QStringLiteral("transparent"));
    writeCellStyle(xml, styles::kHeadCell, color(Token::Window));
    xml.start("style:style",
              {{"style:name", QLatin1StringView(styles::kRow)}, {"style:family", QStringLiteral("table-row")}});
    xml.empty("style:table-row-properties", {{"fo:keep-together", QStringLiteral("always")}});
    xml.end();
}

QString headingStyle(int level)
{
    return QStringLiteral("Heading_20_%1").arg(level);
}

QString masterPage(std::size_t frame)
{
    // The first one has the name that a document's first page has.
    return frame == 0 ? QStringLiteral("Standard") : QStringLiteral("Page%1").arg(frame + 1);
}

QByteArray textStyles(const std::vector<ReportFrame> &frames)
{
    QByteArray result;
    StyleWriter(result).write(frames);
    return result;
}

} // namespace regie::report::office
