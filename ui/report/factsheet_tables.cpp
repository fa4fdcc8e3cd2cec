// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/factsheet_tables.h"

#include "core/analysis/rule_text.h"
#include "core/analysis/status_holders.h"
#include "core/analysis/term_rules.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"
#include "ui/report/cells.h"
#include "ui/report/signal_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace regie::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Factsheet)
};

struct PlaceRow
{
    const domain::Location *location;
    const domain::Term *term;
};

std::vector<PlaceRow> placesOf(const domain::Dossier &dossier, const QString &municipality)
{
    std::vector<PlaceRow> rows;
    for (const domain::Term &term : dossier.terms) {
        const domain::Location *location = domain::find(dossier.locations, term.location);
        if (location && location->municipality == municipality)
            rows.push_back({location, &term});
    }
    std::ranges::stable_sort(rows, [](const PlaceRow &one, const PlaceRow &other) {
        const int names = QString::localeAwareCompare(one.location->name, other.location->name);
        return names != 0 ? names < 0 : one.term->from < other.term->from;
    });
    return rows;
}

QStringList placeRow(const ReportData &data, const PlaceRow &row)
{
    const auto why = analysis::whyNotCounted(*row.term, *row.location, data.figures.rules, data.figures.asOf);
    return {locationText(*row.location),
            row.term->kind ? domain::nameOf(*row.term->kind) : Words::tr("unknown"),
            row.location->phase ? domain::nameOf(*row.location->phase) : Words::tr("unknown"),
            placesText(row.term->places),
            placesOrNothing(row.term->minors),
            dayText(row.term->from, Words::tr("unknown")),
            dayText(row.term->until, Words::tr("no end")),
            why ? analysis::reasonText(*why, data.figures.rules, data.figures.asOf) : Words::tr("Counts")};
}

/// The score that holds, for its reasoning; null when there is none.
const domain::Score *scoreOf(const ReportData &data, const analysis::PrincipleFigures &figures)
{
    return figures.scoreId.isEmpty() ? nullptr : domain::find(data.dossier.scores, figures.scoreId);
}

QString stateText(const analysis::PrincipleFigures &figures)
{
    if (figures.state == analysis::ScoreState::NotApplicable)
        return Words::tr("not applicable");
    return figures.score.value ? analysis::numberText(*figures.score.value) : Words::tr("unknown");
}

QStringList ledgerRow(const analysis::StatusHolderFigures &figures)
{
    return {figures.halfYear.text(),
            placesText(figures.correctedTask.value),
            placesText(figures.housed.value),
            placesText(figures.expected.value),
            placesText(figures.backlogEnd.value),
            yesNoText(figures.onSchedule)};
}

/// A sheet is about one municipality: its name does not begin every sentence.
QString withoutName(const QString &sentence, const QString &municipality)
{
    for (const QString &start : {municipality + QStringLiteral(", "), municipality + QStringLiteral(": ")}) {
        if (sentence.size() > start.size() && sentence.startsWith(start))
            return sentence.at(start.size()).toUpper() + sentence.mid(start.size() + 1);
    }
    return sentence;
}

QString tradeText(const domain::Dossier &dossier, const domain::Trade &trade, const QString &municipality)
{
    const bool gives = trade.fromMunicipality == municipality;
    const QString other = dossier.areaName(gives ? trade.toMunicipality : trade.fromMunicipality);
    //: %1 another municipality
    const QString text = gives ? Words::tr("%Ln place(s) of the task go to %1", nullptr, trade.places)
                               : Words::tr("%Ln place(s) of the task come from %1", nullptr, trade.places);
    return text.arg(other) + QStringLiteral(" (%1)").arg(domain::nameOf(trade.status));
}

} // namespace

TableBlock locationTable(const ReportData &data, const QString &municipality)
{
    TableBlock table;
    table.columns = {{Words::tr("Location"), ColumnKind::Text, 5}, {Words::tr("Kind"), ColumnKind::Text, 6},
                     {Words::tr("Phase"), ColumnKind::Text, 4},    {Words::tr("Places"), ColumnKind::Number},
                     {Words::tr("Minors"), ColumnKind::Number},    {Words::tr("From"), ColumnKind::Text},
                     {Words::tr("Until"), ColumnKind::Text},       {Words::tr("Counts?"), ColumnKind::Text, 5}};
    int places = 0;
    for (const PlaceRow &row : placesOf(data.dossier, municipality)) {
        table.rows.push_back(placeRow(data, row));
        places += row.term->places;
    }
    if (table.rows.empty())
        return table;
    //: %1 number of places
    const QString counts =
        Words::tr("Counts for the municipality: %1").arg(placesText(data.figures.area(municipality)->counts.value));
    table.total = {Words::tr("Together"), {}, {}, placesText(places), {}, {}, {}, counts};
    return table;
}

TableBlock municipalityPrincipleTable(const ReportData &data, const QString &municipality)
{
    TableBlock table;
    table.columns = {{Words::tr("Principle"), ColumnKind::Text},
                     {Words::tr("Score"), ColumnKind::Number},
                     {Words::tr("Target"), ColumnKind::Number},
                     {Words::tr("Reasoning"), ColumnKind::Text, 1}};
    const auto &principles = data.figures.area(municipality)->principles;
    const bool isKnown = std::ranges::any_of(principles, [](const analysis::PrincipleFigures &each) {
        return each.state != analysis::ScoreState::Unknown || each.target.value;
    });
    if (!isKnown)
        return table;
    for (const domain::Principle principle : domain::allOf<domain::Principle>()) {
        const auto index = static_cast<std::size_t>(principle);
        const analysis::PrincipleFigures &each = principles[index];
        const domain::Score *score = scoreOf(data, each);
        //: %1 number of the principle, %2 its name
        const QString name =
            Words::tr("%1. %2").arg(QLocale().toString(static_cast<int>(index) + 1), domain::shortNameOf(principle));
        table.rows.push_back({name, stateText(each),
                              each.target.value ? analysis::numberText(*each.target.value) : Words::tr("none"),
                              score ? score->evidence : QString()});
    }
    return table;
}

TableBlock ledgerTable(const ReportData &data, const QString &municipality)
{
    TableBlock table;
    table.columns = {{Words::tr("Half-year"), ColumnKind::Text, 1},
                     {Words::tr("Corrected task"), ColumnKind::Number, 1},
                     {Words::tr("Housed"), ColumnKind::Number, 1},
                     {Words::tr("Expected by now"), ColumnKind::Number, 1},
                     {Words::tr("Backlog at the end"), ColumnKind::Number, 1},
                     {Words::tr("On schedule"), ColumnKind::Text, 1}};
    const domain::HalfYear now = domain::HalfYear::containing(data.figures.asOf);
    for (const domain::HalfYear halfYear : {now.previous(), now}) {
        const auto account = analysis::statusHoldersOf(data.dossier, municipality, halfYear, data.figures.asOf);
        if (account.correctedTask.value || account.housed.value)
            table.rows.push_back(ledgerRow(account));
    }
    return table;
}

TableBlock agreementTable(const ReportData &data, const std::vector<analysis::Signal> &points,
                          const QString &municipality)
{
    TableBlock table;
    table.firstColumn = FirstColumn::Data;
    table.columns = {{Words::tr("Kind"), ColumnKind::Text}, {Words::tr("What"), ColumnKind::Text, 1}};
    for (const domain::Trade &trade : data.dossier.trades) {
        if (trade.fromMunicipality == municipality || trade.toMunicipality == municipality)
            table.rows.push_back({Words::tr("Trade"), tradeText(data.dossier, trade, municipality)});
    }
    const analysis::AreaFigures &area = *data.figures.area(municipality);
    const auto beside = [&](const QString &kind, const analysis::Explained &figure) {
        if (figure.value.value_or(0) > 0)
            //: %1 number of places
            table.rows.push_back({kind, Words::tr("%1 places, not part of the task").arg(placesText(figure.value))});
    };
    beside(Words::tr("Temporary, new"), area.urgentNew);
    beside(Words::tr("Temporary, kept open longer"), area.urgentExtended);
    beside(Words::tr("Displaced Ukrainians"), area.ukraine);
    std::vector<analysis::Signal> own;
    std::ranges::copy_if(points, std::back_inserter(own),
                         [&](const analysis::Signal &point) { return point.municipality == municipality; });
    const QString name = data.dossier.areaName(municipality);
    for (const PrintedPoint &point : printedPoints(data.dossier, own))
        table.rows.push_back({point.kind, withoutName(point.sentence, name)});
    return table;
}

} // namespace regie::report
