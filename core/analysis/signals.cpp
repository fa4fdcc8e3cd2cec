// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/signals.h"

#include "core/analysis/dutch_order.h"
#include "core/analysis/places_for_children.h"
#include "core/analysis/principle_profile.h"
#include "core/analysis/remaining_task.h"
#include "core/analysis/term_rows.h"
#include "core/analysis/term_rules.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace regie::analysis {

using domain::Stage;
using domain::TargetGroupKind;

namespace {

using Found = std::vector<Signal>;

int daysBetween(QDate from, QDate to)
{
    return static_cast<int>(from.daysTo(to));
}

void findShortages(Found &found, const Figures &figures, const QString &municipality, const AreaFigures &area)
{
    const int days = daysBetween(figures.asOf, figures.rules.realisationDate);
    if (area.remaining.value.value_or(0) <= 0 || days >= kDaysBeforeRealisation)
        return;
    Signal signal{SignalKind::Shortage, Severity::Urgent, municipality, {}, {}, {}};
    signal.number = qRound(*area.remaining.value);
    signal.days = days;
    signal.on = figures.rules.realisationDate;
    found.push_back(signal);
}

void findLateHousing(Found &found, const QString &municipality, const StatusHolderFigures &account)
{
    if (account.onSchedule.value_or(true))
        return;
    Signal signal{SignalKind::BehindSchedule, Severity::Warning, municipality, {}, {}, {}};
    signal.number = qRound(*account.housed.value);
    signal.other = static_cast<int>(std::ceil(*account.expected.value));
    found.push_back(signal);
}

/// Per location the last day of the terms that extend an earlier one; a term without end lasts for ever.
std::vector<QDate> lastExtensions(const domain::Dossier &dossier, const std::vector<TermRow> &rows)
{
    const QDate forEver(9999, 12, 31);
    std::vector<QDate> last(dossier.locations.size());
    for (const TermRow &row : rows) {
        if (row.term->extendsEarlier)
            last[row.locationIndex] =
                std::max(last[row.locationIndex], row.term->until.isNull() ? forEver : row.term->until);
    }
    return last;
}

Signal termSignal(SignalKind kind, Severity severity, const TermRow &row)
{
    Signal signal{kind, severity, row.location->municipality, row.location->id, row.term->id, {}};
    signal.number = row.term->places;
    return signal;
}

void findEnds(Found &found, const TermRow &row, QDate asOf, QDate lastExtension, const FamilyLocations &families)
{
    const domain::Term &term = *row.term;
    if (!isIn(Stage::InUse, *row.location) || term.until.isNull() || term.until < asOf || lastExtension > term.until)
        return;
    const int days = daysBetween(asOf, term.until);
    if (days <= kDaysBeforeTermEnds && term.places > 0) {
        found.push_back(termSignal(SignalKind::TermEnds, Severity::Urgent, row));
        found.back().days = days;
        found.back().on = term.until;
    }
    const PlacesForChildren children = families.placesOf(term);
    if (children.sum() > 0 && endsDuringSchoolYear(term.until)) {
        constexpr int kYear = 365;
        found.push_back(
            termSignal(SignalKind::ChildrenMove, days <= kYear ? Severity::Warning : Severity::Notice, row));
        found.back().number = children.sum();
        found.back().other = children.familyLocation;
        found.back().days = days;
        found.back().on = term.until;
    }
}

void findOldFigure(Found &found, const TermRow &row, QDate asOf)
{
    const domain::Term &term = *row.term;
    const bool ended = !term.until.isNull() && term.until < asOf;
    if (ended || term.asOf.isNull() || daysBetween(term.asOf, asOf) <= kDaysFigureIsOld)
        return;
    found.push_back(termSignal(SignalKind::FigureIsOld, Severity::Notice, row));
    found.back().days = daysBetween(term.asOf, asOf);
    found.back().on = term.asOf;
}

void findInTerms(Found &found, const domain::Dossier &dossier, QDate asOf)
{
    const std::vector<TermRow> rows = unsortedTermRows(dossier);
    const std::vector<QDate> extensions = lastExtensions(dossier, rows);
    const FamilyLocations families(dossier);
    for (const TermRow &row : rows) {
        findEnds(found, row, asOf, extensions[row.locationIndex], families);
        findOldFigure(found, row, asOf);
    }
}

void findObstacles(Found &found, const domain::Dossier &dossier, QDate asOf)
{
    for (const domain::Obstacle &obstacle : dossier.obstacles) {
        const domain::Location *location = domain::find(dossier.locations, obstacle.location);
        const bool resolved = !obstacle.resolvedOn.isNull() && obstacle.resolvedOn <= asOf;
        if (!location || resolved || obstacle.since.isNull() || daysBetween(obstacle.since, asOf) <= kDaysObstacleIsOld)
            continue;
        Signal signal{
            SignalKind::ObstacleIsOld, Severity::Warning, location->municipality, location->id, obstacle.id, {}};
        signal.days = daysBetween(obstacle.since, asOf);
        signal.on = obstacle.since;
        found.push_back(signal);
    }
}

void findInScore(Found &found, const QString &municipality, domain::Principle principle, const HoldingRows &rows,
                 QDate asOf)
{
    const std::optional<int> score = rows.score ? rows.score->value.number() : std::nullopt;
    if (!score)
        return;
    if (daysBetween(rows.score->asOf, asOf) > kDaysScoreIsOld) {
        Signal signal{SignalKind::ScoreIsOld, Severity::Notice, municipality, {}, rows.score->id, principle};
        signal.number = *score;
        signal.days = daysBetween(rows.score->asOf, asOf);
        signal.on = rows.score->asOf;
        found.push_back(signal);
    }
    if (rows.target && rows.target->dueOn.isValid() && rows.target->dueOn < asOf && *score < rows.target->value) {
        Signal signal{SignalKind::TargetMissed, Severity::Warning, municipality, {}, rows.target->id, principle};
        signal.number = *score;
        signal.other = rows.target->value;
        signal.days = daysBetween(rows.target->dueOn, asOf);
        signal.on = rows.target->dueOn;
        found.push_back(signal);
    }
}

void findInPrinciples(Found &found, const domain::Dossier &dossier, QDate asOf)
{
    const std::vector<PrincipleRows> rows = principleRowsOn(dossier, asOf);
    for (std::size_t i = 0; i < dossier.municipalities.size(); ++i) {
        const QString &municipality = dossier.municipalities[i].id;
        Signal unscored{SignalKind::PrincipleWithoutScore, Severity::Notice, municipality, {}, {}, {}};
        for (const domain::Principle principle : domain::allOf<domain::Principle>()) {
            const HoldingRows &holding = rows[i][static_cast<std::size_t>(principle)];
            unscored.number += !holding.score || holding.score->value.isUnknown() ? 1 : 0;
            findInScore(found, municipality, principle, holding, asOf);
        }
        if (unscored.number > 0)
            found.push_back(unscored);
    }
}

void findConflicts(Found &found, const domain::Dossier &dossier)
{
    std::map<std::tuple<QString, domain::Stream, QString>, std::vector<const domain::TaskStatement *>> marked;
    for (const domain::TaskStatement &statement : dossier.taskStatements) {
        if (statement.inForce)
            marked[{statement.municipality, statement.stream, statement.period}].push_back(&statement);
    }
    for (const auto &[key, statements] : marked) {
        if (statements.size() == 1)
            continue;
        const domain::TaskStatement *used =
            statementInForce(dossier, std::get<0>(key), std::get<1>(key), std::get<2>(key));
        const auto other = std::find_if(statements.begin(), statements.end(),
                                        [used](const auto *statement) { return statement->places != used->places; });
        if (other == statements.end())
            continue;
        Signal signal{SignalKind::ConflictingStatements, Severity::Warning, std::get<0>(key), {}, used->id, {}};
        signal.number = used->places;
        signal.other = (*other)->places;
        found.push_back(signal);
    }
}

/// A signal on its way to its place in the order, with the rank of its municipality's name looked up once.
struct Ranked
{
    int rank;
    Signal signal;

    bool operator<(const Ranked &other) const
    {
        const Signal &a = signal;
        const Signal &b = other.signal;
        return std::tie(a.severity, rank, a.kind, a.on, a.location, a.subject, a.principle) <
               std::tie(b.severity, other.rank, b.kind, b.on, b.location, b.subject, b.principle);
    }
};

void sort(Found &found, const domain::Dossier &dossier)
{
    const QHash<QString, int> ranks = ranksByName(dossier);
    std::vector<Ranked> ranked;
    ranked.reserve(found.size());
    for (Signal &signal : found)
        ranked.push_back({ranks.value(signal.municipality), std::move(signal)});
    std::sort(ranked.begin(), ranked.end());
    std::transform(ranked.begin(), ranked.end(), found.begin(), [](Ranked &each) { return std::move(each.signal); });
}

/// Every signal, put off or not.
std::vector<Signal> allSignalsOn(const domain::Dossier &dossier, const Figures &figures)
{
    Found found;
    findShortages(found, figures, {}, figures.province);
    for (const auto &[municipality, area] : figures.municipalities) {
        findShortages(found, figures, municipality, area);
        findLateHousing(found, municipality, area.statusHolders);
    }
    findInTerms(found, dossier, figures.asOf);
    findObstacles(found, dossier, figures.asOf);
    findInPrinciples(found, dossier, figures.asOf);
    findConflicts(found, dossier);
    sort(found, dossier);
    return found;
}

} // namespace

std::vector<Signal> signalsOn(const domain::Dossier &dossier, const Figures &figures)
{
    std::vector<Signal> found = allSignalsOn(dossier, figures);
    std::erase_if(found,
                  [&](const Signal &signal) { return postponementOf(dossier, signal, figures.asOf) != nullptr; });
    return found;
}

std::vector<Signal> postponedSignalsOn(const domain::Dossier &dossier, const Figures &figures)
{
    std::vector<Signal> found = allSignalsOn(dossier, figures);
    std::erase_if(found,
                  [&](const Signal &signal) { return postponementOf(dossier, signal, figures.asOf) == nullptr; });
    return found;
}

QString keyOf(const Signal &signal)
{
    const QString principle = signal.principle ? domain::keyOf(*signal.principle) : QString();
    return QStringList{domain::keyOf(signal.kind), signal.municipality, signal.location, signal.subject, principle}
        .join(QLatin1Char('|'));
}

const domain::Postponement *postponementOf(const domain::Dossier &dossier, const Signal &signal, QDate asOf)
{
    if (dossier.postponements.empty())
        return nullptr;
    const QString key = keyOf(signal);
    const auto it =
        std::find_if(dossier.postponements.begin(), dossier.postponements.end(),
                     [&](const domain::Postponement &row) { return row.signal == key && asOf < row.until; });
    return it == dossier.postponements.end() ? nullptr : &*it;
}

} // namespace regie::analysis
