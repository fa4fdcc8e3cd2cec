// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/term_rows.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace regie::analysis {

namespace {

/// Per location its place in the order of host, name and id.
std::vector<std::size_t> ranks(const std::vector<domain::Location> &locations)
{
    std::vector<std::size_t> order(locations.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&locations](std::size_t left, std::size_t right) {
        const domain::Location &a = locations[left];
        const domain::Location &b = locations[right];
        return std::tie(a.municipality, a.name, a.id) < std::tie(b.municipality, b.name, b.id);
    });
    std::vector<std::size_t> ranks(locations.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = i;
    return ranks;
}

} // namespace

std::vector<TermRow> termRows(const domain::Dossier &dossier)
{
    QHash<QString, std::size_t> indexes;
    indexes.reserve(static_cast<qsizetype>(dossier.locations.size()));
    for (std::size_t i = 0; i < dossier.locations.size(); ++i)
        indexes.insert(dossier.locations[i].id, i);

    std::vector<TermRow> rows;
    rows.reserve(dossier.terms.size());
    for (const domain::Term &term : dossier.terms) {
        const auto found = indexes.constFind(term.location);
        if (found != indexes.cend())
            rows.push_back({&term, &dossier.locations[*found], *found});
    }
    const std::vector<std::size_t> rank = ranks(dossier.locations);
    std::stable_sort(rows.begin(), rows.end(), [&rank](const TermRow &a, const TermRow &b) {
        return rank[a.locationIndex] < rank[b.locationIndex];
    });
    return rows;
}

} // namespace regie::analysis
