// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/metadata.h"
#include "ui/report/report_output.h"

#include <memory>
#include <optional>

namespace regie::report {

/// Writes one PDF of one or more reports, which follow each other with page numbers of their own: accessible (PDF/UA-1) and
/// made to last (PDF/A-2u). A report is forgotten when it is written, so hundreds take no more memory than one.
class ReportWriter : public ReportOutput
{
public:
    /// The language is that of QLocale(), the date that of the clock.
    ReportWriter(QIODevice &device, const QString &title, GoOn goOn = {});
    ~ReportWriter() override;

    [[nodiscard]] bool add(const Report &report) override;
    [[nodiscard]] std::optional<Written> finish() override;

private:
    struct Parts;

    pdf::Facts m_facts;
    GoOn m_goOn;
    int m_pages = 0;
    std::unique_ptr<Parts> m_parts;
};

} // namespace regie::report
