// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "ui/locations/search_texts.h"
#include "ui/widgets/collation.h"

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace regie::ui::locations {

/// One row of the table: a term with its location, or a location that has no term.
struct LocationRow
{
    static constexpr int kNoTerm = -1;

    int term = kNoTerm; ///< in the dossier's list
    int location = 0;   ///< in the dossier's list
    int municipalityRank = 0;
    int nameRank = 0;
    std::optional<analysis::LeftOutReason> reason; ///< why the term does not count; none: it counts

    bool hasTerm() const { return term != kNoTerm; }
    bool counts() const { return hasTerm() && !reason; }
    bool operator==(const LocationRow &) const = default;
};

/// Which rows are shown.
struct LocationFilter
{
    enum class Counts { Either, Yes, No };
    static constexpr std::size_t kPhases = 8;

    QString text;         ///< in the name, the municipality, the town or the address
    QString municipality; ///< CBS code; empty: all
    std::optional<domain::LocationKind> kind;
    Counts counts = Counts::Either;
    std::bitset<kPhases> phases; ///< none: all

    bool isEmpty() const { return *this == LocationFilter{}; }
    /// Whether what it lets through, whatever its phases, passes the other one too.
    bool narrows(const LocationFilter &other) const;
    bool operator==(const LocationFilter &) const = default;
};

/// Locations and places of some rows; the terms of a location that follow each other are all in it.
struct LocationSum
{
    int locations = 0;
    int rows = 0;
    int places = 0;
    int minors = 0;

    bool operator==(const LocationSum &) const = default;
};

/// Every term and every location without one, in Dutch order of municipality and name.
class LocationRows
{
public:
    /// Reads them anew; linear in the number of terms but for the sorting.
    void read(const domain::Dossier &dossier, const analysis::Figures &figures);
    /// Makes beforehand what the first filter with a text would have to make.
    void prepareSearch(const domain::Dossier &dossier) { m_texts = SearchTexts(dossier); }
    const std::vector<LocationRow> &all() const { return m_rows; }
    LocationSum sumOfAll(const domain::Dossier &dossier) const;

    /// The rows that the filter lets through, in order, as places in all().
    std::vector<int> matching(const domain::Dossier &dossier, const LocationFilter &filter) const;
    /// The same, whatever its phases.
    std::vector<int> inAnyPhase(const domain::Dossier &dossier, const LocationFilter &filter) const;
    /// Those of the rows that the filter lets through, whatever its phases: for a filter that says more than an earlier one.
    std::vector<int> inAnyPhase(const domain::Dossier &dossier, const LocationFilter &filter,
                                const std::vector<int> &among) const;
    /// Those of the rows that are in a phase of the filter.
    std::vector<int> inPhases(const domain::Dossier &dossier, const LocationFilter &filter,
                              const std::vector<int> &among) const;
    /// What each phase holds of the rows.
    std::array<LocationSum, LocationFilter::kPhases> phases(const domain::Dossier &dossier,
                                                            const std::vector<int> &rows) const;
    LocationSum sum(const domain::Dossier &dossier, const std::vector<int> &rows) const;

private:
    void putInOrder(const domain::Dossier &dossier);

    std::vector<LocationRow> m_rows;
    mutable SearchTexts m_texts; ///< none: made when a filter asks for them
    widgets::Collation m_names;
};

} // namespace regie::ui::locations
