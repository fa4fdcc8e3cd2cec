// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rule_text.h"

#include "core/analysis/value_text.h"
#include "core/domain/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace regie::analysis {

namespace {

QString taskText(Rule rule, const domain::CycleRules &rules)
{
    if (rule == Rule::ProvinceTaskStated)
        return QCoreApplication::translate("RuleText",
                                           "The province has its own task for %1: the statement that is marked as in "
                                           "force, or else the latest. The sum of its municipalities is shown beside "
                                           "it.")
            .arg(rules.period.text());
    if (rule == Rule::ProvinceTaskSummed)
        return QCoreApplication::translate("RuleText",
                                           "The province has no task of its own for %1. Its task is the sum of the "
                                           "tasks of its municipalities that are known.")
            .arg(rules.period.text());
    return QCoreApplication::translate("RuleText",
                                       "The task for %1 is the statement that is marked as in force. If none is "
                                       "marked, it is the latest one. Of the same date, the later kind holds.")
        .arg(rules.period.text());
}

QString countsText(const domain::CycleRules &rules, QDate asOf)
{
    return QCoreApplication::translate("RuleText",
                                       "A place counts on %1 when all of this is true. It is for asylum reception. "
                                       "Its kind counts: %2. Its location is in use (phase 6, 7 or 8). It is "
                                       "available on that day. It stays available until at least %3. A place that is "
                                       "delivered for another municipality counts there.")
        .arg(dateText(asOf), countingKindsText(rules), dateText(rules.cutOff));
}

QString decidedText(const domain::CycleRules &rules, QDate asOf)
{
    return QCoreApplication::translate("RuleText",
                                       "These are places for asylum reception at locations that are decided (phase "
                                       "5). Their kind counts: %1. They do not end before %2 or before %3. They may "
                                       "start later.")
        .arg(countingKindsText(rules), dateText(asOf), dateText(rules.cutOff));
}

QString inPreparationText(const domain::CycleRules &rules, QDate asOf)
{
    return QCoreApplication::translate("RuleText",
                                       "These are places for asylum reception at locations in preparation (phase 1 "
                                       "to 4). Their kind counts: %1. They do not end before %2 or before %3. They "
                                       "may start later.")
        .arg(countingKindsText(rules), dateText(asOf), dateText(rules.cutOff));
}

QString besideTaskText(Rule rule, QDate asOf)
{
    if (rule == Rule::UrgentNew)
        return QCoreApplication::translate("RuleText",
                                           "These are new places for temporary reception at locations in use, "
                                           "available on %1. They are no part of the task.")
            .arg(dateText(asOf));
    if (rule == Rule::UrgentExtended)
        return QCoreApplication::translate("RuleText",
                                           "These are places for temporary reception that stay open longer, at "
                                           "locations in use and available on %1. They are no part of the task.")
            .arg(dateText(asOf));
    return QCoreApplication::translate("RuleText",
                                       "These are places for displaced Ukrainians at locations in use, available on "
                                       "%1. They are no part of the task.")
        .arg(dateText(asOf));
}

QString statusHolderText(Rule rule, QDate asOf)
{
    if (rule == Rule::CorrectedTask)
        return QCoreApplication::translate("RuleText",
                                           "The corrected task is the housing task, plus the revision, plus the "
                                           "backlog at the start. A lead is a negative backlog. Without a stated "
                                           "backlog, what the half-year before left is carried over.");
    if (rule == Rule::Housed)
        return QCoreApplication::translate("RuleText",
                                           "These are the status holders who were housed in the months of this "
                                           "half-year that ended on or before %1.")
            .arg(dateText(asOf));
    if (rule == Rule::ExpectedHoused)
        return QCoreApplication::translate("RuleText",
                                           "Each month that has ended stands for one sixth of the corrected task.");
    return QCoreApplication::translate("RuleText",
                                       "The backlog at the end is the corrected task minus the status holders who "
                                       "were housed. A negative number is a lead.");
}

QString principleText(Rule rule, QDate asOf)
{
    if (rule == Rule::LatestScore)
        return QCoreApplication::translate("RuleText", "The score is the latest one with a date on or before %1.")
            .arg(dateText(asOf));
    if (rule == Rule::MeanScore)
        return QCoreApplication::translate("RuleText",
                                           "This is the mean of the municipalities that have a score on %1, to one "
                                           "decimal. Unknown and not applicable are no part of it.")
            .arg(dateText(asOf));
    if (rule == Rule::LatestTarget)
        return QCoreApplication::translate("RuleText",
                                           "The target is the latest one of the municipality itself on %1. If it has "
                                           "none, it is the target of the province.")
            .arg(dateText(asOf));
    return QCoreApplication::translate("RuleText", "The distance is the target minus the score.");
}

} // namespace

QString countingKindsText(const domain::CycleRules &rules)
{
    QStringList kinds;
    for (const domain::LocationKind kind : rules.countingKinds)
        kinds.append(domain::nameOf(kind));
    //: No kind of location counts
    return kinds.isEmpty() ? QCoreApplication::translate("RuleText", "none") : QLocale().createSeparatedList(kinds);
}

QString ruleText(Rule rule, const domain::CycleRules &rules, QDate asOf)
{
    switch (rule) {
    case Rule::TaskInForce:
    case Rule::ProvinceTaskStated:
    case Rule::ProvinceTaskSummed:
        return taskText(rule, rules);
    case Rule::TaskAfterTrades:
        return QCoreApplication::translate("RuleText",
                                           "The task after trades is the task, minus the places given, plus the "
                                           "places received. Only agreed trades for %1 are included.")
            .arg(rules.period.text());
    case Rule::Counts:
        return countsText(rules, asOf);
    case Rule::Durable:
        return QCoreApplication::translate("RuleText",
                                           "Of the places that count, these are available for at least %n year(s), "
                                           "or have no end date.",
                                           nullptr, rules.durableYears);
    case Rule::Large:
        return QCoreApplication::translate("RuleText",
                                           "Of the places that count, these are at locations with at least %Ln "
                                           "place(s) that count. Several small locations together may qualify too.",
                                           nullptr, rules.largePlaces);
    case Rule::UnaccompaniedMinors:
        return QCoreApplication::translate("RuleText",
                                           "Of the places that count, these are for unaccompanied minors. Where the "
                                           "number is unknown, nothing is added.");
    case Rule::Decided:
        return decidedText(rules, asOf);
    case Rule::InPreparation:
        return inPreparationText(rules, asOf);
    case Rule::Remaining:
        return QCoreApplication::translate("RuleText",
                                           "What remains is the task after trades minus the places that count. A "
                                           "negative number is a surplus.");
    case Rule::ToFind:
        return QCoreApplication::translate("RuleText",
                                           "What is still to find is the task after trades, minus the places that "
                                           "count, minus the places that are decided. A negative number is a "
                                           "surplus.");
    case Rule::UrgentNew:
    case Rule::UrgentExtended:
    case Rule::Ukraine:
        return besideTaskText(rule, asOf);
    case Rule::CorrectedTask:
    case Rule::Housed:
    case Rule::ExpectedHoused:
    case Rule::BacklogEnd:
        return statusHolderText(rule, asOf);
    case Rule::LatestScore:
    case Rule::MeanScore:
    case Rule::LatestTarget:
    case Rule::Distance:
        return principleText(rule, asOf);
    }
    Q_UNREACHABLE();
}

QString reasonText(LeftOutReason reason, const domain::CycleRules &rules, QDate asOf)
{
    switch (reason) {
    case LeftOutReason::OtherStream:
        return QCoreApplication::translate("RuleText", "Belongs to another stream");
    case LeftOutReason::KindDoesNotCount:
        return QCoreApplication::translate("RuleText", "Kind does not count or is unknown");
    case LeftOutReason::NotInUse:
        return QCoreApplication::translate("RuleText", "Location is not in use yet");
    case LeftOutReason::StartUnknown:
        return QCoreApplication::translate("RuleText", "Start is unknown");
    case LeftOutReason::NotAvailableYet:
        return QCoreApplication::translate("RuleText", "Not available yet on %1").arg(dateText(asOf));
    case LeftOutReason::Ended:
        return QCoreApplication::translate("RuleText", "Ended before %1").arg(dateText(asOf));
    case LeftOutReason::EndsBeforeCutOff:
        return QCoreApplication::translate("RuleText", "Ends before %1").arg(dateText(rules.cutOff));
    }
    Q_UNREACHABLE();
}

QString partText(const FigurePart &part, const domain::Dossier &dossier)
{
    const QString area = dossier.areaName(part.municipality);
    switch (part.role) {
    case PartRole::Task:
        return QCoreApplication::translate("RuleText", "Task");
    case PartRole::TaskMinors:
        return QCoreApplication::translate("RuleText", "Of the task, for unaccompanied minors");
    case PartRole::TaskAfterTrades:
        return QCoreApplication::translate("RuleText", "Task after trades");
    case PartRole::Counts:
        return QCoreApplication::translate("RuleText", "Places that count");
    case PartRole::Decided:
        return QCoreApplication::translate("RuleText", "Decided places");
    case PartRole::StatedTask:
        return QCoreApplication::translate("RuleText", "The province's own task");
    case PartRole::Revision:
        return QCoreApplication::translate("RuleText", "Revision halfway");
    case PartRole::BacklogStart:
        return QCoreApplication::translate("RuleText", "Backlog at the start");
    case PartRole::BacklogCarriedOver:
        return QCoreApplication::translate("RuleText", "Backlog that the half-year before left");
    case PartRole::CorrectedTask:
        return QCoreApplication::translate("RuleText", "Corrected task");
    case PartRole::EndedMonths:
        return QCoreApplication::translate("RuleText", "Months that ended");
    case PartRole::MonthHoused:
        //: %1 is the month's number in the half-year, 1 to 6
        return QCoreApplication::translate("RuleText", "Housed in month %1").arg(part.month);
    case PartRole::Housed:
        return QCoreApplication::translate("RuleText", "Housed");
    case PartRole::Score:
        return QCoreApplication::translate("RuleText", "Score");
    case PartRole::Target:
        return part.municipality.isEmpty() ? QCoreApplication::translate("RuleText", "Target of the province")
                                           : QCoreApplication::translate("RuleText", "Target");
    case PartRole::SumOfMunicipalities:
        return QCoreApplication::translate("RuleText", "Sum of the municipalities");
    case PartRole::PlacesGiven:
        //: %1 is a municipality
        return QCoreApplication::translate("RuleText", "Places given to %1").arg(area);
    case PartRole::PlacesReceived:
        //: %1 is a municipality
        return QCoreApplication::translate("RuleText", "Places received from %1").arg(area);
    case PartRole::MunicipalityScore:
        //: %1 is a municipality
        return QCoreApplication::translate("RuleText", "Score of %1").arg(area);
    case PartRole::MunicipalityTask:
        //: %1 is a municipality
        return QCoreApplication::translate("RuleText", "Task of %1").arg(area);
    case PartRole::MunicipalityPart:
        return area;
    }
    Q_UNREACHABLE();
}

QString statementText(const domain::TaskStatement &statement)
{
    const QString date = statement.statedOn ? dateText(*statement.statedOn)
                                            //: Of a statement
                                            : QCoreApplication::translate("RuleText", "date unknown");
    const QString source =
        statement.source.isEmpty() ? QCoreApplication::translate("RuleText", "source unknown") : statement.source;
    //: Statement about a task: %1 kind, %2 date, %3 source
    return QCoreApplication::translate("RuleText", "%1, %2, %Ln place(s): %3", nullptr, statement.places)
        .arg(domain::nameOf(statement.kind), date, source);
}

} // namespace regie::analysis
