// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/changes_report.h"

#include "core/analysis/dutch_order.h"
#include "core/analysis/value_text.h"
#include "core/domain/baselines.h"
#include "core/dossier/earlier_dossier.h"
#include "ui/report/cells.h"
#include "ui/report/changed_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace regie::report {

using analysis::AreaFigures;
using analysis::dateText;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangesReport)
};

using Shown = analysis::Explained AreaFigures::*;
constexpr std::array<Shown, 4> kShown{&AreaFigures::taskAfterTrades, &AreaFigures::counts, &AreaFigures::decided,
                                      &AreaFigures::toFind};

bool isSame(const AreaFigures &one, const AreaFigures &other)
{
    return std::ranges::all_of(kShown, [&](Shown shown) { return (one.*shown).value == (other.*shown).value; });
}

QStringList thenAndNow(const QString &name, const AreaFigures *then, const AreaFigures &now)
{
    QStringList row{name};
    for (const Shown shown : kShown)
        row << (then ? placesText((then->*shown).value) : Words::tr("not there")) << placesText((now.*shown).value);
    return row;
}

/// Since when, in words that a sentence goes on with.
QString sinceText(const ReportData &data)
{
    const domain::Meeting *meeting = domain::previousBaseline(data.dossier.meetings, data.figures.asOf);
    if (!meeting)
        return Words::tr("since the dossier was made");
    return meeting->title.isEmpty()
               //: %1 a day
               ? Words::tr("since the meeting of %1").arg(dateText(meeting->on))
               //: %1 a meeting, %2 its day
               : Words::tr("since “%1” on %2").arg(meeting->title, dateText(meeting->on));
}

struct Group
{
    QString name;
    TableBlock table;
};

/// The rows under each municipality that they are about, the province first.
std::map<int, Group> grouped(const ReportData &data, const std::vector<ChangedRow> &rows)
{
    const QHash<QString, int> ranks = analysis::ranksByName(data.dossier);
    std::map<int, Group> groups;
    for (const ChangedRow &row : rows) {
        const QStringList areas = row.municipalities.isEmpty() ? QStringList(QString()) : row.municipalities;
        for (const QString &area : areas) {
            Group &group = groups[ranks.value(area, static_cast<int>(ranks.size()))];
            group.name = data.dossier.areaName(area);
            group.table.columns = {{Words::tr("What"), ColumnKind::Text, 2},
                                   {Words::tr("Change"), ColumnKind::Text, 5}};
            group.table.rows.push_back({row.what, row.change});
        }
    }
    return groups;
}

void addFigures(Report &report, const ReportData &data, const std::vector<dossier::Change> &changes)
{
    const domain::Dossier before = dossier::beforeChanges(data.dossier, changes);
    TableBlock table =
        figuresThenAndNow(data, analysis::figuresOn(before, data.figures.asOf, data.figures.rules.period));
    report.heading(2, Words::tr("What it means for the figures"));
    if (table.rows.empty() && table.total.isEmpty()) {
        report.paragraph(Words::tr("Task, places and what is still to find are the same as then."));
        return;
    }
    report.table(std::move(table));
    //: %1 day
    report.note(
        Words::tr("Both are worked out for %1: from what the dossier said then, and from what it says now. To find "
                  "is the task after trades, less what counts and is decided. A negative number is a surplus.")
            .arg(dateText(data.figures.asOf)));
}

} // namespace

dossier::Period changesPeriod(const domain::Dossier &dossier, QDate asOf)
{
    const domain::Meeting *meeting = domain::previousBaseline(dossier.meetings, asOf);
    return {meeting ? meeting->on.addDays(1) : QDate(), QDate()};
}

TableBlock figuresThenAndNow(const ReportData &data, const analysis::Figures &then)
{
    TableBlock table;
    table.columns = {{Words::tr("Municipality"), ColumnKind::Text, 3}};
    for (const QString &figure : {Words::tr("Task"), Words::tr("Counts"), Words::tr("Decided"), Words::tr("To find")}) {
        //: %1 a figure
        table.columns.push_back({Words::tr("%1, then").arg(figure), ColumnKind::Number, 1});
        //: %1 a figure
        table.columns.push_back({Words::tr("%1, now").arg(figure), ColumnKind::Number, 1});
    }
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(data.dossier)) {
        const AreaFigures &now = *data.figures.area(municipality->id);
        const AreaFigures *before = then.area(municipality->id);
        if (!before || !isSame(*before, now))
            table.rows.push_back(thenAndNow(municipality->name, before, now));
    }
    if (!table.rows.empty() || !isSame(then.province, data.figures.province))
        table.total = thenAndNow(Words::tr("Province"), &then.province, data.figures.province);
    return table;
}

Report changesReport(const ReportData &data, const std::vector<dossier::Change> &changes, Confidential confidential,
                     Remarks remarks)
{
    const std::vector<ChangedRow> rows = changedRows(data.dossier, changes, confidential, remarks);
    const ReportFrame frame = frameOf(data, Words::tr("Changes since the previous meeting"));
    Report report(frame);
    report.heading(1, frame.title);
    //: %1 province, %2 day
    report.subtitle(Words::tr("%1. As-of date %2.").arg(data.dossier.areaName({}), dateText(data.figures.asOf)));
    const int count = static_cast<int>(rows.size());
    //: %1 since when, as in "since the meeting of 1 September 2026"
    report.summary(Words::tr("In one sentence."),
                   count == 0 ? Words::tr("Nothing has changed %1.").arg(sinceText(data))
                              : Words::tr("%Ln change(s) were made %1.", nullptr, count).arg(sinceText(data)));
    if (count == 0)
        return report;
    addFigures(report, data, changes);
    for (auto &[rank, group] : grouped(data, rows)) {
        report.heading(2, group.name);
        report.table(std::move(group.table));
    }
    report.note(Words::tr("What was changed and changed back is left out. A trade stands with both municipalities."));
    return report;
}

} // namespace regie::report
