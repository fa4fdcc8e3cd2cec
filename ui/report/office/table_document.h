// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/office/sheet.h"
#include "ui/report/report_output.h"

#include <vector>

namespace regie::report::office {

/// Writes the tables of reports as an OpenDocument spreadsheet: a sheet that says what they are, and one for each table, named
/// after its heading. The same table of several parts, such as municipalities, is one sheet with a column that names the part.
class TableDocument : public ReportOutput
{
public:
    /// The language is that of QLocale(), the date that of the clock.
    TableDocument(QIODevice &device, const QString &title, GoOn goOn = {});

    [[nodiscard]] bool add(const Report &report) override;
    [[nodiscard]] std::optional<Written> finish() override;

private:
    void addTable(const ReportFrame &frame, const QString &heading, const TableBlock &table);
    Sheet &sheetFor(const ReportFrame &frame, const QString &heading, const TableBlock &table);
    QByteArray about() const;

    QIODevice &m_device;
    QString m_title;
    GoOn m_goOn;
    std::optional<ReportFrame> m_frame; ///< of the first report
    std::vector<Sheet> m_sheets;
    std::vector<std::size_t> m_ofReport; ///< the sheets that this report has put a table in
};

} // namespace regie::report::office
