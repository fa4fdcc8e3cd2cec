// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glossary.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui::widgets {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

std::vector<GlossaryTerm> aboutTasks()
{
    return {
        {Words::tr("Task"),
         Words::tr(
             "How many places for reception a municipality must have. It follows from statements, each with a date "
             "and a source; the one in force is used.")},
        {Words::tr("Task after trades"),
         Words::tr("The task in force, minus the places given away and plus those taken over in agreed trades.")},
        {Words::tr("Remaining task"), Words::tr("The task after trades minus the places that count.")},
        {Words::tr("Still to find"),
         Words::tr("The task after trades, minus what counts and what is decided."),
         {Words::tr("To find"), Words::tr("To find after the proposal")}},
        {Words::tr("Difference"),
         Words::tr("What counts and what is decided, minus the task after trades. A minus is a shortage.")},
        {Words::tr("Indicative distribution"),
         Words::tr("The first division of the places over the municipalities, at the start of a round.")},
        {Words::tr("Allocation decision"),
         Words::tr("The decision of the minister that lays down the tasks of a round.")},
        {Words::tr("Allocation"), Words::tr("How the places of the province are divided over its municipalities.")},
        {Words::tr("Trade"),
         Words::tr("An agreement by which one municipality takes over places of another. The sum of the province stays "
                   "the same."),
         {Words::tr("Trades"), Words::tr("Traded in"), Words::tr("Traded out"), Words::tr("Given or received")}},
        {Words::tr("Proposal"),
         Words::tr("The task that a scenario would give a municipality: what it has now, changed by the scenario.")},
        {Words::tr("Statement"),
         Words::tr("What a source says about a task. Statements stand beside each other. The one that is marked as in "
                   "force names the task, or else the newest one: it is in bold type."),
         {Words::tr("In force")}},
        {Words::tr("Counter-performance"),
         Words::tr("What a municipality does in return in a trade."),
         {Words::tr("In return")}},
        {Words::tr("Scenario"), Words::tr("A division that is tried out. The dossier does not change by it.")},
        {Words::tr("Round"), Words::tr("Two years of the Spreidingswet, with their own task, rules and dates.")},
    };
}

std::vector<GlossaryTerm> aboutCounting()
{
    return {
        {Words::tr("Counts"),
         Words::tr("Places that count for the task on the as-of date, by the rules of the round."),
         {Words::tr("Counts?")}},
        {Words::tr("Decided"),
         Words::tr("Places about which the decision has been made, but that are not open yet."),
         {Words::tr("Planned")}},
        {Words::tr("In preparation"),
         Words::tr("Places that are being looked into. They never lower what is to be found.")},
        {Words::tr("Durable"), Words::tr("Places that are available for at least five years.")},
        {Words::tr("Large locations"), Words::tr("Locations with at least 100 places that count.")},
        {Words::tr("As-of date"), Words::tr("The day on which you look at the figures. Every screen goes by it.")},
        {Words::tr("Cut-off date"),
         Words::tr("Until this day places must at least be available in order to count: 1 February of the second year "
                   "of the round.")},
        {Words::tr("Places"), Words::tr("Places for reception: one for each person.")},
        {Words::tr("Of which minors"),
         Words::tr("Places for unaccompanied minors: children who came here without parents."),
         {Words::tr("Minors"), Words::tr("For minors")}},
        {Words::tr("Location"), Words::tr("A building or site with places for reception, now or in future.")},
        {Words::tr("Term"), Words::tr("The period in which a location has a number of places."), {Words::tr("Terms")}},
        {Words::tr("Keep open longer"),
         Words::tr("Places stay open longer than agreed: a new term that follows the former one."),
         {Words::tr("Extends earlier term"), Words::tr("Extension option"), Words::tr("Extended?")}},
        {Words::tr("Stage"), Words::tr("Phases 1 to 4 are in preparation, 5 is decided, 6 to 8 are open.")},
        {Words::tr("Phase"),
         Words::tr("How far the plan for a location is, in eight steps: from the decision in principle "
                   "to winding down.")},
        {Words::tr("Stream"),
         Words::tr("For whom the places are: asylum seekers, status holders, people from Ukraine, or "
                   "urgent reception. Each is counted apart.")},
        {Words::tr("Emergency shelter"), Words::tr("Short-term reception. It does not count for the task.")},
        {Words::tr("Urgent places"),
         Words::tr("Temporary places that the state asks for beside the task: new ones, and ones kept open longer."),
         {Words::tr("New places"), Words::tr("Open longer"), Words::tr("Places asked")}},
        {Words::tr("Transfer location"),
         Words::tr("A place to live for a while for status holders who wait for a home.")},
        {Words::tr("Displaced persons"),
         Words::tr("People who fled from Ukraine. Their places are no part of the task."),
         {Words::tr("Ukraine places")}},
    };
}

std::vector<GlossaryTerm> aboutStatusHolders()
{
    return {
        {Words::tr("Status holders"),
         Words::tr("People with a residence permit for whom a municipality must find homes.")},
        {Words::tr("Housing task"), Words::tr("How many status holders a municipality must house in a half-year.")},
        {Words::tr("Corrected task"),
         Words::tr("The housing task with its revision, plus the backlog or minus the lead."),
         {Words::tr("Corrected")}},
        {Words::tr("Revision"), Words::tr("A change of the housing task halfway through the half-year.")},
        {Words::tr("Housed"), Words::tr("Status holders who got a home in the months that have ended.")},
        {Words::tr("Backlog"),
         Words::tr("How many status holders are still to be housed of earlier half-years."),
         {Words::tr("Status h. backlog"), Words::tr("At the start"), Words::tr("Carried over")}},
        {Words::tr("Lead"), Words::tr("How many more status holders were housed than was needed.")},
        {Words::tr("On schedule"),
         Words::tr("At least as many are housed as belongs to the months that have passed: each month a sixth of the "
                   "corrected task."),
         {Words::tr("Expected")}},
    };
}

std::vector<GlossaryTerm> aboutTheTable()
{
    return {
        {Words::tr("Principle"),
         Words::tr("One of the six starting points of the Utrechtse Aanpak."),
         {Words::tr("Principles")}},
        {Words::tr("Score"),
         Words::tr("How well a municipality or location meets a principle, from 1 to 5. Unknown and not "
                   "applicable are no scores.")},
        {Words::tr("Target score"),
         Words::tr("The score to be reached, sometimes with a due date."),
         {Words::tr("Target")}},
        {Words::tr("Rubric"), Words::tr("The sentence that tells what a score from 1 to 5 means.")},
        {Words::tr("Carrying capacity"), Words::tr("How much reception a neighbourhood or municipality can bear.")},
        {Words::tr("Public support"), Words::tr("How far residents stand behind a plan.")},
        {Words::tr("Obstacle"),
         Words::tr("What holds a location up, who must move, and since when."),
         {Words::tr("Obstacles")}},
        {Words::tr("Milestone"),
         Words::tr("A step with a date in the plan for a location, such as a permit."),
         {Words::tr("Milestones")}},
        {Words::tr("Inspection"), Words::tr("COA looks whether a building suits: first on paper, then on the spot.")},
        {Words::tr("Administrative agreement"),
         Words::tr("The agreement between municipality and COA about a location.")},
        {Words::tr("Offer"), Words::tr("What the province offered the state, with its conditions.")},
        {Words::tr("Condition"),
         Words::tr("What the state must do for an offer: regulation, money or something else."),
         {Words::tr("Conditions")}},
        {Words::tr("Open condition"),
         Words::tr("A condition that was asked, promised or partly met. Granted and refused are settled."),
         {Words::tr("Open"), Words::tr("Asked"), Words::tr("Promised"), Words::tr("Partly")}},
        {Words::tr("Merge"),
         Words::tr("Bring the edits of two people together in one dossier. What they filled in differently is shown "
                   "first.")},
        {Words::tr("Report of 1 November"), Words::tr("The report of the King's commissioner to the minister.")},
        {Words::tr("Regional table"),
         Words::tr("The meeting of the province and its 26 municipalities about reception and integration (PRT).")},
        {Words::tr("Baseline"), Words::tr("A meeting that later figures are compared with.")},
        {Words::tr("Signal"),
         Words::tr("What asks for attention on the as-of date, by a fixed rule."),
         {Words::tr("Signals")}},
        {Words::tr("Dossier"), Words::tr("The file that holds all figures of the province, with their history.")},
    };
}

} // namespace

std::vector<GlossaryTerm> glossary()
{
    std::vector<GlossaryTerm> terms = aboutTasks();
    for (auto part : {aboutCounting(), aboutStatusHolders(), aboutTheTable()})
        terms.insert(terms.end(), part.begin(), part.end());
    std::sort(terms.begin(), terms.end(), [](const GlossaryTerm &a, const GlossaryTerm &b) {
        return QString::localeAwareCompare(a.term, b.term) < 0;
    });
    return terms;
}

QString meaningOf(const QString &heading)
{
    const QString asked = heading.simplified();
    if (asked.isEmpty())
        return {};
    const std::vector<GlossaryTerm> terms = glossary();
    const auto found = std::find_if(terms.begin(), terms.end(), [&asked](const GlossaryTerm &each) {
        return each.term.compare(asked, Qt::CaseInsensitive) == 0 || each.headings.contains(asked, Qt::CaseInsensitive);
    });
    return found == terms.end() ? QString() : found->meaning;
}

QString withMeaning(const QString &heading)
{
    const QString meaning = meaningOf(heading);
    return meaning.isEmpty() ? heading : heading + QLatin1Char('\n') + meaning;
}

} // namespace regie::ui::widgets
