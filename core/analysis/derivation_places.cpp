// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derivation_kinds.h"
#include "core/analysis/rule_text.h"
#include "core/analysis/term_rows.h"
#include "core/analysis/term_rules.h"
#include "core/analysis/text_index.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace regie::analysis::derivations {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

/// The places of municipalities in the dossier's order.
TextIndex municipalitiesOf(const domain::Dossier &dossier)
{
    TextIndex index(dossier.municipalities.size());
    for (const domain::Municipality &municipality : dossier.municipalities)
        index.add(municipality.id);
    return index;
}

int sumOf(const std::vector<CountedPlaces> &places)
{
    return std::accumulate(places.begin(), places.end(), 0,
                           [](int sum, const CountedPlaces &row) { return sum + row.places; });
}

void noteRow(Derivation &result, const domain::Dossier &dossier, const CountedPlaces &row)
{
    result.rows << dossier.terms[row.term].id << dossier.locations[row.location].id;
}

/// Each source of the places once: there may be as many terms as there are rows.
void noteSources(Derivation &result, const domain::Dossier &dossier, const std::vector<CountedPlaces> &places)
{
    QSet<QString> known;
    for (const CountedPlaces &row : places) {
        const QString &source = dossier.terms[row.term].source;
        if (source.isEmpty() || known.contains(source))
            continue;
        known.insert(source);
        result.sources << source;
    }
}

QString nameOf(const TermsSum &number)
{
    const bool isMinors = number.amount == TermsSum::Amount::Minors;
    if (number.of == TermsSum::Of::Phase)
        //: %1 a phase such as "7 operation"
        return Words::tr("places in phase “%1”").arg(domain::nameOf(number.phase));
    return isMinors ? Words::tr("places for unaccompanied minors in the rows shown")
                    : Words::tr("places in the rows shown");
}

/// Why a term that ends in the period is not among the places that end there.
QString whyNotEnding(const EndingQuery &query, const TermRow &row, const domain::CycleRules &rules)
{
    const bool isOpen = isIn(domain::Stage::InUse, *row.location) || isIn(domain::Stage::Decided, *row.location);
    if (!isOpen)
        return Words::tr("The location is in preparation");
    if (query.scope == EndingScope::EveryStream)
        return {};
    if (row.term->stream != domain::Stream::Asylum)
        return reasonText(LeftOutReason::OtherStream, rules, query.until);
    return reasonText(LeftOutReason::KindDoesNotCount, rules, query.until);
}

QString periodText(const EndingQuery &query)
{
    const bool isMonth = query.from.day() == 1 && query.until == query.from.addMonths(1).addDays(-1);
    //: %1 a month, or %1 and %2 days
    return isMonth ? Words::tr("places that end in %1").arg(monthText(query.from))
                   : Words::tr("places that end from %1 to %2").arg(dateText(query.from), dateText(query.until));
}

/// The part of the term that the area has; none: it has nothing of it.
std::optional<int> shareOf(const TermRow &row, const QString &municipality)
{
    if (municipality.isEmpty())
        return row.term->places;
    for (const Share &share : sharesOf(*row.term, row.location->municipality)) {
        if (share.municipality == municipality)
            return share.places;
    }
    return std::nullopt;
}

void leaveOutOfEnding(Derivation &result, const domain::Dossier &dossier, const EndingQuery &query,
                      const std::vector<EndingPlaces> &ending)
{
    std::set<std::size_t> included;
    for (const EndingPlaces &places : ending)
        included.insert(places.term);
    for (const TermRow &row : termRows(dossier)) {
        const QDate until = row.term->until;
        const std::optional<int> share = shareOf(row, query.municipality);
        if (!until.isValid() || until < query.from || until > query.until || !share || *share == 0 ||
            included.contains(row.termIndex))
            continue;
        const QString why = whyNotEnding(query, row, rulesOn(dossier, until));
        const QString text = Words::tr("%1, until %2: %3").arg(row.location->name, dateText(until), why);
        result.parts.push_back({text, double(*share), DerivationPart::Use::LeftOut, row.location->id});
    }
}

} // namespace

Derivation of(const domain::Dossier &dossier, const Figures &, const TermsSum &number)
{
    Derivation result;
    result.area = dossier.areaName({});
    result.name = nameOf(number);
    const bool isMinors = number.amount == TermsSum::Amount::Minors;
    result.unit = isMinors ? Derivation::Unit::Minors : Derivation::Unit::Places;
    const TextIndex municipalities = municipalitiesOf(dossier);
    const QSet<QString> wanted(number.terms.begin(), number.terms.end());
    for (const TermRow &row : termRows(dossier)) {
        const auto host = municipalities.find(row.location->municipality);
        if (!host)
            continue;
        const bool isShown = wanted.contains(row.term->id);
        // What is left out: of minors what is unknown in the rows shown, of a phase what the filter hides of it.
        const bool isAbout = number.of == TermsSum::Of::Phase ? row.location->phase == number.phase : true;
        if (!isShown && (isMinors || !isAbout))
            continue;
        const CountedPlaces places{static_cast<std::uint32_t>(row.termIndex),
                                   static_cast<std::uint32_t>(row.locationIndex), *host,
                                   isMinors ? row.term->minors.value_or(0) : row.term->places, std::nullopt};
        const bool isCounted = isShown && (!isMinors || row.term->minors);
        (isCounted ? result.included : result.leftOut).push_back(places);
        if (isCounted)
            noteRow(result, dossier, places);
    }
    result.value = sumOf(result.included);
    result.whyIncluded = number.of == TermsSum::Of::Phase ? Words::tr("In this phase") : Words::tr("In a row shown");
    result.whyLeftOut = isMinors ? Words::tr("How many are for minors is unknown") : Words::tr("Filtered out");
    result.sentence = Words::tr("This is the sum of %n term(s).", nullptr, static_cast<int>(result.included.size()));
    result.rule = Words::tr("The places of all terms in the list are added, whatever their stream and whether they "
                            "count or not. Terms of one location that follow each other are all in it: this is a sum "
                            "of rows, not of places that are there at the same time.");
    noteSources(result, dossier, result.included);
    return result;
}

Derivation of(const domain::Dossier &dossier, const Figures &, const EndingQuery &query)
{
    Derivation result;
    result.area = dossier.areaName(query.municipality);
    result.name = periodText(query);
    const TextIndex municipalities = municipalitiesOf(dossier);
    const std::vector<EndingPlaces> ending = endingPlaces(dossier, query);
    for (const EndingPlaces &places : ending) {
        const domain::Location &location = dossier.locations[places.location];
        const QString &area = query.municipality.isEmpty() ? location.municipality : query.municipality;
        const auto countsFor = municipalities.find(area);
        if (!countsFor)
            continue;
        result.included.push_back({static_cast<std::uint32_t>(places.term), static_cast<std::uint32_t>(places.location),
                                   *countsFor, places.places, std::nullopt});
        noteRow(result, dossier, result.included.back());
    }
    leaveOutOfEnding(result, dossier, query, ending);
    result.value = sumOf(result.included);
    result.whyIncluded = Words::tr("Ends in this period");
    result.sentence = ending.empty()
                          ? Words::tr("No term ends in this period.")
                          : Words::tr("Ending in this period: %n term(s).", nullptr, static_cast<int>(ending.size()));
    result.rule = query.scope == EndingScope::EveryStream
                      ? Words::tr("These are the places of terms with their last day in this period, of locations in "
                                  "use or decided, of every stream.")
                      : Words::tr("These are the places of terms with their last day in this period, of locations in "
                                  "use or decided. They are for asylum reception, and their kind counts in the round "
                                  "of the last day.");
    noteSources(result, dossier, result.included);
    return result;
}

} // namespace regie::analysis::derivations
