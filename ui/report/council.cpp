// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/council.h"

#include "core/analysis/deadline.h"
#include "core/analysis/remaining_task.h"
#include "core/analysis/rule_text.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"
#include "ui/report/cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace regie::report {

using analysis::AreaFigures;
using analysis::dateText;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CouncilReport)
};

class CouncilLetter
{
public:
    CouncilLetter(const ReportData &data, const QString &municipality, Confidential confidential, Remarks remarks)
        : m_data(data)
        , m_code(municipality)
        , m_name(data.dossier.areaName(municipality))
        , m_area(*data.figures.area(municipality))
        , m_remarks(remarks)
    {
        for (const domain::Location &location : data.dossier.locations) {
            if (location.municipality != municipality)
                continue;
            if (location.confidential && confidential == Confidential::LeftOut)
                ++m_leftOut;
            else
                m_locations.push_back(&location);
        }
        std::ranges::stable_sort(m_locations, [](const auto *one, const auto *other) {
            return QString::localeAwareCompare(one->name, other->name) < 0;
        });
    }

    Report report() const
    {
        //: %1 municipality
        ReportFrame frame = frameOf(m_data, Words::tr("Overview for the council of %1").arg(m_name));
        frame.part = m_name;
        frame.partTitle = Words::tr("Municipality");
        Report report(frame);
        report.heading(1, frame.title);
        report.subtitle(Words::tr("Reception of asylum seekers. As-of date %1.").arg(dateText(m_data.figures.asOf)));
        addCause(report);
        addNumber(report);
        addPeriod(report);
        addLocations(report);
        addProcess(report);
        addNext(report);
        return report;
    }

private:
    void addCause(Report &report) const
    {
        const QString cycle = m_data.figures.rules.period.text();
        const auto *statement = analysis::statementInForce(m_data.dossier, m_code, domain::Stream::Asylum, cycle);
        report.heading(2, Words::tr("Cause"));
        //: %1 cycle such as 2025-2026
        report.paragraph(
            Words::tr("The law on reception (Spreidingswet) gives each municipality a task for %1.").arg(cycle));
        report.paragraph(
            statement ? Words::tr("The task of %1 rests on: %2.").arg(m_name, analysis::statementText(*statement))
                      : Words::tr("No statement of the task of %1 is known.").arg(m_name));
    }

    void addNumber(Report &report) const
    {
        TableBlock table;
        table.columns = {{Words::tr("Figure"), ColumnKind::Text, 1}, {Words::tr("Places"), ColumnKind::Number}};
        table.rows = {{Words::tr("Task"), placesText(m_area.task.value)},
                      {Words::tr("Task after trades"), placesText(m_area.taskAfterTrades.value)},
                      {Words::tr("Counts"), placesText(m_area.counts.value)},
                      {Words::tr("Decided"), placesText(m_area.decided.value)},
                      {Words::tr("In preparation"), placesText(m_area.inPreparation.value)},
                      {Words::tr("To find"), placesText(m_area.toFind.value)}};
        report.heading(2, Words::tr("Number"));
        report.table(table);
        report.note(
            Words::tr("To find is the task after trades, less what counts and is decided. A negative number is a "
                      "surplus."));
    }

    void addPeriod(Report &report) const
    {
        report.heading(2, Words::tr("Period"));
        const domain::CycleRules &rules = m_data.figures.rules;
        const bool isPast = rules.realisationDate < m_data.figures.asOf;
        const QString text =
            //: %1 and %2 days
            isPast
                ? Words::tr("The places had to be there on %1. A place counts when it is available until at least %2.")
                //: %1 and %2 days
                : Words::tr("The places must be there on %1. A place counts when it is available until at least %2.");
        report.paragraph(text.arg(dateText(rules.realisationDate), dateText(rules.cutOff)));
    }

    QStringList locationRow(const domain::Location &location, const domain::Term &term) const
    {
        QStringList row{location.name,
                        location.district,
                        term.kind ? domain::nameOf(*term.kind) : Words::tr("unknown"),
                        placesText(term.places),
                        dayText(term.from, Words::tr("unknown")),
                        dayText(term.until, Words::tr("no end")),
                        location.phase ? domain::nameOf(*location.phase) : Words::tr("unknown")};
        if (m_remarks == Remarks::Printed)
            row << location.remark;
        return row;
    }

    void addLocations(Report &report) const
    {
        TableBlock table;
        table.columns = {{Words::tr("Location"), ColumnKind::Text, 2}, {Words::tr("District"), ColumnKind::Text, 2},
                         {Words::tr("Kind"), ColumnKind::Text, 3},     {Words::tr("Places"), ColumnKind::Number},
                         {Words::tr("From"), ColumnKind::Text},        {Words::tr("Until"), ColumnKind::Text},
                         {Words::tr("Phase"), ColumnKind::Text, 2}};
        if (m_remarks == Remarks::Printed)
            table.columns.push_back({Words::tr("Remark"), ColumnKind::Text, 3});
        for (const domain::Location *location : m_locations) {
            for (const domain::Term &term : m_data.dossier.terms) {
                if (term.location == location->id)
                    table.rows.push_back(locationRow(*location, term));
            }
        }
        report.heading(2, Words::tr("Locations"));
        if (table.rows.empty())
            report.paragraph(Words::tr("There are no locations to name."));
        else
            report.table(table);
        if (m_leftOut > 0)
            report.note(Words::tr("%Ln confidential location(s) are left out. Their places are part of the numbers.",
                                  nullptr, m_leftOut));
    }

    void addProcess(Report &report) const
    {
        TableBlock table;
        table.columns = {{Words::tr("Location"), ColumnKind::Text, 2},
                         {Words::tr("Step"), ColumnKind::Text, 2},
                         {Words::tr("Date"), ColumnKind::Text},
                         {Words::tr("Reached"), ColumnKind::Text}};
        for (const domain::Location *location : m_locations) {
            std::vector<const domain::Milestone *> steps;
            for (const domain::Milestone &milestone : m_data.dossier.milestones) {
                if (milestone.location == location->id)
                    steps.push_back(&milestone);
            }
            std::ranges::stable_sort(steps, {}, &domain::Milestone::on);
            for (const domain::Milestone *step : steps)
                table.rows.push_back({location->name, domain::nameOf(step->kind),
                                      dayText(step->on, Words::tr("unknown")), yesNoText(step->reached)});
        }
        report.heading(2, Words::tr("Process and dates"));
        if (table.rows.empty())
            report.paragraph(Words::tr("No steps are known."));
        else
            report.table(table);
    }

    /// The date of the cycle and the steps of the locations that are still to come, the first one first.
    QStringList datesToCome() const
    {
        std::multimap<QDate, QString> dates;
        if (const auto deadline = analysis::nextDeadline(m_data.dossier, m_data.figures.asOf))
            dates.emplace(deadline->on, (deadline->kind == analysis::DeadlineKind::Report
                                             ? Words::tr("%1: the King's Commissioner reports to the minister.")
                                             : Words::tr("%1: the places must be there."))
                                            .arg(dateText(deadline->on)));
        for (const domain::Location *location : m_locations) {
            for (const domain::Milestone &step : m_data.dossier.milestones) {
                if (step.location == location->id && !step.reached && step.on >= m_data.figures.asOf)
                    //: %1 day, %2 location, %3 step such as "permit"
                    dates.emplace(
                        step.on,
                        Words::tr("%1: %2, %3.").arg(dateText(step.on), location->name, domain::nameOf(step.kind)));
            }
        }
        QStringList texts;
        for (const auto &[day, text] : dates)
            texts << text;
        return texts;
    }

    void addNext(Report &report) const
    {
        QStringList items = datesToCome();
        for (const domain::Obstacle &obstacle : m_data.dossier.obstacles) {
            const auto location = std::ranges::find(m_locations, obstacle.location, &domain::Location::id);
            if (location == m_locations.end() || obstacle.resolvedOn.isValid())
                continue;
            const QString what = (*location)->name + QStringLiteral(": ") + domain::nameOf(obstacle.code);
            items << (obstacle.whoMustMove.isEmpty()
                          ? what + u'.'
                          : Words::tr("%1. It is up to %2.").arg(what, obstacle.whoMustMove));
        }
        report.heading(2, Words::tr("What follows"));
        if (items.isEmpty())
            report.paragraph(Words::tr("Nothing is planned."));
        else
            report.list(items);
        report.heading(2, Words::tr("Pass it on"));
        //: %1 municipality
        report.paragraph(
            Words::tr("We ask you to pass this overview on to the members of the council, and to who works on the "
                      "reception of asylum seekers in %1. Give the as-of date along with a figure.")
                .arg(m_name));
    }

    const ReportData &m_data;
    QString m_code;
    QString m_name;
    const AreaFigures &m_area;
    Remarks m_remarks;
    std::vector<const domain::Location *> m_locations;
    int m_leftOut = 0;
};

} // namespace

Report councilReport(const ReportData &data, const QString &municipality, Confidential confidential, Remarks remarks)
{
    return CouncilLetter(data, municipality, confidential, remarks).report();
}

} // namespace regie::report
