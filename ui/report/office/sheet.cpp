// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/office/sheet.h"

#include "ui/report/office/cell_value.h"
#include "ui/report/office/sheet_styles.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace regie::report::office {

namespace {

constexpr qsizetype kLongestName = 31; ///< that every spreadsheet program takes
constexpr int kNarrowest = 8;
constexpr int kWidest = 50;

void writeText(Xml &xml, const char *style, const QString &text)
{
    xml.start("table:table-cell",
              {{"table:style-name", QLatin1StringView(style)}, {"office:value-type", QStringLiteral("string")}});
    for (const QString &line : text.split(u'\n')) {
        xml.start("text:p");
        xml.text(line);
        xml.end();
    }
    xml.end();
}

const char *styleOfText(ColumnKind column, bool isTotal)
{
    if (isTotal)
        return cells::kTotal;
    return column == ColumnKind::Number ? cells::kNumberText : cells::kText;
}

void writeNumber(Xml &xml, const CellNumber &number, const QString &text, bool isTotal)
{
    xml.start("table:table-cell", {{"table:style-name", numberStyle(number.decimals, isTotal)},
                                   {"office:value-type", QStringLiteral("float")},
                                   {"office:value", QString::number(number.value, 'f', number.decimals)}});
    xml.element("text:p", text);
    xml.end();
}

void writeDay(Xml &xml, QDate day, const QString &text, bool isTotal)
{
    xml.start("table:table-cell", {{"table:style-name", QLatin1StringView(isTotal ? cells::kDayTotal : cells::kDay)},
                                   {"office:value-type", QStringLiteral("date")},
                                   {"office:date-value", day.toString(Qt::ISODate)}});
    xml.element("text:p", text);
    xml.end();
}

} // namespace

Sheet::Sheet(QString name, QString heading, const QString &partTitle, const TableBlock &table)
    : m_name(std::move(name))
    , m_heading(std::move(heading))
    , m_columns(table.columns)
    , m_hasPart(!partTitle.isEmpty())
{
    if (m_hasPart)
        m_columns.insert(m_columns.begin(), Column{partTitle});
    m_widths.assign(m_columns.size(), kNarrowest);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        note(i, m_columns[i].title);
}

bool Sheet::goesOnWith(const QString &heading, const TableBlock &table) const
{
    return m_heading == heading &&
           std::ranges::equal(m_columns.begin() + (m_hasPart ? 1 : 0), m_columns.end(), table.columns.begin(),
                              table.columns.end(), {}, &Column::title, &Column::title);
}

void Sheet::note(std::size_t column, const QString &text)
{
    m_widths[column] = std::clamp(static_cast<int>(text.size()), m_widths[column], kWidest);
}

void Sheet::append(const QString &part, const TableBlock &table)
{
    for (const QStringList &texts : table.rows)
        row(part, texts, false);
    if (!table.total.isEmpty())
        row(part, table.total, true);
}

void Sheet::row(const QString &part, const QStringList &texts, bool isTotal)
{
    const QStringList all = m_hasPart ? QStringList(part) + texts : texts;
    QByteArray bytes;
    Xml xml(bytes);
    xml.start("table:table-row");
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString text = all.value(static_cast<qsizetype>(i));
        note(i, text);
        const CellValue value = cellValue(text, m_columns[i].kind);
        if (const auto *number = std::get_if<CellNumber>(&value))
            writeNumber(xml, *number, text, isTotal);
        else if (const auto *day = std::get_if<QDate>(&value))
            writeDay(xml, *day, text, isTotal);
        else if (text.isEmpty())
            xml.empty("table:table-cell",
                      {{"table:style-name", QLatin1StringView(isTotal ? cells::kTotal : cells::kText)}});
        else
            writeText(xml, styleOfText(m_columns[i].kind, isTotal), text);
    }
    xml.end();
    m_rows += bytes;
}

QByteArray Sheet::content() const
{
    QByteArray head;
    Xml xml(head);
    xml.start("table:table-header-rows");
    xml.start("table:table-row");
    for (const Column &column : m_columns)
        writeText(xml, column.kind == ColumnKind::Number ? cells::kNumberHead : cells::kHead, column.title);
    xml.end();
    xml.end();
    QByteArray result;
    Xml table(result);
    table.start("table:table", {{"table:name", m_name}, {"table:style-name", QLatin1StringView(cells::kTable)}});
    for (const int width : m_widths)
        table.empty("table:table-column", {{"table:style-name", columnStyle(width)}});
    table.finishTag();
    return result + head + m_rows + "</table:table>";
}

QString sheetName(const QString &heading, const QStringList &others)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]*?:/\\\\']"));
    const QString whole = xmlText(heading).replace(forbidden, QStringLiteral(" ")).simplified();
    QString name = whole.left(kLongestName).trimmed();
    for (int number = 2; name.isEmpty() || others.contains(name, Qt::CaseInsensitive); ++number) {
        const QString ending = QStringLiteral(" %1").arg(number);
        name = (whole.left(kLongestName - ending.size()).trimmed() + ending).trimmed();
    }
    return name;
}

QByteArray aboutSheet(const QString &name, const QStringList &lines)
{
    QByteArray result;
    Xml xml(result);
    xml.start("table:table", {{"table:name", name}, {"table:style-name", QLatin1StringView(cells::kTable)}});
    xml.empty("table:table-column", {{"table:style-name", columnStyle(kWidest)}});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        xml.start("table:table-row");
        writeText(xml, i == 0 ? cells::kTitle : cells::kText, lines[i]);
        xml.end();
    }
    xml.end();
    return result;
}

} // namespace regie::report::office
