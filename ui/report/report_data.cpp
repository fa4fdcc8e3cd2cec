// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_data.h"

#include "core/analysis/value_text.h"

#include <QCoreApplication>

namespace regie::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

ReportFrame frameOf(const ReportData &data, const QString &title)
{
    ReportFrame frame;
    frame.title = title;
    frame.subtitle = Words::tr("As-of date %1").arg(analysis::dateText(data.figures.asOf));
    const QString source = data.dossier.property(domain::PropertyName::Title);
    const QString cycle = data.figures.rules.period.text();
    //: %1 title of the dossier, %2 cycle such as 2025-2026, %3 version of the dossier's content such as 3f2a91c0
    frame.footer = data.version.isEmpty()
                       ? Words::tr("Source: dossier “%1”. Rules of %2.").arg(source, cycle)
                       : Words::tr("Source: dossier “%1”, version %3. Rules of %2.").arg(source, cycle, data.version);
    frame.fictitious = data.dossier.isExample();
    return frame;
}

domain::CycleRules nextRules(const ReportData &data)
{
    const auto next = domain::CyclePeriod::containing(QDate(data.figures.rules.period.firstYear() + 2, 1, 1));
    return domain::CycleRules::from(next, data.dossier.cycleParameters);
}

} // namespace regie::report
