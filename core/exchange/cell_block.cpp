// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_block.h"

#include "core/exchange/csv_records.h"
#include "core/exchange/formula_guard.h"

#include <algorithm>

namespace regie::exchange {

namespace {

constexpr QChar kTab = u'\t';
constexpr QChar kSemicolon = u';';

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QString withPlainLineEnds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

/// TAB, or `;` when there is no TAB and every line has as many of it.
QChar separatorOf(const QString &text)
{
    if (text.contains(kTab))
        return kTab;
    const QStringList lines = text.split(u'\n');
    const auto semicolons = lines.front().count(kSemicolon);
    const bool isTable = lines.size() > 1 && semicolons > 0 &&
                         std::all_of(lines.begin(), lines.end(), [semicolons](const QString &line) {
                             return line.count(kSemicolon) == semicolons;
                         });
    return isTable ? kSemicolon : kTab;
}

/// Line by line, for a text in which a quotation mark is just that.
std::vector<QStringList> plainRows(const QString &text, QChar separator)
{
    std::vector<QStringList> rows;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        rows.push_back(line.split(separator));
    return rows;
}

QString quoted(const QString &text)
{
    const bool needsQuotes = text.contains(kTab) || text.contains(u'\n') || text.startsWith(u'"');
    if (!needsQuotes)
        return text;
    return QLatin1Char('"') + QString(text).replace(u'"', QLatin1String("\"\"")) + QLatin1Char('"');
}

QString htmlText(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QString htmlCell(const ClipboardCell &cell)
{
    switch (cell.kind) {
    case CellKind::Text:
        return QStringLiteral("<td style=\"mso-number-format:'\\@'\" sdnum=\"1043;0;@\">%1</td>")
            .arg(htmlText(cell.text));
    case CellKind::Number: {
        const QString plain = QString(cell.text).replace(u',', u'.');
        return QStringLiteral("<td align=\"right\" x:num=\"%1\" sdval=\"%1\">%2</td>").arg(plain, htmlText(cell.text));
    }
    case CellKind::Date:
        return QStringLiteral("<td align=\"right\">%1</td>").arg(htmlText(cell.text));
    }
    Q_UNREACHABLE();
}

} // namespace

int CellBlock::columnCount() const
{
    qsizetype widest = 0;
    for (const QStringList &row : rows)
        widest = std::max(widest, row.size());
    return static_cast<int>(widest);
}

CellBlock blockFromText(const QString &text)
{
    if (text.size() > kLargestClipboard)
        return {};
    const QString plain = withPlainLineEnds(text);
    if (plain.isEmpty())
        return {};
    const QChar separator = separatorOf(plain);
    CellBlock block;
    CsvRecords records(plain, separator);
    bool isQuotedWell = true;
    while (auto record = records.next()) {
        isQuotedWell = isQuotedWell && record->state == CsvRecord::State::Whole;
        block.rows.push_back(std::move(record->cells));
    }
    if (!isQuotedWell)
        block.rows = plainRows(plain, separator);
    for (QStringList &row : block.rows) {
        for (QString &cell : row)
            cell = withoutGuard(cell);
    }
    return block;
}

Table tableFrom(const CellBlock &block)
{
    Table table;
    if (block.isEmpty())
        return table;
    table.header = block.rows.front();
    for (std::size_t row = 1; row < block.rows.size(); ++row) {
        if (!isBlank(block.rows[row]))
            table.rows.push_back({static_cast<int>(row) + 1, block.rows[row]});
    }
    return table;
}

QString tabbedText(const ClipboardRows &rows)
{
    QStringList lines;
    for (const std::vector<ClipboardCell> &row : rows) {
        QStringList cells;
        for (const ClipboardCell &cell : row)
            cells << quoted(cell.kind == CellKind::Text ? withGuard(cell.text) : cell.text);
        lines << cells.join(kTab);
    }
    return lines.join(u'\n');
}

QString htmlTable(const ClipboardRows &rows)
{
    QString html = QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                                  "<meta charset=\"utf-8\"></head><body><table>");
    for (const std::vector<ClipboardCell> &row : rows) {
        html += QLatin1String("<tr>");
        for (const ClipboardCell &cell : row)
            html += htmlCell(cell);
        html += QLatin1String("</tr>\n");
    }
    return html + QLatin1String("</table></body></html>");
}

} // namespace regie::exchange
