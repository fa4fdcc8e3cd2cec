// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_choice.h"

#include <memory>
#include <optional>

namespace regie::ui::print {

/// What is to be printed, and from what.
struct PrintRequest
{
    std::shared_ptr<const domain::Dossier> dossier{};
    QString database{}; ///< the working copy, for the version and the history
    QDate asOf{};
    std::optional<domain::CyclePeriod> round{}; ///< none: that of the as-of date
    report::ReportKind kind = report::ReportKind::Overview;
    PrintChoice choice{};
};

/// The reports of a request with everything they are made from. Making it takes a while; then any thread may read it.
class PrintSource
{
public:
    /// Throws Error when the history cannot be read.
    explicit PrintSource(const PrintRequest &request);
    Q_DISABLE_COPY_MOVE(PrintSource)

    const report::ReportSeries &series() const { return m_series; }
    const report::ReportData &data() const { return m_data; }
    /// The codes in the order of the reports.
    const QStringList &municipalities() const { return m_choice.municipalities; }

private:
    std::shared_ptr<const domain::Dossier> m_dossier;
    analysis::Figures m_figures;
    report::ReportData m_data;
    report::ReportChoice m_choice;
    report::ReportSeries m_series;
};

} // namespace regie::ui::print
