// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/factsheet.h"

#include "core/analysis/chart_specs.h"
#include "core/analysis/dutch_order.h"
#include "core/analysis/timeline.h"
#include "core/analysis/value_text.h"
#include "ui/report/cells.h"
#include "ui/report/factsheet_tables.h"
#include "ui/report/figure_blocks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <utility>

namespace regie::report {

using analysis::AreaFigures;
using analysis::dateText;

namespace {

constexpr qreal kTimelineHeightHere = 124; ///< points: lower than elsewhere, so that a sheet of little is one page

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Factsheet)
};

QString subtitleOf(const ReportData &data, const domain::Municipality &municipality)
{
    QStringList parts;
    if (municipality.population)
        //: %Ln inhabitants, %1 the day of which, %2 the source
        parts << Words::tr("%Ln inhabitant(s) on %1.", nullptr, *municipality.population)
                     .arg(municipality.populationDate.isValid() ? dateText(municipality.populationDate)
                                                                : Words::tr("an unknown day"));
    if (!municipality.subregion.isEmpty())
        parts << municipality.subregion + u'.';
    parts << Words::tr("As-of date %1.").arg(dateText(data.figures.asOf));
    return parts.join(u' ');
}

QString housedText(const analysis::StatusHolderFigures &figures)
{
    if (!figures.housed.value)
        return Words::tr("not reported");
    //: %1 number of status holders to be housed
    return figures.correctedTask.value ? Words::tr("housed, of %1").arg(placesText(figures.correctedTask.value))
                                       : Words::tr("housed");
}

std::vector<KeyFigure> keyFiguresOf(const ReportData &data, const AreaFigures &area)
{
    const QString day = dateText(data.figures.rules.realisationDate);
    return {{area.task.value == area.taskAfterTrades.value ? Words::tr("Task") : Words::tr("Task after trades"),
             placesText(area.taskAfterTrades.value),
             //: %1 day
             Words::tr("on %1").arg(day)},
            {Words::tr("Counts"), placesText(area.counts.value), shareText(area)},
            {Words::tr("Decided"), placesText(area.decided.value),
             Words::tr("in preparation %1").arg(placesText(area.inPreparation.value))},
            {Words::tr("To find"), placesText(area.toFind.value),
             area.toFind.value.value_or(0) < 0 ? Words::tr("a surplus") : Words::tr("places")},
            {Words::tr("Status holders"), placesText(area.statusHolders.housed.value), housedText(area.statusHolders)}};
}

QString summaryOf(const QString &name, const AreaFigures &area)
{
    if (!area.toFind.value)
        //: %1 municipality, %2 number of places
        return Words::tr("The task of %1 is unknown; %2 places count.").arg(name, placesText(area.counts.value));
    const int toFind = wholeNumber(area.toFind);
    if (toFind > 0)
        //: %1 municipality
        return Words::tr("%1 still has to find %Ln place(s).", nullptr, toFind).arg(name);
    if (toFind == 0)
        //: %1 municipality
        return Words::tr("With what counts and is decided, %1 meets its task exactly.").arg(name);
    //: %1 municipality
    return Words::tr("With what counts and is decided, %1 has %Ln place(s) more than its task.", nullptr, -toFind)
        .arg(name);
}

analysis::StackedBars barOf(const domain::Municipality &municipality, const AreaFigures &area)
{
    analysis::StackedBars bars{analysis::BarUnit::Places, {}, summaryOf(municipality.name, area)};
    analysis::StackedBars::Bar bar{municipality.id, municipality.name, wholeNumber(area.counts),
                                   wholeNumber(area.decided), wholeNumber(area.inPreparation)};
    if (area.taskAfterTrades.value)
        bar.task = wholeNumber(area.taskAfterTrades);
    bars.bars = {bar};
    return bars;
}

void addTable(Report &report, const QString &title, TableBlock table, const QString &otherwise)
{
    report.heading(2, title);
    if (table.rows.empty())
        report.paragraph(otherwise);
    else
        report.table(std::move(table));
}

} // namespace

Report factsheet(const ReportData &data, const std::vector<analysis::Signal> &points, const QString &code)
{
    const domain::Municipality &municipality = *domain::find(data.dossier.municipalities, code);
    const AreaFigures &area = *data.figures.area(code);
    ReportFrame frame = frameOf(data, Words::tr("Factsheet %1").arg(municipality.name));
    frame.part = municipality.name;
    frame.partTitle = Words::tr("Municipality");
    Report report(frame);
    report.heading(1, municipality.name);
    report.subtitle(subtitleOf(data, municipality));
    report.keyFigures(keyFiguresOf(data, area));
    report.summary(Words::tr("In one sentence."), summaryOf(municipality.name, area));
    report.figure(barsBlock(barOf(municipality, area), 1, {}));
    addTable(report, Words::tr("Locations"), locationTable(data, code),
             Words::tr("The dossier has no locations here."));
    addTable(report, Words::tr("Six principles"), municipalityPrincipleTable(data, code),
             Words::tr("The dossier has no scores and no target scores here."));
    report.heading(2, Words::tr("Capacity and task through time"));
    const auto months = timelineOf(data.dossier, code, analysis::defaultRange(data.dossier, data.figures.asOf));
    report.figure(timelineBlock(capacityTimeline(data.dossier, months), kTimelineHeightHere));
    addTable(report, Words::tr("Status holders"), ledgerTable(data, code),
             Words::tr("The dossier has no accounts of housing status holders here."));
    addTable(report, Words::tr("Agreements and points for attention"), agreementTable(data, points, code),
             Words::tr("There are none."));
    return report;
}

QStringList factsheetOrder(const ReportData &data, const QStringList &municipalities, FactsheetOrder order)
{
    QStringList codes;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(data.dossier)) {
        if (municipalities.isEmpty() || municipalities.contains(municipality->id))
            codes << municipality->id;
    }
    if (order == FactsheetOrder::LargestShortage)
        std::ranges::stable_sort(codes, std::greater<>(), [&](const QString &code) {
            const AreaFigures *area = data.figures.area(code);
            return area ? area->toFind.value.value_or(-1e9) : -1e9;
        });
    return codes;
}

QString factsheetsTitle(const domain::Dossier &dossier)
{
    //: %1 province
    return Words::tr("Factsheets of %1").arg(dossier.property(domain::PropertyName::ProvinceName));
}

} // namespace regie::report
