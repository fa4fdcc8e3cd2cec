// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/overview.h"

#include "core/analysis/chart_specs.h"
#include "core/analysis/value_text.h"
#include "core/dossier/error.h"
#include "ui/figures/polar_figure.h"
#include "ui/figures/stacked_bars_figure.h"
#include "ui/figures/timeline_figure.h"
#include "ui/report/overview_tables.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

#include <cmath>

namespace regie::report {

using analysis::Explained;
using analysis::Figures;

namespace {

constexpr int kNamedShortages = 3;
constexpr qreal kPolarHeight = 200;    ///< points
constexpr qreal kTimelineHeight = 150; ///< points
constexpr double kPolarShare = 0.48;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewReport)
};

int whole(const Explained &figure)
{
    return static_cast<int>(std::lround(figure.value.value_or(0)));
}

ReportFrame frameOf(const domain::Dossier &dossier, const Figures &figures)
{
    ReportFrame frame;
    //: %1 province
    frame.title =
        Words::tr("Reception in the province of %1").arg(dossier.property(domain::PropertyName::ProvinceName));
    frame.subtitle = Words::tr("As-of date %1").arg(analysis::dateText(figures.asOf));
    //: %1 title of the dossier, %2 cycle such as 2025-2026
    frame.footer = Words::tr("Source: dossier “%1”. Rules of %2.")
                       .arg(dossier.property(domain::PropertyName::Title), figures.rules.period.text());
    frame.fictitious = dossier.isExample();
    return frame;
}

QString shareText(const analysis::AreaFigures &province)
{
    const auto &task = province.taskAfterTrades.value;
    if (!task || *task <= 0)
        return {};
    return Words::tr("%1% of the task").arg(QLocale().toString(std::lround(100 * *province.counts.value / *task)));
}

std::vector<KeyFigure> keyFiguresOf(const Figures &figures)
{
    const analysis::AreaFigures &province = figures.province;
    const int planned = whole(province.decided) + whole(province.inPreparation);
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
        return Words::tr("%1 still has to find %Ln place(s); the largest shortages are in %2.", nullptr, whole(toFind))
            .arg(province, names);
    if (*toFind.value > 0)
        //: %1 province
        return Words::tr("%1 still has to find %Ln place(s).", nullptr, whole(toFind)).arg(province);
    if (names.isEmpty())
        //: %1 province
        return Words::tr("With what counts and is decided, %1 meets its task.").arg(province);
    //: %1 province, %2 list of municipalities
    return Words::tr("With what counts and is decided, %1 meets its task, but not in %2.").arg(province, names);
}

template <typename Figure>
PaintFunction painted(const Figure &figure)
{
    return [figure](QPainter &painter, const QRectF &rect) { figure.paint(painter, rect); };
}

void addBars(Report &report, const domain::Dossier &dossier, const Figures &figures)
{
    const auto bars =
        municipalityBars(dossier, figures, analysis::BarOrder::LargestShortage, analysis::BarUnit::PercentOfTask);
    const figures::StackedBarsFigure figure(bars, figures::printStyle(), 2);
    report.heading(2, Words::tr("What counts, is decided and in preparation"));
    report.figure({[figure](qreal width, const QPaintDevice &device) { return figure.heightFor(width, device); },
                   painted(figure),
                   Words::tr("The largest shortage first. The difference is what counts and is decided, "
                             "less the task."),
                   bars.summary});
}

void addPrinciples(Report &report, const domain::Dossier &dossier, const Figures &figures)
{
    const auto profile = principleProfile(dossier, figures, {});
    report.heading(2, Words::tr("Six principles"));
    report.figureWithTable(
        {fixedHeight(kPolarHeight), painted(figures::PolarFigure(profile, figures::printStyle())), {}, profile.summary},
        principleTable(figures), kPolarShare);
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
    report.figure({fixedHeight(kTimelineHeight),
                   painted(figures::TimelineFigure(timeline, figures::printStyle())),
                   {},
                   timeline.summary});
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
    if (figures.province.counts.leftOut.empty()) {
        report.paragraph(Words::tr("Nothing was left out."));
    } else {
        report.table(leftOutByReasonTable(figures));
        report.heading(3, Words::tr("Per location"));
        report.table(leftOutTable(dossier, figures));
    }
    report.heading(2, Words::tr("Tasks and their sources"));
    report.table(taskTable(dossier, figures));
}

[[noreturn]] void fail(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    throw dossier::Error{full ? dossier::ErrorCode::DiskFull : dossier::ErrorCode::CannotWrite, file.fileName(),
                         file.errorString()};
}

} // namespace

Report overviewReport(const domain::Dossier &dossier, const Figures &figures)
{
    const ReportFrame frame = frameOf(dossier, figures);
    Report report(frame);
    report.heading(1, frame.title);
    //: %1 day, %2 cycle such as 2025-2026
    report.subtitle(
        Words::tr("As-of date %1. Cycle %2.").arg(analysis::dateText(figures.asOf), figures.rules.period.text()));
    report.keyFigures(keyFiguresOf(figures));
    report.summary(Words::tr("In one sentence."), summaryOf(dossier, figures));
    if (!dossier.municipalities.empty())
        addBars(report, dossier, figures);
    addPrinciples(report, dossier, figures);
    addTable(report, dossier, figures);
    addTimeline(report, dossier, figures);
    addAnnex(report, dossier, figures);
    return report;
}

std::optional<int> writeOverview(const domain::Dossier &dossier, const Figures &figures, QIODevice &device)
{
    return overviewReport(dossier, figures).write(device);
}

void writeOverviewFile(const domain::Dossier &dossier, const Figures &figures, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeOverview(dossier, figures, file) || !file.commit())
        fail(file);
}

} // namespace regie::report
