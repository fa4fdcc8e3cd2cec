// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explained.h"
#include "core/domain/dossier.h"

#include <QHash>

#include <array>
#include <cstdint>
#include <vector>

namespace regie::analysis {

/// Places of one term that a figure counts or leaves out for one municipality. The three indexes are those of the dossier's
/// lists.
struct CountedPlaces
{
    std::uint32_t term = 0;
    std::uint32_t location = 0;
    std::uint32_t countsFor =
        0;          ///< the municipality that the places belong to: the host or the one they are delivered for
    int places = 0; ///< the share of countsFor; for Rule::UnaccompaniedMinors: of the share, for them
    std::optional<LeftOutReason> reason; ///< set where the places are left out

    bool operator==(const CountedPlaces &) const = default;
};

/// Whether figures of the rule are sums of places of terms.
bool isSumOfPlaces(Rule rule);

/// The places behind one figure that is a sum of places.
struct PlacesBehind
{
    std::vector<CountedPlaces> included;      ///< by the host's code, then the location's name
    std::vector<CountedPlaces> leftOut;       ///< each with its reason, same order
    std::vector<CountedPlaces> failsThisTest; ///< counts, but is not durable or not large
    QStringList sources;                      ///< of the terms included, each once

    bool operator==(const PlacesBehind &) const = default;
};

/// The places behind one figure on an as-of date, as ListedPlaces has them: less work, where only that one is asked for.
PlacesBehind placesBehind(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf, Rule rule,
                          const QString &municipality);

/// The places behind every figure on an as-of date: made when someone asks "why this number?", by the very run that makes the
/// sums.
class ListedPlaces
{
public:
    ListedPlaces(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf);

    /// Of the province for an empty code; nothing for a figure that is no sum of places.
    const PlacesBehind &behind(Rule rule, const QString &municipality) const;

private:
    static constexpr std::size_t kSums = 9;
    using Area = std::array<PlacesBehind, kSums>;

    QHash<QString, std::size_t> m_areas;
    std::vector<Area> m_lists; ///< the municipalities in the dossier's order, then the province
};

} // namespace regie::analysis
