// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/term_rows.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace regie::analysis {

namespace {

/// Per location the number of its host in the order of codes.
std::vector<std::size_t> hosts(const domain::Dossier &dossier)
{
    QHash<QString, std::size_t> numbers;
    for (const domain::Location &location : dossier.locations)
        numbers.insert(location.municipality, 0);
    QStringList codes = numbers.keys();
    codes.sort();
    for (qsizetype i = 0; i < codes.size(); ++i)
        numbers[codes[i]] = static_cast<std::size_t>(i);
    std::vector<std::size_t> hosts;
    hosts.reserve(dossier.locations.size());
    for (const domain::Location &location : dossier.locations)
        hosts.push_back(numbers.value(location.municipality));
    return hosts;
}

/// Per location its place in the order of host, name and id. Hosts are compared by number: texts take most of the time.
std::vector<std::size_t> ranks(const domain::Dossier &dossier)
{
    const std::vector<domain::Location> &locations = dossier.locations;
    const std::vector<std::size_t> host = hosts(dossier);
    std::vector<std::size_t> order(locations.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (host[a] != host[b])
            return host[a] < host[b];
        const int names = QString::compare(locations[a].name, locations[b].name);
        return names != 0 ? names < 0 : a < b;
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
    const std::vector<std::size_t> rank = ranks(dossier);
    std::stable_sort(rows.begin(), rows.end(), [&rank](const TermRow &a, const TermRow &b) {
        return rank[a.locationIndex] < rank[b.locationIndex];
    });
    return rows;
}

} // namespace regie::analysis
