// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/office/text_document.h"

#include "ui/report/block_layout.h"
#include "ui/report/office/document.h"
#include "ui/report/office/picture.h"
#include "ui/report/office/text_styles.h"
#include "ui/report/paper_image.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace regie::report::office {

namespace {

constexpr char kType[] = "application/vnd.oasis.opendocument.text";
constexpr qreal kUnitsPerPoint = kLayoutDotsPerInch / 72.0;

const char *styleOf(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Body:
        return styles::kBody;
    case ParagraphKind::Subtitle:
        return styles::kSubtitle;
    case ParagraphKind::Note:
        return styles::kNote;
    }
    Q_UNREACHABLE();
}

const char *styleOf(ColumnKind kind, bool isHead)
{
    if (kind == ColumnKind::Number)
        return isHead ? styles::kNumberHead : styles::kNumber;
    return isHead ? styles::kHead : styles::kCell;
}

} // namespace

TextDocument::TextDocument(QIODevice &device, const QString &title, GoOn goOn)
    : m_device(device)
    , m_title(title)
    , m_goOn(std::move(goOn))
    , m_package(kType)
    , m_styles(m_automatic)
    , m_xml(m_content)
    , m_metrics(paperImage(QSize(1, 1)))
{
    writeTableStyles(m_styles);
}

bool TextDocument::add(const Report &report)
{
    if (m_goOn && !m_goOn())
        return false;
    const bool isAsBefore = !m_frames.empty() && m_frames.back() == report.frame();
    if (!isAsBefore)
        m_frames.push_back(report.frame());
    m_page = isAsBefore ? QString() : masterPage(m_frames.size() - 1);
    m_breaks = isAsBefore;
    m_orientation = report.frame().orientation;
    for (const Block &block : report.blocks())
        std::visit([this](const auto &kind) { write(kind); }, block);
    return true;
}

std::optional<Written> TextDocument::finish()
{
    m_package.add(QStringLiteral("content.xml"), "text/xml",
                  rootTag("office:document-content") + "<office:automatic-styles>" + m_automatic +
                      "</office:automatic-styles><office:body><office:text>" + m_content +
                      "</office:text></office:body></office:document-content>");
    m_package.add(QStringLiteral("styles.xml"), "text/xml", textStyles(m_frames));
    addMeta(m_package, m_title);
    if (m_frames.empty() || !m_package.write(m_device))
        return std::nullopt;
    return Written{};
}

QString TextDocument::styled(const char *style)
{
    const QString parent = QLatin1StringView(style);
    if (m_page.isEmpty() && !m_breaks)
        return parent;
    const QString name = QStringLiteral("P%1").arg(++m_breakCount);
    m_styles.start(
        "style:style",
        {{"style:name", name}, {"style:family", QStringLiteral("paragraph")}, {"style:parent-style-name", parent}});
    if (!m_page.isEmpty())
        m_styles.attribute("style:master-page-name", m_page);
    if (m_breaks)
        m_styles.empty("style:paragraph-properties", {{"fo:break-before", QStringLiteral("page")}});
    m_styles.end();
    m_page.clear();
    m_breaks = false;
    return name;
}

void TextDocument::paragraph(const char *style, const QString &text)
{
    m_xml.start("text:p", {{"text:style-name", styled(style)}});
    m_xml.text(text);
    m_xml.end();
}

void TextDocument::write(const HeadingBlock &block)
{
    const QByteArray style = headingStyle(block.level).toLatin1();
    m_xml.start("text:h", {{"text:style-name", styled(style)}, {"text:outline-level", QString::number(block.level)}});
    m_xml.text(block.text);
    m_xml.end();
}

void TextDocument::write(const ParagraphBlock &block)
{
    paragraph(styleOf(block.kind), block.text);
}

void TextDocument::write(const SummaryBlock &block)
{
    m_xml.start("text:p", {{"text:style-name", styled(styles::kSummary)}});
    m_xml.start("text:span", {{"text:style-name", QLatin1StringView(styles::kStrong)}});
    m_xml.text(block.lead);
    m_xml.end();
    m_xml.text(u' ' + block.text);
    m_xml.end();
}

void TextDocument::write(const ListBlock &block)
{
    m_xml.start("text:list", {{"text:style-name", QLatin1StringView(styles::kList)}});
    for (const QString &item : block.items) {
        m_xml.start("text:list-item");
        paragraph(styles::kBody, item);
        m_xml.end();
    }
    m_xml.end();
}

void TextDocument::write(const PageBreakBlock &)
{
    m_breaks = true;
}

void TextDocument::write(const FigureBlock &block)
{
    const QSizeF area = textArea(m_orientation);
    const Picture picture = pictureOf(block, area.width(), area.height());
    if (picture.png.isEmpty())
        return;
    const QString number = QString::number(++m_pictures);
    const QString name = QStringLiteral("Pictures/%1.png").arg(number);
    m_package.add(name, "image/png", picture.png);
    m_xml.start("text:p", {{"text:style-name", styled(styles::kFigure)}});
    m_xml.start("draw:frame", {{"draw:name", QStringLiteral("Figure %1").arg(number)},
                               {"text:anchor-type", QStringLiteral("as-char")},
                               {"svg:width", length(picture.size.width())},
                               {"svg:height", length(picture.size.height())}});
    m_xml.empty("draw:image", {{"xlink:href", name},
                               {"xlink:type", QStringLiteral("simple")},
                               {"xlink:show", QStringLiteral("embed")},
                               {"xlink:actuate", QStringLiteral("onLoad")}});
    m_xml.element("svg:desc", block.alternative);
    m_xml.end();
    m_xml.end();
    if (!block.caption.isEmpty())
        paragraph(styles::kCaption, block.caption);
}

void TextDocument::write(const FigureWithTableBlock &block)
{
    write(block.figure);
    write(block.table);
}

void TextDocument::startTable(const std::vector<qreal> &widths, std::size_t headers)
{
    if (!m_page.isEmpty() || m_breaks)
        paragraph(styles::kBody, {}); // a page begins with a paragraph, which can say so
    const QString name = QStringLiteral("Table%1").arg(++m_tables);
    const QString family = QStringLiteral("style:family");
    m_styles.start("style:style", {{"style:name", name}, {"style:family", QStringLiteral("table")}});
    m_styles.empty("style:table-properties", {{"style:width", length(textArea(m_orientation).width())},
                                              {"table:align", QStringLiteral("left")},
                                              {"fo:margin-top", length(4)},
                                              {"fo:margin-bottom", length(4)}});
    m_styles.end();
    m_xml.start("table:table", {{"table:name", name}, {"table:style-name", name}});
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QString column = QStringLiteral("%1.C%2").arg(name).arg(i + 1);
        m_styles.start("style:style", {{"style:name", column}, {"style:family", QStringLiteral("table-column")}});
        m_styles.empty("style:table-column-properties", {{"style:column-width", length(widths[i])}});
        m_styles.end();
        if (i == 0 && headers > 0)
            m_xml.start("table:table-header-columns");
        m_xml.empty("table:table-column", {{"table:style-name", column}});
        if (i + 1 == headers)
            m_xml.end();
    }
}

void TextDocument::cell(const char *cellStyle, const char *style, const QString &text, bool isStrong)
{
    m_xml.start("table:table-cell",
                {{"table:style-name", QLatin1StringView(cellStyle)}, {"office:value-type", QStringLiteral("string")}});
    m_xml.start("text:p", {{"text:style-name", QLatin1StringView(style)}});
    if (isStrong)
        m_xml.start("text:span", {{"text:style-name", QLatin1StringView(styles::kStrong)}});
    m_xml.text(text);
    if (isStrong)
        m_xml.end();
    m_xml.end();
    m_xml.end();
}

void TextDocument::row(const std::vector<Column> &columns, const QStringList &texts, bool isHead, bool isStrong)
{
    m_xml.start("table:table-row", {{"table:style-name", QLatin1StringView(styles::kRow)}});
    for (qsizetype i = 0; i < std::ssize(columns); ++i)
        cell(isHead || isStrong ? styles::kHeadCell : styles::kBodyCell,
             styleOf(columns[static_cast<std::size_t>(i)].kind, isHead), texts.value(i), isStrong);
    m_xml.end();
}

void TextDocument::write(const TableBlock &block)
{
    const QSizeF area = textArea(m_orientation) * kUnitsPerPoint;
    std::vector<qreal> widths = tableColumnWidths(block, Typesetter(m_metrics), area);
    for (qreal &width : widths)
        width /= kUnitsPerPoint;
    startTable(widths, block.firstColumn == FirstColumn::Names ? 1 : 0);
    QStringList titles;
    for (const Column &column : block.columns)
        titles << column.title;
    m_xml.start("table:table-header-rows");
    row(block.columns, titles, true, false);
    m_xml.end();
    for (const QStringList &each : block.rows)
        row(block.columns, each, false, false);
    if (!block.total.isEmpty())
        row(block.columns, block.total, false, true);
    m_xml.end();
}

void TextDocument::write(const KeyFiguresBlock &block)
{
    if (block.figures.empty())
        return;
    const std::size_t count = block.figures.size();
    startTable(std::vector<qreal>(count, textArea(m_orientation).width() / static_cast<qreal>(count)), 0);
    const auto rowOf = [&](const char *style, const char *cellStyle, QString KeyFigure::*part) {
        m_xml.start("table:table-row", {{"table:style-name", QLatin1StringView(styles::kRow)}});
        for (const KeyFigure &figure : block.figures)
            cell(cellStyle, style, figure.*part, false);
        m_xml.end();
    };
    m_xml.start("table:table-header-rows");
    rowOf(styles::kHead, styles::kHeadCell, &KeyFigure::label);
    m_xml.end();
    rowOf(styles::kKeyFigure, styles::kBodyCell, &KeyFigure::value);
    rowOf(styles::kCell, styles::kBodyCell, &KeyFigure::note);
    m_xml.end();
}

} // namespace regie::report::office
