// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/blocks.h"
#include "ui/report/office/xml.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace regie::report::office {

/// One sheet of a spreadsheet, as it grows: a header row, and rows with numbers as numbers and days as days.
class Sheet
{
public:
    /// The part's title heads a column before those of the table; empty: there is none.
    Sheet(QString name, QString heading, const QString &partTitle, const TableBlock &table);

    const QString &name() const { return m_name; }
    /// Whether a table under this heading has the same columns.
    bool goesOnWith(const QString &heading, const TableBlock &table) const;
    void append(const QString &part, const TableBlock &table);
    /// How wide each column wants to be, in characters.
    const std::vector<int> &widths() const { return m_widths; }
    /// The whole sheet; its columns have the styles of sheet_styles.h.
    QByteArray content() const;

private:
    void row(const QString &part, const QStringList &texts, bool isTotal);
    void cell(const QString &text, ColumnKind kind, bool isTotal);
    void note(std::size_t column, const QString &text);

    QString m_name;
    QString m_heading;
    std::vector<Column> m_columns;
    bool m_hasPart;
    std::vector<int> m_widths;
    QByteArray m_rows;
};

/// A name for a sheet after its heading, which spreadsheets accept and the others do not have.
QString sheetName(const QString &heading, const QStringList &others);

/// A sheet with lines of text, the first as its title.
QByteArray aboutSheet(const QString &name, const QStringList &lines);

} // namespace regie::report::office
