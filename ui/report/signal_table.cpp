// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/signal_table.h"

#include "core/analysis/signal_text.h"
#include "core/analysis/timeline.h"
#include "core/analysis/value_text.h"
#include "ui/report/cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

constexpr int kMostNamed = 12; ///< more names in a sentence are read by nobody

using Points = std::vector<analysis::Signal>;

/// Whether both are one row: nothing to act on now, and the same matter at several locations.
bool goTogether(const analysis::Signal &one, const analysis::Signal &other)
{
    using analysis::SignalKind;
    const bool isOfSeveral = one.kind == SignalKind::FigureIsOld || one.kind == SignalKind::ChildrenMove;
    return isOfSeveral && one.severity == analysis::Severity::Notice && other.severity == one.severity &&
           other.kind == one.kind && other.municipality == one.municipality;
}

QString oldFiguresText(const QString &area, Points::const_iterator first, Points::const_iterator last, int locations)
{
    const auto oldest =
        std::min_element(first, last, [](const auto &one, const auto &other) { return one.on < other.on; });
    //: %1 municipality, %2 date
    return Words::tr("%1: the figures of %Ln location(s) are old, the oldest of %2.", nullptr, locations)
        .arg(area, analysis::dateText(oldest->on));
}

/// Several points as one sentence, with the locations by name.
QString togetherSentence(const domain::Dossier &dossier, Points::const_iterator first, Points::const_iterator last)
{
    const bool ends = first->kind == analysis::SignalKind::ChildrenMove;
    QStringList names;
    for (auto point = first; point != last; ++point) {
        const domain::Location *location = domain::find(dossier.locations, point->location);
        const QString name = location ? locationText(*location) : QString();
        names << (ends ?
                       //: %1 location, %2 last day
                      Words::tr("%1 on %2 (%Ln place(s))", nullptr, point->number)
                          .arg(name, analysis::dateText(point->on))
                       : name);
    }
    names.removeDuplicates();
    const int count = static_cast<int>(names.size());
    const QString area = dossier.areaName(first->municipality);
    const QString sentence =
        //: %1 municipality
        ends ? Words::tr("%1: places for families or unaccompanied minors end during a school year, more than a year "
                         "from now.")
                   .arg(area)
             : oldFiguresText(area, first, last, count);
    return count > kMostNamed ? sentence : sentence + u' ' + QLocale().createSeparatedList(names) + u'.';
}

/// What is the matter, in one sentence; a confidential location is not named.
QString signalSentence(const domain::Dossier &dossier, const analysis::Signal &point)
{
    QString text = analysis::signalText(point, dossier);
    const domain::Location *location = domain::find(dossier.locations, point.location);
    if (location && location->confidential && !location->name.isEmpty())
        text.replace(location->name, locationText(*location));
    return text;
}

} // namespace

std::vector<PrintedPoint> printedPoints(const domain::Dossier &dossier, const std::vector<analysis::Signal> &points)
{
    std::vector<PrintedPoint> result;
    for (auto first = points.begin(); first != points.end();) {
        const auto last = std::find_if(first + 1, points.end(),
                                       [&](const analysis::Signal &each) { return !goTogether(*first, each); });
        result.push_back({first->severity, analysis::titleText(first->kind),
                          last - first > 1 ? togetherSentence(dossier, first, last) : signalSentence(dossier, *first)});
        first = last;
    }
    return result;
}

TableBlock signalTable(const domain::Dossier &dossier, const std::vector<analysis::Signal> &points)
{
    TableBlock table;
    table.firstColumn = FirstColumn::Data;
    table.columns = {{Words::tr("How soon"), ColumnKind::Text},
                     {Words::tr("Kind"), ColumnKind::Text},
                     {Words::tr("What is the matter"), ColumnKind::Text, 1}};
    for (const PrintedPoint &each : printedPoints(dossier, points))
        table.rows.push_back({severityText(each.severity), each.kind, each.sentence});
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
                                  placesText(term.minors), yesNoText(term.duringSchoolYear)});
        }
    }
    return table;
}

} // namespace regie::report
