// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/overview.h"

#include "core/analysis/chart_specs.h"
#include "core/analysis/value_text.h"
#include "ui/report/cells.h"
#include "ui/report/figure_blocks.h"
#include "ui/report/overview_sentences.h"
#include "ui/report/overview_tables.h"
#include "ui/report/signal_table.h"
#include "ui/report/tile_map.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace regie::report {

using analysis::Explained;
using analysis::Figures;

namespace {

constexpr int kNamedShortages = 3;
constexpr std::size_t kBarsPerFigure = 60; ///< in two columns
constexpr double kPolarShare = 0.48;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewReport)
};

std::vector<KeyFigure> keyFiguresOf(const Figures &figures)
{
    const analysis::AreaFigures &province = figures.province;
    const int planned = wholeNumber(province.decided) + wholeNumber(province.inPreparation);
    const bool surplus = province.toFind.value && *province.toFind.value < 0;
    return {
        {Words::tr("Task"), placesText(province.taskAfterTrades.value),
         Words::tr("places on %1").arg(analysis::dateText(figures.rules.realisationDate))},
        {Words::tr("Counts"), placesText(province.counts.value), shareText(province)},
        {Words::tr("Planned"), placesText(planned),
         //: %1 places decided, %2 places in preparation
         Words::tr("decided %1, in preparation %2")
             .arg(placesText(province.decided.value), placesText(province.inPreparation.value))},
        {Words::tr("Still to find"), placesText(province.toFind.value),
         surplus ? Words::tr("a negative number is a surplus") : Words::tr("task, less what counts and is decided")}};
}

/// The municipalities with the largest shortages, as a list in words.
QString largestShortages(const domain::Dossier &dossier, const Figures &figures)
{
    using Bar = analysis::StackedBars::Bar;
    const auto bars =
        municipalityBars(dossier, figures, analysis::BarOrder::LargestShortage, analysis::BarUnit::Places).bars;
    QStringList names;
    for (const Bar &bar : bars) {
        if (names.size() < kNamedShortages && bar.difference().value_or(0) < 0)
            names << bar.label;
    }
    return QLocale().createSeparatedList(names);
}

QString summaryOf(const domain::Dossier &dossier, const Figures &figures)
{
    const QString province = dossier.areaName({});
    const Explained &toFind = figures.province.toFind;
    const QString names = largestShortages(dossier, figures);
    if (!toFind.value)
        //: %1 province, %2 number of places
        return Words::tr("The task of %1 is unknown; %2 places count.")
            .arg(province, placesText(figures.province.counts.value));
    if (*toFind.value > 0 && !names.isEmpty())
        //: %1 province, %2 list of municipalities
        return Words::tr("%1 still has to find %Ln place(s); the largest shortages are in %2.", nullptr,
                         wholeNumber(toFind))
            .arg(province, names);
    if (*toFind.value > 0)
        //: %1 province
        return Words::tr("%1 still has to find %Ln place(s).", nullptr, wholeNumber(toFind)).arg(province);
    if (names.isEmpty())
        //: %1 province
        return Words::tr("With what counts and is decided, %1 meets its task.").arg(province);
    //: %1 province, %2 list of municipalities
    return Words::tr("With what counts and is decided, %1 meets its task, but not in %2.").arg(province, names);
}

void addMap(Report &report, const ReportData &data)
{
    const TileMap map = tileMap(data, summaryOf(data.dossier, data.figures));
    if (map.tiles.empty())
        return;
    report.heading(2, Words::tr("Still to find per municipality"));
    report.figure(tileMapBlock(map));
    const int beside = static_cast<int>(data.dossier.municipalities.size() - map.tiles.size());
    if (beside > 0)
        report.note(Words::tr("%Ln municipality(ies) have no place on the map.", nullptr, beside));
}

void addBars(Report &report, const domain::Dossier &dossier, const Figures &figures)
{
    const auto bars =
        municipalityBars(dossier, figures, analysis::BarOrder::LargestShortage, analysis::BarUnit::PercentOfTask);
    report.heading(2, Words::tr("What counts, is decided and in preparation"));
    const QString caption = Words::tr("The largest shortage first. The difference is what counts and is decided, "
                                      "less the task.");
    // A figure is never broken over pages: many municipalities are several figures, on the same scale.
    for (std::size_t first = 0; first < bars.bars.size(); first += kBarsPerFigure) {
        const auto begin = bars.bars.begin() + static_cast<std::ptrdiff_t>(first);
        const auto length = static_cast<std::ptrdiff_t>(std::min(kBarsPerFigure, bars.bars.size() - first));
        const bool isLast = first + kBarsPerFigure >= bars.bars.size();
        report.figure(barsBlock({bars.unit, {begin, begin + length}, first == 0 ? bars.summary : QString()}, 2,
                                isLast ? caption : QString()));
    }
}

void addPrinciples(Report &report, const domain::Dossier &dossier, const Figures &figures)
{
    report.heading(2, Words::tr("Six principles"));
    report.figureWithTable(profileBlock(principleProfile(dossier, figures, {})), principleTable(figures), kPolarShare);
}

void addTable(Report &report, const domain::Dossier &dossier, const Figures &figures)
{
    report.heading(2, Words::tr("All municipalities"));
    report.table(municipalityTable(dossier, figures));
    report.note(
        Words::tr("Remaining is the task less what counts. To find is what remains less what is decided. A negative "
                  "number is a surplus."));
    for (const analysis::FigurePart &part : figures.province.task.parts) {
        if (part.role == analysis::PartRole::SumOfMunicipalities && part.value != figures.province.task.value)
            report.note(
                Words::tr("The province has a task of its own of %1 places. The tasks of its municipalities add up "
                          "to %2.")
                    .arg(placesText(figures.province.task.value), placesText(part.value)));
    }
}

void addTimeline(Report &report, const domain::Dossier &dossier, const Figures &figures)
{
    const auto timeline =
        capacityTimeline(dossier, analysis::timelineOf(dossier, {}, analysis::defaultRange(dossier, figures.asOf)));
    report.heading(2, Words::tr("Capacity and task through time"));
    report.figure(timelineBlock(timeline));
    const TableBlock ending = endingTable(dossier, figures);
    if (ending.rows.empty())
        return;
    report.heading(3, Words::tr("Terms that end"));
    report.table(ending);
}

void addSignals(Report &report, const domain::Dossier &dossier, const Figures &figures)
{
    const TableBlock points = signalTable(dossier, signalsOn(dossier, figures));
    report.heading(2, Words::tr("Points for attention"));
    if (points.rows.empty())
        report.paragraph(Words::tr("There are none."));
    else
        report.table(points);
}

void addAnnex(Report &report, const domain::Dossier &dossier, const Figures &figures)
{
    report.pageBreak();
    report.heading(1, Words::tr("Annex: how the figures are made"));
    report.heading(2, Words::tr("Rules"));
    report.table(ruleTable(figures));
    report.heading(2, Words::tr("Beside these figures"));
    report.table(besideTable(figures));
    report.heading(2, Words::tr("What was left out, and why"));
    const analysis::ListedPlaces places(dossier, figures.rules, figures.asOf);
    const auto &leftOut = places.behind(analysis::Rule::Counts, {}).leftOut;
    if (leftOut.empty()) {
        report.paragraph(Words::tr("Nothing was left out."));
    } else {
        report.table(leftOutByReasonTable(figures, leftOut));
        report.heading(3, Words::tr("Per location"));
        report.table(leftOutTable(dossier, figures, leftOut));
    }
    report.heading(2, Words::tr("Tasks and their sources"));
    report.table(taskTable(dossier, figures));
}

} // namespace

Report overviewReport(const ReportData &data, Annex annex)
{
    const domain::Dossier &dossier = data.dossier;
    const Figures &figures = data.figures;
    //: %1 province
    const ReportFrame frame = frameOf(
        data, Words::tr("Reception in the province of %1").arg(dossier.property(domain::PropertyName::ProvinceName)));
    Report report(frame);
    report.heading(1, frame.title);
    //: %1 day, %2 round such as 2025-2026
    report.subtitle(
        Words::tr("As-of date %1. Round %2.").arg(analysis::dateText(figures.asOf), figures.rules.period.text()));
    report.keyFigures(keyFiguresOf(figures));
    report.summary(Words::tr("In one sentence."), summaryOf(dossier, figures));
    report.list(keySentences(data));
    addMap(report, data);
    addPrinciples(report, dossier, figures);
    if (!dossier.municipalities.empty())
        addBars(report, dossier, figures);
    addTable(report, dossier, figures);
    addTimeline(report, dossier, figures);
    addSignals(report, dossier, figures);
    if (annex == Annex::Printed)
        addAnnex(report, dossier, figures);
    return report;
}

} // namespace regie::report
