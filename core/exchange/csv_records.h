// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace regie::exchange {

/// One record of a CSV text: its cells, and the line at which it begins.
struct CsvRecord
{
    enum class State { Whole, QuoteWithoutEnd, TextAfterQuote };

    int line = 1;
    QStringList cells;
    State state = State::Whole;
};

/// Takes a CSV text apart by RFC 4180. The separator is that of a `sep=` line, else the one of `;`, TAB and `,` that the
/// first line has most of. A quote counts only where a cell begins.
class CsvRecords
{
public:
    /// The text must outlive the records.
    explicit CsvRecords(const QString &text);
    /// With a separator that is known beforehand.
    CsvRecords(const QString &text, QChar separator);

    /// None at the end.
    std::optional<CsvRecord> next();

private:
    const QString &m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    QChar m_separator;

    bool atEnd() const { return m_position >= m_text.size(); }
    bool atLineEnd() const { return !atEnd() && (m_text[m_position] == u'\n' || m_text[m_position] == u'\r'); }
    void skipLineEnd();
    void takeSeparatorLine();
    QChar separatorOfHeader() const;
    QString plainCell();
    QString quotedCell(CsvRecord &record);
};

} // namespace regie::exchange
