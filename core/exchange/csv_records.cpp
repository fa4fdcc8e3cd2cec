// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_records.h"

#include <array>

namespace regie::exchange {

CsvRecords::CsvRecords(const QString &text)
    : m_text(text)
{
    takeSeparatorLine();
    if (m_separator.isNull())
        m_separator = separatorOfHeader();
}

CsvRecords::CsvRecords(const QString &text, QChar separator)
    : m_text(text)
    , m_separator(separator)
{}

void CsvRecords::takeSeparatorLine()
{
    static const QString prefix = QStringLiteral("sep=");
    qsizetype start = m_text.startsWith(u'"') ? 1 : 0;
    if (!QStringView(m_text).mid(start).startsWith(prefix, Qt::CaseInsensitive) ||
        m_text.size() <= start + prefix.size())
        return;
    m_separator = m_text[start + prefix.size()];
    m_position = start + prefix.size() + 1 + start;
    if (atEnd() || atLineEnd()) {
        skipLineEnd();
        return;
    }
    m_separator = QChar();
    m_position = 0;
}

QChar CsvRecords::separatorOfHeader() const
{
    constexpr std::array<char16_t, 3> candidates{u';', u'\t', u','};
    std::array<int, candidates.size()> counts{};
    bool inQuotes = false;
    bool hasText = false;
    for (qsizetype i = m_position; i < m_text.size(); ++i) {
        const QChar character = m_text[i];
        if (character == u'"')
            inQuotes = !inQuotes;
        if (!inQuotes && hasText && (character == u'\n' || character == u'\r'))
            break;
        hasText = hasText || !character.isSpace();
        for (std::size_t each = 0; each < candidates.size(); ++each)
            counts[each] += !inQuotes && character == candidates[each] ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return candidates[static_cast<std::size_t>(most - counts.begin())];
}

void CsvRecords::skipLineEnd()
{
    if (atEnd())
        return;
    const bool isPair =
        m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n';
    m_position += isPair ? 2 : 1;
    ++m_line;
}

std::optional<CsvRecord> CsvRecords::next()
{
    if (atEnd())
        return std::nullopt;
    CsvRecord record;
    record.line = m_line;
    for (;;) {
        const bool isQuoted = !atEnd() && m_text[m_position] == u'"';
        record.cells << (isQuoted ? quotedCell(record) : plainCell());
        if (atEnd() || atLineEnd()) {
            skipLineEnd();
            return record;
        }
        ++m_position;
    }
}

QString CsvRecords::plainCell()
{
    const qsizetype start = m_position;
    while (!atEnd() && !atLineEnd() && m_text[m_position] != m_separator)
        ++m_position;
    return m_text.mid(start, m_position - start);
}

QString CsvRecords::quotedCell(CsvRecord &record)
{
    QString cell;
    ++m_position;
    while (!atEnd()) {
        const QChar character = m_text[m_position];
        if (character == u'"' && (m_position + 1 >= m_text.size() || m_text[m_position + 1] != u'"')) {
            ++m_position;
            if (!plainCell().trimmed().isEmpty())
                record.state = CsvRecord::State::TextAfterQuote;
            return cell;
        }
        if (atLineEnd()) {
            const qsizetype start = m_position;
            skipLineEnd();
            cell += QStringView(m_text).mid(start, m_position - start);
            continue;
        }
        cell += character;
        m_position += character == u'"' ? 2 : 1;
    }
    record.state = CsvRecord::State::QuoteWithoutEnd;
    return cell;
}

} // namespace regie::exchange
