// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/signal_table.h"

#include "core/analysis/signal_text.h"
#include "core/analysis/timeline.h"
#include "ui/report/cells.h"

#include <QCoreApplication>

namespace regie::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewReport)
};

QString severityText(analysis::Severity severity)
{
    switch (severity) {
    case analysis::Severity::Urgent:
        return Words::tr("urgent");
    case analysis::Severity::Warning:
        return Words::tr("warning");
    case analysis::Severity::Notice:
        return Words::tr("notice");
    }
    Q_UNREACHABLE();
}

} // namespace

QString signalSentence(const domain::Dossier &dossier, const analysis::Signal &point)
{
    QString text = analysis::signalText(point, dossier);
    const domain::Location *location = domain::find(dossier.locations, point.location);
    if (location && location->confidential && !location->name.isEmpty())
        text.replace(location->name, locationText(*location));
    return text;
}

TableBlock signalTable(const domain::Dossier &dossier, const std::vector<analysis::Signal> &points)
{
    TableBlock table;
    table.firstColumn = FirstColumn::Data;
    table.columns = {{Words::tr("How soon"), ColumnKind::Text},
                     {Words::tr("Kind"), ColumnKind::Text},
                     {Words::tr("What is the matter"), ColumnKind::Text, 1}};
    for (const analysis::Signal &each : points)
        table.rows.push_back(
            {severityText(each.severity), analysis::titleText(each.kind), signalSentence(dossier, each)});
    return table;
}

TableBlock endingTable(const domain::Dossier &dossier, const analysis::Figures &figures)
{
    TableBlock table;
    table.firstColumn = FirstColumn::Data;
    table.columns = {
        {Words::tr("Last day"), ColumnKind::Text},          {Words::tr("Municipality"), ColumnKind::Text, 2},
        {Words::tr("Location"), ColumnKind::Text, 3},       {Words::tr("Places"), ColumnKind::Number},
        {Words::tr("Of which minors"), ColumnKind::Number}, {Words::tr("During the school year"), ColumnKind::Text}};
    const auto timeline = analysis::timelineOf(dossier, {}, analysis::defaultRange(dossier, figures.asOf));
    for (const auto &month : timeline.months) {
        for (const analysis::EndingTerm &term : month.ending) {
            const domain::Location *location = domain::find(dossier.locations, term.location);
            table.rows.push_back({dayText(term.until, {}), dossier.areaName(term.municipality),
                                  location ? locationText(*location) : QString(), placesText(term.places),
                                  placesText(term.minors), term.duringSchoolYear ? Words::tr("yes") : Words::tr("no")});
        }
    }
    return table;
}

} // namespace regie::report
