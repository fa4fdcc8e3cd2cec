// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/csv_records.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/import_text.h"
#include "core/exchange/text_encoding.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

namespace regie::exchange {

namespace {

constexpr qint64 kBytesPerMegabyte = 1024 * 1024;

bool hasText(const QStringList &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

void addRow(Table &table, CsvRecord record)
{
    switch (record.state) {
    case CsvRecord::State::Whole:
        break;
    case CsvRecord::State::QuoteWithoutEnd:
        table.findings.push_back({record.line, {}, Severity::Error, text::quoteWithoutEnd()});
        return;
    case CsvRecord::State::TextAfterQuote:
        table.findings.push_back({record.line, {}, Severity::Error, text::textAfterQuote()});
        return;
    }
    if (!hasText(record.cells))
        return;
    for (QString &cell : record.cells)
        cell = withoutGuard(cell);
    table.rows.push_back({record.line, std::move(record.cells)});
}

ReadTable tableFrom(const QString &content)
{
    CsvRecords records(content);
    Table table;
    while (auto record = records.next()) {
        if (!table.header.isEmpty())
            addRow(table, std::move(*record));
        else if (record->state != CsvRecord::State::Whole)
            return {std::nullopt, text::headerWithoutEnd()};
        else if (hasText(record->cells)) {
            table.header = record->cells;
            table.headerLine = record->line;
        }
    }
    if (table.header.isEmpty())
        return {std::nullopt, text::emptyTable()};
    return {std::move(table), {}};
}

QString quoted(QString text)
{
    const bool needsQuotes =
        std::any_of(text.begin(), text.end(),
                    [](QChar character) { return QStringView(u";\"\r\n\t,").contains(character); }) ||
        text != text.trimmed();
    if (!needsQuotes)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString cellText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QString::number(value.toLongLong());
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest).replace(u'.', u',');
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    }
    return quoted(withGuard(value.toString()));
}

QByteArray lineOf(const QVariantList &cells)
{
    QStringList texts;
    for (const QVariant &cell : cells)
        texts << cellText(cell);
    return (texts.join(QLatin1Char(';')) + QLatin1String("\r\n")).toUtf8();
}

} // namespace

ReadTable readCsv(const QByteArray &bytes)
{
    if (bytes.size() > kLargestCsv)
        return {std::nullopt, text::tooLarge(static_cast<int>(kLargestCsv / kBytesPerMegabyte))};
    const DecodedText decoded = decode(bytes);
    return decoded.text ? tableFrom(*decoded.text) : ReadTable{std::nullopt, decoded.error};
}

ReadTable readCsvFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {std::nullopt, text::fileMissing(path)};
    if (info.isDir())
        return {std::nullopt, text::isFolder(path)};
    if (info.size() > kLargestCsv)
        return {std::nullopt, text::tooLarge(static_cast<int>(kLargestCsv / kBytesPerMegabyte))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt, text::notReadable(path, file.errorString())};
    // One byte more than allowed, so that a pipe without end is refused rather than read.
    const QByteArray bytes = file.read(kLargestCsv + 1);
    if (file.error() != QFileDevice::NoError)
        return {std::nullopt, text::notReadable(path, file.errorString())};
    return readCsv(bytes);
}

QByteArray writeCsv(const QStringList &header, const std::vector<QVariantList> &rows)
{
    QByteArray csv("\xEF\xBB\xBF");
    csv += lineOf(QVariantList(header.begin(), header.end()));
    for (const QVariantList &row : rows)
        csv += lineOf(row);
    return csv;
}

} // namespace regie::exchange
